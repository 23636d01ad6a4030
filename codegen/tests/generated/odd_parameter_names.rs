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
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 required name = "name" });
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
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
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.send_">send_</span>
    /// `send_(value: impl Into<String>)`: Sets `send`.
    ///
    /// ## <span id="parameter.type">type</span>
    /// `type(value: impl Into<String>)`: Sets `type`.
    ///
    /// ## <span id="parameter.self_">self_</span>
    /// `self_(value: impl Into<String>)`: Sets `self`.
    ///
    /// ## <span id="parameter.body_">body_</span>
    /// `body_(value: impl Into<String>)`: Sets `body`.
    ///
    /// ## <span id="parameter.timeout_">timeout_</span>
    /// `timeout_(value: impl Into<String>)`: Sets `timeout`.
    ///
    /// ## <span id="parameter.foo_bar">foo_bar</span>
    /// `foo_bar(value: impl Into<String>)`: Sets `fooBar`.
    ///
    /// ## <span id="parameter.foo_bar_">foo_bar_</span>
    /// `foo_bar_(value: impl Into<String>)`: Sets `foo_bar`.
    ///
    /// ## <span id="parameter.core">core</span>
    /// `core(value: impl Into<String>)`: Sets `core`.
    ///
    /// ## <span id="parameter.value">value</span>
    /// `value(value: impl Into<String>)`: Sets `value`.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
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
    /// client.things().r#do("name").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = ();
        type Format = format::Empty;
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
            schemas: (Some("Thing"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sets `send`.
        #[inline]
        #[must_use]
        pub fn send_(self, value: impl Into<String>) -> Self {
            self.with_query("send", value.into())
        }
        /// Sets `type`.
        #[inline]
        #[must_use]
        pub fn r#type(self, value: impl Into<String>) -> Self {
            self.with_query("type", value.into())
        }
        /// Sets `self`.
        #[inline]
        #[must_use]
        pub fn self_(self, value: impl Into<String>) -> Self {
            self.with_query("self", value.into())
        }
        /// Sets `body`.
        #[inline]
        #[must_use]
        pub fn body_(self, value: impl Into<String>) -> Self {
            self.with_query("body", value.into())
        }
        /// Sets `timeout`.
        #[inline]
        #[must_use]
        pub fn timeout_(self, value: impl Into<String>) -> Self {
            self.with_query("timeout", value.into())
        }
        /// Sets `fooBar`.
        #[inline]
        #[must_use]
        pub fn foo_bar(self, value: impl Into<String>) -> Self {
            self.with_query("fooBar", value.into())
        }
        /// Sets `foo_bar`.
        #[inline]
        #[must_use]
        pub fn foo_bar_(self, value: impl Into<String>) -> Self {
            self.with_query("foo_bar", value.into())
        }
        /// Sets `core`.
        #[inline]
        #[must_use]
        pub fn core(self, value: impl Into<String>) -> Self {
            self.with_query("core", value.into())
        }
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(self, value: impl Into<String>) -> Self {
            self.with_query("value", value.into())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
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
        /// Do it.
        ///
        /// One feature.
        ///
        /// Optional parameters: [`send_`](operations/struct.ThingsDo.html#parameter.send_), [`type`](operations/struct.ThingsDo.html#parameter.type), [`self_`](operations/struct.ThingsDo.html#parameter.self_), [`body_`](operations/struct.ThingsDo.html#parameter.body_), [`timeout_`](operations/struct.ThingsDo.html#parameter.timeout_), [`foo_bar`](operations/struct.ThingsDo.html#parameter.foo_bar), [`foo_bar_`](operations/struct.ThingsDo.html#parameter.foo_bar_), [`core`](operations/struct.ThingsDo.html#parameter.core), [`value`](operations/struct.ThingsDo.html#parameter.value).
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
