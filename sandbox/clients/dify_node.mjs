// Dify's own Node client (npm `dify-client`) against ClickAI's runtime: node dify_node.mjs BASE_URL

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { ChatClient, CompletionClient } = await import(
  pathToFileURL(createRequire(join(process.cwd(), "x.js")).resolve("dify-client"))
);
const base = `${process.argv[2]}/clickai/v1`;
let checks = 0;
const check = (condition, what) => {
  assert.ok(condition, what);
  checks += 1;
};

const chat = new ChatClient("app-sandbox", base);
const said = await chat.createChatMessage({}, "Xin chào", "u3");
check(said.data.answer.includes("Xin chào"), "a response");
const streamed = await chat.createChatMessage({}, "dòng", "u3", true);
let body = "";
for await (const piece of streamed.data) body += piece;
check(body.includes("message_end"), "a stream");
const { conversation_id: conversation, message_id: message } = said.data;
const listed = await chat.getConversations("u3");
check(listed.data.data.some((row) => row.id === conversation), "listed");
check((await chat.renameConversation(conversation, "Tên", "u3")).data.name === "Tên", "renamed");
check((await chat.messageFeedback(message, "like", "u3")).data.result === "success", "rated");
check((await chat.getConversationMessages("u3", conversation)).data.data.length === 1, "messages");
check((await chat.getApplicationParameters("u3")).status === 200, "parameters");
await chat.deleteConversation(conversation, "u3");
check((await chat.getConversations("u3")).data.data.every((row) => row.id !== conversation), "deleted");
const completion = new CompletionClient("app-sandbox", base);
check((await completion.createCompletionMessage({ text: "email" }, "u3")).data.answer.includes("email"), "completion");
console.log(`dify-client (Node): ${checks} checks`);
