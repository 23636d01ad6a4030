//! One change, with its place.

use imbrace_contract::node::Place;

use super::kinds::{Class, Kind};

/// In which of the two versions a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The version compared with.
    Old,
    /// The version at hand.
    New,
}

/// Something that differs between two versions.
#[derive(Clone, Debug)]
pub struct Change {
    /// Of what kind, and why it hurts or not.
    pub kind: &'static Kind,
    /// The operations that it concerns, in their order; empty if it concerns the whole document.
    pub operations: Vec<String>,
    /// The type that it stands in, if that is a component.
    pub component: Option<String>,
    /// What changed.
    pub message: String,
    /// In which version the place is: the older one for what is gone.
    pub side: Side,
    /// Where.
    pub at: Place,
    /// The file of the place, as it is shown.
    pub file: String,
}

impl Change {
    /// How much it hurts.
    #[must_use]
    pub fn class(&self) -> Class {
        self.kind.class
    }

    /// Under what it is listed: its operation, or the type that several operations share.
    #[must_use]
    pub fn group(&self) -> String {
        match (&self.operations[..], &self.component) {
            ([only], _) => only.clone(),
            (_, Some(component)) => component.clone(),
            ([], None) => "document".to_owned(),
            (several, None) => several.join(", "),
        }
    }
}
