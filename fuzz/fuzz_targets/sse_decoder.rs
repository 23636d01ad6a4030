//! The decoder gives what the simple implementation of the tests gives, however the body is cut, and both ways of
//! reading agree. A small limit fails at the same event at every cut.
//!
//! The first byte of the input says how the body is cut, the second what the limit is; the rest is the body.
#![no_main]

#[path = "../../tests/sse_decoder/reference.rs"]
mod reference;

use bytes::Bytes;
use imbrace::sse::{Decoder, EventTooLarge};
use libfuzzer_sys::fuzz_target;
use reference::Plain;

fuzz_target!(|input: &[u8]| {
    let [cut, limit, body @ ..] = input else {
        return;
    };
    let expected = reference::decode(body);
    let cuts = [body.len().max(1), 1, usize::from(*cut).max(1)];
    for size in cuts {
        for borrowed in [false, true] {
            let (events, error) = run(body.chunks(size), borrowed, usize::MAX / 4);
            assert_eq!(events, expected, "chunks of {size}, borrowed: {borrowed}");
            assert_eq!(error, None);
        }
    }
    for borrowed in [false, true] {
        for pulls in [usize::MAX, usize::from(*cut) % 4] {
            let (events, error) = run_with(uneven(body, *cut).into_iter(), borrowed, usize::MAX / 4, pulls);
            assert_eq!((events, error), (expected.clone(), None), "uneven chunks, {pulls} pulls, borrowed: {borrowed}");
        }
    }

    let limit = usize::from(*limit);
    let limited = run(std::iter::once(body), false, limit);
    assert!(expected.starts_with(&limited.0), "a limit changes events");
    for size in cuts {
        assert_eq!(run(body.chunks(size), false, limit), limited, "limit {limit}, chunks of {size}");
        assert_eq!(run(body.chunks(size), true, limit), limited, "limit {limit}, chunks of {size}, borrowed");
    }
});

/// Cuts whose sizes follow from the seed alone.
fn uneven(body: &[u8], seed: u8) -> Vec<&[u8]> {
    let mut state = u32::from(seed) | 0x100;
    let mut rest = body;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let (chunk, tail) = rest.split_at(((state >> 24) as usize % 9 + 1).min(rest.len()));
        chunks.push(chunk);
        rest = tail;
    }
    chunks
}

fn run<'a>(
    chunks: impl Iterator<Item = &'a [u8]>,
    borrowed: bool,
    limit: usize,
) -> (Vec<Plain>, Option<EventTooLarge>) {
    run_with(chunks, borrowed, limit, usize::MAX)
}

/// With at most so many pulls after each chunk but the last.
fn run_with<'a>(
    chunks: impl Iterator<Item = &'a [u8]>,
    borrowed: bool,
    limit: usize,
    pulls: usize,
) -> (Vec<Plain>, Option<EventTooLarge>) {
    let mut decoder = Decoder::with_max_event_size(limit);
    let mut events = Vec::new();
    let mut chunks = chunks.peekable();
    while let Some(chunk) = chunks.next() {
        decoder.push(Bytes::copy_from_slice(chunk));
        let pulls = if chunks.peek().is_some() { pulls } else { usize::MAX };
        for _ in 0..pulls {
            let next = if borrowed {
                decoder.next_ref().map(|event| {
                    event.map(|event| Plain {
                        name: event.name.map(str::to_owned),
                        data: event.data.to_owned(),
                        id: event.id.map(str::to_owned),
                        retry: event.retry,
                    })
                })
            } else {
                decoder.next_event().map(|event| {
                    event.map(|event| Plain {
                        name: event.name.map(|name| name.to_string()),
                        data: event.data.to_string(),
                        id: event.id.map(|id| id.to_string()),
                        retry: event.retry,
                    })
                })
            };
            match next {
                Ok(Some(event)) => events.push(event),
                Ok(None) => break,
                Err(error) => return (events, Some(error)),
            }
        }
    }
    (events, None)
}
