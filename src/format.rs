//! How responses are read.

use std::future::Future;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{
    download::Download,
    error::Error,
    operation_info::OperationInfo,
    stream::{EventStream, StreamEvent},
    transport::Response,
};

/// A way to read a response.
pub trait Format<T>: sealed::Sealed {
    /// Whether the body is read piece by piece after the call.
    #[doc(hidden)]
    const STREAMING: bool = false;

    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn read(
        response: Box<Response>,
        info: &'static OperationInfo,
    ) -> impl Future<Output = Result<T, Error>> + Send;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident),*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;
        impl sealed::Sealed for $name {}
    )*};
}

formats! {
    /// A JSON value.
    Json,
    /// A JSON value, or nothing.
    OptionalJson,
    /// Nothing.
    Empty,
    /// Bytes, handed over as they arrive.
    Raw,
    /// An event stream.
    Events
}

fn decode<T: DeserializeOwned>(response: &Response, body: Bytes) -> Result<T, Error> {
    response.refuse_failure(&body)?;
    crate::json::decode(&body).map_err(|problem| {
        problem.into_error(
            response.status(),
            response.headers(),
            response.context(),
            body,
            response.redactor(),
        )
    })
}

#[allow(private_interfaces)]
impl<T: DeserializeOwned> Format<T> for Json {
    async fn read(mut response: Box<Response>, _: &'static OperationInfo) -> Result<T, Error> {
        let body = response.json_bytes().await?;
        decode(&response, body)
    }
}

#[allow(private_interfaces)]
impl<T: DeserializeOwned> Format<Option<T>> for OptionalJson {
    async fn read(mut response: Box<Response>, _: &'static OperationInfo) -> Result<Option<T>, Error> {
        let body = response.json_bytes().await?;
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(None);
        }
        decode(&response, body)
    }
}

#[allow(private_interfaces)]
impl Format<()> for Empty {
    async fn read(mut response: Box<Response>, _: &'static OperationInfo) -> Result<(), Error> {
        // Read to the end, so that the connection can be used again.
        response.bytes().await.map(drop)
    }
}

#[allow(private_interfaces)]
impl Format<Download> for Raw {
    const STREAMING: bool = true;

    async fn read(response: Box<Response>, _: &'static OperationInfo) -> Result<Download, Error> {
        Download::new(response)
    }
}

#[allow(private_interfaces)]
impl<E: StreamEvent> Format<EventStream<E>> for Events {
    const STREAMING: bool = true;

    async fn read(response: Box<Response>, info: &'static OperationInfo) -> Result<EventStream<E>, Error> {
        EventStream::new(response, info).await
    }
}
