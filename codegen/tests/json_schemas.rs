//! The schemas that a client has with the feature `schemars`, as text: name, schema, types it refers to.

#![allow(clippy::panic, clippy::expect_used)]

use std::{collections::BTreeMap, path::Path};

use imbrace_codegen::{json_schemas::json_schemas, lower::lower};
use imbrace_contract::{document::Document, load::load};
use serde_json::{Value, json};

/// The schemas of a case of `cases/accepted`, by type.
fn schemas(case: &str) -> BTreeMap<String, (Value, Vec<String>)> {
    let path = Path::new("tests/cases/accepted")
        .join(case)
        .with_extension("yaml");
    let bundle = load(&path).expect("the case loads");
    let document = Document::read(bundle).expect("the case is a document");
    let lowered = lower(&document).expect("the case is lowered");
    let file: syn::File = syn::parse2(json_schemas(&document, &lowered)).expect("it is Rust");
    let Some(syn::Item::Mod(module)) = file.items.into_iter().next() else {
        panic!("it is a module");
    };
    let items = module.content.expect("the module has a body").1;
    let macros = items.into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) => Some(item.mac.tokens.into_iter()),
        _ => None,
    });
    macros
        .map(|mut tokens| {
            let name = tokens.next().expect("a name").to_string();
            let text: syn::LitStr = tokens
                .nth(1)
                .and_then(|text| syn::parse2(text.into()).ok())
                .expect("a schema");
            let schema = serde_json::from_str(&text.value()).expect("the schema is JSON");
            let others = tokens.map(|token| token.to_string()).filter(|token| token != ",");
            (name, (schema, others.collect()))
        })
        .collect()
}

#[test]
fn the_tag_of_a_union_stands_beside_the_variant_and_not_in_it() {
    let schemas = schemas("tagged_union");
    let (shape, others) = &schemas["Shape"];
    assert_eq!(
        shape["oneOf"][0],
        json!({
            "type": "object",
            "properties": {"kind": {"const": "circle"}},
            "required": ["kind"],
            "allOf": [{"$ref": "#/components/schemas/Circle"}]
        })
    );
    assert_eq!(others, &["Circle", "Square"]);
    assert_eq!(
        schemas["Circle"].0,
        json!({"type": "object", "properties": {"radius": {"type": "integer"}}, "required": ["radius"]})
    );
    assert_eq!(
        schemas["Square"].0["properties"]["side"],
        json!({"type": ["integer", "null"]})
    );
}

#[test]
fn another_name_for_a_type_is_that_type() {
    let schemas = schemas("recursion_through_alias");
    let (thing, others) = &schemas["Thing"];
    assert_eq!(
        thing["properties"]["parent"],
        json!({"$ref": "#/components/schemas/Thing"})
    );
    assert_eq!(others, &["Thing"]);
    assert!(!schemas.contains_key("Parent"));
}

#[test]
fn the_values_of_an_open_enumeration_are_examples() {
    let schemas = schemas("open_enum");
    let known = schemas
        .values()
        .find(|(schema, _)| schema["examples"].is_array())
        .expect("an open enumeration");
    assert_eq!(known.0["type"], "string");
    assert!(!known.0.to_string().contains("x-"), "{}", known.0);
}

/// Whatever a case holds, every reference leads to a type.
#[test]
fn every_case_gives_schemas_that_hold_together() {
    let mut seen = 0;
    for entry in std::fs::read_dir("tests/cases/accepted").expect("the cases") {
        let path = entry.expect("a case").path();
        let case = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let schemas = schemas(case);
        for (name, (schema, others)) in &schemas {
            seen += 1;
            for other in others {
                assert!(schemas.contains_key(other), "{case}: {name} refers to {other}");
            }
            for target in schema.to_string().split("#/components/schemas/").skip(1) {
                let target = target.split('"').next().unwrap_or_default();
                assert!(
                    others.iter().any(|other| other == target),
                    "{case}: {name}: {target}"
                );
            }
        }
    }
    assert!(seen > 100, "{seen}");
}
