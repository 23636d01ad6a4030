/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Other`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Other {
        /// `part`
        pub part: Option<OtherPart>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Other { 0 optional part = "part" });
    /// `OtherPart`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OtherPart {
        /// `id`
        pub id: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(OtherPart { 0 optional id = "id" });
}
/// One marker an operation, for [`Call`](crate::Call).
pub mod operations {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// List the others.
    ///
    /// Returns [`Vec<Other>`](types::Other).
    ///
    /// Made by [`things().others`](../struct.Things.html#method.others).
    ///
    /// From another file.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /others`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let response: Vec<types::Other> = client.things().others().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsOthers;
    #[doc(hidden)]
    impl Operation for ThingsOthers {
        type Body = ();
        type Output = Vec<types::Other>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_others",
            namespace: "things",
            name: "others",
            method: Method::GET,
            path: "/others",
            service: "main",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the others",
            schemas: (None, Some("Vec<Other>")),
            secrets: &[],
            paging: None,
        };
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[<ThingsOthers as Operation>::INFO];
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
        /// List the others. Returns [`Vec<Other>`](types/struct.Other.html).
        ///
        /// From another file.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /others`](operations/struct.ThingsOthers.html)
        #[inline]
        pub fn others(&self) -> Call<operations::ThingsOthers> {
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
