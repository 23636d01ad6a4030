//! Schemas to named shapes and plain types.

mod field_value;
mod operation;
mod union;

use serde_json::{Map, Value as Json, json};

use self::field_value::at_least_one;
use super::{Field, Kind, Shape, listed};
use imbrace_contract::{
    document::{self, Deprecation, Document, Media, map_values, tags, wrapped},
    names,
    node::{Node, Place, Value},
    problem::Findings,
};

pub(super) struct Schemas<'a> {
    document: &'a Document,
    findings: &'a mut Findings,
    shapes: Vec<Shape>,
    lowered: Map<String, Json>,
    /// Types named so far by the schema being lowered.
    mentioned: Vec<String>,
    /// Objects that are lists and can come as bare lists.
    bare: Vec<String>,
    /// Properties that structures do not have: the tag of a union stands in the enumeration, and a property that
    /// chooses streaming is filled in by `send` and `stream`. Component, property.
    held_elsewhere: Vec<(&'a str, &'a str)>,
    /// Where the schemas stand that are being lowered.
    open: Vec<Place>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(document: &'a Document, findings: &'a mut Findings) -> Self {
        Self {
            document,
            findings,
            shapes: Vec::new(),
            lowered: Map::new(),
            mentioned: Vec::new(),
            bare: Vec::new(),
            held_elsewhere: Vec::new(),
            open: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> (Vec<Shape>, Map<String, Json>) {
        for shape in &mut self.shapes {
            shape.bare = self.bare.contains(&shape.name);
        }
        (self.shapes, self.lowered)
    }

    /// Lowers all components.
    pub(super) fn components(&mut self) {
        let document = self.document;
        self.held_elsewhere = document
            .operations
            .iter()
            .filter_map(|operation| {
                let select = operation.stream.as_ref()?.select.as_ref()?;
                Some((
                    operation.body.as_ref()?.schema.component("schemas")?,
                    select.property.as_str(),
                ))
            })
            .collect();
        tags(&document.root, &mut self.held_elsewhere);
        let forms: Vec<&str> = document
            .operations
            .iter()
            .filter_map(|operation| operation.body.as_ref())
            .filter(|body| body.media == Media::Multipart)
            .filter_map(|body| body.schema.component("schemas"))
            .collect();
        for schema in &document.schemas {
            self.named(
                &schema.name,
                &schema.node,
                schema.at,
                forms.contains(&schema.name.as_str()),
            );
        }
    }

    /// Makes a named type of a schema.
    fn named(&mut self, name: &str, node: &Node, at: Place, form: bool) {
        if self.lowered.contains_key(name) {
            self.findings.add(
                "schema-name-unique",
                at,
                format!("the type `{name}` would be generated twice"),
                "give the schema written inside another one a name of its own, as a component",
            );
            return;
        }
        if names::is_reserved_type(name) && self.document.schema(name).is_none() {
            self.findings.add(
                "schema-name",
                at,
                format!("this would be the type `{name}`, which means something else in generated code"),
                "make it a component with a name of its own",
            );
            return;
        }
        if self.open.contains(&node.at) {
            self.findings.add(
                "all-of",
                node.at,
                "this schema holds itself: it extends the object that it is written in",
                "make it a component: a component can hold itself",
            );
            return;
        }
        self.open.push(node.at);
        self.lowered.insert(name.to_owned(), Json::Null);
        let outer = std::mem::take(&mut self.mentioned);
        let (kind, lowered) = if form {
            self.form(name, node)
        } else {
            self.shape(name, node)
        };
        let mentions = std::mem::replace(&mut self.mentioned, outer);
        self.open.pop();
        self.lowered.insert(name.to_owned(), lowered);
        let description = description(node);
        self.shapes.push(Shape {
            name: name.to_owned(),
            from_text: node.get("x-from-text").is_none_or(|mark| mark.to_json() != false),
            lenient: node.flag("x-lenient"),
            overwritten_by: node.text_of("x-overwritten-by").map(str::to_owned),
            list: node.text_of("x-list").map(str::to_owned),
            envelope: node.text_of("x-envelope").map(str::to_owned),
            bare: false,
            description,
            kind,
            secret: self.document.is_secret(node),
            sent: false,
            received: false,
            at,
            schema: node.clone(),
            mentions,
        });
    }

    fn shape(&mut self, name: &str, node: &Node) -> (Kind, Json) {
        let placeholder = json!({"type": "object"});
        if let Some(values) = enumeration(node) {
            return (self.open_enum(values, node), json!({"type": "string"}));
        }
        if let Some(list) = listed::of_two_forms(self.document, node) {
            self.mentioned.push(list.to_owned());
            self.bare.push(list.to_owned());
            self.lowered.insert(slots_of(name), slots(vec![reference(list)]));
            return (Kind::Alias, placeholder);
        }
        if node.get("oneOf").is_some() {
            let (kind, branches) = self.union(name, node);
            // The branches of an untagged union are slots of a component of their own.
            if !branches.is_empty() {
                self.lowered.insert(slots_of(name), slots(branches));
            }
            return (kind, placeholder);
        }
        if is_object(node) {
            let (fields, types) = self.fields(name, node);
            return (Kind::Object(fields), slots(types));
        }
        let lowered = self.type_of(node, name);
        self.lowered.insert(slots_of(name), slots(vec![lowered]));
        (Kind::Alias, placeholder)
    }

    /// The properties of an object schema, those of `allOf` included.
    fn fields(&mut self, name: &str, node: &Node) -> (Vec<Field>, Vec<Json>) {
        let mut fields: Vec<Field> = Vec::new();
        let mut types: Vec<Json> = Vec::new();
        let mut required: Vec<String> = Vec::new();
        let document = self.document;
        for part in document.parts(node) {
            self.collect(name, part, &mut fields, &mut types, &mut required);
        }
        for field in &mut fields {
            field.required = required.contains(&field.wire);
        }
        for name in &required {
            if !fields.iter().any(|field| field.wire == *name)
                && !self.held_elsewhere.iter().any(|(_, property)| property == name)
            {
                self.findings.add(
                    "required-is-declared",
                    node.at,
                    format!("`{name}` is required but not declared"),
                    "add it to `properties`",
                );
            }
        }
        distinct(&mut fields);
        (fields, types)
    }

    /// Adds the properties that stand in one part of an object schema.
    fn collect(
        &mut self,
        name: &str,
        node: &Node,
        fields: &mut Vec<Field>,
        types: &mut Vec<Json>,
        required: &mut Vec<String>,
    ) {
        let document = self.document;
        if node.get("oneOf").is_some()
            || document.json_type(node) != "object" && node.get("required").is_none()
        {
            self.findings.add(
                "all-of",
                node.at,
                "a part of this `allOf` is not an object",
                "`allOf` adds properties to an object; describe the value by one schema",
            );
        }
        required.extend(
            node.items_of("required")
                .iter()
                .filter_map(|item| item.text().map(str::to_owned)),
        );
        for property in node.properties_of("properties") {
            if self.held_elsewhere.contains(&(name, property.key.as_str())) {
                continue;
            }
            let hint = format!("{name}{}", names::pascal(&property.key));
            let lowered = self.type_of(&property.value, &hint);
            let field = Field {
                wire: property.key.clone(),
                name: names::field(&property.key),
                required: false,
                nullable: document.nullable(&property.value),
                description: description(&property.value),
                deprecation: Deprecation::of(&property.value),
                entry: property.value.text_of("x-entry").map(str::to_owned),
                secret: document.is_secret(&property.value),
                overwrites: property.value.text_of("x-overwrites").map(str::to_owned),
                value: self.value_of(&property.value, &lowered),
                filled: at_least_one(&property.value) || at_least_one(self.document.plain(&property.value)),
            };
            if let Some(index) = fields.iter().position(|other| other.wire == property.key) {
                if !self.narrows(&types[index], &lowered) {
                    self.findings.add(
                        "all-of",
                        property.at,
                        format!("`{}` has another type in a part of this `allOf`", property.key),
                        "give the property one type: a value cannot be of both",
                    );
                }
                fields[index] = field;
                types[index] = lowered;
            } else {
                fields.push(field);
                types.push(lowered);
            }
        }
    }

    /// Whether a type can stand in for another: the same, or known values for any string.
    fn narrows(&self, old: &Json, new: &Json) -> bool {
        let kind = |lowered: &Json| match component(lowered) {
            Some(name) => self.lowered.get(name)?.get("type").cloned(),
            None => lowered.get("type").cloned(),
        };
        old == new || kind(old) == kind(new)
    }

    /// A value that stands inside a list or map: it keeps its place, so it can be null there.
    fn inner_type(&mut self, node: &Node, hint: &str) -> Json {
        let lowered = self.type_of(node, hint);
        if !self.document.nullable(node) || lowered.as_object().is_some_and(Map::is_empty) {
            return lowered;
        }
        if lowered.get("$ref").is_some() {
            return json!({"nullable": true, "allOf": [lowered]});
        }
        let mut lowered = lowered;
        lowered["nullable"] = true.into();
        lowered
    }

    /// The plain type of a schema; what needs a name gets one: `hint`.
    fn type_of(&mut self, node: &Node, hint: &str) -> Json {
        if let Some(name) = node.component("schemas") {
            self.mentioned.push(name.to_owned());
            return reference(name);
        }
        for keyword in ["anyOf", "not"] {
            if let Some(found) = node.get(keyword) {
                self.findings.add(
                    "schema-keyword",
                    found.at,
                    format!("`{keyword}` has no faithful type"),
                    "use `oneOf` with a discriminator, or describe the value openly and in words",
                );
            }
        }
        if let Some(only) = wrapped(node) {
            return self.type_of(only, hint);
        }
        if enumeration(node).is_some() || node.get("oneOf").is_some() || is_object(node) {
            // Put together, capitals can meet: `ThingAB` and `Name`.
            let name = names::pascal(hint);
            self.named(&name, node, node.at, false);
            self.mentioned.push(name.clone());
            return reference(&name);
        }
        match node.text_of("type") {
            Some("string") => json!({"type": "string"}),
            Some("integer") => json!({"type": "integer", "format": "int64"}),
            Some("number") => json!({"type": "number", "format": "double"}),
            Some("boolean") => json!({"type": "boolean"}),
            Some("array") => {
                let items = node
                    .get("items")
                    .map_or(json!({}), |items| self.inner_type(items, &format!("{hint}Item")));
                json!({"type": "array", "items": items})
            }
            Some("object") => match map_values(node) {
                Some(values) => {
                    let values = self.inner_type(values, &format!("{hint}Value"));
                    json!({"type": "object", "additionalProperties": values})
                }
                None => json!({"type": "object", "additionalProperties": true}),
            },
            Some(other) => {
                self.findings.add(
                    "schema-type",
                    node.at,
                    format!("`{other}` is not a type of OpenAPI 3.0"),
                    "write string, integer, number, boolean, array or object; for null add `nullable: true`",
                );
                json!({})
            }
            None => json!({}),
        }
    }

    fn form(&mut self, name: &str, node: &Node) -> (Kind, Json) {
        let (fields, types) = self.fields(name, node);
        (Kind::Form(fields), slots(types))
    }
}

/// Gives properties that fold to the same name, or to that of the other properties, names of their own.
fn distinct(fields: &mut [Field]) {
    for index in 0..fields.len() {
        let taken = |name: &str| fields[..index].iter().any(|other| other.name == name);
        let free = |name: &str| name != "extra" && !taken(name);
        let mut name = fields[index].name.clone();
        while !free(&name) {
            name.push('_');
        }
        fields[index].name = name;
    }
}

fn description(node: &Node) -> String {
    node.text_of("description").unwrap_or_default().trim().to_owned()
}

/// The values of an enumeration of strings, open or closed.
fn enumeration(node: &Node) -> Option<Vec<String>> {
    if node.text_of("type") != Some("string") {
        return None;
    }
    Some(
        document::enumeration(node)?
            .items()
            .iter()
            .filter(|item| item.value != Value::Null)
            .map(|item| item.text().map_or_else(|| item.to_string(), str::to_owned))
            .collect(),
    )
}

fn is_object(node: &Node) -> bool {
    node.get("properties")
        .is_some_and(|properties| !properties.properties().is_empty())
        || node
            .get("allOf")
            .is_some_and(|parts| !parts.items().is_empty() && wrapped(node).is_none())
}

fn is_unsigned(node: &Node) -> bool {
    let minimum = node
        .get("minimum")
        .map(Node::to_json)
        .and_then(|minimum| minimum.as_i64());
    node.text_of("type") == Some("integer") && minimum.is_some_and(|minimum| minimum >= 0)
}

const COMPONENTS: &str = "#/components/schemas/";

fn reference(name: &str) -> Json {
    json!({"$ref": format!("{COMPONENTS}{name}")})
}

/// The component that a lowered type refers to.
fn component(lowered: &Json) -> Option<&str> {
    lowered.get("$ref")?.as_str()?.strip_prefix(COMPONENTS)
}

/// Name of the component that holds the types of a named type as slots; the checks keep the ending for it.
pub(crate) fn slots_of(name: &str) -> String {
    format!("{name}TypeSlots")
}

/// An object whose properties are types by position.
fn slots(types: Vec<Json>) -> Json {
    let names: Vec<String> = (0..types.len()).map(slot).collect();
    let properties: Map<String, Json> = names.iter().cloned().zip(types).collect();
    if properties.is_empty() {
        return json!({"type": "object", "properties": {"none": {"type": "string"}}, "required": ["none"]});
    }
    json!({"type": "object", "properties": properties, "required": names})
}

/// Name of a slot by position.
pub(crate) fn slot(index: usize) -> String {
    format!("p{index:03}")
}
