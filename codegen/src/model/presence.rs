//! Whether a field is always there, and what null means.

use super::lookup::Lookup;
use crate::{
    lower::{Field, Shape},
    rust_type::Type,
};

/// Whether a field is always there, and what null means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// Always there, a list: `Vec<T>`. Null is an empty list.
    List,
    /// The items of an object that is a list: `Vec<T>`. Null and absence are empty lists.
    Listed,
    /// Always there, and can be null: `Option<T>`.
    Nullable,
    /// Can be absent: `Option<Value>`, where null is a value like others.
    Kept,
    /// Can be absent or null: `Option<T>`.
    Optional,
    /// Can be absent, and null clears it: `Option<Option<T>>`.
    Clearable,
}

impl Presence {
    /// The type of a field of this presence, whose values are of a type.
    #[must_use]
    pub fn held(self, ty: &Type) -> Type {
        let optional = |ty: Type| Type::Optional(Box::new(ty));
        match self {
            Self::Required | Self::List | Self::Listed => ty.clone(),
            Self::Clearable => optional(optional(ty.clone())),
            Self::Nullable | Self::Kept | Self::Optional => optional(ty.clone()),
        }
    }
}

/// How a property of a shape is held.
pub(super) fn presence(lookup: Lookup<'_>, field: &Field, shape: &Shape, ty: &Type) -> Presence {
    if shape.overwritten_by.is_some() {
        return Presence::Optional;
    }
    if shape.list.as_ref() == Some(&field.wire) {
        return Presence::Listed;
    }
    let behind = lookup.behind(ty);
    match (field.required, field.nullable) {
        (true, true) => Presence::Nullable,
        (true, false) if matches!(behind, Type::List(_)) => Presence::List,
        (true, false) => Presence::Required,
        // Any JSON can be null, so null is a value like others.
        (false, _) if behind == Type::Json => Presence::Kept,
        // Only where nothing comes back is null something else than absent: it clears a value.
        (false, true) if shape.sent && !shape.received => Presence::Clearable,
        (false, _) => Presence::Optional,
    }
}
