/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingTextType`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingTextType {
        /// `text-delta`
        TextDelta,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingTextType or Unknown { TextDelta = "text-delta" });
    /// `ThingText`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingText {
        /// `type`
        pub r#type: ThingTextType,
        /// `delta`
        pub delta: String,
        /// `run`
        pub run: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingText { 0 required r#type = "type", 1 required delta = "delta", 2 optional
        run = "run" }
    );
    impl crate::stream::StreamEvent for ThingText {
        #[inline]
        fn text(&self) -> Option<&str> {
            Some(self.delta.as_str())
        }
        #[inline]
        fn is_error(&self) -> bool {
            crate::stream::reports_error(&self.extra, "")
        }
        #[inline]
        fn id(&self, name: &str) -> Option<&str> {
            match name {
                "run" => Some(self.run.as_ref()?.as_str()),
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
    /// Returns a stream of [`ThingText`](types::ThingText).
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
    /// let mut events: imbrace::EventStream<types::ThingText> = client.things().r#do().send().await?;
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
        type Output = EventStream<types::ThingText>;
        type Format = format::Events;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::GET,
            path: "/things",
            service: "main",
            retry: Retry::Safe,
            accept: "text/event-stream",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: None,
                plain: None,
                error_ends: false,
                tag: "",
                pieces: &[("", "/delta")],
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
        type Event = types::ThingText;
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
        /// Do it. Returns a stream of [`ThingText`](types/struct.ThingText.html).
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
