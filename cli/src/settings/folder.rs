//! The folder of the settings, and files in it.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Serialize, de::DeserializeOwned};

use super::variable;
use crate::fault::Fault;

/// `IMBRACE_CONFIG_DIR`, else `imbrace` in the platform's folder for settings.
pub(crate) fn folder() -> Result<PathBuf, Fault> {
    if let Some(folder) = variable("IMBRACE_CONFIG_DIR") {
        return Ok(folder.into());
    }
    let base = if cfg!(windows) {
        variable("APPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library/Application Support"))
    } else {
        // A relative path is to be ignored, says the specification.
        variable("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| std::env::home_dir().map(|home| home.join(".config")))
    };
    base.map(|base| base.join("imbrace"))
        .ok_or_else(|| Fault::usage("no folder for settings was found").hint("set IMBRACE_CONFIG_DIR"))
}

/// Reads a file of the folder; nothing if it is not there.
pub(super) fn read<T: DeserializeOwned + Default>(name: &str) -> Result<T, Fault> {
    let path = folder()?.join(name);
    let text = match fs::read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(Fault::file("read", path.display(), &error)),
    };
    // The message of the parser would quote what stands there, which can be a secret.
    serde_json::from_slice(&text).map_err(|error| {
        Fault::usage(format!(
            "{} is not in order at line {}, column {}",
            path.display(),
            error.line(),
            error.column()
        ))
        .hint("correct it, or remove it and log in again")
    })
}

/// Writes a file of the folder, readable for its owner only. It is there whole or not at all.
pub(super) fn write<T: Serialize>(name: &str, value: &T) -> Result<PathBuf, Fault> {
    let folder = folder()?;
    let path = folder.join(name);
    let failed = |error: io::Error| Fault::file("write", path.display(), &error);
    make_private(&folder).map_err(failed)?;
    let text = serde_json::to_vec_pretty(value).map_err(|error| failed(error.into()))?;
    let temporary = folder.join(format!(".{name}.{}", std::process::id()));
    let written = write_private(&temporary, &text).and_then(|()| fs::rename(&temporary, &path));
    if let Err(error) = written {
        // What is left of it holds secrets.
        let _ = fs::remove_file(&temporary);
        return Err(failed(error));
    }
    Ok(path)
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_private(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.write_all(b"\n")?;
    file.sync_all()
}
