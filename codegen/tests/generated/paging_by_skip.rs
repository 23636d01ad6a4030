/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingPageMeta`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPageMeta {
        /// `rows`
        pub rows: Vec<Thing>,
        /// `total`
        pub total: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingPageMeta { 0 list rows = "rows", 1 optional total = "total" });
    /// `ThingPage`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPage {
        /// `data`
        pub data: Vec<Thing>,
        /// `total`
        pub total: Option<i64>,
        /// `more`
        pub more: Option<bool>,
        /// `next`
        pub next: Option<String>,
        /// `meta`
        pub meta: Option<ThingPageMeta>,
        /// `name`
        pub name: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingPage { 0 list data = "data", 1 optional total = "total", 2 optional more =
        "more", 3 optional next = "next", 4 optional meta = "meta", 5 optional name =
        "name" }
    );
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `id`
        pub id: Option<String>,
        /// `age`
        pub age: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional id = "id", 1 optional age = "age" });
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
    /// ## <span id="parameter.page">page</span>
    /// `page(value: u64)`: Sets `page`.
    ///
    /// ## <span id="parameter.limit">limit</span>
    /// `limit(value: u64)`: Sets `limit`.
    ///
    /// ## <span id="parameter.cursor">cursor</span>
    /// `cursor(value: impl Into<String>)`: Sets `cursor`.
    ///
    /// ## <span id="parameter.after">after</span>
    /// `after(value: impl Into<String>)`: Sets `after`.
    ///
    /// # Walks
    /// `items` and `pages` fetch page after page. Every item is given once, or the walk ends with an error: the server counts the items, but gives no order without ties.
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
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::Count,
        };
        #[inline]
        fn page(response: Self::Output) -> Page<Self::Item> {
            let total = Some(&response)
                .and_then(|value| value.total.as_ref())
                .and_then(|total| u64::try_from(*total).ok());
            let more = Some(&response).and_then(|value| value.more.as_ref()).copied();
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
        /// Sets `page`.
        #[inline]
        #[must_use]
        pub fn page(self, value: u64) -> Self {
            self.with_query("page", value.to_string())
        }
        /// Sets `limit`.
        #[inline]
        #[must_use]
        pub fn limit(self, value: u64) -> Self {
            self.with_query("limit", value.to_string())
        }
        /// Sets `cursor`.
        #[inline]
        #[must_use]
        pub fn cursor(self, value: impl Into<String>) -> Self {
            self.with_query("cursor", value.into())
        }
        /// Sets `after`.
        #[inline]
        #[must_use]
        pub fn after(self, value: impl Into<String>) -> Self {
            self.with_query("after", value.into())
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
        /// Optional parameters: [`skip`](operations/struct.ThingsDo.html#parameter.skip), [`page`](operations/struct.ThingsDo.html#parameter.page), [`limit`](operations/struct.ThingsDo.html#parameter.limit), [`cursor`](operations/struct.ThingsDo.html#parameter.cursor), [`after`](operations/struct.ThingsDo.html#parameter.after).
        ///
        /// # Walks
        /// `items` and `pages` fetch page after page. Every item is given once, or the walk ends with an error: the server counts the items, but gives no order without ties.
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
