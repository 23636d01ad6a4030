//! Fetches the documents of the table: one file by its address, or a repository of many files that are made one.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Makes one document of many files.
const BUNDLER: &str = "@redocly/cli@2.77.0";

/// The text of a document, if it is the one of the table.
pub(crate) fn fetched(folder: &Path, name: &str, address: &str, sum: &str) -> Result<String, String> {
    let path = folder.join(name);
    if !path.exists() {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        match address.strip_prefix("bundle+") {
            Some(address) => bundle(&folder.join("checkout").join(name), address, &path)?,
            None => run(Command::new("curl").args(["-sSfL", "-o"]).arg(&path).arg(address))?,
        }
    }
    let mut sha256sum = Command::new("sha256sum");
    let said = sha256sum
        .arg(&path)
        .output()
        .map_err(|error| format!("sha256sum: {error}"))?;
    let said = String::from_utf8_lossy(&said.stdout)
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_owned();
    if said != sum {
        return Err(format!("another text than that of the table: {said}"));
    }
    fs::read_to_string(&path).map_err(|error| error.to_string())
}

/// `<repository>@<commit>:<file>`: that file with all that it refers to, as one document.
fn bundle(checkout: &Path, address: &str, to: &Path) -> Result<(), String> {
    let parts = address
        .rsplit_once('@')
        .and_then(|(repository, rest)| Some((repository, rest.split_once(':')?)));
    let Some((repository, (commit, file))) = parts else {
        return Err(format!("no repository, commit and file: {address}"));
    };
    let git = || {
        let mut git = Command::new("git");
        git.arg("-C").arg(checkout);
        git
    };
    fs::create_dir_all(checkout).map_err(|error| error.to_string())?;
    run(git().args(["init", "--quiet"]))?;
    run(git().args(["fetch", "--quiet", "--depth", "1", repository, commit]))?;
    run(git().args(["checkout", "--quiet", "FETCH_HEAD"]))?;
    let to = std::path::absolute(to).unwrap_or_else(|_| PathBuf::from(to));
    let mut bundler = Command::new("npx");
    bundler
        .current_dir(checkout)
        .env("REDOCLY_TELEMETRY", "off")
        .args(["--yes", BUNDLER, "bundle", file, "--ext", "json", "-o"]);
    run(bundler.arg(to))
}

fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|error| format!("{program}: {error}"))?;
    if done.status.success() {
        return Ok(());
    }
    Err(format!(
        "not fetched: {}",
        String::from_utf8_lossy(&done.stderr).trim()
    ))
}
