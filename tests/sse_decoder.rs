//! The server-sent event decoder, over its public interface.

#[path = "sse_decoder/reference.rs"]
mod reference;

use bytes::Bytes;
use imbrace::sse::{Decoder, Event, EventRef, EventTooLarge, Text};
use proptest::prelude::*;
use reference::Plain;

fn plain(event: &Event) -> Plain {
    Plain {
        name: event.name.as_ref().map(|name| name.to_string()),
        data: event.data.to_string(),
        id: event.id.as_ref().map(|id| id.to_string()),
        retry: event.retry,
    }
}

fn plain_ref(event: &EventRef<'_>) -> Plain {
    Plain {
        name: event.name.map(str::to_owned),
        data: event.data.to_owned(),
        id: event.id.map(str::to_owned),
        retry: event.retry,
    }
}

/// The ways a caller can use the decoder. All of them give the same events.
#[derive(Debug, Clone, Copy)]
enum Reading {
    Owned,
    Borrowed,
    Alternating,
    /// Every chunk is pushed before the first pull.
    PushedAtOnce,
    /// After each chunk a few pulls, so that the next one is often pushed without a pull that returned `None`.
    Eager,
}

const READINGS: [Reading; 5] = [
    Reading::Owned,
    Reading::Borrowed,
    Reading::Alternating,
    Reading::PushedAtOnce,
    Reading::Eager,
];

struct Run {
    decoder: Decoder,
    events: Vec<Plain>,
    error: Option<EventTooLarge>,
    pulls: usize,
}

impl Run {
    /// Pulls once. False when there is nothing more to pull.
    fn pull(&mut self, reading: Reading) -> bool {
        self.pulls += 1;
        let borrowed = match reading {
            Reading::Borrowed => true,
            Reading::Alternating => self.pulls.is_multiple_of(2),
            _ => false,
        };
        let result = if borrowed {
            self.decoder.next_ref().map(|event| event.as_ref().map(plain_ref))
        } else {
            self.decoder.next_event().map(|event| event.as_ref().map(plain))
        };
        match result {
            Ok(Some(event)) => {
                self.events.push(event);
                true
            }
            Ok(None) => false,
            Err(error) => {
                self.error = Some(error);
                false
            }
        }
    }
}

fn run<'a>(chunks: impl Iterator<Item = &'a [u8]>, reading: Reading, limit: usize) -> Run {
    let mut run = Run {
        decoder: Decoder::with_max_event_size(limit),
        events: Vec::new(),
        error: None,
        pulls: 0,
    };
    for (index, chunk) in chunks.enumerate() {
        run.decoder.push(Bytes::copy_from_slice(chunk));
        match reading {
            Reading::PushedAtOnce => {}
            Reading::Eager => {
                for _ in 0..index % 4 {
                    if !run.pull(reading) {
                        break;
                    }
                }
            }
            _ => while run.pull(reading) {},
        }
    }
    while run.pull(reading) {}
    run
}

const NO_LIMIT: usize = usize::MAX / 4;

fn whole(body: &[u8]) -> Vec<Plain> {
    run(std::iter::once(body), Reading::Owned, NO_LIMIT).events
}

/// Decodes at every chunk size and in every way, checks that all agree with the reference, and returns the events.
#[track_caller]
fn everywhere(body: impl AsRef<[u8]>) -> Vec<Plain> {
    let body = body.as_ref();
    let expected = reference::decode(body);
    for size in 1..=body.len().max(1) {
        for reading in READINGS {
            let run = run(body.chunks(size), reading, NO_LIMIT);
            assert_eq!(run.events, expected, "chunks of {size}, {reading:?}");
            assert_eq!(run.error, None);
        }
    }
    // Every place to cut once.
    for cut in 0..=body.len() {
        let (head, tail) = body.split_at(cut);
        let run = run([head, tail].into_iter(), Reading::Owned, NO_LIMIT);
        assert_eq!(run.events, expected, "cut at {cut}");
    }
    expected
}

fn data(events: &[Plain]) -> Vec<&str> {
    events.iter().map(|event| event.data.as_str()).collect()
}

