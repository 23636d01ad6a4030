/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingFilter`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingFilter {
        /// `state`
        pub state: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingFilter { 0 optional state = "state" });
    impl ThingFilter {
        /// Creates a `ThingFilter` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                state: None,
                extra: Extra::new(),
            }
        }
        /// Sets `state`.
        #[inline]
        #[must_use]
        pub fn state(mut self, value: impl Into<String>) -> Self {
            self.state = Some(value.into());
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
    /// `ThingsDoRange`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoRange {
        /// `from`
        pub from: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoRange { 0 optional from = "from" });
    impl ThingsDoRange {
        /// Creates a `ThingsDoRange` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                extra: Extra::new(),
            }
        }
        /// Sets `from`.
        #[inline]
        #[must_use]
        pub fn from_(mut self, value: impl Into<String>) -> Self {
            self.from = Some(value.into());
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
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.filter">filter</span>
    /// [`filter(value: impl Into<types::ThingFilter>)`](types::ThingFilter): Sets `filter`.
    ///
    /// ## <span id="parameter.range">range</span>
    /// [`range(value: impl Into<types::ThingsDoRange>)`](types::ThingsDoRange): Sets `range`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::GET,
            path: "/things",
            service: "main",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sets `filter`.
        #[inline]
        #[must_use]
        pub fn filter(self, value: impl Into<types::ThingFilter>) -> Self {
            self.with_deep_query("filter", &value.into())
        }
        /// Sets `range`.
        #[inline]
        #[must_use]
        pub fn range(self, value: impl Into<types::ThingsDoRange>) -> Self {
            self.with_deep_query("range", &value.into())
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
        /// Optional parameters: [`filter`](operations/struct.ThingsDo.html#parameter.filter), [`range`](operations/struct.ThingsDo.html#parameter.range).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
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
