//! The streams of the AI Agent service: the chunks of a UI message stream, in the order of the captured ones.

use std::{collections::VecDeque, time::Duration};

use bytes::Bytes;
use http::{HeaderName, header};
use serde_json::{Value, json};

use super::{Kind, Line, Script, words};
use crate::{ids, reply::Reply};

pub(crate) const MEDIA: &str = "text/event-stream";
/// The last event of a chat stream.
pub(crate) const DONE: &[u8] = b"data: [DONE]\n\n";
/// How long a model that is asked three times is silent.
const RETRIES: Duration = Duration::from_secs(6);
/// How long a slow model is silent: 45 seconds without a byte were observed.
const SILENCE: Duration = Duration::from_secs(45);
const NO_OUTPUT: &str = "No output generated. Check the stream for errors.";
/// A picture of one pixel.
const PIXEL: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// The headers of a chat stream.
pub(crate) fn headers(reply: Reply) -> Reply {
    reply
        .with(header::CACHE_CONTROL, "no-cache")
        .with(header::CONNECTION, "keep-alive")
        .with(HeaderName::from_static("x-accel-buffering"), "no")
        .with(HeaderName::from_static("x-vercel-ai-ui-message-stream"), "v1")
}

/// A stream, and the parts of the message that is stored when it has ended.
pub(crate) struct Played {
    pub(crate) script: Script,
    pub(crate) parts: Vec<Value>,
}

/// What a turn is about.
#[derive(Clone, Copy)]
pub(crate) struct Turn<'a> {
    pub(crate) chat: &'a str,
    /// The id of the message that is made; none is sent where the last message is from the assistant.
    pub(crate) message: &'a str,
    pub(crate) continues: bool,
    pub(crate) question: &'a str,
}

/// The stream of a turn.
pub(crate) fn response(kind: Kind, turn: Turn<'_>) -> Played {
    let mut out = Out::default();
    if kind == Kind::DocumentAi {
        out.document_ai();
        return out.end(false);
    }
    out.push(match turn.continues {
        true => chunk("start"),
        false => chunk("start").text("messageId", turn.message),
    });
    let text = words::response(turn.question);
    match kind {
        Kind::Fails { text, retried } => {
            if retried {
                out.pause(RETRIES);
            }
            out.events.extend([error(text), error(NO_OUTPUT)]);
            return out.end(false);
        }
        Kind::Approval => {
            out.step();
            out.approval();
            out.push(chunk("finish-step"));
            return out.end(true);
        }
        Kind::Tool => {
            out.step();
            let result = out.tool(turn.chat);
            out.push(chunk("finish-step"));
            out.step();
            out.text(&format!("{text} The tool said: {result}"));
        }
        Kind::Document => {
            out.step();
            out.document(turn.chat, &text);
            out.push(chunk("finish-step"));
            out.step();
            out.text("A document was created and is now visible to the user.");
        }
        Kind::Reasoning { shown } => {
            out.step();
            out.reasoning(shown);
            out.text(&text);
        }
        Kind::Sources => {
            out.step();
            out.text(&text);
            out.sources();
        }
        Kind::Files => {
            out.step();
            out.push(chunk("file").text("url", PIXEL).text("mediaType", "image/png"));
            out.parts
                .push(json!({"type": "file", "mediaType": "image/png", "url": PIXEL}));
            out.text(&text);
        }
        Kind::Malformed | Kind::Dropped => {
            out.step();
            out.broken(&text, kind == Kind::Dropped);
            if kind == Kind::Dropped {
                let mut played = out.end(false);
                played.script.events.pop_back();
                played.script.hangs = true;
                return played;
            }
        }
        Kind::Empty => out.step(),
        Kind::Silent => {
            out.step();
            out.pause(SILENCE);
            out.text(&text);
        }
        Kind::Text | Kind::DocumentAi => {
            out.step();
            out.text(&text);
        }
    }
    out.push(chunk("finish-step"));
    out.end(true)
}

