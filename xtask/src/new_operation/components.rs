//! Shapes as schemas; objects become components with names.

use std::collections::BTreeMap;

use imbrace_contract::{document::Document, names::folded, node::Node};
use serde_json::{Map, Value, json};

use super::{
    shape::{Kind, Shape},
    words::{pascal, singular},
};

/// Names without a meaning of their own, or that generated code needs.
const NOT_ALONE: [&str; 20] = [
    "Data", "Error", "File", "Object", "Request", "Response", "Result", "Type", "Box", "Default", "Form",
    "From", "Into", "Iterator", "Map", "Option", "String", "Upload", "Value", "Vec",
];

/// The components of a draft.
pub(super) struct Components<'d> {
    document: &'d Document,
    /// Where the draft comes from: `Unverified: …`.
    origin: String,
    /// Name and schema, parents first.
    pub(super) made: Vec<(String, Value)>,
    pub(super) notes: Vec<String>,
    /// Names by which components that are still to come are better called.
    called: BTreeMap<String, String>,
}

impl<'d> Components<'d> {
    pub(super) fn new(document: &'d Document, origin: &str) -> Self {
        Self {
            document,
            origin: origin.to_owned(),
            made: Vec::new(),
            notes: Vec::new(),
            called: BTreeMap::new(),
        }
    }

    /// A component that would get the first name gets the second.
    pub(super) fn call(&mut self, name: &str, better: &str) {
        self.called.insert(name.to_owned(), better.to_owned());
    }

    /// The rows in a property of a component, or in itself if the property is empty, get a name.
    pub(super) fn call_rows(&mut self, name: &str, property: &str, better: &str) {
        self.call(&singular_name(&format!("{name}{}", pascal(property))), better);
    }

    /// The schema of a shape. An object gets a component of this name.
    pub(super) fn schema(&mut self, shape: &Shape, name: &str, what: &str) -> Value {
        let mut schema = match &shape.kind {
            Kind::Unknown => {
                json!({"description": format!("{what}. Only null or nothing was seen: any JSON.")})
            }
            Kind::Mixed => {
                json!({"description": format!("{what}. Values of several types were seen: any JSON.")})
            }
            Kind::Boolean => json!({"type": "boolean"}),
            Kind::Integer => json!({"type": "integer"}),
            Kind::Number => json!({"type": "number"}),
            Kind::Big => {
                json!({"description": format!("{what}. A whole number beyond 64 bits was seen: any JSON.")})
            }
            Kind::Text { dated: true } => json!({"type": "string", "format": "date-time"}),
            Kind::Text { dated: false } => json!({"type": "string"}),
            Kind::File => json!({"type": "string", "format": "binary"}),
            Kind::List(inner) => {
                let items = self.schema(
                    inner,
                    &singular_name(name),
                    &format!("One of {}", uncapital(what)),
                );
                json!({"type": "array", "items": items})
            }
            Kind::Map(inner) => {
                let values = self.schema(
                    inner,
                    &singular_name(name),
                    &format!("One of {}", uncapital(what)),
                );
                json!({"type": "object", "additionalProperties": values})
            }
            Kind::Object(properties) if properties.is_empty() => {
                json!({"type": "object", "additionalProperties": true})
            }
            Kind::Object(properties) => {
                let reference = self.component(properties, name, what);
                if shape.nullable {
                    return json!({"nullable": true, "allOf": [reference]});
                }
                return reference;
            }
        };
        if let (true, Some(schema), true) = (shape.nullable, schema.as_object_mut(), known(&shape.kind)) {
            schema.insert("nullable".into(), true.into());
        }
        schema
    }

