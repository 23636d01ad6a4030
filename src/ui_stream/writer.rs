//! Writes chunks so that a reader of the protocol takes each of them.

use bytes::{BufMut, Bytes, BytesMut};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The two sorts of text, which have ids of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Reasoning,
}

impl Kind {
    fn start(self) -> &'static str {
        match self {
            Self::Text => "text-start",
            Self::Reasoning => "reasoning-start",
        }
    }

    #[cfg(feature = "clickai")]
    fn delta(self) -> &'static str {
        match self {
            Self::Text => "text-delta",
            Self::Reasoning => "reasoning-delta",
        }
    }

    fn end(self) -> &'static str {
        match self {
            Self::Text => "text-end",
            Self::Reasoning => "reasoning-end",
        }
    }
}

/// The bytes of a stream, and which parts of the message are open.
///
/// A reader fails at a delta or an end of a part that is not open. So parts are opened where the service did not, and all are closed.
#[derive(Debug, Default)]
pub(super) struct Writer {
    out: BytesMut,
    /// The id of the message, where the service names none.
    pub(super) message_id: Option<String>,
    started: bool,
    finished: bool,
    failed: bool,
    open: Vec<(Kind, String)>,
}

impl Writer {
    /// How many bytes wait.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    pub(super) fn take(&mut self) -> Bytes {
        self.out.split().freeze()
    }

    /// A comment, which readers pass over.
    pub(super) fn comment(&mut self) {
        self.out.put_slice(b": keep-alive\n\n");
    }

    /// A chunk as it is.
    pub(super) fn raw(&mut self, chunk: &impl Serialize) {
        let before = self.out.len();
        self.out.put_slice(b"data: ");
        if serde_json::to_writer((&mut self.out).writer(), chunk).is_ok() {
            self.out.put_slice(b"\n\n");
        } else {
            self.out.truncate(before);
        }
    }

    /// A chunk of this type with these properties, after the first of the stream.
    pub(super) fn chunk(&mut self, kind: &str, mut properties: Map<String, Value>) {
        self.start(Map::new());
        properties.insert("type".to_owned(), kind.into());
        self.raw(&properties);
    }

    /// The first chunk, unless it was written.
    pub(super) fn start(&mut self, mut properties: Map<String, Value>) {
        if std::mem::replace(&mut self.started, true) {
            return;
        }
        properties.insert("type".to_owned(), "start".into());
        if let (None, Some(id)) = (properties.get("messageId"), &self.message_id) {
            properties.insert("messageId".to_owned(), id.as_str().into());
        }
        self.raw(&properties);
    }

    pub(super) fn is_started(&self) -> bool {
        self.started
    }

    /// Begins a part; one of the same id that is open ends.
    pub(super) fn open(&mut self, kind: Kind, id: &str) {
        self.close(kind, id);
        self.open.push((kind, id.to_owned()));
        self.chunk(kind.start(), object(json!({"id": id})));
    }

    pub(super) fn is_open(&self, kind: Kind, id: &str) -> bool {
        self.open.iter().any(|(one, open)| *one == kind && open == id)
    }

    /// Notes that a part ended; false if it was not open.
    pub(super) fn note_end(&mut self, kind: Kind, id: &str) -> bool {
        let before = self.open.len();
        self.open.retain(|(one, open)| *one != kind || open != id);
        self.open.len() < before
    }

    /// Notes a part that the service began by itself.
    #[cfg(feature = "ai-agent")]
    pub(super) fn note_start(&mut self, kind: Kind, id: &str) {
        self.close(kind, id);
        self.open.push((kind, id.to_owned()));
    }

    fn close(&mut self, kind: Kind, id: &str) {
        if self.note_end(kind, id) {
            self.chunk(kind.end(), object(json!({"id": id})));
        }
    }

    /// Adds text to a part, which is begun if need be.
    #[cfg(feature = "clickai")]
    pub(super) fn add(&mut self, kind: Kind, id: &str, delta: &str) {
        if !self.is_open(kind, id) {
            self.open(kind, id);
        }
        self.chunk(kind.delta(), object(json!({"id": id, "delta": delta})));
    }

    /// Ends all parts of text.
    pub(super) fn close_all(&mut self) {
        for (kind, id) in std::mem::take(&mut self.open) {
            self.chunk(kind.end(), object(json!({"id": id})));
        }
    }

    /// What failed, for the reader.
    pub(super) fn error(&mut self, text: &str) {
        self.failed = true;
        self.chunk("error", object(json!({"errorText": text})));
    }

    /// Notes that the last chunk of the message was written.
    #[cfg(feature = "ai-agent")]
    pub(super) fn note_finish(&mut self) {
        self.finished = true;
    }

    /// Ends the stream. A message that failed has no `finish` unless the service sent one.
    pub(super) fn end(&mut self) {
        self.start(Map::new());
        self.close_all();
        if !self.finished && !self.failed {
            self.chunk("finish", Map::new());
        }
        self.out.put_slice(b"data: [DONE]\n\n");
    }
}

/// The properties of a JSON object.
pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(properties) => properties,
        _ => Map::new(),
    }
}
