//! The document of every operation with a JSON response shows one that its client reads, and writes as it was.

#![cfg(all(
    feature = "testing",
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai"
))]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use imbrace::{
    Error,
    format::Format,
    operation::Operation,
    testing::{self, JsonFormat},
};
use serde::Serialize;
use serde_json::Value;

/// Id of the operation, and its example written as JSON again.
type Example = (&'static str, fn() -> Option<Result<Value, Error>>);

/// `example` takes no operation without a JSON response: the bound is what the compiler checks.
fn example<O>() -> Option<Result<Value, Error>>
where
    O: Operation<Format: JsonFormat<O::Output> + Format<O::Output>, Output: Serialize>,
{
    let read = testing::example_of::<O>()?;
    Some(read.map(|example| {
        assert_eq!(
            serde_json::to_value(testing::example::<O>()).unwrap(),
            serde_json::to_value(&example).unwrap()
        );
        serde_json::to_value(&example).unwrap()
    }))
}

macro_rules! examples {
    ($list:ident of $service:ident: $($operation:ident),* $(,)?) => {
        pub(super) fn $list() -> Vec<Example> {
            use imbrace::$service::operations::*;
            vec![$((<$operation as imbrace::operation::Operation>::INFO.id, example::<$operation> as fn() -> _)),*]
        }
    };
}

#[path = "examples_of_operations/list.rs"]
mod list;

fn all() -> impl Iterator<Item = Example> {
    [
        list::gateway_examples(),
        list::ai_agent_examples(),
        list::clickai_examples(),
    ]
    .into_iter()
    .flatten()
}

#[test]
fn every_example_is_read() {
    let mut faults = Vec::new();
    for (id, example) in all() {
        match example() {
            None => faults.push(format!("{id}: its document shows no response")),
            Some(Err(error)) => faults.push(format!("{id}: {error}")),
            Some(Ok(_)) => {}
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_operation_is_in_the_list() {
    let with: BTreeSet<&str> = all().map(|(id, _)| id).collect();
    let without: BTreeSet<&str> = list::WITHOUT.iter().flat_map(|(_, ids)| *ids).copied().collect();
    let twice: Vec<_> = with.intersection(&without).collect();
    assert!(twice.is_empty(), "in both lists: {twice:?}");
    let known: BTreeSet<&str> = imbrace::operations().map(|operation| operation.id).collect();
    let listed: BTreeSet<&str> = with.union(&without).copied().collect();
    let missing: Vec<_> = known.difference(&listed).collect();
    assert!(
        missing.is_empty(),
        "add to tests/examples_of_operations/list.rs: {missing:?}"
    );
    let gone: Vec<_> = listed.difference(&known).collect();
    assert!(gone.is_empty(), "no operation: {gone:?}");
}

/// The documents show nothing for those that are said to have no JSON response.
#[test]
fn operations_without_an_example_have_none() {
    use imbrace::gateway::operations as gateway;
    assert!(testing::example_of::<gateway::BoardsExportCsv>().is_none());
    assert!(list::WITHOUT.iter().all(|(_, ids)| !ids.is_empty()));
}

#[test]
fn every_stream_shows_events() {
    use imbrace::{
        ai_agent::operations as ai_agent, clickai::operations as clickai, gateway::operations as gateway,
    };
    assert!(testing::example_events::<ai_agent::AiAgentStreamChat>().len() > 1);
    assert!(!testing::example_events::<ai_agent::AiAgentStreamSubAgentChat>().is_empty());
    assert!(!testing::example_events::<ai_agent::AiAgentStreamClientChatStatus>().is_empty());
    assert!(testing::example_events::<clickai::ClickaiCreateChatMessage>().len() > 1);
    assert!(testing::example_events::<clickai::ClickaiCreateCompletionMessage>().len() > 1);
    assert!(testing::example_events::<clickai::ClickaiRunWorkflow>().len() > 1);
    assert!(testing::example_events::<clickai::ClickaiRunWorkflowById>().len() > 1);
    assert!(!testing::example_events::<gateway::AiComplete>().is_empty());
    assert!(!testing::example_events::<gateway::ChatAiChat>().is_empty());
}
