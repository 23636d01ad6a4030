//! The words of a source that quoted a secret.

use std::{error::Error as StdError, fmt};

use crate::redact::Redactor;

/// Stands in for an error of another library, and for those below it, with the secrets redacted.
pub(super) struct Cause {
    words: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// A copy of this chain, if something in it quotes a secret.
    pub(super) fn of(source: &(dyn StdError + 'static), redactor: &Redactor) -> Option<Self> {
        let mut chain = Vec::new();
        let mut next = Some(source);
        let mut quotes = false;
        while let Some(error) = next {
            let words = error.to_string();
            quotes |= redactor.finds(&words) || redactor.finds(&format!("{error:?}"));
            chain.push(redactor.redact(words).into_owned());
            next = error.source();
        }
        let copy = chain
            .into_iter()
            .rev()
            .fold(None, |source, words| Some(Box::new(Self { words, source })));
        copy.filter(|_| quotes).map(|copy| *copy)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.words, f)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
