//! Files that may be uploaded: those below one folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::fault::Fault;

/// The folder, with all links followed.
#[derive(Debug)]
pub(crate) struct Files {
    root: PathBuf,
}

impl Files {
    pub(crate) fn below(folder: &str) -> Result<Self, Fault> {
        let failed = |error| Fault::file("open", folder, &error);
        let root = fs::canonicalize(folder).map_err(failed)?;
        if !fs::metadata(&root).map_err(failed)?.is_dir() {
            return Err(Fault::usage(format!("--files {folder}: it is not a folder")));
        }
        Ok(Self { root })
    }

    /// The file that a path names, if it is below the folder when all links are followed.
    pub(crate) fn resolve(&self, path: &str) -> Result<PathBuf, String> {
        // The same words whether the file is there or not: what lies outside is nobody's business.
        let refused = || format!("`{path}` is not a file below the folder of --files");
        let real = fs::canonicalize(self.root.join(Path::new(path))).map_err(|_| refused())?;
        let metadata = fs::metadata(&real).map_err(|_| refused())?;
        if real.starts_with(&self.root) && metadata.is_file() {
            Ok(real)
        } else {
            Err(refused())
        }
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn only_files_below_the_folder_are_found() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.txt"), "s").unwrap();
        let inside = tempfile::tempdir().unwrap();
        fs::create_dir(inside.path().join("sub")).unwrap();
        fs::write(inside.path().join("sub/a.txt"), "a").unwrap();
        symlink(outside.path().join("secret.txt"), inside.path().join("link.txt")).unwrap();
        symlink(outside.path(), inside.path().join("out")).unwrap();
        symlink(inside.path().join("sub/a.txt"), inside.path().join("good.txt")).unwrap();
        let files = Files::below(inside.path().to_str().unwrap()).unwrap();
        assert!(files.resolve("sub/a.txt").is_ok());
        assert!(files.resolve("sub/../sub/a.txt").is_ok());
        assert!(files.resolve("good.txt").is_ok());
        let pipe = inside.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert_eq!(made.is_ok_and(|made| made.success()), pipe.exists());
        let absolute = outside.path().join("secret.txt");
        let climbing = format!(
            "../{}/secret.txt",
            outside.path().file_name().unwrap().to_str().unwrap()
        );
        for path in [
            "link.txt",
            "out/secret.txt",
            "sub",
            "pipe",
            "nothing.txt",
            "/proc/self/environ",
            "../../../../../../proc/self/environ",
            "",
            "/etc/passwd",
            &climbing,
            absolute.to_str().unwrap(),
        ] {
            assert!(files.resolve(path).is_err(), "{path}");
        }
    }
}
