//! The conditions of `x-server` can be used: as JSON Schema of the draft in which the sandbox reads them.

use imbrace_contract::{
    document::Document,
    node::Node,
    problem::{Problem, Problems},
};
use jsonschema::Draft;

pub(super) fn check(document: &Document) -> Problems {
    let mut list = Vec::new();
    for operation in &document.operations {
        let server = operation.node.get("x-server");
        let refuses = server.and_then(|server| server.get("refuses"));
        let refuses = refuses.map_or(&[][..], Node::items).iter();
        let schemas = refuses.flat_map(|refusal| ["if", "unless"].map(|key| refusal.get(key)));
        for schema in schemas.flatten() {
            if let Err(error) = jsonschema::options()
                .with_draft(Draft::Draft7)
                .build(&schema.to_json())
            {
                list.push(Problem {
                    rule: "x-server",
                    at: schema.at,
                    operation: Some(operation.id.clone()),
                    message: format!("the condition is not a JSON Schema: {error}"),
                    help: "correct it: a condition that cannot be read refuses every request".into(),
                });
            }
        }
    }
    Problems {
        list,
        sources: document.sources.clone(),
    }
}
