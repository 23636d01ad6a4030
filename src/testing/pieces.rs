//! A body that comes in pieces, each after a pause.

use std::{
    collections::VecDeque,
    future::Future,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Sleep, sleep};

/// A piece of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The pause before it.
    pub(crate) pause: Duration,
    pub(crate) bytes: Bytes,
}

/// The pieces that are still to come.
pub(crate) struct Pieces {
    left: VecDeque<Piece>,
    /// Whether the connection breaks after the last piece.
    is_cut: bool,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Pieces {
    pub(crate) fn new(pieces: impl IntoIterator<Item = Piece>, is_cut: bool) -> Self {
        Self {
            left: pieces.into_iter().collect(),
            is_cut,
            sleep: None,
        }
    }
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(pause) = self.left.front().map(|piece| piece.pause) else {
            let broken = || io::Error::new(io::ErrorKind::ConnectionReset, "the connection was cut");
            return Poll::Ready(std::mem::take(&mut self.is_cut).then(|| Err(broken())));
        };
        if !pause.is_zero() {
            let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(pause)));
            ready!(sleep.as_mut().poll(cx));
            self.sleep = None;
        }
        Poll::Ready(self.left.pop_front().map(|piece| Ok(piece.bytes)))
    }
}
