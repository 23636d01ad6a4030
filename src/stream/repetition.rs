//! Recognizes text that a server gives once more.
//!
//! An agent of the newest kind streams its response in pieces and then sends the whole response, or its last round, once
//! more: in one event or in several. Such events repeat if their texts, joined, are the end of the text so far,
//! beginning where one of its pieces began; white space around both does not count. Text that begins like a repetition
//! and goes on otherwise is new text.

/// What is known about the text so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Repetition {
    /// Where the pieces of the text begin; empty as long as there is nothing that could be repeated.
    pieces: Vec<usize>,
    state: State,
    /// The text of the events that are being compared.
    held: String,
    /// How much was compared in this stream.
    work: usize,
}

/// How much is compared in a stream, in places and pieces of 64 bytes. It is far beyond any response, and bounds the work that
/// a malicious server can cause to some seconds; after it, text may come twice.
const MOST_WORK: usize = 50_000_000;

#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    /// No event that may repeat has come after the last piece.
    #[default]
    Waiting,
    /// The events so far repeat the text from one of these places on.
    Matching(Matching),
    /// They do not repeat it.
    Different,
}

/// What an event that may repeat is, after those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// New text; so is what was held.
    New,
    /// Perhaps the beginning of a repetition; its text is held.
    Begins,
    /// With what is held, a whole repetition.
    Repeats,
}

impl Repetition {
    /// A piece of the text begins here, which may be repeated.
    pub(crate) fn piece(&mut self, start: usize) {
        self.pieces.push(start);
        self.state = State::Waiting;
        self.held.clear();
    }

    /// A piece begins here that turned out to repeat nothing; nor do those that follow it.
    pub(crate) fn new_piece(&mut self, start: usize) {
        self.pieces.push(start);
    }

    /// Whether nothing could be repeated as yet.
    pub(crate) fn is_idle(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The text is replaced.
    pub(crate) fn replace(&mut self) {
        let could_repeat = !self.is_idle();
        *self = Self {
            work: self.work,
            ..Self::default()
        };
        if could_repeat {
            self.piece(0);
        }
    }

    /// The text that is held: nothing, the beginning of a repetition, or a whole one.
    pub(crate) fn held(&self) -> &str {
        &self.held
    }

    /// Whether what is held is a whole repetition.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(&self.state, State::Matching(matching) if matching.whole)
    }

    /// Takes what is held, which is now new text.
    pub(crate) fn release(&mut self) -> String {
        if matches!(self.state, State::Matching(_)) {
            self.state = State::Different;
        }
        std::mem::take(&mut self.held)
    }

    /// Compares the text of the next event that may repeat with the text before all that is held.
    pub(crate) fn judge(&mut self, before: &str, text: &str) -> Verdict {
        if self.work > MOST_WORK {
            self.state = State::Different;
        }
        match &mut self.state {
            State::Different => return Verdict::New,
            State::Waiting => {
                self.state = Matching::start(&self.pieces, before, text, &mut self.work);
                self.held.clear();
            }
            State::Matching(matching) => {
                let whole = matching.whole;
                if !matching.follow(before, text, &mut self.work) {
                    // A repetition may come more than once.
                    self.state = match Matching::start(&self.pieces, before, text, &mut self.work) {
                        State::Matching(matching) if whole => {
                            self.held.clear();
                            State::Matching(matching)
                        }
                        _ => State::Different,
                    };
                }
            }
        }
        let State::Matching(matching) = &self.state else {
            return Verdict::New;
        };
        self.held.push_str(text);
        if matching.whole {
            Verdict::Repeats
        } else {
            Verdict::Begins
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Matching {
    /// The places from which on the text is repeated so far.
    starts: Vec<usize>,
    /// How many bytes are repeated.
    length: usize,
    /// Whether the text is repeated to its end.
    whole: bool,
}

impl Matching {
    fn start(pieces: &[usize], before: &str, text: &str, work: &mut usize) -> State {
        *work += pieces.len() + before.len() / 64;
        // From the last piece to the first: one of white space only begins where the next one does.
        let mut end = before.len();
        let mut next = None;
        let mut starts: Vec<usize> = Vec::new();
        for &start in pieces.iter().rev() {
            if let Some(piece) = before.get(start..end) {
                let visible = piece.trim_start();
                if !visible.is_empty() {
                    next = Some(end - visible.len());
                }
                end = start;
            }
            starts.extend(next);
        }
        starts.reverse();
        starts.dedup();
        let mut matching = Self {
            starts,
            length: 0,
            whole: false,
        };
        if !matching.starts.is_empty() && matching.follow(before, text, work) {
            State::Matching(matching)
        } else {
            State::Different
        }
    }

    /// Goes on with more text; false if it is another.
    fn follow(&mut self, before: &str, text: &str, work: &mut usize) -> bool {
        let text = if self.length == 0 { text.trim_start() } else { text };
        let end = before.trim_end().len();
        let length = self.length;
        self.starts.retain(|start| {
            let rest = before.get((start + length).min(end)..end).unwrap_or_default();
            *work += 1;
            if rest.as_bytes().first() == text.as_bytes().first() {
                *work += text.len().min(rest.len()) / 64;
            }
            rest.starts_with(text) || text.strip_prefix(rest).is_some_and(|more| more.trim().is_empty())
        });
        self.length += text.len();
        self.whole = self.length > 0 && self.starts.iter().any(|start| start + self.length >= end);
        !self.starts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of these texts, after a text of these pieces.
    fn given(pieces: &[&str], texts: &[&str]) -> String {
        let (mut before, mut repetition) = (String::new(), Repetition::default());
        for piece in pieces {
            repetition.piece(before.len());
            before.push_str(piece);
        }
        let mut given = String::new();
        for text in texts {
            if repetition.judge(&before, text) == Verdict::New {
                given += &(repetition.release() + text);
            }
        }
        if !repetition.is_whole() {
            given += &repetition.release();
        }
        given
    }

    #[test]
    fn what_is_said_once_more_is_left_out() {
        for (pieces, texts) in [
            (&["one ", "two"][..], &["one two"][..]),
            (&["one ", "two"], &["one ", "two"]),
            (&["one ", "two"], &["o", "ne", " t", "", "wo"]),
            (&["\n\none ", "two\n"], &["one two"]),
            (&["one ", "two"], &[" one", " two", "\n"]),
            (&["one ", "two"], &["one two", "one two"]),
            (&["one ", "two"], &["one two", "one ", "two"]),
            (&["Let me look. ", "It is 5."], &["It is 5."]),
            (&["Let me look. ", "It ", "is 5."], &["It is", " 5."]),
            (&["a", "a", "b"], &["a", "ab"]),
            (&["chào ", "👋"], &["chào", " 👋"]),
        ] {
            assert_eq!(given(pieces, texts), "", "{pieces:?} {texts:?}");
        }
    }

    #[test]
    fn what_is_new_is_given() {
        for (pieces, texts) in [
            (&[][..], &["a", "a"][..]),
            (&["one ", "two"], &["three"]),
            (&["one ", "two"], &["one ", "three"]),
            (&["one ", "two"], &["one "]),
            (&["one ", "two"], &["three", "two"]),
            (&["one two"], &["two"]),
            (&["one ", "two"], &["one two and three"]),
            (&["one ", "two"], &["one two", " and three"]),
            (&[" ", "\n"], &["a", " "]),
        ] {
            assert_eq!(given(pieces, texts), texts.concat(), "{pieces:?} {texts:?}");
        }
    }
}
