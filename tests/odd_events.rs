//! Events that lack properties, hold values of another form, or nothing at all.

#![cfg(all(feature = "clickai", feature = "ai-agent"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    ErrorKind, StreamEnd,
    chat::Message,
    clickai::types::{ChatEvent, WorkflowStatus},
};
use serde_json::{Value, json};
use support::streams::{
    DONE, chat, chat_error, data, delta, finished, message_end, read, response, run, served, workflow,
};

#[tokio::test]
async fn empty_data_is_no_event() {
    for empty in [
        "data:\n\n",
        "data: \n\n",
        "id: 1\ndata: \n\n",
        "data:\ndata:\n\n",
        "event: x\ndata:  \n\n",
    ] {
        let body = [empty, &delta("0", "a"), empty, &delta("0", "b"), empty, DONE].concat();
        let (_server, mut reply) = chat(&body).await;
        let mut chunks = 0;
        while let Some(chunk) = reply.next().await {
            chunk.unwrap();
            chunks += 1;
        }
        assert_eq!(chunks, 2, "{empty:?}");
        assert_eq!(chat(&body).await.1.text().await.unwrap(), "ab");
        assert_eq!(chat(&body).await.1.message().await.unwrap().text(), "ab");

        let body = [empty, &response("message", "a"), empty, &message_end(), empty].concat();
        let (_server, mut run) = run(&body).await;
        let outcome = run.outcome().await.unwrap();
        assert_eq!(
            (outcome.answer.as_str(), outcome.complete),
            ("a", true),
            "{empty:?}"
        );
    }
}

#[tokio::test]
async fn properties_of_an_apps_events_may_be_absent_or_null() {
    for event in [
        json!({"event": "message", "answer": null}),
        json!({"event": "message"}),
        json!({"event": "agent_message"}),
        json!({"event": "agent_thought", "id": "s"}),
        json!({"event": "agent_thought"}),
        json!({"event": "message_file"}),
        json!({"event": "message_replace"}),
        json!({"event": "tts_message"}),
        json!({"event": "tts_message_end"}),
        json!({"event": "workflow_started"}),
        json!({"event": "workflow_started", "data": {}}),
        json!({"event": "workflow_finished"}),
        json!({"event": "workflow_finished", "data": {}}),
        json!({"event": "node_started"}),
        json!({"event": "node_started", "data": {}}),
        json!({"event": "node_finished"}),
        json!({"event": "node_finished", "data": {}}),
        json!({"event": "node_retry", "data": {}}),
        json!({"event": "iteration_started", "data": {}}),
        json!({"event": "iteration_next"}),
        json!({"event": "iteration_completed", "data": {"total_tokens": null}}),
        json!({"event": "loop_started"}),
        json!({"event": "loop_next", "data": {}}),
        json!({"event": "loop_completed", "data": {"steps": null}}),
        json!({"event": "text_chunk"}),
        json!({"event": "text_chunk", "data": {}}),
        json!({"event": "reasoning_chunk", "data": {}}),
        json!({"event": "agent_log"}),
        json!({"event": "human_input_required", "data": {}}),
        json!({"event": "human_input_form_filled"}),
        json!({"event": "human_input_form_timeout"}),
        json!({"event": "ping"}),
    ] {
        let body = data(&event) + &data(&json!({"event": "message_end", "metadata": {"usage": {}}}));
        let (_server, mut run) = run(&body).await;
        let (events, errors) = read(&mut run).await;
        assert!(errors.is_empty(), "{event}: {errors:?}");
        assert!(!matches!(events[0], ChatEvent::Unknown(_)), "{event}");
        assert_eq!((events.len(), run.end()), (2, Some(StreamEnd::Closed)));
    }
}

#[tokio::test]
async fn the_last_event_of_a_workflow_counts_whatever_its_numbers_are() {
    for name in [
        "total_tokens",
        "finished_at",
        "created_at",
        "total_steps",
        "exceptions_count",
        "id",
    ] {
        for value in [
            json!("absent"),
            json!(null),
            json!(1.0),
            json!("12"),
            json!(2.5),
            json!({"a": []}),
            json!([true]),
        ] {
            let (_server, mut run) = workflow(&finished(name, &value)).await;
            let outcome = run.outcome().await.unwrap();
            assert_eq!(outcome.status, Some(WorkflowStatus::Succeeded), "{name}: {value}");
            assert_eq!(outcome.outputs.as_ref().unwrap()["a"], 1);
            assert!(run.is_complete());
            assert_eq!(run.end(), Some(StreamEnd::Closed), "{name}: {value}");
        }
    }
}

