/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    ///
    ///
    /// The server stores what it is sent: the value of an optional property that does not fit is in `extra`.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `type`
        pub r#type: String,
        /// `text`
        pub text: Option<String>,
        /// `count`
        pub count: Option<i64>,
        /// `more`
        pub more: Option<Extra>,
        /// Any JSON.
        pub any: Option<Value>,
        /// `links`
        pub links: Option<Vec<String>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    lenient!(
        Thing[] { 0 strict r#type = "type", 1 text text = "text", 2 any count = "count",
        3 object more = "more", 4 json any = "any", 5 any links = "links" }
    );
    debug!(
        Thing { shown r#type = "type", shown text = "text", shown count = "count", shown
        more = "more", outline any = "any", shown links = "links", shown extra = "extra",
        }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(r#type: impl Into<String>) -> Self {
            Self {
                r#type: r#type.into(),
                text: None,
                count: None,
                more: None,
                any: None,
                links: None,
                extra: Extra::new(),
            }
        }
        /// Sets `type`.
        #[inline]
        #[must_use]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = value.into();
            self
        }
        /// Sets `text`.
        #[inline]
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// Sets `count`.
        #[inline]
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        /// Sets `more`.
        #[inline]
        #[must_use]
        pub fn more(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.more = Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
        /// Any JSON.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.any = Some(value.into());
            self
        }
        /// Sets `links`.
        #[inline]
        #[must_use]
        pub fn links(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.links = Some(value.into_iter().map(Into::into).collect());
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
    /// `type` is all that it must have.
    impl From<&str> for Thing {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `type` is all that it must have.
    impl From<String> for Thing {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
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
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.text">text</span>
    /// `text(value: impl Into<String>)`: Sets `text`.
    ///
    /// ## <span id="parameter.count">count</span>
    /// `count(value: i64)`: Sets `count`.
    ///
    /// ## <span id="parameter.more">more</span>
    /// `more(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `more`.
    ///
    /// ## <span id="parameter.any">any</span>
    /// `any(value: impl Into<Value>)`: Any JSON.
    ///
    /// ## <span id="parameter.links">links</span>
    /// `links(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `links`.
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
    /// let response: types::Thing = client.things().r#do("type").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
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
            schemas: (Some("Thing"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
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
        /// Sets `text`.
        #[inline]
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.text(value);
            self
        }
        /// Sets `count`.
        #[inline]
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.count(value);
            self
        }
        /// Sets `more`.
        #[inline]
        #[must_use]
        pub fn more(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.more(value);
            self
        }
        /// Any JSON.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.body.0 = self.body.0.any(value);
            self
        }
        /// Sets `links`.
        #[inline]
        #[must_use]
        pub fn links(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.links(value);
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
        /// Optional parameters: [`text`](operations/struct.ThingsDo.html#parameter.text), [`count`](operations/struct.ThingsDo.html#parameter.count), [`more`](operations/struct.ThingsDo.html#parameter.more), [`any`](operations/struct.ThingsDo.html#parameter.any), [`links`](operations/struct.ThingsDo.html#parameter.links).
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
