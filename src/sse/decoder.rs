use std::fmt;

use bytes::Bytes;

use super::block::Block;
use super::error::OverLimit;
use super::line::Line;
use super::source::Source;
use super::text::is_ascii;
use super::whole_event::whole_event;
use super::{Event, EventRef, EventTooLarge, Text};

const DEFAULT_LIMIT: usize = 16 * 1024 * 1024;

/// Turns the chunks of a `text/event-stream` body into events; see the [module documentation](super).
///
/// Push a chunk, pull until `None`, push the next. The decoder does no input or output of its own.
pub struct Decoder {
    pub(super) source: Source,
    pub(super) line: Line,
    pub(super) block: Block,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the start of a line, and nothing of an event is read.
    Between,
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
            // An event may have taken the chunk before this one along.
            self.block.leave_id();
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
        if self.source.is_drained() && !self.refill().map_err(|over| self.fail(over))? {
            return Ok(None);
        }
        self.take_event()
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
        if self.source.is_drained() && !self.refill().map_err(|over| self.fail(over))? {
            return Ok(None);
        }
        self.borrow_event()
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
            State::Between | State::Reading => has_fields || self.line.is_unfinished(),
            State::Delivered => self.line.is_unfinished(),
            State::Failed => false,
        }
    }

    #[inline(never)]
    fn take_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        if self.state == State::Between
            && let Some((value, span)) = whole_event(self.source.chunk(), self.source.at(), self.block.room())
            && (is_ascii(value) || std::str::from_utf8(value).is_ok())
        {
            self.source.advance_to(span.end + 2);
            return Ok(Some(Event {
                name: None,
                id: self.block.share_id(&self.source),
                data: Text::from_checked(self.source.last_slice(span)),
                retry: None,
            }));
        }
        self.take_any_event()
    }

    #[inline(never)]
    fn take_any_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        if !self.read()? {
            return Ok(None);
        }
        self.state = self.after_event();
        match self.block.take(&mut self.source) {
            Ok(event) => Ok(Some(event)),
            Err(over) => Err(self.fail(over)),
        }
    }

    #[inline(never)]
    fn borrow_event(&mut self) -> Result<Option<EventRef<'_>>, EventTooLarge> {
        self.forget_delivered();
        let start = self.source.at();
        let whole = if self.state == State::Between {
            whole_event(self.source.chunk(), start, self.block.room())
        } else {
            None
        };
        let Some((_, span)) = whole else {
            return self.borrow_any_event();
        };
        self.source.advance_to(span.end + 2);
        let chunk = self.source.chunk();
        // With the name of the field: the check is faster from an aligned address, where chunks often start.
        let line = chunk.get(start..span.end).map(std::str::from_utf8);
        if let Some(Ok(line)) = line
            && let Some(data) = line.get(span.start - start..)
        {
            return Ok(Some(EventRef {
                name: None,
                data,
                id: self.block.last_id(),
                retry: None,
            }));
        }
        self.block.set_data(span);
        deliver(&mut self.state, &mut self.block, chunk)
    }

    #[inline(never)]
    fn borrow_any_event(&mut self) -> Result<Option<EventRef<'_>>, EventTooLarge> {
        if !self.read()? {
            return Ok(None);
        }
        deliver(&mut self.state, &mut self.block, self.source.chunk())
    }

    /// Forgets the event that was handed out, if it is still held.
    #[inline]
    fn forget_delivered(&mut self) {
        if self.state == State::Delivered {
            self.block.reset();
            self.state = self.after_event();
        }
    }

    /// The state after an event is forgotten.
    #[inline]
    fn after_event(&self) -> State {
        if matches!(self.line, Line::Start) {
            State::Between
        } else {
            State::Reading
        }
    }

    /// Takes the next chunk in place of the one that is read. False when there is none.
    #[inline(never)]
    pub(super) fn refill(&mut self) -> Result<bool, OverLimit> {
        if self.state != State::Between {
            self.forget_delivered();
            if self.state == State::Failed {
                return Err(OverLimit);
            }
            self.block.leave_chunk(self.source.chunk());
        }
        self.block.leave_id();
        Ok(self.source.next_chunk())
    }

    /// Reads up to the blank line that ends the next event. False when more bytes are needed.
    fn read(&mut self) -> Result<bool, EventTooLarge> {
        self.forget_delivered();
        match self.state {
            State::Failed => Err(self.fail(OverLimit)),
            _ => {
                self.state = State::Reading;
                self.read_event().map_err(|over| self.fail(over))
            }
        }
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

/// Hands out the event that the block holds. The next call forgets it.
fn deliver<'a>(
    state: &mut State,
    block: &'a mut Block,
    chunk: &'a [u8],
) -> Result<Option<EventRef<'a>>, EventTooLarge> {
    let limit = block.limit();
    match block.borrow(chunk) {
        Ok(event) => {
            *state = State::Delivered;
            Ok(Some(event))
        }
        Err(OverLimit) => {
            // The block may be borrowed here; the next call drops what it holds.
            *state = State::Failed;
            Err(EventTooLarge::new(limit))
        }
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
