//! Answers of servers of ClickAI's family decode into the generated types, and nothing of them is lost.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use imbrace::{clickai::operations::*, operation::Operation};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Decodes an answer of an operation and writes it again.
fn again<O: Operation<Answer: Serialize + DeserializeOwned>>(answer: &Value) -> Result<Value, String> {
    // From text, as it comes from a server.
    let answer: O::Answer = serde_json::from_str(&answer.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(answer).map_err(|error| error.to_string())
}

type Again = fn(&Value) -> Result<Value, String>;

/// Method and path of an operation as the captures name them, with its answer's type.
fn operation<O: Operation<Answer: Serialize + DeserializeOwned>>() -> (String, Again) {
    let path: Vec<_> = O::INFO
        .path
        .split('/')
        .map(|segment| if segment.starts_with('{') { "{id}" } else { segment })
        .collect();
    (format!("{} {}", O::INFO.method, path.join("/")), again::<O>)
}

fn operations() -> Vec<(String, Again)> {
    vec![
        operation::<ClickaiAudioToText>(),
        operation::<ClickaiCreateChatMessage>(),
        operation::<ClickaiCreateCompletionMessage>(),
        operation::<ClickaiCreateMessageFeedback>(),
        operation::<ClickaiGetInfo>(),
        operation::<ClickaiGetMeta>(),
        operation::<ClickaiGetParameters>(),
        operation::<ClickaiGetSite>(),
        operation::<ClickaiGetWorkflowRun>(),
        operation::<ClickaiListConversationVariables>(),
        operation::<ClickaiListConversations>(),
        operation::<ClickaiListFeedbacks>(),
        operation::<ClickaiListMessages>(),
        operation::<ClickaiListSuggestedQuestions>(),
        operation::<ClickaiListWorkflowLogs>(),
        operation::<ClickaiRenameConversation>(),
        operation::<ClickaiRunWorkflow>(),
        operation::<ClickaiRunWorkflowById>(),
        operation::<ClickaiStopChatMessage>(),
        operation::<ClickaiStopCompletionMessage>(),
        operation::<ClickaiStopWorkflow>(),
        operation::<ClickaiUpdateConversationVariable>(),
        operation::<ClickaiUploadFile>(),
    ]
}

/// Where two values differ. A member that is null says as much as none, and 1 as much as 1.0.
fn difference(left: &Value, right: &Value, path: &str) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => left.keys().chain(right.keys()).find_map(|name| {
            let member = |of: &serde_json::Map<String, Value>| of.get(name).cloned().unwrap_or_default();
            difference(&member(left), &member(right), &format!("{path}.{name}"))
        }),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(index, (left, right))| difference(left, right, &format!("{path}[{index}]")))
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => None,
        _ if left == right => None,
        _ => Some(format!("{path}: {left} became {right}")),
    }
}

#[test]
fn captured_answers_are_kept_whole() {
    let captures = include_str!("captures/clickai.jsonl");
    let operations = operations();
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for line in captures.lines() {
        let capture: Value = serde_json::from_str(line).unwrap();
        let route = format!(
            "{} {}",
            capture["method"].as_str().unwrap(),
            capture["path"].as_str().unwrap()
        );
        let (_, again) = operations
            .iter()
            .find(|(name, _)| *name == route)
            .unwrap_or_else(|| panic!("{route}"));
        let fault = match again(&capture["body"]) {
            Ok(written) => difference(&capture["body"], &written, ""),
            Err(error) => Some(error),
        };
        faults.extend(fault.map(|fault| format!("{} ({route}): {fault}", capture["name"])));
        seen.insert(route);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let unseen: Vec<_> = operations
        .iter()
        .filter(|(route, _)| !seen.contains(route))
        .collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn a_difference_is_found() {
    let differs = |left: Value, right: Value| difference(&left, &right, "").is_some();
    assert!(!differs(json!({"a": null, "b": [1]}), json!({"b": [1.0]})));
    assert!(differs(json!({"a": 0}), json!({})));
    assert!(differs(json!({"a": [1]}), json!({"a": [1, 2]})));
    assert!(differs(json!({"a": [{"b": "x"}]}), json!({"a": [{"b": "y"}]})));
}
