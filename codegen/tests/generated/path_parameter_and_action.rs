/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
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
    /// Made by [`things().get`](../struct.Things.html#method.get).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `id`:
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().get("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsGet;
    #[doc(hidden)]
    impl Operation for ThingsGet {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_get",
            namespace: "things",
            name: "get",
            method: Method::GET,
            path: "/things/{id}",
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
    /// Do it.
    ///
    /// Made by [`things().run`](../struct.Things.html#method.run).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `id`:
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things/{id}:run`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().run("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsRun;
    #[doc(hidden)]
    impl Operation for ThingsRun {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_run",
            namespace: "things",
            name: "run",
            method: Method::POST,
            path: "/things/{id}:run",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[
        <ThingsGet as Operation>::INFO,
        <ThingsRun as Operation>::INFO,
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
        /// Do it.
        ///
        /// One feature.
        ///
        /// # Arguments
        /// - `id`:
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things/{id}`](operations/struct.ThingsGet.html)
        #[inline]
        pub fn get(&self, id: impl AsRef<str>) -> Call<operations::ThingsGet> {
            Call::new(self.core(), ()).with_path("id", id.as_ref())
        }
        /// Do it.
        ///
        /// One feature.
        ///
        /// # Arguments
        /// - `id`:
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things/{id}:run`](operations/struct.ThingsRun.html)
        #[inline]
        pub fn run(&self, id: impl AsRef<str>) -> Call<operations::ThingsRun> {
            Call::new(self.core(), ()).with_path("id", id.as_ref())
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
