//! A document of another house in the form of ours: its shapes stay, what our rules have no place for goes.

use std::collections::{BTreeMap, BTreeSet};

use imbrace_contract::names::{is_reserved_type, pascal};
use serde_json::{Map, Value, json};

/// Names of components by what they were called.
type Names = BTreeMap<String, String>;

/// The document in the house form; `taken` are names of components that schemas written inside others have too.
pub(crate) fn house(document: &Value, taken: &BTreeSet<String>) -> Value {
    let inline = taken;
    let none = Map::new();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .unwrap_or(&none);
    let mut taken = BTreeSet::new();
    let mut names = Names::new();
    for name in schemas.keys() {
        let mut new = pascal(name);
        while is_reserved_type(&new)
            || inline.contains(&new)
            || !new.is_ascii()
            || !taken.insert(new.to_lowercase())
        {
            new = pascal(&format!("{new} item"));
        }
        names.insert(name.clone(), new);
    }
    let house = House {
        document,
        names: &names,
    };
    let mut components = Map::new();
    for (name, written) in schemas {
        components.insert(names[name].clone(), house.schema(written, 0));
    }
    let mut paths = Map::new();
    let mut ids = BTreeSet::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).unwrap_or(&none) {
        let mut out = Map::new();
        for method in ["get", "put", "post", "delete", "head", "patch"] {
            if let Some(operation) = item.get(method) {
                let id = id(operation, method, path, &mut ids);
                out.insert(method.to_owned(), house.operation(&id, path, item, operation));
            }
        }
        // `<name>` is how some write that a path is an address of its own.
        let path = path.trim_end_matches('/').replace(['<', '>'], "");
        paths.insert(path, out.into());
    }
    paths.remove("");
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Foreign", "version": "1"},
        "servers": [{"url": "https://foreign.test", "x-service": "foreign"}],
        "security": [],
        "tags": [{"name": "things", "description": "All."}],
        "paths": paths,
        "components": {"schemas": components},
    })
}

fn id(operation: &Value, method: &str, path: &str, ids: &mut BTreeSet<String>) -> String {
    let given = operation
        .get("operationId")
        .and_then(Value::as_str)
        .map_or_else(|| format!("{method} {path}"), str::to_owned);
    let mut words = String::new();
    for c in given.chars() {
        let split =
            c.is_ascii_uppercase() && words.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
        if split || !c.is_ascii_alphanumeric() && !words.ends_with('_') {
            words.push('_');
        }
        if c.is_ascii_alphanumeric() {
            words.push(c.to_ascii_lowercase());
        }
    }
    let mut id = format!("things_{}", words.trim_matches('_'));
    while id == "things_core" || id == "things_clone" || !ids.insert(pascal(&id)) {
        id.push_str("_again");
    }
    id
}

struct House<'d> {
    document: &'d Value,
    names: &'d Names,
}

