//! Responses of servers of ClickAI's family decode into the generated types, and nothing of them is lost.

#![cfg(feature = "clickai")]

#[path = "support/responses.rs"]
mod responses;

use imbrace::clickai::operations::*;
use responses::{Known, difference};
use serde_json::{Value, json};

#[test]
fn captured_responses_are_kept_whole() {
    let operations = [
        Known::of::<ClickaiAudioToText>(),
        Known::of::<ClickaiCreateChatMessage>(),
        Known::of::<ClickaiCreateCompletionMessage>(),
        Known::of::<ClickaiCreateMessageFeedback>(),
        Known::of::<ClickaiGetInfo>(),
        Known::of::<ClickaiGetMeta>(),
        Known::of::<ClickaiGetParameters>(),
        Known::of::<ClickaiGetSite>(),
        Known::of::<ClickaiGetWorkflowRun>(),
        Known::of::<ClickaiListConversationVariables>(),
        Known::of::<ClickaiListConversations>(),
        Known::of::<ClickaiListFeedbacks>(),
        Known::of::<ClickaiListMessages>(),
        Known::of::<ClickaiListSuggestedQuestions>(),
        Known::of::<ClickaiListWorkflowLogs>(),
        Known::of::<ClickaiRenameConversation>(),
        Known::of::<ClickaiRunWorkflow>(),
        Known::of::<ClickaiRunWorkflowById>(),
        Known::of::<ClickaiStopChatMessage>(),
        Known::of::<ClickaiStopCompletionMessage>(),
        Known::of::<ClickaiStopWorkflow>(),
        Known::of::<ClickaiUpdateConversationVariable>(),
        Known::of::<ClickaiUploadFile>(),
    ];
    responses::are_kept_whole("ClickAI", include_str!("captures/clickai.jsonl"), &operations);
}

#[test]
fn a_difference_is_found() {
    let differs = |left: Value, right: Value| difference(&left, &right, "").is_some();
    assert!(!differs(json!({"a": null, "b": [1]}), json!({"b": [1.0]})));
    assert!(differs(json!({"a": 0}), json!({})));
    assert!(differs(json!({"a": [1]}), json!({"a": [1, 2]})));
    assert!(differs(json!({"a": [{"b": "x"}]}), json!({"a": [{"b": "y"}]})));
}
