use std::fmt;

use bytes::Bytes;

use super::block::Block;
use super::error::OverLimit;
use super::line::Line;
use super::scan::{
    LONGEST_PREFIX, field_with_colon, field_without_colon, line_end, short_comment, value_end,
};
use super::source::{Source, Span};
use super::{Event, EventRef, EventTooLarge};

const DEFAULT_LIMIT: usize = 16 * 1024 * 1024;

/// Turns the chunks of a `text/event-stream` body into events; see the [module documentation](super).
///
/// Push a chunk, pull until `None`, push the next. The decoder does no input or output of its own.
pub struct Decoder {
    source: Source,
    line: Line,
    block: Block,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    /// The block is an event that is handed out. The next call forgets it.
    Delivered,
    Failed,
}

impl Decoder {
    /// A decoder that holds at most 16 MiB per event.
    #[must_use]
    pub fn new() -> Self {
        Self::with_max_event_size(DEFAULT_LIMIT)
    }

    /// A decoder that holds at most so many bytes per event; [`EventTooLarge`] says what counts.
    ///
    /// The memory of the decoder stays below twice the limit and a few KiB, besides the chunks that are pushed and the
    /// events that are taken.
    #[must_use]
    pub fn with_max_event_size(bytes: usize) -> Self {
        Self {
            source: Source::default(),
            line: Line::ByteOrderMark(0),
            block: Block::new(bytes),
            state: State::Reading,
        }
    }

    /// Adds the next chunk of the body.
    ///
    /// A chunk that comes before the earlier ones are read waits for its turn. Pull every event before the next push,
    /// so that no more than one chunk is held.
    #[inline]
    pub fn push(&mut self, chunk: Bytes) {
        if self.state == State::Failed {
            return;
        }
        if self.source.is_empty() {
            self.source.start(chunk);
        } else {
            self.source.push(chunk);
        }
    }

    /// The next event, or `None` when more bytes are needed.
    ///
    /// # Errors
    ///
    /// [`EventTooLarge`] when the event exceeds the limit, and from then on always: the decoder drops what it holds
    /// and reads no further.
    #[inline]
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        match self.advance() {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(over) => return Err(self.fail(over)),
        }
        self.state = State::Reading;
        match self.block.take(&mut self.source) {
            Ok(event) => Ok(Some(event)),
            Err(over) => Err(self.fail(over)),
        }
    }

    /// Like [`next_event`](Self::next_event), with an event that borrows from the decoder.
    ///
    /// ```
    /// # use imbrace::sse::{Decoder, EventTooLarge};
    /// # fn main() -> Result<(), EventTooLarge> {
    /// let mut decoder = Decoder::new();
    /// decoder.push("data: 1\n\ndata: 2\n\n".into());
    /// let mut sum = 0;
    /// while let Some(event) = decoder.next_ref()? {
    ///     sum += event.data.parse::<u32>().unwrap_or(0);
    /// }
    /// assert_eq!(sum, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`next_event`](Self::next_event).
    #[inline]
    pub fn next_ref(&mut self) -> Result<Option<EventRef<'_>>, EventTooLarge> {
        match self.advance() {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(over) => return Err(self.fail(over)),
        }
        let limit = self.block.limit();
        match self.block.borrow(self.source.chunk()) {
            Ok(event) => Ok(Some(event)),
            Err(OverLimit) => {
                // The block may be borrowed here; the next call drops what it holds.
                self.state = State::Failed;
                Err(EventTooLarge::new(limit))
            }
        }
    }

    /// The last event id of the stream, for the `Last-Event-ID` header of a reconnection. `None` when there is none
    /// or it is empty.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.block.last_id()
    }

    /// The reconnection time in milliseconds that the stream asked for last.
    #[must_use]
    pub fn retry(&self) -> Option<u64> {
        self.block.stream_retry()
    }

    /// The limit per event, in bytes.
    #[must_use]
    pub fn max_event_size(&self) -> usize {
        self.block.limit()
    }

    /// Whether the bytes so far end inside an event: in an unfinished line, or after a `data` or `event` line that no
    /// blank line follows.
    ///
    /// Ask after the last event is pulled. At the end of the body it tells a stream that was cut from one that was
    /// closed.
    #[must_use]
    pub fn is_inside_event(&self) -> bool {
        let has_fields = self.block.has_data() || self.block.has_name();
        match self.state {
            State::Reading => has_fields || self.line.is_unfinished(),
            State::Delivered => self.line.is_unfinished(),
            State::Failed => false,
        }
    }

    /// Reads up to the blank line that ends the next event. False when more bytes are needed.
    #[inline]
    fn advance(&mut self) -> Result<bool, OverLimit> {
        match self.state {
            State::Reading => {}
            State::Delivered => {
                self.block.reset();
                self.state = State::Reading;
            }
            State::Failed => return Err(OverLimit),
        }
        // Most often the last event of a chunk uses it up.
        if self.source.is_drained() && !self.next_chunk() {
            return Ok(false);
        }
        self.read()
    }

    #[inline]
    fn next_chunk(&mut self) -> bool {
        self.block.leave_chunk(self.source.chunk());
        self.source.next_chunk()
    }

    #[inline(never)]
    fn read(&mut self) -> Result<bool, OverLimit> {
        loop {
            if self.line == Line::Start {
                if self.read_lines()? {
                    self.state = State::Delivered;
                    return Ok(true);
                }
            } else {
                self.read_on()?;
            }
            if self.source.is_drained() && !self.next_chunk() {
                return Ok(false);
            }
        }
    }

    /// Reads from the start of a line to the end of an event or of the chunk. True when an event ends.
    #[inline]
    fn read_lines(&mut self) -> Result<bool, OverLimit> {
        let block = &mut self.block;
        let chunk = self.source.chunk();
        let mut start = self.source.at();
        while let Some(rest) = chunk.get(start..)
            && let Some(first) = rest.first()
        {
            if *first == b'\n' {
                start += 1;
                if block.is_complete() {
                    self.source.advance_to(start);
                    return Ok(true);
                }
                continue;
            }
            if *first == b':'
                && let Some(len) = short_comment(rest)
            {
                start += len;
                continue;
            }

            let field = field_with_colon(rest);
            let end = match field {
                Some((field, offset)) => {
                    value_end(field, rest.get(offset..).unwrap_or_default()).map(|end| offset + end)
                }
                None => line_end(rest),
            };
            let Some(len) = end else {
                self.line = read_piece(block, Line::Start, chunk, rest)?;
                start = chunk.len();
                break;
            };
            let end = start + len;
            if let Some((field, offset)) = field {
                block.add(
                    chunk,
                    field,
                    Span {
                        start: start + offset,
                        end,
                    },
                )?;
            } else if let Some(field) = field_without_colon((Span { start, end }).of(chunk)) {
                block.add(chunk, field, Span { start: end, end })?;
            }
            let (line, next) = after_line(chunk, end);
            self.line = line;
            if len == 0 && block.is_complete() {
                self.source.advance_to(next);
                return Ok(true);
            }
            start = next;
        }
        self.source.advance_to(start);
        Ok(false)
    }

    /// Reads on in a line that an earlier chunk began, to its end or that of the chunk. This never ends an event.
    #[inline(never)]
    fn read_on(&mut self) -> Result<(), OverLimit> {
        if let Line::ByteOrderMark(_) | Line::AfterReturn = self.line {
            let (line, skipped) = self.line.skip(self.source.rest());
            self.line = line;
            self.source.advance_to(self.source.at() + skipped);
            return Ok(());
        }
        let chunk = self.source.chunk();
        let rest = self.source.rest();
        let len = line_end(rest);
        let piece = rest.get(..len.unwrap_or(rest.len())).unwrap_or_default();
        let line = if let Line::Value(field) = self.line {
            self.block.extend(field, piece)?;
            self.line
        } else {
            read_piece(&mut self.block, self.line, chunk, piece)?
        };
        let end = self.source.at() + piece.len();
        let (line, next) = if len.is_some() {
            end_line(&mut self.block, line, chunk)?;
            after_line(chunk, end)
        } else {
            (line, end)
        };
        self.line = line;
        self.source.advance_to(next);
        Ok(())
    }

    /// Drops what is held and stays failed.
    #[cold]
    fn fail(&mut self, _: OverLimit) -> EventTooLarge {
        let limit = self.block.limit();
        *self = Self::with_max_event_size(limit);
        self.state = State::Failed;
        EventTooLarge::new(limit)
    }
}