#[tokio::test]
async fn a_value_of_another_form_is_kept_under_its_name() {
    let (_server, mut finish) = workflow(&finished("finished_at", &json!(2.5))).await;
    let data = finish.outcome().await.unwrap().finished.unwrap();
    assert_eq!(
        (data.finished_at, &data.extra["finished_at"]),
        (None, &json!(2.5))
    );
    assert_eq!(serde_json::to_value(&data).unwrap()["finished_at"], 2.5);

    // Also where the tag stands last, and several are odd.
    let event = "data: {\"answer\":[\"a\"],\"created_at\":\"now\",\"task_id\":7,\"event\":\"message\"}\n\n";
    let (_server, mut run) = run(&(event.to_owned() + &message_end())).await;
    let (events, errors) = read(&mut run).await;
    assert!(errors.is_empty(), "{errors:?}");
    let ChatEvent::Message(message) = &events[0] else {
        panic!("{events:?}")
    };
    assert_eq!(
        (&message.answer, &message.task_id, message.created_at),
        (&None, &None, None)
    );
    assert_eq!(message.extra["answer"], json!(["a"]));
    assert_eq!(message.extra["created_at"], "now");
    assert_eq!(message.extra["task_id"], 7);
}

#[tokio::test]
async fn the_last_event_of_a_chat_counts_whatever_its_properties_are() {
    let usage = |usage: Value| json!({"event": "message_end", "task_id": "t", "message_id": "m", "metadata": {"usage": usage}});
    for end in [
        usage(json!({"prompt_tokens": 1.0, "total_tokens": 3})),
        usage(json!({"prompt_tokens": "1", "completion_tokens": null})),
        usage(json!([])),
        json!({"event": "message_end", "task_id": "t", "message_id": "m", "metadata": "none", "files": {}}),
        json!({"event": "message_end", "task_id": {}, "id": 7}),
        json!({"event": "message_end"}),
    ] {
        let body = response("message", "a") + &data(&end);
        let (_server, mut run) = run(&body).await;
        let outcome = run.outcome().await.unwrap();
        assert_eq!((outcome.answer.as_str(), outcome.complete), ("a", true), "{end}");
        assert!(run.is_complete());
        assert_eq!(run.end(), Some(StreamEnd::Closed), "{end}");
    }
}

#[tokio::test]
async fn what_json_stringify_leaves_out_may_be_absent() {
    let chunks = [
        json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "f"}),
        json!({"type": "tool-output-available", "toolCallId": "c"}),
        json!({"type": "tool-input-error", "toolCallId": "d", "toolName": "f"}),
        json!({"type": "tool-input-start", "toolCallId": "e", "toolName": "f"}),
        json!({"type": "tool-output-error", "toolCallId": "e"}),
        json!({"type": "message-metadata"}),
        json!({"type": "data-kind"}),
        json!({"type": "data-sub-agent-end", "transient": true}),
        json!({"type": "data-other", "id": "1"}),
    ];
    let body = chunks.iter().map(data).collect::<String>() + &delta("0", "after") + DONE;
    assert_eq!(chat(&body).await.1.text().await.unwrap(), "after");
    let message = chat(&body).await.1.message().await.unwrap();
    assert_eq!(message.text(), "after");
    let states: Vec<_> = message.tools().map(|tool| tool.state.as_str()).collect();
    assert_eq!(states, ["output-available", "output-error", "output-error"]);
    let tool = message.tools().next().unwrap();
    assert_eq!((&tool.input, &tool.output), (&None, &None));
}

#[tokio::test]
async fn an_end_of_another_form_is_an_end() {
    let finish = json!({"type": "finish", "finishReason": 5, "messageMetadata": {"a": 1}});
    let body = delta("0", "a") + &data(&finish) + DONE;
    let (_server, mut reply) = chat(&body).await;
    let mut message = Message::default();
    reply.read_into(&mut message).await.unwrap();
    assert_eq!(
        (message.text().as_str(), &message.metadata),
        ("a", &Some(json!({"a": 1})))
    );
    assert_eq!(reply.end(), Some(StreamEnd::Done));
}

