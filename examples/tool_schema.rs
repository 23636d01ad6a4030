//! The schema of a request as the parameters of a tool, for a model that is to fill it in.
//!
//! ```sh
//! cargo run --features schemars --example tool_schema
//! ```
#![allow(clippy::print_stdout)]

use imbrace::gateway::types::BoardCreate;
use schemars::schema_for;
use serde_json::json;

fn main() {
    let tool = json!({
        "name": "create_board",
        "description": "Creates a board of the CRM.",
        "parameters": schema_for!(BoardCreate),
    });
    println!("{tool:#}");
}
