//! The tools.

use std::sync::Arc;

use rmcp::model::{Tool, ToolAnnotations};
use serde_json::{Map, Value, json};

use super::{Shared, cut::at_or_before, schema};
use crate::catalog::{Catalog, Operation};

pub(super) const SEARCH: &str = "search_operations";
pub(super) const DESCRIBE: &str = "describe_operation";
pub(super) const CALL: &str = "call_operation";

/// The longest description of a tool, in bytes.
const LONGEST: usize = 300;

/// The three tools for all operations, then those of the chosen namespaces.
pub(super) fn all(shared: &Shared) -> Vec<Tool> {
    let mut tools = vec![search(), describe(), call(shared)];
    if !shared.namespaces.is_empty() {
        let operations = shared.catalog.all().filter(|operation| shared.allows(operation));
        tools.extend(
            operations
                .filter(|operation| !operation.deprecated)
                .map(|operation| of_operation(&shared.catalog, operation)),
        );
    }
    tools
}

fn search() -> Tool {
    let schema = json!({
        "type": "object",
        "properties": {
            "query": {"type": "string", "description": "What the operation should do, in a few English words, such as `add item to board`"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 50, "default": 10}
        },
        "required": ["query"]
    });
    tool(
        SEARCH,
        "Finds operations of the Imbrace platform and ClickAI by words. Begin here.",
        schema,
    )
    .annotate(reading("Search operations").open_world(false))
}

fn describe() -> Tool {
    let schema = json!({
        "type": "object",
        "properties": {
            "operation": {"type": "string", "description": "The name that search_operations gave"},
            "response": {"type": "boolean", "default": false, "description": "Whether the schema of the response is wanted too"}
        },
        "required": ["operation"]
    });
    tool(
        DESCRIBE,
        "Says what an operation does and which arguments it takes. Use it before call_operation.",
        schema,
    )
    .annotate(reading("Describe an operation").open_world(false))
}

fn call(shared: &Shared) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": {
            "operation": {"type": "string"},
            "arguments": {"type": "object", "description": "Parameters by their names, and `body`, as describe_operation says"},
            "pointer": {"type": "string", "description": "JSON pointer to the part of the response that is wanted, such as `/data/0/name`"},
            "from": {"type": "integer", "minimum": 0, "description": "For a long result: the byte to go on from"}
        },
        "required": ["operation"]
    });
    let about = if shared.writes {
        "Calls an operation. Operations that write or destroy are allowed: ask the user before you destroy something."
    } else {
        "Calls an operation that reads. Operations that write are refused."
    };
    let annotations = ToolAnnotations::new()
        .read_only(!shared.writes)
        .destructive(shared.writes)
        .open_world(true);
    tool(CALL, about, schema).annotate(annotations)
}

fn of_operation(catalog: &Catalog, operation: &Operation) -> Tool {
    let mut about = operation.summary.clone();
    if let Some(description) = &operation.description {
        let first = crate::command::first_sentence(description);
        about.push_str(". ");
        about.push_str(&first);
    }
    about.truncate(at_or_before(&about, LONGEST));
    let annotations = ToolAnnotations::new()
        .read_only(operation.reads)
        .destructive(operation.destructive)
        .idempotent(operation.reads || operation.retry.as_deref() == Some("safe"))
        .open_world(true);
    let schema = Value::Object(schema::of_tool(catalog, operation));
    tool(&operation.id, &about, schema).annotate(annotations)
}

fn tool(name: &str, about: &str, schema: Value) -> Tool {
    let schema: Map<String, Value> = match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    Tool::new(name.to_owned(), about.to_owned(), Arc::new(schema))
}

fn reading(title: &str) -> ToolAnnotations {
    ToolAnnotations::with_title(title)
        .read_only(true)
        .destructive(false)
        .idempotent(true)
}
