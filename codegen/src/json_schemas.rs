//! The schemas of the types at run time, for users of schemars: an optional part of the client.
//!
//! They come from the document and not from the Rust types, so that descriptions, bounds and examples are in them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use crate::{
    lower::{Field, Kind, Lowered, Shape},
    rust_ident::rust_ident,
};
use imbrace_contract::{document::Document, json_schema::from_openapi, node::Node};

const COMPONENTS: &str = "#/components/schemas/";

/// One implementation of `JsonSchema` a type.
#[must_use]
pub fn json_schemas(document: &Document, lowered: &Lowered) -> TokenStream {
    let maker = Maker {
        document,
        shapes: &lowered.shapes,
    };
    let items = lowered.shapes.iter().filter_map(|shape| maker.item(shape));
    quote! {
        mod json_schemas {
            use super::types;
            use crate::json_schema::json_schema;
            #(#items)*
        }
    }
}

#[derive(Clone, Copy)]
struct Maker<'a> {
    document: &'a Document,
    shapes: &'a [Shape],
}

impl Maker<'_> {
    fn item(self, shape: &Shape) -> Option<TokenStream> {
        let mut schema = match &shape.kind {
            Kind::Object(fields) => self.object(shape, fields),
            Kind::Enum(values) => open_enum(values),
            Kind::Tagged { tag, variants } => json!({"oneOf": tagged(tag, variants)}),
            Kind::Untagged(_) => from_openapi(&shape.schema.to_json()),
            // A form is not JSON, and another name for a type is that type.
            Kind::Form(_) | Kind::Alias => return None,
        };
        if !shape.description.is_empty() {
            schema["description"] = shape.description.as_str().into();
        }
        self.inline(&mut schema, &mut Vec::new());
        tidy(&mut schema);
        let mut used = BTreeSet::new();
        references(&mut schema, &mut used);
        let name = rust_ident(&shape.name);
        let used = used.iter().map(|name| rust_ident(name));
        let text = schema.to_string();
        Some(quote!(json_schema!(#name = #text, #(#used),*);))
    }

    /// An object with the properties that its structure has: the tag of a union, say, is not one of them.
    fn object(self, shape: &Shape, fields: &[Field]) -> Value {
        let property = |field: &Field| {
            let schema = self
                .document
                .property(&shape.schema, &field.wire)
                .map(Node::to_json);
            (field.wire.clone(), from_openapi(&schema.unwrap_or(json!({}))))
        };
        let properties: Map<String, Value> = fields.iter().map(property).collect();
        let required = fields.iter().filter(|field| field.required);
        let required: Vec<&str> = required.map(|field| field.wire.as_str()).collect();
        let mut schema = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        schema
    }

    /// Puts the schemas of components that have no type of their own in the place of the references to them, and null
    /// beside the references to components that can be null: a type itself never is.
    fn inline(self, schema: &mut Value, within: &mut Vec<String>) {
        if let Some(name) = target(schema) {
            let Some(shape) = self.shapes.iter().find(|shape| shape.name == name) else {
                return;
            };
            if !matches!(shape.kind, Kind::Alias | Kind::Form(_)) {
                if self.document.nullable(&shape.schema) {
                    *schema = json!({"anyOf": [schema.take(), {"type": "null"}]});
                }
                return;
            }
            let name = name.to_owned();
            if within.contains(&name) {
                // It leads back to itself, which a schema in place cannot say.
                *schema = json!({});
                return;
            }
            *schema = from_openapi(&shape.schema.to_json());
            within.push(name);
            self.inline(schema, within);
            within.pop();
            return;
        }
        for inner in inside(schema) {
            self.inline(inner, within);
        }
    }
}

/// The schemas right inside a schema.
fn inside(schema: &mut Value) -> Vec<&mut Value> {
    let mut found = Vec::new();
    for (key, property) in schema.as_object_mut().into_iter().flatten() {
        match (key.as_str(), property) {
            ("properties", Value::Object(properties)) => found.extend(properties.values_mut()),
            ("allOf" | "oneOf" | "anyOf", Value::Array(branches)) => found.extend(branches),
            ("items" | "additionalProperties" | "not", one) => found.push(one),
            _ => {}
        }
    }
    found
}

/// The component that a schema refers to.
fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(COMPONENTS)
}

fn references(schema: &mut Value, found: &mut BTreeSet<String>) {
    found.extend(target(schema).map(str::to_owned));
    for inner in inside(schema) {
        references(inner, found);
    }
}

/// Takes off what has no meaning outside of the document: the values of an open enumeration become examples, a
/// discriminator becomes what it says.
fn tidy(schema: &mut Value) {
    let Value::Object(properties) = schema else {
        return;
    };
    if let Some(values) = properties.remove("x-extensible-enum") {
        properties.entry("examples").or_insert(values);
    }
    if let Some(discriminator) = properties.remove("discriminator") {
        let mapping = discriminator["mapping"].as_object().into_iter().flatten();
        let component = |target: &Value| target.as_str()?.strip_prefix(COMPONENTS).map(str::to_owned);
        let variants: Vec<_> = mapping
            .filter_map(|(value, target)| Some((value.clone(), component(target)?)))
            .collect();
        let tag = discriminator["propertyName"].as_str().unwrap_or_default();
        properties.insert("oneOf".to_owned(), tagged(tag, &variants));
    }
    properties.retain(|key, _| !key.starts_with("x-") && key != "xml");
    inside(schema).into_iter().for_each(tidy);
}

/// A text, with the values that are known: others may come.
fn open_enum(values: &[(String, Option<String>)]) -> Value {
    let values: Vec<&str> = values.iter().map(|(value, _)| value.as_str()).collect();
    json!({"type": "string", "examples": values})
}

/// The kinds that are known. Each holds its tag here, since its own structure does not.
fn tagged(tag: &str, variants: &[(String, String)]) -> Value {
    let variants = variants.iter().map(|(value, component)| {
        json!({
            "type": "object",
            "properties": {tag: {"const": value}},
            "required": [tag],
            "allOf": [{"$ref": format!("{COMPONENTS}{component}")}]
        })
    });
    variants.collect()
}