#[tokio::test]
async fn an_error_event_of_any_form_gives_the_servers_words() {
    for (event, words) in [
        (json!({"type": "error", "errorText": "no"}), "no"),
        (json!({"type": "error", "error": "no"}), "no"),
        (json!({"type": "error", "errorText": {"message": "no"}}), "no"),
        (
            json!({"type": "error", "errorText": {"error": {"message": "no"}}}),
            "no",
        ),
        (json!({"type": "error", "errorText": ["no", "way"]}), "no; way"),
        (
            json!({"type": "error", "error": {"message": "no", "code": 7}}),
            "no",
        ),
        (
            json!({"type": "error", "errorText": {"reason": {"deep": "no"}}}),
            r#"{"reason":{"deep":"no"}}"#,
        ),
        (json!({"type": "error", "errorText": 503}), "503"),
        (json!({"error": {"message": "no"}}), "no"),
        (json!({"error": "no"}), "no"),
        (json!({"errorText": "no"}), "no"),
        (json!("no"), "no"),
        (json!({"type": "error", "msg": "no"}), "no"),
        (json!({"type": "error", "reason": "no", "code": 7}), "no"),
        (json!({"type": "error", "description": "no"}), "no"),
        (json!({"type": "error", "errorText": {"reason": "no"}}), "no"),
        (json!({"type": "error"}), "the server reports an error"),
    ] {
        let error = chat_error(&data(&event)).await;
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::Stream, words),
            "{event}"
        );
    }
    for data in [
        r#"{"message":"no"}"#,
        r#"{"msg":"no"}"#,
        r#"{"code":7,"reason":"no"}"#,
        r#"{"description":"no","code":7}"#,
        r#"{"description":"long","msg":"no"}"#,
        r#""no""#,
        "no",
        r#"{"type":"text-delta","id":"0","delta":"x","message":"no"}"#,
    ] {
        let error = chat_error(&format!("event: error\ndata: {data}\n\n")).await;
        assert_eq!(error.message(), "no", "{data}");
    }

    for (event, words, status) in [
        (
            json!({"event": "error", "status": "429", "code": "c", "message": "no"}),
            "no",
            429,
        ),
        (
            json!({"event": "error", "status": 429.0, "message": "no"}),
            "no",
            429,
        ),
        (
            json!({"event": "error", "status": 400, "code": 7, "message": {"text": "no"}}),
            r#"{"text":"no"}"#,
            400,
        ),
        (
            json!({"event": "error", "status": null, "code": null, "message": ["no"]}),
            "no",
            200,
        ),
        (json!({"event": "error", "data": {"message": "no"}}), "no", 200),
        (
            json!({"event": "error", "status": 400, "code": "c", "msg": "no"}),
            "no",
            400,
        ),
        (json!({"event": "error", "description": "no"}), "no", 200),
        (json!({"error": {"message": "no"}}), "no", 200),
    ] {
        let (_server, mut run) = run(&data(&event)).await;
        let (_, errors) = read(&mut run).await;
        let [error] = &errors[..] else {
            panic!("{event}: {errors:?}")
        };
        assert_eq!(error.message(), words, "{event}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(status),
            "{event}"
        );
        assert_eq!(run.end(), Some(StreamEnd::Failed));
    }
}

/// Without a tag, a message is not an error, be it beside a code and a status: only `error` and `errorText` are.
#[tokio::test]
async fn an_object_without_a_tag_that_names_no_error_is_an_event() {
    use imbrace::ai_agent::types::{ChatStatusEvent, UiMessageChunk};

    for event in [
        json!({"code": "c", "message": "m", "status": 400}),
        json!({"code": "c", "message": "m", "status": "failed", "error": null}),
        json!({"msg": "m", "reason": "r", "description": "d"}),
    ] {
        let body = data(&event) + &response("message", "a") + &message_end();
        let (_server, mut run) = run(&body).await;
        let (events, errors) = read(&mut run).await;
        assert!(errors.is_empty(), "{event}: {errors:?}");
        assert!(matches!(events[0], ChatEvent::Unknown(_)), "{event}");
        assert_eq!(run.end(), Some(StreamEnd::Closed));

        let (_server, mut reply) = chat(&(data(&event) + DONE)).await;
        let chunk = reply.next().await.unwrap().unwrap();
        assert_eq!(serde_json::to_value(&chunk).unwrap(), event);
        assert!(matches!(chunk, UiMessageChunk::Unknown(_)), "{event}");
        assert_eq!(reply.end(), None);
    }

    // Events of one form, which have no tag at all.
    let event = json!({"status": "idle", "code": "c", "message": "m"});
    let server = served(&data(&event)).await;
    let client = support::client(&server);
    let call = client.ai_agent().stream_client_chat_status("c");
    let mut states = call.send().await.unwrap();
    let state: ChatStatusEvent = states.next().await.unwrap().unwrap();
    assert_eq!(serde_json::to_value(&state).unwrap(), event);
}

