//! `x-deprecated`: since when something is deprecated, what to use instead, and why.

use crate::node::Node;

/// What a deprecated operation, parameter or property says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The version since which it is.
    pub since: Option<String>,
    /// What to use instead: an operationId, or the name of a parameter or property beside it.
    pub instead: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

impl Deprecation {
    /// The keys of `x-deprecated`.
    pub const KEYS: [&'static str; 3] = ["since", "use", "reason"];

    /// What a node says of itself: nothing where it is not deprecated.
    #[must_use]
    pub fn of(node: &Node) -> Option<Self> {
        let told = node.get("x-deprecated");
        if told.is_none() && !node.flag("deprecated") {
            return None;
        }
        let text = |key: &str| told?.text_of(key).map(|text| text.trim().to_owned());
        Some(Self {
            since: text("since"),
            instead: text("use"),
            reason: text("reason"),
        })
    }

    /// What to do and why, in a sentence; empty where nothing is said.
    #[must_use]
    pub fn note(&self) -> String {
        let instead = self.instead.as_ref().map(|name| format!("use `{name}` instead"));
        let parts: Vec<&str> = instead
            .as_deref()
            .into_iter()
            .chain(self.reason.as_deref())
            .collect();
        parts.join(": ")
    }
}
