/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingId`
    pub type ThingId = String;
    /// `ThingIds`
    pub type ThingIds = Vec<ThingId>;
    /// `ThingCount`
    pub type ThingCount = i64;
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
    /// - `id`:
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.ids">ids</span>
    /// [`ids(value: impl IntoIterator<Item = impl Into<types::ThingId>>)`](types::ThingId): Sets `ids`.
    ///
    /// ## <span id="parameter.count">count</span>
    /// `count(value: u64)`: Sets `count`.
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
    /// client.things().r#do("id").send().await?;
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
        /// Sets `ids`.
        #[inline]
        #[must_use]
        pub fn ids(
            self,
            value: impl IntoIterator<Item = impl Into<types::ThingId>>,
        ) -> Self {
            self.with_queries(
                "ids",
                value
                    .into_iter()
                    .map(|item| Into::<types::ThingId>::into(item).to_string()),
            )
        }
        /// Sets `count`.
        #[inline]
        #[must_use]
        pub fn count(self, value: u64) -> Self {
            self.with_query("count", value.to_string())
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
        /// # Arguments
        /// - `id`:
        ///
        /// Optional parameters: [`ids`](operations/struct.ThingsDo.html#parameter.ids), [`count`](operations/struct.ThingsDo.html#parameter.count).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, id: impl Into<String>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ()).with_query("id", id.into())
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
