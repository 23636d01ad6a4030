// The Vercel AI SDK's own transport and reader against the streams of the sandbox, approvals as `useChat` sends them.
//
//     node ai_sdk.mjs BASE_URL

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { DefaultChatTransport, readUIMessageStream } = await import(
  pathToFileURL(createRequire(join(process.cwd(), "x.js")).resolve("ai"))
);
const base = process.argv[2];

/** The message that a turn becomes, and the errors in its stream. */
async function turn(agent, id, messages, decides = false) {
  const transport = new DefaultChatTransport({
    api: `${base}/ai-agent/v2/chat`,
    headers: { "x-api-key": "api_sandbox", "x-organization-id": "org_sandbox" },
    prepareSendMessagesRequest: () => ({
      body: { id, assistant_id: agent, messages, ...(decides && { is_tool_approval: true }) },
    }),
  });
  const stream = await transport.sendMessages({ chatId: id, messages, trigger: "submit-message", abortSignal: undefined });
  const errors = [];
  let last;
  const message = decides ? structuredClone(messages.at(-1)) : undefined;
  for await (const state of readUIMessageStream({ stream, message, onError: (error) => errors.push(String(error)) })) {
    last = state;
  }
  return { message: last, errors };
}

const asked = (text) => [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] }];
const kinds = (message) => message.parts.map((part) => part.type);
const text = (message) => message.parts.filter((part) => part.type === "text").map((part) => part.text).join("");
const ask = (agent, question = "Xin chào") => turn(agent, crypto.randomUUID(), asked(question));

let checks = 0;
const check = (condition, what) => {
  assert.ok(condition, what);
  checks += 1;
};

check(text((await ask("asst_abc")).message).includes("Xin chào"), "text");
const tool = (await ask("asst-tool")).message;
check(kinds(tool).includes("tool-Weather_flow") && tool.parts.find((part) => part.output)?.output.temperature === 21, "tool");
check((await ask("asst-doc")).message.parts.some((part) => part.type === "tool-createDocument"), "document");
check((await ask("asst-thinking")).message.parts.find((part) => part.type === "reasoning").text.includes("think"), "reasoning");
check((await ask("asst-thinking-hidden")).message.parts.find((part) => part.type === "reasoning").text === "", "hidden reasoning");
const sources = kinds((await ask("asst-sources")).message);
check(sources.includes("source-url") && sources.includes("source-document"), "sources");
check(kinds((await ask("asst-files")).message).includes("file"), "files");
check(text((await ask("asst-docai")).message).includes("Alice"), "document AI");
for (const agent of ["asst-unknown-model", "asst-401"]) {
  const failed = await ask(agent);
  check(failed.errors.length > 0, `${agent}: an error`);
}
for (const approved of [true, false]) {
  const id = crypto.randomUUID();
  const question = asked("Add Carol.");
  const first = await turn("asst-approval", id, question);
  const call = first.message.parts.find((part) => part.type === "tool-create_board_item");
  check(call.state === "approval-requested", "an approval is asked for");
  call.state = "approval-responded";
  call.approval = { ...call.approval, approved };
  const second = await turn("asst-approval", id, [...question, first.message], true);
  const done = second.message.parts.find((part) => part.type === "tool-create_board_item");
  check(done.state === (approved ? "output-available" : "output-denied"), `approved ${approved}: ${done.state}`);
  check(second.message.parts.filter((part) => part.type.startsWith("tool-")).length === 1, "the same call goes on");
}
console.log(`ai: ${checks} checks`);