    /// A component of these properties, as a `$ref`.
    pub(super) fn component(&mut self, properties: &[(String, Shape)], name: &str, what: &str) -> Value {
        let name = self.called.get(name).map_or(name, String::as_str);
        let name = self.free(name);
        let at = self.made.len();
        self.made.push((name.clone(), Value::Null));
        let mut schemas = Map::new();
        for (index, (property, shape)) in properties.iter().enumerate() {
            if let Some((twin, _)) = properties[..index]
                .iter()
                .find(|(other, _)| folded(other) == folded(property))
            {
                self.notes.push(format!(
                    "`{name}`: left out `{property}`, which is one name with `{twin}` in other languages"
                ));
                continue;
            }
            let inner = format!("{name}{}", pascal(property));
            let mut schema = self.schema(shape, &inner, &format!("`{property}` of `{name}`"));
            if can_hold_secret(&schema) && imbrace_contract::likely_secrets::property(property) {
                schema["x-secret"] = true.into();
            }
            schemas.insert(property.clone(), schema);
        }
        let description = format!("{what}. {}", self.origin);
        self.made[at].1 = json!({"type": "object", "description": description, "properties": schemas});
        if let Some(known) = self.like(properties) {
            self.notes.push(format!(
                "`{name}`: every property is also one of `{known}`; if it is the same thing, refer to `{known}` and remove `{name}`"
            ));
        }
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    /// A schema of the document that has all these properties.
    fn like(&self, properties: &[(String, Shape)]) -> Option<&'d str> {
        let has = |node: &Node, name: &str| {
            node.get("properties")
                .is_some_and(|known| known.get(name).is_some())
        };
        let fits = self.document.schemas.iter().filter(|schema| {
            properties.len() > 3 && properties.iter().all(|(name, _)| has(&schema.node, name))
        });
        let smallest = fits.min_by_key(|schema| {
            schema
                .node
                .get("properties")
                .map_or(0, |known| known.properties().len())
        });
        smallest.map(|schema| schema.name.as_str())
    }

    /// The name, or one like it that is not taken.
    pub(super) fn free(&self, name: &str) -> String {
        let bare = NOT_ALONE.contains(&name) || !name.starts_with(|c: char| c.is_alphabetic());
        let name = if bare {
            format!("The{name}")
        } else {
            name.to_owned()
        };
        let taken = |name: &str| {
            let same = |other: &str| other.eq_ignore_ascii_case(name);
            self.document.schemas.iter().any(|schema| same(&schema.name))
                || self.made.iter().any(|(other, _)| same(other))
        };
        let mut free = name.clone();
        let mut count = 2;
        while taken(&free) {
            free = format!("{name}{count}");
            count += 1;
        }
        free
    }
}

/// Whether a value can be a secret: texts, any JSON, and lists and maps of them.
fn can_hold_secret(schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("string") => true,
        Some("array") => can_hold_secret(&schema["items"]),
        Some("object") => schema
            .get("additionalProperties")
            .is_some_and(|values| values.is_boolean() || can_hold_secret(values)),
        Some(_) => false,
        None => schema.get("$ref").is_none() && schema.get("allOf").is_none(),
    }
}

fn known(kind: &Kind) -> bool {
    !matches!(kind, Kind::Unknown | Kind::Mixed)
}

/// `BoardFields` to `BoardField`; `…Item` where that changes nothing.
fn singular_name(name: &str) -> String {
    let one = singular(name);
    if one == name { format!("{name}Item") } else { one }
}

fn uncapital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars).collect()
}

/// What the request and the response of a method are called.
pub(super) struct Names {
    pub(super) request: String,
    pub(super) response: String,
    pub(super) row: String,
}

/// `boards`, `create_label`: `LabelCreate`, `Label`. `boards`, `list_labels`: `LabelList` of `Label`.
pub(super) fn names(namespace: &str, method: &str) -> Names {
    let (verb, rest) = method.split_once('_').unwrap_or((method, ""));
    let known = [
        "list", "get", "create", "update", "delete", "search", "add", "remove", "set", "find", "upload",
    ];
    let (verb, noun) = match rest {
        "" if known.contains(&verb) => (verb, singular(namespace)),
        _ if known.contains(&verb) => (verb, singular(rest)),
        _ => (method, singular(namespace)),
    };
    let (noun, act) = (pascal(&noun), pascal(verb));
    Names {
        request: format!("{noun}{act}"),
        response: match verb {
            "list" | "search" | "find" => format!("{noun}List"),
            "get" | "create" => noun.clone(),
            _ => format!("{noun}{act}Response"),
        },
        row: noun,
    }
}
