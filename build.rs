//! Makes the clients of the enabled services from their documents.

use std::{env, error::Error, fs, path::Path};

/// Feature, document, and the structure that gets the namespaces.
const SERVICES: [(&str, &str, &str); 3] = [
    ("GATEWAY", "openapi/gateway.yaml", "crate::Client"),
    ("AI_AGENT", "openapi/ai-agent.yaml", "crate::Client"),
    ("CLICKAI", "openapi/clickai.yaml", "crate::clickai::Client"),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    for (feature, document, client) in SERVICES {
        if env::var_os(format!("CARGO_FEATURE_{feature}")).is_none() {
            continue;
        }
        match imbrace_codegen::service(Path::new(document), client) {
            Ok(service) => {
                for file in &service.files {
                    println!("cargo::rerun-if-changed={}", file.display());
                }
                let name = Path::new(document).with_extension("rs");
                fs::write(Path::new(&out).join(name.file_name().unwrap_or_default()), service.code)?;
            }
            Err(problems) => {
                println!("cargo::rerun-if-changed=openapi");
                for line in problems.to_string().lines() {
                    println!("cargo::error={line}");
                }
            }
        }
    }
    Ok(())
}
