use bytes::{Bytes, BytesMut};

use super::source::{Source, Span};

/// The first allocation. Several small texts share one.
const SMALLEST: usize = 1024;

/// Allocations above this size are given back after an event. Below it they serve the next one.
const KEPT: usize = 256 * 1024;

/// Collects bytes that come in pieces. The memory is reused once nobody looks at what was taken from it.
#[derive(Default)]
pub(super) struct Scratch {
    bytes: BytesMut,
    // How long the content was that was taken last. The next one is often as long.
    expected: usize,
}

impl Scratch {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Appends; `limit` is the most that will ever be held at once.
    #[inline]
    pub(super) fn extend(&mut self, bytes: &[u8], limit: usize) {
        let free = self.bytes.capacity() - self.bytes.len();
        if free < bytes.len() {
            self.grow(bytes.len(), limit);
        } else if self.bytes.is_empty() && free < self.expected {
            // Now there is nothing to move; half-way there would be.
            self.grow(self.expected, limit);
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// Doubles, so that appending is linear, but does not reserve beyond the limit: old and new memory together stay
    /// below twice the limit.
    #[cold]
    fn grow(&mut self, additional: usize, limit: usize) {
        if self.bytes.try_reclaim(additional) {
            return;
        }
        let needed = self.bytes.len().saturating_add(additional);
        let capacity = needed.saturating_mul(2).min(limit).max(needed).max(SMALLEST);
        let mut larger = BytesMut::with_capacity(capacity);
        larger.extend_from_slice(&self.bytes);
        self.bytes = larger;
    }

    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        if self.bytes.capacity() > KEPT {
            self.bytes = BytesMut::new();
        }
    }

    /// Gives the content away and keeps the rest of the memory for the next one.
    pub(super) fn take(&mut self) -> Bytes {
        let taken = self.bytes.split().freeze();
        self.expected = taken.len().min(KEPT);
        if taken.len() + self.bytes.capacity() > KEPT {
            self.bytes = BytesMut::new();
        }
        taken
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Absent,
    /// One line of the current chunk, not copied.
    Here(Span),
    /// Copied to the scratch memory: more than one line, or a line in more than one chunk.
    Joined,
}

/// The value of a field of the event that is being read.
pub(super) struct FieldBuffer {
    place: Place,
    joined: Scratch,
}

impl Default for FieldBuffer {
    fn default() -> Self {
        Self {
            place: Place::Absent,
            joined: Scratch::default(),
        }
    }
}

impl FieldBuffer {
    #[inline]
    pub(super) fn is_present(&self) -> bool {
        self.place != Place::Absent
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        match self.place {
            Place::Absent => 0,
            Place::Here(span) => span.len(),
            Place::Joined => self.joined.len(),
        }
    }

    /// How many bytes a further line costs before its own.
    #[inline]
    pub(super) fn separator_len(&self) -> usize {
        usize::from(self.is_present())
    }

    #[inline]
    pub(super) fn bytes<'a>(&'a self, chunk: &'a [u8]) -> &'a [u8] {
        match self.place {
            Place::Absent => &[],
            Place::Here(span) => span.of(chunk),
            Place::Joined => self.joined.bytes(),
        }
    }

    /// Adds a whole line of the current chunk.
    #[inline]
    pub(super) fn add_line(&mut self, chunk: &[u8], span: Span, limit: usize) {
        if self.place == Place::Absent {
            self.place = Place::Here(span);
        } else {
            self.join_line(chunk, span, limit);
        }
    }

    /// Makes a line of the current chunk the content.
    pub(super) fn set(&mut self, span: Span) {
        self.place = Place::Here(span);
    }

    #[inline(never)]
    fn join_line(&mut self, chunk: &[u8], span: Span, limit: usize) {
        self.begin_line(chunk, limit);
        self.extend(span.of(chunk), limit);
    }

    /// Begins a line whose content follows in pieces.
    pub(super) fn begin_line(&mut self, chunk: &[u8], limit: usize) {
        self.leave_chunk(chunk, limit);
        if self.place == Place::Absent {
            self.place = Place::Joined;
        } else {
            self.joined.extend(b"\n", limit);
        }
    }

    /// Adds to the line that was begun.
    pub(super) fn extend(&mut self, piece: &[u8], limit: usize) {
        self.joined.extend(piece, limit);
    }

    /// Copies what is still in the chunk, so that the chunk can go.
    pub(super) fn leave_chunk(&mut self, chunk: &[u8], limit: usize) {
        if let Place::Here(span) = self.place {
            self.joined.extend(span.of(chunk), limit);
            self.place = Place::Joined;
        }
    }

    #[inline]
    pub(super) fn clear(&mut self) {
        if self.place == Place::Joined {
            self.joined.clear();
        }
        self.place = Place::Absent;
    }

    /// The content as shared bytes; `last` says that nothing else of the chunk is wanted.
    #[inline]
    pub(super) fn take(&mut self, source: &mut Source, last: bool) -> Bytes {
        match std::mem::replace(&mut self.place, Place::Absent) {
            Place::Absent => Bytes::new(),
            Place::Here(span) if last => source.last_slice(span),
            Place::Here(span) => source.slice(span),
            Place::Joined => self.joined.take(),
        }
    }
}
