//! What the servers were seen to send, beyond or against the product documents, is named in the types.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Upload,
    ai_agent::types::MessagePart,
    clickai::types::{AppParameters, LoopCompletedEvent, NodeFinishedEvent, TokenUsage},
    gateway::types::{AiAgent, BoardImportProgress, BoardItem, FileUpload},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::{Reply, Server, client};

/// From text, as it comes from a server.
#[track_caller]
fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap()
}

#[test]
fn an_import_that_is_not_there_says_so() {
    let progress: BoardImportProgress =
        read(&json!({"status": "not_found", "message": "No active import found"}));
    assert_eq!(progress.message.as_deref(), Some("No active import found"));
    assert!(progress.extra.is_empty());
}

#[test]
fn an_item_made_with_rows_of_a_table_has_null_links() {
    let item: BoardItem = read(&json!({
        "id": "i", "_id": "i", "board_item_id": "i", "business_unit_id": "", "organization_id": "org_1",
        "board_id": "b", "created_by": "System", "created_type": "api", "fields": {}, "related_board_item_id": null,
        "related_board_item_list": [], "conversation_ids": [], "logo_url": null,
        "created_at": "2026-11-29T15:45:30.347Z", "updated_at": "2026-11-29T15:45:30.347Z",
    }));
    assert_eq!((item.logo_url, item.related_board_item_id), (None, None));
}

#[test]
fn the_workflows_of_an_agent_are_any_json() {
    let agent = |workflows: Value| -> AiAgent {
        let captures = include_str!("captures/chat-ai.jsonl").lines();
        let mut captures = captures.map(|line| serde_json::from_str::<Value>(line).unwrap());
        let mut body = captures
            .find(|one| one["name"] == "app-create-minimal-readback")
            .unwrap()["body"]
            .take();
        body["workflow_function_call"] = workflows;
        read(&body)
    };
    for workflows in [
        json!([]),
        json!([{"id": "wf"}]),
        json!(["wf", 1]),
        json!({"a": {"id": "wf"}}),
        json!("wf"),
    ] {
        let agent = agent(workflows.clone());
        assert_eq!(agent.workflow_function_call.as_ref(), Some(&workflows));
        // It goes back as it came.
        let update = imbrace::gateway::types::AiAgentUpdate::from(agent);
        assert_eq!(
            serde_json::to_value(update).unwrap()["workflow_function_call"],
            workflows
        );
    }
    // What is null stays unset, and is left out.
    let update = imbrace::gateway::types::AiAgentUpdate::from(agent(Value::Null));
    assert_eq!(update.workflow_function_call, None);
}

#[test]
fn the_input_that_a_tool_did_not_take_is_named() {
    let input = json!({"board_id": "b", "fields": {"f": "Carol"}});
    let part: MessagePart = read(&json!({
        "type": "tool-create_board_item", "toolCallId": "call_1", "state": "output-error", "rawInput": input,
        "errorText": "Invalid input for tool create_board_item",
    }));
    assert_eq!(part.raw_input, Some(input));
    assert!(part.extra.is_empty());
}

#[test]
fn usage_may_have_times_that_are_null() {
    let usage = |first: Value, all: Value| -> TokenUsage {
        read(&json!({
            "prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0, "total_price": "0.0", "currency": "USD",
            "latency": 1.007226056000036, "time_to_first_token": first, "time_to_generate": all,
        }))
    };
    let unmeasured = usage(Value::Null, Value::Null);
    assert_eq!(
        (unmeasured.time_to_first_token, unmeasured.time_to_generate),
        (None, None)
    );
    assert!(unmeasured.extra.is_empty());
    assert_eq!(usage(json!(0.25), json!(1)).time_to_first_token, Some(0.25));
}

#[test]
fn a_loop_says_how_it_went() {
    let node: NodeFinishedEvent = read(&json!({
        "event": "node_finished", "workflow_run_id": "r", "task_id": "t",
        "data": {
            "id": "n", "node_id": "n", "node_type": "assigner", "title": "Assign", "index": 1, "status": "succeeded",
            "execution_metadata": {"loop_id": "1754827949615", "loop_index": 0}, "created_at": 1,
        },
    }));
    let metadata = node.data.unwrap().execution_metadata.unwrap();
    assert_eq!(
        (metadata.loop_id.as_deref(), metadata.loop_index),
        (Some("1754827949615"), Some(0))
    );
    let end: LoopCompletedEvent = read(&json!({
        "event": "loop_completed", "workflow_run_id": "r", "task_id": "t",
        "data": {
            "id": "l", "node_id": "l", "node_type": "loop", "title": "Loop",
            "execution_metadata": {
                "completed_reason": "loop_break", "loop_duration_map": {"0": 0.104616},
                "loop_variable_map": {"0": {"num": 2}},
            },
        },
    }));
    let metadata = end.data.unwrap().execution_metadata.unwrap();
    assert_eq!(metadata.completed_reason.as_deref(), Some("loop_break"));
    assert_eq!(metadata.loop_duration_map.unwrap()["0"], 0.104616);
    assert_eq!(metadata.loop_variable_map.unwrap()["0"]["num"], 2);
    assert!(metadata.extra.is_empty());
}

#[test]
fn the_parameters_of_an_application_have_the_limits_of_uploads() {
    let limits = json!({"audio_file_size_limit": 50, "batch_count_limit": 5, "file_size_limit": 15, "image_file_size_limit": 10});
    let parameters: AppParameters =
        read(&json!({"file_upload": {"enabled": true, "fileUploadConfig": limits}}));
    let limits = parameters.file_upload.unwrap().file_upload_config.unwrap();
    assert_eq!(
        (limits.batch_count_limit, limits.audio_file_size_limit),
        (Some(5), Some(50))
    );
    assert!(limits.extra.is_empty());
}

#[tokio::test]
async fn an_upload_responses_one_record_or_a_list() {
    let file = |id: &str| {
        json!({
            "id": id, "_id": id, "name": "a.txt", "organization_id": "org_1", "folder_id": "f", "source_type": "upload",
            "key": "k", "file_type": "text/plain", "file_size": 1, "created_at": "2026-11-20T09:55:20.773Z",
            "updated_at": "2026-11-20T09:55:20.773Z",
        })
    };
    for (data, ids) in [
        (file("1"), vec!["1"]),
        (json!([file("1"), file("2")]), vec!["1", "2"]),
        (json!([]), vec![]),
    ] {
        let body = json!({"success": true, "message": "uploaded", "data": data}).to_string();
        let server = Server::once(Reply::json(201, body.as_str())).await;
        let response = client(&server)
            .boards()
            .upload_file(FileUpload::new(Upload::bytes("a.txt", "a"), "f"))
            .await
            .unwrap();
        let found: Vec<&str> = response.files().iter().map(|file| file._id.as_str()).collect();
        assert_eq!(found, ids);
        assert_eq!(
            response.into_first().map(|file| file._id),
            ids.first().map(|id| (*id).to_owned())
        );
    }
}

#[tokio::test]
async fn a_file_of_any_media_type_is_asked_for() {
    let server = Server::once(Reply::new(200, "text/plain", "xin chào")).await;
    let file = client(&server).boards().download_file("file_1").await.unwrap();
    assert_eq!(file.content_type(), Some("text/plain"));
    assert_eq!(file.text().await.unwrap(), "xin chào");
    assert_eq!(server.only().header("accept"), Some("*/*"));
}
