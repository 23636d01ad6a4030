/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingIconObject`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingIconObject {
        /// `url`
        pub url: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingIconObject { 0 optional url = "url" });
    /// `ThingIcon`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingIcon {
        /// A JSON string.
        Text(String),
        /// A JSON object.
        Object(ThingIconObject),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingIcon {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Object(value) => f.debug_tuple("Object").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(ThingIcon { Text = string, Object = object });
    impl From<String> for ThingIcon {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingIcon {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<ThingIconObject> for ThingIcon {
        #[inline]
        fn from(value: ThingIconObject) -> Self {
            Self::Object(value)
        }
    }
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `value`
        pub value: Option<ThingValue>,
        /// `icon`
        pub icon: Option<ThingIcon>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional value = "value", 1 optional icon = "icon" });
    /// `ThingValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingValue {
        /// A JSON string.
        Text(String),
        /// A JSON integer.
        Integer(i64),
        /// A JSON boolean.
        Boolean(bool),
        /// A JSON array.
        List(Vec<String>),
        /// A JSON object.
        ThingPart(ThingPart),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingValue {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
                Self::Boolean(value) => f.debug_tuple("Boolean").field(value).finish(),
                Self::List(value) => f.debug_tuple("List").field(value).finish(),
                Self::ThingPart(value) => {
                    f.debug_tuple("ThingPart").field(value).finish()
                }
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(
        ThingValue { Text = string, Integer = integer, Boolean = boolean, List = array,
        ThingPart = object }
    );
    impl From<String> for ThingValue {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingValue {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<i64> for ThingValue {
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl From<bool> for ThingValue {
        #[inline]
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl From<Vec<String>> for ThingValue {
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    impl From<ThingPart> for ThingValue {
        #[inline]
        fn from(value: ThingPart) -> Self {
            Self::ThingPart(value)
        }
    }
    /// `ThingPart`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPart {
        /// `id`
        pub id: String,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingPart { 0 required id = "id" });
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
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::Thing;
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
            schemas: (None, Some("Thing")),
            secrets: &[],
            paging: None,
        };
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
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
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
