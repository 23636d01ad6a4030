//! Faults that are planned for the next requests, whoever sends them.

use std::{collections::VecDeque, str::FromStr, sync::Mutex, time::Duration};

use http::{HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use crate::{
    faults::{Fault, word, words},
    lock::lock,
    stub::StubResponse,
};

/// How many plans wait at a time.
const PLANS: usize = 1_000;
/// What a plan may say.
const KEYS: [&str; 9] = [
    "fault",
    "operation",
    "times",
    "milliseconds",
    "bytes",
    "retry_after",
    "status",
    "body",
    "headers",
];

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
        Self {
            what,
            operation: None,
            times: 1,
        }
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

    /// An event in the middle of a stream that is not JSON. Where the response is not a stream, nothing happens.
    #[must_use]
    pub fn malformed_event() -> Self {
        Self::new(What::Fault(Fault::MalformedEvent))
    }

    /// An error event in the middle of a stream. Where the response is not a stream, nothing happens.
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
        let plan = plan
            .as_object()
            .ok_or("a plan is an object: {\"fault\": \"429\"}")?;
        if let Some(odd) = plan.keys().find(|name| !KEYS.contains(&name.as_str())) {
            return Err(format!(
                "`{odd}` is not a key of a plan; these are {}",
                KEYS.join(", ")
            ));
        }
        let number = |name: &str| match plan.get(name) {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .map(Some)
                .ok_or_else(|| format!("`{name}` is a whole number from 0, not {value}")),
        };
        let text = |name: &str| match plan.get(name) {
            None => Ok(None),
            Some(value) => value
                .as_str()
                .map(Some)
                .ok_or_else(|| format!("`{name}` is a text, not {value}")),
        };
        let mut read = match text("fault")? {
            Some("latency") => {
                let millis = number("milliseconds")?.ok_or("`latency` needs `milliseconds`")?;
                Self::latency(Duration::from_millis(millis.min(600_000)))
            }
            Some("cut-after") => {
                let bytes = number("bytes")?.ok_or("`cut-after` needs `bytes`")?;
                Self::cut_after(usize::try_from(bytes).unwrap_or(usize::MAX))
            }
            Some("429") => Self::too_many_requests(number("retry_after")?.unwrap_or(1)),
            Some("respond") => Self::respond(response(plan, number("status")?)?),
            Some(given) => Self::new(What::Fault(word(given).ok_or_else(|| unknown(given))?)),
            None => return Err(unknown("")),
        };
        read.operation = text("operation")?.map(str::to_owned);
        match number("times")? {
            Some(0) => Err("`times` is at least 1".to_owned()),
            times => Ok(read.times(u32::try_from(times.unwrap_or(1)).unwrap_or(u32::MAX))),
        }
    }
}

/// What a plan of the kind `respond` responds with.
fn response(plan: &Map<String, Value>, status: Option<u64>) -> Result<StubResponse, String> {
    let status = status.and_then(|status| u16::try_from(status).ok());
    let status = status
        .filter(|status| (200..600).contains(status))
        .ok_or("`respond` needs `status`, 200 to 599")?;
    let body = plan.get("body").cloned().unwrap_or_default();
    let mut response = StubResponse::json(status, body);
    let headers = match plan.get("headers") {
        None => return Ok(response),
        Some(headers) => headers.as_object().ok_or("`headers` is an object of texts")?,
    };
    for (name, value) in headers {
        let text = value
            .as_str()
            .filter(|text| HeaderValue::from_str(text).is_ok() && HeaderName::from_str(name).is_ok());
        let text = text.ok_or_else(|| format!("`headers`: `{name}` with {value} is not a header"))?;
        response = response.header(name, text);
    }
    Ok(response)
}

fn unknown(given: &str) -> String {
    format!(
        "`fault` is `{given}`; one of latency, respond, cut-after, {}",
        words()
    )
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
