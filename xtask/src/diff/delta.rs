//! A difference between two versions of a fact.

use super::{fact::Fact, kinds::Kind};

/// A fact that stands in one version only, or says something else in the other.
#[derive(Clone, Copy)]
pub(super) struct Delta<'f> {
    pub(super) was: Option<&'f Fact>,
    pub(super) now: Option<&'f Fact>,
    /// Whether callers of the older version send the value, and whether they read it.
    pub(super) sent: bool,
    pub(super) received: bool,
}

pub(super) type Judgement = Vec<(&'static Kind, String)>;

impl Delta<'_> {
    pub(super) fn shown(&self) -> &str {
        self.now.or(self.was).map_or("", |fact| &fact.shown)
    }

    fn value(fact: Option<&Fact>) -> &str {
        fact.map_or("none", |fact| &fact.value)
    }

    pub(super) fn was(&self) -> &str {
        Self::value(self.was)
    }

    pub(super) fn now(&self) -> &str {
        Self::value(self.now)
    }

    /// `was …, now it is …`
    pub(super) fn change(&self, what: &str) -> String {
        format!("{what} was {}, now it is {}", self.was(), self.now())
    }

    /// One change: by whether the fact is gone, new, or says something else.
    pub(super) fn by(
        &self,
        gone: &'static Kind,
        new: &'static Kind,
        other: &'static Kind,
        what: &str,
    ) -> Judgement {
        match (self.was, self.now) {
            (Some(_), None) => vec![(gone, format!("{what} is gone"))],
            (None, Some(_)) => vec![(new, format!("{what} is new"))],
            _ => vec![(other, self.change(what))],
        }
    }

    pub(super) fn rust_changed(&self) -> bool {
        self.was.map(|fact| &fact.rust) != self.now.map(|fact| &fact.rust)
    }
}
