//! Files that go out.
//!
//! An [`Upload`] is one file: from disk, from memory or from a stream. It is sent with its length, read piece by
//! piece, so its size does not matter for memory. A [`Form`] is the `multipart/form-data` body that carries it.
//!
//! ```no_run
//! # async fn run() -> Result<(), imbrace::Error> {
//! use imbrace::upload::Upload;
//!
//! let report = Upload::path("report.pdf")
//!     .await?
//!     .on_progress(|done, total| eprintln!("{done} of {total} bytes"));
//! # drop(report);
//! # Ok(())
//! # }
//! ```

mod encode;
mod form;
mod media_type;
mod source;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_core::Stream;

pub(crate) use self::encode::{FaultSlot, encode};
pub use self::form::Form;
#[cfg(all(feature = "clickai", feature = "ui-stream"))]
pub(crate) use self::media_type::of as media_type_of;
use self::source::Source;
use crate::error::Error;

/// Called with the bytes sent so far and the length of the file.
pub(crate) type Progress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// A file to be sent, with a name, a media type and a length.
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    length: u64,
    source: Source,
    progress: Option<Progress>,
}

impl Upload {
    /// A file on disk, by its own name. It is opened again for each attempt, so a call with it can be retried.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) if there is no such file, it is a directory, or it cannot be read.
    /// A file that changes its length until it is sent fails the call.
    ///
    /// # Cancel safety
    /// Cancel safe: nothing is sent or changed.
    #[inline]
    pub async fn path(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path: PathBuf = path.as_ref().to_owned();
        let (_, length) = source::open(&path).await?;
        let file_name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(Self::new(file_name, length, Source::Path(path)))
    }

    /// A file in memory. A call with it can be retried.
    #[inline]
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::new(file_name.into(), bytes.len() as u64, Source::Bytes(bytes))
    }

    /// A file from a stream of exactly `length` bytes. It can be read once, so a call with it is not retried.
    ///
    /// A stream that fails, ends early or gives more than `length` bytes fails the call.
    #[inline]
    pub fn stream<S>(file_name: impl Into<String>, length: u64, stream: S) -> Self
    where
        S: Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    {
        Self::new(
            file_name.into(),
            length,
            Source::Stream(Mutex::new(Some(Box::pin(stream)))),
        )
    }

    #[inline]
    fn new(file_name: String, length: u64, source: Source) -> Self {
        Self {
            file_name,
            content_type: None,
            length,
            source,
            progress: None,
        }
    }

    /// The name that the server sees. By default the name of the file on disk.
    #[must_use]
    #[inline]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The media type, such as `text/csv`. By default it follows from the extension of the file's name, and is
    /// `application/octet-stream` for an unknown one.
    #[must_use]
    #[inline]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Calls `report` with the bytes handed to the connection so far and the length of the file, at the
    /// beginning and after each piece. When an attempt is retried, the count begins again at 0.
    ///
    /// It is called on the task that sends, so it must be quick.
    #[must_use]
    #[inline]
    pub fn on_progress(mut self, report: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// The length of the file in bytes.
    #[must_use]
    #[inline]
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether the file has no bytes.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

impl fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}
