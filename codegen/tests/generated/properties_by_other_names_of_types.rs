/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingMake`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingMake {
        /// `name`
        pub name: Filled,
        /// `tags`
        pub tags: Words,
        /// `marks`
        pub marks: Words,
        /// `values`
        pub values: Option<Free>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingMake { 0 required name = "name", 1 list tags = "tags", 2 list marks =
        "marks", 3 optional values = "values" }
    );
    impl ThingMake {
        /// Creates a `ThingMake` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<Filled>, tags: impl Into<Words>) -> Self {
            Self {
                name: name.into(),
                tags: tags.into(),
                marks: Default::default(),
                values: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<Filled>) -> Self {
            self.name = value.into();
            self
        }
        /// Sets `tags`.
        #[inline]
        #[must_use]
        pub fn tags(mut self, value: impl Into<Words>) -> Self {
            self.tags = value.into();
            self
        }
        /// Sets `marks`.
        #[inline]
        #[must_use]
        pub fn marks(mut self, value: impl Into<Words>) -> Self {
            self.marks = value.into();
            self
        }
        /// Adds one to `marks`.
        #[inline]
        #[must_use]
        pub fn mark(mut self, value: impl Into<String>) -> Self {
            self.marks.push(value.into());
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(mut self, value: impl Into<Free>) -> Self {
            self.values = Some(value.into());
            self
        }
        /// Adds one to `values`.
        #[inline]
        #[must_use]
        pub fn value(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.values.get_or_insert_default().insert(name.into(), value.into());
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
    /// `ThingList`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ThingList {
        /// `data`
        pub data: Words,
        /// `words`
        pub words: Words,
        /// `any`
        pub any: Option<Any>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingList { 0 listed data = "data", 1 list words = "words", 2 kept any = "any" }
    );
    debug!(
        ThingList { shown data = "data", shown words = "words", outline any = "any",
        shown extra = "extra", }
    );
    listing!(ThingList data String);
    /// `Filled`
    pub type Filled = String;
    /// `Words`
    pub type Words = Vec<String>;
    /// `Free`
    pub type Free = Extra;
    /// `Any`
    pub type Any = Value;
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
    /// Returns [`ThingList`](types::ThingList).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`ThingMake`](types::ThingMake)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingMake>)`](types::ThingMake): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.marks">marks</span>
    /// [`marks(value: impl Into<types::Words>)`](types::Words): Sets `marks`.
    ///
    /// ## <span id="parameter.mark">mark</span>
    /// `mark(value: impl Into<String>)`: Adds one to `marks`.
    ///
    /// ## <span id="parameter.values">values</span>
    /// [`values(value: impl Into<types::Free>)`](types::Free): Sets `values`.
    ///
    /// ## <span id="parameter.value">value</span>
    /// `value(name: impl Into<String>, value: impl Into<Value>)`: Adds one to `values`.
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
    /// let body = types::ThingMake::new("name", vec!["tag".to_owned()]);
    /// let response: types::ThingList = client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingMake>;
        type Output = types::ThingList;
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
            schemas: (Some("ThingMake"), Some("ThingList")),
            secrets: &[],
            paging: None,
        };
        #[inline]
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {
            if body.0.name.is_empty() {
                return Err("name");
            }
            Ok(())
        }
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingMake>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `marks`.
        #[inline]
        #[must_use]
        pub fn marks(mut self, value: impl Into<types::Words>) -> Self {
            self.body.0 = self.body.0.marks(value);
            self
        }
        /// Adds one to `marks`.
        #[inline]
        #[must_use]
        pub fn mark(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.mark(value);
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(mut self, value: impl Into<types::Free>) -> Self {
            self.body.0 = self.body.0.values(value);
            self
        }
        /// Adds one to `values`.
        #[inline]
        #[must_use]
        pub fn value(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.body.0 = self.body.0.value(name, value);
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
        /// Do it. Returns [`ThingList`](types/struct.ThingList.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`marks`](operations/struct.ThingsDo.html#parameter.marks), [`mark`](operations/struct.ThingsDo.html#parameter.mark), [`values`](operations/struct.ThingsDo.html#parameter.values), [`value`](operations/struct.ThingsDo.html#parameter.value).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            body: impl Into<types::ThingMake>,
        ) -> Call<operations::ThingsDo> {
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
