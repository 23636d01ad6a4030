//! A request that a stub took, by its type.

use std::{fmt, marker::PhantomData};

use bytes::Bytes;
use imbrace::operation::Operation;

use crate::{body::JsonBody, fail::fail, route, seen::Seen};

/// A request of an operation that a stub took.
///
/// `Debug` prints method and path, no headers and no body.
#[derive(Clone)]
pub struct Request<O: Operation> {
    seen: Seen,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Request<O> {
    pub(crate) fn new(seen: Seen) -> Self {
        Self {
            seen,
            operation: PhantomData,
        }
    }

    /// The body by its type.
    ///
    /// # Panics
    /// It cannot be read as that, which no typed call sends.
    #[track_caller]
    #[must_use]
    pub fn body(&self) -> <O::Body as JsonBody>::Value
    where
        O::Body: JsonBody,
    {
        match serde_json::from_slice(&self.seen.body) {
            Ok(body) => body,
            Err(why) => fail(&format!("the body of `{}` cannot be read: {why}", O::INFO.id)),
        }
    }

    /// The body as it came; of an upload, the multipart text.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.seen.body
    }

    /// The value of a path parameter.
    ///
    /// # Panics
    /// The operation has no such parameter.
    #[track_caller]
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        let values = route::values(O::INFO, &self.seen).unwrap_or_default();
        match values.into_iter().find(|(other, _)| *other == name) {
            Some((_, value)) => value,
            None => unknown_parameter::<O>(name),
        }
    }

    /// The first value of a query parameter, decoded.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.seen.query(name)
    }

    /// The value of a header, by its name in any case of letters.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.seen.header(name)
    }
}

/// Fails, since an operation has no path parameter of this name.
#[track_caller]
pub(crate) fn unknown_parameter<O: Operation>(name: &str) -> ! {
    let known = route::parameters(O::INFO);
    let known = match known.as_slice() {
        [] => "it has none".to_owned(),
        names => format!("it has `{}`", names.join("`, `")),
    };
    fail(&format!(
        "`{}` has no path parameter `{name}`: {known} ({})",
        O::INFO.id,
        O::INFO.path
    ))
}

impl<O: Operation> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &O::INFO.id)
            .field("line", &self.seen.line())
            .finish_non_exhaustive()
    }
}
