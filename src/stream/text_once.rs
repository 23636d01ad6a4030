//! Gives the text of a stream piece by piece, and none of it twice.

use std::task::Poll;

use super::{
    Said, StreamEvent,
    repetition::{Repetition, Verdict},
};
use crate::error::Error;

/// The longest text that is remembered, in bytes. What comes after it is given as it comes.
const LONGEST: usize = 4 * 1024 * 1024;

/// What was given so far, if the stream can repeat it.
#[derive(Default)]
pub(crate) struct TextOnce(Option<Box<Memory>>);

#[derive(Default)]
struct Memory {
    text: String,
    repetition: Repetition,
    /// What ended the reading while text was held; it comes after that text.
    failure: Option<Error>,
}

impl TextOnce {
    /// Notes an event that the caller sees as it is.
    #[inline]
    pub(crate) fn note<E: StreamEvent>(&mut self, event: &E) {
        if !E::REPEATS {
            return;
        }
        match (event.said(), &mut self.0) {
            (Some(Said::Original(text)), memory) => memory.get_or_insert_default().add(text, true),
            (Some(Said::Text(text) | Said::MayRepeat(text)), Some(memory)) => memory.add(text, false),
            (Some(Said::Replaces(text)), Some(memory)) => memory.replace(text),
            _ => {}
        }
    }

    /// The next piece of text, from events that `poll` reads.
    pub(crate) fn poll_text<E: StreamEvent>(
        &mut self,
        mut poll: impl FnMut() -> Poll<Option<Result<E, Error>>>,
    ) -> Poll<Result<Option<String>, Error>> {
        loop {
            if let Some(failure) = self.0.as_mut().and_then(|memory| memory.failure.take()) {
                return Poll::Ready(Err(failure));
            }
            match poll() {
                Poll::Ready(Some(Ok(event))) => {
                    if let Some(text) = self.take(event.said()).filter(|text| !text.is_empty()) {
                        return Poll::Ready(Ok(Some(text)));
                    }
                }
                Poll::Ready(Some(Err(error))) => match self.held() {
                    Some((memory, text)) => {
                        memory.failure = Some(error);
                        return Poll::Ready(Ok(Some(text)));
                    }
                    None => return Poll::Ready(Err(error)),
                },
                Poll::Ready(None) => return Poll::Ready(Ok(self.held().map(|(_, text)| text))),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// The text to give for an event.
    fn take(&mut self, said: Option<Said<'_>>) -> Option<String> {
        match (said?, &mut self.0) {
            (Said::Original(text), memory) => Some(memory.get_or_insert_default().give(text, true)),
            (Said::Text(text) | Said::MayRepeat(text), None) => Some(text.to_owned()),
            (Said::Text(text), Some(memory)) => Some(memory.give(text, true)),
            (Said::MayRepeat(text), Some(memory)) => memory.judge(text),
            (Said::Replaces(text), memory) => {
                if let Some(memory) = memory {
                    memory.replace(text);
                }
                None
            }
        }
    }

    /// What is held and no repetition, at the end.
    fn held(&mut self) -> Option<(&mut Memory, String)> {
        let memory = self.0.as_deref_mut()?;
        if memory.repetition.is_whole() || memory.repetition.held().is_empty() {
            return None;
        }
        let text = memory.repetition.release();
        Some((memory, text))
    }
}

impl Memory {
    fn judge(&mut self, text: &str) -> Option<String> {
        match self.repetition.judge(&self.text, text) {
            Verdict::New => Some(self.give(text, false)),
            Verdict::Begins | Verdict::Repeats => None,
        }
    }

    /// New text, after what was held and is new too.
    fn give(&mut self, text: &str, original: bool) -> String {
        let mut given = if self.repetition.is_whole() {
            String::new()
        } else {
            self.repetition.release()
        };
        given.push_str(text);
        self.add(&given, original);
        given
    }

    /// Remembers text that is given.
    fn add(&mut self, text: &str, original: bool) {
        if self.text.len() + text.len() > LONGEST {
            *self = Self::default();
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
        self.text.clear();
        self.text.push_str(text);
    }
}
