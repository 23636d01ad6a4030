//! Runs a sandbox until ctrl-c.

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
    time::Duration,
};

use imbrace_sandbox::Sandbox;

const HELP: &str = "\
A local server made from the imbrace documents.

Usage: imbrace-sandbox [--port N] [--pace MILLISECONDS]

  --port N      port of 127.0.0.1; a free one without this
  --pace MS     pause before each event of a stream; 0 without this
  --help        this text

Examples:
  imbrace-sandbox --port 4010
  curl -H 'x-api-key: api_sandbox' http://127.0.0.1:4010/v3/ai/accounts/assistants
  curl -N -H 'x-api-key: api_sandbox' -H 'x-organization-id: org_sandbox' -H 'content-type: application/json' \\
       -d '{\"id\":\"22176dc2-dbfe-4a4a-aac0-04387700aca7\",\"assistant_id\":\"asst_abc\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}' \\
       http://127.0.0.1:4010/ai-agent/v2/chat
  curl -N -H 'authorization: Bearer app-sandbox' -H 'content-type: application/json' \\
       -d '{\"inputs\":{},\"query\":\"Xin chào\",\"response_mode\":\"streaming\",\"user\":\"user-001\"}' \\
       http://127.0.0.1:4010/clickai/v1/chat-messages
  curl -i -H 'x-api-key: api_sandbox' -H 'x-sandbox: 429' http://127.0.0.1:4010/data-board/boards
";

struct Settings {
    port: u16,
    pace: Duration,
}

/// What the arguments ask for; nothing if they ask for help.
fn settings(mut arguments: impl Iterator<Item = String>) -> Result<Option<Settings>, String> {
    let mut settings = Settings {
        port: 0,
        pace: Duration::ZERO,
    };
    while let Some(argument) = arguments.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        if matches!(name.as_str(), "--help" | "-h") {
            return Ok(None);
        }
        if !matches!(name.as_str(), "--port" | "--pace") {
            return Err(format!("`{name}` is not an option; see --help"));
        }
        let value = value
            .or_else(|| arguments.next())
            .ok_or_else(|| format!("{name} needs a number"))?;
        let refused = |_| format!("{name}: `{value}` is not a number that it takes");
        if name == "--port" {
            settings.port = value.parse().map_err(refused)?;
        } else {
            settings.pace = Duration::from_millis(value.parse().map_err(refused)?);
        }
    }
    Ok(Some(settings))
}

#[tokio::main]
async fn main() -> ExitCode {
    let settings = match settings(env::args().skip(1)) {
        Ok(Some(settings)) => settings,
        Ok(None) => return say(HELP),
        Err(problem) => return fail(&problem),
    };
    match run(settings).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

async fn run(settings: Settings) -> io::Result<()> {
    let sandbox = Sandbox::builder()
        .port(settings.port)
        .pace(settings.pace)
        .start()
        .await?;
    let lines = [
        ("gateway", sandbox.gateway_url()),
        ("  x-api-key", sandbox.api_key().to_owned()),
        ("  x-access-token", sandbox.access_token().to_owned()),
        ("  x-organization-id", sandbox.organization_id().to_owned()),
        ("  bearer", sandbox.jwt().to_owned()),
        ("AI Agent", sandbox.ai_agent_url()),
        (
            "  agents",
            "asst_abc (streams), asst_text (plain text)".to_owned(),
        ),
        ("ClickAI", sandbox.clickai_url()),
        ("  bearer", sandbox.clickai_api_key().to_owned()),
        ("  bearer of an agent", sandbox.clickai_agent_key().to_owned()),
        ("ClickAI console", sandbox.clickai_console_url()),
        ("  bearer", sandbox.clickai_console_token().to_owned()),
    ];
    let mut lines = lines.to_vec();
    for user in sandbox.users() {
        let proofs = format!("password: {}; code: {}", user.password, user.otp);
        lines.push((user.email, proofs));
    }
    let mut out = io::stdout().lock();
    for (name, value) in lines {
        writeln!(out, "{name:<22}{value}")?;
    }
    writeln!(out, "ctrl-c stops it")?;
    drop(out);
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}

fn say(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn fail(problem: &str) -> ExitCode {
    // Nothing is left to do if this cannot be said either.
    let _ = writeln!(io::stderr(), "imbrace-sandbox: {problem}");
    ExitCode::FAILURE
}
