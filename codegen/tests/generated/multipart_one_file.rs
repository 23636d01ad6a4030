/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingsDoBody`
    #[derive(Debug)]
    #[non_exhaustive]
    #[allow(missing_docs)]
    pub struct ThingsDoBody {
        pub file: Upload,
        pub label: Option<String>,
    }
    impl ThingsDoBody {
        /// Creates a `ThingsDoBody` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(file: Upload) -> Self {
            Self { file: file, label: None }
        }
        /// Sets `file`.
        #[inline]
        #[must_use]
        pub fn file(mut self, value: Upload) -> Self {
            self.file = value;
            self
        }
        /// Sets `label`.
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.label = Some(value.into());
            self
        }
    }
    impl From<ThingsDoBody> for Form {
        #[inline]
        fn from(value: ThingsDoBody) -> Self {
            let mut form = Self::new();
            {
                let part = value.file;
                form = form.file("file", part);
            }
            if let Some(part) = value.label {
                form = form.text("label", part);
            }
            form
        }
    }
    impl From<Upload> for ThingsDoBody {
        #[inline]
        fn from(file: Upload) -> Self {
            Self::new(file)
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
    /// # Arguments
    /// - `body`: [`ThingsDoBody`](types::ThingsDoBody)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingsDoBody>)`](types::ThingsDoBody): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.label">label</span>
    /// `label(value: impl Into<String>)`: Sets `label`.
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
    /// let body = imbrace::Upload::path("path/to/file").await?;
    /// client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Multipart<types::ThingsDoBody>;
        type Output = ();
        type Format = format::Empty;
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
            schemas: (Some("ThingsDoBody"), None),
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
            self.body = Multipart(body.into());
            self
        }
        /// Sets `label`.
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.label(value);
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
        /// Optional parameters: [`label`](operations/struct.ThingsDo.html#parameter.label).
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
            Call::new(self.core(), Multipart(body.into()))
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
