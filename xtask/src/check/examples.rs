//! Examples and defaults fit their schemas.

use imbrace_contract::{
    check::each_part,
    document::{Content, Document, examples},
    node::{Node, Place},
    problem::{Problem, Problems},
};
use serde_json::Value;

use super::validator::Validators;

pub(super) fn check(document: &Document, validators: &mut Validators<'_>) -> Problems {
    let mut checker = Checker {
        document,
        validators,
        operation: None,
        list: Vec::new(),
    };
    for schema in &document.schemas {
        checker.schema(&schema.node);
    }
    for operation in &document.operations {
        checker.operation = Some(operation.id.clone());
        for content in document.contents(operation) {
            checker.content(&content);
        }
    }
    for section in ["parameters", "headers"] {
        each_part(document, section, &mut |operation, part| {
            checker.operation = operation.map(str::to_owned);
            let Some(schema) = part.get("schema") else { return };
            for example in examples(part) {
                checker.value("example-valid", schema, example);
            }
            checker.schema(schema);
        });
    }
    let mut list = checker.list;
    list.sort_by_key(|problem| problem.at);
    // A shared part is met once an operation.
    list.dedup_by(|one, other| (one.at, &one.message) == (other.at, &other.message));
    Problems {
        list,
        sources: document.sources.clone(),
    }
}

fn is_pattern(pattern: &Node) -> bool {
    let schema = serde_json::json!({"pattern": pattern.to_json()});
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .build(&schema)
        .is_ok()
}

struct Checker<'d, 'v> {
    document: &'d Document,
    validators: &'d mut Validators<'v>,
    operation: Option<String>,
    list: Vec<Problem>,
}

impl Checker<'_, '_> {
    fn add(&mut self, rule: &'static str, at: Place, message: String) {
        let help = "correct the value; if it was really sent or received so, correct the schema";
        self.add_with(rule, at, message, help);
    }

    fn add_with(&mut self, rule: &'static str, at: Place, message: String, help: &str) {
        self.list.push(Problem {
            rule,
            at,
            operation: self.operation.clone(),
            message,
            help: help.into(),
        });
    }

    fn content(&mut self, content: &Content<'_>) {
        let Some(schema) = content.node.get("schema") else {
            return;
        };
        for example in content.examples() {
            if content.media == "application/json" {
                self.whole(schema, example);
            }
            match (content.media, example.text()) {
                ("text/event-stream", Some(text)) => self.events(schema, example, text),
                ("text/event-stream", None) => self.add_with(
                    "example-valid",
                    example.at,
                    "the example of a stream is not text".into(),
                    "write what is sent, as a text: for each event `data: {…}` and an empty line",
                ),
                ("application/json" | "multipart/form-data", _) | (_, None) => {
                    self.value("example-valid", schema, example);
                }
                (_, Some(_)) => {}
            }
        }
        self.schema(schema);
    }

    /// Whole numbers outside of objects are read as they are written: `1.0` is none there.
    fn whole(&mut self, schema: &Node, value: &Node) {
        let plain = self.document.plain(schema);
        let fraction =
            matches!(&value.value, imbrace_contract::node::Value::Number(number) if number.is_f64());
        if plain.text_of("type") == Some("integer") && fraction {
            let message = format!(
                "the example does not fit its schema: {value} is a whole number written with a fraction"
            );
            self.add("example-valid", value.at, message);
        }
        if let Some(items) = plain.get("items") {
            value.items().iter().for_each(|item| self.whole(items, item));
        }
        if let Some(values) = plain.get("additionalProperties") {
            for property in value.properties() {
                self.whole(values, &property.value);
            }
        }
    }

    /// An example of a stream is its text.
    fn events(&mut self, schema: &Node, example: &Node, text: &str) {
        for (index, block) in text.split("\n\n").enumerate() {
            let data: Vec<&str> = block
                .lines()
                .filter_map(|line| line.strip_prefix("data:"))
                .map(|data| data.strip_prefix(' ').unwrap_or(data))
                .collect();
            let data = data.join("\n");
            if data.is_empty() || data == "[DONE]" {
                continue;
            }
            let number = index + 1;
            match serde_json::from_str::<Value>(&data) {
                Ok(value) => {
                    for misfit in self.validators.misfits(schema, &value) {
                        let message = format!(
                            "event {number} of the example does not fit at `{}`: {}",
                            misfit.path, misfit.message
                        );
                        self.add("example-valid", example.at, message);
                    }
                }
                Err(error) => {
                    let message = format!("event {number} of the example is not JSON: {error}");
                    self.add("example-valid", example.at, message);
                }
            }
        }
    }

    fn value(&mut self, rule: &'static str, schema: &Node, value: &Node) {
        let what = if rule == "default-valid" {
            "default"
        } else {
            "example"
        };
        for misfit in self.validators.misfits(schema, &value.to_json()) {
            let at = value.pointer(&misfit.path).map_or(value.at, |node| node.at);
            let message = if misfit.path.is_empty() {
                format!("the {what} does not fit its schema: {}", misfit.message)
            } else {
                format!(
                    "the {what} does not fit its schema at `{}`: {}",
                    misfit.path, misfit.message
                )
            };
            self.add(rule, at, message);
        }
    }

    /// The `example`, the `default` and the `pattern` of a schema and of all that is written in it.
    fn schema(&mut self, schema: &Node) {
        if let Some(pattern) = schema.get("pattern").filter(|pattern| !is_pattern(pattern)) {
            self.add_with(
                "pattern-portable",
                pattern.at,
                "this pattern is not a regular expression".into(),
                "correct it, or describe the rule in words",
            );
        }
        if let Some(example) = schema.get("example") {
            self.value("example-valid", schema, example);
        }
        if let Some(default) = schema.get("default") {
            self.value("default-valid", schema, default);
        }
        for key in ["allOf", "oneOf"] {
            for part in schema.items_of(key) {
                self.schema(part);
            }
        }
        for property in schema.properties_of("properties") {
            self.schema(&property.value);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(part) = schema.get(key) {
                self.schema(part);
            }
        }
    }
}