/// The state and the position after the line end at `end`.
#[inline]
fn after_line(chunk: &[u8], end: usize) -> (Line, usize) {
    let next = end + 1;
    if chunk.get(end) != Some(&b'\r') {
        return (Line::Start, next);
    }
    match chunk.get(next) {
        Some(b'\n') => (Line::Start, next + 1),
        Some(_) => (Line::Start, next),
        None => (Line::AfterReturn, next),
    }
}

/// Reads a piece of an unfinished line, which holds no line end.
#[inline(never)]
fn read_piece(block: &mut Block, mut line: Line, chunk: &[u8], mut piece: &[u8]) -> Result<Line, OverLimit> {
    if line == Line::Start && piece.len() >= LONGEST_PREFIX {
        // Long enough to tell the field and the start of its value as in a whole line.
        let Some((field, offset)) = field_with_colon(piece) else {
            return Ok(Line::Ignored);
        };
        line = Line::Value(field);
        piece = piece.get(offset..).unwrap_or_default();
        block.begin(chunk, field)?;
    }
    while let Line::Start | Line::Name(..) = line {
        let Some((byte, rest)) = piece.split_first() else {
            return Ok(line);
        };
        let consumed;
        (line, consumed) = line.read_name(*byte);
        if consumed {
            piece = rest;
        }
        if let Line::Value(field) = line {
            block.begin(chunk, field)?;
        }
    }
    if let Line::Value(field) = line {
        block.extend(field, piece)?;
    }
    Ok(line)
}

/// Ends a line that was read in pieces.
fn end_line(block: &mut Block, line: Line, chunk: &[u8]) -> Result<(), OverLimit> {
    match line {
        Line::Value(field) => block.end(field),
        // The name is complete, and no byte of a value came: the value is empty.
        Line::Name(field, matched) if matched >= field.name().len() => {
            block.begin(chunk, field)?;
            block.end(field)
        }
        _ => Ok(()),
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

// Says how much is held and not what: the content of a stream does not belong in a log.
impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("max_event_size", &self.max_event_size())
            .field("held", &self.block.held())
            .field("unread", &self.source.rest().len())
            .field("failed", &(self.state == State::Failed))
            .finish_non_exhaustive()
    }
}
