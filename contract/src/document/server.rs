//! `x-server`: what the server does that no schema says.

use serde_json::Value as Json;

use crate::node::{Node, Value};

/// `x-server` of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Server {
    /// `accepts`: places that the server does not look at, whatever they hold.
    pub accepts: Vec<String>,
    /// `reads`: places where a value of another type stands for one of the documented type.
    pub reads: Vec<(String, Reading)>,
    /// `refuses`: what it refuses of requests that fit their schemas, in the order in which it looks.
    pub refuses: Vec<Refusal>,
    /// `errors`: the form of its errors, where it is not that of the service.
    pub errors: Option<Errors>,
    /// `unknown`: the response for a row that does not exist, where it is not the refusal of the service.
    pub unknown: Option<ServerResponse>,
}

/// The form of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errors {
    /// `error`: `{error}`.
    Error,
    /// `message`: `{message}`.
    Message,
    /// `success`: `{success, message}`.
    Success,
    /// `status`: `{status, message}`.
    Status,
    /// `code`: `{code, message}` with the code 99999.
    Code,
    /// `field`: `{code, field, message}`.
    Field,
    /// `error-code`: `{message, error_code, code}`.
    ErrorCode,
    /// `domain`: `{success, error: {message, code}}`.
    Domain,
    /// `data`: `{success, error, data, timestamp}`, where `data` has the messages by property.
    Data,
}

/// The forms of errors by their names.
pub const ERRORS: &[(&str, Errors)] = &[
    ("error", Errors::Error),
    ("message", Errors::Message),
    ("success", Errors::Success),
    ("status", Errors::Status),
    ("code", Errors::Code),
    ("field", Errors::Field),
    ("error-code", Errors::ErrorCode),
    ("domain", Errors::Domain),
    ("data", Errors::Data),
];

/// What the server makes of a value of another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// `text`: a number is its text.
    Text,
    /// `one`: a text is a list of one.
    One,
    /// `list`: a text is a list, as JSON or with commas.
    List,
    /// `empty`: what is not a list is an empty one.
    Empty,
    /// `pairs`: a list of `board_field_id` and `value` is an object.
    Pairs,
    /// `query`: where the body has none, the parameters of this name, with and without `[]`, are a list.
    Query,
}

/// The readings by their names.
pub const READINGS: &[(&str, Reading)] = &[
    ("text", Reading::Text),
    ("one", Reading::One),
    ("list", Reading::List),
    ("empty", Reading::Empty),
    ("pairs", Reading::Pairs),
    ("query", Reading::Query),
];

/// An entry of `refuses`.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// What the condition is about.
    pub of: Part,
    /// `if`: only requests whose part fits this schema.
    pub only: Option<Json>,
    /// What is refused.
    pub condition: Condition,
    /// The response.
    pub response: ServerResponse,
}

/// A part of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The body; of a form, its texts, and files as `{name, media}`.
    #[default]
    Body,
    /// The parameters of the query, as texts.
    Query,
    /// The parameters of the path, as texts.
    Path,
}

/// The parts by their names.
pub const PARTS: &[(&str, Part)] = &[("body", Part::Body), ("query", Part::Query), ("path", Part::Path)];

/// What is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// `unless`: a part that does not fit this schema.
    Unless(Json),
    /// `closed`: a value at this place that the document does not name, or that `except` has.
    Closed {
        /// The place.
        place: String,
        /// Values that the document names and the server does not know.
        except: Vec<Json>,
    },
    /// `absent`: a request without a body, or without a form where one is wanted.
    Absent,
    /// `unique`: a row with this value of a property is there already.
    Unique(String),
    /// `refers`: the id in this property is that of no row.
    Refers(String),
}

/// The keys of an entry of `refuses` that are conditions; one of them stands in each.
pub const CONDITIONS: [&str; 5] = ["unless", "closed", "absent", "unique", "refers"];

/// The response of a server.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerResponse {
    /// Its status.
    pub status: u16,
    /// Its body.
    pub content: Content,
}

/// The body of such a response.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `body`: this JSON. In its texts `{/name}` stands for what the request has there, `{now}` for the time; a text
    /// that is nothing but `{}` for the whole part.
    Json(Json),
    /// `text`: a plain text.
    Text(String),
    /// `message`: in the envelope of the service, about the place `at`.
    Message {
        /// What is wrong.
        message: String,
        /// The place in the request; empty for the whole.
        at: String,
    },
    /// None of them: for a success the example of the document, with 404 the response for an address that the service has
    /// not, else the usual words of the service.
    Usual,
}

impl Server {
    /// What a node says, as far as the check lets it stand.
    pub(super) fn read(node: &Node) -> Self {
        let named = |key: &str| node.properties_of(key);
        let reads = named("reads").iter().filter_map(|property| {
            let reading = find(READINGS, property.value.text()?)?;
            Some((property.key.clone(), reading))
        });
        let refuses = node.items_of("refuses");
        Self {
            accepts: named("accepts")
                .iter()
                .map(|property| property.key.clone())
                .collect(),
            reads: reads.collect(),
            refuses: refuses.iter().filter_map(Refusal::read).collect(),
            errors: node.text_of("errors").and_then(|name| find(ERRORS, name)),
            unknown: node.get("unknown").map(|node| server_response(node, 404)),
        }
    }
}

fn find<T: Copy>(named: &[(&str, T)], name: &str) -> Option<T> {
    named
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| *value)
}

impl Refusal {
    /// What an entry of `refuses` says; nothing where it has no condition.
    #[must_use]
    pub fn read(node: &Node) -> Option<Self> {
        let text = |key: &str| node.text_of(key).map(str::to_owned);
        let condition = if let Some(schema) = node.get("unless") {
            Condition::Unless(schema.to_json())
        } else if node.flag("absent") {
            Condition::Absent
        } else if let Some(place) = text("closed") {
            let except = node.items_of("except");
            Condition::Closed {
                place,
                except: except.iter().map(Node::to_json).collect(),
            }
        } else if let Some(property) = text("unique") {
            Condition::Unique(property)
        } else {
            Condition::Refers(text("refers")?)
        };
        Some(Self {
            of: node
                .text_of("of")
                .and_then(|of| find(PARTS, of))
                .unwrap_or_default(),
            only: node.get("if").map(Node::to_json),
            condition,
            response: server_response(node, 400),
        })
    }
}

fn server_response(node: &Node, usual: u16) -> ServerResponse {
    let status = node.get("status").and_then(status).unwrap_or(usual);
    let content = if let Some(body) = node.get("body") {
        Content::Json(body.to_json())
    } else if let Some(text) = node.text_of("text") {
        Content::Text(text.to_owned())
    } else if let Some(message) = node.text_of("message") {
        Content::Message {
            message: message.to_owned(),
            at: node.text_of("at").unwrap_or_default().to_owned(),
        }
    } else {
        Content::Usual
    };
    ServerResponse { status, content }
}

/// A status of HTTP.
pub(crate) fn status(node: &Node) -> Option<u16> {
    let Value::Number(number) = &node.value else {
        return None;
    };
    let status = u16::try_from(number.as_u64()?).ok()?;
    (200..600).contains(&status).then_some(status)
}
