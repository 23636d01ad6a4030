/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Left0`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left0 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left0 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left1`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left1 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left1 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right1`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right1 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right1 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left2`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left2 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left2 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right2`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right2 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right2 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left3`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left3 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left3 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right3`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right3 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right3 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left4`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left4 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left4 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right4`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right4 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right4 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left5`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left5 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left5 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right5`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right5 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right5 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left6`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left6 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left6 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right6`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right6 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right6 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left7`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left7 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left7 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right7`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right7 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right7 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left8`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left8 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left8 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right8`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right8 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right8 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left9`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left9 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left9 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right9`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right9 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right9 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left10`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left10 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left10 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right10`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right10 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right10 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left11`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left11 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left11 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right11`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right11 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right11 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left12`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left12 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left12 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right12`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right12 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right12 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left13`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left13 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left13 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right13`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right13 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right13 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left14`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left14 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left14 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right14`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right14 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right14 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left15`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left15 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left15 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right15`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right15 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right15 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left16`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left16 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left16 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right16`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right16 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right16 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left17`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left17 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left17 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right17`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right17 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right17 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left18`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left18 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left18 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right18`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right18 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right18 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left19`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left19 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left19 { 0 optional left = "left", 1 optional right = "right" });
    /// `Right19`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right19 {
        /// `left`
        pub left: Option<String>,
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right19 { 0 optional left = "left", 1 optional right = "right" });
    /// `Left20`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Left20 {
        /// `left`
        pub left: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Left20 { 0 optional left = "left" });
    /// `Right20`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Right20 {
        /// `right`
        pub right: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Right20 { 0 optional right = "right" });
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
    /// Returns [`Left0`](types::Left0).
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
    /// let response: types::Left0 = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::Left0;
        type Format = format::Json;
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
            schemas: (None, Some("Left0")),
            secrets: &[],
            paging: None,
        };
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
        /// Do it. Returns [`Left0`](types/struct.Left0.html).
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
