//! The sandbox: as a command, and for one command.

use std::{io, time::Duration};

use clap::ArgMatches;
use imbrace_sandbox::Sandbox;

use crate::{
    command::Globals,
    fault::{Exit, Fault},
    output::say,
    settings::Settings,
};

/// How long requests under way may take after ctrl-c.
const FINISHED_WITHIN: Duration = Duration::from_secs(5);

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
            settings: Settings::resolve(&globals.asked)?,
            is_sandbox: false,
            _sandbox: None,
        });
    };
    let (url, sandbox) = if url.is_empty() {
        let sandbox = Sandbox::start().await.map_err(|error| failed(&error))?;
        (sandbox.gateway_url(), Some(sandbox))
    } else {
        (url.clone(), None)
    };
    Ok(Place {
        settings: Settings::of_sandbox(&url, &globals.asked),
        is_sandbox: true,
        _sandbox: sandbox,
    })
}

fn failed(error: &io::Error) -> Fault {
    Fault::new(Exit::Failed, format!("the sandbox does not start: {error}"))
}

/// Runs a sandbox until ctrl-c.
pub(super) async fn serve(matches: &ArgMatches) -> Result<(), Fault> {
    let mut builder = Sandbox::builder().log(matches.get_flag("log"));
    if let Some(port) = matches.get_one("port") {
        builder = builder.port(*port);
    }
    if let Some(pace) = matches.get_one("pace") {
        builder = builder.pace(Duration::from_millis(*pace));
    }
    if matches.get_flag("empty") {
        builder = builder.empty();
    }
    let sandbox = builder.start().await.map_err(|error| failed(&error))?;
    let url = sandbox.gateway_url();
    say(&format!("sandbox   {url}"))?;
    say(&format!("page      {url}/"))?;
    say("agents    asst_abc streams, asst_text responds with plain text")?;
    say(&format!(
        "\nIn another terminal:\n  export IMBRACE_SANDBOX={url}\n  imbrace boards list\n\nctrl-c stops it"
    ))?;
    ended().await?;
    sandbox.finish(FINISHED_WITHIN).await;
    Ok(())
}

/// Waits for ctrl-c or, where there is one, SIGTERM.
async fn ended() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminated.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
