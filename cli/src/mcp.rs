//! The MCP server.

use clap::ArgMatches;

use crate::{catalog::Catalog, command::Globals, fault::Fault};

pub(crate) async fn run(_catalog: Catalog, _matches: &ArgMatches, _globals: &Globals) -> Result<(), Fault> {
    Err(Fault::usage("later"))
}
