// Uses the page of examples/web_chat as a person does, in a headless Chromium of the system. node page.mjs <address> <chat>
import { chromium } from "playwright-core";

const [address, id] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
const failures = [];
page.on("pageerror", error => failures.push(String(error)));
const ready = () => page.waitForFunction(() => document.querySelector("#status").textContent === "ready");
const say = async text => {
  await page.fill("[name=text]", text);
  await page.click("form button");
  await page.waitForFunction(() => document.querySelector("#status").textContent === "working" || document.querySelector(".tool, .text, .assistant"));
};
const seen = {};
try {
  await page.goto(`${address}/#${id}`);
  await say("Add Carol to the board. #approval");
  await page.click("button:has-text('Approve')");
  await page.waitForSelector(".tool:has-text('output-available')");
  await ready();
  seen.tool = await page.textContent(".tool");
  seen.approved = await page.textContent(".assistant");

  // The stored chat is shown when the page is loaded again.
  await page.reload();
  await page.waitForSelector(".tool");
  seen.reloaded = await page.textContent("#messages");

  await page.check("[value=clickai]");
  await say("Tell me a long story");
  await page.click("#stop:not([disabled])");
  await ready();
  seen.clickai = await page.locator(".assistant").last().textContent();
} finally {
  await browser.close();
}
console.log(JSON.stringify({ ...seen, failures }));
