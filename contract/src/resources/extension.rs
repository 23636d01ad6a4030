//! `x-resource`: what paths, names and schemas do not tell.

use super::{ROLES, Role};
use crate::{document::Operation, node::Node};

/// `x-resource` of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// `of`: the resource.
    pub of: Option<String>,
    /// `role`
    pub role: Option<Role>,
    /// `id`: the parameter or property of the body that names the row.
    pub id: Option<String>,
    /// `key`: the property of a row that is its id.
    pub key: Option<String>,
    /// `into`: the list in the row that an entry is added to or removed from.
    pub into: Option<String>,
    /// `from`: the property of the body that holds the entry; without it the caller is the entry.
    pub from: Option<String>,
    /// `none`: why the operation keeps no state.
    pub none: Option<String>,
}

impl Stated {
    /// `x-resource` of an operation, if it has one.
    #[must_use]
    pub fn of(operation: &Operation) -> Option<Self> {
        let node = operation.node.get("x-resource")?;
        let text = |key: &str| node.get(key).and_then(Node::text).map(str::to_owned);
        let role = node.text_of("role");
        let role = ROLES.iter().find(|(name, _)| Some(*name) == role);
        Some(Self {
            of: text("of"),
            role: role.map(|(_, role)| *role),
            id: text("id"),
            key: text("key"),
            into: text("into"),
            from: text("from"),
            none: text("none"),
        })
    }
}
