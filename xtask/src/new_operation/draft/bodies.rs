//! Bodies of requests.

use serde_json::{Map, Value, json};

use super::{
    Drafting,
    example::{LONGEST, clipped, remarkable},
};
use crate::new_operation::{
    redact,
    request::{Body, Part, PartValue},
    shape::{Kind, Shape},
};

impl Drafting<'_> {
    pub(super) fn body(&mut self, id: &str, body: &Body) -> Value {
        let (media, shape, example) = match body {
            Body::Json(seen) => {
                let mut value = seen.clone();
                redact::json(&mut value, &mut self.redacted);
                self.remark(&value, "request");
                ("application/json", Shape::redacted(&value, seen), value)
            }
            Body::Form(parts) => {
                if parts.iter().any(|part| redact::is_telling(&part.name)) {
                    self.notes
                        .push("left out: parts of the form whose names are addresses or secrets".into());
                }
                let (shape, example) = form(parts, &mut self.redacted);
                for name in mixed(&shape) {
                    self.notes.push(format!(
                        "`{name}` is a file in one part and a text in another: say in its schema which of them the server takes"
                    ));
                }
                ("multipart/form-data", shape, example)
            }
        };
        let name = self.names.request.clone();
        let schema = self
            .components
            .schema(&shape, &name, &format!("What `{id}` takes"));
        let schema = self.named(schema, &name, &format!("What `{id}` takes"));
        json!({"required": true, "content": {media: {"schema": schema, "example": clipped(example)}}})
    }

    /// Says what of a value is not as it seems, or does not stand in the example.
    pub(super) fn remark(&mut self, value: &Value, of: &str) {
        let (mut dates, mut cut) = (Vec::new(), false);
        remarkable(value, &mut dates, &mut cut);
        dates.dedup();
        for text in dates {
            self.notes.push(format!(
                "`{text}` in the {of} is written like a date and is none: it is taken for a text"
            ));
        }
        if cut {
            self.notes.push(format!(
                "the example of the {of} is cut: three items of a list, {LONGEST} characters of a text"
            ));
        }
    }

    /// A schema as a component, if it is not one.
    pub(super) fn named(&mut self, schema: Value, name: &str, what: &str) -> Value {
        if schema.get("$ref").is_some() {
            return schema;
        }
        let reference = self.components.component(&[], name, what);
        if let (Some((_, made)), Some(inner)) = (self.components.made.last_mut(), schema.as_object()) {
            let mut whole = Map::new();
            if let Some(kind) = inner.get("type") {
                whole.insert("type".into(), kind.clone());
            }
            whole.insert("description".into(), made["description"].clone());
            whole.extend(
                inner
                    .iter()
                    .filter(|(key, _)| *key != "type" && *key != "description")
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
            *made = whole.into();
        }
        reference
    }
}

/// The names under which a form has files and texts.
fn mixed(shape: &Shape) -> Vec<&str> {
    let Kind::Object(properties) = &shape.kind else {
        return Vec::new();
    };
    let mixed = |shape: &Shape| matches!(&shape.kind, Kind::List(inner) if inner.kind == Kind::Mixed);
    let names = properties.iter().filter(|(_, shape)| mixed(shape));
    names.map(|(name, _)| name.as_str()).collect()
}

/// A form as a shape, with its example.
fn form(parts: &[Part], redacted: &mut Vec<String>) -> (Shape, Value) {
    let mut properties: Vec<(String, Shape)> = Vec::new();
    let mut example = Map::new();
    for part in parts.iter().filter(|part| !redact::is_telling(&part.name)) {
        let (kind, value) = match &part.value {
            PartValue::File(name) => (Kind::File, redact::text(&part.name, name, redacted)),
            PartValue::Text(text) => (
                Kind::Text { dated: false },
                redact::text(&part.name, text, redacted),
            ),
        };
        match properties.iter_mut().find(|(name, _)| *name == part.name) {
            Some((name, shape)) => {
                let item = Shape::new(kind);
                *shape = match std::mem::replace(shape, Shape::new(Kind::Unknown)).kind {
                    Kind::List(inner) => Shape::new(Kind::List(Box::new(inner.or(item)))),
                    other => {
                        let first = example[name.as_str()].take();
                        example.insert(name.clone(), json!([first]));
                        Shape::new(Kind::List(Box::new(Shape::new(other).or(item))))
                    }
                };
                if let Some(Value::Array(values)) = example.get_mut(name) {
                    values.push(value.into());
                }
            }
            None => {
                properties.push((part.name.clone(), Shape::new(kind)));
                example.insert(part.name.clone(), value.into());
            }
        }
    }
    (Shape::new(Kind::Object(properties)), example.into())
}
