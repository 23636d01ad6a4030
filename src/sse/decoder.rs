use std::fmt;

use bytes::Bytes;

use super::block::Block;
use super::line::Line;
use super::scan::{LONGEST_PREFIX, after_idle_lines, field_of, line_end};
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
    // The block was handed out by reference and is forgotten by the next call.
    delivered: bool,
    failed: bool,
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
            delivered: false,
            failed: false,
        }
    }

    /// Adds the next chunk of the body.
    ///
    /// A chunk that comes before the earlier ones are read waits for its turn. Pull every event before the next push,
    /// so that no more than one chunk is held.
    #[inline]
    pub fn push(&mut self, chunk: Bytes) {
        if self.failed {
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
        if !self.advance()? {
            return Ok(None);
        }
        self.delivered = false;
        match self.block.take(&mut self.source) {
            Ok(event) => Ok(Some(event)),
            Err(error) => Err(self.fail(error)),
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
        if !self.advance()? {
            return Ok(None);
        }
        match self.block.borrow(self.source.chunk()) {
            Ok(event) => Ok(Some(event)),
            Err(error) => {
                // The block may be borrowed here; the next call drops what it holds.
                self.failed = true;
                Err(error)
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
        !self.failed
            && (self.line.is_unfinished()
                || !self.delivered && (self.block.has_data() || self.block.has_name()))
    }

    /// Reads up to the blank line that ends the next event. False when more bytes are needed.
    fn advance(&mut self) -> Result<bool, EventTooLarge> {
        if self.failed {
            return Err(self.fail(self.block.too_large()));
        }
        if self.delivered {
            self.delivered = false;
            self.block.reset();
        }
        loop {
            if self.source.is_drained() {
                self.block.leave_chunk(self.source.chunk());
                if !self.source.next_chunk() {
                    return Ok(false);
                }
            }
            if let Line::ByteOrderMark(_) | Line::AfterReturn = self.line {
                let (line, skipped) = self.line.skip(self.source.rest());
                self.line = line;
                self.source.advance_to(self.source.at() + skipped);
                continue;
            }
            if self.line == Line::Start && !self.block.has_data() && !self.block.has_name() {
                let skipped = after_idle_lines(self.source.rest());
                if skipped > 0 {
                    self.source.advance_to(self.source.at() + skipped);
                    continue;
                }
            }
            match self.read_line() {
                Ok(true) => {
                    self.delivered = true;
                    return Ok(true);
                }
                Ok(false) => {}
                Err(error) => return Err(self.fail(error)),
            }
        }
    }

    /// Reads to the end of the line or of the chunk. True when that ends an event.
    #[inline]
    fn read_line(&mut self) -> Result<bool, EventTooLarge> {
        let chunk = self.source.chunk();
        let start = self.source.at();
        let Some(len) = line_end(self.source.rest()) else {
            let piece = self.source.rest();
            let line = read_piece(&mut self.block, self.line, chunk, piece)?;
            let end = chunk.len();
            self.line = line;
            self.source.advance_to(end);
            return Ok(false);
        };

        let end = start + len;
        let mut ended = false;
        if self.line == Line::Start {
            if len == 0 {
                ended = self.block.has_data();
                if !ended {
                    self.block.skip();
                }
            } else if let Some((field, offset)) = field_of((Span { start, end }).of(chunk)) {
                self.block.add(
                    chunk,
                    field,
                    Span {
                        start: start + offset,
                        end,
                    },
                )?;
            }
        } else {
            let piece = (Span { start, end }).of(chunk);
            let line = read_piece(&mut self.block, self.line, chunk, piece)?;
            end_line(&mut self.block, line, chunk)?;
            self.line = Line::Start;
        }

        let is_return = chunk.get(end) == Some(&b'\r');
        let mut next = match chunk.get(end + 1) {
            Some(b'\n') if is_return => end + 2,
            None if is_return => {
                self.line = Line::AfterReturn;
                end + 1
            }
            _ => end + 1,
        };
        // Most events are one line and a blank one: this saves them a turn.
        if !ended && self.block.has_data() && chunk.get(next) == Some(&b'\n') {
            ended = true;
            next += 1;
        }
        self.source.advance_to(next);
        Ok(ended)
    }

    /// Drops what is held and stays failed.
    #[cold]
    fn fail(&mut self, error: EventTooLarge) -> EventTooLarge {
        *self = Self::with_max_event_size(self.block.limit());
        self.failed = true;
        error
    }
}

/// Reads a piece of an unfinished line, which holds no line end.
fn read_piece(
    block: &mut Block,
    mut line: Line,
    chunk: &[u8],
    mut piece: &[u8],
) -> Result<Line, EventTooLarge> {
    if line == Line::Start && piece.len() >= LONGEST_PREFIX {
        // Long enough to tell the field and the start of its value as in a whole line.
        let Some((field, offset)) = field_of(piece) else {
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
fn end_line(block: &mut Block, line: Line, chunk: &[u8]) -> Result<(), EventTooLarge> {
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
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}
