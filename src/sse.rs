//! Server-sent events: an incremental decoder for `text/event-stream`.
//!
//! [`Decoder`] takes the body in whatever chunks the transport delivers and gives back the events, following the
//! grammar of the WHATWG HTML standard. The events are the same however the bytes are cut. Work is linear in the
//! number of bytes, and the memory that the decoder holds is bounded by a size limit that is on by default.
//!
//! ```
//! use bytes::Bytes;
//! use imbrace::sse::Decoder;
//!
//! # fn main() -> Result<(), imbrace::sse::EventTooLarge> {
//! let mut decoder = Decoder::new();
//! let mut seen = Vec::new();
//! for chunk in ["event: delta\nda", "ta: Hel\ndata: lo\n", "\ndata: bye\n\n"] {
//!     decoder.push(Bytes::from_static(chunk.as_bytes()));
//!     while let Some(event) = decoder.next_event()? {
//!         seen.push((event.kind().to_owned(), event.data.to_string()));
//!     }
//! }
//! assert_eq!(seen[0], ("delta".to_owned(), "Hel\nlo".to_owned()));
//! assert_eq!(seen[1], ("message".to_owned(), "bye".to_owned()));
//! # Ok(())
//! # }
//! ```
//!
//! # Two ways to read
//!
//! [`Decoder::next_event`] returns an [`Event`] that owns its parts. An event that lies in one chunk is a view of
//! that chunk: nothing is copied or allocated, and the chunk stays alive as long as the event does.
//! [`Event::copy`] and [`Text::copy`] detach from it.
//!
//! [`Decoder::next_ref`] returns an [`EventRef`] that borrows from the decoder. Its parts are plain `&str`, checked
//! once, where a [`Text`] is checked at each use as one. It fits callers that are done with an event before they ask
//! for the next.
//!
//! # What the grammar says
//!
//! - A line ends with LF, CR or CRLF. One byte order mark at the very start is dropped.
//! - A line that starts with a colon is a comment. A field other than `data`, `event`, `id` and `retry` is ignored.
//! - A blank line ends an event. An event without a `data` line is not delivered; an `id` or `retry` in it counts.
//! - What follows the last blank line of the body is not an event, so there is nothing to call at the end.
//! - Bytes that are not UTF-8 become U+FFFD.

mod block;
mod buffer;
mod decoder;
mod error;
mod event;
mod last_id;
mod line;
mod lines;
mod scan;
mod source;
mod text;
mod whole_event;

pub use decoder::Decoder;
pub use error::EventTooLarge;
pub use event::{Event, EventRef};
pub use text::Text;
