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
        /// `count`
        pub count: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        /// `name`
        pub name: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingPage { 0 list data = "data", 1 optional count = "count", 2 optional total =
        "total", 3 optional name = "name" }
    );
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `_id`
        pub _id: Option<String>,
        /// `id`
        pub id: Option<String>,
        /// `age`
        pub age: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 optional _id = "_id", 1 optional id = "id", 2 optional age = "age" }
    );
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
    /// # Arguments
    /// - `must`:
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.skip">skip</span>
    /// `skip(value: u64)`: Sets `skip`.
    ///
    /// ## <span id="parameter.limit">limit</span>
    /// `limit(value: u64)`: Sets `limit`.
    ///
    /// ## <span id="parameter.sort">sort</span>
    /// `sort(value: impl Into<String>)`: Sets `sort`.
    ///
    /// ## <span id="parameter.word">word</span>
    /// `word(value: impl Into<String>)`: Sets `word`.
    ///
    /// # Walks
    /// `items` and `pages` fetch page after page. Every item is given once.
    /// Without `sort` they ask for the order `-age,id`; to an order without `id` they append `id`. Without `word` the response is the whole list, and they send one request. It forgets rows.
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
    /// let response: types::ThingPage = client.things().r#do("must").send().await?;
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
            largest: Some(100u64),
            estimated: false,
            empty_ends: false,
            order: Some(OrderInfo {
                parameter: "sort",
                default: &["-age", "id"],
                tie: "id",
                unique: &["id", "_id"],
            }),
            only_with: Some("word"),
            excludes: &[],
            promise: Promise::TotalOrder,
        };
        #[inline]
        fn identify(item: &Self::Item, identity: &mut Identity) {
            identity.add(Some(item).and_then(|value| value._id.as_ref()));
            identity.add(Some(item).and_then(|value| value.id.as_ref()));
        }
        #[inline]
        fn page(response: Self::Output) -> Page<Self::Item> {
            let total = Some(&response)
                .and_then(|value| value.total.as_ref())
                .and_then(|total| u64::try_from(*total).ok())
                .or_else(|| {
                    Some(&response)
                        .and_then(|value| value.count.as_ref())
                        .and_then(|total| u64::try_from(*total).ok())
                });
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
        /// Sets `limit`.
        #[inline]
        #[must_use]
        pub fn limit(self, value: u64) -> Self {
            self.with_query("limit", value.to_string())
        }
        /// Sets `sort`.
        #[inline]
        #[must_use]
        pub fn sort(self, value: impl Into<String>) -> Self {
            self.with_query("sort", value.into())
        }
        /// Sets `word`.
        #[inline]
        #[must_use]
        pub fn word(self, value: impl Into<String>) -> Self {
            self.with_query("word", value.into())
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
        /// # Arguments
        /// - `must`:
        ///
        /// Optional parameters: [`skip`](operations/struct.ThingsDo.html#parameter.skip), [`limit`](operations/struct.ThingsDo.html#parameter.limit), [`sort`](operations/struct.ThingsDo.html#parameter.sort), [`word`](operations/struct.ThingsDo.html#parameter.word).
        ///
        /// # Walks
        /// `items` and `pages` fetch page after page. Every item is given once.
        /// Without `sort` they ask for the order `-age,id`; to an order without `id` they append `id`. Without `word` the response is the whole list, and they send one request. It forgets rows.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, must: impl Into<String>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ()).with_query("must", must.into())
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
