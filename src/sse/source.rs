use std::collections::VecDeque;

use bytes::{Buf, Bytes};

/// A part of the current chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    pub(super) fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    #[inline]
    pub(super) fn of(self, chunk: &[u8]) -> &[u8] {
        chunk.get(self.start..self.end).unwrap_or_default()
    }
}

/// The chunks that are not yet read.
#[derive(Default)]
pub(super) struct Source {
    chunk: Bytes,
    at: usize,
    // Used only by callers that push before they have pulled every event.
    waiting: VecDeque<Bytes>,
}

impl Source {
    pub(super) fn push(&mut self, chunk: Bytes) {
        if !chunk.is_empty() {
            self.waiting.push_back(chunk);
        }
    }

    /// Makes this the current chunk. Only for a source that [`is_empty`](Self::is_empty).
    #[inline]
    pub(super) fn start(&mut self, chunk: Bytes) {
        self.chunk = chunk;
        self.at = 0;
    }

    /// Drops the current chunk and starts the one that waits longest, if any.
    #[inline]
    pub(super) fn next_chunk(&mut self) -> bool {
        if self.waiting.is_empty() {
            if !self.chunk.is_empty() {
                self.start(Bytes::new());
            }
            return false;
        }
        let next = self.waiting.pop_front();
        self.start(next.unwrap_or_default());
        true
    }

    pub(super) fn is_empty(&self) -> bool {
        self.chunk.is_empty() && self.waiting.is_empty()
    }

    /// Whether the current chunk is read to its end.
    #[inline]
    pub(super) fn is_drained(&self) -> bool {
        self.at >= self.chunk.len()
    }

    #[inline]
    pub(super) fn chunk(&self) -> &[u8] {
        &self.chunk
    }

    #[inline]
    pub(super) fn at(&self) -> usize {
        self.at
    }

    #[inline]
    pub(super) fn rest(&self) -> &[u8] {
        self.chunk.get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub(super) fn advance_to(&mut self, at: usize) {
        self.at = at;
    }

    /// A view of a part of the current chunk.
    pub(super) fn slice(&self, span: Span) -> Bytes {
        self.chunk.slice(span.start..span.end)
    }

    /// Like [`slice`](Self::slice), as the last use of the chunk if it is read to its end: then the chunk is moved
    /// instead of shared, which saves two atomic operations.
    pub(super) fn last_slice(&mut self, span: Span) -> Bytes {
        if !self.is_drained() {
            return self.slice(span);
        }
        let mut chunk = std::mem::take(&mut self.chunk);
        self.at = 0;
        chunk.truncate(span.end);
        chunk.advance(span.start);
        chunk
    }
}
