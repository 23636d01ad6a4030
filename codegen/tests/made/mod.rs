//! Documents made of bytes: names, shapes and values of all kinds, most of them in the house form, some with a fault.

use serde_json::{Map, Value, json};

/// Names that meet those of Rust, of the generator and of the runtime, and texts that are hardly names.
const NAMES: &[&str] = &[
    "id",
    "_id",
    "name",
    "type",
    "self",
    "Self",
    "gen",
    "async",
    "new",
    "extra",
    "with_extra",
    "default",
    "clone",
    "fmt",
    "enum",
    "example",
    "examples",
    "required",
    "properties",
    "items",
    "nullable",
    "$ref",
    "discriminator",
    "mapping",
    "m²",
    "½",
    "größe",
    "Å",
    "Å",
    "가",
    "가",
    "данные",
    "名前",
    "ⅷ",
    "💡",
    "",
    " ",
    "-",
    "+1",
    "-1",
    "2fa",
    "a b",
    "a.b",
    "a-b",
    "a_b",
    "aB",
    "AB",
    "ab",
    "type slots",
    "TypeSlots",
    "call slots",
    "string",
    "ref",
    "iterator",
    "some",
    "vec",
    "value",
    "unknown",
    "unknown value",
    "text",
    "list",
    "body",
    "send",
    "stream",
    "items",
    "page",
    "limit",
    "\u{202e}x",
    "x\u{7}",
    "*/",
    "`",
    "```",
    "\"",
    "\\",
    "'",
    "{",
    "}",
    "#",
    "//",
    "\n",
    "\r\n",
    "null",
    "true",
    "0x1F",
    "macro_rules",
    "union",
    "call",
    "map",
];
/// Names of components.
const COMPONENTS: &[&str] = &[
    "Thing",
    "ThingList",
    "ThingKind",
    "Part",
    "Other",
    "Text",
    "List",
    "ThingsDo",
    "ThingsDoBody",
    "ThingId",
    "ThingPart",
    "Iterator",
    "Send",
    "Sync",
    "Sized",
    "Copy",
    "Drop",
    "Fn",
    "Future",
    "Display",
    "Call",
    "Json",
    "Error",
    "Page",
    "Debug2",
    "Into",
    "From2",
    "ToOwned",
    "Extend",
    "Serialize",
    "Deserialize",
    "Visitor",
    "Core",
    "Client",
    "Types",
    "Operations",
    "Reader",
    "Vec",
    "Option",
    "Some",
    "Value",
    "Extra",
    "ThingTypeSlots",
    "thing",
    "Thing2",
    "Self",
    "Événement",
    "データ",
];
/// Texts for people.
const TEXTS: &[&str] = &[
    "A thing.",
    "",
    "Text:\n```\nnot rust\n```",
    "Text.\n\n    not rust\n",
    "> ```\n> x",
    "*/ `a` ``` \u{202e}",
    "- a\n    - b\n\n          x",
    "~~~rust\nx",
    "<pre>\n\n    x",
    "[a](b) [c]",
    "\u{0}\r\u{2028}",
    "# T\n\n\tx",
    "1. ```\n   x",
];

/// Takes choices from bytes; none left is the first choice.
pub(crate) struct Made<'b> {
    bytes: &'b [u8],
}

