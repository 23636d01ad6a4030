use super::Text;
use super::source::{Source, Span};
use super::text::repair;

/// Allocations above this size are not kept for the next id.
const KEPT: usize = 1024;

/// The last event id, which outlives the event that sets it.
///
/// It is kept as a copy, because a view would keep a whole chunk alive for as long as the stream is idle.
#[derive(Default)]
pub(super) struct LastId {
    stored: Stored,
    // Where the id stands in the current chunk, so that an event of the same chunk needs no copy.
    here: Option<Span>,
}

enum Stored {
    /// Overwritten by the next id, without an allocation.
    Own(String),
    /// Handed out with an event, so it is shared from then on.
    Shared(Text),
}

impl Default for Stored {
    fn default() -> Self {
        Self::Own(String::new())
    }
}

impl LastId {
    pub(super) fn len(&self) -> usize {
        match &self.stored {
            Stored::Own(text) => text.len(),
            Stored::Shared(text) => text.len(),
        }
    }

    #[inline]
    pub(super) fn get(&self) -> Option<&str> {
        let text = match &self.stored {
            Stored::Own(text) => text.as_str(),
            Stored::Shared(text) => text.as_str(),
        };
        (!text.is_empty()).then_some(text)
    }

    /// Sets the id; `here` is where the value stands in the current chunk, if it is there in one piece. `None` when
    /// it takes more than `budget` bytes.
    pub(super) fn set(&mut self, value: &[u8], here: Option<Span>, budget: usize) -> Option<()> {
        if value.contains(&0) {
            return Some(());
        }
        match std::str::from_utf8(value) {
            Ok(text) => {
                self.store(text);
                self.here = here;
            }
            Err(_) => {
                self.stored = Stored::Own(repair(value, budget)?);
                self.here = None;
            }
        }
        Some(())
    }

    fn store(&mut self, new: &str) {
        match &mut self.stored {
            Stored::Own(text) => {
                // Not `reserve`: doubling could pass the limit of the decoder.
                if text.capacity() < new.len() || text.capacity() > KEPT {
                    *text = String::with_capacity(new.len());
                }
                text.clear();
                text.push_str(new);
            }
            Stored::Shared(text) if text == new => {}
            Stored::Shared(_) => self.stored = Stored::Own(new.to_owned()),
        }
    }

    pub(super) fn leave_chunk(&mut self) {
        self.here = None;
    }

    /// The id for an event.
    #[inline]
    pub(super) fn share(&mut self, source: &Source) -> Option<Text> {
        if self.len() == 0 {
            return None;
        }
        self.share_some(source)
    }

    #[inline(never)]
    fn share_some(&mut self, source: &Source) -> Option<Text> {
        if let Some(span) = self.here {
            return Some(Text::from_checked(source.slice(span)));
        }
        let text = match &mut self.stored {
            Stored::Own(text) => Text::from(std::mem::take(text)),
            Stored::Shared(text) => return Some(text.clone()),
        };
        self.stored = Stored::Shared(text.clone());
        Some(text)
    }
}