fn names(events: &[Plain]) -> Vec<Option<&str>> {
    events.iter().map(|event| event.name.as_deref()).collect()
}

fn ids(events: &[Plain]) -> Vec<Option<&str>> {
    events.iter().map(|event| event.id.as_deref()).collect()
}

fn retries(events: &[Plain]) -> Vec<Option<u64>> {
    events.iter().map(|event| event.retry).collect()
}

#[test]
fn data_lines_are_joined_with_line_feeds() {
    assert_eq!(
        data(&everywhere("data: YHOO\ndata: +2\ndata: 10\n\n")),
        ["YHOO\n+2\n10"]
    );
    assert_eq!(data(&everywhere("data\ndata:\ndata: \ndata:  \n\n")), ["\n\n\n "]);
}

#[test]
fn data_without_a_value_makes_an_empty_event() {
    assert_eq!(data(&everywhere("data\n\ndata\ndata\n\ndata:")), ["", "\n"]);
}

#[test]
fn one_space_after_the_colon_is_dropped() {
    assert_eq!(
        data(&everywhere("data:a\n\ndata: a\n\ndata:  a\n\ndata:\ta\n\n")),
        ["a", "a", " a", "\ta"]
    );
    assert_eq!(data(&everywhere("data: a:b: c\n\ndata::x\n\n")), ["a:b: c", ":x"]);
}

#[test]
fn comments_and_unknown_fields_are_ignored() {
    let body =
        ": comment\n\n:\n:data: no\ndatas: no\ndat: no\nDATA: no\n data: no\ndata : no\nfoo\ndata: yes\n\n";
    assert_eq!(data(&everywhere(body)), ["yes"]);
}

#[test]
fn every_line_ending_counts() {
    for ending in ["\n", "\r", "\r\n"] {
        let body = [
            "event: a", "data: 1", "data: 2", "", "data: 3", "", "", "data: 4", "", "",
        ]
        .join(ending);
        let events = everywhere(body);
        assert_eq!(data(&events), ["1\n2", "3", "4"]);
        assert_eq!(names(&events), [Some("a"), None, None]);
    }
    assert_eq!(
        data(&everywhere("data: 1\r\ndata: 2\n\rdata: 3\r\r\n")),
        ["1\n2", "3"]
    );
}

#[test]
fn an_event_that_ends_with_a_return_does_not_wait_for_a_line_feed() {
    let mut decoder = Decoder::new();
    decoder.push("data: 1\r\n\r".into());
    assert_eq!(
        decoder
            .next_event()
            .map(|event| event.map(|event| event.data == "1")),
        Ok(Some(true))
    );
    decoder.push("\ndata: 2\r\r".into());
    assert_eq!(
        decoder
            .next_event()
            .map(|event| event.map(|event| event.data == "2")),
        Ok(Some(true))
    );
    assert_eq!(decoder.next_event(), Ok(None));
    assert!(!decoder.is_inside_event());
}

#[test]
fn other_line_separators_are_content() {
    let body = "data: a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f\n\n";
    assert_eq!(
        data(&everywhere(body)),
        ["a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f"]
    );
}

#[test]
fn one_byte_order_mark_is_dropped() {
    assert_eq!(data(&everywhere("\u{FEFF}data: 1\n\n")), ["1"]);
    assert_eq!(data(&everywhere("\u{FEFF}\u{FEFF}data: 1\n\ndata: 2\n\n")), ["2"]);
    assert_eq!(data(&everywhere("data: 1\n\n\u{FEFF}data: 2\n\n")), ["1"]);
    assert_eq!(data(&everywhere("data: \u{FEFF}\n\n")), ["\u{FEFF}"]);
    assert_eq!(data(&everywhere("\u{FEFF}\n\ndata: 1\n\n")), ["1"]);
}

#[test]
fn a_part_of_a_byte_order_mark_is_content() {
    assert_eq!(data(&everywhere(b"\xEF\xBBdata: 1\n\ndata: 2\n\n")), ["2"]);
    assert_eq!(data(&everywhere(b"\xEFdata: 1\n\ndata: 2\n\n")), ["2"]);
    assert_eq!(data(&everywhere(b"\xEF\xBB\n\ndata: 2\n\n")), ["2"]);
    assert_eq!(data(&everywhere(b"\xEF\xBB")), [""; 0]);
}

