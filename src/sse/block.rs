use super::buffer::{FieldBuffer, Scratch};
use super::error::OverLimit;
use super::last_id::LastId;
use super::scan::Field;
use super::source::{Source, Span};
use super::text::{is_ascii, repair};
use super::{Event, EventRef, Text};

/// The fields between two blank lines, and what outlives them.
///
/// A field comes either as one whole line of the current chunk (`add`) or in pieces (`begin`, `extend`, `end`). Both
/// ways count the same bytes against the limit, so that the limit does not depend on the chunks.
pub(super) struct Block {
    limit: usize,
    data: FieldBuffer,
    name: FieldBuffer,
    // An `id` or `retry` value that comes in pieces.
    value: Scratch,
    id: LastId,
    retry: Option<u64>,
    stream_retry: Option<u64>,
    // What a borrowed event refers to when its bytes are not UTF-8.
    repaired_data: String,
    repaired_name: String,
}

impl Block {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            data: FieldBuffer::default(),
            name: FieldBuffer::default(),
            value: Scratch::default(),
            id: LastId::default(),
            retry: None,
            stream_retry: None,
            repaired_data: String::new(),
            repaired_name: String::new(),
        }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.id.get()
    }

    pub(super) fn stream_retry(&self) -> Option<u64> {
        self.stream_retry
    }

    #[inline]
    pub(super) fn has_data(&self) -> bool {
        self.data.is_present()
    }

    pub(super) fn has_name(&self) -> bool {
        self.name.is_present()
    }

    /// How many bytes of data a block can take that holds nothing yet.
    #[inline]
    pub(super) fn room(&self) -> usize {
        self.limit.saturating_sub(self.id.len())
    }

    /// The one `data` line of an event that has nothing else.
    pub(super) fn set_data(&mut self, span: Span) {
        self.data.set(span);
    }

    /// The last event id for an event.
    #[inline]
    pub(super) fn share_id(&mut self, source: &Source) -> Option<Text> {
        self.id.share(source)
    }

    /// How many bytes count against the limit.
    #[inline]
    pub(super) fn held(&self) -> usize {
        self.data.len() + self.name.len() + self.value.len() + self.id.len()
    }

    #[inline]
    fn make_room(&self, additional: usize) -> Result<(), OverLimit> {
        if self.held() + additional > self.limit {
            Err(OverLimit)
        } else {
            Ok(())
        }
    }

    /// Adds a field whose line lies in the current chunk. Always inlined, for the sake of the data lines.
    #[inline(always)]
    pub(super) fn add(&mut self, chunk: &[u8], field: Field, span: Span) -> Result<(), OverLimit> {
        if field != Field::Data {
            return self.add_other(chunk, field, span);
        }
        self.make_room(span.len() + self.data.separator_len())?;
        self.data.add_line(chunk, span, self.limit);
        Ok(())
    }

    /// Kept out of line so that the `data` path stays small.
    #[inline(never)]
    fn add_other(&mut self, chunk: &[u8], field: Field, span: Span) -> Result<(), OverLimit> {
        match field {
            Field::Data => {}
            Field::Event => {
                self.name.clear();
                self.make_room(span.len())?;
                self.name.add_line(chunk, span, self.limit);
            }
            Field::Id => {
                self.make_room(span.len())?;
                self.set_id(span.of(chunk), Some(span))?;
            }
            Field::Retry => {
                self.make_room(span.len())?;
                self.set_retry(span.of(chunk));
            }
        }
        Ok(())
    }

    /// Begins a field whose line does not lie in one chunk.
    pub(super) fn begin(&mut self, chunk: &[u8], field: Field) -> Result<(), OverLimit> {
        match field {
            Field::Data => {
                self.make_room(self.data.separator_len())?;
                self.data.begin_line(chunk, self.limit);
            }
            Field::Event => {
                self.name.clear();
                self.name.begin_line(chunk, self.limit);
            }
            Field::Id | Field::Retry => {}
        }
        Ok(())
    }

    /// Adds to the value of the field that was begun.
    #[inline]
    pub(super) fn extend(&mut self, field: Field, piece: &[u8]) -> Result<(), OverLimit> {
        self.make_room(piece.len())?;
        match field {
            Field::Data => self.data.extend(piece, self.limit),
            Field::Event => self.name.extend(piece, self.limit),
            Field::Id | Field::Retry => self.value.extend(piece, self.limit),
        }
        Ok(())
    }

    /// Ends the field that was begun.
    pub(super) fn end(&mut self, field: Field) -> Result<(), OverLimit> {
        let value = std::mem::take(&mut self.value);
        match field {
            Field::Data | Field::Event => {}
            Field::Id => self.set_id(value.bytes(), None)?,
            Field::Retry => self.set_retry(value.bytes()),
        }
        self.value = value;
        self.value.clear();
        Ok(())
    }

    fn set_id(&mut self, value: &[u8], here: Option<Span>) -> Result<(), OverLimit> {
        let budget = self.limit.saturating_sub(self.data.len() + self.name.len());
        self.id.set(value, here, budget).ok_or(OverLimit)
    }

    fn set_retry(&mut self, value: &[u8]) {
        if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
            return;
        }
        let milliseconds = value.iter().fold(0_u64, |number, digit| {
            number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
        });
        self.retry = Some(milliseconds);
        self.stream_retry = self.retry;
    }

    /// Copies what is still in the chunk, so that the chunk can go.
    #[inline]
    pub(super) fn leave_chunk(&mut self, chunk: &[u8]) {
        if self.has_data() || self.has_name() {
            self.data.leave_chunk(chunk, self.limit);
            self.name.leave_chunk(chunk, self.limit);
        }
    }

    /// Forgets where the last event id stands in the chunk.
    #[inline]
    pub(super) fn leave_id(&mut self) {
        self.id.leave_chunk();
    }

    /// What a blank line does: true when it ends an event. A block without data is forgotten, but its `id` and `retry`
    /// stay.
    #[inline]
    pub(super) fn is_complete(&mut self) -> bool {
        if self.data.is_present() {
            return true;
        }
        if self.name.is_present() {
            self.name.clear();
        }
        false
    }

    /// Forgets a block that was delivered.
    #[inline]
    pub(super) fn reset(&mut self) {
        self.data.clear();
        self.name.clear();
        self.retry = None;
        if !self.repaired_data.is_empty() {
            self.repaired_data = String::new();
        }
        if !self.repaired_name.is_empty() {
            self.repaired_name = String::new();
        }
    }

    /// The event, as views of the chunk where possible. Leaves the block as `reset` does.
    #[inline]
    pub(super) fn take(&mut self, source: &mut Source) -> Result<Event, OverLimit> {
        let budget = self.limit.saturating_sub(self.id.len());
        let name = if self.name.len() == 0 {
            self.name.clear();
            None
        } else {
            let left = budget.saturating_sub(self.data.len());
            Some(take_text(&mut self.name, source, left, false).ok_or(OverLimit)?)
        };
        let id = self.id.share(source);
        let left = budget.saturating_sub(name.as_ref().map_or(0, Text::len));
        let data = take_text(&mut self.data, source, left, true).ok_or(OverLimit)?;
        Ok(Event {
            name,
            data,
            id,
            retry: self.retry.take(),
        })
    }

    /// The event, borrowed.
    #[inline]
    pub(super) fn borrow<'a>(&'a mut self, chunk: &'a [u8]) -> Result<EventRef<'a>, OverLimit> {
        let budget = self.limit.saturating_sub(self.id.len());
        let name = if self.name.len() == 0 {
            ""
        } else {
            let left = budget.saturating_sub(self.data.len());
            borrow_text(self.name.bytes(chunk), &mut self.repaired_name, left).ok_or(OverLimit)?
        };
        let left = budget.saturating_sub(name.len());
        let data = borrow_text(self.data.bytes(chunk), &mut self.repaired_data, left).ok_or(OverLimit)?;
        let name = (!name.is_empty()).then_some(name);
        Ok(EventRef {
            name,
            data,
            id: self.id.get(),
            retry: self.retry,
        })
    }
}

/// `None` when the text takes more than `budget` bytes.
#[inline]
fn take_text(field: &mut FieldBuffer, source: &mut Source, budget: usize, last: bool) -> Option<Text> {
    let bytes = field.bytes(source.chunk());
    // The first test is only there because it is faster.
    if !is_ascii(bytes) && std::str::from_utf8(bytes).is_err() {
        let text = repair(bytes, budget)?;
        field.clear();
        return Some(Text::from(text));
    }
    Some(Text::from_checked(field.take(source, last)))
}

/// `None` when the text takes more than `budget` bytes.
#[inline]
fn borrow_text<'a>(bytes: &'a [u8], repaired: &'a mut String, budget: usize) -> Option<&'a str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(_) => {
            *repaired = repair(bytes, budget)?;
            Some(repaired)
        }
    }
}
