/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// Thing \u{2066} with \u{0} and \u{2028} and a carriage\u{d}return.
    ///
    ///    not rust
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// Text:
        ///
        /// ```text
        /// not rust at all
        /// ```
        pub id: Option<String>,
        /// `odd \u{202e} \u{7} `*/ name`
        pub odd_name: Option<String>,
        /// `kind`
        pub kind: Option<ThingKind>,
        /// ~~~text
        /// not closed
        /// ~~~
        pub text: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 optional id = "id", 1 optional odd_name =
        "odd \u{202e} \u{7} `*/ name", 2 optional kind = "kind", 3 optional text = "text"
        }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: None,
                odd_name: None,
                kind: None,
                text: None,
                extra: Extra::new(),
            }
        }
        /// Text:
        ///
        /// ```text
        /// not rust at all
        /// ```
        #[inline]
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sets `odd \u{202e} \u{7} `*/ name`.
        #[inline]
        #[must_use]
        pub fn odd_name(mut self, value: impl Into<String>) -> Self {
            self.odd_name = Some(value.into());
            self
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<ThingKind>) -> Self {
            self.kind = Some(value.into());
            self
        }
        /// ~~~text
        /// not closed
        /// ~~~
        #[inline]
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
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
    /// Kinds.
    ///
    /// ```text
    /// not rust
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `a \u{202e}`
        A,
        /// ```` b`
        B,
        /// T.
        ///
        ///    not rust
        Other,
        /// `bell \u{7}`
        Bell,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(
        ThingKind or Unknown { A = "a \u{202e}", B = "``` b", Other = "*/", Bell =
        "bell \u{7}" }
    );
}
/// One marker an operation, for [`Call`](crate::Call).
pub mod operations {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Do it \u{202e} backwards \u{7}.
    ///
    /// Returns [`Thing`](types::Thing).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// Text:
    ///
    /// ```text
    /// not rust at all
    /// ```
    /// and
    ///
    ///    let x = not rust;
    ///
    /// > \```rust
    /// > not rust
    /// > \```
    /// */ stays.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.q">q</span>
    /// `q(value: impl Into<String>)`: A.
    ///
    ///    not rust
    ///
    /// - \```
    ///   not rust
    ///
    /// ```text
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.id">id</span>
    /// `id(value: impl Into<String>)`: Text:
    /// ```
    /// not rust at all
    ///
    /// ```text
    ///
    /// ## <span id="parameter.odd_name">odd_name</span>
    /// `odd_name(value: impl Into<String>)`: Sets `odd \u{202e} \u{7} `*/ name`.
    ///
    /// ## <span id="parameter.kind">kind</span>
    /// [`kind(value: impl Into<types::ThingKind>)`](types::ThingKind): Sets `kind`.
    ///
    /// ## <span id="parameter.text">text</span>
    /// `text(value: impl Into<String>)`: ~~~
    /// not closed
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things`
    /// ```
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
            summary: "Do it \u{202e} backwards \u{7}",
            schemas: (Some("Thing"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// A.
        ///
        ///    not rust
        ///
        /// - \```
        ///   not rust
        ///
        /// ```text
        /// ```
        #[inline]
        #[must_use]
        pub fn q(self, value: impl Into<String>) -> Self {
            self.with_query("q", value.into())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Text:
        ///
        /// ```text
        /// not rust at all
        /// ```
        #[inline]
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.id(value);
            self
        }
        /// Sets `odd \u{202e} \u{7} `*/ name`.
        #[inline]
        #[must_use]
        pub fn odd_name(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.odd_name(value);
            self
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<types::ThingKind>) -> Self {
            self.body.0 = self.body.0.kind(value);
            self
        }
        /// ~~~text
        /// not closed
        /// ~~~
        #[inline]
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.text(value);
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
        /// Do it \u{202e} backwards \u{7}. Returns [`Thing`](types/struct.Thing.html).
        ///
        /// Text:
        ///
        /// ```text
        /// not rust at all
        /// ```
        /// and
        ///
        ///    let x = not rust;
        ///
        /// > \```rust
        /// > not rust
        /// > \```
        /// */ stays.
        ///
        /// Optional parameters: [`q`](operations/struct.ThingsDo.html#parameter.q), [`body`](operations/struct.ThingsDo.html#parameter.body), [`id`](operations/struct.ThingsDo.html#parameter.id), [`odd_name`](operations/struct.ThingsDo.html#parameter.odd_name), [`kind`](operations/struct.ThingsDo.html#parameter.kind), [`text`](operations/struct.ThingsDo.html#parameter.text).
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
