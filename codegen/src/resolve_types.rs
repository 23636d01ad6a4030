//! progenitor reads the lowered document and says what each schema is in Rust.
//!
//! progenitor is part of the project's brief: it refuses what does not fit together, breaks recursive types with boxes,
//! and knows the type of every slot. The structures and calls themselves are written by the passes after it.

mod boxes;
mod open_api;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use typify::{TypeDetails, TypeId, TypeSpace};

use crate::{
    lower::{Lowered, slots_of},
    rust_type::Type,
};
use imbrace_contract::{
    document::Document,
    node::Place,
    problem::{Findings, Problems},
};

/// What is in the slots: component, then Rust types by position.
#[derive(Clone, Debug, Default)]
pub struct Types {
    slots: BTreeMap<String, Vec<Type>>,
}

impl Types {
    /// The Rust type of a slot.
    #[must_use]
    pub fn slot(&self, component: &str, index: usize) -> Option<&Type> {
        self.slots.get(component)?.get(index)
    }
}

/// Asks the generator for the types of all slots.
///
/// # Errors
/// What the generator refuses, with the operation that it fails on where one can be found.
pub fn resolve_types(document: &Document, lowered: &Lowered) -> Result<Types, Problems> {
    match run(&lowered.spec) {
        Ok(mut types) => {
            complete(document, lowered, &types)?;
            boxes::add(&mut types.slots, &lowered.shapes);
            Ok(types)
        }
        Err(message) => {
            let mut findings = Findings::default();
            let (operation, at) = culprit(document, lowered);
            findings.within(operation);
            findings.add(
                "generator",
                at,
                format!("the type generator refuses this: {message}"),
                "this is a gap of the checks: write the schema in the simplest form the conventions allow, and report it",
            );
            Err(findings.into_problems(&document.sources))
        }
    }
}

/// Every slot must have come back: a component that the generator calls otherwise would lose its types unseen.
fn complete(document: &Document, lowered: &Lowered, types: &Types) -> Result<(), Problems> {
    let mut findings = Findings::default();
    let schemas = lowered
        .spec
        .pointer("/components/schemas")
        .and_then(serde_json::Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let slots = schema
            .get("properties")
            .and_then(serde_json::Value::as_object)
            .map_or(0, serde_json::Map::len);
        if slots != types.slots.get(name).map_or(0, Vec::len) {
            findings.add(
                "generator",
                document.root.at,
                format!("the types of `{name}` are lost: the generator gives it another name"),
                "this is a gap of the checks: call the schema or operation otherwise, and report it",
            );
        }
    }
    findings.or(&document.sources, ())
}

/// What the generator fails on: a schema if it fails without any operation, else an operation.
fn culprit<'a>(document: &'a Document, lowered: &Lowered) -> (Option<&'a str>, Place) {
    let mut bare = lowered.spec.clone();
    bare["paths"] = serde_json::json!({});
    if run(&bare).is_err() {
        let shape = lowered
            .shapes
            .iter()
            .find(|shape| run(&without(&bare, &shape.name)).is_ok());
        return (None, shape.map_or(document.root.at, |shape| shape.at));
    }
    let mut operations = document.operations.iter();
    let operation = operations.find(|operation| run(&only(lowered, operation)).is_err());
    match operation {
        Some(operation) => (Some(&operation.id), operation.at),
        None => (None, document.root.at),
    }
}

/// A lowered document in which a schema and its slots are empty.
fn without(spec: &serde_json::Value, name: &str) -> serde_json::Value {
    let mut spec = spec.clone();
    for component in [name.to_owned(), slots_of(name)] {
        if let Some(schema) = spec
            .pointer_mut("/components/schemas")
            .and_then(|all| all.get_mut(component))
        {
            *schema = serde_json::json!({"type": "object"});
        }
    }
    spec
}