#[test]
fn names_last_for_one_event() {
    let events =
        everywhere("event: add\ndata: 1\n\ndata: 2\n\nevent: a\nevent: b\ndata: 3\n\nevent\ndata: 4\n\n");
    assert_eq!(names(&events), [Some("add"), None, Some("b"), None]);
    // A block without data takes its name with it.
    let events = everywhere("event: lost\n\ndata: 1\n\nevent: a\nevent:\ndata: 2\n\n");
    assert_eq!(names(&events), [None, None]);
}

#[test]
fn the_name_of_a_nameless_event_is_message() -> Result<(), EventTooLarge> {
    let mut decoder = Decoder::new();
    decoder.push("data: 1\n\nevent: x\ndata: 2\n\ndata: 3\n\n".into());
    assert_eq!(
        decoder.next_event()?.map(|event| event.kind().to_owned()),
        Some("message".to_owned())
    );
    assert_eq!(decoder.next_ref()?.map(|event| event.kind()), Some("x"));
    assert_eq!(decoder.next_ref()?.map(|event| event.kind()), Some("message"));
    Ok(())
}

#[test]
fn ids_stay_until_the_next_one() {
    let events = everywhere(
        "data: 0\n\nid: 1\ndata: 1\n\ndata: 2\n\nid\ndata: 3\n\nid: 4\n\ndata: 4\n\nid:x\nid: y\ndata\n\n",
    );
    assert_eq!(
        ids(&events),
        [None, Some("1"), Some("1"), None, Some("4"), Some("y")]
    );
}

#[test]
fn an_id_outlives_its_chunk_without_a_pull_in_between() -> Result<(), EventTooLarge> {
    for borrowed in [false, true] {
        let mut decoder = Decoder::new();
        let pull = |decoder: &mut Decoder| -> Result<Option<Plain>, EventTooLarge> {
            if borrowed {
                decoder.next_ref().map(|event| event.as_ref().map(plain_ref))
            } else {
                decoder.next_event().map(|event| event.as_ref().map(plain))
            }
        };
        decoder.push(Bytes::from_static(b"id: 1\ndata: a\n\ndata: b\n\n"));
        let mut events = vec![pull(&mut decoder)?, pull(&mut decoder)?];
        decoder.push(Bytes::from_static(b"data: another\n\n"));
        events.push(pull(&mut decoder)?);
        let events: Vec<Plain> = events.into_iter().flatten().collect();
        assert_eq!(data(&events), ["a", "b", "another"]);
        assert_eq!(ids(&events), [Some("1"); 3]);
    }
    Ok(())
}

#[test]
fn an_id_with_a_nul_is_ignored() {
    let events = everywhere("id: 1\ndata\n\nid: 2\0\ndata\n\nid: \0\ndata\n\n");
    assert_eq!(ids(&events), [Some("1"); 3]);
}

#[test]
fn the_decoder_knows_the_last_id_and_reconnection_time() -> Result<(), EventTooLarge> {
    let mut decoder = Decoder::new();
    assert_eq!((decoder.last_event_id(), decoder.retry()), (None, None));
    decoder.push("id: 7\nretry: 250\n\n".into());
    assert_eq!(decoder.next_event()?, None);
    assert_eq!((decoder.last_event_id(), decoder.retry()), (Some("7"), Some(250)));
    decoder.push("data\n\ndata\n\nid\n\n".into());
    assert_eq!(decoder.next_event()?.and_then(|event| event.retry), Some(250));
    assert_eq!(decoder.next_event()?.and_then(|event| event.retry), None);
    assert_eq!(decoder.next_event()?, None);
    assert_eq!((decoder.last_event_id(), decoder.retry()), (None, Some(250)));
    Ok(())
}

#[test]
fn retry_takes_ascii_digits_only() {
    let body = "retry: 3000\ndata\n\nretry: 1s\ndata\n\nretry: -1\ndata\n\nretry:\ndata\n\nretry: \u{663}\ndata\n\n\
                retry:  1\ndata\n\nretry: 007\ndata\n\nretry: 99999999999999999999\ndata\n\n";
    let expected = [Some(3000), None, None, None, None, None, Some(7), Some(u64::MAX)];
    assert_eq!(retries(&everywhere(body)), expected);
}

