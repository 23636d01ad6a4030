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
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `name`
        pub name: String,
        /// `list`
        pub list: Vec<String>,
        /// `other`
        pub other: Option<String>,
        /// `state`
        pub state: ThingState,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 required name = "name", 1 list list = "list", 2 optional other =
        "other", 3 required state = "state" }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            list: impl IntoIterator<Item = impl Into<String>>,
            state: impl Into<ThingState>,
        ) -> Self {
            Self {
                name: name.into(),
                list: list.into_iter().map(Into::into).collect(),
                other: None,
                state: state.into(),
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = value.into();
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.list = value.into_iter().map(Into::into).collect();
            self
        }
        /// Sets `other`.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.other = Some(value.into());
            self
        }
        /// Sets `state`.
        #[inline]
        #[must_use]
        pub fn state(mut self, value: impl Into<ThingState>) -> Self {
            self.state = value.into();
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
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.other">other</span>
    /// `other(value: impl Into<String>)`: Sets `other`.
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
    /// let body = types::Thing::new("name", ["list"], types::ThingState::A);
    /// client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = ();
        type Format = format::Empty;
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
            schemas: (Some("Thing"), None),
            secrets: &[],
            paging: None,
        };
        #[inline]
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {
            if body.0.name.is_empty() {
                return Err("name");
            }
            if body.0.list.is_empty() {
                return Err("list");
            }
            if body.0.other.as_ref().is_some_and(|value| value.is_empty()) {
                return Err("other");
            }
            Ok(())
        }
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `other`.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other(value);
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
        /// Do it.
        ///
        /// One feature.
        ///
        /// Optional parameters: [`other`](operations/struct.ThingsDo.html#parameter.other).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, body: impl Into<types::Thing>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(body.into()))
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
