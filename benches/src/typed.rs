//! From bytes to a typed event.

use std::hint::black_box;

use bytes::Bytes;
use eventsource_stream::Eventsource;
use imbrace::{ai_agent::types::UiMessageChunk, sse::Decoder};
use serde::Deserialize;
use serde_json::Value;

use crate::drive::{Chunks, drain};

/// The events of a reply as most would write them: an internally tagged enumeration of 19 kinds.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Usual {
    Start {
        message_id: Option<String>,
    },
    StartStep,
    TextStart {
        id: String,
    },
    TextDelta {
        id: String,
        delta: String,
    },
    TextEnd {
        id: String,
    },
    ReasoningStart {
        id: String,
    },
    ReasoningDelta {
        id: String,
        delta: String,
    },
    ReasoningEnd {
        id: String,
    },
    ToolInputStart {
        tool_call_id: String,
        tool_name: String,
    },
    ToolInputDelta {
        tool_call_id: String,
        input_text_delta: String,
    },
    ToolInputAvailable {
        tool_call_id: String,
        tool_name: String,
        input: Value,
    },
    ToolOutputAvailable {
        tool_call_id: String,
        output: Value,
    },
    ToolOutputError {
        tool_call_id: String,
        error_text: String,
    },
    SourceUrl {
        source_id: String,
        url: String,
    },
    File {
        url: String,
        media_type: String,
    },
    FinishStep,
    Finish {
        finish_reason: Option<String>,
    },
    Abort,
    Error {
        error_text: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Usual,
    SseStream,
    OursUsual,
    Owned,
    Borrowed,
}

pub const ALL: [Way; 5] = [
    Way::Usual,
    Way::SseStream,
    Way::OursUsual,
    Way::Owned,
    Way::Borrowed,
];

impl Way {
    pub fn name(self) -> &'static str {
        match self {
            Self::Usual => "eventsource-stream + tagged enum",
            Self::SseStream => "sse-stream + tagged enum",
            Self::OursUsual => "imbrace::sse + tagged enum",
            Self::Owned => "imbrace::sse owned + UiMessageChunk",
            Self::Borrowed => "imbrace::sse borrowed + UiMessageChunk",
        }
    }

    /// Decodes the chunks and gives the number of typed events.
    #[inline(never)]
    pub fn run(self, chunks: &[Bytes]) -> usize {
        let input = Chunks(chunks.iter());
        let mut events = 0;
        match self {
            Self::Usual => drain(input.eventsource(), |event| {
                if let Ok(event) = event
                    && event.data != "[DONE]"
                {
                    events += usize::from(black_box(&serde_json::from_str::<Usual>(&event.data)).is_ok());
                }
            }),
            Self::SseStream => drain(sse_stream::SseByteStream::new(input), |event| {
                if let Ok(event) = event
                    && let Some(data) = event.data
                    && data != "[DONE]"
                {
                    events += usize::from(black_box(&serde_json::from_str::<Usual>(&data)).is_ok());
                }
            }),
            Self::OursUsual => {
                let mut decoder = Decoder::new();
                drain(input, |Ok(chunk)| {
                    decoder.push(chunk);
                    while let Ok(Some(event)) = decoder.next_event() {
                        if event.data != "[DONE]" {
                            let typed = serde_json::from_str::<Usual>(event.data.as_str());
                            events += usize::from(black_box(&typed).is_ok());
                        }
                    }
                });
            }
            Self::Owned => {
                let mut decoder = Decoder::new();
                drain(input, |Ok(chunk)| {
                    decoder.push(chunk);
                    while let Ok(Some(event)) = decoder.next_event() {
                        if event.data != "[DONE]" {
                            let typed = serde_json::from_str::<UiMessageChunk>(event.data.as_str());
                            events += usize::from(black_box(&typed).is_ok());
                        }
                    }
                });
            }
            Self::Borrowed => {
                let mut decoder = Decoder::new();
                drain(input, |Ok(chunk)| {
                    decoder.push(chunk);
                    while let Ok(Some(event)) = decoder.next_ref() {
                        if event.data != "[DONE]" {
                            let typed = serde_json::from_str::<UiMessageChunk>(event.data);
                            events += usize::from(black_box(&typed).is_ok());
                        }
                    }
                });
            }
        }
        events
    }
}