#[test]
fn what_follows_the_last_blank_line_is_dropped() {
    assert_eq!(data(&everywhere("data: 1\n\ndata: 2\n")), ["1"]);
    assert_eq!(data(&everywhere("data: 1\n\ndata: 2")), ["1"]);
    assert_eq!(data(&everywhere("")), [""; 0]);
}

#[test]
fn a_cut_stream_is_told_from_a_closed_one() -> Result<(), EventTooLarge> {
    let cases = [
        ("", false),
        ("data: 1\n\n", false),
        ("data: 1\n\n: ping\n", false),
        ("data: 1\n\nid: 4\nretry: 1\n", false),
        ("data: 1\r\n\r", false),
        ("data: 1\n\nd", true),
        ("data: 1\n\n: pi", true),
        ("data: 1\n\nevent: x\n", true),
        ("data: 1\n", true),
        ("data: 1\n\nda\n", false),
    ];
    for (body, inside) in cases {
        let mut decoder = Decoder::new();
        decoder.push(body.into());
        while decoder.next_event()?.is_some() {}
        assert_eq!(decoder.is_inside_event(), inside, "{body:?}");
        let mut decoder = Decoder::new();
        decoder.push(body.into());
        while decoder.next_ref()?.is_some() {}
        assert_eq!(decoder.is_inside_event(), inside, "{body:?}");
    }
    Ok(())
}

#[test]
fn bytes_that_are_not_utf8_are_replaced() {
    let body = b"data: a\xFFb\n\ndata: \xE2\x80\ndata: \xE2\x80\xA8\n\nevent: \xC3\nid: \xF0\x9F\ndata: x\n\ndata: y\n\n";
    let events = everywhere(body);
    assert_eq!(data(&events), ["a\u{FFFD}b", "\u{FFFD}\n\u{2028}", "x", "y"]);
    assert_eq!(names(&events), [None, None, Some("\u{FFFD}"), None]);
    assert_eq!(ids(&events), [None, None, Some("\u{FFFD}"), Some("\u{FFFD}")]);
}

#[test]
fn line_ends_are_found_at_every_offset() {
    for len in 0..70 {
        for ending in ["\n", "\r", "\r\n"] {
            // Neighbours of CR and LF and bytes with the high bit are what a search by words can get wrong.
            let value: String = ["\u{b}", "\u{e}", "\t", "\u{c}", "é", "x"]
                .iter()
                .cycle()
                .take(len)
                .copied()
                .collect();
            let body =
                format!("data: {value}{ending}{ending}{ending}:{value}{ending}data:{value}{ending}{ending}");
            assert_eq!(whole(body.as_bytes()), reference::decode(body.as_bytes()));
            assert_eq!(whole(body.as_bytes()).len(), 2);
        }
    }
}

#[test]
fn an_event_in_one_chunk_is_a_view_of_it() -> Result<(), EventTooLarge> {
    let chunk = Bytes::from_static(b"event: name\nid: 12\ndata: first\n\nid: 13\ndata: second\n\n");
    let range = chunk.as_ptr_range();
    let inside = |text: &Text| range.contains(&text.as_bytes().as_ptr());
    let mut decoder = Decoder::new();
    decoder.push(chunk.clone());
    let mut count = 0;
    while let Some(event) = decoder.next_event()? {
        assert!(inside(&event.data));
        assert!(event.name.as_ref().is_none_or(inside));
        assert!(event.id.as_ref().is_some_and(inside));
        let copy = event.copy();
        assert_eq!(copy, event);
        assert!(!inside(&copy.data));
        count += 1;
    }
    assert_eq!(count, 2);
    Ok(())
}

#[test]
fn the_last_event_of_a_chunk_takes_the_chunk_along() -> Result<(), EventTooLarge> {
    let chunk = Bytes::from("data: only\n\n".to_owned().into_bytes());
    let mut decoder = Decoder::new();
    decoder.push(chunk);
    // Neither the decoder nor anyone else holds the chunk then.
    assert!(
        decoder
            .next_event()?
            .is_some_and(|event| event.data.into_bytes().is_unique())
    );
    Ok(())
}

