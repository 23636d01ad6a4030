/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `name`
        pub name: String,
        /// `count`
        pub count: Option<i64>,
        /// `price`
        pub price: Option<f64>,
        /// `at`
        pub at: Option<String>,
        /// `uuid`
        pub uuid: Option<String>,
        /// `many`
        pub many: Option<Vec<String>>,
        /// `on`
        pub on: Option<bool>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 required name = "name", 1 optional count = "count", 2 optional price =
        "price", 3 optional at = "at", 4 optional uuid = "uuid", 5 optional many =
        "many", 6 optional on = "on" }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                count: None,
                price: None,
                at: None,
                uuid: None,
                many: None,
                on: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = value.into();
            self
        }
        /// Sets `count`.
        #[inline]
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        /// Sets `price`.
        #[inline]
        #[must_use]
        pub fn price(mut self, value: f64) -> Self {
            self.price = Some(value);
            self
        }
        /// Sets `at`.
        #[inline]
        #[must_use]
        pub fn at(mut self, value: impl Into<String>) -> Self {
            self.at = Some(value.into());
            self
        }
        /// Sets `uuid`.
        #[inline]
        #[must_use]
        pub fn uuid(mut self, value: impl Into<String>) -> Self {
            self.uuid = Some(value.into());
            self
        }
        /// Sets `many`.
        #[inline]
        #[must_use]
        pub fn many(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.many = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `on`.
        #[inline]
        #[must_use]
        pub fn on(mut self, value: bool) -> Self {
            self.on = Some(value);
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `name` is all that it must have.
    impl From<&str> for Thing {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `name` is all that it must have.
    impl From<String> for Thing {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
        }
    }
}
/// One marker an operation, for [`Call`](crate::Call).
pub mod operations {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Do it.
    ///
    /// Returns [`Thing`](types::Thing).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.count">count</span>
    /// `count(value: i64)`: Sets `count`.
    ///
    /// ## <span id="parameter.price">price</span>
    /// `price(value: f64)`: Sets `price`.
    ///
    /// ## <span id="parameter.at">at</span>
    /// `at(value: impl Into<String>)`: Sets `at`.
    ///
    /// ## <span id="parameter.uuid">uuid</span>
    /// `uuid(value: impl Into<String>)`: Sets `uuid`.
    ///
    /// ## <span id="parameter.many">many</span>
    /// `many(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `many`.
    ///
    /// ## <span id="parameter.on">on</span>
    /// `on(value: bool)`: Sets `on`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let response: types::Thing = client.things().r#do("name").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = types::Thing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::POST,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (Some("Thing"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
        #[inline]
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {
            if body.0.name.is_empty() {
                return Err("name");
            }
            if body.0.many.as_ref().is_some_and(|value| value.is_empty()) {
                return Err("many");
            }
            Ok(())
        }
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `count`.
        #[inline]
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.count(value);
            self
        }
        /// Sets `price`.
        #[inline]
        #[must_use]
        pub fn price(mut self, value: f64) -> Self {
            self.body.0 = self.body.0.price(value);
            self
        }
        /// Sets `at`.
        #[inline]
        #[must_use]
        pub fn at(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.at(value);
            self
        }
        /// Sets `uuid`.
        #[inline]
        #[must_use]
        pub fn uuid(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.uuid(value);
            self
        }
        /// Sets `many`.
        #[inline]
        #[must_use]
        pub fn many(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.many(value);
            self
        }
        /// Sets `on`.
        #[inline]
        #[must_use]
        pub fn on(mut self, value: bool) -> Self {
            self.body.0 = self.body.0.on(value);
            self
        }
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[<ThingsDo as Operation>::INFO];
}
mod namespaces {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, transport::Core, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Things of all kinds.
    ///
    /// It is there with the Cargo feature `things`.
    #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
    #[derive(Clone, Debug)]
    pub struct Things {
        core: Core,
    }
    impl Things {
        /// What calls go through.
        #[inline]
        pub(crate) fn core(&self) -> &Core {
            &self.core
        }
        /// Do it. Returns [`Thing`](types/struct.Thing.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`count`](operations/struct.ThingsDo.html#parameter.count), [`price`](operations/struct.ThingsDo.html#parameter.price), [`at`](operations/struct.ThingsDo.html#parameter.at), [`uuid`](operations/struct.ThingsDo.html#parameter.uuid), [`many`](operations/struct.ThingsDo.html#parameter.many), [`on`](operations/struct.ThingsDo.html#parameter.on).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, body: impl Into<types::Thing>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(body.into()))
        }
    }
    impl super::Client {
        /// Things of all kinds.
        #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
        #[inline]
        #[must_use]
        pub fn things(&self) -> Things {
            Things {
                core: self.core().clone(),
            }
        }
    }
}
pub use namespaces::*;
