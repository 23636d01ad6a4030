//! Where a download goes: a file that appears whole or not at all, or a pipe or device that is written directly.

use std::{fs, io, path::Path};

use tokio::{fs::File, io::AsyncWriteExt};

use super::temporary::Temporary;

pub(super) enum Destination {
    /// A regular file, written beside its place.
    File(File, Box<Temporary>),
    Device(File),
    #[cfg(unix)]
    Pipe(tokio::net::unix::pipe::Sender),
}

/// What opening on another thread gives.
enum Opened {
    File(fs::File, Box<Temporary>),
    Device(fs::File),
    #[cfg(unix)]
    Pipe,
}

impl Destination {
    /// Fails if the path is a directory or names no file. Waits for the reader of a pipe.
    #[inline]
    pub(super) async fn open(path: &Path) -> io::Result<Self> {
        // Absolute, so that a change of the working directory moves nothing.
        let absolute = std::path::absolute(path)?;
        // In one step on another thread: if the caller goes away meanwhile, what comes of it is dropped, and the
        // temporary file with it.
        let opened = tokio::task::spawn_blocking(move || open(&absolute));
        match opened.await.map_err(io::Error::other)?? {
            Opened::File(file, temporary) => Ok(Self::File(File::from_std(file), temporary)),
            Opened::Device(file) => Ok(Self::Device(File::from_std(file))),
            #[cfg(unix)]
            Opened::Pipe => open_pipe(path).await.map(Self::Pipe),
        }
    }

    #[inline]
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::File(file, _) | Self::Device(file) => file.write_all(bytes).await,
            #[cfg(unix)]
            Self::Pipe(pipe) => pipe.write_all(bytes).await,
        }
    }

    /// Completes the file and puts it in its place.
    #[inline]
    pub(super) async fn finish(self) -> io::Result<()> {
        match self {
            Self::File(mut file, temporary) => {
                file.flush().await?;
                let file = file.into_std().await;
                let persist = tokio::task::spawn_blocking(move || temporary.persist(file));
                persist.await.map_err(io::Error::other)?
            }
            Self::Device(mut file) => file.flush().await,
            #[cfg(unix)]
            Self::Pipe(_) => Ok(()),
        }
    }
}

#[inline]
fn open(path: &Path) -> io::Result<Opened> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let (file, temporary) = Temporary::create(path, None)?;
            return Ok(Opened::File(file, temporary));
        }
        Err(error) => return Err(error),
    };
    if metadata.is_file() {
        let (file, temporary) = Temporary::create(path, Some(metadata))?;
        return Ok(Opened::File(file, temporary));
    }
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    #[cfg(unix)]
    if std::os::unix::fs::FileTypeExt::is_fifo(&metadata.file_type()) {
        return Ok(Opened::Pipe);
    }
    fs::File::options().write(true).open(path).map(Opened::Device)
}

/// Opens a pipe without a thread that blocks until its reader comes, since nothing could end that thread.
#[cfg(unix)]
#[inline]
async fn open_pipe(path: &Path) -> io::Result<tokio::net::unix::pipe::Sender> {
    /// No process has the pipe open for reading; the number is the same on all Unix systems.
    const ENXIO: i32 = 6;
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(20);
    loop {
        match tokio::net::unix::pipe::OpenOptions::new().open_sender(path) {
            Err(error) if error.raw_os_error() == Some(ENXIO) => tokio::time::sleep(PAUSE).await,
            opened => return opened,
        }
    }
}
