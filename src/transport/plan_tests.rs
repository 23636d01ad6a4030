//! Which limits apply to a call.

use super::*;
use crate::{
    Client, ai_agent::operations::AiAgentStreamClientChatStatus, client::ClientBuilder, operation::Operation,
    transport::CallOptions,
};

/// The idle limit of the stream of a chat's states, whose server is silent for 300 seconds by design.
fn idle(client: ClientBuilder, set: impl FnOnce(&mut CallOptions)) -> Option<u64> {
    let client = client.build().unwrap_or_else(|error| unreachable!("{error}"));
    let mut request = Request::operation(AiAgentStreamClientChatStatus::INFO, Outcome::BY_STATUS);
    request.path_parameters.push(("chat_id", "c".to_owned()));
    request.streaming = true;
    set(&mut request.options);
    let plan = Plan::new(client.core(), Box::new(request));
    let plan = plan.unwrap_or_else(|error| unreachable!("{error}"));
    plan.idle.map(|limit| limit.as_secs())
}

#[test]
fn a_stream_outlives_the_silence_that_its_document_names() {
    let seconds = Duration::from_secs;
    assert_eq!(idle(Client::builder(), |_| {}), Some(360));
    let limited = || Client::builder().idle_timeout(seconds(5));
    assert_eq!(idle(limited(), |_| {}), Some(5));
    assert_eq!(
        idle(limited(), |call| call.set_idle_timeout(Some(seconds(7)))),
        Some(7)
    );
    assert_eq!(idle(Client::builder(), |call| call.set_idle_timeout(None)), None);
    assert_eq!(idle(Client::builder().idle_timeout(None), |_| {}), None);
}