impl House<'_> {
    /// What a `$ref` stands for.
    fn resolved<'v>(&'v self, mut node: &'v Value) -> &'v Value {
        for _ in 0..16 {
            let target = node.get("$ref").and_then(Value::as_str);
            match target.and_then(|target| self.document.pointer(target.strip_prefix('#')?)) {
                Some(found) => node = found,
                None => break,
            }
        }
        node
    }

    fn operation(&self, id: &str, path: &str, item: &Value, operation: &Value) -> Value {
        let mut parameters: Vec<Value> = Vec::new();
        let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
        let lists = [operation, item].map(|holder| holder.get("parameters").and_then(Value::as_array));
        for written in lists.into_iter().flatten().flatten() {
            let written = self.resolved(written);
            let text = |key: &str| written.get(key).and_then(Value::as_str).unwrap_or_default();
            let (name, place) = (text("name"), text("in"));
            let in_path = place == "path" && path.contains(&format!("{{{name}}}"));
            let token = name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
            if !(in_path || place == "query" || place == "header" && token)
                || !seen.insert((name.into(), place.into()))
            {
                continue;
            }
            let schema = written
                .get("schema")
                .map_or(json!({"type": "string"}), |schema| self.scalar(schema));
            let schema = if in_path {
                json!({"type": "string"})
            } else {
                schema
            };
            let required = in_path || written.get("required") == Some(&Value::Bool(true));
            parameters.push(json!({"name": name, "in": place, "required": required, "description": "P.", "schema": schema}));
        }
        for name in path.split('{').skip(1).filter_map(|part| part.split('}').next()) {
            if seen.insert((name.into(), "path".into())) {
                parameters.push(json!({"name": name, "in": "path", "required": true, "description": "P.", "schema": {"type": "string"}}));
            }
        }
        let mut out = json!({
            "operationId": id, "tags": ["things"], "summary": id, "description": "D.", "x-source": ["spec"],
            "parameters": parameters,
            "responses": {"4XX": {"description": "No.", "content": {"application/json": {"schema": {"type": "object", "additionalProperties": true}}}}},
        });
        if path.len() > 1 && path.ends_with('/') {
            // The path is written without it.
        }
        let (code, success) = self.success(operation);
        out["responses"][code] = success;
        if let Some(body) = operation
            .get("requestBody")
            .and_then(|body| self.body(self.resolved(body)))
        {
            out["requestBody"] = body;
        }
        out
    }

    /// A parameter as text can be: a scalar, or a list of such.
    fn scalar(&self, schema: &Value) -> Value {
        let plain = self.schema(self.resolved(schema), 0);
        let kind = |schema: &Value| {
            matches!(
                schema["type"].as_str(),
                Some("string" | "integer" | "number" | "boolean")
            )
        };
        let bare = |schema: &Value| json!({"type": schema["type"]});
        if kind(&plain) {
            return bare(&plain);
        }
        let items = plain
            .get("items")
            .map(|items| self.resolved(items))
            .filter(|items| kind(items));
        items.map_or(
            json!({"type": "string"}),
            |items| json!({"type": "array", "items": bare(items)}),
        )
    }

    fn success(&self, operation: &Value) -> (&'static str, Value) {
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut good = responses
            .into_iter()
            .flatten()
            .filter(|(code, _)| code.starts_with('2') || *code == "default");
        let content =
            good.find_map(|(_, response)| self.resolved(response).get("content")?.as_object()?.iter().next());
        match content {
            Some((media, content)) if media.contains("json") => {
                let schema = content
                    .get("schema")
                    .map_or(json!({}), |schema| self.schema(schema, 0));
                (
                    "200",
                    json!({"description": "It.", "content": {"application/json": {"schema": schema}}}),
                )
            }
            Some((media, _)) if !media.contains("event-stream") => {
                let media = media.split(';').next().unwrap_or_default().trim().to_lowercase();
                (
                    "200",
                    json!({"description": "A file.", "content": {media: {"schema": {"type": "string", "format": "binary"}}}}),
                )
            }
            _ => ("204", json!({"description": "Done."})),
        }
    }

    fn body(&self, body: &Value) -> Option<Value> {
        let content = body.get("content")?.as_object()?;
        let (media, written) = content
            .iter()
            .find(|(media, _)| media.contains("json") || *media == "multipart/form-data")?;
        let form = media == "multipart/form-data";
        let media = if form { media.as_str() } else { "application/json" };
        let schema = written.get("schema")?;
        let schema = if form {
            self.object(self.resolved(schema), 0, true)?
        } else {
            self.schema(schema, 0)
        };
        Some(json!({"required": true, "content": {media: {"schema": schema}}}))
    }

    /// A schema with what is generated of it.
    fn schema(&self, schema: &Value, depth: usize) -> Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let name = target
                .strip_prefix("#/components/schemas/")
                .and_then(|name| self.names.get(name));
            return name.map_or(
                json!({}),
                |name| json!({"$ref": format!("#/components/schemas/{name}")}),
            );
        }
        if depth > 8 {
            return json!({});
        }
        let (kind, null) = kind(schema);
        let nullable = null || schema.get("nullable") == Some(&Value::Bool(true));
        let mut out = match kind {
            "object" => self
                .object(schema, depth, false)
                .unwrap_or(json!({"type": "object", "additionalProperties": true})),
            "array" => {
                json!({"type": "array", "items": schema.get("items").map_or(json!({}), |items| self.schema(items, depth + 1))})
            }
            "string" => self.text(schema),
            "integer" | "number" | "boolean" => json!({"type": kind}),
            _ => return self.choice(schema, depth, nullable),
        };
        if nullable {
            out["nullable"] = true.into();
        }
        out
    }

    fn text(&self, schema: &Value) -> Value {
        let constant = schema.get("const").cloned().map(|one| vec![one]);
        let values = schema
            .get("enum")
            .and_then(Value::as_array)
            .cloned()
            .or(constant)
            .unwrap_or_default();
        let mut seen = BTreeSet::new();
        let values: Vec<&str> = values
            .iter()
            .filter_map(Value::as_str)
            .filter(|value| seen.insert(pascal(value)))
            .collect();
        if values.is_empty() {
            json!({"type": "string"})
        } else {
            json!({"type": "string", "x-extensible-enum": values})
        }
    }

    /// One schema of several: the only one beside null, else any JSON.
    fn choice(&self, schema: &Value, depth: usize, nullable: bool) -> Value {
        for key in ["oneOf", "anyOf", "allOf"] {
            let parts = schema
                .get(key)
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            let real: Vec<&Value> = parts
                .iter()
                .filter(|part| part.get("type") != Some(&"null".into()))
                .collect();
            let nullable = nullable || real.len() < parts.len();
            if let [only] = real.as_slice() {
                let mut one = self.schema(only, depth + 1);
                if nullable && one.get("$ref").is_some() {
                    return json!({"nullable": true, "allOf": [one]});
                }
                if nullable && one.get("type").is_some() {
                    one["nullable"] = true.into();
                }
                return one;
            }
            let mut kinds = BTreeSet::new();
            let distinct = real.iter().all(|part| {
                let (kind, _) = kind(self.resolved(part));
                let kind = if kind == "integer" { "number" } else { kind };
                !kind.is_empty() && kinds.insert(kind.to_owned())
            });
            if key != "allOf" && distinct && !real.is_empty() {
                let parts: Vec<Value> = real.iter().map(|part| self.schema(part, depth + 1)).collect();
                return json!({"oneOf": parts});
            }
        }
        json!({})
    }

    /// An object with its properties, those of `allOf` included; nothing where it has none.
    fn object(&self, schema: &Value, depth: usize, form: bool) -> Option<Value> {
        let mut properties = Map::new();
        let mut required = BTreeSet::new();
        self.collect(schema, depth, form, &mut properties, &mut required, 0);
        if properties.is_empty() {
            let values = schema
                .get("additionalProperties")
                .filter(|values| values.as_object().is_some_and(|values| !values.is_empty()));
            return values.filter(|_| !form).map(|values| {
                let values = self.schema(values, depth + 1);
                if values == json!({}) {
                    json!({"type": "object", "additionalProperties": true})
                } else {
                    json!({"type": "object", "additionalProperties": values})
                }
            });
        }
        let required: Vec<&String> = properties
            .keys()
            .filter(|name| required.contains(*name))
            .collect();
        Some(json!({"type": "object", "required": required, "properties": properties}))
    }

    fn collect(
        &self,
        schema: &Value,
        depth: usize,
        form: bool,
        properties: &mut Map<String, Value>,
        required: &mut BTreeSet<String>,
        within: usize,
    ) {
        let parts = schema
            .get("allOf")
            .and_then(Value::as_array)
            .filter(|_| within < 8);
        for part in parts.into_iter().flatten() {
            self.collect(self.resolved(part), depth, form, properties, required, within + 1);
        }
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let binary = |schema: &Value| schema.get("format") == Some(&"binary".into());
            let plain = self.resolved(property);
            let file = json!({"type": "string", "format": "binary"});
            let shape = if form && binary(plain) {
                file
            } else if form
                && plain
                    .get("items")
                    .is_some_and(|items| binary(self.resolved(items)))
            {
                json!({"type": "array", "items": file})
            } else {
                self.schema(property, depth + 1)
            };
            properties.insert(name.clone(), shape);
        }
        let names = schema.get("required").and_then(Value::as_array);
        required.extend(
            names
                .into_iter()
                .flatten()
                .filter_map(|name| name.as_str().map(str::to_owned)),
        );
    }
}

/// The type of a schema, empty where it is several or any, and whether it says null.
fn kind(schema: &Value) -> (&str, bool) {
    let said = match schema.get("type") {
        Some(Value::String(kind)) => (kind.as_str(), false),
        Some(Value::Array(kinds)) => {
            let real: Vec<&str> = kinds
                .iter()
                .filter_map(Value::as_str)
                .filter(|kind| *kind != "null")
                .collect();
            let only = if let [only] = real.as_slice() { *only } else { "" };
            (only, real.len() < kinds.len())
        }
        _ => ("", false),
    };
    let parts = schema.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    let structured = schema.get("properties").is_some() || parts > 1;
    match said.0 {
        "" if structured => ("object", said.1),
        "" if schema.get("items").is_some() => ("array", said.1),
        "" if schema.get("enum").is_some_and(|values| values[0].is_string()) => ("string", said.1),
        _ => said,
    }
}
