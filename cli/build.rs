//! Makes the index of the documents: data that the program reads when it runs, and no code per operation.
//!
//! A namespace becomes one JSON text, a component one JSON text, so that a command reads only what it needs.

#[path = "build/operation.rs"]
mod operation;
#[path = "build/value.rs"]
mod value;

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use imbrace_contract::{document::Document, load::load_with, resources, services::SERVICES};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    let mut namespaces = Vec::new();
    let mut components = String::new();
    for service in SERVICES {
        let document = load_with(Path::new(service.document), &imbrace_openapi::read)
            .and_then(Document::read)
            .map_err(|problems| problems.to_string())?;
        let fates = resources::fates(&document);
        for namespace in &document.namespaces {
            namespaces.push(operation::namespace(&document, &fates, namespace, service.name));
        }
        // Binary search by name.
        let mut schemas: Vec<_> = document.schemas.iter().collect();
        schemas.sort_by(|a, b| a.name.cmp(&b.name));
        writeln!(components, "({:?}, &[", service.name)?;
        for schema in schemas {
            let text = serde_json::to_string(&value::without_extensions(&schema.node.to_json()))?;
            writeln!(components, "({:?}, {text:?}),", schema.name)?;
        }
        writeln!(components, "]),")?;
    }
    let mut index = String::from("&[\n");
    for namespace in &namespaces {
        let text = |key: &str| namespace[key].as_str().unwrap_or_default().to_owned();
        writeln!(
            index,
            "Entry {{ name: {:?}, description: {:?}, service: {:?}, text: {:?} }},",
            text("name"),
            text("description"),
            text("service"),
            serde_json::to_string(namespace)?,
        )?;
    }
    index.push(']');
    fs::write(out.join("namespaces.rs"), index)?;
    fs::write(out.join("components.rs"), format!("&[\n{components}]"))?;
    Ok(())
}
