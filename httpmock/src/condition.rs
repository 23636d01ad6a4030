//! What a stub asks of a request beyond its operation.

use std::{fmt, sync::Arc};

use imbrace::operation::OperationInfo;
use serde_json::Value;

use crate::{route, seen::Seen};

/// Says why a body does not fit, if it does not.
type Check = dyn Fn(&[u8]) -> Option<String> + Send + Sync;

/// One condition.
#[derive(Clone)]
pub(crate) enum Condition {
    Path(&'static str, String),
    Query(String, String),
    Header(String, String),
    /// The body as JSON, without the property that chooses the form of the response.
    Body(Value),
    Check(Arc<Check>),
    /// Whether the body chooses an event stream.
    Streaming(bool),
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path(..) => "Path",
            Self::Query(..) => "Query",
            Self::Header(..) => "Header",
            Self::Body(_) => "Body",
            Self::Check(_) => "Check",
            Self::Streaming(_) => "Streaming",
        })
    }
}

impl Condition {
    /// Why a request of the operation does not meet the condition, if it does not.
    pub(crate) fn unmet(&self, info: &'static OperationInfo, seen: &Seen) -> Option<String> {
        match self {
            Self::Path(name, wanted) => {
                let values = route::values(info, seen).unwrap_or_default();
                let (_, given) = values.into_iter().find(|(other, _)| other == name)?;
                (given != *wanted).then(|| format!("path parameter `{name}` is `{given}`, not `{wanted}`"))
            }
            Self::Query(name, wanted) => match seen.query(name) {
                Some(given) if given == wanted => None,
                Some(given) => Some(format!("query parameter `{name}` is `{given}`, not `{wanted}`")),
                None => Some(format!("query parameter `{name}` is missing, not `{wanted}`")),
            },
            // Values stay out: they may be credentials.
            Self::Header(name, wanted) => match seen.header(name) {
                Some(given) if given == wanted => None,
                Some(_) => Some(format!("header `{name}` has another value")),
                None => Some(format!("header `{name}` is missing")),
            },
            Self::Body(wanted) => {
                let Some(mut given) = json(seen) else {
                    return Some("the body is not JSON".to_owned());
                };
                if let (Some(select), Some(body)) = (
                    info.stream.and_then(|stream| stream.select),
                    given.as_object_mut(),
                ) {
                    body.remove(select.property);
                }
                let place = differs(wanted, &given)?;
                Some(match place.as_str() {
                    "" => "the body differs".to_owned(),
                    place => format!("the body differs at `{place}`"),
                })
            }
            Self::Check(check) => check(&seen.body),
            Self::Streaming(wanted) => {
                let select = info.stream.and_then(|stream| stream.select)?;
                let streams = json(seen).is_some_and(|body| {
                    serde_json::from_str::<Value>(select.stream)
                        .is_ok_and(|value| body[select.property] == value)
                });
                let asks = |streams| {
                    if streams {
                        "an event stream"
                    } else {
                        "one response"
                    }
                };
                (streams != *wanted).then(|| format!("it asks for {}, not {}", asks(streams), asks(*wanted)))
            }
        }
    }
}

fn json(seen: &Seen) -> Option<Value> {
    serde_json::from_slice(&seen.body).ok()
}

/// The JSON pointer to the first difference.
fn differs(wanted: &Value, given: &Value) -> Option<String> {
    match (wanted, given) {
        (Value::Object(wanted), Value::Object(given)) => {
            let mut names = wanted
                .keys()
                .chain(given.keys().filter(|name| !wanted.contains_key(*name)));
            names.find_map(|name| {
                let within = match (wanted.get(name), given.get(name)) {
                    (Some(wanted), Some(given)) => differs(wanted, given)?,
                    _ => String::new(),
                };
                Some(format!("/{name}{within}"))
            })
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            let mut pairs = wanted.iter().zip(given).enumerate();
            pairs.find_map(|(index, (wanted, given))| Some(format!("/{index}{}", differs(wanted, given)?)))
        }
        _ => (wanted != given).then(String::new),
    }
}
