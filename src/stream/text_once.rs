//! Gives the text of a stream piece by piece, and none of it twice.

use std::{borrow::Cow, fmt};

use super::{
    Said, StreamEvent,
    repetition::{Repetition, Verdict},
};

/// The longest text that is remembered, in bytes; longer text begins anew.
const LONGEST: usize = 4 * 1024 * 1024;

/// The text of a stream so far, if the stream can repeat it.
#[derive(Clone, Default, PartialEq)]
#[allow(unreachable_pub)] // stands in a sealed trait
pub struct TextOnce(Option<Box<Memory>>);

#[derive(Clone, Default, PartialEq)]
struct Memory {
    text: String,
    repetition: Repetition,
    /// What of the held text the caller has not seen, in events.
    unseen: String,
    /// Held text that turned out to be new while the caller read events.
    late: String,
}

impl TextOnce {
    /// Takes an event that the caller sees as it is.
    #[inline]
    pub(crate) fn note<E: StreamEvent>(&mut self, event: &E) {
        if !E::REPEATS {
            return;
        }
        let Some(said) = event.said() else { return };
        let earlier = self.advance(said, true);
        if let (Some(earlier), Some(memory)) = (earlier, &mut self.0) {
            memory.late.push_str(&earlier);
        }
    }

    /// Takes the text of an event; returns the text to give for it. A replacement is not given.
    pub(crate) fn take<'t>(&mut self, said: Said<'t>) -> Cow<'t, str> {
        let (Said::Original(text) | Said::Text(text) | Said::MayRepeat(text) | Said::Replaces(text)) = said;
        match self.advance(said, false) {
            Some(earlier) if earlier.is_empty() => Cow::Borrowed(text),
            Some(earlier) => Cow::Owned(earlier + text),
            None => Cow::Borrowed(""),
        }
    }

    /// Takes the text of an event, which the caller sees anyway if `shown`. If it is new: what was held, is new too and has
    /// not been seen.
    fn advance(&mut self, said: Said<'_>, shown: bool) -> Option<String> {
        match (said, &mut self.0) {
            (Said::Replaces(text), memory) => {
                if let Some(memory) = memory {
                    memory.replace(text);
                }
                None
            }
            (Said::Original("") | Said::Text("") | Said::MayRepeat(""), _) => None,
            (Said::Original(text), memory) => Some(memory.get_or_insert_default().give(text, true)),
            (Said::Text(_) | Said::MayRepeat(_), None) => Some(String::new()),
            (Said::Text(text), Some(memory)) => Some(memory.give(text, true)),
            (Said::MayRepeat(text), Some(memory)) => memory.judge(text, shown),
        }
    }

    /// Takes the text that was held and turned out to be new while the caller read events.
    #[inline]
    pub(crate) fn take_late(&mut self) -> Option<String> {
        let late = &mut self.0.as_deref_mut()?.late;
        (!late.is_empty()).then(|| std::mem::take(late))
    }

    /// The held text that the caller has not seen, unless it is a whole repetition.
    #[cfg(feature = "clickai")]
    pub(crate) fn pending(&self) -> &str {
        self.0.as_deref().map_or("", Memory::pending)
    }

    /// Takes the text that is pending, at the end.
    pub(crate) fn release(&mut self) -> Option<String> {
        let memory = self.0.as_deref_mut()?;
        let text = memory.pending().to_owned();
        if text.is_empty() {
            return None;
        }
        memory.repetition.release();
        memory.unseen.clear();
        Some(text)
    }

    /// Goes on from the text that another reader of the same stream has read; what that one holds has been seen then.
    /// True if the text held here still is held.
    #[allow(dead_code)] // for services whose streams repeat text
    pub(crate) fn follow(&mut self, other: &mut Self) -> bool {
        let held = self.0.take().and_then(|own| {
            let held = own.repetition.held();
            let still = other.0.as_ref()?.repetition.held().starts_with(held) && !held.is_empty();
            still.then_some(own.unseen)
        });
        self.0.clone_from(&other.0);
        if let Some(other) = &mut other.0 {
            other.unseen.clear();
        }
        let still = held.is_some();
        if let (Some(unseen), Some(memory)) = (held, &mut self.0) {
            memory.unseen = unseen;
        }
        still
    }
}

impl fmt::Debug for TextOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.0.as_ref().map(|memory| memory.text.len());
        f.debug_struct("TextOnce")
            .field("length", &length)
            .finish_non_exhaustive()
    }
}

impl Memory {
    fn pending(&self) -> &str {
        if self.repetition.is_whole() {
            ""
        } else {
            &self.unseen
        }
    }

    /// Text that may be text that came before.
    fn judge(&mut self, text: &str, shown: bool) -> Option<String> {
        let held = self.repetition.held().len();
        if held + text.len() > LONGEST || self.repetition.judge(&self.text, text) == Verdict::New {
            return Some(self.give(text, false));
        }
        if self.repetition.held().len() != held + text.len() {
            // A repetition ended, and another one began.
            self.unseen.clear();
        }
        if !shown {
            self.unseen.push_str(text);
        }
        None
    }

    /// Takes new text. Gives what was held, is new too and has not been seen.
    fn give(&mut self, text: &str, original: bool) -> String {
        let unseen = std::mem::take(&mut self.unseen);
        let whole = self.repetition.is_whole();
        if !whole {
            let held = self.repetition.release();
            if !held.is_empty() {
                self.add(&held, false);
            }
        }
        self.add(text, original);
        if whole { String::new() } else { unseen }
    }

    /// Remembers a piece of the text.
    fn add(&mut self, text: &str, original: bool) {
        if self.text.len() + text.len() > LONGEST {
            self.text.clear();
            self.repetition = Repetition::default();
            return;
        }
        if original {
            self.repetition.piece(self.text.len());
        } else {
            self.repetition.new_piece(self.text.len());
        }
        self.text.push_str(text);
    }

    fn replace(&mut self, text: &str) {
        self.repetition.replace();
        self.unseen.clear();
        self.text.clear();
        if text.len() <= LONGEST {
            self.text.push_str(text);
        }
    }
}
