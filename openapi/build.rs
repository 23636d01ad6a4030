//! Lists the documents of this folder.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut files = Vec::new();
    list(&root, &root, &mut files)?;
    files.sort();
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut code = String::from("&[\n");
    for (index, (name, path)) in files.iter().enumerate() {
        println!("cargo::rerun-if-changed={}", path.display());
        let text = included(path, &out.join(format!("{index}.deflate")))?;
        writeln!(code, "    ({name:?}, {text}),")?;
    }
    code.push_str("]\n");
    fs::write(out.join("files.rs"), code)?;
    Ok(())
}

/// The expression for the text of a file.
#[cfg(not(feature = "compressed"))]
fn included(path: &Path, _: &Path) -> io::Result<String> {
    Ok(format!("include_str!({:?})", path.display().to_string()))
}

/// The expression for the text of a file, compressed into another.
#[cfg(feature = "compressed")]
fn included(path: &Path, compressed: &Path) -> io::Result<String> {
    let bytes = miniz_oxide::deflate::compress_to_vec(&fs::read(path)?, 8);
    fs::write(compressed, bytes)?;
    Ok(format!("include_bytes!({:?})", compressed.display().to_string()))
}

/// Adds the YAML files of a folder and of those in it, each with its path from the root.
fn list(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let name = path.file_name().and_then(|name| name.to_str());
            if !matches!(name, Some("src" | "target")) {
                list(root, &path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let parts: Vec<_> = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .iter()
                .map(|part| part.to_string_lossy())
                .collect();
            files.push((parts.join("/"), path));
        }
    }
    Ok(())
}
