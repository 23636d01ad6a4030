//! What the generated types do with what servers send, and what calls send.

mod many_properties;
mod other_names;
mod paging;
mod requests;
mod responses;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{body::RequestBody, body::Sent, call::Call, operation::Operation};

fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_str(&json.to_string()).expect("it can be read")
}

fn error<T: DeserializeOwned>(json: Value) -> String {
    serde_json::from_str::<T>(&json.to_string())
        .err()
        .expect("it cannot be read")
        .to_string()
}

fn write(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}

/// Reads a value and writes it again.
fn again<T: DeserializeOwned + Serialize>(json: Value) -> Value {
    write(&read::<T>(json))
}

fn body<O: Operation>(call: Call<O>) -> Sent {
    call.body.sent()
}
