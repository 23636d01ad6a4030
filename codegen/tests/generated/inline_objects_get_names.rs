/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingsDoBodyPartDeep`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoBodyPartDeep {
        /// `x`
        pub x: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoBodyPartDeep { 0 optional x = "x" });
    impl ThingsDoBodyPartDeep {
        /// Creates a `ThingsDoBodyPartDeep` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                x: None,
                extra: Extra::new(),
            }
        }
        /// Sets `x`.
        #[inline]
        #[must_use]
        pub fn x(mut self, value: impl Into<String>) -> Self {
            self.x = Some(value.into());
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
    /// `ThingsDoBodyPart`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoBodyPart {
        /// `deep`
        pub deep: Option<ThingsDoBodyPartDeep>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoBodyPart { 0 optional deep = "deep" });
    impl ThingsDoBodyPart {
        /// Creates a `ThingsDoBodyPart` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                deep: None,
                extra: Extra::new(),
            }
        }
        /// Sets `deep`.
        #[inline]
        #[must_use]
        pub fn deep(mut self, value: impl Into<ThingsDoBodyPartDeep>) -> Self {
            self.deep = Some(value.into());
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
    /// `ThingsDoBodyPartsItem`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoBodyPartsItem {
        /// `y`
        pub y: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoBodyPartsItem { 0 optional y = "y" });
    impl ThingsDoBodyPartsItem {
        /// Creates a `ThingsDoBodyPartsItem` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                y: None,
                extra: Extra::new(),
            }
        }
        /// Sets `y`.
        #[inline]
        #[must_use]
        pub fn y(mut self, value: impl Into<String>) -> Self {
            self.y = Some(value.into());
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
    /// `ThingsDoBody`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoBody {
        /// `part`
        pub part: ThingsDoBodyPart,
        /// `parts`
        pub parts: Option<Vec<ThingsDoBodyPartsItem>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoBody { 0 required part = "part", 1 optional parts = "parts" });
    impl ThingsDoBody {
        /// Creates a `ThingsDoBody` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(part: impl Into<ThingsDoBodyPart>) -> Self {
            Self {
                part: part.into(),
                parts: None,
                extra: Extra::new(),
            }
        }
        /// Sets `part`.
        #[inline]
        #[must_use]
        pub fn part(mut self, value: impl Into<ThingsDoBodyPart>) -> Self {
            self.part = value.into();
            self
        }
        /// Sets `parts`.
        #[inline]
        #[must_use]
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingsDoBodyPartsItem>>,
        ) -> Self {
            self.parts = Some(value.into_iter().map(Into::into).collect());
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
    /// `ThingsDoResponseItem`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoResponseItem {
        /// `z`
        pub z: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoResponseItem { 0 optional z = "z" });
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
    /// Returns [`Vec<ThingsDoResponseItem>`](types::ThingsDoResponseItem).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`ThingsDoBody`](types::ThingsDoBody)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingsDoBody>)`](types::ThingsDoBody): Sends this body, in place of what is set so far.
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
    /// let body = types::ThingsDoBody::new(types::ThingsDoBodyPart::new());
    /// let response: Vec<types::ThingsDoResponseItem> = client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingsDoBody>;
        type Output = Vec<types::ThingsDoResponseItem>;
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
            schemas: (Some("ThingsDoBody"), Some("Vec<ThingsDoResponseItem>")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingsDoBody>) -> Self {
            self.body = Json(body.into());
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
        /// Do it. Returns [`Vec<ThingsDoResponseItem>`](types/struct.ThingsDoResponseItem.html).
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            body: impl Into<types::ThingsDoBody>,
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
