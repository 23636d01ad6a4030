//! Captured responses of real servers: decoded into the generated types and written again.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout
)]

use std::collections::BTreeSet;

use imbrace::{format::Format, operation::Operation};
#[cfg(feature = "schemars")]
use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// Without the feature, any type will do.
#[cfg(not(feature = "schemars"))]
pub trait JsonSchema {}
#[cfg(not(feature = "schemars"))]
impl<T> JsonSchema for T {}

/// Decodes a response and writes it again.
type Again = fn(&Value) -> Result<Value, String>;

/// What a schema has against a response.
type Misfit = fn(&Value) -> Option<String>;

/// The type of the whole body of a response.
type Whole<O> = <<O as Operation>::Format as Format<<O as Operation>::Output>>::Whole;

/// An operation as the captures name it, with the type of its response.
pub struct Known {
    id: &'static str,
    /// Method and path; each path parameter is `{id}`.
    route: String,
    again: Again,
    misfit: Misfit,
}

impl Known {
    pub fn of<O: Operation>() -> Self
    where
        Whole<O>: Serialize + DeserializeOwned + JsonSchema,
    {
        let path: Vec<_> = O::INFO
            .path
            .split('/')
            .map(|segment| if segment.starts_with('{') { "{id}" } else { segment })
            .collect();
        Self {
            id: O::INFO.id,
            route: format!("{} {}", O::INFO.method, path.join("/")),
            again: again::<Whole<O>>,
            #[cfg(feature = "schemars")]
            misfit: misfit::<Whole<O>>,
            #[cfg(not(feature = "schemars"))]
            misfit: |_| None,
        }
    }
}

fn again<T: Serialize + DeserializeOwned>(response: &Value) -> Result<Value, String> {
    // From text, as it comes from a server.
    let response: T = serde_json::from_str(&response.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(response).map_err(|error| error.to_string())
}

#[cfg(feature = "schemars")]
fn misfit<T: JsonSchema>(response: &Value) -> Option<String> {
    let schema = schemars::schema_for!(T).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let fault = validator.iter_errors(response).next()?;
    Some(format!("its schema refuses {}: {fault}", fault.instance_path()))
}

/// Holds every capture against its operation, and wants each operation to be seen.
pub fn are_kept_whole(server: &str, captures: &str, operations: &[Known]) {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    let mut all = 0;
    for line in captures.lines() {
        all += 1;
        let capture: Value = serde_json::from_str(line).unwrap();
        let text = |property: &str| capture[property].as_str().unwrap();
        let route = format!("{} {}", text("method"), text("path"));
        let Some(known) = operations.iter().find(|known| known.route == route) else {
            faults.push(format!("{} ({route}): no operation", text("name")));
            continue;
        };
        seen.insert(known.id);
        let fault = match (known.again)(&capture["body"]) {
            Ok(written) => {
                difference(&capture["body"], &written, "").or_else(|| (known.misfit)(&capture["body"]))
            }
            Err(error) => Some(error),
        };
        faults.extend(fault.map(|fault| format!("{} ({}): {fault}", text("name"), known.id)));
    }
    println!("captured responses: {} of {all} ({server})", all - faults.len());
    assert!(faults.is_empty(), "{server}:\n{}", faults.join("\n"));
    let unseen: Vec<_> = operations
        .iter()
        .map(|known| known.id)
        .filter(|id| !seen.contains(id))
        .collect();
    assert!(unseen.is_empty(), "{server}: no capture of {unseen:?}");
}

/// Where two values differ. A property that is null says as much as none, and 1 as much as 1.0.
pub fn difference(left: &Value, right: &Value, path: &str) -> Option<String> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => left.keys().chain(right.keys()).find_map(|name| {
            let property = |of: &Map<String, Value>| of.get(name).cloned().unwrap_or_default();
            difference(&property(left), &property(right), &format!("{path}.{name}"))
        }),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(index, (left, right))| difference(left, right, &format!("{path}[{index}]")))
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => None,
        _ if left == right => None,
        _ => Some(format!("{path}: {left} became {right}")),
    }
}
