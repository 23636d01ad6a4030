//! Streams without a connection.

use http::{HeaderValue, header::CONTENT_TYPE};
use serde::Serialize;

use super::{
    pieces::{Piece, Pieces},
    script::StreamScript,
};
use crate::{operation::Streaming, stream::EventStream, transport::made};

/// An event stream of these events, as a call of the operation gives it.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), imbrace::Error> {
/// use imbrace::{ai_agent::operations::AiAgentStreamChat, testing};
///
/// let events = testing::example_events::<AiAgentStreamChat>();
/// let stream = testing::stream::<AiAgentStreamChat>(events);
/// println!("{}", stream.text().await?);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn stream<O: Streaming<Event: Serialize>>(script: impl Into<StreamScript<O>>) -> EventStream<O::Event> {
    let script = script.into();
    let pieces = script.pieces().into_iter().map(|piece| Piece {
        pause: piece.pause,
        bytes: piece.bytes,
    });
    let body = reqwest::Body::wrap_stream(Pieces::new(pieces, script.is_cut()));
    let mut response = http::Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    EventStream::new(made::response(O::INFO, O::OUTCOME, response), O::INFO)
}

/// The reply of an AI agent with these chunks.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), imbrace::Error> {
/// use imbrace::{ai_agent::operations::AiAgentStreamChat, testing};
///
/// let reply = testing::reply(testing::example_events::<AiAgentStreamChat>());
/// println!("{}", reply.message().await?.text());
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "ai-agent")]
#[must_use]
pub fn reply(
    script: impl Into<StreamScript<crate::ai_agent::operations::AiAgentStreamChat>>,
) -> crate::chat::Reply {
    stream(script)
}

/// A run of a ClickAI app with these events, for `user`. [`stop`](crate::clickai::Run::stop) is sent by `client`, such as
/// that of a stub server.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), imbrace::Error> {
/// use imbrace::{clickai, clickai::operations::ClickaiCreateChatMessage, testing};
///
/// let client = clickai::Client::builder().base_url("http://127.0.0.1:9/v1").build()?;
/// let events = testing::example_events::<ClickaiCreateChatMessage>();
/// let mut run = testing::run::<ClickaiCreateChatMessage>(&client, "user-001", events);
/// println!("{}", run.outcome().await?.answer);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "clickai")]
#[must_use]
pub fn run<O>(
    client: &crate::clickai::Client,
    user: impl Into<String>,
    script: impl Into<StreamScript<O>>,
) -> crate::clickai::Run<O::Event>
where
    O: crate::clickai::RunOperation<Event: Serialize>,
{
    crate::clickai::Run::new(client.clone(), user.into(), stream::<O>(script))
}
