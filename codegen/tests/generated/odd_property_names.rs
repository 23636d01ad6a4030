/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `new`
        pub new: Option<String>,
        /// `extra`
        pub extra_: Option<String>,
        /// `type`
        pub r#type: Option<String>,
        /// `self`
        pub self_: String,
        /// `self_`
        pub self__: Option<String>,
        /// `with_extra`
        pub with_extra: Option<String>,
        /// `find`
        pub find: Option<String>,
        /// `map`
        pub map: Option<String>,
        /// `key`
        pub key: Option<String>,
        /// `value`
        pub value: Option<String>,
        /// `send`
        pub send: Option<String>,
        /// `timeout`
        pub timeout: Option<i64>,
        /// `2fa`
        pub _2fa: Option<bool>,
        /// `$`
        pub other: Option<String>,
        /// `-`
        pub other_: Option<String>,
        /// `a.b`
        pub a_b: Option<String>,
        /// `@type`
        pub type_: Option<String>,
        /// `größe`
        pub größe: Option<String>,
        /// `m²`
        pub m: Option<String>,
        /// `ⓐ`
        pub other__: Option<String>,
        /// `٣d`
        pub d: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 optional new = "new", 1 optional extra_ = "extra", 2 optional r#type =
        "type", 3 required self_ = "self", 4 optional self__ = "self_", 5 optional
        with_extra = "with_extra", 6 optional find = "find", 7 optional map = "map", 8
        optional key = "key", 9 optional value = "value", 10 optional send = "send", 11
        optional timeout = "timeout", 12 optional _2fa = "2fa", 13 optional other = "$",
        14 optional other_ = "-", 15 optional a_b = "a.b", 16 optional type_ = "@type",
        17 optional größe = "größe", 18 optional m = "m²", 19 optional other__ =
        "ⓐ", 20 optional d = "٣d" }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(self_: impl Into<String>) -> Self {
            Self {
                new: None,
                extra_: None,
                r#type: None,
                self_: self_.into(),
                self__: None,
                with_extra: None,
                find: None,
                map: None,
                key: None,
                value: None,
                send: None,
                timeout: None,
                _2fa: None,
                other: None,
                other_: None,
                a_b: None,
                type_: None,
                größe: None,
                m: None,
                other__: None,
                d: None,
                extra: Extra::new(),
            }
        }
        /// Sets `new`.
        #[inline]
        #[must_use]
        pub fn new_(mut self, value: impl Into<String>) -> Self {
            self.new = Some(value.into());
            self
        }
        /// Sets `extra`.
        #[inline]
        #[must_use]
        pub fn extra_(mut self, value: impl Into<String>) -> Self {
            self.extra_ = Some(value.into());
            self
        }
        /// Sets `type`.
        #[inline]
        #[must_use]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }
        /// Sets `self`.
        #[inline]
        #[must_use]
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            self.self_ = value.into();
            self
        }
        /// Sets `self_`.
        #[inline]
        #[must_use]
        pub fn self__(mut self, value: impl Into<String>) -> Self {
            self.self__ = Some(value.into());
            self
        }
        /// Sets `with_extra`.
        #[inline]
        #[must_use]
        pub fn with_extra_(mut self, value: impl Into<String>) -> Self {
            self.with_extra = Some(value.into());
            self
        }
        /// Sets `find`.
        #[inline]
        #[must_use]
        pub fn find(mut self, value: impl Into<String>) -> Self {
            self.find = Some(value.into());
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: impl Into<String>) -> Self {
            self.map = Some(value.into());
            self
        }
        /// Sets `key`.
        #[inline]
        #[must_use]
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// Sets `send`.
        #[inline]
        #[must_use]
        pub fn send(mut self, value: impl Into<String>) -> Self {
            self.send = Some(value.into());
            self
        }
        /// Sets `timeout`.
        #[inline]
        #[must_use]
        pub fn timeout(mut self, value: i64) -> Self {
            self.timeout = Some(value);
            self
        }
        /// Sets `2fa`.
        #[inline]
        #[must_use]
        pub fn _2fa(mut self, value: bool) -> Self {
            self._2fa = Some(value);
            self
        }
        /// Sets `$`.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.other = Some(value.into());
            self
        }
        /// Sets `-`.
        #[inline]
        #[must_use]
        pub fn other_(mut self, value: impl Into<String>) -> Self {
            self.other_ = Some(value.into());
            self
        }
        /// Sets `a.b`.
        #[inline]
        #[must_use]
        pub fn a_b(mut self, value: impl Into<String>) -> Self {
            self.a_b = Some(value.into());
            self
        }
        /// Sets `@type`.
        #[inline]
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets `größe`.
        #[inline]
        #[must_use]
        pub fn größe(mut self, value: impl Into<String>) -> Self {
            self.größe = Some(value.into());
            self
        }
        /// Sets `m²`.
        #[inline]
        #[must_use]
        pub fn m(mut self, value: impl Into<String>) -> Self {
            self.m = Some(value.into());
            self
        }
        /// Sets `ⓐ`.
        #[inline]
        #[must_use]
        pub fn other__(mut self, value: impl Into<String>) -> Self {
            self.other__ = Some(value.into());
            self
        }
        /// Sets `٣d`.
        #[inline]
        #[must_use]
        pub fn d(mut self, value: impl Into<String>) -> Self {
            self.d = Some(value.into());
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
    /// `self` is all that it must have.
    impl From<&str> for Thing {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `self` is all that it must have.
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
    /// ## <span id="parameter.new_">new_</span>
    /// `new_(value: impl Into<String>)`: Sets `new`.
    ///
    /// ## <span id="parameter.extra_">extra_</span>
    /// `extra_(value: impl Into<String>)`: Sets `extra`.
    ///
    /// ## <span id="parameter.type">type</span>
    /// `type(value: impl Into<String>)`: Sets `type`.
    ///
    /// ## <span id="parameter.self__">self__</span>
    /// `self__(value: impl Into<String>)`: Sets `self_`.
    ///
    /// ## <span id="parameter.with_extra_">with_extra_</span>
    /// `with_extra_(value: impl Into<String>)`: Sets `with_extra`.
    ///
    /// ## <span id="parameter.find">find</span>
    /// `find(value: impl Into<String>)`: Sets `find`.
    ///
    /// ## <span id="parameter.map">map</span>
    /// `map(value: impl Into<String>)`: Sets `map`.
    ///
    /// ## <span id="parameter.key">key</span>
    /// `key(value: impl Into<String>)`: Sets `key`.
    ///
    /// ## <span id="parameter.value">value</span>
    /// `value(value: impl Into<String>)`: Sets `value`.
    ///
    /// ## <span id="parameter._2fa">_2fa</span>
    /// `_2fa(value: bool)`: Sets `2fa`.
    ///
    /// ## <span id="parameter.other">other</span>
    /// `other(value: impl Into<String>)`: Sets `$`.
    ///
    /// ## <span id="parameter.other_">other_</span>
    /// `other_(value: impl Into<String>)`: Sets `-`.
    ///
    /// ## <span id="parameter.a_b">a_b</span>
    /// `a_b(value: impl Into<String>)`: Sets `a.b`.
    ///
    /// ## <span id="parameter.type_">type_</span>
    /// `type_(value: impl Into<String>)`: Sets `@type`.
    ///
    /// ## <span id="parameter.größe">größe</span>
    /// `größe(value: impl Into<String>)`: Sets `größe`.
    ///
    /// ## <span id="parameter.m">m</span>
    /// `m(value: impl Into<String>)`: Sets `m²`.
    ///
    /// ## <span id="parameter.other__">other__</span>
    /// `other__(value: impl Into<String>)`: Sets `ⓐ`.
    ///
    /// ## <span id="parameter.d">d</span>
    /// `d(value: impl Into<String>)`: Sets `٣d`.
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
    /// let response: types::Thing = client.things().r#do("self").send().await?;
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
        /// Sets `new`.
        #[inline]
        #[must_use]
        pub fn new_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.new_(value);
            self
        }
        /// Sets `extra`.
        #[inline]
        #[must_use]
        pub fn extra_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.extra_(value);
            self
        }
        /// Sets `type`.
        #[inline]
        #[must_use]
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#type(value);
            self
        }
        /// Sets `self_`.
        #[inline]
        #[must_use]
        pub fn self__(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.self__(value);
            self
        }
        /// Sets `with_extra`.
        #[inline]
        #[must_use]
        pub fn with_extra_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.with_extra_(value);
            self
        }
        /// Sets `find`.
        #[inline]
        #[must_use]
        pub fn find(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.find(value);
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.map(value);
            self
        }
        /// Sets `key`.
        #[inline]
        #[must_use]
        pub fn key(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.key(value);
            self
        }
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.value(value);
            self
        }
        /// Sets `2fa`.
        #[inline]
        #[must_use]
        pub fn _2fa(mut self, value: bool) -> Self {
            self.body.0 = self.body.0._2fa(value);
            self
        }
        /// Sets `$`.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other(value);
            self
        }
        /// Sets `-`.
        #[inline]
        #[must_use]
        pub fn other_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other_(value);
            self
        }
        /// Sets `a.b`.
        #[inline]
        #[must_use]
        pub fn a_b(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.a_b(value);
            self
        }
        /// Sets `@type`.
        #[inline]
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.type_(value);
            self
        }
        /// Sets `größe`.
        #[inline]
        #[must_use]
        pub fn größe(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.größe(value);
            self
        }
        /// Sets `m²`.
        #[inline]
        #[must_use]
        pub fn m(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.m(value);
            self
        }
        /// Sets `ⓐ`.
        #[inline]
        #[must_use]
        pub fn other__(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other__(value);
            self
        }
        /// Sets `٣d`.
        #[inline]
        #[must_use]
        pub fn d(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.d(value);
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
        /// Optional parameters: [`new_`](operations/struct.ThingsDo.html#parameter.new_), [`extra_`](operations/struct.ThingsDo.html#parameter.extra_), [`type`](operations/struct.ThingsDo.html#parameter.type), [`self__`](operations/struct.ThingsDo.html#parameter.self__), [`with_extra_`](operations/struct.ThingsDo.html#parameter.with_extra_), [`find`](operations/struct.ThingsDo.html#parameter.find), [`map`](operations/struct.ThingsDo.html#parameter.map), [`key`](operations/struct.ThingsDo.html#parameter.key), [`value`](operations/struct.ThingsDo.html#parameter.value), [`_2fa`](operations/struct.ThingsDo.html#parameter._2fa), [`other`](operations/struct.ThingsDo.html#parameter.other), [`other_`](operations/struct.ThingsDo.html#parameter.other_), [`a_b`](operations/struct.ThingsDo.html#parameter.a_b), [`type_`](operations/struct.ThingsDo.html#parameter.type_), [`größe`](operations/struct.ThingsDo.html#parameter.größe), [`m`](operations/struct.ThingsDo.html#parameter.m), [`other__`](operations/struct.ThingsDo.html#parameter.other__), [`d`](operations/struct.ThingsDo.html#parameter.d).
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