#[test]
fn nothing_holds_a_chunk_that_is_read() -> Result<(), EventTooLarge> {
    let chunk = Bytes::from(
        "id: 1\nevent: n\ndata: a\n\nid: 2\nevent: m\ndata: b\n"
            .to_owned()
            .into_bytes(),
    );
    let mut decoder = Decoder::new();
    decoder.push(chunk.clone());
    while decoder.next_event()?.is_some() {}
    assert!(chunk.is_unique());
    decoder.push("\n".into());
    assert_eq!(
        decoder.next_event()?.as_ref().map(plain),
        Some(Plain {
            name: Some("m".into()),
            data: "b".into(),
            id: Some("2".into()),
            retry: None
        })
    );
    Ok(())
}

#[test]
fn an_event_above_the_limit_is_an_error_for_good() {
    let body = b"data: 12345\n\ndata: 123456\n\ndata: 1\n\n";
    for size in 1..=body.len() {
        for reading in READINGS {
            let run = run(body.chunks(size), reading, 5);
            assert_eq!(data(&run.events), ["12345"], "chunks of {size}, {reading:?}");
            assert_eq!(run.error.map(|error| error.limit()), Some(5));
            let mut decoder = run.decoder;
            decoder.push("data: 1\n\n".into());
            assert!(decoder.next_event().is_err());
            assert!(decoder.next_ref().is_err());
            assert!(!decoder.is_inside_event());
        }
    }
}

#[test]
fn the_limit_does_not_wait_for_the_end_of_the_line() {
    let mut decoder = Decoder::with_max_event_size(100);
    for field in ["data", "event", "id", "retry"] {
        let mut decoder = Decoder::with_max_event_size(100);
        decoder.push(format!("{field}: ").into());
        let mut pushes = 0;
        while decoder.next_event().is_ok() {
            decoder.push("1".repeat(30).into());
            pushes += 1;
        }
        assert_eq!(pushes, 4, "{field}");
    }
    // What is ignored is not held.
    decoder.push(": ".into());
    for _ in 0..50 {
        decoder.push("1".repeat(30).into());
        assert_eq!(decoder.next_event(), Ok(None));
    }
}

#[test]
fn the_limit_counts_what_is_held_together() {
    let held = |body: &str| {
        let mut limit = 0;
        while run(std::iter::once(body.as_bytes()), Reading::Owned, limit)
            .error
            .is_some()
        {
            limit += 1;
        }
        limit
    };
    assert_eq!(held("data: 12345\n\n"), 5);
    assert_eq!(held("data: 12\ndata: 45\n\n"), 5);
    assert_eq!(held("data: 12\nevent: 345\n\n"), 5);
    assert_eq!(held("data: 12\nevent: 3\nevent: 345\n\n"), 5);
    assert_eq!(held("id: 123\n\ndata: 12\n\n"), 5);
    assert_eq!(held("data: 12\n\ndata: 12345\n\n"), 5);
    assert_eq!(held("retry: 12345\n: 1234567890\nunknown: 1234567890\n\n"), 5);
}

#[test]
fn the_limit_counts_the_replaced_text() {
    for field in ["data", "event", "id"] {
        let mut body = format!("{field}: ").into_bytes();
        body.extend([0xFF; 10]);
        body.extend(b"\ndata\n\n");
        // An event that already holds data pays one byte for the line feed.
        let needed = 30 + usize::from(field == "data");
        for reading in READINGS {
            for size in [1, 7, body.len()] {
                assert_eq!(run(body.chunks(size), reading, needed).error, None);
                let error = run(body.chunks(size), reading, needed - 1).error;
                assert_eq!(error.map(|error| error.limit()), Some(needed - 1));
            }
        }
    }
}

#[test]
fn the_limit_is_on_by_default() {
    assert_eq!(Decoder::new().max_event_size(), 16 * 1024 * 1024);
    assert_eq!(Decoder::default().max_event_size(), 16 * 1024 * 1024);
    let mut decoder = Decoder::new();
    let chunk = Bytes::from("x".repeat(1024 * 1024));
    decoder.push("data: ".into());
    let mut pushed = 0;
    while decoder.next_event().is_ok() {
        decoder.push(chunk.clone());
        pushed += 1;
    }
    assert_eq!(pushed, 17);
}

