// Drives the routes of examples/web_chat with the chat of the npm package `ai`, on which `useChat` is built, and prints the messages.
// node chat.mjs <address> <scenario>
import { AbstractChat, DefaultChatTransport, lastAssistantMessageIsCompleteWithApprovalResponses } from "ai";

class State {
  status = "ready";
  error = undefined;
  messages = [];
  pushMessage = message => { this.messages = [...this.messages, message]; };
  popMessage = () => { this.messages = this.messages.slice(0, -1); };
  replaceMessage = (index, message) => { this.messages = this.messages.with(index, structuredClone(message)); };
  snapshot = value => structuredClone(value);
}

class Chat extends AbstractChat {
  constructor(init) { super({ ...init, state: new State() }); }
}

const [address, scenario] = process.argv.slice(2);
let finished = () => {};
const chat = new Chat({
  transport: new DefaultChatTransport({ api: address + (scenario === "clickai" ? "/api/clickai" : "/api/chat") }),
  sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
  onFinish: () => finished(),
});
const scenarios = {
  message: () => chat.sendMessage({ text: "Hello" }),
  clickai: () => chat.sendMessage({ text: "Hello" }),
  async file() {
    const file = { type: "file", mediaType: "image/png", filename: "a.png", url: "data:image/png;base64,iVBORw0KGgo=" };
    await chat.sendMessage({ text: "Look", files: [file] });
  },
  async approval() {
    await chat.sendMessage({ text: "Add Carol to the board." });
    const waiting = chat.lastMessage.parts.find(part => part.state === "approval-requested");
    const rest = new Promise(resolve => { finished = resolve; });
    await chat.addToolApprovalResponse({ id: waiting.approval.id, approved: true });
    await rest;
  },
  async regenerate() {
    await chat.sendMessage({ text: "first" });
    await chat.sendMessage({ text: "second" });
    await chat.regenerate();
  },
  async edit() {
    await chat.sendMessage({ text: "first" });
    await chat.sendMessage({ text: "edited", messageId: chat.messages[0].id });
  },
  async stop() {
    const sent = chat.sendMessage({ text: "Tell me a long story" });
    while (!chat.lastMessage?.parts.some(part => part.type === "text" && chat.lastMessage.role === "assistant"))
      await new Promise(resolve => setImmediate(resolve));
    await chat.stop();
    await sent;
  },
};
await scenarios[scenario]();
console.log(JSON.stringify({ id: chat.id, status: chat.status, error: chat.error?.message, messages: chat.messages }));
