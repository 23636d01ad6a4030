//! A call up to the point where its own types begin: compiled once, not for every operation.

use std::{future::Future, pin::Pin};

use bytes::Bytes;

use super::{Core, Request, Response, execute};
use crate::{error::Error, operation_info::OperationInfo, stream};

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
    pub(crate) fn fetch(
        &self,
        mut request: Box<Request>,
        reads: Reads,
        info: Option<&'static OperationInfo>,
    ) -> Fetching {
        request.streaming = matches!(reads, Reads::Nothing | Reads::Events);
        let core = self.clone();
        Box::pin(async move {
            let mut response = execute::run(core, request).await?;
            let body = match reads {
                Reads::Json => response.json_bytes().await?,
                Reads::Whole => response.bytes().await?,
                Reads::Nothing => Bytes::new(),
                Reads::Events => {
                    stream::check(&mut response, info).await?;
                    Bytes::new()
                }
            };
            Ok(Fetched { response, body })
        })
    }
}
