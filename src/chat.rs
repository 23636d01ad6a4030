//! Chats with AI agents: turns to send, replies to read, tool calls to approve.
//!
//! ```no_run
//! # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
//! let mut reply = imbrace.ai_agent().stream_chat("asst_abc").user("What can you do?").send().await?;
//! while let Some(text) = reply.next_text().await? {
//!     print!("{text}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A [`Reply`] gives the pieces of text with [`next_text`](Reply::next_text), all chunks with
//! [`next`](Reply::next), or the whole [`Message`] with [`message`](Reply::message). Agents that do not stream
//! respond with plain text; the same methods serve for them.
//!
//! The next turn goes to the same chat under the id of the first. The server keeps the earlier messages. [`new_id`] makes the id of
//! a chat that a program wants to know before the first turn.
//!
//! ```no_run
//! # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
//! let agent = imbrace.ai_agent();
//! let first = agent.stream_chat("asst_abc").user("My name is Linh.");
//! let chat_id = first.turn().id.clone();
//! first.send().await?.message().await?;
//!
//! let second = agent.stream_chat("asst_abc").chat_id(chat_id).user("What is my name?");
//! println!("{}", second.send().await?.text().await?);
//! # Ok(())
//! # }
//! ```
//!
//! # Failures within a reply
//! A reply begins with status 200, so what fails later is an `error` chunk; [`next`](Reply::next) and the methods
//! above it give it as an `Err`. It need not be the last: after some failures the agent goes on with text, and
//! several errors may come in a row. To go on, read again. [`end`](Reply::end) says whether more may follow.
//!
//! ```no_run
//! # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
//! use imbrace::chat::Message;
//!
//! let mut reply = imbrace.ai_agent().stream_chat("asst_abc").user("Tell me a story.").send().await?;
//! let mut message = Message::default();
//! while let Err(error) = reply.read_into(&mut message).await {
//!     eprintln!("{error}");
//! }
//! println!("{}", message.text());
//! # Ok(())
//! # }
//! ```
//!
//! The loop ends, since a stream that is cut or silent for longer than the idle timeout gives one last error. The
//! service sends nothing while the model thinks: allow for it with
//! [`idle_timeout`](crate::Call::idle_timeout).
//!
//! # Tools that wait for approval
//! See [`Message::pending_approvals`].

mod apply;
mod approval;
mod chat_id;
mod message;
mod part;
mod part_json;
mod reading;
mod turn;

use crate::{ai_agent::types::UiMessageChunk, stream::EventStream};

#[cfg(feature = "ui-stream")]
pub(crate) use self::approval::sent_metadata;
pub use self::{
    chat_id::new_id,
    message::Message,
    part::{DataPart, Part, TextPart, ToolPart},
};

/// The response to a turn, as it arrives.
pub type Reply = EventStream<UiMessageChunk>;
