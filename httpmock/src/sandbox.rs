//! The same stubs in place of single operations of a sandbox.

use std::sync::Arc;

use imbrace::operation::Operation;
use imbrace_sandbox::{Override, RecordedRequest, Sandbox, StubResponse};

use crate::{
    core::Core,
    fail::fail,
    planned::{Content, Planned},
    registry::Misses,
    seen::Seen,
    stub::{Host, On},
};

/// Stubs of single operations of a sandbox; all else stays as it is.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imbrace::gateway::operations::BoardsGet;
/// use imbrace_httpmock::SandboxStubs;
/// use serde_json::json;
///
/// let sandbox = imbrace_sandbox::Sandbox::start().await?;
/// let broken = sandbox.on::<BoardsGet>().status(500, json!({"message": "out of order"}));
///
/// let client = imbrace::Client::builder()
///     .gateway_url(sandbox.gateway_url())
///     .api_key(sandbox.api_key())
///     .max_retries(0)
///     .build()?;
/// let board = client.boards().create("Leads").send().await?;
/// assert!(client.boards().get(&board.id).send().await.is_err());
/// broken.assert_called(1);
/// # Ok(())
/// # }
/// ```
///
/// Calls that no stub matches, and those after the last response of a sequence, go to the sandbox itself.
/// [`Sandbox::remove_override`] takes the stubs of an operation away. Bodies are compared up to their first 1 MiB.
pub trait SandboxStubs {
    /// Begins a stub of an operation.
    fn on<O: Operation>(&self) -> On<'_, O>;
}

impl SandboxStubs for Sandbox {
    #[track_caller]
    fn on<O: Operation>(&self) -> On<'_, O> {
        On::new(self)
    }
}

impl Host for Sandbox {
    #[track_caller]
    fn add(&self, stub: Arc<Core>) {
        let operation = stub.info.id;
        let with = Override::with(move |request| {
            let seen = seen(request);
            if !stub.fits(&seen) {
                return None;
            }
            stub.take(seen).map(response)
        });
        if let Err(unknown) = self.add_override(operation, with) {
            fail(&unknown.to_string());
        }
    }

    fn misses(&self) -> Misses {
        Misses::default()
    }
}

fn seen(request: &RecordedRequest) -> Seen {
    Seen::new(
        &request.method,
        &request.path,
        &request.query,
        request.headers.iter().cloned(),
        request.body.clone(),
    )
}

fn response(planned: Planned) -> StubResponse {
    let mut response = match planned.content {
        Content::Whole(body) => StubResponse::bytes(planned.status, "", body),
        Content::Stream { pieces, is_cut } => {
            let pauses: Vec<_> = pieces.iter().map(|piece| piece.pause).collect();
            let events = pieces.into_iter().map(|piece| piece.bytes);
            let stream = StubResponse::events(events).pauses(pauses);
            if is_cut { stream.cut() } else { stream }
        }
    };
    for (name, value) in &planned.headers {
        response = response.header(name, value);
    }
    response.delay(planned.delay)
}
