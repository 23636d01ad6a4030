/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// What a stream brings.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ThingEvent {
        /// `type: text-delta`
        TextDelta(ThingText),
        /// `type: error`
        Error(ThingFailure),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(
        ThingEvent by "type" or Unknown { 0 TextDelta = "text-delta", 1 Error = "error" }
    );
    /// `ThingText`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingText {
        /// `delta`
        pub delta: String,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingText { 0 required delta = "delta" });
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
    impl crate::stream::StreamEvent for ThingEvent {
        #[inline]
        fn text(&self) -> Option<&str> {
            match self {
                Self::TextDelta(event) => Some(event.delta.as_str()),
                _ => None,
            }
        }
        #[inline]
        fn is_error(&self) -> bool {
            match self {
                Self::Unknown(properties) => {
                    crate::stream::reports_error(properties, "type")
                }
                _ => false,
            }
        }
        #[inline]
        fn is_last(&self) -> bool {
            false
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
    /// Returns a stream of [`ThingEvent`](types::ThingEvent).
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
    /// let mut events: imbrace::EventStream<types::ThingEvent> = client.things().r#do().send().await?;
    /// while let Some(event) = events.next().await {
    ///     println!("{:?}", event?);
    /// }
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = EventStream<types::ThingEvent>;
        type Format = format::Events;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::GET,
            path: "/things",
            service: "main",
            retry: Retry::Safe,
            accept: "text/event-stream, text/plain",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: None,
                plain: Some(PlainText {
                    event: "{\"type\":\"text-delta\"}",
                    property: "delta",
                }),
                error_ends: false,
                tag: "type",
                pieces: &[("text-delta", "/delta")],
                ends: &[],
                ends_all: &[],
                errors: &[],
                last: &[],
                silence: None,
            }),
            deprecated: false,
            summary: "Do it",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Streaming for ThingsDo {
        type Event = types::ThingEvent;
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
        /// Do it. Returns a stream of [`ThingEvent`](types/enum.ThingEvent.html).
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
