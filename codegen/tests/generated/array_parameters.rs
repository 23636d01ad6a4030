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
    /// - `sizes`:
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.ids">ids</span>
    /// `ids(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `ids`.
    ///
    /// ## <span id="parameter.states">states</span>
    /// [`states(value: impl IntoIterator<Item = impl Into<types::ThingState>>)`](types::ThingState): Sets `states`.
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
    /// client.things().r#do([1]).send().await?;
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
        pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.with_queries(
                "ids",
                value.into_iter().map(|item| Into::<String>::into(item).to_string()),
            )
        }
        /// Sets `states`.
        #[inline]
        #[must_use]
        pub fn states(
            self,
            value: impl IntoIterator<Item = impl Into<types::ThingState>>,
        ) -> Self {
            self.with_joined_query(
                "states",
                value
                    .into_iter()
                    .map(|item| Into::<types::ThingState>::into(item).to_string()),
            )
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
        /// - `sizes`:
        ///
        /// Optional parameters: [`ids`](operations/struct.ThingsDo.html#parameter.ids), [`states`](operations/struct.ThingsDo.html#parameter.states).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            sizes: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
                .with_queries(
                    "sizes",
                    sizes.into_iter().map(|item| Into::<i64>::into(item).to_string()),
                )
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
