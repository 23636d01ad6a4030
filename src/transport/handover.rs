//! Whether a request was handed to a connection.
//!
//! The HTTP client reports one and the same error for a request whose stream the server disowned and for one that met
//! a closing connection on its way there; only the first is certainly not processed. What tells them apart is the
//! moment at which the connection takes the body: it does so once the stream is open, and before it reports anything
//! about the stream.

use std::{
    convert::Infallible,
    future::Future,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

/// The caller is being polled, or has its outcome.
const POLLED: u8 = 0;
/// The caller waits, and nothing has been reported to it.
const WAITING: u8 = 1;
/// Something has been reported to the caller.
const WOKEN: u8 = 2;

/// How far a request got, as the connection's use of its body shows.
#[derive(Default)]
pub(super) struct Handover {
    read: AtomicBool,
    released: AtomicBool,
    phase: AtomicU8,
    caller: Mutex<Option<Waker>>,
}

impl Handover {
    /// Whether a connection read bytes of the body.
    pub(super) fn is_read(&self) -> bool {
        self.read.load(Ordering::SeqCst)
    }

    /// Whether a connection took the body before it reported anything about the request.
    pub(super) fn is_taken(&self) -> bool {
        self.is_read() || self.released.load(Ordering::SeqCst)
    }

    /// Awaits the outcome of a request whose body is tracked here.
    pub(super) async fn watch<F: Future>(self: Arc<Self>, sending: F) -> F::Output {
        let mut sending = pin!(sending);
        let waker = Waker::from(Arc::clone(&self));
        std::future::poll_fn(|cx| self.poll(sending.as_mut(), &waker, cx)).await
    }

    fn poll<F: Future>(&self, sending: Pin<&mut F>, waker: &Waker, cx: &Context<'_>) -> Poll<F::Output> {
        self.phase.store(POLLED, Ordering::SeqCst);
        self.set_caller(Some(cx.waker().clone()));
        let outcome = sending.poll(&mut Context::from_waker(waker));
        if outcome.is_pending() {
            // Stays woken, if that happened meanwhile.
            let _ = self
                .phase
                .compare_exchange(POLLED, WAITING, Ordering::SeqCst, Ordering::SeqCst);
        }
        outcome
    }

    fn set_caller(&self, waker: Option<Waker>) {
        *self.caller.lock().unwrap_or_else(PoisonError::into_inner) = waker;
    }
}

impl Wake for Handover {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.phase.store(WOKEN, Ordering::SeqCst);
        let caller = self.caller.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(caller) = caller {
            caller.wake();
        }
    }
}

/// A body that tells when a connection takes it: when its bytes are asked for, or, since nobody asks for those of an empty
/// body, when it is dropped while the caller still waits.
pub(super) struct TrackedBody {
    rest: Bytes,
    handover: Arc<Handover>,
}

impl TrackedBody {
    pub(super) fn new(bytes: Bytes) -> (Self, Arc<Handover>) {
        let handover = Arc::<Handover>::default();
        let body = Self {
            rest: bytes,
            handover: Arc::clone(&handover),
        };
        (body, handover)
    }
}

impl http_body::Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.handover.read.store(true, Ordering::SeqCst);
        let rest = std::mem::take(&mut self.rest);
        Poll::Ready((!rest.is_empty()).then(|| Ok(Frame::data(rest))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

impl Drop for TrackedBody {
    fn drop(&mut self) {
        if self.handover.phase.load(Ordering::SeqCst) == WAITING {
            self.handover.released.store(true, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use http_body::Body as _;

    use super::*;

    fn poll_body(body: &mut TrackedBody) {
        let _ = Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop()));
    }

    fn poll_caller(handover: &Arc<Handover>, outcome: Poll<()>) {
        let waker = Waker::from(Arc::clone(handover));
        let sending = pin!(std::future::poll_fn(|_| outcome));
        let _ = handover.poll(sending, &waker, &Context::from_waker(Waker::noop()));
    }

    #[test]
    fn a_body_is_taken_when_its_bytes_are_read() {
        let (mut body, handover) = TrackedBody::new(Bytes::from_static(b"{}"));
        assert!(!body.is_end_stream() && body.size_hint().exact() == Some(2));
        assert!(!handover.is_taken());
        poll_body(&mut body);
        assert!(handover.is_read() && handover.is_taken() && body.is_end_stream());
    }

    #[test]
    fn a_body_is_taken_when_it_is_dropped_before_anything_is_reported() {
        for bytes in ["", "{}"] {
            let (body, handover) = TrackedBody::new(Bytes::from_static(bytes.as_bytes()));
            assert_eq!(body.is_end_stream(), bytes.is_empty());
            poll_caller(&handover, Poll::Pending);
            drop(body);
            assert!(handover.is_taken() && !handover.is_read());
        }

        let (body, handover) = TrackedBody::new(Bytes::new());
        poll_caller(&handover, Poll::Pending);
        Waker::from(Arc::clone(&handover)).wake();
        drop(body);
        assert!(!handover.is_taken(), "something was reported before");

        let (body, handover) = TrackedBody::new(Bytes::new());
        poll_caller(&handover, Poll::Pending);
        poll_caller(&handover, Poll::Ready(()));
        drop(body);
        assert!(!handover.is_taken(), "the outcome was there before");
    }
}
