// Calls of the client that openapi-generator makes for fetch, against the sandbox.
import { BoardsApi, Configuration } from "./index";

declare const process: { argv: string[] };

const basePath = process.argv[2] ?? "";
const boards = new BoardsApi(new Configuration({ basePath, apiKey: () => "api_sandbox" }));
const made = await boards.boardsCreate({ boardCreate: { name: "Leads" } });
const list = await boards.boardsList({ limit: 100 });
if (!list.data.some((one) => one.id === made.data.id)) {
  throw new Error("the board is not in the list");
}
const item = await boards.boardsCreateItem({
  boardId: made.data.id,
  boardItemCreate: { fields: { name: "Xin chào" } },
});
console.log(`boards: ${list.total}, an item: ${JSON.stringify(item.data)}`);
