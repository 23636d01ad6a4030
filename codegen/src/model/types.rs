//! Types of requests and responses.

use imbrace_contract::{
    names,
    node::{Node, Place},
};

use super::{
    fields::{self, FieldItem, Initial, Printed},
    lookup::Lookup,
    presence::Presence,
    setters::{self, SetterItem},
    texts,
};
use crate::{
    lower::{Branch, Field, FieldValue, Kind, Shape, slots_of},
    rust_type::Type,
};

/// A type of the document.
#[derive(Clone, Debug)]
pub struct TypeItem {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Whether its values are never printed.
    pub secret: bool,
    /// Whether it can be part of a request.
    pub sent: bool,
    /// Whether it can be part of a response.
    pub received: bool,
    /// Where its schema stands.
    pub at: Place,
    /// Its schema, as it is written.
    pub schema: Node,
    /// What it is.
    pub definition: Definition,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Definition {
    /// A structure for a JSON object.
    Object(ObjectItem),
    /// A structure for `multipart/form-data`.
    Form(FormItem),
    /// Known strings, open to others.
    Enum {
        /// The known ones.
        variants: Vec<ValueVariant>,
        /// The variant for all others.
        unknown: String,
    },
    /// One of several objects, told apart by a property.
    Tagged {
        /// That property.
        tag: String,
        /// The known kinds.
        variants: Vec<TagVariant>,
        /// The variant for all others.
        unknown: String,
    },
    /// One of several JSON types.
    Untagged(Vec<BranchVariant>),
    /// Another name for a type.
    Alias(Type),
}

/// A structure for a JSON object.
#[derive(Clone, Debug)]
pub struct ObjectItem {
    /// Its fields, but for `extra`.
    pub fields: Vec<FieldItem>,
    /// The property whose entries the server copies over the others.
    pub overwritten_by: Option<String>,
    /// Whether what does not fit an optional property is kept beside.
    pub lenient: bool,
    /// The items that it is a list of.
    pub list: Option<ListItem>,
    /// What it is only an envelope around.
    pub envelope: Option<EnvelopeItem>,
    /// Whether it has a default.
    pub default: bool,
    /// The property, a text, that it can be made from alone.
    pub from_text: Option<String>,
}

/// A structure for a form.
#[derive(Clone, Debug)]
pub struct FormItem {
    /// Its fields.
    pub fields: Vec<FormField>,
    /// Whether it can be made from one file.
    pub from_file: bool,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Its name in Rust.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// Its type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// How `Debug` prints it.
    pub printed: Printed,
    /// Its setters; the first one sets the field.
    pub setters: Vec<SetterItem>,
}

/// A value of an open enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueVariant {
    /// The variant.
    pub name: String,
    /// The value.
    pub value: String,
    /// Its documentation.
    pub docs: String,
}

/// A kind of a union with a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagVariant {
    /// The variant.
    pub name: String,
    /// The value of the tag.
    pub value: String,
    /// The type that it holds.
    pub component: String,
}

/// A branch of a union without a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchVariant {
    /// The variant.
    pub name: String,
    /// The JSON type: string, integer, number, boolean, array, object.
    pub json: &'static str,
    /// The type that it holds.
    pub ty: Type,
    /// Whether it is printed by its size.
    pub outline: bool,
}

/// What an object is only an envelope around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvelopeItem {
    /// The field that calls give in place of the object.
    pub field: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its type, as the field has it.
    pub ty: Type,
}

/// What an object is a list of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// The field that holds the items.
    pub field: String,
    /// The type of an item.
    pub item: Type,
    /// Whether a bare list is read too.
    pub bare: bool,
}

pub(super) fn item(lookup: Lookup<'_>, shape: &Shape) -> TypeItem {
    let description = if shape.description.is_empty() {
        format!("`{}`", shape.name)
    } else {
        shape.description.clone()
    };
    TypeItem {
        name: shape.name.clone(),
        docs: texts::summary_first(&description) + &reading(shape),
        secret: shape.secret,
        sent: shape.sent,
        received: shape.received,
        at: shape.at,
        schema: shape.schema.clone(),
        definition: definition(lookup, shape),
    }
}

/// What the documentation says of an object that is read leniently.
fn reading(shape: &Shape) -> String {
    match &shape.overwritten_by {
        Some(entries) => format!(
            "\n\n\nThe server copies the entries of `{entries}` over the properties of this object. A property whose value does not fit,\n\
             or is that of an entry of its name, is `None`; its value is in `extra`."
        ),
        None if shape.lenient => {
            "\n\n\nThe server stores what it is sent: the value of an optional property that does not fit is in `extra`.".into()
        }
        None => String::new(),
    }
}

