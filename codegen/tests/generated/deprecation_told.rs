/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// What is put.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingOld {
        /// `label`
        ///
        /// Deprecated since 0.2.0: use `name` instead.
        pub label: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `tags`
        ///
        /// Deprecated.
        pub tags: Option<Vec<String>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingOld { 0 optional label = "label", 1 optional name = "name", 2 optional tags
        = "tags" }
    );
    impl ThingOld {
        /// Creates a `ThingOld` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                label: None,
                name: None,
                tags: None,
                extra: Extra::new(),
            }
        }
        /// Sets `label`.
        #[deprecated(since = "0.2.0", note = "use `name` instead")]
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.label = Some(value.into());
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `tags`.
        #[deprecated]
        #[inline]
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Adds one to `tags`.
        #[deprecated]
        #[inline]
        #[must_use]
        pub fn tag(mut self, value: impl Into<String>) -> Self {
            self.tags.get_or_insert_default().push(value.into());
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
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().r#do().send().await?;
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
    /// Do it as before.
    ///
    /// Made by [`things().old`](../struct.Things.html#method.old).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.fast">fast</span>
    /// `fast(value: bool)`: Sooner.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingOld>)`](types::ThingOld): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.label">label</span>
    /// `label(value: impl Into<String>)`: Sets `label`.
    ///
    /// ## <span id="parameter.name">name</span>
    /// `name(value: impl Into<String>)`: Sets `name`.
    ///
    /// ## <span id="parameter.tags">tags</span>
    /// `tags(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `tags`.
    ///
    /// ## <span id="parameter.tag">tag</span>
    /// `tag(value: impl Into<String>)`: Adds one to `tags`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `PUT /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().old().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsOld;
    #[doc(hidden)]
    impl Operation for ThingsOld {
        type Body = Json<types::ThingOld>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_old",
            namespace: "things",
            name: "old",
            method: Method::PUT,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Do it as before",
            schemas: (Some("ThingOld"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsOld> {
        /// Sooner.
        #[deprecated(since = "0.3.0", note = "the server always is")]
        #[inline]
        #[must_use]
        pub fn fast(self, value: bool) -> Self {
            self.with_query("fast", value.to_string())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingOld>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `label`.
        #[deprecated(since = "0.2.0", note = "use `name` instead")]
        #[allow(deprecated)]
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.label(value);
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.name(value);
            self
        }
        /// Sets `tags`.
        #[deprecated]
        #[allow(deprecated)]
        #[inline]
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.tags(value);
            self
        }
        /// Adds one to `tags`.
        #[deprecated]
        #[allow(deprecated)]
        #[inline]
        #[must_use]
        pub fn tag(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.tag(value);
            self
        }
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[
        <ThingsDo as Operation>::INFO,
        <ThingsOld as Operation>::INFO,
    ];
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
    ///
    /// It also has these methods under the names of the Python SDK:
    ///
    /// | method | belongs to |
    /// |---|---|
    /// | <span id="method.older">`older`</span> | [`things().old`](struct.Things.html#method.old) |
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
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
        }
        /// Do it as before.
        ///
        /// One feature.
        ///
        /// Optional parameters: [`fast`](operations/struct.ThingsOld.html#parameter.fast), [`body`](operations/struct.ThingsOld.html#parameter.body), [`label`](operations/struct.ThingsOld.html#parameter.label), [`name`](operations/struct.ThingsOld.html#parameter.name), [`tags`](operations/struct.ThingsOld.html#parameter.tags), [`tag`](operations/struct.ThingsOld.html#parameter.tag).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`PUT /things`](operations/struct.ThingsOld.html)
        #[doc(alias = "older")]
        #[deprecated(
            since = "0.2.0",
            note = "use `things().do` instead: it is \"slow\""
        )]
        #[inline]
        pub fn old(&self) -> Call<operations::ThingsOld> {
            Call::new(self.core(), Json(types::ThingOld::new()))
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
    #[doc(hidden)]
    impl Things {
        /// Do it as before: the same as `things.old`.
        #[deprecated(
            since = "0.2.0",
            note = "use `things().do` instead: it is \"slow\""
        )]
        #[inline]
        pub fn older(&self) -> Call<operations::ThingsOld> {
            Call::new(self.core(), Json(types::ThingOld::new()))
        }
    }
}
pub use namespaces::*;
