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
    format::{self, Envelope, Format},
    operation::{Operation, Streaming},
    operation_info::Select,
    response::Response,
    stream::EventStream,
    transport::{Core, Fetching, Reads, Request},
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

    /// Sends the call and gives the decoded body of the response.
    ///
    /// # Errors
    /// Fails if the request cannot be sent, the status is not 2xx or the body is not as documented. The method that made
    /// the call names the statuses.
    ///
    /// # Cancel safety
    /// Dropping the future ends the call and its connection. The server may have received the request, and may act
    /// on it. It is not retried then.
    pub fn send(self) -> impl Future<Output = Result<O::Output, Error>> {
        // Outside of the future, which would else have room for the call.
        let fetching = self.fetch(Select::single, <O::Format as Format<O::Output>>::READS);
        async { <O::Format as Format<O::Output>>::finish(fetching.await?, O::INFO) }
    }

    /// Sends the call and gives the response with status, headers and request id.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// # Cancel safety
    /// As [`send`](Self::send).
    pub fn response(self) -> impl Future<Output = Result<Response<O::Output>, Error>> {
        let fetching = self.fetch(Select::single, <O::Format as Format<O::Output>>::READS);
        async {
            let fetched = fetching.await?;
            let parts = fetched.response.parts();
            let value = <O::Format as Format<O::Output>>::finish(fetched, O::INFO)?;
            Ok(Response::new(value, parts))
        }
    }

    fn fetch(mut self, choose: fn(Select) -> (&'static str, &'static str), reads: Reads) -> Fetching {
        if let Err(property) = O::empty_property(&self.body) {
            self.request.refuse_empty(property);
        }
        let select = O::INFO.stream.and_then(|stream| stream.select).map(choose);
        let body = self.body.into_body(select);
        self.request.set_body(body);
        self.core.fetch(self.request, reads)
    }
}

call_options!([O: Operation] Call<O>, |call| call.request.options);

impl<O, E> Call<O>
where
    O: Operation<Format: Format<O::Output, Whole = E>>,
    E: Envelope<Data = O::Output>,
{
    /// Sends the call and gives the response with the envelope that the service puts around the decoded body, which
    /// [`send`](Self::send) and [`response`](Self::response) take off.
    ///
    /// ```
    /// # async fn example(client: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let board = client.boards().get("b_1").await?;
    /// assert_eq!(board.name, "Deals");
    /// let response = client.boards().get("b_1").envelope().await?;
    /// assert_eq!(response.value().data.name, "Deals");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`send`](Self::send).
    ///
    /// # Cancel safety
    /// As [`send`](Self::send).
    pub fn envelope(self) -> impl Future<Output = Result<Response<E>, Error>> {
        let fetching = self.fetch(Select::single, Reads::Json);
        async {
            let fetched = fetching.await?;
            let parts = fetched.response.parts();
            Ok(Response::new(format::decode(fetched)?, parts))
        }
    }
}

impl<O: Streaming> Call<O> {
    /// Sends the call and gives its events as they arrive.
    ///
    /// Where a property of the body chooses between a stream and one response, it is set.
    ///
    /// # Errors
    /// As [`send`](Self::send); also when the server refuses before the stream begins.
    ///
    /// # Cancel safety
    /// As [`send`](Self::send). Once it gives the stream, dropping the stream closes the connection.
    pub fn stream(self) -> impl Future<Output = Result<EventStream<O::Event>, Error>> {
        let fetching = self.fetch(Select::streaming, Reads::Events);
        async { format::Events::finish(fetching.await?, O::INFO) }
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
    /// The same call for the page of this number.
    pub(crate) fn for_page(&self, page: u64) -> Self {
        Self {
            core: self.core.clone(),
            request: Box::new(self.request.for_page(page)),
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
