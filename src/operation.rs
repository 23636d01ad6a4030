//! What a generated operation tells the hand-written layer about itself.

pub use crate::operation_info::{
    OperationInfo, OrderInfo, Outcome, PagingBy, PagingInfo, PlainText, Promise, Retry, Select, StreamInfo,
    Terminator,
};
use crate::{body::RequestBody, format::Format, stream::StreamEvent};

/// One operation of a document, as a type: generated code implements it for a marker struct.
pub trait Operation: Send + Sync + Sized + 'static {
    /// What goes out in the body; `()` for none.
    type Body: RequestBody;
    /// What comes back, decoded.
    type Output: Send + 'static;
    /// How the response is read: as JSON, as text, as a stream.
    type Format: Format<Self::Output>;
    /// The facts of the document.
    const INFO: &'static OperationInfo;
    /// What beside the status says whether a call succeeded.
    const OUTCOME: &'static Outcome = Outcome::BY_STATUS;

    /// Looks for a property of the body that is empty and must not be; the error is its name.
    #[doc(hidden)]
    fn empty_property(body: &Self::Body) -> Result<(), &'static str> {
        let _ = body;
        Ok(())
    }
}

/// An operation whose response is an event stream, always or by choice.
pub trait Streaming: Operation {
    /// The events of the stream.
    type Event: StreamEvent;
}

/// What generated operations see.
#[allow(unused_imports)] // what is used depends on the documents
pub(crate) mod prelude {
    pub(crate) use http::Method;
    pub(crate) use serde_json::Value;

    pub(crate) use super::{
        Operation, OperationInfo, OrderInfo, Outcome, PagingBy, PagingInfo, PlainText, Promise, Retry,
        Select, StreamInfo, Streaming, Terminator,
    };
    pub(crate) use crate::{
        body::{Json, Multipart},
        call::Call,
        download::Download,
        format,
        pages::{Identity, Page, Paged, Settings},
        stream::EventStream,
        upload::Upload,
    };
}
