//! Values of arguments, as a caller writes them.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    expression::Expression,
    json,
    parts::{branch, enumeration, given_text, properties, singular, tagged, upload},
};
use crate::{
    model::{Argument, Definition, FieldItem, FormField, Initial, Interface, SetterItem, TypeItem, given_as},
    rust_ident::rust_ident,
    rust_type::Type,
};

/// How deep lists and maps are written out; deeper ones are empty.
const DEEPEST: usize = 6;
/// How deep objects are written out: one that requires itself has no value.
const DEEPEST_OBJECT: usize = 8;

/// How many optional properties of an object inside of a body are set.
const MOST_SET: usize = 2;

/// The types that values are made of, by their names.
pub(super) struct Values<'a>(HashMap<&'a str, &'a TypeItem>);

/// A property that `new` takes.
struct Needed<'a> {
    wire: &'a str,
    setters: &'a [SetterItem],
}

impl<'a> Values<'a> {
    pub(super) fn new(interface: &'a Interface) -> Self {
        Self(
            interface
                .types
                .iter()
                .map(|item| (item.name.as_str(), item))
                .collect(),
        )
    }

    /// The name on the wire of a field of a type.
    pub(super) fn wire(&self, ty: &Type, field: &str) -> Option<&'a str> {
        match &self.item(self.behind(ty))?.definition {
            Definition::Object(object) => {
                let mut fields = object.fields.iter();
                fields
                    .find(|item| item.name == field)
                    .map(|item| item.wire.as_str())
            }
            Definition::Form(form) => {
                let mut fields = form.fields.iter();
                fields
                    .find(|item| item.name == field)
                    .map(|item| item.wire.as_str())
            }
            _ => None,
        }
    }

    /// A value for an argument; `name` stands for a text of which there is no example.
    pub(super) fn argument(&self, argument: &Argument, name: &str, example: Option<&Value>) -> Expression {
        self.argument_at(argument, name, example, 0)
    }

    /// A value for `impl Into<T>`.
    pub(super) fn body(&self, ty: &Type, name: &str, example: Option<&Value>) -> Expression {
        self.convertible(ty, name, example, 0)
    }

    fn item(&self, ty: &Type) -> Option<&'a TypeItem> {
        self.0.get(ty.name()?).copied()
    }

    /// What stands behind other names of a type.
    fn behind<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        let mut ty = ty;
        while let Some(Definition::Alias(target)) = self.item(ty).map(|item| &item.definition) {
            ty = target;
        }
        ty
    }

    pub(super) fn argument_at(
        &self,
        argument: &Argument,
        name: &str,
        example: Option<&Value>,
        depth: usize,
    ) -> Expression {
        match argument {
            Argument::Plain(ty) => self.exact(ty, name, example, depth),
            Argument::Into(ty) => self.convertible(ty, name, example, depth),
            Argument::Optional(ty) => self.optional(ty, name, example, depth),
            Argument::Items(item) if depth > DEEPEST => {
                Expression::Word(format!("Vec::<{}>::new()", item.text_in_programs()))
            }
            Argument::Items(item) => {
                let items = example.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                // All must be of one Rust type: texts are.
                let texts = *item == Type::Text && items.iter().all(Value::is_string);
                let shown = if texts { items.len().clamp(1, 3) } else { 1 };
                let items = (0..shown)
                    .map(|index| self.convertible(item, singular(name), items.get(index), depth + 1));
                Expression::group("[", items.collect(), "]")
            }
            Argument::Properties => properties(example, "[", "]"),
            Argument::Text => Expression::Word(given_text(name, example)),
        }
    }

    /// A value that `into` makes one of this type.
    pub(super) fn convertible(
        &self,
        ty: &Type,
        name: &str,
        example: Option<&Value>,
        depth: usize,
    ) -> Expression {
        let behind = self.behind(ty);
        match behind {
            Type::Text => return Expression::Word(given_text(name, example)),
            Type::Json => {
                if let Some(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) = example {
                    return Expression::Word(json::literal(value));
                }
            }
            Type::Unsigned => {
                let value = example.and_then(Value::as_u64).unwrap_or(1);
                return Expression::Word(format!("{value}_u64"));
            }
            Type::Signed => {
                let value = example.and_then(Value::as_i64).unwrap_or(1);
                return Expression::Word(json::literal(&value.into()));
            }
            _ => {}
        }
        match self.item(behind).map(|item| &item.definition) {
            Some(Definition::Object(object)) => {
                if let Some(wire) = &object.from_text {
                    let example = example.and_then(|value| value.get(wire));
                    return Expression::Word(given_text(wire, example));
                }
            }
            Some(Definition::Form(form)) if form.from_file => {
                let needed = form.fields.iter().find(|field| field.required);
                return upload(needed.and_then(|field| example?.get(&field.wire)));
            }
            Some(Definition::Untagged(branches)) => {
                let is_text = example.is_some_and(Value::is_string);
                if is_text && branches.iter().any(|branch| branch.ty == Type::Text) {
                    return Expression::Word(given_text(name, example));
                }
            }
            _ => {}
        }
        self.exact(ty, name, example, depth)
    }

    /// A value of exactly this type.
    fn exact(&self, ty: &Type, name: &str, example: Option<&Value>, depth: usize) -> Expression {
        match ty {
            Type::Text => Expression::Word(format!("{}.to_owned()", given_text(name, example))),
            Type::Signed => Expression::Word(example.and_then(Value::as_i64).unwrap_or(1).to_string()),
            Type::Unsigned => Expression::Word(example.and_then(Value::as_u64).unwrap_or(1).to_string()),
            Type::Float => Expression::Word(json::float(example.and_then(Value::as_f64).unwrap_or(0.5))),
            Type::Bool => Expression::Word(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
            Type::Json => json::macro_of(example.unwrap_or(&Value::Object(Default::default()))),
            Type::FreeForm => properties(example, "imbrace::Extra::from([", "])"),
            Type::Upload => upload(example),
            Type::List(item) => {
                let items = example.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                let shown = if depth > DEEPEST {
                    0
                } else {
                    items.len().clamp(1, 2)
                };
                let items =
                    (0..shown).map(|index| self.exact(item, singular(name), items.get(index), depth + 1));
                Expression::group("vec![", items.collect(), "]")
            }
            Type::Map(item) => {
                let entry = example.and_then(|value| value.as_object()?.iter().next());
                let (key, value) = entry.map_or(("name", None), |(key, value)| (key, Some(value)));
                if depth > DEEPEST {
                    return Expression::word("std::collections::BTreeMap::new()");
                }
                let key = Expression::Word(format!("{}.to_owned()", json::text(key)));
                let value = self.exact(item, name, value, depth + 1);
                let entry = Expression::group("(", vec![key, value], ")");
                Expression::group("std::collections::BTreeMap::from([", vec![entry], "])")
            }
            Type::Optional(inner) => self.optional(inner, name, example, depth),
            Type::Boxed(inner) => {
                Expression::group("Box::new(", vec![self.exact(inner, name, example, depth)], ")")
            }
            Type::Named(_) => match self.item(ty) {
                Some(item) => self.named(item, name, example, depth),
                None => Expression::unwritten(),
            },
        }
    }

    /// `Some` with the value of the example, or `None`.
    fn optional(&self, inner: &Type, name: &str, example: Option<&Value>, depth: usize) -> Expression {
        match example.filter(|value| !value.is_null()) {
            Some(_) => Expression::group("Some(", vec![self.exact(inner, name, example, depth)], ")"),
            None => Expression::word("None"),
        }
    }

    fn named(&self, item: &TypeItem, name: &str, example: Option<&Value>, depth: usize) -> Expression {
        if depth > DEEPEST_OBJECT {
            return Expression::unwritten();
        }
        let ident = format!("types::{}", rust_ident(&item.name));
        match &item.definition {
            Definition::Alias(ty) => self.exact(ty, name, example, depth),
            Definition::Enum { variants, .. } => enumeration(&ident, variants, example),
            Definition::Object(object) => {
                let given = object
                    .fields
                    .iter()
                    .filter(|field| field.initial == Initial::Argument);
                self.made(&ident, item, given.map(Needed::from), example, depth)
            }
            Definition::Form(form) => {
                let given = form.fields.iter().filter(|field| field.required);
                self.made(&ident, item, given.map(Needed::from), example, depth)
            }
            Definition::Tagged { tag, variants, .. } => {
                let Some(variant) = tagged(tag, variants, example) else {
                    return Expression::unwritten();
                };
                let value = self.exact(&Type::Named(variant.component.clone()), name, example, depth + 1);
                Expression::group(
                    format!("{ident}::{}(", rust_ident(&variant.name)),
                    vec![value],
                    ")",
                )
            }
            Definition::Untagged(branches) => {
                let Some(branch) = branch(branches, example) else {
                    return Expression::unwritten();
                };
                let value = self.exact(&branch.ty, name, example, depth + 1);
                Expression::group(
                    format!("{ident}::{}(", rust_ident(&branch.name)),
                    vec![value],
                    ")",
                )
            }
        }
    }

    /// `types::Name::new(…)`.
    fn made<'n>(
        &self,
        ident: &str,
        item: &TypeItem,
        given: impl Iterator<Item = Needed<'n>>,
        example: Option<&Value>,
        depth: usize,
    ) -> Expression {
        let arguments = given.filter_map(|needed| {
            let argument = given_as(needed.setters)?.0;
            let of_field = item.schema.get("properties").and_then(|all| all.get(needed.wire));
            let of_field = of_field.and_then(|node| Some(node.get("example")?.to_json()));
            let example = example
                .and_then(|value| value.get(needed.wire))
                .or(of_field.as_ref());
            Some(self.argument_at(argument, needed.wire, example, depth + 1))
        });
        let made = Expression::group(format!("{ident}::new("), arguments.collect(), ")");
        // Those of the body itself are set on the call.
        let set = match &item.definition {
            Definition::Object(object) if depth > 0 => {
                let of_property = |wire: &str| -> Vec<&SetterItem> {
                    let optional =
                        |field: &&FieldItem| field.wire == wire && field.initial != Initial::Argument;
                    let field = object.fields.iter().find(optional);
                    field.into_iter().flat_map(|field| &field.setters).collect()
                };
                self.set(of_property, example, MOST_SET, depth + 1)
            }
            _ => Vec::new(),
        };
        if set.is_empty() {
            return made;
        }
        Expression::Chain([made].into_iter().chain(set).collect())
    }
}

impl<'a> From<&'a FieldItem> for Needed<'a> {
    fn from(field: &'a FieldItem) -> Self {
        Self {
            wire: &field.wire,
            setters: &field.setters,
        }
    }
}

impl<'a> From<&'a FormField> for Needed<'a> {
    fn from(field: &'a FormField) -> Self {
        Self {
            wire: &field.wire,
            setters: &field.setters,
        }
    }
}
