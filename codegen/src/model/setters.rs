//! Setters: what they take and how it becomes the value of a field.

use std::fmt;

use imbrace_contract::{document::Deprecation, names};

use super::{lookup::Lookup, presence::Presence};
use crate::{lower::Field, rust_type::Type};

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// `T`
    Plain(Type),
    /// `impl Into<T>`
    Into(Type),
    /// `Option<T>`
    Optional(Type),
    /// `impl IntoIterator<Item = impl Into<T>>`
    Items(Type),
    /// `impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>`
    Properties,
    /// `impl AsRef<str>`
    Text,
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(ty) => f.write_str(&ty.outside_text()),
            Self::Into(ty) => write!(f, "impl Into<{}>", ty.outside_text()),
            Self::Optional(ty) => write!(f, "Option<{}>", ty.outside_text()),
            Self::Items(item) => write!(f, "impl IntoIterator<Item = impl Into<{}>>", item.outside_text()),
            Self::Properties => {
                f.write_str("impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>")
            }
            Self::Text => f.write_str("impl AsRef<str>"),
        }
    }
}

impl Argument {
    /// The type in it.
    pub(super) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Plain(ty) | Self::Into(ty) | Self::Optional(ty) | Self::Items(ty) => Some(ty),
            Self::Properties | Self::Text => None,
        }
    }

    /// The argument for the value of a field.
    pub(super) fn of(ty: &Type, nullable: bool) -> Self {
        let ty = ty.unboxed();
        if nullable {
            return Self::Optional(ty.clone());
        }
        match ty {
            Type::Text | Type::Named(_) | Type::Json => Self::Into(ty.clone()),
            Type::FreeForm => Self::Properties,
            Type::List(item) => Self::Items((**item).clone()),
            other => Self::Plain(other.clone()),
        }
    }
}

/// A setter of a structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetterItem {
    /// Its name.
    pub name: String,
    /// The field that it sets.
    pub field: String,
    /// Its documentation.
    pub docs: String,
    /// What it does.
    pub kind: SetterKind,
    /// How the field is held.
    pub presence: Presence,
    /// Whether the property is deprecated, and what to do.
    pub deprecation: Option<Deprecation>,
}

/// What a setter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetterKind {
    /// Sets the field.
    Set {
        /// What it takes.
        argument: Argument,
        /// Whether the field is boxed.
        boxed: bool,
    },
    /// Adds one entry.
    Entry(Entry),
    /// Sends null.
    Clear,
}

/// One entry of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A property of a free-form object.
    Property,
    /// An item of a list.
    Item(Type),
}

/// What `new` takes for a field, and whether the field is boxed: as its setter, which is the first one.
#[must_use]
pub fn given_as(setters: &[SetterItem]) -> Option<(&Argument, bool)> {
    match &setters.first()?.kind {
        SetterKind::Set { argument, boxed } => Some((argument, *boxed)),
        SetterKind::Entry(_) | SetterKind::Clear => None,
    }
}

/// The setters of a field.
pub(super) fn setters(lookup: Lookup<'_>, field: &Field, ty: &Type, presence: Presence) -> Vec<SetterItem> {
    let item = |name: String, docs: String, kind: SetterKind| SetterItem {
        name,
        field: field.name.clone(),
        docs,
        kind,
        presence,
        deprecation: field.deprecation.clone(),
    };
    let docs = if field.description.is_empty() {
        format!("Sets `{}`.", field.wire)
    } else {
        field.description.clone()
    };
    let set = SetterKind::Set {
        argument: Argument::of(ty, presence == Presence::Nullable),
        boxed: matches!(ty, Type::Boxed(_)),
    };
    let mut setters = vec![item(names::setter(&field.name), docs, set)];
    let entry = match lookup.behind(ty.unboxed()) {
        Type::FreeForm => Some(Entry::Property),
        Type::List(item) => Some(Entry::Item(*item)),
        _ => None,
    };
    if let Some((name, entry)) = field.entry.as_ref().zip(entry) {
        let docs = format!("Adds one to `{}`.", field.wire);
        setters.push(item(name.clone(), docs, SetterKind::Entry(entry)));
    }
    if presence == Presence::Clearable {
        let docs = format!("Sends `{}: null`.", field.wire);
        setters.push(item(format!("clear_{}", field.name), docs, SetterKind::Clear));
    }
    setters
}
