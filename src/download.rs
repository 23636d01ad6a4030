//! Files that come in.

mod destination;
mod file_name;
mod temporary;

use std::{fmt, io, path::Path};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};

use self::destination::Destination;
use crate::{error::Error, transport::Response};

/// A response that is a file: read it piece by piece, as a whole, or into a file.
///
/// A body that ends before its announced length is an error, never a short file. Dropping it ends the transfer.
/// There is no limit on the total time unless the call sets one; the idle timeout applies between pieces.
///
/// The client asks for no compression and decompresses nothing: a compressed response is an error of the call, with
/// [`ErrorKind::Decode`](crate::ErrorKind::Decode), and never becomes a `Download`.
pub struct Download {
    response: Box<Response>,
}

impl Download {
    /// Fails if the body is compressed.
    #[inline]
    pub(crate) fn new(response: Box<Response>) -> Result<Self, Error> {
        // A response to HEAD has the headers of the file, but no body that could not be read.
        if !response.is_to_head() {
            response.refuse_compression()?;
        }
        Ok(Self { response })
    }

    /// The HTTP status, such as 200.
    #[must_use]
    #[inline]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    #[must_use]
    #[inline]
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The `x-request-id` of the call.
    #[must_use]
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id().map(AsRef::as_ref)
    }

    /// The media type as the server gave it, such as `text/csv; charset=utf-8`.
    #[must_use]
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The length in bytes, if the server announced it. For a `HEAD` request, the length that `GET` would give.
    #[must_use]
    #[inline]
    pub fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// The name that the server gave the file in `Content-Disposition`, if it gave one.
    ///
    /// The name has no directory, drive, control characters or trailing dots, and a device name of Windows such as
    /// `con.txt` begins with `_`. It is still a suggestion: it may be the name of a file that you already have.
    #[must_use]
    #[inline]
    pub fn file_name(&self) -> Option<String> {
        file_name::read(self.response.headers())
    }

    /// The next piece, or `None` at the end. Pieces have the size that the network gives them.
    ///
    /// # Errors
    /// A broken connection, a body that ends too soon, or a time limit.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    #[inline]
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.response.chunk().await
    }

    /// The whole body, up to the client's limit for bodies (64 MiB unless it is set otherwise).
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) above the limit.
    ///
    /// # Cancel safety
    /// Not cancel safe: dropping the future ends the transfer, and what was read is lost.
    #[inline]
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.response.bytes().await
    }

    /// The whole body as UTF-8 text, up to the client's limit for bodies.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if it is not UTF-8.
    ///
    /// # Cancel safety
    /// As [`bytes`](Self::bytes).
    #[inline]
    pub async fn text(mut self) -> Result<String, Error> {
        let body = self.response.bytes().await?;
        String::from_utf8(body.to_vec()).map_err(|error| {
            let fault = error.utf8_error();
            Error::decode(self.response.status(), "", fault, body, self.response.redactor())
                .in_call(self.response.context())
        })
    }

    /// Writes the body to a file, in constant memory, and returns the number of bytes written.
    ///
    /// The file appears whole or not at all: the bytes go to a temporary file in the same directory, which replaces
    /// the file at `path` after all bytes are on disk. If the transfer fails or the future is dropped, the temporary
    /// file is removed and an existing file stays as it was.
    ///
    /// - A file that is replaced keeps its mode, and its group and owner where the process may set them. If the group
    ///   cannot be kept, the new group gets no more rights than everybody. Access control lists are not kept, and
    ///   other hard links keep the old content. A read-only file is replaced if its directory is writable. A new file
    ///   gets the default mode (`umask`).
    /// - A symbolic link is followed: the file it points to is replaced or created, and the link stays.
    /// - A pipe or a device, such as `/dev/stdout`, is written directly, so after a failure it has received a part of
    ///   the body. A pipe that nobody reads is waited for as long as the idle timeout allows.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be written. A
    /// directory, a missing or read-only directory, and a path that names no file fail before the transfer.
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for the response to a `HEAD` request, which has no body.
    ///
    /// # Cancel safety
    /// Dropping the future ends the transfer: the temporary file is removed and an existing file stays as it was. A
    /// pipe or a
    /// device has received a part.
    #[inline]
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let context = self.response.context();
        if self.response.is_to_head() {
            let message = "a HEAD response has no body to save; send GET";
            return Err(Error::invalid(message).in_call(context));
        }
        let failed = |error: io::Error| Error::io("write", path, error).in_call(context.clone());
        let opened = self
            .response
            .wait(Destination::open(path))
            .await
            .map_err(|error| {
                let path = path.display();
                error.with_message(format!(
                    "cannot write {path}: nothing reads it, within the time limits of the call"
                ))
            })?;
        let mut destination = opened.map_err(failed)?;
        let mut written = 0u64;
        while let Some(chunk) = self.response.chunk().await? {
            // A pipe whose reader stops reading must not hold the call forever.
            let wrote = self.response.wait(destination.write(&chunk)).await?;
            wrote.map_err(failed)?;
            written += chunk.len() as u64;
        }
        destination.finish().await.map_err(failed)?;
        Ok(written)
    }
}

impl fmt::Debug for Download {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_length", &self.content_length())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}
