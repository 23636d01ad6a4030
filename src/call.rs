//! A call being built: what goes out, and the ways to send it.

mod options;
mod parameters;

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
};

pub(crate) use self::options::call_options;
use crate::{
    body::RequestBody,
    error::Error,
    format::{self, Format},
    operation::{Operation, Streaming},
    operation_info::Select,
    response::Response,
    stream::EventStream,
    transport::{self, Core, Request},
};

/// A call of an operation. Nothing is sent before [`send`](Self::send), [`response`](Self::response) or
/// [`stream`](Self::stream).
///
/// It owns what it needs, so it can be moved into a task.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<O: Operation> {
    core: Core,
    // Boxed, because every setter moves the call.
    request: Box<Request>,
    pub(crate) body: O::Body,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Call<O> {
    #[allow(dead_code)] // for any namespace at all
    pub(crate) fn new(core: &Core, body: O::Body) -> Self {
        let request = Box::new(Request::operation(O::INFO, O::OUTCOME));
        Self {
            core: core.clone(),
            request,
            body,
            operation: PhantomData,
        }
    }

    /// The request without its body, and the body.
    pub(crate) fn parts(&mut self) -> (&mut Request, &mut O::Body) {
        (&mut self.request, &mut self.body)
    }

    /// Lets the call fail when it is sent, unless something failed before.
    #[cfg(feature = "boards")]
    pub(crate) fn fail(mut self, error: Error) -> Self {
        self.request.options.fail(error);
        self
    }

    /// Sends the call and gives the response.
    ///
    /// # Errors
    /// [`Error`] says what happened, where, and what to do: see its predicates.
    pub fn send(self) -> impl Future<Output = Result<O::Output, Error>> {
        let response = self.response();
        async { Ok(response.await?.into_value()) }
    }

    /// Sends the call and gives the response with status, headers and request id.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn response(self) -> impl Future<Output = Result<Response<O::Output>, Error>> {
        let streaming = <O::Format as Format<O::Output>>::STREAMING;
        // Outside of the future, which would else have room for the call and for what comes of it.
        let executing = self.execute(Select::single, streaming);
        async {
            let raw = executing.await?;
            let parts = Response::parts(&raw);
            let value = <O::Format as Format<O::Output>>::read(raw, O::INFO).await?;
            Ok(parts.with(value))
        }
    }

    fn execute(
        mut self,
        choose: fn(Select) -> (&'static str, &'static str),
        streaming: bool,
    ) -> transport::Executing {
        if let Err(property) = O::empty_property(&self.body) {
            let error = Error::invalid(format!("`{property}` is empty, and the server refuses that"));
            self.request.options.fail(error);
        }
        let select = O::INFO.stream.and_then(|stream| stream.select).map(choose);
        match self.body.into_body(select) {
            Ok(body) => self.request.body = body,
            Err(message) => {
                self.request
                    .options
                    .fail(Error::invalid(format!("the body cannot be written: {message}")));
            }
        }
        self.request.streaming = streaming;
        self.core.execute(self.request)
    }
}

call_options!([O: Operation] Call<O>, |call| call.request.options);

impl<O: Streaming> Call<O> {
    /// Sends the call and gives its events as they arrive.
    ///
    /// Where a property of the body chooses between a stream and one response, it is set.
    ///
    /// # Errors
    /// As [`send`](Self::send); also when the server refuses before the stream begins.
    pub fn stream(self) -> impl Future<Output = Result<EventStream<O::Event>, Error>> {
        let executing = self.execute(Select::streaming, true);
        async { format::Events::read(executing.await?, O::INFO).await }
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    /// The same as [`send`](Self::send).
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: Operation> Call<O>
where
    O::Body: Clone,
{
    /// The same call once more, for the page of this number.
    pub(crate) fn again(&self, page: u64) -> Self {
        Self {
            core: self.core.clone(),
            request: Box::new(self.request.again(page)),
            body: self.body.clone(),
            operation: PhantomData,
        }
    }
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::INFO.id)
            .finish_non_exhaustive()
    }
}
