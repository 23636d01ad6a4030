//! A body that is kept as it passes.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::keeper::Keeper;

/// The body of a response on its way to the caller.
pub(super) struct Tee {
    pub(super) body: reqwest::Body,
    /// `None` once the body is at its end.
    pub(super) keeper: Option<Keeper>,
}

impl Body for Tee {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        match &frame {
            Poll::Ready(Some(Ok(frame))) => {
                if let (Some(keeper), Some(data)) = (&mut self.keeper, frame.data_ref()) {
                    keeper.add(data);
                }
                if self.body.is_end_stream() {
                    self.finish(false);
                }
            }
            Poll::Ready(Some(Err(_))) => self.finish(true),
            Poll::Ready(None) => self.finish(false),
            Poll::Pending => {}
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Tee {
    fn finish(&mut self, is_cut: bool) {
        if let Some(keeper) = self.keeper.take() {
            keeper.finish(is_cut);
        }
    }
}

impl Drop for Tee {
    fn drop(&mut self) {
        let is_cut = !self.body.is_end_stream();
        self.finish(is_cut);
    }
}
