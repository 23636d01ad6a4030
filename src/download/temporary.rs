//! A file that takes the place of another one when it is complete.

use std::{
    fs::{self, File, Metadata},
    io,
    path::{Path, PathBuf},
};

/// How many symbolic links lead to a file at most, as in Linux.
const MAX_LINKS: usize = 40;

/// A temporary file beside its place, removed unless it takes it.
#[derive(Debug)]
pub(super) struct Temporary {
    path: PathBuf,
    place: PathBuf,
    /// The file that had the place at the beginning.
    replaced: Option<Metadata>,
}

impl Temporary {
    /// Creates an empty file beside the one that this absolute path leads to.
    ///
    /// Its name does not depend on the final name, which may be as long as the file system takes.
    #[inline]
    pub(super) fn create(path: &Path, replaced: Option<Metadata>) -> io::Result<(File, Box<Self>)> {
        let place = follow_links(path)?;
        if replaced.is_some() {
            // A link of `/proc` may lead to a file that no longer has a name.
            fs::symlink_metadata(&place)?;
        }
        // `file_name` passes over a `/` or `/.` at the end.
        let name = place.file_name().filter(|name| {
            let place = place.as_os_str().as_encoded_bytes();
            place.ends_with(name.as_encoded_bytes())
        });
        if name.is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "it does not name a file",
            ));
        }
        let path = place.with_file_name(format!(".imbrace-{:016x}.part", fastrand::u64(..)));
        let mut options = File::options();
        options.write(true).create_new(true);
        // Until it is known who may read the file that is replaced, nobody else reads the new content.
        #[cfg(unix)]
        if replaced.is_some() {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        let file = options.open(&path)?;
        let temporary = Self {
            path,
            place,
            replaced,
        };
        Ok((file, Box::new(temporary)))
    }

    /// Puts the complete file in its place, on disk, with the permissions of the file that had it.
    #[inline]
    pub(super) fn persist(self: Box<Self>, file: File) -> io::Result<()> {
        let replaced = match fs::symlink_metadata(&self.place) {
            Ok(found) if found.is_file() => Some(found),
            Ok(_) => {
                return Err(io::Error::other(
                    "it was replaced by something that is not a file",
                ));
            }
            Err(_) => self.replaced.clone(),
        };
        if let Some(replaced) = replaced {
            keep_permissions(&file, &replaced)?;
        }
        file.sync_all()?;
        // Some systems do not rename an open file.
        drop(file);
        fs::rename(&self.path, &self.place)?;
        sync_directory(&self.place);
        Ok(())
    }
}

impl Drop for Temporary {
    #[inline]
    fn drop(&mut self) {
        // Fails after `persist`, when nothing has this name. Nothing more can be done about another failure.
        let _ = fs::remove_file(&self.path);
    }
}

/// The path at the end of the symbolic links, which may lead to a file that does not exist yet.
#[inline]
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..=MAX_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_symlink() => {
                let target = fs::read_link(&path)?;
                path = path
                    .parent()
                    .map_or(target.clone(), |parent| parent.join(&target));
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(_) | Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

#[cfg(unix)]
#[inline]
fn keep_permissions(file: &File, replaced: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let created = file.metadata()?;
    let mut mode = replaced.mode() & 0o777;
    // The group first, since its bits must not serve another one. Then the mode, which only the owner may set.
    if created.gid() != replaced.gid() && fchown(file, None, Some(replaced.gid())).is_err() {
        let of_others = mode & 0o007;
        mode &= !0o070 | (of_others << 3);
    }
    if created.mode() & 0o777 != mode {
        file.set_permissions(fs::Permissions::from_mode(mode))?;
    }
    if created.uid() != replaced.uid() {
        // Only root gives files away. To others the file belongs that they write.
        let _ = fchown(file, Some(replaced.uid()), None);
    }
    Ok(())
}

/// Elsewhere a file gets the permissions of its directory.
#[cfg(not(unix))]
#[inline]
fn keep_permissions(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}

/// Makes a rename last through a power failure, where the system can; the file is complete either way.
#[inline]
fn sync_directory(place: &Path) {
    #[cfg(unix)]
    if let Some(Ok(directory)) = place.parent().map(File::open) {
        let _ = directory.sync_all();
    }
    #[cfg(not(unix))]
    let _ = place;
}
