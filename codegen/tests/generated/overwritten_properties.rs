/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingState`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingState {
        /// `open`
        Open,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingState or Unknown { Open = "open" });
    /// `Thing`
    ///
    ///
    /// The server copies the entries of `fields` over the properties of this object. A property whose value does not fit,
    /// or is that of an entry of its name, is `None`; its value is in `extra`.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `id`
        pub id: Option<String>,
        /// `state`
        pub state: Option<ThingState>,
        /// `fields`
        pub fields: Option<ThingFields>,
        /// `count`
        pub count: Option<i64>,
        /// `links`
        pub links: Option<Vec<String>>,
        /// `note`
        pub note: Option<Value>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    lenient!(
        Thing[fields = "fields"] { 0 text id = "id", 1 any state = "state", 2 object
        fields = "fields", 3 any count = "count", 4 any links = "links", 5 json note =
        "note" }
    );
    debug!(
        Thing { shown id = "id", shown state = "state", shown fields = "fields", shown
        count = "count", shown links = "links", outline note = "note", shown extra =
        "extra", }
    );
    /// `ThingFields`
    pub type ThingFields = Extra;
    /// `ThingsCreate`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsCreate {
        /// `things`
        pub things: Option<Vec<ThingCreate>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsCreate { 0 optional things = "things" });
    impl ThingsCreate {
        /// Creates a `ThingsCreate` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                things: None,
                extra: Extra::new(),
            }
        }
        /// Sets `things`.
        #[inline]
        #[must_use]
        pub fn things(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingCreate>>,
        ) -> Self {
            self.things = Some(value.into_iter().map(Into::into).collect());
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
    /// `ThingCreate`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingCreate {
        /// `fields`
        pub fields: Extra,
        /// `key`
        pub key: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingCreate { 0 required fields = "fields", 1 optional key = "key" } refuses
        fields = "fields" of Thing["id", "state", "fields", "count", "links", "note"]
        refuses key = "key" of Thing["id", "state", "fields", "count", "links", "note"]
    );
    impl ThingCreate {
        /// Creates a `ThingCreate` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                fields: Default::default(),
                key: None,
                extra: Extra::new(),
            }
        }
        /// Sets `fields`.
        #[inline]
        #[must_use]
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.fields = value
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect();
            self
        }
        /// Adds one to `fields`.
        #[inline]
        #[must_use]
        pub fn field(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.fields.insert(name.into(), value.into());
            self
        }
        /// Sets `key`.
        #[inline]
        #[must_use]
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
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
    /// Returns [`Thing`](types::Thing).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingsCreate>)`](types::ThingsCreate): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.things">things</span>
    /// [`things(value: impl IntoIterator<Item = impl Into<types::ThingCreate>>)`](types::ThingCreate): Sets `things`.
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
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingsCreate>;
        type Output = types::Thing;
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
            schemas: (Some("ThingsCreate"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingsCreate>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `things`.
        #[inline]
        #[must_use]
        pub fn things(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ThingCreate>>,
        ) -> Self {
            self.body.0 = self.body.0.things(value);
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
        /// Do it. Returns [`Thing`](types/struct.Thing.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`things`](operations/struct.ThingsDo.html#parameter.things).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::ThingsCreate::new()))
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
