//! The types of JSON bodies.

use imbrace::Json;
use serde::{Serialize, de::DeserializeOwned};

/// A body that is JSON, so that it can be compared and read by its type: that of every operation that sends JSON.
pub trait JsonBody: sealed::Sealed {
    /// What is sent.
    type Value: Serialize + DeserializeOwned;
}

mod sealed {
    pub trait Sealed {}
}

impl<T> sealed::Sealed for Json<T> {}
impl<T> sealed::Sealed for Option<Json<T>> {}

impl<T: Serialize + DeserializeOwned> JsonBody for Json<T> {
    type Value = T;
}

impl<T: Serialize + DeserializeOwned> JsonBody for Option<Json<T>> {
    type Value = T;
}
