//! `JsonSchema` for the generated types, from the schemas of their documents.

use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// The types that a schema refers to, by the names of their components.
type Types = [(&'static str, fn(&mut SchemaGenerator) -> Schema)];

/// The schema of a type: that of the document, with each reference led to the schema of the type that it means.
pub(crate) fn read(generator: &mut SchemaGenerator, json: &str, types: &Types) -> Schema {
    let mut schema = serde_json::from_str(json).unwrap_or_default();
    lead(&mut schema, generator, types);
    schema.try_into().unwrap_or_default()
}

fn lead(schema: &mut Value, generator: &mut SchemaGenerator, types: &Types) {
    match schema {
        Value::Object(properties) => {
            let component = properties
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|target| target.strip_prefix("#/components/schemas/"));
            let known = types.iter().find(|(name, _)| component == Some(*name));
            if let Some((_, of_type)) = known {
                *schema = of_type(generator).into();
                return;
            }
            properties
                .values_mut()
                .for_each(|property| lead(property, generator, types));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| lead(item, generator, types)),
        _ => {}
    }
}

/// `JsonSchema` for a type of the document: its name, its schema, and the types that the schema refers to.
macro_rules! json_schema {
    ($name:ident = $json:literal, $($other:ident),*) => {
        impl ::schemars::JsonSchema for types::$name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::json_schema::read(
                    generator,
                    $json,
                    &[$((stringify!($other), |generator| generator.subschema_for::<types::$other>())),*],
                )
            }
        }
    };
}
pub(crate) use json_schema;

impl schemars::JsonSchema for crate::wire::Extra {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <serde_json::Map<String, Value>>::json_schema(generator)
    }
}
