/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingLogin`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ThingLogin {
        /// `name`
        pub name: String,
        /// `password`
        pub password: String,
        /// `code`
        pub code: Option<Option<String>>,
        /// `pin`
        pub pin: Option<ThingPin>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingLogin { 0 required name = "name", 1 required password = "password", 2
        clearable code = "code", 3 optional pin = "pin" }
    );
    debug!(
        ThingLogin { shown name = "name", secret password = "password", secret_option
        code = "code", secret_option pin = "pin", shown extra = "extra", }
    );
    impl ThingLogin {
        /// Creates a `ThingLogin` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                password: password.into(),
                code: None,
                pin: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = value.into();
            self
        }
        /// Sets `password`.
        #[inline]
        #[must_use]
        pub fn password(mut self, value: impl Into<String>) -> Self {
            self.password = value.into();
            self
        }
        /// Sets `code`.
        #[inline]
        #[must_use]
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Some(Some(value.into()));
            self
        }
        /// Sends `code: null`.
        #[inline]
        #[must_use]
        pub fn clear_code(mut self) -> Self {
            self.code = Some(None);
            self
        }
        /// Sets `pin`.
        #[inline]
        #[must_use]
        pub fn pin(mut self, value: impl Into<ThingPin>) -> Self {
            self.pin = Some(value.into());
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
    /// `ThingPin`
    pub type ThingPin = String;
    /// `ThingAccess`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingAccess {
        /// `token`
        pub token: Option<String>,
        /// `next`
        pub next: Option<ThingToken>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingAccess { 0 optional token = "token", 1 optional next = "next" });
    debug!(
        ThingAccess { secret_option token = "token", shown next = "next", shown extra =
        "extra", }
    );
    /// `ThingToken`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingToken {
        /// `token`
        pub token: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingToken { 0 optional token = "token" });
    debug!(ThingToken { secret_option token = "token", shown extra = "extra", });
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
    /// Returns [`ThingAccess`](types::ThingAccess).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`ThingLogin`](types::ThingLogin)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingLogin>)`](types::ThingLogin): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.code">code</span>
    /// `code(value: impl Into<String>)`: Sets `code`.
    ///
    /// ## <span id="parameter.clear_code">clear_code</span>
    /// `clear_code()`: Sends `code: null`.
    ///
    /// ## <span id="parameter.pin">pin</span>
    /// [`pin(value: impl Into<types::ThingPin>)`](types::ThingPin): Sets `pin`.
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
    /// let body = types::ThingLogin::new("name", "password");
    /// let response: types::ThingAccess = client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingLogin>;
        type Output = types::ThingAccess;
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
            schemas: (Some("ThingLogin"), Some("ThingAccess")),
            secrets: &["code", "password", "pin"],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingLogin>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `code`.
        #[inline]
        #[must_use]
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.code(value);
            self
        }
        /// Sends `code: null`.
        #[inline]
        #[must_use]
        pub fn clear_code(mut self) -> Self {
            self.body.0 = self.body.0.clear_code();
            self
        }
        /// Sets `pin`.
        #[inline]
        #[must_use]
        pub fn pin(mut self, value: impl Into<types::ThingPin>) -> Self {
            self.body.0 = self.body.0.pin(value);
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
        /// Do it. Returns [`ThingAccess`](types/struct.ThingAccess.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`code`](operations/struct.ThingsDo.html#parameter.code), [`pin`](operations/struct.ThingsDo.html#parameter.pin).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            body: impl Into<types::ThingLogin>,
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
