//! The decoders under test, each used as its documentation shows.

use std::hint::black_box;

use bytes::Bytes;
use eventsource_stream::Eventsource;
use imbrace::sse::Decoder as Ours;

use crate::drive::{Chunks, drain};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decoder {
    EventsourceStream,
    SseStream,
    Sseer,
    Owned,
    Borrowed,
    /// Takes the chunks and drops them: what the harness itself costs.
    Nothing,
}

pub const ALL: [Decoder; 6] = [
    Decoder::EventsourceStream,
    Decoder::SseStream,
    Decoder::Sseer,
    Decoder::Owned,
    Decoder::Borrowed,
    Decoder::Nothing,
];

impl Decoder {
    pub fn name(self) -> &'static str {
        match self {
            Self::EventsourceStream => "eventsource-stream",
            Self::SseStream => "sse-stream",
            Self::Sseer => "sseer",
            Self::Owned => "imbrace owned",
            Self::Borrowed => "imbrace borrowed",
            Self::Nothing => "harness alone",
        }
    }

    /// Decodes the chunks and gives the number of events.
    #[inline(never)]
    pub fn run(self, chunks: &[Bytes]) -> usize {
        let input = Chunks(chunks.iter());
        let mut events = 0;
        match self {
            Self::EventsourceStream => drain(input.eventsource(), |event| {
                events += usize::from(black_box(&event).is_ok());
            }),
            Self::SseStream => drain(sse_stream::SseByteStream::new(input), |event| {
                events += usize::from(black_box(&event).is_ok());
            }),
            Self::Sseer => drain(sseer::EventStream::new(input), |event| {
                events += usize::from(black_box(&event).is_ok());
            }),
            Self::Owned => {
                let mut decoder = Ours::new();
                drain(input, |Ok(chunk)| {
                    decoder.push(chunk);
                    while let Ok(Some(event)) = decoder.next_event() {
                        black_box(&event);
                        events += 1;
                    }
                });
            }
            Self::Borrowed => {
                let mut decoder = Ours::new();
                drain(input, |Ok(chunk)| {
                    decoder.push(chunk);
                    while let Ok(Some(event)) = decoder.next_ref() {
                        black_box(&event);
                        events += 1;
                    }
                });
            }
            Self::Nothing => drain(input, |chunk| {
                events += usize::from(black_box(&chunk).is_ok());
            }),
        }
        events
    }
}
