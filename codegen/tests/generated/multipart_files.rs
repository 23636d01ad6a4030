/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingUp`
    #[derive(Debug)]
    #[non_exhaustive]
    #[allow(missing_docs)]
    pub struct ThingUp {
        pub files: Vec<Upload>,
        pub more: Option<Vec<Upload>>,
        pub cover: Option<Upload>,
        pub label: Option<String>,
    }
    impl ThingUp {
        /// Creates a `ThingUp` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(files: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
            Self {
                files: files.into_iter().map(Into::into).collect(),
                more: None,
                cover: None,
                label: None,
            }
        }
        /// Sets `files`.
        #[inline]
        #[must_use]
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<Upload>>,
        ) -> Self {
            self.files = value.into_iter().map(Into::into).collect();
            self
        }
        /// Sets `more`.
        #[inline]
        #[must_use]
        pub fn more(
            mut self,
            value: impl IntoIterator<Item = impl Into<Upload>>,
        ) -> Self {
            self.more = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Adds one to `more`.
        #[inline]
        #[must_use]
        pub fn one_more(mut self, value: impl Into<Upload>) -> Self {
            self.more.get_or_insert_default().push(value.into());
            self
        }
        /// Sets `cover`.
        #[inline]
        #[must_use]
        pub fn cover(mut self, value: Upload) -> Self {
            self.cover = Some(value);
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
    impl From<ThingUp> for Form {
        #[inline]
        fn from(value: ThingUp) -> Self {
            let mut form = Self::new();
            {
                let part = value.files;
                for file in part {
                    form = form.file("files", file);
                }
            }
            if let Some(part) = value.more {
                for file in part {
                    form = form.file("more", file);
                }
            }
            if let Some(part) = value.cover {
                form = form.file("cover", part);
            }
            if let Some(part) = value.label {
                form = form.text("label", part);
            }
            form
        }
    }
    /// `ThingFile`
    pub type ThingFile = String;
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
    /// - `body`: [`ThingUp`](types::ThingUp)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingUp>)`](types::ThingUp): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.more">more</span>
    /// `more(value: impl IntoIterator<Item = impl Into<Upload>>)`: Sets `more`.
    ///
    /// ## <span id="parameter.one_more">one_more</span>
    /// `one_more(value: impl Into<Upload>)`: Adds one to `more`.
    ///
    /// ## <span id="parameter.cover">cover</span>
    /// `cover(value: Upload)`: Sets `cover`.
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
    /// use imbrace::main::types;
    ///
    /// let body = types::ThingUp::new([imbrace::Upload::path("path/to/file").await?]);
    /// client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Multipart<types::ThingUp>;
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
            schemas: (Some("ThingUp"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingUp>) -> Self {
            self.body = Multipart(body.into());
            self
        }
        /// Sets `more`.
        #[inline]
        #[must_use]
        pub fn more(
            mut self,
            value: impl IntoIterator<Item = impl Into<Upload>>,
        ) -> Self {
            self.body.0 = self.body.0.more(value);
            self
        }
        /// Adds one to `more`.
        #[inline]
        #[must_use]
        pub fn one_more(mut self, value: impl Into<Upload>) -> Self {
            self.body.0 = self.body.0.one_more(value);
            self
        }
        /// Sets `cover`.
        #[inline]
        #[must_use]
        pub fn cover(mut self, value: Upload) -> Self {
            self.body.0 = self.body.0.cover(value);
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
        /// Optional parameters: [`more`](operations/struct.ThingsDo.html#parameter.more), [`one_more`](operations/struct.ThingsDo.html#parameter.one_more), [`cover`](operations/struct.ThingsDo.html#parameter.cover), [`label`](operations/struct.ThingsDo.html#parameter.label).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            body: impl Into<types::ThingUp>,
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
