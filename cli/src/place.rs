//! Where the calls of a command go: to the services, or to a sandbox, which may be one for this command.

use std::io;

use imbrace_sandbox::Sandbox;

use crate::{
    command::Globals,
    fault::{Exit, Fault},
    settings::Settings,
};

/// Settings, and the sandbox that they lead to, which lives as long as this does.
pub(crate) struct Place {
    pub(crate) settings: Settings,
    /// Whether it is a sandbox, whose credentials are public.
    pub(crate) is_sandbox: bool,
    _sandbox: Option<Sandbox>,
}

/// Where the calls of a command go.
pub(crate) async fn place(globals: &Globals) -> Result<Place, Fault> {
    let Some(url) = &globals.sandbox else {
        return Ok(Place {
            settings: Settings::resolve(&globals.overrides)?,
            is_sandbox: false,
            _sandbox: None,
        });
    };
    let (url, sandbox) = if url.is_empty() {
        let sandbox = Sandbox::start().await.map_err(|error| not_started(&error))?;
        (sandbox.gateway_url(), Some(sandbox))
    } else {
        (url.clone(), None)
    };
    Ok(Place {
        settings: Settings::of_sandbox(&url, &globals.overrides),
        is_sandbox: true,
        _sandbox: sandbox,
    })
}

/// The fault of a sandbox that does not start.
pub(crate) fn not_started(error: &io::Error) -> Fault {
    Fault::new(Exit::Failed, format!("the sandbox does not start: {error}"))
}
