//! `imbrace mcp`: the operations as tools for an AI agent, by the Model Context Protocol.
//!
//! The agent may have been talked into harm by what it read, so: it reads only, unless writes are allowed; files come from one
//! folder; what servers and users wrote is marked as data; secrets in responses are redacted; and nothing that it gives is
//! ever an address.

mod arguments;
mod bounds;
mod call;
mod cut;
mod data;
mod describe;
mod files;
mod http;
mod resources;
mod schema;
mod server;
mod tools;

use std::{collections::BTreeSet, sync::Arc};

use clap::ArgMatches;
use rmcp::ServiceExt;

use self::{files::Files, server::Server};
use crate::{
    catalog::{Catalog, Operation},
    command::Globals,
    fault::{Exit, Fault},
    place::{Place, place},
};

/// What the server may do.
pub(crate) struct Shared {
    pub(crate) catalog: Catalog,
    pub(crate) place: Place,
    pub(crate) writes: bool,
    /// The namespaces whose operations are tools of their own; without any, all can be called by `call_operation`.
    pub(crate) namespaces: BTreeSet<String>,
    pub(crate) files: Option<Files>,
    pub(crate) max_bytes: usize,
}

impl Shared {
    /// Whether an operation is among those that can be named at all.
    pub(crate) fn offers(&self, operation: &Operation) -> bool {
        self.namespaces.is_empty() || self.namespaces.contains(&operation.namespace)
    }

    /// Whether it may be called.
    pub(crate) fn allows(&self, operation: &Operation) -> bool {
        self.offers(operation) && (self.writes || operation.reads)
    }
}

pub(crate) async fn run(catalog: Catalog, matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let place = place(globals).await?;
    // What the client refuses is said now, not at the first call.
    place.settings.client()?;
    place.settings.clickai()?;
    let named = matches.get_many::<String>("namespaces").into_iter().flatten();
    let namespaces = named
        .filter_map(|name| Some(catalog.namespace(name)?.name.clone()))
        .collect();
    let files = matches
        .get_one::<String>("files")
        .map(|folder| Files::below(folder))
        .transpose()?;
    let max_bytes = matches.get_one::<u64>("max-bytes").copied().unwrap_or(40_000);
    let shared = Arc::new(Shared {
        catalog,
        place,
        writes: matches.get_flag("allow-writes"),
        namespaces,
        files,
        max_bytes: usize::try_from(max_bytes).unwrap_or(usize::MAX),
    });
    if let Some(port) = matches.get_one::<u16>("http") {
        return http::serve(shared, *port).await;
    }
    let failed =
        |error: &dyn std::fmt::Display| Fault::new(Exit::Failed, format!("the MCP session failed: {error}"));
    let session = Server::new(shared)
        .serve(rmcp::transport::stdio())
        .await
        .map_err(|error| failed(&error))?;
    session.waiting().await.map_err(|error| failed(&error))?;
    Ok(())
}
