//! `cargo xtask export`: the documents for tools in other languages, and as pages to read.

mod events;
mod html;
mod prune;
mod strip;
#[cfg(test)]
mod tests;
mod v31;
mod v32;
mod walk;
mod yaml;

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use imbrace_contract::services::{Entry, SERVICES};
use serde_json::Value;

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Version {
    /// 3.0.3, as the documents are written.
    #[value(name = "3.0")]
    V30,
    /// 3.1.1: schemas are JSON Schema.
    #[value(name = "3.1")]
    V31,
    /// 3.2.0: event streams say what one event is.
    #[value(name = "3.2")]
    V32,
}

impl Version {
    const ALL: [Self; 3] = [Self::V30, Self::V31, Self::V32];

    fn folder(self) -> &'static str {
        match self {
            Self::V30 => "3.0",
            Self::V31 => "3.1",
            Self::V32 => "3.2",
        }
    }
}

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// JSON, two spaces.
    Json,
    /// YAML, quoted wherever readers could differ.
    Yaml,
}

impl Format {
    const ALL: [Self; 2] = [Self::Json, Self::Yaml];
}

/// What to export.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Options {
    /// Only this document; those of all services if none is named.
    pub(crate) document: Option<PathBuf>,
    /// Only this version; may be given several times. All without it.
    #[arg(long = "version", value_name = "VERSION")]
    pub(crate) versions: Vec<Version>,
    /// Only this form; may be given several times. Both without it.
    #[arg(long = "format", value_name = "FORMAT")]
    pub(crate) formats: Vec<Format>,
    /// Keep our `x-` extensions: openapi/README.md says what they mean.
    #[arg(long)]
    pub(crate) keep_extensions: bool,
    /// Only this namespace, with the components that it reaches; may be given several times. `all` makes a document of
    /// each.
    #[arg(long = "namespace", value_name = "NAMESPACE")]
    pub(crate) namespaces: Vec<String>,
    /// Also write a page of reference for each document, html/<name>.html, which opens offline, and html/index.html.
    #[arg(long)]
    pub(crate) html: bool,
}

/// A file to be written: its name below the folder, and its text.
pub(crate) type File = (String, String);

/// Writes the documents, if they are in order.
pub(crate) fn run(root: &Path, out: &Path, options: &Options) -> Result<(), String> {
    for source in sources(root, options)? {
        let examined = xtask::check::examine(root, &source.file, source.client);
        if !examined.problems.list.is_empty() {
            return Err(format!(
                "{}\nthe documents are not in order, so nothing was written: `cargo xtask check` says more",
                examined.problems
            ));
        }
    }
    let files = files(root, options)?;
    for (name, text) in &files {
        let path = out.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        xtask::output::line(format_args!(
            "{}: {} KiB",
            path.display(),
            text.len().div_ceil(1024)
        ));
    }
    Ok(())
}

/// The files of an export, in an order that is always the same.
pub(crate) fn files(root: &Path, options: &Options) -> Result<Vec<File>, String> {
    let mut out = Vec::new();
    let documents = documents(&sources(root, options)?, &options.namespaces)?;
    if options.html {
        out.push(("html/index.html".to_owned(), html::index(&documents)));
    }
    for (name, document) in documents {
        if options.html {
            out.push((format!("html/{name}.html"), html::page(&document)));
        }
        for version in Version::ALL {
            if !options.versions.is_empty() && !options.versions.contains(&version) {
                continue;
            }
            let converted = converted(&document, version, options.keep_extensions);
            for format in Format::ALL {
                if !options.formats.is_empty() && !options.formats.contains(&format) {
                    continue;
                }
                let folder = version.folder();
                out.push(match format {
                    Format::Json => (format!("{folder}/{name}.json"), format!("{converted:#}\n")),
                    Format::Yaml => (format!("{folder}/{name}.yaml"), yaml::to_yaml(&converted)),
                });
            }
        }
    }
    Ok(out)
}

/// A document to be exported.
struct Source {
    name: String,
    file: PathBuf,
    client: &'static str,
}

/// The document that is named, or those of all services.
fn sources(root: &Path, options: &Options) -> Result<Vec<Source>, String> {
    let of = |service: Entry| Source {
        name: service.name.to_owned(),
        file: root.join(service.document),
        client: service.client,
    };
    let Some(file) = &options.document else {
        return Ok(SERVICES.into_iter().map(of).collect());
    };
    let here = |file: &Path| file.canonicalize().ok();
    let service = SERVICES
        .into_iter()
        .find(|service| here(&root.join(service.document)).is_some_and(|own| here(file) == Some(own)));
    if let Some(service) = service {
        return Ok(vec![of(service)]);
    }
    let name = file.file_stem().filter(|_| file.is_file());
    let name = name.ok_or_else(|| format!("`{}` is not a file", file.display()))?;
    Ok(vec![Source {
        name: name.to_string_lossy().into_owned(),
        file: file.clone(),
        client: "crate::Client",
    }])
}

/// The documents, whole or by namespace, as 3.0.3 with their extensions.
fn documents(sources: &[Source], namespaces: &[String]) -> Result<Vec<(String, Value)>, String> {
    let mut out = Vec::new();
    let mut known = Vec::new();
    for source in sources {
        let document = load(&source.file)?;
        if namespaces.is_empty() {
            out.push((source.name.clone(), document));
            continue;
        }
        for tag in walk::items(document.get("tags")) {
            let name = walk::text(tag, "name").to_owned();
            if namespaces.iter().any(|wanted| wanted == "all" || *wanted == name) {
                let mut document = document.clone();
                prune::keep_namespace(&mut document, &name);
                out.push((name.clone(), document));
            }
            known.push(name);
        }
    }
    match namespaces
        .iter()
        .find(|wanted| *wanted != "all" && !known.contains(wanted))
    {
        Some(unknown) => Err(format!(
            "there is no namespace `{unknown}`: choose from {}, or `all`",
            known.join(", ")
        )),
        None => Ok(out),
    }
}

fn load(file: &Path) -> Result<Value, String> {
    imbrace_contract::load::load(file)
        .map(|bundle| bundle.root.to_json())
        .map_err(|problems| problems.to_string())
}

fn converted(document: &Value, version: Version, keep_extensions: bool) -> Value {
    let mut document = document.clone();
    if version == Version::V32 {
        v32::mark_ends(&mut document);
    }
    if !keep_extensions {
        strip::strip(&mut document);
    }
    // What is read back by our own tools keeps the examples as they are, and 3.2 can say what they are.
    if version == Version::V31 || (version == Version::V30 && !keep_extensions) {
        events::examples_of_data(&mut document);
    }
    if version != Version::V30 {
        v31::convert(&mut document);
    }
    if version == Version::V32 {
        v32::convert(&mut document);
    }
    document
}
