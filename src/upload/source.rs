//! Where the bytes of an upload come from.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::{fs::File, task::spawn_blocking};

use crate::error::Error;

pub(super) type BoxedStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

pub(super) enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    /// Taken by the first attempt.
    Stream(Mutex<Option<BoxedStream>>),
}

/// A source ready to be read from its beginning.
pub(super) enum Reader {
    File { file: File, path: PathBuf },
    Bytes(Bytes),
    Stream(BoxedStream),
}

impl Source {
    #[inline]
    pub(super) fn is_retryable(&self) -> bool {
        !matches!(self, Self::Stream(_))
    }

    /// Begins to read. `length` is what the upload announced.
    #[inline]
    pub(super) async fn reader(&self, length: u64) -> Result<Reader, Error> {
        match self {
            Self::Path(path) => {
                let (file, now) = open(path).await?;
                if now != length {
                    return Err(changed(path, length));
                }
                Ok(Reader::File {
                    file,
                    path: path.clone(),
                })
            }
            Self::Bytes(bytes) => Ok(Reader::Bytes(bytes.clone())),
            Self::Stream(stream) => stream
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()
                .map(Reader::Stream)
                .ok_or_else(|| Error::invalid("an upload from a stream can be sent once")),
        }
    }
}

/// Opens a regular file and gives its length.
#[inline]
pub(super) async fn open(path: &Path) -> Result<(File, u64), Error> {
    let owned = path.to_owned();
    let opened = spawn_blocking(move || open_regular(&owned)).await;
    let (file, length) = opened
        .unwrap_or_else(|stopped| Err(io::Error::other(stopped)))
        .map_err(|error| Error::io("read", path, error))?;
    Ok((File::from_std(file), length))
}

/// The same in the thread of the caller.
#[inline]
fn open_regular(path: &Path) -> io::Result<(std::fs::File, u64)> {
    // Before opening: to open a pipe would wait for its other end.
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    if !metadata.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a regular file; use Upload::stream for pipes and devices",
        ));
    }
    let file = std::fs::File::open(path)?;
    let length = file.metadata()?.len();
    Ok((file, length))
}

/// The fault of a file that is not what it was when the upload was made.
#[inline]
pub(super) fn changed(path: &Path, announced: u64) -> Error {
    let fault = io::Error::other(format!("its length was {announced} bytes and has changed since"));
    Error::io("send", path, fault)
}

impl fmt::Debug for Source {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Stream(_) => f.write_str("Stream"),
        }
    }
}
