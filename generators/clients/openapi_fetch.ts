// The types that openapi-typescript generates, with openapi-fetch, against the sandbox: boards, an item, a file, a stream.
// Bodies leave out what has a default: that compiles with types made by `--default-non-nullable=false` only.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { paths as AiAgent } from "./ai-agent.js";
import type { paths as Gateway } from "./gateway.js";

const base = process.argv[2] ?? "";
const headers = { "x-api-key": "api_sandbox" };
const client = createClient<Gateway>({ baseUrl: base, headers });

const made = await client.POST("/data-board/boards", {
  body: { name: "Leads", fields: [{ name: "Name", type: "ShortText", is_identifier: true }] },
});
assert.ok(made.data, `${made.response.status}`);
const board = made.data.data;
const boards = await client.GET("/data-board/boards", { params: { query: { limit: 100 } } });
assert.ok(boards.data?.data.some((one) => one.id === board.id));
const field = board.fields?.[0];
assert.ok(field?.id, "the board has its field");
const item = await client.POST("/data-board/boards/{board_id}/items", {
  params: { path: { board_id: board.id } },
  body: { fields: { [field.id]: "Xin chào" } },
});
assert.ok(item.data?.data);
const refused = await client.POST("/data-board/boards/{board_id}/items", {
  params: { path: { board_id: "nowhere" } },
  body: { fields: {} },
});
assert.ok(refused.error && refused.response.status >= 400);
console.log(`boards: ${boards.data?.total}, an item in ${board.id}`);

const file = await client.POST("/data-board/files/upload", {
  // The document knows the part as text; the form takes the file itself.
  body: { file: "table.csv", folder_id: randomUUID() },
  bodySerializer: (body) => {
    const form = new FormData();
    form.append("file", new File(["a,b\n1,2\n"], body.file as string, { type: "text/csv" }));
    form.append("folder_id", body.folder_id);
    return form;
  },
});
assert.ok(file.data, `${file.response.status}`);
console.log(`uploaded: ${JSON.stringify(file.data).length} characters`);

const agent = createClient<AiAgent>({
  baseUrl: `${base}/ai-agent`,
  headers: { ...headers, "x-organization-id": "org_sandbox" },
});
const reply = await agent.POST("/v2/chat", {
  body: {
    id: randomUUID(),
    assistant_id: "asst_abc",
    messages: [{ role: "user", content: "Xin chào", parts: [{ type: "text", text: "Xin chào" }] }],
  },
  parseAs: "text",
});
const events = (reply.data as unknown as string).split("\n\n").map((event) => event.replace(/^data: /, ""));
assert.ok(events.includes("[DONE]"));
const texts = events.filter((event) => event.startsWith("{")).map((event) => JSON.parse(event));
const text = texts.map((event) => (event.type === "text-delta" ? event.delta : "")).join("");
assert.ok(text.includes("Xin chào"), text);
console.log(`read: ${text}`);
