//! Makes the clients of the enabled services from their documents.

use std::{env, error::Error, fs, path::Path};

use imbrace_codegen::{Parts, services::SERVICES};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    fs::write(
        Path::new(&out).join("secret_names.rs"),
        imbrace_codegen::SECRET_NAMES,
    )?;
    let parts = Parts {
        json_schemas: env::var_os("CARGO_FEATURE_SCHEMARS").is_some(),
    };
    for service in SERVICES {
        if env::var_os(service.feature_variable()).is_none() {
            continue;
        }
        match service.generate(Path::new(""), parts) {
            Ok(generated) => {
                for file in &generated.files {
                    println!("cargo::rerun-if-changed={}", file.display());
                }
                fs::write(
                    Path::new(&out).join(service.name).with_extension("rs"),
                    generated.code,
                )?;
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
