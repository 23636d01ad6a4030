//! Pointers of the document as ways through generated structures.

use imbrace_contract::names;

use super::lookup::Lookup;
use crate::{lower::Kind, rust_type::Type};

/// A way from a structure to a value in it, step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way(pub Vec<Step>);

/// A step of a [`Way`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field.
    Field {
        /// Its name in Rust.
        name: String,
        /// Whether it is always there.
        certain: bool,
    },
    /// An item of a list.
    Item(usize),
}

/// Follows a pointer from a type.
pub(super) fn way(lookup: Lookup<'_>, from: &Type, pointer: &str) -> Option<Way> {
    let mut steps = Vec::new();
    let mut ty = from.clone();
    for step in pointer.split('/').skip(1) {
        if let Type::List(item) = ty {
            steps.push(Step::Item(step.parse().ok()?));
            ty = *item;
            continue;
        }
        ty = lookup.behind(ty.unboxed());
        let shape = lookup.shape(ty.name()?)?;
        let Kind::Object(fields) = &shape.kind else {
            return None;
        };
        let index = fields.iter().position(|field| field.wire == step)?;
        let field = &fields[index];
        steps.push(Step::Field {
            name: field.name.clone(),
            certain: shape.list.as_ref() == Some(&field.wire)
                || field.required && !field.nullable && shape.overwritten_by.is_none(),
        });
        ty = lookup.slot(&shape.name, index);
    }
    Some(Way(steps))
}

/// A text at the top of an object, if it has one of this name.
pub(super) fn text(lookup: Lookup<'_>, from: &Type, property: &str) -> Option<Way> {
    let name = from.name()?;
    let fields = lookup.fields(from)?;
    let index = fields.iter().position(|field| field.wire == property)?;
    (lookup.slot(name, index) == Type::Text).then(|| way(lookup, from, &format!("/{property}")))?
}

/// The variant of a value of a tag.
pub(super) fn variant(value: &str) -> String {
    names::pascal(value)
}
