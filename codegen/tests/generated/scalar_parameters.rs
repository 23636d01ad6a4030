/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingState`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingState {
        /// `a`
        A,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingState or Unknown { A = "a" });
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
    /// - `word`:
    /// - `count`:
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.skip">skip</span>
    /// `skip(value: u64)`: Sets `skip`.
    ///
    /// ## <span id="parameter.offset">offset</span>
    /// `offset(value: i64)`: Sets `offset`.
    ///
    /// ## <span id="parameter.score">score</span>
    /// `score(value: f64)`: Sets `score`.
    ///
    /// ## <span id="parameter.all">all</span>
    /// `all(value: bool)`: Sets `all`.
    ///
    /// ## <span id="parameter.state">state</span>
    /// [`state(value: impl Into<types::ThingState>)`](types::ThingState): Sets `state`.
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
    /// client.things().r#do("word", 1).send().await?;
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
        /// Sets `skip`.
        #[inline]
        #[must_use]
        pub fn skip(self, value: u64) -> Self {
            self.with_query("skip", value.to_string())
        }
        /// Sets `offset`.
        #[inline]
        #[must_use]
        pub fn offset(self, value: i64) -> Self {
            self.with_query("offset", value.to_string())
        }
        /// Sets `score`.
        #[inline]
        #[must_use]
        pub fn score(self, value: f64) -> Self {
            self.with_query("score", value.to_string())
        }
        /// Sets `all`.
        #[inline]
        #[must_use]
        pub fn all(self, value: bool) -> Self {
            self.with_query("all", value.to_string())
        }
        /// Sets `state`.
        #[inline]
        #[must_use]
        pub fn state(self, value: impl Into<types::ThingState>) -> Self {
            self.with_query("state", Into::<types::ThingState>::into(value).to_string())
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
        /// - `word`:
        /// - `count`:
        ///
        /// Optional parameters: [`skip`](operations/struct.ThingsDo.html#parameter.skip), [`offset`](operations/struct.ThingsDo.html#parameter.offset), [`score`](operations/struct.ThingsDo.html#parameter.score), [`all`](operations/struct.ThingsDo.html#parameter.all), [`state`](operations/struct.ThingsDo.html#parameter.state).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            word: impl Into<String>,
            count: u64,
        ) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
                .with_query("word", word.into())
                .with_query("count", count.to_string())
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
