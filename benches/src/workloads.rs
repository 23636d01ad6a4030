//! The inputs: what is decoded, and how it is cut.

use bytes::Bytes;

pub struct Workload {
    pub name: &'static str,
    pub chunks: Vec<Bytes>,
    pub events: usize,
}

#[derive(Clone, Copy)]
enum Cut {
    /// One chunk an event, which is what an HTTP client yields.
    Event,
    Every(usize),
    /// 1 to 4096 bytes.
    Random,
}

pub const SMALL: &str = "data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"Hello\"}\n\n";
const NAMED: &str =
    "event: message\nid: 0001\ndata: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"Hello\"}\n\n";
const CRLF: &str = "data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"Hello\"}\r\n\r\n";
const CJK: &str = "data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"東京の天気は晴れ\"}\n\n";

fn completion() -> String {
    // 263 bytes in the form that completion APIs stream.
    let head = r#"data: {"id":"chatcmpl-9wYbCzQ1h2J3k4L5m6N7o8P9","object":"chat.completion.chunk","created":1763640000,"model":"gpt-4o-mini-2024-07-18","service_tier":"default","system_fingerprint":"fp_0ba0d124f1","choices":[{"index":0,"delta":{"content":""#;
    let tail = "\"}}]}\n\n";
    let word = "x".repeat(263 - head.len() - tail.len());
    format!("{head}{word}{tail}")
}

fn long() -> String {
    format!("data: {}\n\n", "x".repeat(64 * 1024 - 8))
}

fn lines() -> String {
    "data: a line of text that is not very long\n".repeat(10) + "\n"
}

/// The rows of the table. `scale` is 1 for callgrind and more for the clock.
pub fn rows(scale: usize) -> Vec<Workload> {
    let row = |name, event: &str, bytes: usize, cut| {
        let count = (bytes * scale / event.len()).max(8);
        workload(name, event, count, cut)
    };
    let small = 64 * 1024;
    vec![
        row("small 54 B / event", SMALL, small, Cut::Event),
        row("small / 64", SMALL, small, Cut::Every(64)),
        row("small / 1024", SMALL, small, Cut::Every(1024)),
        row("small / 16384", SMALL, 4 * small, Cut::Every(16384)),
        row("small / random 1-4096", SMALL, 4 * small, Cut::Random),
        row("completion 263 B / event", &completion(), small, Cut::Event),
        row("event+id+data / 16384", NAMED, 4 * small, Cut::Every(16384)),
        row("CRLF / 1024", CRLF, small, Cut::Every(1024)),
        row("CJK / event", CJK, small, Cut::Event),
        row("64 KiB events / 16384", &long(), 512 * 1024, Cut::Every(16384)),
        row("64 KiB events / 1024", &long(), 512 * 1024, Cut::Every(1024)),
        row("10-line data / 16384", &lines(), 4 * small, Cut::Every(16384)),
        // Comments alone: what is counted as an event is one comment with its blank line.
        row("comments / 16384", ":\n\n", small, Cut::Every(16384)),
        row("small / 1 byte", SMALL, small / 8, Cut::Every(1)),
    ]
}

/// Inputs that make some decoders quadratic, `size` bytes long; an eighth of it where every byte is a chunk.
pub fn pathological(size: usize) -> Vec<Workload> {
    let long = long();
    let bytes = |name, body: Vec<u8>, cut| Workload {
        name,
        chunks: cut_up(&body, size, cut),
        events: 1,
    };
    let mut bad = SMALL.as_bytes().to_vec();
    if let Some(byte) = bad.get_mut(50) {
        *byte = 0xff;
    }
    let one_bad = [bad.as_slice(), SMALL.repeat(size / SMALL.len()).as_bytes()].concat();
    let mut mark = b"\xef\xbb\xbf".to_vec();
    mark.extend_from_slice(SMALL.repeat(size / SMALL.len()).as_bytes());
    vec![
        bytes(
            "one line without end / 16384",
            head(b"data: ", b'x', size),
            Cut::Every(16384),
        ),
        bytes(
            "one line without end / 1024",
            head(b"data: ", b'x', size),
            Cut::Every(1024),
        ),
        bytes(
            "1-byte chunks",
            SMALL.repeat(size / 8 / SMALL.len()).into_bytes(),
            Cut::Every(1),
        ),
        bytes(
            "one huge chunk",
            SMALL.repeat(size / SMALL.len()).into_bytes(),
            Cut::Every(size),
        ),
        bytes(
            "comments / 16384",
            ":\n\n".repeat(size / 3).into_bytes(),
            Cut::Every(16384),
        ),
        bytes(
            "one event of empty data lines / 1024",
            b"data\n".repeat(size / 5),
            Cut::Every(1024),
        ),
        bytes("one bad byte / 1024", one_bad, Cut::Every(1024)),
        bytes(
            "only bad bytes / 1024",
            head(b"data: ", 0xff, size),
            Cut::Every(1024),
        ),
        bytes("byte order mark / 1024", mark, Cut::Every(1024)),
        bytes("only CR / 1024", vec![b'\r'; size], Cut::Every(1024)),
        bytes(
            "64 KiB events / 1024",
            long.repeat(size / long.len()).into_bytes(),
            Cut::Every(1024),
        ),
    ]
}

fn head(start: &[u8], fill: u8, size: usize) -> Vec<u8> {
    let mut body = start.to_vec();
    body.resize(size, fill);
    body
}

fn workload(name: &'static str, event: &str, events: usize, cut: Cut) -> Workload {
    Workload {
        name,
        chunks: cut_up(event.repeat(events).as_bytes(), event.len(), cut),
        events,
    }
}

fn cut_up(body: &[u8], event: usize, cut: Cut) -> Vec<Bytes> {
    // Shared once beforehand: the first share of a chunk allocates, which would count for whoever comes first.
    let own = |part: &[u8]| {
        let chunk = Bytes::copy_from_slice(part);
        drop(chunk.clone());
        chunk
    };
    match cut {
        Cut::Event => body.chunks(event).map(own).collect(),
        Cut::Every(size) => body.chunks(size).map(own).collect(),
        Cut::Random => {
            let mut state = 0x9e37_79b9_7f4a_7c15_u64;
            let mut rest = body;
            let mut chunks = Vec::new();
            while !rest.is_empty() {
                // Xorshift: the same cuts at every run.
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                let size = (state % 4096) as usize + 1;
                let (chunk, tail) = rest.split_at(size.min(rest.len()));
                chunks.push(own(chunk));
                rest = tail;
            }
            chunks
        }
    }
}
