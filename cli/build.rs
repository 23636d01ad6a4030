//! Makes the index of the documents: data that the program reads when it runs, and no code per operation.
//!
//! A namespace becomes one JSON text, and so do the components of a document, each compressed by itself, so that a command reads
//! only what it needs.

#[path = "build/operation.rs"]
mod operation;
#[path = "build/value.rs"]
mod value;

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use imbrace_contract::{document::Document, load::load_with, resources, services::SERVICES};
use serde_json::{Map, Value};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let mut namespaces = Vec::new();
    let mut components = String::new();
    let mut packed = Packer::default();
    for service in SERVICES {
        let document = load_with(Path::new(service.document), &imbrace_openapi::read)
            .and_then(Document::read)
            .map_err(|problems| problems.to_string())?;
        let effects = resources::effects(&document);
        for namespace in &document.namespaces {
            namespaces.push(operation::namespace(&document, &effects, namespace, service.name));
        }
        let schemas: Map<String, Value> = document
            .schemas
            .iter()
            .map(|schema| {
                (
                    schema.name.clone(),
                    value::without_extensions(&schema.node.to_json()),
                )
            })
            .collect();
        let place = packed.add(&Value::Object(schemas));
        writeln!(components, "({:?}, {place}),", service.name)?;
    }
    let mut index = String::from("&[\n");
    for namespace in &namespaces {
        let text = |key: &str| namespace[key].as_str().unwrap_or_default().to_owned();
        writeln!(
            index,
            "Entry {{ name: {:?}, description: {:?}, service: {:?}, facts: {} }},",
            text("name"),
            text("description"),
            text("service"),
            packed.add(namespace),
        )?;
    }
    index.push(']');
    fs::write(out.join("namespaces.rs"), index)?;
    fs::write(out.join("components.rs"), format!("&[\n{components}]"))?;
    fs::write(out.join("packed.bin"), packed.bytes)?;
    Ok(())
}

/// Puts texts one behind the other.
#[derive(Default)]
struct Packer {
    bytes: Vec<u8>,
}

impl Packer {
    /// Adds a text, and gives the expression for its place.
    fn add(&mut self, json: &Value) -> String {
        let start = self.bytes.len();
        let text = json.to_string();
        self.bytes
            .extend(miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 8));
        format!("Packed({start}, {})", self.bytes.len())
    }
}