/// The stream after the user has approved or denied a tool call; `part` is the one of the message that was sent.
pub(crate) fn decided(turn: Turn<'_>, before: &[Value], part: &Value) -> Played {
    let mut out = Out::default();
    let call = part["toolCallId"].as_str().unwrap_or_default();
    let approved = part["approval"]["approved"] == true;
    out.push(chunk("start").text("messageId", turn.message));
    let mut done = part.clone();
    let said = if approved {
        let output = json!({
            "action": "create_board_item", "success": true,
            "data": {"_id": ids::uuid(), "fields": part["input"]["fields"]},
            "summary": "Created a board item.",
        });
        done["state"] = "output-available".into();
        done["output"] = output.clone();
        let said = format!("The tool said: {output}");
        out.push(
            chunk("tool-output-available")
                .text("toolCallId", call)
                .value("output", &output),
        );
        said
    } else {
        done["state"] = "output-denied".into();
        out.push(chunk("tool-output-denied").text("toolCallId", call));
        "The tool was not run.".to_owned()
    };
    out.parts.extend(
        before
            .iter()
            .map(|one| if one == part { done.clone() } else { one.clone() }),
    );
    out.step();
    out.text(&said);
    out.push(chunk("finish-step"));
    out.end(true)
}

/// The events of a stream and the parts of its message, under construction.
#[derive(Default)]
struct Out {
    events: VecDeque<Bytes>,
    parts: Vec<Value>,
    pauses: Vec<(usize, Duration)>,
}

impl Out {
    fn push(&mut self, line: Line) {
        self.events.push_back(line.event());
    }

    /// A silence before the next event.
    fn pause(&mut self, time: Duration) {
        self.pauses.push((self.events.len(), time));
    }

    fn step(&mut self) {
        self.push(chunk("start-step"));
        self.parts.push(json!({"type": "step-start"}));
    }

    fn text(&mut self, text: &str) {
        self.push(part("text-start", "txt-0"));
        for piece in words::sevens(text) {
            self.push(part("text-delta", "txt-0").text("delta", &piece));
        }
        self.push(part("text-end", "txt-0"));
        self.parts
            .push(json!({"type": "text", "text": text, "state": "done"}));
    }

    /// Text with an error in the middle.
    fn broken(&mut self, text: &str, dropped: bool) {
        self.push(part("text-start", "txt-0"));
        let pieces = words::sevens(text);
        for (number, piece) in pieces.iter().enumerate() {
            if number == 4 && dropped {
                self.events.push_back(error("terminated"));
                return;
            }
            if number == 4 {
                let problem = "JSON parsing failed: Text: {not json.\nError message: Expected property name";
                self.events.push_back(error(problem));
            }
            self.push(part("text-delta", "txt-0").text("delta", piece));
        }
        self.push(part("text-end", "txt-0"));
        self.parts
            .push(json!({"type": "text", "text": text, "state": "done"}));
    }

    fn reasoning(&mut self, shown: bool) {
        let thoughts = ["Let me ", "think ", "about this."];
        self.push(part("reasoning-start", "reasoning-0"));
        for piece in thoughts.iter().filter(|_| shown) {
            self.push(part("reasoning-delta", "reasoning-0").text("delta", piece));
        }
        self.push(part("reasoning-end", "reasoning-0"));
        let text = if shown { thoughts.concat() } else { String::new() };
        self.parts
            .push(json!({"type": "reasoning", "text": text, "state": "done"}));
    }

    fn sources(&mut self) {
        let page = "https://docs.example.com/warranty";
        self.push(
            chunk("source-url")
                .text("sourceId", "src-1")
                .text("url", page)
                .text("title", "Warranty"),
        );
        self.parts
            .push(json!({"type": "source-url", "sourceId": "src-1", "url": page, "title": "Warranty"}));
        self.push(
            chunk("source-document")
                .text("sourceId", "src-2")
                .text("mediaType", "application/pdf")
                .text("title", "Terms")
                .text("filename", "terms.pdf"),
        );
        self.parts.push(json!({
            "type": "source-document", "sourceId": "src-2", "mediaType": "application/pdf", "title": "Terms",
            "filename": "terms.pdf",
        }));
    }

    /// The input of a tool call as it arrives.
    fn input(&mut self, call: &str, tool: &str, sent: &Value) {
        self.push(
            chunk("tool-input-start")
                .text("toolCallId", call)
                .text("toolName", tool),
        );
        let text = sent.to_string();
        let chars: Vec<char> = text.chars().collect();
        for piece in chars.chunks(12) {
            let piece: String = piece.iter().collect();
            self.push(
                chunk("tool-input-delta")
                    .text("toolCallId", call)
                    .text("inputTextDelta", &piece),
            );
        }
    }

    fn available(&mut self, call: &str, tool: &str, input: &Value) {
        self.push(
            chunk("tool-input-available")
                .text("toolCallId", call)
                .text("toolName", tool)
                .value("input", input),
        );
    }

