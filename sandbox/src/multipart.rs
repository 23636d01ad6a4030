//! Multipart bodies, read once from front to back: the cost is linear, and what is kept is bounded.

use bytes::{Buf, Bytes, BytesMut};

/// How much of an uploaded file is kept.
pub(crate) const FILE_KEPT: usize = 16 << 20;
/// How much of all files of one request is kept.
const REQUEST_KEPT: usize = 32 << 20;
/// How many parts an upload may have.
const MOST_PARTS: usize = 100;
/// How long the headers of a part, and what stands before the first part, may be.
const LONGEST_HEAD: usize = 16 << 10;

/// The boundary of a `multipart/form-data` media type.
pub(crate) fn boundary(media: &str) -> Option<String> {
    let (essence, parameters) = media.split_once(';')?;
    if !essence.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let mut pairs = parameters
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.eq_ignore_ascii_case("boundary"))?;
    let value = value.trim_matches('"');
    (1..=70).contains(&value.len()).then(|| value.to_owned())
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) media: Option<String>,
    /// The content, as far as it is kept.
    pub(crate) content: Bytes,
    pub(crate) length: u64,
}

#[derive(Debug)]
enum At {
    /// Before the first boundary.
    Start,
    /// In the line of a boundary.
    Line,
    Head,
    Content,
    End,
}

/// Takes the chunks of a body and gives its parts.
#[derive(Debug)]
pub(crate) struct Reader {
    /// `\r\n--boundary`
    delimiter: Vec<u8>,
    buffer: BytesMut,
    at: At,
    parts: Vec<Part>,
    /// The content of the part that is being read.
    content: BytesMut,
    kept: usize,
    problem: Option<&'static str>,
}

impl Reader {
    pub(crate) fn new(boundary: &str) -> Self {
        Self {
            delimiter: format!("\r\n--{boundary}").into_bytes(),
            // The first boundary has no line before it.
            buffer: BytesMut::from(&b"\r\n"[..]),
            at: At::Start,
            parts: Vec::new(),
            content: BytesMut::new(),
            kept: 0,
            problem: None,
        }
    }

    /// Takes more of the body.
    pub(crate) fn take(&mut self, chunk: &[u8]) {
        if self.problem.is_some() || matches!(self.at, At::End) {
            return;
        }
        self.buffer.extend_from_slice(chunk);
        while self.problem.is_none() && self.step() {}
    }

    /// The parts, when the body has ended.
    pub(crate) fn finish(self) -> Result<Vec<Part>, String> {
        match (self.problem, self.at) {
            (Some(problem), _) => Err(problem.to_owned()),
            (None, At::End) => Ok(self.parts),
            (None, _) => Err("the body ends before its last boundary".to_owned()),
        }
    }

    /// Whether the body is not a multipart body, so that the rest need not be read.
    pub(crate) fn is_broken(&self) -> bool {
        self.problem.is_some()
    }

    /// Does what the buffer allows; whether there may be more to do.
    fn step(&mut self) -> bool {
        match self.at {
            At::Start => match find(&self.buffer, &self.delimiter) {
                Some(place) => {
                    self.buffer.advance(place + self.delimiter.len());
                    self.at = At::Line;
                    true
                }
                None => self.wait(LONGEST_HEAD, "the body does not begin with its boundary"),
            },
            At::Line => match self.buffer.get(..2) {
                Some(b"--") => {
                    self.at = At::End;
                    self.buffer.clear();
                    false
                }
                Some(b"\r\n") => {
                    self.buffer.advance(2);
                    self.at = At::Head;
                    true
                }
                Some(_) => self.fail("data follows a boundary"),
                None => false,
            },
            At::Head => match find(&self.buffer, b"\r\n\r\n") {
                Some(place) => {
                    let head = self.buffer.split_to(place + 4);
                    self.begin(&String::from_utf8_lossy(&head))
                }
                None => self.wait(LONGEST_HEAD, "the headers of a part do not end"),
            },
            At::Content => match find(&self.buffer, &self.delimiter) {
                Some(place) => {
                    let rest = self.buffer.split_to(place);
                    self.keep(&rest);
                    self.buffer.advance(self.delimiter.len());
                    let content = std::mem::take(&mut self.content).freeze();
                    if let Some(part) = self.parts.last_mut() {
                        part.content = content;
                    }
                    self.at = At::Line;
                    true
                }
                None => {
                    // The delimiter may have begun: its length stays.
                    let safe = self.buffer.len().saturating_sub(self.delimiter.len());
                    let done = self.buffer.split_to(safe);
                    self.keep(&done);
                    false
                }
            },
            At::End => false,
        }
    }

    fn wait(&mut self, most: usize, problem: &'static str) -> bool {
        if self.buffer.len() > most {
            self.fail(problem)
        } else {
            false
        }
    }

    fn fail(&mut self, problem: &'static str) -> bool {
        self.problem = Some(problem);
        self.buffer = BytesMut::new();
        false
    }

