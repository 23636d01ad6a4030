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
    /// How many bytes of the held text the caller has seen all the same, in events.
    seen: usize,
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
        let has_seen_all = self.0.as_ref().is_none_or(|memory| memory.unseen().is_empty());
        let given = self.take(said);
        let earlier = match said {
            Said::Original(text) | Said::Text(text) | Said::MayRepeat(text) => given.strip_suffix(text),
            Said::Replaces(_) => None,
        };
        if let Some(memory) = &mut self.0 {
            memory.late.push_str(earlier.unwrap_or_default());
            if has_seen_all {
                memory.seen = memory.repetition.held().len();
            }
        }
    }

    /// Takes the text of an event; returns the text to give for it. A replacement is not given.
    pub(crate) fn take<'t>(&mut self, said: Said<'t>) -> Cow<'t, str> {
        match (said, &mut self.0) {
            (Said::Replaces(text), memory) => {
                if let Some(memory) = memory {
                    memory.replace(text);
                }
                Cow::Borrowed("")
            }
            (Said::Original("") | Said::Text("") | Said::MayRepeat(""), _) => Cow::Borrowed(""),
            (Said::Original(text), memory) => memory.get_or_insert_default().give(text, true),
            (Said::Text(text) | Said::MayRepeat(text), None) => Cow::Borrowed(text),
            (Said::Text(text), Some(memory)) => memory.give(text, true),
            (Said::MayRepeat(text), Some(memory)) => memory.judge(text),
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
        memory.seen = 0;
        Some(text)
    }

    /// Goes on from the text that another reader of the same stream has read; what that one holds has been seen then.
    /// True if the text held here still is held.
    #[allow(dead_code)] // for services whose streams repeat text
    pub(crate) fn follow(&mut self, other: &mut Self) -> bool {
        let held = self.0.take().and_then(|own| {
            let held = own.repetition.held();
            let still = other.0.as_ref()?.repetition.held().starts_with(held) && !held.is_empty();
            still.then_some(own.seen)
        });
        self.0.clone_from(&other.0);
        if let (Some(seen), Some(memory)) = (held, &mut self.0) {
            memory.seen = seen;
        }
        if let Some(other) = &mut other.0 {
            other.seen = other.repetition.held().len();
        }
        held.is_some()
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
            return "";
        }
        self.unseen()
    }

    fn unseen(&self) -> &str {
        self.repetition.held().get(self.seen..).unwrap_or_default()
    }

    /// Text that may be text that came before.
    fn judge<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let held = self.repetition.held().len();
        if held + text.len() > LONGEST {
            let held = self.repetition.release();
            return self.give_after(&held, text, false);
        }
        if self.repetition.judge(&self.text, text) == Verdict::New {
            return self.give(text, false);
        }
        if self.repetition.held().len() != held + text.len() {
            // A repetition ended, and another one began.
            self.seen = 0;
        }
        Cow::Borrowed("")
    }

    /// New text, after what was held and is new too.
    fn give<'t>(&mut self, text: &'t str, original: bool) -> Cow<'t, str> {
        let held = if self.repetition.is_whole() {
            String::new()
        } else {
            self.repetition.release()
        };
        self.give_after(&held, text, original)
    }

    fn give_after<'t>(&mut self, held: &str, text: &'t str, original: bool) -> Cow<'t, str> {
        let seen = std::mem::take(&mut self.seen);
        if !held.is_empty() {
            self.add(held, false);
        }
        self.add(text, original);
        match held.get(seen..) {
            Some(unseen) if !unseen.is_empty() => Cow::Owned(format!("{unseen}{text}")),
            _ => Cow::Borrowed(text),
        }
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
        self.seen = 0;
        self.text.clear();
        if text.len() <= LONGEST {
            self.text.push_str(text);
        }
    }
}
