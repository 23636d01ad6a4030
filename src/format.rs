//! How responses are read.

use std::{fmt, marker::PhantomData};

use bytes::Bytes;

use crate::{
    download::Download,
    error::Error,
    operation_info::OperationInfo,
    stream::{EventStream, StreamEvent},
    transport::{Fetched, Reads},
    wire::FromJson,
};

pub use crate::wire::Envelope;

/// A way to read a response.
pub trait Format<T>: sealed::Sealed {
    /// The type of the whole body: the envelope, if the response comes in one, else that of the response.
    type Whole;

    /// What is read of the body before [`finish`](Self::finish).
    #[doc(hidden)]
    #[allow(private_interfaces)]
    const READS: Reads;

    /// The property of the envelope that holds the response, if it comes in one.
    #[doc(hidden)]
    const ENVELOPE: Option<&'static str> = None;

    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn finish(fetched: Fetched, info: &'static OperationInfo) -> Result<T, Error>;
}

/// What an object around the response holds; the object is the type parameter.
pub struct Enveloped<E>(PhantomData<fn() -> E>);

impl<E> fmt::Debug for Enveloped<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Enveloped")
    }
}

impl<E> sealed::Sealed for Enveloped<E> {}

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

/// Reads a JSON response that succeeded.
pub(crate) fn decode<T: FromJson>(fetched: Fetched) -> Result<T, Error> {
    fetched.response.refuse_failure(&fetched.body)?;
    crate::json::decode(&fetched.body).map_err(|problem| unreadable(problem, fetched))
}

#[cold]
fn unreadable(problem: crate::json::Problem, fetched: Fetched) -> Error {
    let Fetched { response, body } = fetched;
    problem.into_error(
        response.status(),
        response.headers(),
        response.context(),
        body,
        response.redactor(),
    )
}

#[allow(private_interfaces)]
impl<T: FromJson> Format<T> for Json {
    type Whole = T;

    const READS: Reads = Reads::Json;

    fn finish(fetched: Fetched, _: &'static OperationInfo) -> Result<T, Error> {
        decode(fetched)
    }
}

#[allow(private_interfaces)]
impl<T: FromJson> Format<Option<T>> for OptionalJson {
    type Whole = Option<T>;

    const READS: Reads = Reads::Json;

    fn finish(fetched: Fetched, _: &'static OperationInfo) -> Result<Option<T>, Error> {
        if is_blank(&fetched.body) {
            return Ok(None);
        }
        decode(fetched)
    }
}

#[allow(private_interfaces)]
impl<E: Envelope> Format<E::Data> for Enveloped<E> {
    type Whole = E;

    const READS: Reads = Reads::Json;
    const ENVELOPE: Option<&'static str> = Some(E::PROPERTY);

    fn finish(fetched: Fetched, _: &'static OperationInfo) -> Result<E::Data, Error> {
        decode::<E>(fetched).map(E::into_data)
    }
}

fn is_blank(body: &Bytes) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}

#[allow(private_interfaces)]
impl Format<()> for Empty {
    type Whole = ();

    // Read to the end, so that the connection can be used again.
    const READS: Reads = Reads::Whole;

    fn finish(_: Fetched, _: &'static OperationInfo) -> Result<(), Error> {
        Ok(())
    }
}

#[allow(private_interfaces)]
impl Format<Download> for Raw {
    type Whole = Download;

    const READS: Reads = Reads::Nothing;

    fn finish(fetched: Fetched, _: &'static OperationInfo) -> Result<Download, Error> {
        Download::new(fetched.response)
    }
}

#[allow(private_interfaces)]
impl<E: StreamEvent> Format<EventStream<E>> for Events {
    type Whole = EventStream<E>;

    const READS: Reads = Reads::Events;

    fn finish(fetched: Fetched, info: &'static OperationInfo) -> Result<EventStream<E>, Error> {
        Ok(EventStream::new(fetched.response, info))
    }
}
