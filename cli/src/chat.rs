//! Conversations in the terminal.

use clap::ArgMatches;

use crate::{command::Globals, fault::Fault};

pub(crate) async fn imbrace(_matches: &ArgMatches, _globals: &Globals) -> Result<(), Fault> {
    Err(Fault::usage("later"))
}

pub(crate) async fn clickai(_matches: &ArgMatches, _globals: &Globals) -> Result<(), Fault> {
    Err(Fault::usage("later"))
}
