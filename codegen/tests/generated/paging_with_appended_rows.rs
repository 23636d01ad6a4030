/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingPage`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPage {
        /// `data`
        pub data: Vec<Thing>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingPage { 0 list data = "data" });
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `id`
        pub id: Option<String>,
        /// `is_builtin`
        pub is_builtin: Option<bool>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional id = "id", 1 optional is_builtin = "is_builtin" });
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
    /// Returns [`ThingPage`](types::ThingPage).
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
    /// # Walks
    /// `items` and `pages` fetch page after page. **Items can be missing without an error**: the order of the server can tie, and it is unknown whether all items came.
    /// Items with `is_builtin` are appended to every page by the server; they come once, with the first.
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
    /// let response: types::ThingPage = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::ThingPage;
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
            schemas: (None, Some("ThingPage")),
            secrets: &[],
            paging: Some(<ThingsDo as Paged>::PAGING),
        };
    }
    #[doc(hidden)]
    impl Paged for ThingsDo {
        type Item = types::Thing;
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
        fn identify(item: &Self::Item, identity: &mut Identity) {
            identity.add(Some(item).and_then(|value| value.id.as_ref()));
        }
        #[inline]
        fn appended(item: &Self::Item) -> bool {
            Some(item)
                .and_then(|value| value.is_builtin.as_ref())
                .is_some_and(|appended| *appended)
        }
        #[inline]
        fn page(response: Self::Output) -> Page<Self::Item> {
            let total = None;
            let more = None;
            let next = None;
            let items: Vec<types::Thing> = Some(response)
                .map(|value| value.data)
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
        /// Do it. Returns [`ThingPage`](types/struct.ThingPage.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`skip`](operations/struct.ThingsDo.html#parameter.skip).
        ///
        /// # Walks
        /// `items` and `pages` fetch page after page. **Items can be missing without an error**: the order of the server can tie, and it is unknown whether all items came.
        /// Items with `is_builtin` are appended to every page by the server; they come once, with the first.
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
