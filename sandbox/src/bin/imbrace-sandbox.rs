//! Runs a sandbox until ctrl-c or SIGTERM.

use std::{
    env,
    io::{self, Write},
    net::IpAddr,
    process::ExitCode,
    time::Duration,
};

use imbrace_sandbox::Sandbox;

const HELP: &str = "\
A local server made from the imbrace documents.

Usage: imbrace-sandbox [OPTIONS]

  --port N            port; a free one without this
  --pace MS           pause before each event of a stream in milliseconds; 0 without this
  --seed FILE         start with a state that GET /_sandbox/state gave
  --empty             start without the rows of the documents' examples
  --log               a line for each request on standard error
  --listen ADDRESS    listen on another address than 127.0.0.1, such as 0.0.0.0 in a container
  --allow-host NAME   serve requests for this host name too; may be repeated
  --operations        print what each operation does to which resource, and end
  --help              this text

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

#[derive(Default)]
struct Settings {
    port: u16,
    pace: Duration,
    listen: Option<IpAddr>,
    hosts: Vec<String>,
    seed: Option<String>,
    empty: bool,
    log: bool,
    operations: bool,
}

/// What the arguments ask for; nothing if they ask for help.
fn settings(mut arguments: impl Iterator<Item = String>) -> Result<Option<Settings>, String> {
    let mut settings = Settings::default();
    while let Some(argument) = arguments.next() {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        match name.as_str() {
            "--help" | "-h" => return Ok(None),
            "--log" => settings.log = true,
            "--empty" => settings.empty = true,
            "--operations" => settings.operations = true,
            "--port" | "--pace" | "--listen" | "--allow-host" | "--seed" => {
                let value = value
                    .or_else(|| arguments.next())
                    .ok_or_else(|| format!("{name} needs a value"))?;
                set(&mut settings, &name, value)?;
            }
            _ => return Err(format!("`{name}` is not an option; see --help")),
        }
    }
    Ok(Some(settings))
}

fn set(settings: &mut Settings, name: &str, value: String) -> Result<(), String> {
    let refused = || format!("{name}: `{value}` is not a value that it takes");
    match name {
        "--port" => settings.port = value.parse().map_err(|_| refused())?,
        "--pace" => settings.pace = Duration::from_millis(value.parse().map_err(|_| refused())?),
        "--listen" => settings.listen = Some(value.parse().map_err(|_| refused())?),
        "--allow-host" => settings.hosts.push(value),
        _ => settings.seed = Some(value),
    }
    Ok(())
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
    let mut builder = Sandbox::builder()
        .port(settings.port)
        .pace(settings.pace)
        .log(settings.log);
    if let Some(address) = settings.listen {
        builder = builder.address(address);
    }
    if settings.empty {
        builder = builder.empty();
    }
    for host in settings.hosts {
        builder = builder.allow_host(host);
    }
    if let Some(file) = settings.seed {
        let failed = |error: &dyn std::fmt::Display| io::Error::other(format!("--seed {file}: {error}"));
        let text = std::fs::read(&file).map_err(|error| failed(&error))?;
        builder = builder.seed(serde_json::from_slice(&text).map_err(|error| failed(&error))?);
    }
    let sandbox = builder.start().await?;
    if settings.operations {
        print_operations(&sandbox)?;
        sandbox.shutdown().await;
        return Ok(());
    }
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
    writeln!(out, "{:<22}{}/", "page", sandbox.gateway_url())?;
    writeln!(out, "ctrl-c stops it")?;
    drop(out);
    sandbox.serve_until_stopped().await
}

/// The table of all operations, as Markdown.
fn print_operations(sandbox: &Sandbox) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| operation | method and path | role | resource, or why there is no state |\n|---|---|---|---|"
    )?;
    for one in sandbox.roles() {
        let (role, what) = match (one.does, one.no_state_because) {
            (Some((role, resource)), _) => (role.to_string(), resource.to_owned()),
            (None, Some(reason)) => ("no state".to_owned(), format!("because {reason}")),
            (None, None) => ("unknown".to_owned(), String::new()),
        };
        writeln!(
            out,
            "| `{}` | {} `{}` | {role} | {what} |",
            one.operation, one.method, one.path
        )?;
    }
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
