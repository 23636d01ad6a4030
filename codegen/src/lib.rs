//! Makes the `imbrace` client from the documents that `imbrace-contract` reads and checks, in passes:
//! [`lower`] → [`resolve_types`] → [`model`] → `select` → [`emit`].

pub mod emit;
mod examples;
pub mod json_schemas;
pub mod lower;
pub mod model;
mod pretty;
pub mod resolve_types;
mod rust_ident;
mod rust_type;
mod select;

pub use rust_type::Type;

use imbrace_contract::{
    check,
    document::Document,
    problem::{Findings, Problems},
};

use crate::{lower::Lowered, model::Interface};

/// What a client has.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Implementations of `schemars::JsonSchema`.
    pub json_schemas: bool,
    /// Whether a namespace is enabled.
    pub namespace: fn(&str) -> bool,
}

impl Default for Parts {
    /// All namespaces, and nothing besides.
    fn default() -> Self {
        Self {
            json_schemas: false,
            namespace: |_| true,
        }
    }
}

/// The Rust interface of a document, which must keep the rules of the generator.
///
/// # Errors
/// Everything that is wrong with the document, with file, line, operation and what to do.
pub fn interface(document: &Document, client: &str) -> Result<Interface, Problems> {
    Ok(passes(document, client, Parts::default())?.1)
}

/// The interface of a document of another time, which need not keep the rules of today.
///
/// # Errors
/// What cannot be generated at all.
pub fn older_interface(document: &Document, client: &str) -> Result<Interface, Problems> {
    check::check_older(document)?;
    Ok(made(document, client, Parts::default())?.1)
}

/// The code of a client. `client` is the Rust path of the structure that gets the namespaces, such as `crate::Client`.
///
/// # Errors
/// As [`interface`].
pub fn code(document: &Document, client: &str, parts: Parts) -> Result<String, Problems> {
    let (lowered, interface) = passes(document, client, parts)?;
    let code = emit::emit(&interface);
    let json_schemas = parts
        .json_schemas
        .then(|| json_schemas::json_schemas(document, &lowered));
    pretty::pretty(quote::quote!(#code #json_schemas)).map_err(|fault| {
        let mut findings = Findings::default();
        findings.add(
            "generated-code",
            document.root.at,
            format!("the generated code is not Rust: {fault}"),
            "this is a gap of the checks, probably a name in the document that is not a Rust name: report it, with what \
             `cargo xtask lower <service>` prints",
        );
        findings.into_problems(&document.sources)
    })
}

fn passes(document: &Document, client: &str, parts: Parts) -> Result<(Lowered, Interface), Problems> {
    check::check(document)?;
    made(document, client, parts)
}

fn made(document: &Document, client: &str, parts: Parts) -> Result<(Lowered, Interface), Problems> {
    let mut lowered = lower::lower(document)?;
    let types = resolve_types::resolve_types(document, &lowered)?;
    let mut interface = model::model(document, &lowered, &types, client);
    select::select(document, &mut interface, &mut lowered, parts.namespace);
    Ok((lowered, interface))
}
