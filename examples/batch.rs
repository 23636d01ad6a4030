//! Runs a ClickAI workflow for each line of a file, without async: prints each node as it ends, and goes on after a line that fails.
//!
//! `cargo run --features blocking --example batch -- lines.txt` with `CLICKAI_API_KEY`; without an argument, against a sandbox.
#![allow(clippy::print_stdout)]

use imbrace::{
    Error,
    blocking::Runtime,
    clickai::{Client, WorkflowOutcome, types::WorkflowEvent},
};

/// What became of a line.
#[derive(Debug)]
pub struct Done {
    /// The number of the line, from 0.
    pub line: usize,
    /// Its outcome.
    pub result: Result<WorkflowOutcome, Error>,
}

/// Runs the workflow for each line.
pub fn batch(runtime: &Runtime, client: &Client, lines: &[&str]) -> Vec<Done> {
    let runs = lines.iter().enumerate();
    let done = runs.map(|(index, text)| {
        let result = run(runtime, client, text);
        match &result {
            Ok(outcome) => println!("{}/{}: {:?}", index + 1, lines.len(), outcome.status),
            Err(error) => println!("{}/{}: {error}", index + 1, lines.len()),
        }
        Done { line: index, result }
    });
    done.collect()
}

/// One run. A workflow that fails is a result, see its status; an error is one of the connection or the service.
fn run(runtime: &Runtime, client: &Client, text: &str) -> Result<WorkflowOutcome, Error> {
    let run = runtime.wait(client.workflows().run("batch").input("text", text).stream())?;
    let mut outcome = WorkflowOutcome::default();
    for event in runtime.iter(run) {
        let event = event?;
        if let WorkflowEvent::NodeFinished(node) = &event {
            let title = node.data.as_ref().and_then(|data| data.title.as_deref());
            println!("  {}", title.unwrap_or("a node"));
        }
        outcome.apply(&event);
    }
    Ok(outcome)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = Runtime::new()?;
    let done = match std::env::args().nth(1) {
        Some(file) => {
            let text = std::fs::read_to_string(file)?;
            batch(&runtime, &Client::from_env()?, &text.lines().collect::<Vec<_>>())
        }
        None => {
            // The sandbox is async: it runs on threads of its own.
            let threads = tokio::runtime::Runtime::new()?;
            let sandbox = threads.block_on(imbrace_sandbox::Sandbox::start())?;
            let client = Client::builder()
                .base_url(sandbox.clickai_url())
                .api_key(sandbox.clickai_api_key());
            batch(&runtime, &client.build()?, &["Xin chào", "Tạm biệt"])
        }
    };
    let failed = done
        .iter()
        .filter(|one| !one.result.as_ref().is_ok_and(WorkflowOutcome::is_success));
    println!("{} runs, {} failed", done.len(), failed.count());
    Ok(())
}
