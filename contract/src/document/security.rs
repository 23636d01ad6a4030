//! Which credentials an operation takes.

use super::{Document, Operation};
use crate::node::Node;

impl Document {
    /// The alternatives of `security`: the operation's own, else those of the document. Nothing where it stands nowhere.
    #[must_use]
    pub fn security<'d>(&'d self, operation: &'d Operation) -> Option<&'d Node> {
        operation
            .node
            .get("security")
            .or_else(|| self.root.get("security"))
    }

    /// A scheme of `components.securitySchemes`.
    #[must_use]
    pub fn security_scheme(&self, name: &str) -> Option<&Node> {
        self.root.pointer("/components/securitySchemes")?.get(name)
    }
}
