/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingUpload`
    #[derive(Debug)]
    #[non_exhaustive]
    #[allow(missing_docs)]
    pub struct ThingUpload {
        /// The file.
        pub file: Upload,
        pub kind: ThingKind,
        pub preview: Option<Upload>,
        pub label: Option<String>,
        pub size: Option<i64>,
        pub ratio: Option<f64>,
        pub tags: Option<Vec<String>>,
        pub meta: Option<Extra>,
    }
    impl ThingUpload {
        /// Creates a `ThingUpload` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(file: Upload, kind: impl Into<ThingKind>) -> Self {
            Self {
                file: file,
                kind: kind.into(),
                preview: None,
                label: None,
                size: None,
                ratio: None,
                tags: None,
                meta: None,
            }
        }
        /// The file.
        #[inline]
        #[must_use]
        pub fn file(mut self, value: Upload) -> Self {
            self.file = value;
            self
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<ThingKind>) -> Self {
            self.kind = value.into();
            self
        }
        /// Sets `preview`.
        #[inline]
        #[must_use]
        pub fn preview(mut self, value: Upload) -> Self {
            self.preview = Some(value);
            self
        }
        /// Sets `label`.
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.label = Some(value.into());
            self
        }
        /// Sets `size`.
        #[inline]
        #[must_use]
        pub fn size(mut self, value: i64) -> Self {
            self.size = Some(value);
            self
        }
        /// Sets `ratio`.
        #[inline]
        #[must_use]
        pub fn ratio(mut self, value: f64) -> Self {
            self.ratio = Some(value);
            self
        }
        /// Sets `tags`.
        #[inline]
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `meta`.
        #[inline]
        #[must_use]
        pub fn meta(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.meta = Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
    }
    impl From<ThingUpload> for Form {
        #[inline]
        fn from(value: ThingUpload) -> Self {
            let mut form = Self::new();
            {
                let part = value.file;
                form = form.file("file", part);
            }
            {
                let part = value.kind;
                form = form.text("kind", crate::wire::form_text(&part));
            }
            if let Some(part) = value.preview {
                form = form.file("preview", part);
            }
            if let Some(part) = value.label {
                form = form.text("label", part);
            }
            if let Some(part) = value.size {
                form = form.text("size", part.to_string());
            }
            if let Some(part) = value.ratio {
                form = form.text("ratio", part.to_string());
            }
            if let Some(part) = value.tags {
                form = form.text("tags", crate::wire::json_text(&part));
            }
            if let Some(part) = value.meta {
                form = form.text("meta", crate::wire::json_text(&part));
            }
            form
        }
    }
    /// `ThingKind`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `small`
        Small,
        /// `large`
        Large,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingKind or Unknown { Small = "small", Large = "large" });
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
    /// - `body`: [`ThingUpload`](types::ThingUpload)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingUpload>)`](types::ThingUpload): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.preview">preview</span>
    /// `preview(value: Upload)`: Sets `preview`.
    ///
    /// ## <span id="parameter.label">label</span>
    /// `label(value: impl Into<String>)`: Sets `label`.
    ///
    /// ## <span id="parameter.size">size</span>
    /// `size(value: i64)`: Sets `size`.
    ///
    /// ## <span id="parameter.ratio">ratio</span>
    /// `ratio(value: f64)`: Sets `ratio`.
    ///
    /// ## <span id="parameter.tags">tags</span>
    /// `tags(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `tags`.
    ///
    /// ## <span id="parameter.meta">meta</span>
    /// `meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `meta`.
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
    /// let body = types::ThingUpload::new(
    ///     imbrace::Upload::path("path/to/file").await?,
    ///     types::ThingKind::Small,
    /// );
    /// client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Multipart<types::ThingUpload>;
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
            schemas: (Some("ThingUpload"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingUpload>) -> Self {
            self.body = Multipart(body.into());
            self
        }
        /// Sets `preview`.
        #[inline]
        #[must_use]
        pub fn preview(mut self, value: Upload) -> Self {
            self.body.0 = self.body.0.preview(value);
            self
        }
        /// Sets `label`.
        #[inline]
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.label(value);
            self
        }
        /// Sets `size`.
        #[inline]
        #[must_use]
        pub fn size(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.size(value);
            self
        }
        /// Sets `ratio`.
        #[inline]
        #[must_use]
        pub fn ratio(mut self, value: f64) -> Self {
            self.body.0 = self.body.0.ratio(value);
            self
        }
        /// Sets `tags`.
        #[inline]
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.tags(value);
            self
        }
        /// Sets `meta`.
        #[inline]
        #[must_use]
        pub fn meta(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.meta(value);
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
        /// Optional parameters: [`preview`](operations/struct.ThingsDo.html#parameter.preview), [`label`](operations/struct.ThingsDo.html#parameter.label), [`size`](operations/struct.ThingsDo.html#parameter.size), [`ratio`](operations/struct.ThingsDo.html#parameter.ratio), [`tags`](operations/struct.ThingsDo.html#parameter.tags), [`meta`](operations/struct.ThingsDo.html#parameter.meta).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            body: impl Into<types::ThingUpload>,
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