#[tokio::test]
async fn the_place_of_a_fault_is_right_wherever_the_tag_stands() {
    for event in [
        r#"{"type":"text-delta","delta":{"x":1},"id":"t"}"#,
        r#"{"delta":{"x":1},"id":"t","type":"text-delta"}"#,
        r#"{"id":"t","delta":{"x":1},"type":"text-delta"}"#,
        r#"{"id":"t","type":"text-delta","delta":{"x":1}}"#,
    ] {
        let error = chat_error(&format!("data: {event}\n\n")).await;
        assert!(
            error.message().contains("at `delta`: invalid type"),
            "{event}: {error}"
        );
    }
    let error = chat_error("data: {\"delta\":\"a\",\"type\":\"text-delta\"}\n\n").await;
    assert!(error.message().contains("missing field `id`"), "{error}");
    assert!(!error.message().contains("at `"), "{error}");
}

#[tokio::test]
async fn an_event_of_an_unknown_kind_keeps_the_order_of_its_properties() {
    use imbrace::ai_agent::types::UiMessageChunk;

    for event in [
        r#"{"type":"new-kind","b":1,"a":2}"#,
        r#"{"b":1,"type":"new-kind","a":2}"#,
    ] {
        let (_server, mut reply) = chat(&format!("data: {event}\n\n{DONE}")).await;
        match reply.next().await.unwrap().unwrap() {
            UiMessageChunk::Unknown(chunk) => assert_eq!(serde_json::to_string(&chunk).unwrap(), event),
            known => panic!("{known:?}"),
        }
    }
}

#[tokio::test]
async fn any_number_of_odd_properties_leaves_an_event_readable() {
    // Many in the objects of a list.
    let files: Vec<_> = (0..40)
        .map(|size| json!({"type": "image", "id": size, "url": [size]}))
        .collect();
    let end = json!({"event": "message_end", "task_id": "t", "id": 7, "files": files, "metadata": {"usage": {"total_tokens": 3}}});
    let (_server, mut read) = run(&(response("message", "a") + &data(&end))).await;
    let outcome = read.outcome().await.unwrap();
    assert_eq!((outcome.answer.as_str(), outcome.complete), ("a", true));
    assert_eq!(outcome.usage().unwrap().total_tokens, Some(3));
    let (_server, mut read) = run(&data(&end)).await;
    let (events, errors) = self::read(&mut read).await;
    assert!(errors.is_empty(), "{errors:?}");
    let ChatEvent::MessageEnd(event) = &events[0] else {
        panic!("{events:?}")
    };
    assert_eq!((&event.files, &event.id), (&None, &None));
    assert_eq!(
        (&event.extra["files"], &event.extra["id"]),
        (&json!(files), &json!(7))
    );
    assert_eq!(serde_json::to_value(event).unwrap()["files"], json!(files));

    // Many in an object that holds the state of the run: it is kept as it came.
    let mut end = json!({"event": "workflow_finished", "data": {"status": "succeeded", "files": []}});
    for name in [
        "id",
        "workflow_id",
        "outputs",
        "error",
        "elapsed_time",
        "total_tokens",
    ] {
        end["data"][name] = json!([{}]);
    }
    for name in [
        "total_steps",
        "created_by",
        "created_at",
        "finished_at",
        "exceptions_count",
    ] {
        end["data"][name] = json!([{}]);
    }
    let odd_files: Vec<_> = (0..30).map(|size| json!({"size": [size]})).collect();
    end["data"]["files"] = json!(odd_files);
    let (_server, mut run) = workflow(&data(&end)).await;
    let finished = run.outcome().await.unwrap().finished.unwrap();
    assert_eq!(finished.status, Some(WorkflowStatus::Succeeded));
    assert_eq!(serde_json::to_value(&finished).unwrap(), end["data"]);
}
