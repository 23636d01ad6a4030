/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingUpdate`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingUpdate {
        /// `name`
        pub name: Option<Option<String>>,
        /// `part`
        pub part: Option<Option<ThingPart>>,
        /// `list`
        pub list: Option<Option<Vec<String>>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingUpdate { 0 clearable name = "name", 1 clearable part = "part", 2 clearable
        list = "list" }
    );
    impl ThingUpdate {
        /// Creates a `ThingUpdate` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                part: None,
                list: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(Some(value.into()));
            self
        }
        /// Sends `name: null`.
        #[inline]
        #[must_use]
        pub fn clear_name(mut self) -> Self {
            self.name = Some(None);
            self
        }
        /// Sets `part`.
        #[inline]
        #[must_use]
        pub fn part(mut self, value: impl Into<ThingPart>) -> Self {
            self.part = Some(Some(value.into()));
            self
        }
        /// Sends `part: null`.
        #[inline]
        #[must_use]
        pub fn clear_part(mut self) -> Self {
            self.part = Some(None);
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.list = Some(Some(value.into_iter().map(Into::into).collect()));
            self
        }
        /// Adds one to `list`.
        #[inline]
        #[must_use]
        pub fn item(mut self, value: impl Into<String>) -> Self {
            self.list.get_or_insert_default().get_or_insert_default().push(value.into());
            self
        }
        /// Sends `list: null`.
        #[inline]
        #[must_use]
        pub fn clear_list(mut self) -> Self {
            self.list = Some(None);
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
    /// `ThingPart`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPart {
        /// `id`
        pub id: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingPart { 0 optional id = "id" });
    impl ThingPart {
        /// Creates a `ThingPart` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: None,
                extra: Extra::new(),
            }
        }
        /// Sets `id`.
        #[inline]
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
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
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingUpdate>)`](types::ThingUpdate): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.name">name</span>
    /// `name(value: impl Into<String>)`: Sets `name`.
    ///
    /// ## <span id="parameter.clear_name">clear_name</span>
    /// `clear_name()`: Sends `name: null`.
    ///
    /// ## <span id="parameter.part">part</span>
    /// [`part(value: impl Into<types::ThingPart>)`](types::ThingPart): Sets `part`.
    ///
    /// ## <span id="parameter.clear_part">clear_part</span>
    /// `clear_part()`: Sends `part: null`.
    ///
    /// ## <span id="parameter.list">list</span>
    /// `list(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `list`.
    ///
    /// ## <span id="parameter.clear_list">clear_list</span>
    /// `clear_list()`: Sends `list: null`.
    ///
    /// ## <span id="parameter.item">item</span>
    /// `item(value: impl Into<String>)`: Adds one to `list`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `PATCH /things`
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
        type Body = Json<types::ThingUpdate>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::PATCH,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (Some("ThingUpdate"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingUpdate>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.name(value);
            self
        }
        /// Sends `name: null`.
        #[inline]
        #[must_use]
        pub fn clear_name(mut self) -> Self {
            self.body.0 = self.body.0.clear_name();
            self
        }
        /// Sets `part`.
        #[inline]
        #[must_use]
        pub fn part(mut self, value: impl Into<types::ThingPart>) -> Self {
            self.body.0 = self.body.0.part(value);
            self
        }
        /// Sends `part: null`.
        #[inline]
        #[must_use]
        pub fn clear_part(mut self) -> Self {
            self.body.0 = self.body.0.clear_part();
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.list(value);
            self
        }
        /// Sends `list: null`.
        #[inline]
        #[must_use]
        pub fn clear_list(mut self) -> Self {
            self.body.0 = self.body.0.clear_list();
            self
        }
        /// Adds one to `list`.
        #[inline]
        #[must_use]
        pub fn item(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.item(value);
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
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`name`](operations/struct.ThingsDo.html#parameter.name), [`part`](operations/struct.ThingsDo.html#parameter.part), [`list`](operations/struct.ThingsDo.html#parameter.list), [`item`](operations/struct.ThingsDo.html#parameter.item).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`PATCH /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::ThingUpdate::new()))
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
