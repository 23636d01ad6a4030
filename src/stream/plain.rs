//! A plain text response as the events that it stands for.

use bytes::Bytes;
use serde_json::Value;

use super::StreamEvent;
use crate::{error::Error, operation_info::PlainText};

/// Text that arrives in pieces, cut anywhere.
pub(super) struct PlainBody {
    form: PlainText,
    /// Bytes not yet given out; after [`event`](Self::event) at most an unfinished character.
    bytes: Vec<u8>,
    closed: bool,
}

impl PlainBody {
    pub(super) fn new(form: PlainText) -> Self {
        Self {
            form,
            bytes: Vec::new(),
            closed: false,
        }
    }

    pub(super) fn push(&mut self, chunk: &Bytes) {
        self.bytes.extend_from_slice(chunk);
    }

    /// No more bytes will come: an unfinished character is given out as U+FFFD.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// All the text that is there, as one event.
    pub(super) fn event<E: StreamEvent>(&mut self) -> Result<Option<E>, Error> {
        let text = self.text();
        if text.is_empty() {
            return Ok(None);
        }
        let mut event: Value = serde_json::from_str(self.form.event).unwrap_or_default();
        if let Some(properties) = event.as_object_mut() {
            properties.insert(self.form.property.to_owned(), text.into());
        }
        crate::json::decode(event.to_string().as_bytes())
            .map(Some)
            .map_err(|problem| {
                Error::stream("the text cannot be given as an event").caused_by(problem.source)
            })
    }

    /// Takes the text that is there; an unfinished character stays until its rest comes.
    fn text(&mut self) -> String {
        let mut text = String::new();
        let mut rest: &[u8] = &self.bytes;
        loop {
            match std::str::from_utf8(rest) {
                Ok(valid) => {
                    text.push_str(valid);
                    rest = &[];
                    break;
                }
                Err(error) => {
                    let (valid, other) = rest.split_at(error.valid_up_to());
                    text.push_str(&String::from_utf8_lossy(valid));
                    let bad = match error.error_len() {
                        Some(bad) => bad,
                        None if self.closed => other.len(),
                        None => {
                            rest = other;
                            break;
                        }
                    };
                    text.push(char::REPLACEMENT_CHARACTER);
                    rest = &other[bad..];
                }
            }
        }
        let kept = rest.len();
        self.bytes.drain(..self.bytes.len() - kept);
        text
    }
}