#[test]
fn large_events_come_through_small_chunks() {
    let value: String = (0..40_000)
        .map(|number| char::from(b'a' + (number % 26) as u8))
        .collect();
    let body = format!("data: {value}\n\n").repeat(3);
    for size in [1, 1000, 1024, 65_536] {
        let run = run(body.as_bytes().chunks(size), Reading::Alternating, value.len());
        assert_eq!(data(&run.events), [value.as_str(); 3]);
    }
}

#[test]
fn events_that_are_kept_are_not_overwritten() -> Result<(), EventTooLarge> {
    let body: String = (0..2000)
        .map(|n| format!("id: {n}\nevent: e{n}\ndata: d{n}\ndata: {n}\n\n"))
        .collect();
    let mut decoder = Decoder::new();
    let mut kept = Vec::new();
    for chunk in body.as_bytes().chunks(11) {
        decoder.push(Bytes::copy_from_slice(chunk));
        while let Some(event) = decoder.next_event()? {
            kept.push(event);
        }
    }
    assert_eq!(kept.len(), 2000);
    for (n, event) in kept.iter().enumerate() {
        assert_eq!(event.data, format!("d{n}\n{n}"));
        assert_eq!(event.kind(), format!("e{n}"));
        assert_eq!(
            event.id.as_ref().map(|id| id.as_str()),
            Some(n.to_string().as_str())
        );
    }
    Ok(())
}

#[test]
fn a_borrowed_event_can_be_kept_as_a_copy() -> Result<(), EventTooLarge> {
    let mut decoder = Decoder::new();
    decoder.push("event: e\nid: 1\nretry: 2\ndata: d\n\n".into());
    let kept = decoder.next_ref()?.map(|event| event.to_event());
    assert_eq!(decoder.next_ref()?, None);
    assert_eq!(
        kept.as_ref().map(plain),
        Some(Plain {
            name: Some("e".into()),
            data: "d".into(),
            id: Some("1".into()),
            retry: Some(2)
        })
    );
    Ok(())
}

#[test]
fn empty_chunks_change_nothing() {
    let chunks: [&[u8]; 7] = [b"", b"data: 1\r", b"", b"\n", b"", b"\r\n", b""];
    for reading in READINGS {
        assert_eq!(data(&run(chunks.into_iter(), reading, NO_LIMIT).events), ["1"]);
    }
}