    fn begin(&mut self, head: &str) -> bool {
        if self.parts.len() == MOST_PARTS {
            return self.fail("too many parts");
        }
        let header = |wanted: &str| {
            let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
            lines
                .find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
                .map(|(_, value)| value.trim())
        };
        let disposition = header("content-disposition").unwrap_or_default();
        self.parts.push(Part {
            name: parameter(disposition, "name").unwrap_or_default(),
            file_name: parameter(disposition, "filename").or_else(|| extended(disposition)),
            media: header("content-type").map(str::to_owned),
            content: Bytes::new(),
            length: 0,
        });
        self.at = At::Content;
        true
    }

    fn keep(&mut self, bytes: &[u8]) {
        if let Some(part) = self.parts.last_mut() {
            part.length += bytes.len() as u64;
        }
        let room = FILE_KEPT
            .saturating_sub(self.content.len())
            .min(REQUEST_KEPT.saturating_sub(self.kept));
        let kept = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.content.extend_from_slice(kept);
        self.kept += kept.len();
    }
}

/// A parameter of a `Content-Disposition`, with or without quotes.
fn parameter(disposition: &str, wanted: &str) -> Option<String> {
    let mut rest = disposition;
    while let Some((_, after)) = rest.split_once(';') {
        let (name, value) = after.split_once('=')?;
        let value = value.trim_start();
        let (value, left) = match value.strip_prefix('"') {
            Some(quoted) => quoted_value(quoted),
            None => {
                let end = value.find(';').unwrap_or(value.len());
                (value.get(..end)?.trim().to_owned(), value.get(end..)?)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = left;
    }
    None
}

/// `filename*=UTF-8''…`, percent-encoded.
fn extended(disposition: &str) -> Option<String> {
    let value = parameter(disposition, "filename*")?;
    let encoded = value.splitn(3, '\'').nth(2)?;
    Some(
        percent_encoding::percent_decode_str(encoded)
            .decode_utf8_lossy()
            .into_owned(),
    )
}

/// The value up to the closing quote, and what follows it.
fn quoted_value(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut escaped = false;
    for (place, char) in text.char_indices() {
        match char {
            '"' if !escaped => return (value, text.get(place + 1..).unwrap_or_default()),
            // A backslash escapes a quote and itself; paths of Windows keep theirs.
            '\\' if !escaped
                && text
                    .get(place + 1..)
                    .is_some_and(|next| next.starts_with(['"', '\\'])) =>
            {
                escaped = true
            }
            char => {
                value.push(char);
                escaped = false;
            }
        }
    }
    (value, "")
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let first = needle.first()?;
    let mut from = 0;
    while let Some(place) = haystack.get(from..)?.iter().position(|byte| byte == first) {
        let start = from + place;
        if haystack.get(start..)?.starts_with(needle) {
            return Some(start);
        }
        from = start + 1;
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(body: &str, size: usize) -> Result<Vec<Part>, String> {
        let mut reader = Reader::new("X");
        body.as_bytes().chunks(size).for_each(|chunk| reader.take(chunk));
        reader.finish()
    }

    #[test]
    fn parts_are_the_same_however_the_body_is_cut() {
        let body = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--\r\n2\r\n--X\r\n\
                    content-disposition: form-data; name=file; filename=\"b \\\"c\\\"; d.txt\"\r\nContent-Type: text/plain\r\n\r\nxin\r\n--X--\r\n";
        for size in [1, 2, 3, 7, 1_000] {
            let parts = read(body, size).unwrap();
            assert_eq!(parts.len(), 2, "{size}");
            assert_eq!(
                (parts[0].name.as_str(), &parts[0].content[..]),
                ("a", &b"1\r\n--\r\n2"[..])
            );
            assert_eq!(parts[1].file_name.as_deref(), Some("b \"c\"; d.txt"));
            assert_eq!(
                (parts[1].media.as_deref(), parts[1].length),
                (Some("text/plain"), 3)
            );
        }
    }

    #[test]
    fn what_is_no_multipart_body_is_known_after_some_kilobytes() {
        let mut reader = Reader::new("X");
        let mut taken = 0;
        while !reader.is_broken() {
            reader.take(&[b'a'; 1024]);
            taken += 1;
            assert!(taken < 20, "a body without its boundary is read on and on");
        }
        assert!(reader.finish().unwrap_err().contains("boundary"));
        let mut reader = Reader::new("X");
        reader.take(b"--X\r\n");
        (0..20).for_each(|_| reader.take(&[b'a'; 1024]));
        assert!(reader.finish().unwrap_err().contains("do not end"));
        assert!(read("--X\r\n\r\nabc", 5).unwrap_err().contains("last boundary"));
    }

    #[test]
    fn all_files_of_a_request_share_what_is_kept() {
        let mut reader = Reader::new("X");
        for _ in 0..5 {
            reader.take(b"--X\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n");
            (0..10).for_each(|_| reader.take(&vec![b'a'; 1 << 20]));
            reader.take(b"\r\n");
        }
        reader.take(b"--X--");
        let parts = reader.finish().unwrap();
        assert!(parts.iter().all(|part| part.length == 10 << 20));
        assert_eq!(
            parts.iter().map(|part| part.content.len()).sum::<usize>(),
            REQUEST_KEPT
        );
    }
}
