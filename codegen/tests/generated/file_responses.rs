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
    /// Returns a file, as [`Download`].
    ///
    /// Made by [`things().csv`](../struct.Things.html#method.csv).
    ///
    /// One feature.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things.csv`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// let file: imbrace::Download = client.things().csv().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsCsv;
    #[doc(hidden)]
    impl Operation for ThingsCsv {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_csv",
            namespace: "things",
            name: "csv",
            method: Method::GET,
            path: "/things.csv",
            service: "main",
            retry: Retry::Safe,
            accept: "text/csv",
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
    /// Returns a file, as [`Download`].
    ///
    /// Made by [`things().pdf`](../struct.Things.html#method.pdf).
    ///
    /// One feature.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things.pdf`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// let file: imbrace::Download = client.things().pdf().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsPdf;
    #[doc(hidden)]
    impl Operation for ThingsPdf {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_pdf",
            namespace: "things",
            name: "pdf",
            method: Method::GET,
            path: "/things.pdf",
            service: "main",
            retry: Retry::Safe,
            accept: "application/pdf",
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
    /// Returns a file, as [`Download`].
    ///
    /// Made by [`things().any`](../struct.Things.html#method.any).
    ///
    /// One feature.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things.any`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// let file: imbrace::Download = client.things().any().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsAny;
    #[doc(hidden)]
    impl Operation for ThingsAny {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_any",
            namespace: "things",
            name: "any",
            method: Method::GET,
            path: "/things.any",
            service: "main",
            retry: Retry::Safe,
            accept: "*/*",
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
        <ThingsCsv as Operation>::INFO,
        <ThingsPdf as Operation>::INFO,
        <ThingsAny as Operation>::INFO,
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
        /// Do it. Returns a file, as [`Download`].
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things.csv`](operations/struct.ThingsCsv.html)
        #[inline]
        pub fn csv(&self) -> Call<operations::ThingsCsv> {
            Call::new(self.core(), ())
        }
        /// Do it. Returns a file, as [`Download`].
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things.pdf`](operations/struct.ThingsPdf.html)
        #[inline]
        pub fn pdf(&self) -> Call<operations::ThingsPdf> {
            Call::new(self.core(), ())
        }
        /// Do it. Returns a file, as [`Download`].
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things.any`](operations/struct.ThingsAny.html)
        #[inline]
        pub fn any(&self) -> Call<operations::ThingsAny> {
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
