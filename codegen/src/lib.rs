//! Makes the `imbrace` client from the documents that `imbrace-contract` reads and checks, in passes:
//! [`lower`] → [`resolve_types`] → [`model`] → [`emit`].

pub mod emit;
pub mod json_schemas;
pub mod lower;
pub mod model;
pub mod resolve_types;
mod rust_ident;
mod rust_type;

pub use rust_type::Type;

use imbrace_contract::{
    check,
    document::Document,
    load::Bundle,
    problem::{Findings, Problems},
    services::Entry,
};

/// Makes the client of a service; its document must keep all rules, the house rules included.
///
/// # Errors
/// Everything that is wrong with the document, with file, line, operation and what to do.
pub fn service(entry: &Entry, bundle: Bundle, parts: Parts) -> Result<String, Problems> {
    let document = Document::read(bundle)?;
    let house = check::house::check(&document);
    match (code(&document, entry.client, parts), house) {
        (Ok(code), Ok(())) => Ok(code),
        (Ok(_), Err(problems)) | (Err(problems), Ok(())) => Err(problems),
        (Err(problems), Err(more)) => Err(problems.and(more)),
    }
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
    let types = resolve_types::resolve_types(document, &lowered)?;
    let interface = model::model(document, &lowered, &types, client);
    let code = emit::emit(&interface);
    let json_schemas = parts
        .json_schemas
        .then(|| json_schemas::json_schemas(document, &lowered));
    let tokens = quote::quote!(#code #json_schemas);
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
