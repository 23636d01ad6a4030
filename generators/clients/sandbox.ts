// The client that hey-api generates, against the sandbox: boards, an item, a file, a stream.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { aiAgentStreamChat } from "./ai-agent/index.js";
import { createClient as createAiAgent } from "./ai-agent/client/index.js";
import { boardsCreate, boardsCreateItem, boardsList, boardsUploadFile } from "./gateway/index.js";
import { createClient } from "./gateway/client/index.js";

const base = process.argv[2] ?? "";
const auth = (scheme: { name?: string }): string | undefined =>
  scheme.name === "x-api-key" ? "api_sandbox" : undefined;
const client = createClient({ baseUrl: base, auth });

const board = await boardsCreate({
  client,
  throwOnError: true,
  body: { name: "Leads", fields: [{ name: "Name", type: "ShortText", is_identifier: true }] },
});
const boards = await boardsList({ client, throwOnError: true });
assert.ok(boards.data.data.some((one) => one.id === board.data.data.id));
const field = board.data.data.fields?.[0];
assert.ok(field?.id, "the board has its field");
const id = board.data.data.id;
const item = await boardsCreateItem({
  client,
  throwOnError: true,
  path: { board_id: id },
  body: { fields: { [field.id]: "Xin chào" } },
});
assert.ok(item.data.data);
console.log(`boards: ${boards.data.total}, an item in ${id}`);

const file = await boardsUploadFile({
  client,
  throwOnError: true,
  body: { file: new File(["a,b\n1,2\n"], "table.csv", { type: "text/csv" }), folder_id: randomUUID() },
});
// One file gives its record, several a list of records.
const records = file.data.data;
const record = Array.isArray(records) ? records[0] : records;
console.log(`uploaded: ${JSON.stringify(record?.name)}`);

const reply = await aiAgentStreamChat({
  client: createAiAgent({ baseUrl: `${base}/ai-agent`, auth }),
  headers: { "x-organization-id": "org_sandbox" },
  body: {
    id: randomUUID(),
    assistant_id: "asst_abc",
    messages: [{ role: "user", content: "Xin chào", parts: [{ type: "text", text: "Xin chào" }] }],
  },
});
let text = "";
let finished = false;
for await (const chunk of reply.stream) {
  // `data: [DONE]` is not JSON and comes as it is.
  if (typeof chunk === "string") {
    finished = chunk === "[DONE]";
    break;
  }
  if (chunk.type === "text-delta") {
    text += chunk.delta;
  }
}
assert.ok(finished && text.includes("Xin chào"), text);
console.log(`read: ${text}`);
