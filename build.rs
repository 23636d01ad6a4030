//! Makes the clients of the enabled namespaces from the documents of their services.

use std::{env, error::Error, fs, path::Path};

use imbrace_codegen::Parts;
use imbrace_contract::{
    check::house,
    document::Document,
    load::load_with,
    problem::Problems,
    services::{SERVICES, feature_variable},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    fs::write(
        Path::new(&out).join("secret_names.rs"),
        imbrace_contract::SECRET_NAMES,
    )?;
    let parts = Parts {
        json_schemas: env::var_os("CARGO_FEATURE_SCHEMARS").is_some(),
        namespace: |namespace| env::var_os(feature_variable(namespace)).is_some(),
    };
    let mut shown = Vec::new();
    for service in SERVICES {
        println!("cargo::rustc-check-cfg=cfg(service, values({:?}))", service.name);
        let code = load_with(Path::new(service.document), &imbrace_openapi::read)
            .and_then(Document::read)
            .and_then(|document| {
                let mut namespaces = document.namespaces.iter();
                if !namespaces.any(|namespace| (parts.namespace)(&namespace.name)) {
                    return Ok(String::new());
                }
                if env::var_os("CARGO_FEATURE_TESTING").is_some() {
                    show(&document, &mut shown);
                }
                let code = imbrace_codegen::code(&document, service.client, parts);
                Problems::both(code, house::check(&document))
            });
        match code {
            Ok(code) if code.is_empty() => {}
            Ok(code) => {
                println!("cargo::rustc-cfg=service={:?}", service.name);
                fs::write(Path::new(&out).join(service.name).with_extension("rs"), code)?;
            }
            Err(problems) => {
                for line in problems.to_string().lines() {
                    println!("cargo::error={line}");
                }
            }
        }
    }
    shown.sort();
    fs::write(Path::new(&out).join("shown.rs"), format!("&[{}]", shown.concat()))?;
    Ok(())
}

/// Adds a row for each operation: what its document shows as its response, and the secret properties of that.
fn show(document: &Document, rows: &mut Vec<String>) {
    rows.extend(document.operations.iter().map(|operation| {
        let shown = document.shown(operation);
        let json = shown.json().map(ToString::to_string);
        let secrets = document.received_secrets(operation);
        let secrets: Vec<&String> = secrets.iter().collect();
        format!(
            "({:?}, {json:?}, {:?}, &{secrets:?}),\n",
            operation.id,
            shown.events()
        )
    }));
}
