//! `cargo xtask expand`

use std::{
    fs,
    path::{Path, PathBuf},
};

use imbrace_codegen::Parts;
use imbrace_contract::{document::Document, load::load, services::SERVICES};

use crate::outline::outline;

/// Prints the text of one service.
pub(crate) fn print(root: &Path, name: &str) -> Result<(), String> {
    let (document, client) = named(root, name)?;
    xtask::output::print(&code(&document, client)?);
    Ok(())
}

/// Prints the document of one service as the generator of types gets it, as JSON.
pub(crate) fn print_lowered(root: &Path, name: &str) -> Result<(), String> {
    let (document, _) = named(root, name)?;
    let lowered = load(&document)
        .and_then(Document::read)
        .and_then(|document| imbrace_codegen::lower::lower(&document))
        .map_err(|problems| problems.to_string())?;
    xtask::output::line(format_args!("{:#}", lowered.spec));
    Ok(())
}

/// The document of a service, or a document by its file, with the client that is made of it.
fn named(root: &Path, name: &str) -> Result<(PathBuf, &'static str), String> {
    if let Some(service) = SERVICES.into_iter().find(|service| service.name == name) {
        return Ok((root.join(service.document), service.client));
    }
    let file = PathBuf::from(name);
    if file.is_file() {
        return Ok((file, "crate::Client"));
    }
    let names: Vec<&str> = SERVICES.iter().map(|service| service.name).collect();
    Err(format!(
        "`{name}` is neither a file nor a service: choose one of {}",
        names.join(", ")
    ))
}

fn code(document: &Path, client: &str) -> Result<String, String> {
    load(document)
        .and_then(Document::read)
        .and_then(|document| imbrace_codegen::code(&document, client, Parts::default()))
        .map_err(|problems| problems.to_string())
}

/// Writes or compares the outlines of all services.
pub(crate) fn outlines(root: &Path, check: bool) -> Result<(), String> {
    for service in SERVICES {
        let text = outline(&code(&root.join(service.document), service.client)?)?;
        let name = format!("api/{}.rs", service.name);
        let path = root.join(&name);
        let lines = text.lines().count();
        if !check {
            fs::create_dir_all(root.join("api")).map_err(|error| error.to_string())?;
            fs::write(&path, text).map_err(|error| format!("{name}: {error}"))?;
            xtask::output::line(format_args!("{name}: {lines} lines"));
            continue;
        }
        let current = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        if let Some((line, old, new)) = first_difference(&current, &text) {
            return Err(format!(
                "{name}:{line} is not what the documents make:\n- {old}\n+ {new}\nrun `cargo xtask expand`, read \
                 the difference, and commit it"
            ));
        }
        xtask::output::line(format_args!("{name}: current, {lines} lines"));
    }
    Ok(())
}

/// The first line in which two texts differ.
fn first_difference<'a>(old: &'a str, new: &'a str) -> Option<(usize, &'a str, &'a str)> {
    let (mut olds, mut news) = (old.lines(), new.lines());
    let mut line = 0;
    loop {
        line += 1;
        match (olds.next(), news.next()) {
            (None, None) => return None,
            (a, b) if a == b => {}
            (a, b) => return Some((line, a.unwrap_or("(end)"), b.unwrap_or("(end)"))),
        }
    }
}