    /// A tool call with its result, which is returned.
    fn tool(&mut self, chat: &str) -> Value {
        let call = call_id();
        self.input(
            &call,
            "Weather_flow",
            &json!({"city": "Hanoi", "tool_title": "Look up the weather"}),
        );
        let input =
            json!({"tool_title": "Look up the weather", "chat_id": chat, "board_ids": [], "city": "Hanoi"});
        self.available(&call, "Weather_flow", &input);
        let output = json!({"temperature": 21, "city": "Hanoi"});
        self.push(
            chunk("tool-output-available")
                .text("toolCallId", &call)
                .value("output", &output),
        );
        self.parts.push(json!({
            "type": "tool-Weather_flow", "toolCallId": call, "state": "output-available", "input": input,
            "output": output,
        }));
        output
    }

    /// The model writes a document, whose parts come beside the tool call.
    fn document(&mut self, chat: &str, text: &str) {
        let call = call_id();
        let input = json!({"title": "Quarterly report", "kind": "text"});
        self.input(&call, "createDocument", &input);
        let id = ids::uuid();
        for (kind, value) in [
            ("kind", "text"),
            ("id", id.as_str()),
            ("title", "Quarterly report"),
        ] {
            self.data(kind, Some(value), chat);
        }
        self.data("clear", None, chat);
        self.available(&call, "createDocument", &input);
        for word in words::words(text) {
            self.data("textDelta", Some(word), chat);
        }
        self.data("finish", None, chat);
        let output = json!({
            "id": id, "title": "Quarterly report", "kind": "text", "chatId": chat,
            "content": "A document was created and is now visible to the user.",
        });
        self.push(
            chunk("tool-output-available")
                .text("toolCallId", &call)
                .value("output", &output),
        );
        self.parts.push(json!({
            "type": "tool-createDocument", "toolCallId": call, "state": "output-available", "input": input,
            "output": output,
        }));
    }

    fn data(&mut self, kind: &str, value: Option<&str>, chat: &str) {
        let data = match value {
            Some(value) => Line::new("value", value).text("chatId", chat),
            None => Line::new("chatId", chat),
        };
        self.push(
            chunk(&format!("data-{kind}"))
                .object("data", data)
                .raw("transient", "true"),
        );
    }

    fn approval(&mut self) {
        let (call, approval) = (call_id(), format!("aitxt-{}", ids::uuid().replace('-', "")));
        let input = json!({"board_id": "brd_1", "fields": [{"board_field_id": "f1", "value": "Carol"}]});
        self.input(&call, "create_board_item", &input);
        self.available(&call, "create_board_item", &input);
        self.push(
            chunk("tool-approval-request")
                .text("approvalId", &approval)
                .text("toolCallId", &call),
        );
        self.parts.push(json!({
            "type": "tool-create_board_item", "toolCallId": call, "state": "approval-requested", "input": input,
            "approval": {"id": approval},
        }));
    }

    /// Blocks of text that say how far it is, and the result; nothing starts or finishes.
    fn document_ai(&mut self) {
        let progress = [
            "Resolving AI model...",
            "Fetching output schema...",
            "Fetching document...",
            "Extracting data from document...",
        ];
        let result = "{\n  \"Name\": \"Alice\"\n}";
        let blocks = progress
            .iter()
            .map(|text| ("progress", *text))
            .chain([("result", result)]);
        for (kind, text) in blocks {
            let id = format!("{kind}-{}", ids::uuid());
            self.push(part("text-start", &id));
            self.push(part("text-delta", &id).text("delta", text));
            self.push(part("text-end", &id));
        }
        self.parts
            .push(json!({"type": "text", "text": result, "state": "done"}));
    }

    fn end(mut self, finishes: bool) -> Played {
        if finishes {
            self.push(chunk("finish"));
        }
        self.events.push_back(Bytes::from_static(DONE));
        Played {
            script: Script {
                error: error("The model failed."),
                pauses: self.pauses,
                ..Script::new(self.events)
            },
            parts: self.parts,
        }
    }
}

fn call_id() -> String {
    format!("call_{}", ids::uuid())
}

/// The first event of a chat stream.
pub(crate) fn started(message_id: &str) -> Bytes {
    chunk("start").text("messageId", message_id).event()
}

/// The state of a chat.
pub(crate) fn status(state: &str) -> Bytes {
    Line::new("status", state).event()
}

/// The state of a chat whose work seems to go on forever.
pub(crate) fn stale() -> Bytes {
    Line::new("status", "idle").raw("stale", "true").event()
}

pub(crate) fn error(text: &str) -> Bytes {
    chunk("error").text("errorText", text).event()
}

fn chunk(kind: &str) -> Line {
    Line::new("type", kind)
}

fn part(kind: &str, id: &str) -> Line {
    chunk(kind).text("id", id)
}
