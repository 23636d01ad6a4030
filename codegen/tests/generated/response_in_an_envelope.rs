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
    /// `ThingEnvelope`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingEnvelope {
        /// `data`
        pub data: Thing,
        /// `success`
        pub success: Option<bool>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingEnvelope { 0 required data = "data", 1 optional success = "success" });
    envelope!(ThingEnvelope data = "data" Thing);
    /// `CountEnvelope`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CountEnvelope {
        /// `type`
        pub r#type: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(CountEnvelope { 0 nullable r#type = "type" });
    envelope!(CountEnvelope r#type = "type" Option < i64 >);
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
    /// Returns [`Thing`](types::Thing), the `data` of [`ThingEnvelope`](types::ThingEnvelope).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
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
    /// use imbrace::main::types;
    ///
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::Thing;
        type Format = format::Enveloped<types::ThingEnvelope>;
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
            schemas: (None, Some("ThingEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    /// Count them.
    ///
    /// Returns `Option<i64>`, the `type` of [`CountEnvelope`](types::CountEnvelope).
    ///
    /// Made by [`things().count`](../struct.Things.html#method.count).
    ///
    /// One feature.
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
    /// let response: Option<i64> = client.things().count().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsCount;
    #[doc(hidden)]
    impl Operation for ThingsCount {
        type Body = ();
        type Output = Option<i64>;
        type Format = format::Enveloped<types::CountEnvelope>;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_count",
            namespace: "things",
            name: "count",
            method: Method::POST,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count them",
            schemas: (None, Some("CountEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[
        <ThingsDo as Operation>::INFO,
        <ThingsCount as Operation>::INFO,
    ];
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
        /// Do it. Returns [`Thing`](types/struct.Thing.html), the `data` of [`ThingEnvelope`](types/struct.ThingEnvelope.html).
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
        }
        /// Count them. Returns `Option<i64>`, the `type` of [`CountEnvelope`](types/struct.CountEnvelope.html).
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsCount.html)
        #[inline]
        pub fn count(&self) -> Call<operations::ThingsCount> {
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
