//! Makes the `imbrace` client from OpenAPI documents, in passes:
//! [`load`] → [`check`] → [`lower`] → [`generate`] → [`slim`] → [`facade`].

pub mod check;
pub mod document;
pub mod facade;
pub mod generate;
pub mod json_schema;
pub mod json_schemas;
pub mod load;
pub mod lower;
mod names;
pub mod node;
pub mod problem;
mod secret_names;
pub mod services;
pub mod slim;

pub use names::folded;
pub use secret_names::is_secret_name;

/// The Rust text of [`is_secret_name`], which the client includes: so the names stand once.
pub const SECRET_NAMES: &str = include_str!("secret_names.rs");

use std::path::{Path, PathBuf};

use document::Document;
use problem::{Findings, Problems};

/// The client code of a service, with the files it was made from.
#[derive(Clone, Debug)]
pub struct Service {
    /// The Rust text.
    pub code: String,
    /// The documents, for `cargo::rerun-if-changed`.
    pub files: Vec<PathBuf>,
}

/// Makes the client of one service.
///
/// `client` is the Rust path of the structure that gets the namespaces, such as `crate::Client`.
///
/// # Errors
/// Everything that is wrong with the document, with file, line, operation and what to do.
pub fn service(document: &Path, client: &str) -> Result<Service, Problems> {
    let bundle = load::load(document)?;
    let files = bundle.files.clone();
    let document = Document::read(bundle)?;
    Ok(Service {
        code: code(&document, client, Parts::default())?,
        files,
    })
}

/// What a client can have besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Implementations of `schemars::JsonSchema`.
    pub json_schemas: bool,
}

/// The passes after loading.
///
/// # Errors
/// As [`service`].
pub fn code(document: &Document, client: &str, parts: Parts) -> Result<String, Problems> {
    check::check(document)?;
    let lowered = lower::lower(document)?;
    let types = generate::generate(document, &lowered)?;
    let slim = slim::slim(document, &lowered, &types);
    let facade = facade::facade(document, &lowered, &types, client);
    let json_schemas = parts
        .json_schemas
        .then(|| json_schemas::json_schemas(document, &lowered));
    let tokens = quote::quote!(#slim #facade #json_schemas);
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => {
            let mut findings = Findings::default();
            findings.add(
                "generated-code",
                document.root.at,
                format!("the generated code is not Rust: {error}"),
                "this is a gap of the checks: a name in the document is not a Rust name; report it",
            );
            Err(findings.into_problems(&document.sources))
        }
    }
}
