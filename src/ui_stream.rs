//! Chat for the web: replies and runs as a UI message stream, and the requests of a chat page.
//!
//! A page that uses `useChat` of the npm package `ai` (version 6), or plain `fetch`, reads a *UI message stream*: server-sent events whose
//! chunks begin and end each part of a message. [`UiMessageStream`] makes one of a [`Reply`](crate::chat::Reply) of an AI agent or of
//! a [`Run`](crate::clickai::Run) of a ClickAI app. It is a `Stream` of bytes and an `http_body::Body`;
//! [`into_response`](UiMessageStream::into_response) adds the headers, so that a handler of axum returns it as it is.
//!
//! ```no_run
//! # #[cfg(feature = "ai-agent")]
//! # mod example {
//! use imbrace::ui_stream::{ChatRequest, UiMessageStream};
//!
//! async fn chat(client: imbrace::Client, request: ChatRequest) -> http::Response<UiMessageStream> {
//!     // Nothing is awaited here: the headers go out at once, and failures become an `error` chunk.
//!     UiMessageStream::from_future(async move { request.send(&client.ai_agent(), "agent_id").await }).into_response()
//! }
//! # }
//! ```
//!
//! Dropping the stream, as a server does when the browser goes, closes the connection to the service. An AI agent goes on
//! nevertheless and its response is stored; a ClickAI run is stopped by its [`StopHandle`](crate::clickai::StopHandle).
//!
//! The project's page `docs/chat-for-the-web.md` has the whole, and `examples/web_chat/` a program.

#[cfg(feature = "ai-agent")]
mod agent;
#[cfg(feature = "ai-agent")]
mod attachment;
mod body;
#[cfg(feature = "ai-agent")]
mod chat_id;
#[cfg(feature = "ai-agent")]
mod request;
#[cfg(feature = "clickai")]
mod run;
#[cfg(feature = "ai-agent")]
mod send;
mod source;
#[cfg(feature = "ai-agent")]
mod tool_calls;
#[cfg(feature = "ai-agent")]
mod turn;
mod writer;

pub use self::body::UiMessageStream;
#[cfg(feature = "ai-agent")]
pub use self::{
    attachment::Attachment,
    request::{ChatRequest, ChatTrigger, RequestKind, UiMessage},
};
