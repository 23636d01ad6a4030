//! Imports a CSV file into a board, with progress and a report for each row: a row whose identifier exists changes its item.
//!
//! `cargo run --example import -- leads.csv BOARD_ID` with `IMBRACE_API_KEY`; without arguments, some rows into a sandbox.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use imbrace::{
    Client, Error,
    bulk::Report,
    gateway::{BoardFields, Upserted},
};
use serde_json::{Map, Value};

const DEMO: &str = "Company,Value\nAcme,50000\n\"Globex, Inc.\",12000\nInitech,\nAcme,75000\n";

/// Stores the rows; the first line has the names of fields. Empty values are left as they are.
pub async fn import(client: &Client, board_id: &str, csv: &str) -> Result<Report<Upserted>, Error> {
    let board = client.boards().get(board_id).await?;
    let fields = BoardFields::of(&board);
    let mut records = records(csv);
    let names = if records.is_empty() {
        Vec::new()
    } else {
        records.remove(0)
    };
    for name in &names {
        fields.id(name)?; // a column that is not a field is an error before anything is sent
    }
    let rows: Vec<Map<String, Value>> = records
        .into_iter()
        .map(|record| {
            let values = names.iter().cloned().zip(record);
            let values = values.filter(|(_, value)| !value.is_empty());
            values.map(|(name, value)| (name, typed(value))).collect()
        })
        .collect();
    // One at a time: two rows of a file may have the same identifier, and the later one is to win.
    let upserts = client.boards().upsert_items(&fields, rows).concurrency(1);
    Ok(upserts.report(|progress| eprint!("\r{progress} rows")).await)
}

/// Numbers as numbers: of a text, the server takes the number at its beginning.
fn typed(value: String) -> Value {
    match serde_json::from_str(&value) {
        Ok(number @ Value::Number(_)) => number,
        _ => value.into(),
    }
}

/// The records of a CSV text, with quoted values.
fn records(csv: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut value) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, csv.chars().peekable());
    while let Some(char) = chars.next() {
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => value.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut value)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut value));
                records.push(std::mem::take(&mut record));
            }
            '\r' if !quoted => {}
            char => value.push(char),
        }
    }
    if !value.is_empty() || !record.is_empty() {
        record.push(value);
        records.push(record);
    }
    records
}

/// The rows of the demonstration, into a sandbox of this process.
async fn demo() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = imbrace_sandbox::Sandbox::start().await?;
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .build()?;
    let board = demo_board(&client).await?;
    tell(&import(&client, &board, DEMO).await?);
    Ok(())
}

/// A board with a unique identifier.
///
/// # Errors
/// As the call.
pub async fn demo_board(client: &Client) -> Result<String, Error> {
    use imbrace::gateway::types::{BoardCreate, BoardFieldCreate};
    let company = BoardFieldCreate::new("Company", "ShortText").is_unique_identifier(true);
    let value = BoardFieldCreate::new("Value", "Number");
    let board = BoardCreate::new("Leads").fields([company, value]);
    Ok(client.boards().create(board).await?.id)
}

fn tell(report: &Report<Upserted>) {
    let created = report.done.iter().filter(|(_, row)| row.is_created()).count();
    println!(
        "\n{created} created, {} changed, {} failed",
        report.done.len() - created,
        report.failures.len()
    );
    for (row, error) in &report.failures {
        println!("line {}: {error}", row + 2);
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(board)) = (arguments.next(), arguments.next()) else {
        return demo().await;
    };
    let csv = std::fs::read_to_string(file)?;
    tell(&import(&Client::from_env()?, &board, &csv).await?);
    Ok(())
}
