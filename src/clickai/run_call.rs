//! A run being set up.

use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
};

use serde_json::Value;

use super::{
    Client, Run, RunEvent,
    operations::{
        ClickaiCreateChatMessage, ClickaiCreateCompletionMessage, ClickaiRunWorkflow, ClickaiRunWorkflowById,
    },
    types::{ChatCreate, CompletionCreate, FileInput, WorkflowRunCreate},
};
use crate::{
    body::Json,
    call::{Call, call_options},
    error::Error,
    operation::Streaming,
    response::Response,
    wire::Extra,
};

/// A run being set up: a [`Call`] with what all runs have. Nothing is sent before [`send`](Self::send),
/// [`response`](Self::response) or [`stream`](Self::stream).
///
/// `inputs` are sent even when there are none, for servers insist on the property.
#[must_use = "a run does nothing until it is sent"]
pub struct RunCall<O: RunOperation> {
    client: Client,
    call: Call<O>,
}

/// An operation that starts a run. It cannot be implemented outside of this crate.
pub trait RunOperation: Streaming<Event: RunEvent> + sealed::Parts {}

pub(super) mod sealed {
    use crate::{clickai::types::FileInput, operation::Operation, wire::Extra};

    /// What the bodies of all runs hold.
    pub trait Parts: Operation {
        #[doc(hidden)]
        fn user(body: &Self::Body) -> &str;
        #[doc(hidden)]
        fn inputs(body: &mut Self::Body) -> &mut Extra;
        #[doc(hidden)]
        fn files(body: &mut Self::Body) -> &mut Vec<FileInput>;
        /// Why the body cannot be sent.
        #[doc(hidden)]
        fn fault(body: &Self::Body) -> Option<&'static str>;
    }
}

impl<O: RunOperation> RunCall<O> {
    #[inline]
    pub(super) fn new(client: &Client, call: Call<O>) -> Self {
        Self {
            client: client.clone(),
            call,
        }
    }

    /// Sets the value of one variable of the app's input form.
    ///
    /// A file variable of a workflow takes a [`FileInput`] as JSON. Servers use the inputs on every turn of a
    /// conversation and do not remember them.
    #[inline]
    pub fn input(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        O::inputs(&mut self.call.body).insert(name.into(), value.into());
        self
    }

    /// Sets the values of all variables, in place of those set before.
    #[inline]
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Self {
        let inputs = inputs
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        *O::inputs(&mut self.call.body) = inputs.collect();
        self
    }

    /// Adds a file: one that was uploaded before, or an address that the server can read.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::{Upload, clickai::types::FileInput};
    ///
    /// let report = client.upload_file(Upload::path("report.pdf").await?).user("user-001").send().await?;
    /// let response = client
    ///     .chat("user-001")
    ///     .query("Tóm tắt nội dung file này")
    ///     .file(FileInput::new("document", "local_file").upload_file_id(report.id))
    ///     .send()
    ///     .await?;
    /// # drop(response);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn file(mut self, file: impl Into<FileInput>) -> Self {
        O::files(&mut self.call.body).push(file.into());
        self
    }

    /// Sets all files, in place of those set before.
    #[inline]
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<FileInput>>) -> Self {
        *O::files(&mut self.call.body) = files.into_iter().map(Into::into).collect();
        self
    }

    /// Runs to the end and gives the whole response (`response_mode: blocking`).
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for a message without a query, before anything is sent;
    /// else as [`Call::send`].
    ///
    /// # Cancel safety
    /// Dropping the future ends the call and its connection. The server may have received the request, and may act
    /// on it.
    #[inline]
    pub async fn send(self) -> Result<O::Output, Error> {
        self.checked()?.call.send().await
    }

    /// As [`send`](Self::send), with status, headers and request id.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// # Cancel safety
    /// As [`send`](Self::send).
    #[inline]
    pub async fn response(self) -> Result<Response<O::Output>, Error> {
        self.checked()?.call.response().await
    }

    /// Runs and gives the events as they arrive (`response_mode: streaming`).
    ///
    /// # Errors
    /// As [`send`](Self::send). What the server refuses before the run starts is an error here; what goes wrong
    /// later is an error of the [`Run`].
    ///
    /// # Cancel safety
    /// As [`send`](Self::send). Once it gives the run, dropping the run closes the connection.
    #[inline]
    pub async fn stream(self) -> Result<Run<O::Event>, Error> {
        let Self { client, call } = self.checked()?;
        let user = O::user(&call.body).to_owned();
        Ok(Run::new(client, user, call.stream().await?))
    }

    #[inline]
    fn checked(self) -> Result<Self, Error> {
        match O::fault(&self.call.body) {
            Some(fault) => Err(Error::invalid(fault)),
            None => Ok(self),
        }
    }

    #[inline]
    fn map(self, change: impl FnOnce(Call<O>) -> Call<O>) -> Self {
        Self {
            client: self.client,
            call: change(self.call),
        }
    }
}

call_options!([O: RunOperation] RunCall<O>, |call| call.call.call_options());

impl RunCall<ClickaiCreateChatMessage> {
    /// What the user says. It must not be empty.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.call.body.0.query = query.into();
        self
    }

    /// Goes on with a conversation; an empty id starts a new one.
    #[inline]
    pub fn conversation_id(self, id: impl Into<String>) -> Self {
        self.map(|call| call.conversation_id(id))
    }

    /// Whether a model names a new conversation. Servers of the family know it; the guide does not name it.
    #[inline]
    pub fn auto_generate_name(self, on: bool) -> Self {
        self.map(|call| call.auto_generate_name(on))
    }

    /// Runs a certain version of a chatflow. Newer servers of the family only; older ones ignore it.
    #[inline]
    pub fn workflow_id(self, id: impl Into<String>) -> Self {
        self.map(|call| call.workflow_id(id))
    }
}

macro_rules! parts {
    ($($operation:ty: $body:ty, files: |$of:ident| $files:expr, fault: |$in:ident| $fault:expr;)*) => {$(
        impl sealed::Parts for $operation {
            #[inline]
            fn user(Json(body): &Json<$body>) -> &str {
                &body.user
            }

            #[inline]
            fn inputs(Json(body): &mut Json<$body>) -> &mut Extra {
                &mut body.inputs
            }

            #[inline]
            fn files(Json($of): &mut Json<$body>) -> &mut Vec<FileInput> {
                $files
            }

            #[inline]
            fn fault(Json($in): &Json<$body>) -> Option<&'static str> {
                $fault
            }
        }

        impl RunOperation for $operation {}
    )*};
}

parts! {
    ClickaiCreateChatMessage: ChatCreate,
        files: |body| body.files.get_or_insert_default().get_or_insert_default(),
        fault: |body| body.query.is_empty().then_some("a message needs a query that is not empty: set it with `query`");
    ClickaiCreateCompletionMessage: CompletionCreate,
        files: |body| body.files.get_or_insert_default(),
        fault: |_body| None;
    ClickaiRunWorkflow: WorkflowRunCreate,
        files: |body| body.files.get_or_insert_default(),
        fault: |_body| None;
    ClickaiRunWorkflowById: WorkflowRunCreate,
        files: |body| body.files.get_or_insert_default(),
        fault: |_body| None;
}

impl<O: RunOperation> IntoFuture for RunCall<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    /// The same as [`send`](Self::send).
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: RunOperation> fmt::Debug for RunCall<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunCall")
            .field("operation", &O::INFO.id)
            .finish_non_exhaustive()
    }
}