fn definition(lookup: Lookup<'_>, shape: &Shape) -> Definition {
    match &shape.kind {
        Kind::Object(fields) => Definition::Object(object(lookup, shape, fields)),
        Kind::Form(fields) => Definition::Form(form(lookup, shape, fields)),
        Kind::Enum(values) => Definition::Enum {
            variants: values
                .iter()
                .map(|(value, text)| ValueVariant {
                    name: names::pascal(value),
                    value: value.clone(),
                    docs: text.clone().unwrap_or_else(|| format!("`{value}`")),
                })
                .collect(),
            unknown: unknown(values.iter().map(|(value, _)| value.as_str())),
        },
        Kind::Tagged { tag, variants } => Definition::Tagged {
            tag: tag.clone(),
            variants: variants
                .iter()
                .map(|(value, component)| TagVariant {
                    name: names::pascal(value),
                    value: value.clone(),
                    component: component.clone(),
                })
                .collect(),
            unknown: unknown(variants.iter().map(|(value, _)| value.as_str())),
        },
        Kind::Untagged(branches) => Definition::Untagged(
            branches
                .iter()
                .enumerate()
                .map(|(index, Branch { name, json })| {
                    let ty = lookup.slot(&slots_of(&shape.name), index);
                    BranchVariant {
                        name: name.clone(),
                        json,
                        outline: lookup.is_free_form(&ty),
                        ty,
                    }
                })
                .collect(),
        ),
        Kind::Alias => Definition::Alias(lookup.slot(&slots_of(&shape.name), 0)),
    }
}

/// The variant for everything else: `Unknown`, unless the document has a value of that name.
pub(super) fn unknown<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let taken: Vec<String> = values.map(names::pascal).collect();
    let mut name = "Unknown".to_owned();
    while taken.contains(&name) {
        name.push_str("Value");
    }
    name
}

fn object(lookup: Lookup<'_>, shape: &Shape, fields: &[Field]) -> ObjectItem {
    let items: Vec<FieldItem> = (0..fields.len())
        .map(|index| fields::item(lookup, shape, fields, index))
        .collect();
    let given: Vec<&FieldItem> = items
        .iter()
        .filter(|field| field.initial == Initial::Argument)
        .collect();
    let from_text = match given.as_slice() {
        [only]
            if shape.sent
                && shape.from_text
                && only.ty == Type::Text
                && only.presence != Presence::Nullable =>
        {
            Some(only.wire.clone())
        }
        _ => None,
    };
    let list = shape.list.as_ref().and_then(|wire| {
        let field = items.iter().find(|field| field.wire == *wire)?;
        let Type::List(item) = lookup.behind(&field.ty) else {
            return None;
        };
        Some(ListItem {
            field: field.name.clone(),
            item: *item,
            bare: shape.bare,
        })
    });
    ObjectItem {
        list,
        envelope: shape.envelope.as_ref().and_then(|wire| envelope(&items, wire)),
        overwritten_by: shape.overwritten_by.clone(),
        lenient: shape.lenient,
        default: shape.overwritten_by.is_some()
            || given.iter().all(|field| field.presence == Presence::Listed),
        from_text,
        fields: items,
    }
}

fn envelope(fields: &[FieldItem], wire: &str) -> Option<EnvelopeItem> {
    let field = fields.iter().find(|field| field.wire == *wire)?;
    Some(EnvelopeItem {
        field: field.name.clone(),
        wire: field.wire.clone(),
        ty: field.presence.held(&field.ty),
    })
}

/// What the object behind a response is only an envelope around.
pub(super) fn enveloped(lookup: Lookup<'_>, response: &Type) -> Option<EnvelopeItem> {
    let behind = lookup.behind(response);
    let shape = lookup.shape(behind.name()?)?;
    let wire = shape.envelope.as_ref()?;
    let Kind::Object(fields) = &shape.kind else {
        return None;
    };
    let index = fields.iter().position(|field| field.wire == *wire)?;
    envelope(&[fields::item(lookup, shape, fields, index)], wire)
}

fn form(lookup: Lookup<'_>, shape: &Shape, fields: &[Field]) -> FormItem {
    let fields: Vec<FormField> = fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let ty = form_type(lookup, &shape.name, field, index);
            let presence = if field.required {
                Presence::Required
            } else {
                Presence::Optional
            };
            FormField {
                name: field.name.clone(),
                wire: field.wire.clone(),
                docs: field.description.clone(),
                required: field.required,
                printed: fields::printed(lookup, field, &ty, presence),
                setters: setters::setters(lookup, field, &ty, presence),
                ty,
            }
        })
        .collect();
    let mut required = fields.iter().filter(|field| field.required);
    let from_file =
        required.next().is_some_and(|field| field.ty == Type::Upload) && required.next().is_none();
    FormItem { fields, from_file }
}

/// The type of a field of a form, where a string can be a file.
pub(super) fn form_type(lookup: Lookup<'_>, form: &str, field: &Field, index: usize) -> Type {
    match field.value {
        FieldValue::File => Type::Upload,
        FieldValue::Files => Type::List(Box::new(Type::Upload)),
        _ => lookup.slot(form, index),
    }
}
