//! The sorts of failure.

/// The sort of failure that an [`Error`](super::Error) reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument, a setting or a credential cannot be used. Nothing was sent; correct the program or its
    /// configuration.
    Invalid,
    /// No connection was made, so the server received nothing.
    Connect,
    /// A time limit passed. The server may have acted on the request.
    Timeout,
    /// The connection broke while the request or the response was on its way. The server may have acted.
    Transport,
    /// The server responded with a status other than 2xx.
    Status,
    /// A 2xx response does not have the documented form.
    Decode,
    /// An event stream reported an error or ended too soon.
    Stream,
    /// A local file could not be read or written.
    Io,
    /// A response is larger than the configured limit.
    TooLarge,
    /// A walk over a list could not give all of its items.
    Incomplete,
}

impl ErrorKind {
    /// A few words for `Display`.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Invalid => "invalid request",
            Self::Connect => "cannot connect",
            Self::Timeout => "timed out",
            Self::Transport => "connection broken",
            Self::Status => "refused by the server",
            Self::Decode => "unexpected response",
            Self::Stream => "event stream failed",
            Self::Io => "file error",
            Self::TooLarge => "response too large",
            Self::Incomplete => "incomplete list",
        }
    }
}
