/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Json`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Json {
        /// `call`
        pub call: Option<Call>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Json { 0 optional call = "call" });
    impl Json {
        /// Creates a `Json` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                call: None,
                extra: Extra::new(),
            }
        }
        /// Sets `call`.
        #[inline]
        #[must_use]
        pub fn call(mut self, value: impl Into<Call>) -> Self {
            self.call = Some(value.into());
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
    /// `Call`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Call {
        /// `a`
        pub a: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Call { 0 optional a = "a" });
    impl Call {
        /// Creates a `Call` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                a: None,
                extra: Extra::new(),
            }
        }
        /// Sets `a`.
        #[inline]
        #[must_use]
        pub fn a(mut self, value: impl Into<String>) -> Self {
            self.a = Some(value.into());
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
    /// `Method`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Method {
        /// `a`
        A,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(Method or Unknown { A = "a" });
    /// `Page`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Page {
        /// `data`
        pub data: Option<Vec<Operation>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Page { 0 optional data = "data" });
    /// `Operation`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Operation {
        /// `a`
        pub a: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Operation { 0 optional a = "a" });
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
    /// Returns [`Page`](types::Page).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.skip">skip</span>
    /// `skip(value: u64)`: Sets `skip`.
    ///
    /// ## <span id="parameter.method">method</span>
    /// [`method(value: impl Into<types::Method>)`](types::Method): Sets `method`.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Json>)`](types::Json): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.call">call</span>
    /// [`call(value: impl Into<types::Call>)`](types::Call): Sets `call`.
    ///
    /// # Walks
    /// `items` and `pages` fetch page after page. **Items can be missing without an error**: the order of the server can tie, and it is unknown whether all items came.
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
    /// let response: types::Page = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Json>;
        type Output = types::Page;
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
            schemas: (Some("Json"), Some("Page")),
            secrets: &[],
            paging: Some(<ThingsDo as Paged>::PAGING),
        };
    }
    #[doc(hidden)]
    impl Paged for ThingsDo {
        type Item = types::Operation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: None,
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        #[inline]
        fn page(response: Self::Output) -> Page<Self::Item> {
            let total = None;
            let more = None;
            let next = None;
            let items: Vec<types::Operation> = Some(response)
                .and_then(|value| value.data)
                .unwrap_or_default();
            Page { items, total, more, next }
        }
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sets `skip`.
        #[inline]
        #[must_use]
        pub fn skip(self, value: u64) -> Self {
            self.with_query("skip", value.to_string())
        }
        /// Sets `method`.
        #[inline]
        #[must_use]
        pub fn method(self, value: impl Into<types::Method>) -> Self {
            self.with_query("method", Into::<types::Method>::into(value).to_string())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Json>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `call`.
        #[inline]
        #[must_use]
        pub fn call(mut self, value: impl Into<types::Call>) -> Self {
            self.body.0 = self.body.0.call(value);
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
        /// Do it. Returns [`Page`](types/struct.Page.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`skip`](operations/struct.ThingsDo.html#parameter.skip), [`method`](operations/struct.ThingsDo.html#parameter.method), [`body`](operations/struct.ThingsDo.html#parameter.body), [`call`](operations/struct.ThingsDo.html#parameter.call).
        ///
        /// # Walks
        /// `items` and `pages` fetch page after page. **Items can be missing without an error**: the order of the server can tie, and it is unknown whether all items came.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::Json::new()))
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
