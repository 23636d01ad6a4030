//! The sandbox as a command.

use std::time::Duration;

use clap::ArgMatches;
use imbrace_sandbox::Sandbox;

use crate::{fault::Fault, output::say, place::not_started};

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
    let sandbox = builder.start().await.map_err(|error| not_started(&error))?;
    let url = sandbox.gateway_url();
    say(&format!("sandbox   {url}"))?;
    say(&format!("page      {url}/"))?;
    say("agents    asst_abc streams, asst_text responds with plain text")?;
    say(&format!(
        "\nIn another terminal:\n  export IMBRACE_SANDBOX={url}\n  imbrace boards list\n\nctrl-c stops it"
    ))?;
    Ok(sandbox.serve_until_stopped().await?)
}
