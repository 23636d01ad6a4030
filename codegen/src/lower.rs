//! The full contract brought to what the generator can take.
//!
//! What cannot pass is not lost: it is kept beside, as [`Shape`]s and slots, for the passes after it.
//! - objects, unions and enumerations get names, wherever they stand;
//! - unions, open enumerations and forms become placeholders of their name;
//! - constraints, defaults, titles, examples and `nullable` are taken off;
//! - errors are dropped (they are decoded by hand, so that status, headers and body survive);
//! - properties are called `p000`, `p001`, …: the generator is asked for types, names are ours.

mod enveloped;
mod forms;
mod held;
mod listed;
mod names;
mod overwritten;
mod schema;
mod spec;

pub(crate) use schema::slots_of;

use imbrace_contract::{
    document::{Deprecation, Document},
    node::{Node, Place},
    problem::{Findings, Problems},
};

/// A document, lowered.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// What the generator takes, as OpenAPI 3.0 in JSON.
    pub spec: serde_json::Value,
    /// All named types.
    pub shapes: Vec<Shape>,
    /// The types of parameters, bodies and responses, one entry an operation.
    pub operations: Vec<Slots>,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Of what kind.
    pub kind: Kind,
    /// `x-secret`: its values are never printed.
    pub secret: bool,
    /// Whether it can be part of a request.
    pub sent: bool,
    /// Whether it can be part of a response.
    pub received: bool,
    /// Where it stands.
    pub at: Place,
    /// How it is written.
    pub schema: Node,
    /// Whether an object that needs one text only can be made from it; `x-from-text: false` says that it would
    /// mislead.
    pub from_text: bool,
    /// `x-overwritten-by`: the property whose entries the server copies over the object's properties.
    pub overwritten_by: Option<String>,
    /// `x-lenient`: what does not fit an optional property is kept beside.
    pub lenient: bool,
    /// `x-list`: the property whose items the object is a list of.
    pub list: Option<String>,
    /// `x-envelope`: the property that calls give in place of the object.
    pub envelope: Option<String>,
    /// Whether a bare list can stand in its place.
    pub bare: bool,
    /// Components and hoisted types that it mentions.
    pub mentions: Vec<String>,
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A structure.
    Object(Vec<Field>),
    /// Known strings, open to others: value, description.
    Enum(Vec<(String, Option<String>)>),
    /// One of several objects, told apart by a property: tag, then value and component.
    Tagged {
        /// The property that tells them apart.
        tag: String,
        /// Value of the tag, and the component that it stands for.
        variants: Vec<(String, String)>,
    },
    /// One of several JSON types.
    Untagged(Vec<Branch>),
    /// `multipart/form-data`
    Form(Vec<Field>),
    /// Another name for a type; the type is slot 0.
    Alias,
}

/// A branch of a union without a tag; its type is the slot of the same index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// Name of the variant.
    pub name: String,
    /// JSON type: string, integer, number, boolean, array, object.
    pub json: &'static str,
}

/// A property of a structure; its type is the slot of the same index.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// What it is.
    pub description: String,
    /// `deprecated`, with what `x-deprecated` says.
    pub deprecation: Option<Deprecation>,
    /// `x-entry`: name of a setter for one entry.
    pub entry: Option<String>,
    /// `x-secret`: never printed.
    pub secret: bool,
    /// `x-overwrites`: the component over whose properties the server copies what this one names.
    pub overwrites: Option<String>,
    /// What kind of value.
    pub value: FieldValue,
    /// `minLength` or `minItems` of at least 1: an empty value is refused before anything is sent.
    pub filled: bool,
}

impl Field {
    /// Whether `new` asks for it: what must be there, unless it is a collection that is filled entry by entry
    /// and so can start empty.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.required && !self.starts_empty()
    }

    /// Whether it is a collection that is filled entry by entry.
    #[must_use]
    pub fn starts_empty(&self) -> bool {
        let collection = matches!(
            self.value,
            FieldValue::FreeForm | FieldValue::List | FieldValue::Files
        );
        self.required && !self.nullable && collection && self.entry.is_some()
    }
}

/// What kind of value a field holds, as far as it must be known before its type is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// A string.
    Text,
    /// A named type: its component.
    Named(String),
    /// A list.
    List,
    /// An object with any properties.
    FreeForm,
    /// A file of a form.
    File,
    /// Files of a form, one part each.
    Files,
    /// Another one.
    Other,
}

/// The types of an operation, by position in its slot component.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    /// Name of the component that holds them.
    pub component: String,
    /// Slot of the body.
    pub body: Option<usize>,
    /// Slot of the JSON response.
    pub response: Option<usize>,
    /// Slot of the events.
    pub events: Option<usize>,
    /// Slot of an item, for lists that page.
    pub row: Option<usize>,
    /// Whether the JSON response may be null.
    pub nullable: bool,
    /// Named types that parameters and body mention.
    pub sends: Vec<String>,
    /// Named types that response and events mention.
    pub gives: Vec<String>,
}

