//! Generated code, compiled as a crate of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Compiles generated code as the modules of one crate, with the client's own macros and the runtime of the tests.
/// `folder` is a name below `target/`; the error is what the compiler says.
pub(crate) fn check(folder: &str, codes: &[String]) -> Result<(), String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let workspace = tests.join("../..").canonicalize().expect("the project is there");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from);
    let folder = target.join("made").join(folder);
    fs::create_dir_all(folder.join("src")).expect("a folder can be made");
    let mut text = format!(
        "#![allow(warnings)]
#[path = {:?}]
mod runtime;
use runtime::{{body, call, download, format, pages, stream, transport, upload}};
#[macro_use]
#[path = {:?}]
mod client {{
    pub(crate) mod operation;
    pub(crate) mod operation_info;
    pub(crate) mod wire;
}}
use client::{{operation, operation_info, wire}};
",
        tests.join("runtime/mod.rs"),
        workspace.join("src"),
    );
    for (index, code) in codes.iter().enumerate() {
        let file = format!("made_{index}.rs");
        fs::write(folder.join("src").join(&file), code).expect("it can be written");
        text.push_str(&format!(
            "mod made_{index} {{
    #[derive(Debug)]
    pub struct Client(crate::transport::Core);
    impl Client {{
        pub(crate) fn core(&self) -> &crate::transport::Core {{ &self.0 }}
    }}
    include!({file:?});
}}
"
        ));
    }
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
    let manifest = "[package]
name = \"made\"
version = \"0.0.0\"
edition = \"2024\"
[dependencies]
http = \"1\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = { version = \"1\", features = [\"preserve_order\"] }
[workspace]
";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("it can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target.join("made/target"))
        .output()
        .expect("cargo runs");
    if output.status.success() {
        return Ok(());
    }
    Err(format!(
        "{}\nin {}",
        String::from_utf8_lossy(&output.stderr),
        folder.display()
    ))
}
