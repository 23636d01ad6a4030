use std::fmt;

use super::Text;

/// The name that the standard gives to an event whose stream names none.
const DEFAULT_NAME: &str = "message";

/// One server-sent event that owns its parts.
///
/// `Debug` prints the sizes of name, data and id, not their content.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The `event` field. `None` when the event has none or an empty one; see [`Event::kind`].
    pub name: Option<Text>,
    /// The `data` lines, joined with LF.
    pub data: Text,
    /// The last event id: that of this event or, when it has none, the one an earlier event set. `None` when no id
    /// was set yet or an empty `id` field cleared it.
    pub id: Option<Text>,
    /// The reconnection time in milliseconds, if a `retry` field came since the event before this one.
    pub retry: Option<u64>,
}

impl Event {
    /// The name of the event, `"message"` when it has none.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.name.as_ref().map_or(DEFAULT_NAME, Text::as_str)
    }

    /// A copy that shares no memory with the chunks of the body.
    ///
    /// An event is a view of the chunk it came in. Copy the small events that are kept for long, so that they do not
    /// keep whole chunks alive.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            name: self.name.as_ref().map(Text::copy),
            data: self.data.copy(),
            id: self.id.as_ref().map(Text::copy),
            retry: self.retry,
        }
    }
}

/// One server-sent event that borrows from the decoder; see [`Decoder::next_ref`](super::Decoder::next_ref).
///
/// `Debug` prints the sizes of name, data and id, not their content.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventRef<'a> {
    /// The `event` field. `None` when the event has none or an empty one; see [`EventRef::kind`].
    pub name: Option<&'a str>,
    /// The `data` lines, joined with LF.
    pub data: &'a str,
    /// The last event id: that of this event or, when it has none, the one an earlier event set. `None` when no id
    /// was set yet or an empty `id` field cleared it.
    pub id: Option<&'a str>,
    /// The reconnection time in milliseconds, if a `retry` field came since the event before this one.
    pub retry: Option<u64>,
}

impl<'a> EventRef<'a> {
    /// The name of the event, `"message"` when it has none.
    #[must_use]
    pub fn kind(&self) -> &'a str {
        self.name.unwrap_or(DEFAULT_NAME)
    }

    /// Copies the event, so that it outlives the borrow.
    #[must_use]
    pub fn to_event(&self) -> Event {
        Event {
            name: self.name.map(Text::from),
            data: Text::from(self.data),
            id: self.id.map(Text::from),
            retry: self.retry,
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("name", &self.name.as_ref().map(|name| Size(name.as_str())))
            .field("data", &Size(self.data.as_str()))
            .field("id", &self.id.as_ref().map(|id| Size(id.as_str())))
            .field("retry", &self.retry)
            .finish()
    }
}

impl fmt::Debug for EventRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventRef")
            .field("name", &self.name.map(Size))
            .field("data", &Size(self.data))
            .field("id", &self.id.map(Size))
            .field("retry", &self.retry)
            .finish()
    }
}

/// Prints the size of a text: a server may put anything there, secrets too.
struct Size<'a>(&'a str);

impl fmt::Debug for Size<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "string ({} bytes)", self.0.len())
    }
}
