//! What every operation does to which resource: found from paths, methods, names and schemas, and from `x-resource`
//! where these do not tell.

mod collections;
mod decide;
mod extension;
mod missing;
mod path;
mod rows;
mod words;

use std::fmt;

use crate::document::Document;

pub use extension::Stated;
pub use path::folded;
pub use rows::Rows;

/// What an operation does to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Adds one row.
    Create,
    /// Adds several rows at once.
    CreateMany,
    /// Changes the row with the same external id, or adds one.
    Upsert,
    /// Gives rows, in pages or all.
    List,
    /// Gives the rows that a text or a filter finds.
    Search,
    /// Counts rows.
    Count,
    /// Gives one row.
    Read,
    /// Changes the properties of a row that the body has.
    Change,
    /// Changes a row and resets what the body leaves out.
    Replace,
    /// Removes one row.
    Remove,
    /// Removes the rows that the request names, or all.
    RemoveMany,
    /// Adds an entry to a list in a row.
    Link,
    /// Removes an entry from a list in a row.
    Unlink,
    /// Does something with a row that must exist, and changes none of its properties.
    Act,
}

/// All roles with their names in the documents.
pub const ROLES: [(&str, Role); 14] = [
    ("create", Role::Create),
    ("create-many", Role::CreateMany),
    ("upsert", Role::Upsert),
    ("list", Role::List),
    ("search", Role::Search),
    ("count", Role::Count),
    ("read", Role::Read),
    ("change", Role::Change),
    ("replace", Role::Replace),
    ("remove", Role::Remove),
    ("remove-many", Role::RemoveMany),
    ("link", Role::Link),
    ("unlink", Role::Unlink),
    ("act", Role::Act),
];

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = ROLES.iter().find(|(_, role)| role == self);
        f.write_str(name.map_or("", |(name, _)| name))
    }
}

/// Where a request names a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// In this path parameter.
    Path(String),
    /// In this query parameter.
    Query(String),
    /// In this property of the body: an id, or a list of them.
    Body(String),
}

/// What an operation does.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it does.
    pub role: Role,
    /// The resource: the literal segments of its paths, without versions and verbs.
    pub resource: String,
    /// Where the request names the row; nothing where there is one row only, or all are meant.
    pub id: Option<Named>,
    /// The path parameters that name rows above.
    pub parents: Vec<String>,
    /// Where the row, or the rows, are in the response.
    pub rows: Option<Rows>,
    /// The property of a row that is its id, where it is not `id` or `_id`.
    pub key: Option<String>,
    /// The list in the row, and the property of the body that holds the entry: for [`Role::Link`] and [`Role::Unlink`].
    pub link: Option<(String, Option<String>)>,
    /// The status for an unknown id, where the description says one.
    pub missing: Option<u16>,
}

/// What is known about an operation.
#[derive(Clone, Debug)]
pub enum Effect {
    /// It keeps or shows state.
    Stateful(Box<Part>),
    /// It keeps no state, because of this.
    Stateless(String),
    /// Nothing tells: the operation needs `x-resource`.
    Unknown,
}

/// What each operation of a document does, in the order of the document.
#[must_use]
pub fn effects(document: &Document) -> Vec<Effect> {
    let all = collections::Collections::of(document);
    let operations = document.operations.iter();
    operations
        .map(|operation| decide::effect(document, &all, operation))
        .collect()
}
