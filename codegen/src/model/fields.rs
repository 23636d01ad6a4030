//! Fields of structures.

use super::{
    lookup::Lookup,
    presence::{Presence, presence},
    setters::SetterItem,
};
use crate::{
    lower::{Field, Kind, Shape},
    rust_type::Type,
};

/// A field of a structure that stands for a JSON object.
#[derive(Clone, Debug)]
pub struct FieldItem {
    /// Its name in Rust.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// Its type, without what [`Presence`] adds.
    pub ty: Type,
    /// Whether it is always there, and what null means.
    pub presence: Presence,
    /// How it is read and written.
    pub reading: Reading,
    /// How `Debug` prints it.
    pub printed: Printed,
    /// Its value in `new`.
    pub initial: Initial,
    /// The field whose value stands in where this one is absent.
    pub stand_in: Option<String>,
    /// Keys that are refused before anything is sent.
    pub refused: Option<Refused>,
    /// Its setters.
    pub setters: Vec<SetterItem>,
}

/// How a field is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// By its type.
    Strict,
    /// What does not fit is kept beside: the kind of value that fits.
    Lenient(Lenient),
}

/// The kinds of values that a field that is read leniently takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lenient {
    /// It must be there and fit.
    Strict,
    /// A text.
    Text,
    /// An object of any properties.
    Object,
    /// Any JSON.
    Json,
    /// What its type reads.
    Any,
}

/// How `Debug` prints a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// As it is.
    Shown,
    /// By its size.
    Outline,
    /// Not at all.
    Secret,
    /// Not at all, but for whether it is there.
    SecretOption,
}

/// The value of a field in `new`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Initial {
    /// An argument.
    Argument,
    /// An empty collection.
    Empty,
    /// `None`.
    None,
}

/// Keys that would overwrite properties of an object of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The type of that object.
    pub object: String,
    /// Its properties.
    pub keys: Vec<String>,
}

pub(super) fn printed(lookup: Lookup<'_>, field: &Field, ty: &Type, presence: Presence) -> Printed {
    match (field.secret, presence) {
        (true, Presence::Required | Presence::List | Presence::Listed) => Printed::Secret,
        (true, _) => Printed::SecretOption,
        (false, _) if lookup.is_free_form(ty) => Printed::Outline,
        (false, _) => Printed::Shown,
    }
}

/// The field of an object.
pub(super) fn item(lookup: Lookup<'_>, shape: &Shape, fields: &[Field], index: usize) -> FieldItem {
    let field = &fields[index];
    let ty = lookup.slot(&shape.name, index);
    let presence = presence(lookup, field, shape, &ty);
    FieldItem {
        name: field.name.clone(),
        wire: field.wire.clone(),
        docs: docs(field),
        presence,
        reading: reading(lookup, shape, &ty, presence),
        printed: printed(lookup, field, &ty, presence),
        initial: if field.starts_empty() {
            Initial::Empty
        } else if field.required {
            Initial::Argument
        } else {
            Initial::None
        },
        stand_in: stand_in(lookup, shape, fields, field),
        refused: refused(lookup, field),
        setters: if shape.sent {
            super::setters::setters(lookup, field, &ty, presence)
        } else {
            Vec::new()
        },
        ty,
    }
}

fn reading(lookup: Lookup<'_>, shape: &Shape, ty: &Type, presence: Presence) -> Reading {
    if shape.overwritten_by.is_some() || shape.lenient {
        return Reading::Lenient(match (presence, lookup.behind(ty)) {
            (Presence::Required | Presence::List | Presence::Listed, _) => Lenient::Strict,
            (_, Type::Text) => Lenient::Text,
            (_, Type::FreeForm) => Lenient::Object,
            (_, Type::Json) => Lenient::Json,
            _ => Lenient::Any,
        });
    }
    Reading::Strict
}

fn docs(field: &Field) -> String {
    let mut text = if field.description.is_empty() {
        format!("`{}`", field.wire)
    } else {
        field.description.clone()
    };
    if let Some(deprecation) = &field.deprecation {
        let since = deprecation
            .since
            .as_ref()
            .map(|since| format!(" since {since}"))
            .unwrap_or_default();
        let note = deprecation.note();
        let note = if note.is_empty() {
            note
        } else {
            format!(": {note}")
        };
        text.push_str(&format!("\n\nDeprecated{since}{note}."));
    }
    text
}

/// The rule of the two ids: where `id` must be there and only `_id` comes, that is it, and the other way round.
fn stand_in(lookup: Lookup<'_>, shape: &Shape, fields: &[Field], field: &Field) -> Option<String> {
    let other = match field.wire.as_str() {
        "id" => "_id",
        "_id" => "id",
        _ => return None,
    };
    let index = fields.iter().position(|candidate| candidate.wire == other)?;
    let text = lookup.slot(&shape.name, index) == Type::Text;
    let fits = field.required && !field.nullable && !fields[index].required && text;
    fits.then(|| fields[index].name.clone())
}

/// The keys that would overwrite a property of the object that `x-overwrites` names.
fn refused(lookup: Lookup<'_>, field: &Field) -> Option<Refused> {
    let target = lookup.shape(field.overwrites.as_deref()?)?;
    let Kind::Object(properties) = &target.kind else {
        return None;
    };
    Some(Refused {
        object: target.name.clone(),
        keys: properties.iter().map(|property| property.wire.clone()).collect(),
    })
}
