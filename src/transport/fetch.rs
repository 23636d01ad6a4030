//! A call up to the point where its own types begin: compiled once, not for every operation.

use std::{future::Future, pin::Pin};

use bytes::Bytes;

use super::{Core, Request, Response, execute, log};
use crate::{error::Error, response_headers::shown_media};

/// What is read of a body before it becomes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reads {
    /// All of it, up to the client's limit for JSON.
    Json,
    /// All of it, up to the client's limit for bodies.
    Whole,
    /// Nothing: it is a file, which the caller reads.
    Nothing,
    /// Nothing: it is an event stream, which the caller reads; anything else is an error that holds the body.
    Events,
}

/// A response, and what was read of its body.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub(crate) response: Box<Response>,
    pub(crate) body: Bytes,
}

/// What a call waits for.
pub(crate) type Fetching = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send>>;

impl Core {
    /// Sends a request, again where that is safe, and reads of the response what is asked for.
    ///
    /// Only 2xx responses come out; everything else is an error that holds what the server said.
    pub(crate) fn fetch(&self, mut request: Box<Request>, reads: Reads) -> Fetching {
        request.streaming = matches!(reads, Reads::Nothing | Reads::Events);
        let plain = request.stream().is_some_and(|stream| stream.plain.is_some());
        let core = self.clone();
        Box::pin(async move {
            let fetched = fetch(core, request, reads, plain).await;
            match &fetched {
                Ok(Fetched { response, body }) => {
                    let read = matches!(reads, Reads::Json | Reads::Whole).then_some(body);
                    log::ended(&Ok(response), read);
                }
                Err(error) => log::ended(&Err(error), None),
            }
            fetched
        })
    }
}

async fn fetch(core: Core, request: Box<Request>, reads: Reads, plain: bool) -> Result<Fetched, Error> {
    let mut response = execute::run(core, request).await?;
    let body = match reads {
        Reads::Json => response.json_bytes().await?,
        Reads::Whole => response.bytes().await?,
        Reads::Nothing => Bytes::new(),
        Reads::Events => {
            check_events(&mut response, plain).await?;
            Bytes::new()
        }
    };
    Ok(Fetched { response, body })
}

/// Fails, with an error that holds the body, if a response is neither an event stream nor, where that stands for events, plain
/// text.
async fn check_events(response: &mut Response, plain: bool) -> Result<(), Error> {
    response.refuse_compression()?;
    match response.media_type().as_deref() {
        Some("text/event-stream") | None => {}
        Some("text/plain") if plain => {}
        Some(other) => {
            let media = shown_media(other, response.redactor());
            let problem = format!("the response is {media}, not an event stream");
            // Boxed, so that no stream has room for it.
            let (body, more) = Box::pin(response.excerpt()).await;
            let redactor = response.redactor();
            let error = Error::decode(response.status(), "", problem, Bytes::new(), redactor)
                .with_unprinted_body(body, more);
            return Err(error.in_call(response.context()).redacted(redactor));
        }
    }
    response.detach_headers();
    Ok(())
}