/// Lowers a document.
///
/// # Errors
/// Schemas that have no form in generated code.
pub fn lower(document: &Document) -> Result<Lowered, Problems> {
    let mut findings = Findings::default();
    let mut schemas = schema::Schemas::new(document, &mut findings);
    schemas.components();
    let mut operations = Vec::new();
    for (index, operation) in document.operations.iter().enumerate() {
        operations.push(schemas.operation(operation, index));
    }
    let (mut shapes, lowered) = schemas.finish();
    directions(&operations, &mut shapes);
    names::check(&shapes, &mut findings);
    overwritten::check(&shapes, &mut findings);
    listed::check(&shapes, &mut findings);
    enveloped::check(document, &shapes, &mut findings);
    held::check(document, &operations, &shapes, &mut findings);
    forms::check(document, &operations, &shapes, &mut findings);
    let spec = spec::spec(document, &operations, lowered);
    findings.or(
        &document.sources,
        Lowered {
            spec,
            shapes,
            operations,
        },
    )
}

/// Marks what is sent and what is received, from the operations down.
fn directions(operations: &[Slots], shapes: &mut [Shape]) {
    let all = |names: fn(&Slots) -> &Vec<String>| operations.iter().flat_map(names).cloned().collect();
    mark(shapes, all(|slots| &slots.sends), |shape| &mut shape.sent);
    mark(shapes, all(|slots| &slots.gives), |shape| &mut shape.received);
}

fn mark(shapes: &mut [Shape], mut names: Vec<String>, flag: impl Fn(&mut Shape) -> &mut bool) {
    while let Some(name) = names.pop() {
        let Some(shape) = shapes.iter_mut().find(|shape| shape.name == name) else {
            continue;
        };
        if !std::mem::replace(flag(shape), true) {
            names.extend(shape.mentions.iter().cloned());
        }
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn lowered(case: &str) -> Lowered {
        let path = std::path::Path::new("tests/cases/accepted")
            .join(case)
            .with_extension("yaml");
        let bundle = imbrace_contract::load::load(&path).expect("it can be read");
        lower(&Document::read(bundle).expect("it is a document")).expect("it can be lowered")
    }

    /// Name, sent, received of every shape.
    fn ways(lowered: &Lowered) -> Vec<(&str, bool, bool)> {
        let shapes = lowered.shapes.iter();
        let mut ways: Vec<_> = shapes
            .map(|shape| (shape.name.as_str(), shape.sent, shape.received))
            .collect();
        ways.sort_unstable();
        ways
    }

    #[test]
    fn what_bodies_mention_is_sent_and_what_responses_mention_is_received() {
        let expected = [
            ("ThingsDoBody", true, false),
            ("ThingsDoBodyPart", true, false),
            ("ThingsDoBodyPartDeep", true, false),
            ("ThingsDoBodyPartsItem", true, false),
            ("ThingsDoResponseItem", false, true),
        ];
        assert_eq!(ways(&lowered("inline_objects_get_names")), expected);
        let both = lowered("recursion_through_union");
        assert!(both.shapes.iter().all(|shape| shape.sent && shape.received));
        assert!(ways(&lowered("deep_object_parameter")).contains(&("ThingsDoRange", true, false)));
        assert!(ways(&lowered("list_body")).contains(&("ThingsDoBodyItem", true, false)));
    }

    #[test]
    fn properties_have_names_of_their_own() {
        let names = |case: &str| {
            let lowered = lowered(case);
            let Kind::Object(fields) = &lowered.shapes[0].kind else {
                panic!("{case}")
            };
            fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            names("properties_that_fold"),
            ["foo_bar", "foo_bar_", "foo_bar__", "foo_bar___"]
        );
        assert_eq!(names("id_and_underscore_id"), ["id", "_id"]);
        assert_eq!(
            names("odd_property_names")[1..5],
            ["extra_", "type", "self_", "self__"]
        );
    }

    #[test]
    fn the_generator_gets_neither_constraints_nor_names_of_properties() {
        let spec = lowered("constraints_are_taken_off").spec["components"].to_string();
        for word in [
            "maxLength",
            "pattern",
            "default",
            "minimum",
            "title",
            "date-time",
            "uuid",
            "price",
        ] {
            assert!(!spec.contains(word), "{word}");
        }
    }

    #[test]
    fn one_path_at_two_servers_stays_apart() {
        let spec = lowered("path_at_another_server").spec;
        let paths: Vec<&String> = spec["paths"].as_object().expect("paths").keys().collect();
        assert_eq!(paths, ["/things", "//things"]);
    }
}
