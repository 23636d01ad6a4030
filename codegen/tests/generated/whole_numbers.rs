/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingEither`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingEither {
        /// A JSON integer.
        Integer(i64),
        /// A JSON string.
        Text(String),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingEither {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(ThingEither { Integer = integer, Text = string });
    impl From<i64> for ThingEither {
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<String> for ThingEither {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingEither {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `a`
        pub a: i64,
        /// `b`
        pub b: Option<i64>,
        /// `list`
        pub list: Vec<i64>,
        /// `lists`
        pub lists: Option<Vec<Vec<Option<i64>>>>,
        /// `map`
        pub map: Option<Map<String, i64>>,
        /// `other`
        pub other: Option<Other>,
        /// `either`
        pub either: Option<ThingEither>,
        /// `float`
        pub float: Option<f64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 required a = "a", 1 optional b = "b", 2 list list = "list", 3 optional
        lists = "lists", 4 optional map = "map", 5 optional other = "other", 6 optional
        either = "either", 7 optional float = "float" }
    );
    /// `Other`
    pub type Other = i64;
    /// `ThingCreate`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingCreate {
        /// `a`
        pub a: Option<Option<i64>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingCreate { 0 clearable a = "a" });
    impl ThingCreate {
        /// Creates a `ThingCreate` from its required fields.
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
        pub fn a(mut self, value: i64) -> Self {
            self.a = Some(Some(value));
            self
        }
        /// Sends `a: null`.
        #[inline]
        #[must_use]
        pub fn clear_a(mut self) -> Self {
            self.a = Some(None);
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
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingCreate>)`](types::ThingCreate): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.a">a</span>
    /// `a(value: i64)`: Sets `a`.
    ///
    /// ## <span id="parameter.clear_a">clear_a</span>
    /// `clear_a()`: Sends `a: null`.
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
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingCreate>;
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
            schemas: (Some("ThingCreate"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingCreate>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `a`.
        #[inline]
        #[must_use]
        pub fn a(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.a(value);
            self
        }
        /// Sends `a: null`.
        #[inline]
        #[must_use]
        pub fn clear_a(mut self) -> Self {
            self.body.0 = self.body.0.clear_a();
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
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`a`](operations/struct.ThingsDo.html#parameter.a).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::ThingCreate::new()))
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
