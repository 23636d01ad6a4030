//! Makes the clients of the enabled services from their documents.

use std::{env, error::Error, fs, path::Path};

use imbrace_codegen::Parts;
use imbrace_contract::{
    check::house, document::Document, load::load_with, problem::Problems, services::SERVICES,
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
    };
    for service in SERVICES {
        if env::var_os(service.feature_variable()).is_none() {
            continue;
        }
        let code = load_with(Path::new(service.document), &imbrace_openapi::read)
            .and_then(Document::read)
            .and_then(|document| {
                let code = imbrace_codegen::code(&document, service.client, parts);
                Problems::both(code, house::check(&document))
            });
        match code {
            Ok(code) => fs::write(Path::new(&out).join(service.name).with_extension("rs"), code)?,
            Err(problems) => {
                for line in problems.to_string().lines() {
                    println!("cargo::error={line}");
                }
            }
        }
    }
    Ok(())
}
