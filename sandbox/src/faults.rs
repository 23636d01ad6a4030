//! Misbehaviour: asked for by a request itself in the header `x-sandbox`, or planned for the next requests.

use std::{collections::VecDeque, sync::Mutex, time::Duration};

use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use crate::{lock::lock, reply::Reply, stub::StubResponse};

pub(crate) const HEADER: &str = "x-sandbox";
/// How many request ids are remembered as refused.
const REMEMBERED: usize = 10_000;
/// How many plans wait at a time.
const PLANS: usize = 1_000;

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
    /// An event in the middle of a stream that is no JSON.
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

fn word(word: &str) -> Option<Fault> {
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, fault)| *fault)
}

/// The fault that the headers ask for.
pub(crate) fn asked(headers: &HeaderMap) -> Result<Option<Fault>, Reply> {
    let Some(given) = headers.get(HEADER) else {
        return Ok(None);
    };
    let given = String::from_utf8_lossy(given.as_bytes());
    if let Some(fault) = word(&given) {
        return Ok(Some(fault));
    }
    let known: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
    Err(refusal(&format!(
        "{HEADER}: `{given}` is not known; one of {}",
        known.join(", ")
    )))
}

/// What is said where a fault of streams is asked for and the response is none.
pub(crate) fn needs_stream(fault: Fault) -> Option<Reply> {
    matches!(fault, Fault::MalformedEvent | Fault::ErrorEvent).then(|| {
        refusal(&format!(
            "{HEADER}: this response is no event stream, so it has no event to spoil"
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
            let id = properties.iter_mut().find(|(name, value)| matches!(name.as_str(), "id" | "_id") && value.is_string());
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

/// A fault for the next requests, whoever sends them.
#[derive(Clone, Debug)]
pub struct FaultPlan {
    pub(crate) what: What,
    pub(crate) operation: Option<String>,
    times: u32,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Fault(Fault),
    Respond(StubResponse),
}

impl FaultPlan {
    fn new(what: What) -> Self {
        Self { what, operation: None, times: 1 }
    }

    /// The response comes so much later.
    #[must_use]
    pub fn latency(by: Duration) -> Self {
        Self::new(What::Fault(Fault::Latency(by)))
    }

    /// This response in place of the real one; nothing else is done.
    #[must_use]
    pub fn respond(response: StubResponse) -> Self {
        Self::new(What::Respond(response))
    }

    /// 429 with `Retry-After` in seconds.
    #[must_use]
    pub fn too_many_requests(retry_after: u64) -> Self {
        let body = json!({"message": "Too Many Requests"});
        Self::respond(StubResponse::json(429, body).header("retry-after", &retry_after.to_string()))
    }

    /// The connection breaks after so many bytes of the body.
    #[must_use]
    pub fn cut_after(bytes: usize) -> Self {
        Self::new(What::Fault(Fault::CutAfter(bytes)))
    }

    /// An event in the middle of a stream that is no JSON. Where the response is no stream, nothing happens.
    #[must_use]
    pub fn malformed_event() -> Self {
        Self::new(What::Fault(Fault::MalformedEvent))
    }

    /// An error event in the middle of a stream. Where the response is no stream, nothing happens.
    #[must_use]
    pub fn error_event() -> Self {
        Self::new(What::Fault(Fault::ErrorEvent))
    }

    /// Nothing after the first event; any other response never comes.
    #[must_use]
    pub fn silence() -> Self {
        Self::new(What::Fault(Fault::Silence))
    }

    /// 502 with the HTML page of a web server.
    #[must_use]
    pub fn html_502() -> Self {
        Self::new(What::Fault(Fault::Html502))
    }

    /// One value of a JSON response is of another type.
    #[must_use]
    pub fn wrong_type() -> Self {
        Self::new(What::Fault(Fault::WrongType))
    }

    /// Only requests of this operation (`operationId`); without this any request.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// For so many requests; one without this.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// A plan as the control address takes it; the error says what is wrong with it.
    pub(crate) fn read(plan: &Value) -> Result<Self, String> {
        let number = |name: &str| plan[name].as_u64();
        let fault = plan["fault"].as_str();
        let mut read = match fault {
            Some("latency") => {
                let millis = number("milliseconds").ok_or("`latency` needs `milliseconds`")?;
                Self::latency(Duration::from_millis(millis.min(600_000)))
            }
            Some("cut-after") => {
                let bytes = number("bytes").ok_or("`cut-after` needs `bytes`")?;
                Self::cut_after(usize::try_from(bytes).unwrap_or(usize::MAX))
            }
            Some("429") => Self::too_many_requests(number("retry_after").unwrap_or(1)),
            Some("respond") => {
                let status = number("status").and_then(|status| u16::try_from(status).ok());
                let status = status.filter(|status| (200..600).contains(status)).ok_or("`respond` needs `status`, 200 to 599")?;
                let mut response = StubResponse::json(status, plan["body"].clone());
                for (name, value) in plan["headers"].as_object().into_iter().flatten() {
                    response = response.header(name, value.as_str().unwrap_or_default());
                }
                Self::respond(response)
            }
            Some(given) => Self::new(What::Fault(word(given).ok_or_else(|| unknown(given))?)),
            None => return Err(unknown("")),
        };
        read.operation = plan["operation"].as_str().map(str::to_owned);
        let times = number("times").unwrap_or(1);
        Ok(read.times(u32::try_from(times).unwrap_or(u32::MAX)))
    }
}

fn unknown(given: &str) -> String {
    let words: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
    format!("`fault` is `{given}`; one of latency, respond, cut-after, {}", words.join(", "))
}

/// The plans that wait for their requests.
#[derive(Debug, Default)]
pub(crate) struct Plans(Mutex<VecDeque<FaultPlan>>);

impl Plans {
    /// Adds a plan; the oldest goes where there are too many.
    pub(crate) fn add(&self, plan: FaultPlan) {
        let mut plans = lock(&self.0);
        if plans.len() == PLANS {
            plans.pop_front();
        }
        plans.push_back(plan);
    }

    /// What is planned for a request of this operation.
    pub(crate) fn take(&self, operation: &str) -> Option<What> {
        let mut plans = lock(&self.0);
        plans.retain(|plan| plan.times > 0);
        let fits = |plan: &FaultPlan| plan.operation.as_deref().is_none_or(|own| own == operation);
        let plan = plans.iter_mut().find(|plan| fits(plan))?;
        plan.times -= 1;
        Some(plan.what.clone())
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }

    pub(crate) fn to_json(&self) -> Value {
        let plans = lock(&self.0);
        let shown = plans.iter().filter(|plan| plan.times > 0);
        shown
            .map(|plan| json!({"operation": plan.operation, "times": plan.times, "what": format!("{:?}", plan.what)}))
            .collect()
    }
}
