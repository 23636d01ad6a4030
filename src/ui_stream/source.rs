//! What a UI message stream is made of.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use super::writer::Writer;
use crate::error::Error;

/// What the browser is told of an error.
pub(super) type ErrorText = dyn Fn(&Error) -> String + Send + Sync;

/// Gives chunks to a writer, as they arrive.
pub(super) trait Source: Send {
    /// Writes what comes next, which may be nothing; false at the end.
    fn poll_write(&mut self, cx: &mut Context<'_>, writer: &mut Writer, text: &ErrorText) -> Poll<bool>;
}

type Made = Result<Box<dyn Source>, Error>;

/// A source that is still being made.
pub(super) enum Later {
    Waits(Pin<Box<dyn Future<Output = Made> + Send>>),
    There(Box<dyn Source>),
    Over,
}

impl Source for Later {
    fn poll_write(&mut self, cx: &mut Context<'_>, writer: &mut Writer, text: &ErrorText) -> Poll<bool> {
        loop {
            match self {
                Self::Waits(future) => match ready!(future.as_mut().poll(cx)) {
                    Ok(source) => *self = Self::There(source),
                    Err(error) => {
                        writer.error(&text(&error));
                        *self = Self::Over;
                    }
                },
                Self::There(source) => return source.poll_write(cx, writer, text),
                Self::Over => return Poll::Ready(false),
            }
        }
    }
}
