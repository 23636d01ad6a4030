//! What real servers responded fits the schemas of the documents.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

// The library keeps its reading of the documents to itself.
#[path = "../src"]
#[allow(dead_code, unused_imports)]
mod sandbox {
    pub(crate) mod contract;
}
use sandbox::contract;

use contract::{Contract, Finding, Operation};
use serde_json::Value;

/// The operation that a capture names; each path parameter is `{id}` there.
fn operation(mount: &str, method: &str, path: &str) -> Option<&'static Operation> {
    let operations = Contract::get().unwrap().operations();
    operations.iter().find(|operation| {
        let given = format!("{mount}{path}");
        let (wanted, given) = (operation.path.split('/'), given.split('/'));
        operation.method == method
            && wanted
                .map(|segment| if segment.starts_with('{') { "{id}" } else { segment })
                .eq(given)
    })
}

fn findings(mount: &str, capture: &Value) -> Vec<Finding> {
    let text = |property: &str| capture[property].as_str().unwrap();
    let fault = |message: &str| {
        vec![Finding {
            path: String::new(),
            message: message.to_owned(),
            missing: true,
            stated: false,
        }]
    };
    let Some(operation) = operation(mount, text("method"), text("path")) else {
        return fault("no operation");
    };
    let Some(schema) = &operation.schema else {
        return fault("the document knows no JSON response");
    };
    contract::Schema::new(schema.clone(), &operation.document).check(&capture["body"])
}

fn are_valid(server: &str, mount: &str, captures: &str) {
    let mut faults = Vec::new();
    let mut all = 0;
    for line in captures.lines() {
        all += 1;
        let capture: Value = serde_json::from_str(line).unwrap();
        let findings = findings(mount, &capture);
        if !findings.is_empty() {
            let [name, method, path] = ["name", "method", "path"].map(|property| &capture[property]);
            faults.push(format!("{name} ({method} {path}): {findings:?}"));
        }
    }
    println!("validated responses: {} of {all} ({server})", all - faults.len());
    assert!(faults.is_empty(), "{server}:\n{}", faults.join("\n"));
}

#[test]
fn of_the_ai_agent_service() {
    let captures = include_str!("../../tests/captures/ai-agent.jsonl");
    are_valid("AI Agent", "/ai-agent", captures);
}

#[test]
fn of_the_data_board() {
    let captures = include_str!("../../tests/captures/data-board.jsonl");
    are_valid("data board", "", captures);
}

#[test]
fn of_chat_ai() {
    let captures = include_str!("../../tests/captures/chat-ai.jsonl");
    are_valid("Chat AI", "", captures);
}

#[test]
fn of_the_platform() {
    let captures = include_str!("../../tests/captures/platform.jsonl");
    are_valid("platform", "", captures);
}

#[test]
fn of_clickai() {
    let captures = include_str!("../../tests/captures/clickai.jsonl");
    are_valid("ClickAI", "/clickai/v1", captures);
}

#[test]
fn a_body_that_does_not_fit_is_found() {
    let capture = |body: &str| {
        format!(r#"{{"name": "x", "method": "GET", "path": "/data-board/boards/{{id}}", "body": {body}}}"#)
    };
    let wrong = serde_json::from_str(&capture(r#"{"data": {"id": 7}}"#)).unwrap();
    assert!(
        findings("", &wrong)
            .iter()
            .any(|finding| finding.path == "/data/id")
    );
}