/// The lowered document with one operation only.
fn only(lowered: &Lowered, operation: &imbrace_contract::document::Operation) -> serde_json::Value {
    let mut spec = lowered.spec.clone();
    let method = operation.method.to_lowercase();
    if let Some(paths) = spec.get_mut("paths").and_then(serde_json::Value::as_object_mut) {
        paths.retain(|path, item| {
            path.trim_start_matches('/') == operation.path.trim_start_matches('/') && {
                if let Some(item) = item.as_object_mut() {
                    item.retain(|key, _| *key == method);
                }
                true
            }
        });
    }
    spec
}

fn run(spec: &serde_json::Value) -> Result<Types, String> {
    let spec = open_api::open_api(spec)?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap");
    let mut generator = Generator::new(&settings);
    // Some refusals of the generator are panics; they must not end the build without a place.
    let outcome = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&spec)));
    match outcome {
        Ok(Ok(_)) => Ok(read(&generator)),
        Ok(Err(error)) => Err(error.to_string()),
        Err(panic) => Err(panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
            .unwrap_or_else(|| "it panicked".into())),
    }
}

fn read(generator: &Generator) -> Types {
    let space = generator.get_type_space();
    let mut slots = BTreeMap::new();
    for entry in space.iter_types() {
        let TypeDetails::Struct(structure) = entry.details() else {
            continue;
        };
        let mut types: Vec<(String, Type)> = structure
            .properties_info()
            .filter_map(|property| Some((property.name.to_owned(), resolved(space, &property.type_id)?)))
            .collect();
        types.sort_by(|(a, _), (b, _)| a.cmp(b));
        slots.insert(entry.name(), types.into_iter().map(|(_, ty)| ty).collect());
    }
    Types { slots }
}

/// The type of an entry; nothing for one that the lowered document cannot have.
fn resolved(space: &TypeSpace, id: &TypeId) -> Option<Type> {
    let entry = space.get_type(id).ok()?;
    let inner = |id: TypeId| resolved(space, &id).map(Box::new);
    Some(match entry.details() {
        TypeDetails::String => Type::Text,
        TypeDetails::Option(id) => Type::Optional(inner(id)?),
        TypeDetails::Vec(id) => Type::List(inner(id)?),
        TypeDetails::Box(id) => Type::Boxed(inner(id)?),
        TypeDetails::Map(_, id) => match *inner(id)? {
            Type::Json => Type::FreeForm,
            other => Type::Map(Box::new(other)),
        },
        TypeDetails::Builtin(name) => match name {
            "i64" => Type::Signed,
            "u64" => Type::Unsigned,
            "f64" => Type::Float,
            "bool" => Type::Bool,
            "::serde_json::Value" => Type::Json,
            _ => return None,
        },
        TypeDetails::Struct(_) | TypeDetails::Enum(_) | TypeDetails::Newtype(_) => Type::Named(entry.name()),
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    /// A document with two operations whose lowered form is then broken by the test.
    fn lowered() -> (Document, Lowered) {
        let path = std::path::Path::new("tests/cases/accepted/two_namespaces.yaml");
        let bundle = imbrace_contract::load::load(path).expect("it can be read");
        let document = Document::read(bundle).expect("it is a document");
        let lowered = crate::lower::lower(&document).expect("it can be lowered");
        (document, lowered)
    }

    #[test]
    fn a_refusal_names_the_operation() {
        let (document, mut lowered) = lowered();
        let second = &document.operations[1];
        lowered.spec["paths"][&second.path]["get"]["parameters"] = serde_json::json!([{"in": "cookie"}]);
        let problems = resolve_types(&document, &lowered).expect_err("it is broken");
        let [problem] = &problems.list[..] else {
            panic!("{problems}")
        };
        assert_eq!(problem.operation.as_deref(), Some(second.id.as_str()));
        assert_eq!(problem.at, second.at);
    }

    #[test]
    fn a_refusal_of_a_schema_is_not_put_on_an_operation() {
        let (document, mut lowered) = lowered();
        lowered.spec["components"]["schemas"]["Call0CallSlots"] = serde_json::json!({"type": "nothing"});
        let problems = resolve_types(&document, &lowered).expect_err("it is broken");
        assert_eq!(problems.list[0].operation, None);
    }
}
