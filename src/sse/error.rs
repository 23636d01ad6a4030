use std::fmt;

/// An event needs more memory than the decoder may hold.
///
/// The limit covers the data of the event, its name, the last event id and the field value that is being read,
/// all after the replacement of bytes that are not UTF-8. Ignored lines and comments are not held and do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventTooLarge {
    limit: usize,
}

impl EventTooLarge {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit }
    }

    /// The limit that the event exceeds, in bytes.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Display for EventTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "server-sent event exceeds the limit of {} bytes", self.limit)
    }
}

impl std::error::Error for EventTooLarge {}

/// The limit is reached. Inside the decoder, where the limit itself is known, so that results stay one byte long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OverLimit;
