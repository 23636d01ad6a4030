/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingAsk`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingAsk {
        /// `query`
        pub query: String,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingAsk { 0 required query = "query" });
    impl ThingAsk {
        /// Creates a `ThingAsk` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(query: impl Into<String>) -> Self {
            Self {
                query: query.into(),
                extra: Extra::new(),
            }
        }
        /// Sets `query`.
        #[inline]
        #[must_use]
        pub fn query(mut self, value: impl Into<String>) -> Self {
            self.query = value.into();
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
    /// `query` is all that it must have.
    impl From<&str> for ThingAsk {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `query` is all that it must have.
    impl From<String> for ThingAsk {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
        }
    }
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `text`
        pub text: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional text = "text" });
    /// What a stream brings.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ThingEvent {
        /// `type: text-delta`
        TextDelta(ThingText),
        /// `type: text`
        Text(ThingWhole),
        /// `type: thought-delta`
        ThoughtDelta(ThingThought),
        /// `type: text-instead`
        TextInstead(ThingInstead),
        /// `type: end`
        End(ThingEnd),
        /// `type: error`
        Error(ThingFailure),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(
        ThingEvent by "type" or Unknown { 0 TextDelta = "text-delta", 1 Text = "text", 2
        ThoughtDelta = "thought-delta", 3 TextInstead = "text-instead", 4 End = "end", 5
        Error = "error" }
    );
    /// `ThingText`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingText {
        /// `delta`
        pub delta: String,
        /// `run`
        pub run: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingText { 0 required delta = "delta", 1 optional run = "run" });
    /// `ThingFailure`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingFailure {
        /// `message`
        pub message: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingFailure { 0 optional message = "message" });
    /// `ThingWhole`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingWhole {
        /// `delta`
        pub delta: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingWhole { 0 optional delta = "delta" });
    /// `ThingThoughtThought`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingThoughtThought {
        /// `text`
        pub text: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingThoughtThought { 0 optional text = "text" });
    /// `ThingThought`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingThought {
        /// `thought`
        pub thought: Option<ThingThoughtThought>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingThought { 0 optional thought = "thought" });
    /// `ThingInstead`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingInstead {
        /// `delta`
        pub delta: String,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingInstead { 0 required delta = "delta" });
    /// `ThingEnd`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingEnd {
        /// `message`
        pub message: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingEnd { 0 optional message = "message" });
    impl crate::stream::StreamEvent for ThingEvent {
        #[inline]
        fn text(&self) -> Option<&str> {
            match self {
                Self::TextDelta(event) => Some(event.delta.as_str()),
                Self::Text(event) => Some(event.delta.as_ref()?.as_str()),
                _ => None,
            }
        }
        #[inline]
        fn is_error(&self) -> bool {
            match self {
                Self::Error(_) => true,
                Self::Unknown(properties) => {
                    crate::stream::reports_error(properties, "type")
                }
                _ => false,
            }
        }
        #[inline]
        fn is_last(&self) -> bool {
            matches!(self, Self::End(_))
        }
        const REPEATS: bool = true;
        #[inline]
        fn said(&self) -> Option<crate::stream::Said<'_>> {
            use crate::stream::Said;
            Some(
                match self {
                    Self::TextDelta(event) => Said::Original(event.delta.as_str()),
                    Self::Text(event) => Said::MayRepeat(event.delta.as_ref()?.as_str()),
                    Self::TextInstead(event) => Said::Replaces(event.delta.as_str()),
                    _ => return None,
                },
            )
        }
        #[inline]
        fn id(&self, name: &str) -> Option<&str> {
            match name {
                "run" => {
                    match self {
                        Self::TextDelta(event) => Some(event.run.as_ref()?.as_str()),
                        Self::Unknown(properties) => {
                            properties.get("run").and_then(Value::as_str)
                        }
                        #[allow(unreachable_patterns)]
                        _ => None,
                    }
                }
                "message" => {
                    match self {
                        Self::End(event) => Some(event.message.as_ref()?.as_str()),
                        Self::Error(event) => Some(event.message.as_ref()?.as_str()),
                        Self::Unknown(properties) => {
                            properties.get("message").and_then(Value::as_str)
                        }
                        #[allow(unreachable_patterns)]
                        _ => None,
                    }
                }
                _ => None,
            }
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
    /// Returns [`Thing`](types::Thing), or a stream of [`ThingEvent`](types::ThingEvent).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`ThingAsk`](types::ThingAsk)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingAsk>)`](types::ThingAsk): Sends this body, in place of what is set so far.
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
    /// let response: types::Thing = client.things().r#do("query").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingAsk>;
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
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: Some(Select {
                    property: "mode",
                    stream: "\"streaming\"",
                    json: "\"blocking\"",
                }),
                plain: None,
                error_ends: false,
                tag: "type",
                pieces: &[
                    ("text-delta", "/delta"),
                    ("text", "/delta"),
                    ("thought-delta", "/thought/text"),
                ],
                ends: &[
                    ("text-delta", "text"),
                    ("text-delta", "end"),
                    ("thought-delta", "end"),
                ],
                ends_all: &["end"],
                errors: &["error"],
                last: &["end"],
                silence: Some(300u64),
            }),
            deprecated: false,
            summary: "Do it",
            schemas: (Some("ThingAsk"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Streaming for ThingsDo {
        type Event = types::ThingEvent;
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingAsk>) -> Self {
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
        /// Do it. Returns [`Thing`](types/struct.Thing.html), or a stream of [`ThingEvent`](types/enum.ThingEvent.html).
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
            body: impl Into<types::ThingAsk>,
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
