//! Bundles each document to JSON, so that the library carries them.

use std::{env, error::Error, fs, path::PathBuf, process::ExitCode};

const DOCUMENTS: [&str; 3] = ["gateway", "ai-agent", "clickai"];

fn main() -> ExitCode {
    match bundle() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn bundle() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets no OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    for name in DOCUMENTS {
        let path = PathBuf::from("../openapi").join(name).with_extension("yaml");
        println!("cargo::rerun-if-changed={}", path.display());
        let bundle = imbrace_codegen::load::load(&path)?;
        for file in &bundle.files {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        fs::write(
            out.join(name).with_extension("json"),
            bundle.root.to_json().to_string(),
        )?;
    }
    Ok(())
}
