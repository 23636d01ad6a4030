/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `when`
        pub when: Option<Condition>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional when = "when" });
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                when: None,
                extra: Extra::new(),
            }
        }
        /// Sets `when`.
        #[inline]
        #[must_use]
        pub fn when(mut self, value: impl Into<Condition>) -> Self {
            self.when = Some(value.into());
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
    /// `Condition`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Condition {
        /// `kind: not`
        Not(Not),
        /// `kind: all`
        All(All),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(Condition by "kind" or Unknown { 0 Not = "not", 1 All = "all" });
    /// `Not`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Not {
        /// `that`
        pub that: Box<Condition>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Not { 0 required that = "that" });
    impl Not {
        /// Creates a `Not` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(that: impl Into<Condition>) -> Self {
            Self {
                that: Box::new(that.into()),
                extra: Extra::new(),
            }
        }
        /// Sets `that`.
        #[inline]
        #[must_use]
        pub fn that(mut self, value: impl Into<Condition>) -> Self {
            self.that = Box::new(value.into());
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
    /// `All`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct All {
        /// `those`
        pub those: Vec<Condition>,
        /// `unless`
        pub unless: Option<Box<Value2>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(All { 0 list those = "those", 1 optional unless = "unless" });
    impl All {
        /// Creates an `All` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(those: impl IntoIterator<Item = impl Into<Condition>>) -> Self {
            Self {
                those: those.into_iter().map(Into::into).collect(),
                unless: None,
                extra: Extra::new(),
            }
        }
        /// Sets `those`.
        #[inline]
        #[must_use]
        pub fn those(
            mut self,
            value: impl IntoIterator<Item = impl Into<Condition>>,
        ) -> Self {
            self.those = value.into_iter().map(Into::into).collect();
            self
        }
        /// Sets `unless`.
        #[inline]
        #[must_use]
        pub fn unless(mut self, value: impl Into<Value2>) -> Self {
            self.unless = Some(Box::new(value.into()));
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
    /// `Value2`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Value2 {
        /// A JSON string.
        Text(String),
        /// A JSON object.
        Deep(Deep),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for Value2 {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Deep(value) => f.debug_tuple("Deep").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(Value2 { Text = string, Deep = object });
    impl From<String> for Value2 {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for Value2 {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<Deep> for Value2 {
        #[inline]
        fn from(value: Deep) -> Self {
            Self::Deep(value)
        }
    }
    /// `Deep`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Deep {
        /// `all`
        pub all: Option<Condition>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Deep { 0 optional all = "all" });
    impl Deep {
        /// Creates a `Deep` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                all: None,
                extra: Extra::new(),
            }
        }
        /// Sets `all`.
        #[inline]
        #[must_use]
        pub fn all(mut self, value: impl Into<Condition>) -> Self {
            self.all = Some(value.into());
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
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.when">when</span>
    /// [`when(value: impl Into<types::Condition>)`](types::Condition): Sets `when`.
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
        /// Sets `when`.
        #[inline]
        #[must_use]
        pub fn when(mut self, value: impl Into<types::Condition>) -> Self {
            self.body.0 = self.body.0.when(value);
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
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`when`](operations/struct.ThingsDo.html#parameter.when).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::Thing::new()))
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
