// The page of the sandbox in a headless Chromium, at the width of a desk and of a phone: what it shows, a stream, the last calls.
//
//     node page.mjs BASE_URL [DIRECTORY_FOR_SCREENSHOTS]

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const load = async (name) => import(pathToFileURL(createRequire(join(process.cwd(), "x.js")).resolve(name)));
const puppeteer = (await load("puppeteer-core")).default;
const [base, screenshots] = process.argv.slice(2);

// What a user can name must not break the page, and must not run in it.
const api = { "x-api-key": "api_sandbox", "content-type": "application/json" };
const script = "<img src=x onerror=\"document.title='broken'\">";
for (const name of ["An agent with a long name ".repeat(8), script]) {
  const body = JSON.stringify({ name, workflow_name: "w" });
  await fetch(`${base}/v3/ai/assistant_apps`, { method: "POST", headers: api, body });
}
await fetch(`${base}/data-board/boards/${"x".repeat(300)}`, { headers: api });

const packaged = process.env.CHROMIUM ? undefined : (await load("@sparticuz/chromium")).default;
const browser = await puppeteer.launch(
  packaged
    ? { args: packaged.args, executablePath: await packaged.executablePath(), headless: "shell" }
    : { args: ["--no-sandbox", "--disable-gpu"], executablePath: process.env.CHROMIUM },
);
let checks = 0;
const check = (condition, what) => {
  assert.ok(condition, what);
  checks += 1;
};
try {
  for (const [name, width, height] of [["desk", 1280, 900], ["phone", 390, 844]]) {
    const page = await browser.newPage();
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.setViewport({ width, height });
    await page.goto(`${base}/`);
    await page.waitForFunction(() => document.getElementById("status").textContent.includes("operations"));
    await page.waitForFunction(() => document.getElementById("rows").textContent.includes("org_sandbox"));
    const text = await page.evaluate(() => document.body.innerText);
    check(text.includes("api_sandbox") && text.includes("/clickai/v1"), `${name}: addresses and credentials`);
    await page.select("#agent", "asst-tool");
    await page.click("#ask");
    await page.waitForFunction(() => document.getElementById("events").textContent.includes("[DONE]"));
    const events = await page.evaluate(() => document.getElementById("events").textContent);
    check(events.includes("tool-output-available"), `${name}: the stream of the agent that was chosen`);
    await page.waitForFunction(() => document.getElementById("calls").textContent.includes("/ai-agent/v2/chat"));
    check(true, `${name}: the last calls`);
    await page.click("#show");
    await page.waitForFunction(() => document.getElementById("state").textContent.includes("org_sandbox"));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    check(!wide, `${name}: nothing is wider than the page`);
    check((await page.title()) === "imbrace sandbox", `${name}: names are text`);
    check(problems.length === 0, `${name}: ${problems}`);
    if (screenshots) await page.screenshot({ path: join(screenshots, `page-${name}.png`), fullPage: true });
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`the page: ${checks} checks`);
