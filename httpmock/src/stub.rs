//! Making a stub, and asking it what it got.

use std::{
    fmt,
    marker::PhantomData,
    panic::Location,
    sync::{Arc, Mutex},
};

use imbrace::{
    operation::{Operation, Streaming},
    testing::StreamScript,
};
use serde::Serialize;

use crate::{
    body::JsonBody,
    condition::Condition,
    core::{Core, Plan},
    fail::fail,
    lock::lock,
    planned::Content,
    registry::Misses,
    reply::Reply,
    request::{Request, unknown_parameter},
    route,
};

/// What holds stubs: a stub server, or a sandbox.
pub(crate) trait Host {
    fn add(&self, stub: Arc<Core>);

    /// Calls that no stub took, as messages.
    fn misses(&self) -> Misses;
}

/// A stub being made: which calls of the operation it takes, and what it responds.
///
/// Without conditions it takes every call of the operation. Of several stubs that fit, the first one made takes the call.
#[must_use = "a stub is made by what it responds: `respond`, `status`, `stream`, `sequence`, `reply` or `respond_with`"]
pub struct On<'h, O: Operation> {
    host: &'h dyn Host,
    place: &'static Location<'static>,
    conditions: Vec<Condition>,
    operation: PhantomData<fn() -> O>,
}

impl<'h, O: Operation> On<'h, O> {
    #[track_caller]
    pub(crate) fn new(host: &'h dyn Host) -> Self {
        Self {
            host,
            place: Location::caller(),
            conditions: Vec::new(),
            operation: PhantomData,
        }
    }

    fn when(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Takes only calls with this value of a path parameter.
    ///
    /// # Panics
    /// The operation has no such parameter.
    #[track_caller]
    pub fn path(self, name: &str, value: impl Into<String>) -> Self {
        match route::parameters(O::INFO)
            .into_iter()
            .find(|known| *known == name)
        {
            Some(name) => self.when(Condition::Path(name, value.into())),
            None => unknown_parameter::<O>(name),
        }
    }

    /// Takes only calls with this query parameter; the value as text, such as `"20"`.
    pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.when(Condition::Query(name.into(), value.to_string()))
    }

    /// Takes only calls with this header.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.when(Condition::Header(name.into(), value.into()))
    }

    /// Takes only calls with this body.
    ///
    /// # Panics
    /// The body cannot be written as JSON.
    #[track_caller]
    pub fn body(self, body: <O::Body as JsonBody>::Value) -> Self
    where
        O::Body: JsonBody,
    {
        match serde_json::to_value(&body) {
            Ok(body) => self.when(Condition::Body(body)),
            Err(why) => fail(&format!("the body of `{}` cannot be written: {why}", O::INFO.id)),
        }
    }

    /// Takes only calls with such a body.
    pub fn body_where(
        self,
        fits: impl Fn(&<O::Body as JsonBody>::Value) -> bool + Send + Sync + 'static,
    ) -> Self
    where
        O::Body: JsonBody,
    {
        let check = move |body: &[u8]| match serde_json::from_slice(body) {
            Ok(body) if fits(&body) => None,
            Ok(_) => Some("the body is not as `body_where` asks".to_owned()),
            Err(_) => Some("the body cannot be read".to_owned()),
        };
        self.when(Condition::Check(Arc::new(check)))
    }

    /// Responds with this, each time.
    ///
    /// # Panics
    /// As [`Reply::ok`].
    #[track_caller]
    pub fn respond(self, output: O::Output) -> Stub<O>
    where
        O::Output: Serialize,
    {
        self.reply(Reply::ok(output))
    }

    /// Responds with this status and JSON, each time.
    ///
    /// # Panics
    /// The status is a success and the JSON is not a response of the operation.
    #[track_caller]
    pub fn status(self, status: u16, body: impl Serialize) -> Stub<O> {
        self.reply(Reply::status(status, body))
    }

    /// Responds with this, each time.
    pub fn reply(self, reply: Reply<O>) -> Stub<O> {
        let streams = matches!(reply.planned.content, Content::Stream { .. });
        // An error is for both forms.
        let chooses = reply.planned.status < 300;
        let on = if chooses {
            self.when(Condition::Streaming(streams))
        } else {
            self
        };
        on.make(Plan::Always(reply.planned))
    }

    /// Responds with these, one a call. After the last one the stub takes no more calls.
    pub fn sequence(self, replies: impl IntoIterator<Item = Reply<O>>) -> Stub<O> {
        let planned = replies.into_iter().map(|reply| reply.planned).collect();
        self.make(Plan::Sequence(Mutex::new(planned)))
    }

    /// Responds with what the function says of a call.
    pub fn respond_with(self, by: impl Fn(&Request<O>) -> Reply<O> + Send + Sync + 'static) -> Stub<O> {
        self.make(Plan::By(Box::new(move |seen| {
            by(&Request::new(seen.clone())).planned
        })))
    }

    fn make(self, plan: Plan) -> Stub<O> {
        let core = Arc::new(Core::new(O::INFO, self.place, self.conditions, plan));
        self.host.add(Arc::clone(&core));
        Stub {
            core,
            misses: self.host.misses(),
            operation: PhantomData,
        }
    }
}

impl<O: Streaming> On<'_, O> {
    /// Responds with an event stream, each time: typed events, or a [`StreamScript`] with pauses, odd data or a cut.
    ///
    /// Where the body chooses between a stream and one response, it takes only calls that ask for a stream.
    #[track_caller]
    pub fn stream(self, script: impl Into<StreamScript<O>>) -> Stub<O>
    where
        O::Event: Serialize,
    {
        self.reply(Reply::stream(script))
    }
}

impl<O: Operation> fmt::Debug for On<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On")
            .field("operation", &O::INFO.id)
            .field("conditions", &self.conditions)
            .finish_non_exhaustive()
    }
}

/// A stub that was made. Dropping it changes nothing: it stays on its server.
#[derive(Clone)]
pub struct Stub<O: Operation> {
    core: Arc<Core>,
    misses: Misses,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Stub<O> {
    /// How many calls it took, retries included.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.core.calls()
    }

    /// Fails the test unless it took so many calls.
    ///
    /// # Panics
    /// With the operation, where the stub is written, and the calls that no stub took.
    #[track_caller]
    pub fn assert_called(&self, times: usize) {
        let calls = self.calls();
        if calls == times {
            return;
        }
        let misses = lock(&self.misses);
        let misses = if misses.is_empty() {
            String::new()
        } else {
            let misses: Vec<&str> = misses.iter().map(String::as_str).collect();
            format!("; {}", misses.join("; "))
        };
        fail(&format!(
            "`{}` was called {calls} times, not {times} (stub at {}){misses}",
            O::INFO.id,
            self.core.place
        ));
    }

    /// The requests it took, oldest first; the last 1000.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<O>> {
        self.core.seen().into_iter().map(Request::new).collect()
    }

    /// The last request that it took.
    ///
    /// # Panics
    /// It took none.
    #[track_caller]
    #[must_use]
    pub fn last_request(&self) -> Request<O> {
        match self.requests().pop() {
            Some(last) => last,
            None => fail(&format!(
                "`{}` was not called (stub at {})",
                O::INFO.id,
                self.core.place
            )),
        }
    }
}

impl<O: Operation> fmt::Debug for Stub<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub")
            .field("operation", &O::INFO.id)
            .field("calls", &self.calls())
            .finish_non_exhaustive()
    }
}
