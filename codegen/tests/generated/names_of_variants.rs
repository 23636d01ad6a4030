/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingUnion`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingUnion {
        /// A JSON object.
        Text(Text),
        /// A JSON string.
        TextValue(String),
        /// A JSON array.
        List(Vec<String>),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingUnion {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::TextValue(value) => {
                    f.debug_tuple("TextValue").field(value).finish()
                }
                Self::List(value) => f.debug_tuple("List").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(ThingUnion { Text = object, TextValue = string, List = array });
    impl From<Text> for ThingUnion {
        #[inline]
        fn from(value: Text) -> Self {
            Self::Text(value)
        }
    }
    impl From<String> for ThingUnion {
        #[inline]
        fn from(value: String) -> Self {
            Self::TextValue(value)
        }
    }
    impl From<&str> for ThingUnion {
        #[inline]
        fn from(value: &str) -> Self {
            Self::TextValue(value.into())
        }
    }
    impl From<Vec<String>> for ThingUnion {
        #[inline]
        fn from(value: Vec<String>) -> Self {
            Self::List(value)
        }
    }
    /// `Text`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Text {
        /// `id`
        pub id: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Text { 0 optional id = "id" });
    /// `ThingKind`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `unknown`
        Unknown,
        /// `unknown value`
        UnknownValue,
        /// `self`
        Self_,
        /// `some`
        Some,
        /// `none`
        None,
        /// `½`
        Other,
        /// `m²`
        M,
        /// ``
        Empty,
        /// A value that the document does not know.
        UnknownValueValue(String),
    }
    open_enum!(
        ThingKind or UnknownValueValue { Unknown = "unknown", UnknownValue =
        "unknown value", Self_ = "self", Some = "some", None = "none", Other = "½", M =
        "m²", Empty = "" }
    );
    /// `ThingsDoResponse`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingsDoResponse {
        /// `union`
        pub union: Option<ThingUnion>,
        /// `kind`
        pub kind: Option<ThingKind>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingsDoResponse { 0 optional union = "union", 1 optional kind = "kind" });
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
    /// Returns [`ThingsDoResponse`](types::ThingsDoResponse).
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
    /// let response: types::ThingsDoResponse = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::ThingsDoResponse;
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
            schemas: (None, Some("ThingsDoResponse")),
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
        /// Do it. Returns [`ThingsDoResponse`](types/struct.ThingsDoResponse.html).
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
