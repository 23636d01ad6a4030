//! The streams of the AI Agent service.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{HeaderName, header};

use super::{Line, Script, words};
use crate::reply::Reply;

pub(crate) const MEDIA: &str = "text/event-stream";
/// The last event of a chat stream.
pub(crate) const DONE: &[u8] = b"data: [DONE]\n\n";

/// The headers of a chat stream.
pub(crate) fn headers(reply: Reply) -> Reply {
    reply
        .with(header::CACHE_CONTROL, "no-cache")
        .with(header::CONNECTION, "keep-alive")
        .with(HeaderName::from_static("x-accel-buffering"), "no")
        .with(HeaderName::from_static("x-vercel-ai-ui-message-stream"), "v1")
}

/// A response, as the chunks of a UI message stream.
pub(crate) fn response(message_id: &str, text: &str) -> Script {
    let mut events = VecDeque::from([
        started(message_id),
        chunk("start-step").event(),
        part("text-start").event(),
    ]);
    events.extend(
        words::sevens(text)
            .iter()
            .map(|piece| part("text-delta").text("delta", piece).event()),
    );
    events.extend([
        part("text-end").event(),
        chunk("finish-step").event(),
        chunk("finish").event(),
    ]);
    events.push_back(Bytes::from_static(DONE));
    Script {
        error: error("The model failed."),
        ..Script::new(events)
    }
}

/// The first event of a chat stream.
pub(crate) fn started(message_id: &str) -> Bytes {
    chunk("start").text("messageId", message_id).event()
}

/// The state of a chat.
pub(crate) fn status(state: &str) -> Bytes {
    Line::new("status", state).event()
}

pub(crate) fn error(text: &str) -> Bytes {
    chunk("error").text("errorText", text).event()
}

fn chunk(kind: &str) -> Line {
    Line::new("type", kind)
}

fn part(kind: &str) -> Line {
    chunk(kind).text("id", "txt-0")
}
