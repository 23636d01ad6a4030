//! Misbehaviour, and the header `x-sandbox` by which a request asks for it.

use std::{collections::VecDeque, time::Duration};

use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use crate::reply::Reply;

pub(crate) const HEADER: &str = "x-sandbox";
/// How many request ids are remembered as refused.
const REMEMBERED: usize = 10_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A pause before the response and between events.
    Slow,
    /// The connection breaks in the middle of the response.
    Cut,
    /// 429 once for each request id.
    TooMany,
    /// The page of a proxy whose server is away.
    Html502,
    /// An event in the middle of a stream that is not JSON.
    MalformedEvent,
    /// An error in the middle of a stream.
    ErrorEvent,
    /// After the first event nothing more; any other response never comes.
    Silence,
    /// A pause before the response.
    Latency(Duration),
    /// The connection breaks after so many bytes of the body.
    CutAfter(usize),
    /// One value of a JSON response is of another type.
    WrongType,
}

const WORDS: [(&str, Fault); 8] = [
    ("slow", Fault::Slow),
    ("cut", Fault::Cut),
    ("429", Fault::TooMany),
    ("html-502", Fault::Html502),
    ("malformed-event", Fault::MalformedEvent),
    ("error-event", Fault::ErrorEvent),
    ("silence", Fault::Silence),
    ("wrong-type", Fault::WrongType),
];

/// The fault of a word.
pub(crate) fn word(word: &str) -> Option<Fault> {
    WORDS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, fault)| *fault)
}

/// All words.
pub(crate) fn words() -> String {
    let known: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
    known.join(", ")
}

/// The fault that the headers ask for.
pub(crate) fn requested(headers: &HeaderMap) -> Result<Option<Fault>, Reply> {
    let Some(given) = headers.get(HEADER) else {
        return Ok(None);
    };
    let given = String::from_utf8_lossy(given.as_bytes());
    if let Some(fault) = word(&given) {
        return Ok(Some(fault));
    }
    Err(refusal(&format!(
        "{HEADER}: `{given}` is not known; one of {}",
        words()
    )))
}

/// What is said where a fault of streams is asked for and the response is none.
pub(crate) fn needs_stream(fault: Fault) -> Option<Reply> {
    matches!(fault, Fault::MalformedEvent | Fault::ErrorEvent).then(|| {
        refusal(&format!(
            "{HEADER}: this response is not an event stream, so it has no event to spoil"
        ))
    })
}

fn refusal(message: &str) -> Reply {
    Reply::json(StatusCode::BAD_REQUEST, json!({"message": message}))
}

pub(crate) fn html_502() -> Reply {
    Reply::bytes(
        StatusCode::BAD_GATEWAY,
        "text/html",
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n\
         <hr><center>sandbox</center>\r\n</body>\r\n</html>\r\n",
    )
}

pub(crate) fn too_many() -> Reply {
    Reply::json(
        StatusCode::TOO_MANY_REQUESTS,
        json!({"message": "Too Many Requests"}),
    )
    .with(header::RETRY_AFTER, "1")
}

/// Gives one value another type: the first id, or else the first value that is a scalar.
pub(crate) fn wrong_type(body: &mut Value) -> bool {
    match body {
        Value::Object(properties) => {
            let id = properties
                .iter_mut()
                .find(|(name, value)| matches!(name.as_str(), "id" | "_id") && value.is_string());
            match id {
                Some((_, id)) => {
                    *id = json!({"unexpected": true});
                    true
                }
                None => properties.values_mut().any(wrong_type),
            }
        }
        Value::Array(items) => items.iter_mut().any(wrong_type),
        scalar => {
            *scalar = json!({"unexpected": true});
            true
        }
    }
}

/// The request ids that were refused once.
#[derive(Debug, Default)]
pub(crate) struct Refused(VecDeque<String>);

impl Refused {
    /// Whether this is the first request with its id; one without an id always is.
    pub(crate) fn first(&mut self, headers: &HeaderMap) -> bool {
        let Some(id) = headers.get("x-request-id") else {
            return true;
        };
        let id = String::from_utf8_lossy(id.as_bytes()).into_owned();
        if self.0.contains(&id) {
            return false;
        }
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(id);
        true
    }
}