#[test]
fn debug_output_does_not_show_the_stream() -> Result<(), EventTooLarge> {
    let mut decoder = Decoder::new();
    decoder.push("id: secret\ndata: secret\n".into());
    decoder.next_event()?;
    let shown = format!("{decoder:?}");
    assert!(shown.contains("held: 12"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
    Ok(())
}

#[test]
fn text_behaves_like_a_string() {
    let text = Text::from("héllo");
    assert_eq!(text, "héllo");
    assert_eq!("héllo", text);
    assert_eq!(text, "héllo".to_owned());
    assert_eq!(text.len(), 6);
    assert_eq!(text.as_str().chars().count(), 5);
    assert_eq!(format!("{text} {text:?}"), "héllo \"héllo\"");
    assert_eq!(String::from(text.clone()), "héllo");
    assert_eq!(text.copy(), text);
    assert!(Text::default().is_empty());
    assert!(text > Text::default());
    assert!(Text::try_from(Bytes::from_static(b"\xFF")).is_err());
    assert!(Text::try_from(Bytes::from_static(b"ok")).is_ok_and(|text| text == "ok"));
    let set = std::collections::HashSet::from([text]);
    assert!(set.contains("héllo"));
}

/// Bodies made of what the grammar looks at, so that most of them hold events, and some bytes at random.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let tokens: Vec<&'static [u8]> = vec![
        b"data",
        b"data:",
        b"data: ",
        b"data: x",
        b"event",
        b"event: ",
        b"id",
        b"id: ",
        b"retry",
        b"retry: ",
        b":",
        b" ",
        b"\n",
        b"\n",
        b"\n\n",
        b"\r",
        b"\r\n",
        b"\r\n\r\n",
        b"\0",
        b"7",
        b"42",
        b"\xEF\xBB\xBF",
        b"\xEF",
        b"\xBB",
        b"\xFF",
        b"\xE2\x80\xA8",
        b"\xE2\x80",
        b"\xF0\x9F\x98\x80",
        b"\xC3\xA9",
        b"dat",
        b"a",
        b"abcdefghijklmnop",
    ];
    let token = prop_oneof![
        9 => proptest::sample::select(tokens).prop_map(<[u8]>::to_vec),
        1 => proptest::collection::vec(any::<u8>(), 1..4),
    ];
    proptest::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

/// Cuts a body into chunks of the given sizes, over and over.
fn cut<'a>(mut body: &'a [u8], sizes: &'a [usize]) -> impl Iterator<Item = &'a [u8]> {
    let mut sizes = sizes.iter().cycle();
    std::iter::from_fn(move || {
        let size = (*sizes.next()?).min(body.len());
        let (head, tail) = body.split_at(size);
        body = tail;
        (!head.is_empty()).then_some(head)
    })
}

/// Sizes of chunks: of parts of lines, and of several events.
fn sizes() -> impl Strategy<Value = Vec<usize>> {
    let size = prop_oneof![1_usize..24, 24_usize..200];
    proptest::collection::vec(size, 1..12)
}

/// A chunk of whole lines, so that events often end with their chunk.
fn lines() -> impl Strategy<Value = Vec<u8>> {
    let lines: Vec<&'static [u8]> = vec![
        b"data: a\n\n",
        b"data: another\n\n",
        b"data: \xC3\xA9\n\n",
        b"data: \xFF\n\n",
        b"data: a\tb\n\n",
        b"data: a\r\n\r\n",
        b"data: a\n",
        b"id: 1\n",
        b"id: twenty\n",
        b"event: n\n",
        b"retry: 3\n",
        b": c\n",
        b"\n",
    ];
    let line = proptest::sample::select(lines);
    proptest::collection::vec(line, 1..6).prop_map(|lines| lines.concat())
}

fn reading() -> impl Strategy<Value = Reading> {
    proptest::sample::select(READINGS.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_body_in_any_chunks_gives_the_events_of_the_reference(
        body in body(),
        sizes in sizes(),
        reading in reading(),
    ) {
        let expected = reference::decode(&body);
        prop_assert_eq!(&whole(&body), &expected);
        let run = run(cut(&body, &sizes), reading, NO_LIMIT);
        prop_assert_eq!(&run.events, &expected);
        prop_assert_eq!(run.error, None);
    }

    #[test]
    fn events_that_end_with_their_chunk_are_those_of_the_reference(
        chunks in proptest::collection::vec(lines(), 1..8),
        reading in reading(),
    ) {
        let expected = reference::decode(&chunks.concat());
        let run = run(chunks.iter().map(Vec::as_slice), reading, NO_LIMIT);
        prop_assert_eq!(&run.events, &expected);
        prop_assert_eq!(run.error, None);
    }

    #[test]
    fn the_limit_does_not_depend_on_the_chunks(
        body in body(),
        sizes in proptest::collection::vec(1_usize..24, 1..12),
        reading in reading(),
        limit in 0_usize..24,
    ) {
        let expected = run(std::iter::once(body.as_slice()), Reading::Owned, limit);
        let run = run(cut(&body, &sizes), reading, limit);
        prop_assert_eq!(&run.events, &expected.events);
        prop_assert_eq!(run.error, expected.error);
        if run.error.is_none() {
            prop_assert_eq!(&run.events, &reference::decode(&body));
        }
    }

    #[test]
    fn random_bytes_give_the_events_of_the_reference(
        body in proptest::collection::vec(any::<u8>(), 0..300),
        sizes in proptest::collection::vec(1_usize..24, 1..12),
    ) {
        let expected = reference::decode(&body);
        prop_assert_eq!(&run(cut(&body, &sizes), Reading::Owned, NO_LIMIT).events, &expected);
    }
}
