//! The parameters of an operation, as its generated methods and setters add them.

use serde::Serialize;

use super::Call;
use crate::operation::Operation;
#[cfg(feature = "clickai")]
use crate::transport::CallOptions;

#[allow(dead_code)] // which kinds occur depends on the documents
impl<O: Operation> Call<O> {
    /// What the call sets for itself.
    #[cfg(feature = "clickai")]
    pub(crate) fn call_options(&mut self) -> &mut CallOptions {
        &mut self.request.options
    }

    /// Sets a parameter of the path.
    pub(crate) fn with_path(mut self, name: &'static str, value: &str) -> Self {
        self.request.path_parameters.push((name, value.to_owned()));
        self
    }

    /// Sets a query parameter, in place of an earlier value.
    pub(crate) fn with_query(mut self, name: &'static str, value: String) -> Self {
        self.request.set_query(name, value);
        self
    }

    /// Sets a query parameter that may stand several times.
    pub(crate) fn with_queries(mut self, name: &'static str, values: impl Iterator<Item = String>) -> Self {
        self.request.set_queries(name, values.collect());
        self
    }

    /// Sets a query parameter that holds several values with commas between.
    pub(crate) fn with_joined_query(self, name: &'static str, values: impl Iterator<Item = String>) -> Self {
        let values: Vec<String> = values.collect();
        self.with_query(name, values.join(","))
    }

    /// Sets the query parameters `name[property]` from the properties of an object.
    pub(crate) fn with_deep_query(mut self, name: &'static str, value: &impl Serialize) -> Self {
        self.request
            .add_deep_query(name, serde_json::to_value(value).unwrap_or_default());
        self
    }

    /// Sets a header parameter of the operation.
    pub(crate) fn with_header(self, name: &'static str, value: &str) -> Self {
        self.header(name, value)
    }
}
