//! The facts of a document about an operation.

mod paging;

use http::Method;

pub use self::paging::{OrderInfo, PagingBy, PagingInfo, Promise};

/// The facts that a document states about an operation, for tools, retries and tracing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// `operationId` of the document, such as `boards_list_items`.
    pub id: &'static str,
    /// The namespace, such as `boards`.
    pub namespace: &'static str,
    /// The method name within the namespace, such as `list_items`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template below the service's base, such as `/data-board/boards/{board_id}/items`.
    pub path: &'static str,
    /// The base that the path is relative to: `gateway`, `ai-agent`, `clickai`, `clickai-console`.
    pub service: &'static str,
    /// Whether a call may be sent again after it may have reached the server.
    pub retry: Retry,
    /// What the `Accept` header asks for.
    pub accept: &'static str,
    /// How the event stream of this operation is chosen and ends, if it has one.
    pub stream: Option<StreamInfo>,
    /// Whether the newest official SDK calls this operation retired.
    pub deprecated: bool,
    /// One line that says what it does.
    pub summary: &'static str,
    /// Component names of the request body and of the response, for tools.
    pub schemas: (Option<&'static str>, Option<&'static str>),
    /// Names of the parameters and of the body's properties, at any depth, that the document marks `x-secret`. Their
    /// values are redacted in what the server says about the call; the empty name stands for the whole body.
    pub secrets: &'static [&'static str],
    /// How the list of this operation comes in pages, if it does.
    pub paging: Option<&'static PagingInfo>,
}

impl OperationInfo {
    /// An operation that is known at run time only, for [`Client::request_operation`](crate::Client::request_operation).
    ///
    /// `id` is the operationId, `path` the template with `{name}` places, `service` one of `gateway`, `ai-agent`, `clickai`
    /// and `clickai-console`. GET and HEAD count as safe to retry, everything else does not. Set the other fields
    /// afterwards; they are empty.
    ///
    /// ```
    /// use imbrace::operation::{OperationInfo, Retry};
    ///
    /// let mut info = OperationInfo::new("boards_search", http::Method::POST, "/data-board/search/{board_id}", "gateway");
    /// info.retry = Retry::Safe;
    /// assert_eq!(info.accept, "application/json");
    /// ```
    #[must_use]
    pub fn new(id: &'static str, method: Method, path: &'static str, service: &'static str) -> Self {
        let retry = if matches!(method, Method::GET | Method::HEAD) {
            Retry::Safe
        } else {
            Retry::Unsafe
        };
        Self {
            id,
            namespace: "",
            name: id,
            method,
            path,
            service,
            retry,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        }
    }
}

/// Where the status of a response does not say what became of the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// Statuses outside of 2xx with which a JSON response says that the work is done.
    pub success: &'static [u16],
    /// JSON pointer to the property whose presence in a response says that the call failed, whatever the status is.
    pub failure: Option<&'static str>,
}

impl Outcome {
    /// The status says it: 2xx is a success, and everything else is none.
    pub const BY_STATUS: &'static Self = &Self {
        success: &[],
        failure: None,
    };

    /// An outcome from its parts.
    #[must_use]
    pub const fn new(success: &'static [u16], failure: Option<&'static str>) -> Self {
        Self { success, failure }
    }
}

/// Whether sending a call twice can do harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Changes nothing, or changes the same thing to the same value: safe to retry.
    Safe,
    /// May do something twice: retried only when the server certainly did not act
    /// (the connection was refused, or the response was 429 or 503).
    Unsafe,
    /// Costly or without undo: retried only when the connection was refused or the response was 429.
    Never,
}

/// How an event stream is asked for and how it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamInfo {
    /// What ends it.
    pub terminator: Terminator,
    /// The body property that chooses between a stream and one JSON response, if there is a choice.
    pub select: Option<Select>,
    /// The event that a `text/plain` response stands for, if the server may respond so.
    pub plain: Option<PlainText>,
    /// Whether an event that reports an error is the last one.
    pub error_ends: bool,
    /// The property whose value tells the events apart; empty where all have one form.
    pub tag: &'static str,
    /// The events that carry pieces of a longer text: value of the tag, JSON pointer to the piece.
    pub pieces: &'static [(&'static str, &'static str)],
    /// The events that begin or end one of these texts: tag of its pieces, tag of the event.
    pub ends: &'static [(&'static str, &'static str)],
    /// The events after which none of these texts goes on, by their tags.
    pub ends_all: &'static [&'static str],
    /// The events that report an error, by their tags.
    pub errors: &'static [&'static str],
    /// The events with which the stream is complete, by their tags; others may still follow.
    pub last: &'static [&'static str],
    /// For how many seconds the server sends nothing by design.
    pub silence: Option<u64>,
}

impl StreamInfo {
    /// A stream that ends so, of which nothing else is known. Set the other fields afterwards.
    #[must_use]
    pub const fn new(terminator: Terminator) -> Self {
        Self {
            terminator,
            select: None,
            plain: None,
            error_ends: false,
            tag: "",
            pieces: &[],
            ends: &[],
            ends_all: &[],
            errors: &[],
            last: &[],
            silence: None,
        }
    }
}

/// What ends an event stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Terminator {
    /// A last event `data: [DONE]`; the end of the body without it is a cut.
    Done,
    /// The server ends the body.
    Close,
}

/// A body property that chooses the form of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Select {
    /// Name of the property, such as `response_mode`.
    pub property: &'static str,
    /// Its value for an event stream, as JSON text: `"streaming"` or `true`.
    pub stream: &'static str,
    /// Its value for one JSON response, as JSON text.
    pub json: &'static str,
}

impl Select {
    /// A choice by a property of the body, and its two values as JSON text.
    #[must_use]
    pub const fn new(property: &'static str, stream: &'static str, json: &'static str) -> Self {
        Self {
            property,
            stream,
            json,
        }
    }

    /// The property and its value for an event stream.
    pub(crate) fn streaming(self) -> (&'static str, &'static str) {
        (self.property, self.stream)
    }

    /// The property and its value for one JSON response.
    pub(crate) fn single(self) -> (&'static str, &'static str) {
        (self.property, self.json)
    }
}

/// How a piece of a `text/plain` response becomes an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlainText {
    /// The event without its text, as a JSON object.
    pub event: &'static str,
    /// The property that takes the text.
    pub property: &'static str,
}

impl PlainText {
    /// An event, as a JSON object, that takes the text in a property.
    #[must_use]
    pub const fn new(event: &'static str, property: &'static str) -> Self {
        Self { event, property }
    }
}