impl<'b> Made<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes }
    }

    fn below(&mut self, most: usize) -> usize {
        let [first, rest @ ..] = self.bytes else { return 0 };
        self.bytes = rest;
        usize::from(*first) % most.max(1)
    }

    /// Once in so many.
    fn once_in(&mut self, many: usize) -> bool {
        self.below(many) == many - 1
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// A document as JSON, which is YAML too.
    pub(crate) fn document(&mut self) -> String {
        let mut schemas = Map::new();
        let names: Vec<&str> = (0..=self.below(4))
            .map(|_| {
                let known = if self.once_in(6) {
                    COMPONENTS
                } else {
                    &COMPONENTS[..13]
                };
                self.one(known)
            })
            .collect();
        for name in &names {
            let mut schema = self.schema(&names, 3);
            if schema.get("$ref").is_none() {
                schema["description"] = self.one(TEXTS).into();
            }
            schemas.insert((*name).to_owned(), schema);
        }
        let mut paths = Map::new();
        for (path, id) in [("/things", "things_do"), ("/things/{id}", "things_get")]
            .into_iter()
            .take(1 + self.below(2))
        {
            let method = self.one(&["post", "get", "put"]);
            let operation = self.operation(path, id, method, &names);
            paths.insert(path.to_owned(), json!({method: operation}));
        }
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://things.test", "x-service": "main"}],
            "security": [],
            "tags": [{"name": "things", "description": self.one(TEXTS)}],
            "paths": paths,
            "components": {
                "responses": {"Refused": {"description": "No.", "content": {"application/json": {"schema": {"type": "object", "additionalProperties": true}}}}},
                "schemas": schemas,
            },
        });
        if self.once_in(6) {
            self.fault(&mut document, 12);
        }
        document.to_string()
    }

    /// Puts a value of another kind somewhere.
    fn fault(&mut self, value: &mut Value, depth: usize) {
        let stop = depth == 0 || self.once_in(6);
        match value {
            Value::Object(properties) if !properties.is_empty() && !stop => {
                let at = self.below(properties.len());
                if let Some(inner) = properties.values_mut().nth(at) {
                    return self.fault(inner, depth - 1);
                }
            }
            Value::Array(items) if !items.is_empty() && !stop => {
                let at = self.below(items.len());
                return self.fault(&mut items[at], depth - 1);
            }
            _ => {}
        }
        let odd = [
            json!("yes"),
            json!(1),
            json!(-1.5),
            json!(1e300),
            json!(true),
            json!(null),
            json!([]),
            json!({}),
            json!(["a", 1]),
            json!({"$ref": "#/components/schemas/Thing"}),
            json!({"$ref": "#/paths"}),
            json!({"$ref": "#/nothing"}),
            json!({"a": {"b": []}}),
            json!("3.0.3"),
            json!("#/components/schemas/Thing"),
        ];
        *value = odd[self.below(odd.len())].clone();
    }

    fn operation(&mut self, path: &str, id: &str, method: &str, names: &[&str]) -> Value {
        let mut parameters = Vec::new();
        if path.contains('{') {
            parameters
                .push(json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}));
        }
        for _ in 0..self.below(4) {
            let place = self.one(&["query", "query", "header"]);
            let schema = match self.below(6) {
                0 => json!({"type": "string"}),
                1 => json!({"type": "integer", "minimum": 0}),
                2 => json!({"type": "boolean"}),
                3 => json!({"type": "array", "items": {"type": "string"}}),
                4 => self.reference(names),
                _ => self.schema(names, 1),
            };
            let mut parameter = json!({"name": self.one(NAMES), "in": place, "description": self.one(TEXTS), "schema": schema});
            if self.once_in(4) {
                parameter["required"] = true.into();
            }
            match self.below(8) {
                6 => parameter["style"] = "deepObject".into(),
                7 => parameter["explode"] = false.into(),
                _ => {}
            }
            parameters.push(parameter);
        }
        let mut responses = Map::new();
        let schema = if self.once_in(3) {
            self.schema(names, 2)
        } else {
            self.reference(names)
        };
        let mut stream = None;
        match self.below(8) {
            0 => _ = responses.insert("204".into(), json!({"description": "Done."})),
            1 => {
                stream = Some(json!({"terminator": self.one(&["done", "close"])}));
                responses.insert(
                    "200".into(),
                    json!({"description": "Events.", "content": {"text/event-stream": {"schema": schema}}}),
                );
            }
            2 => _ = responses.insert(
                "200".into(),
                json!({"description": "A file.", "content": {"text/csv": {"schema": {"type": "string"}}}}),
            ),
            _ => {
                _ = responses.insert(
                    "200".into(),
                    json!({"description": "It.", "content": {"application/json": {"schema": schema}}}),
                )
            }
        }
        responses.insert("4XX".into(), json!({"$ref": "#/components/responses/Refused"}));
        let mut operation = json!({
            "operationId": id, "tags": ["things"], "summary": "Do it", "description": "One.", "x-source": ["spec"],
            "parameters": parameters, "responses": responses,
        });
        if let Some(stream) = stream {
            operation["x-stream"] = stream;
        }
        if method != "get" && !self.once_in(4) {
            let media = self.one(&["application/json", "application/json", "multipart/form-data"]);
            let schema = if self.once_in(4) {
                self.schema(names, 2)
            } else {
                self.reference(names)
            };
            operation["requestBody"] =
                json!({"required": !self.once_in(4), "content": {media: {"schema": schema}}});
        }
        operation
    }

    fn reference(&mut self, names: &[&str]) -> Value {
        json!({"$ref": format!("#/components/schemas/{}", self.one(names))})
    }

    fn schema(&mut self, names: &[&str], depth: usize) -> Value {
        let deep = depth > 0;
        let mut schema = match self.below(14) {
            0..=3 if deep => return self.object(names, depth),
            4 => json!({"type": "string"}),
            5 => json!({"type": "integer", "format": "int64"}),
            6 => json!({"type": self.one(&["number", "boolean", "string"])}),
            7 if deep => json!({"type": "array", "items": self.schema(names, depth - 1)}),
            8 if deep => json!({"type": "object", "additionalProperties": self.schema(names, depth - 1)}),
            9 => json!({"type": "object", "additionalProperties": true}),
            10 => {
                let values: Vec<&str> = (0..=self.below(4)).map(|_| self.one(NAMES)).collect();
                json!({"type": "string", "x-extensible-enum": values})
            }
            11 if deep => {
                let branches: Vec<Value> = (0..=self.below(3))
                    .map(|_| self.schema(names, depth - 1))
                    .collect();
                return json!({"oneOf": branches});
            }
            12 if deep => {
                let mut schema = json!({"allOf": [self.reference(names)]});
                if self.once_in(2) {
                    schema["nullable"] = true.into();
                } else if self.once_in(2) {
                    schema["properties"] = json!({self.one(NAMES): self.schema(names, depth - 1)});
                }
                return schema;
            }
            13 if self.once_in(5) => json!({"type": "string", "format": "binary"}),
            _ => return self.reference(names),
        };
        match self.below(12) {
            9 => schema["nullable"] = true.into(),
            10 => schema["x-secret"] = true.into(),
            11 if schema["type"] == "string" && schema.get("format").is_none() => {
                schema["minLength"] = 1.into()
            }
            _ => {}
        }
        schema
    }

    fn object(&mut self, names: &[&str], depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..=self.below(5) {
            let mut schema = self.schema(names, depth - 1);
            if schema.get("$ref").is_none() {
                if self.once_in(3) {
                    schema["description"] = self.one(TEXTS).into();
                }
                if self.once_in(10) {
                    schema["x-entry"] = self.one(NAMES).into();
                }
            }
            properties.insert(self.one(NAMES).to_owned(), schema);
        }
        let required: Vec<&String> = properties.keys().filter(|_| self.once_in(3)).collect();
        json!({"type": "object", "required": required, "properties": properties})
    }
}
