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
    /// `ThingSearch`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingSearch {
        /// `word`
        pub word: Option<String>,
        /// `offset`
        pub offset: Option<i64>,
        /// `after`
        pub after: Option<String>,
        /// `limit`
        pub limit: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingSearch { 0 optional word = "word", 1 optional offset = "offset", 2 optional
        after = "after", 3 optional limit = "limit" }
    );
    impl ThingSearch {
        /// Creates a `ThingSearch` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                word: None,
                offset: None,
                after: None,
                limit: None,
                extra: Extra::new(),
            }
        }
        /// Sets `word`.
        #[inline]
        #[must_use]
        pub fn word(mut self, value: impl Into<String>) -> Self {
            self.word = Some(value.into());
            self
        }
        /// Sets `offset`.
        #[inline]
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        /// Sets `after`.
        #[inline]
        #[must_use]
        pub fn after(mut self, value: impl Into<String>) -> Self {
            self.after = Some(value.into());
            self
        }
        /// Sets `limit`.
        #[inline]
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
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
    /// Returns [`ThingPage`](types::ThingPage).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingSearch>)`](types::ThingSearch): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.word">word</span>
    /// `word(value: impl Into<String>)`: Sets `word`.
    ///
    /// ## <span id="parameter.offset">offset</span>
    /// `offset(value: i64)`: Sets `offset`.
    ///
    /// ## <span id="parameter.after">after</span>
    /// `after(value: impl Into<String>)`: Sets `after`.
    ///
    /// ## <span id="parameter.limit">limit</span>
    /// `limit(value: i64)`: Sets `limit`.
    ///
    /// # Walks
    /// `items` and `pages` fetch page after page. Every item is given once, or the walk ends with an error: the server counts the items, but gives no order without ties.
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
    /// let response: types::ThingPage = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingSearch>;
        type Output = types::ThingPage;
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
            schemas: (Some("ThingSearch"), Some("ThingPage")),
            secrets: &[],
            paging: Some(<ThingsDo as Paged>::PAGING),
        };
    }
    #[doc(hidden)]
    impl Paged for ThingsDo {
        type Item = types::Thing;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "offset",
            in_body: true,
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
        fn settings(body: &mut Self::Body) -> Settings<'_> {
            Settings {
                position: Some(&mut body.0.offset),
                limit: Some(&mut body.0.limit),
                order: None,
            }
        }
        #[inline]
        fn page(response: Self::Output) -> Page<Self::Item> {
            let total = Some(&response)
                .and_then(|value| value.total.as_ref())
                .and_then(|total| u64::try_from(*total).ok());
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
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingSearch>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `word`.
        #[inline]
        #[must_use]
        pub fn word(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.word(value);
            self
        }
        /// Sets `offset`.
        #[inline]
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.offset(value);
            self
        }
        /// Sets `after`.
        #[inline]
        #[must_use]
        pub fn after(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.after(value);
            self
        }
        /// Sets `limit`.
        #[inline]
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.limit(value);
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
        /// Do it. Returns [`ThingPage`](types/struct.ThingPage.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`word`](operations/struct.ThingsDo.html#parameter.word), [`offset`](operations/struct.ThingsDo.html#parameter.offset), [`after`](operations/struct.ThingsDo.html#parameter.after), [`limit`](operations/struct.ThingsDo.html#parameter.limit).
        ///
        /// # Walks
        /// `items` and `pages` fetch page after page. Every item is given once, or the walk ends with an error: the server counts the items, but gives no order without ties.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::ThingSearch::new()))
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
