//! Files that come in.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use http::{
    HeaderMap, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE},
};
use percent_encoding::percent_decode_str;
use tokio::{fs::File, io::AsyncWriteExt};

use crate::{error::Error, transport::Response};

/// An answer that is a file: read it piece by piece, as a whole, or into a file.
///
/// A body that ends before its announced length is an error, never a short file. Dropping it ends the transfer.
/// There is no limit on the total time unless the call sets one; the idle timeout applies between pieces.
pub struct Download {
    response: Box<Response>,
}

impl Download {
    pub(crate) fn new(response: Box<Response>) -> Self {
        Self { response }
    }

    /// The HTTP status, such as 200.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The `x-request-id` of the call.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id().map(AsRef::as_ref)
    }

    /// The media type as the server gave it, such as `text/csv; charset=utf-8`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The length in bytes, if the server announced it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// The name that the server gave the file, without any directory, if it gave one.
    ///
    /// A name from a server is a suggestion: it may be the name of a file that you already have.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.response.headers())
    }

    /// The next piece, or `None` at the end. Pieces have the size that the network gives them.
    ///
    /// # Errors
    /// A broken connection, a body that ends too soon, or a time limit.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.response.chunk().await
    }

    /// The whole body, up to the client's limit for bodies (64 MiB unless it is set otherwise).
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) above the limit.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let limit = self.response.max_body();
        self.response.bytes(limit).await
    }

    /// The whole body as UTF-8 text, up to the client's limit for bodies.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if it is not UTF-8.
    pub async fn text(mut self) -> Result<String, Error> {
        let limit = self.response.max_body();
        let body = self.response.bytes(limit).await?;
        String::from_utf8(body.to_vec()).map_err(|error| {
            let fault = error.utf8_error();
            Error::decode(self.response.status(), "", fault, body).in_call(self.response.context())
        })
    }

    /// Writes the body to a file, in constant memory, and gives the number of bytes written.
    ///
    /// The file appears whole or not at all: the bytes go to a temporary file beside it, which takes its name
    /// when all have arrived and are on disk, and takes the place of an existing file only then. If the call
    /// fails or is dropped, the temporary file is removed.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let context = self.response.context();
        let failed = |error: io::Error| Error::io("write", &path, error).in_call(context.clone());
        // A rename onto a directory fails only after the transfer, so it is refused before.
        if tokio::fs::metadata(&path)
            .await
            .is_ok_and(|metadata| metadata.is_dir())
        {
            return Err(failed(io::Error::new(
                io::ErrorKind::IsADirectory,
                "it is a directory",
            )));
        }
        let (mut file, temporary) = Temporary::beside(&path).await.map_err(failed)?;
        let mut written = 0u64;
        while let Some(chunk) = self.response.chunk().await? {
            file.write_all(&chunk).await.map_err(failed)?;
            written += chunk.len() as u64;
        }
        file.flush().await.map_err(failed)?;
        file.sync_all().await.map_err(failed)?;
        // Some systems do not rename an open file.
        drop(file.into_std().await);
        temporary.persist(&path).await.map_err(failed)?;
        Ok(written)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

/// A file that is removed unless it takes its final name.
struct Temporary {
    path: Option<PathBuf>,
}

impl Temporary {
    /// Made in one step on another thread: if the caller goes away meanwhile, what comes of it is dropped, and
    /// the file with it.
    async fn beside(path: &Path) -> io::Result<(File, Self)> {
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "it does not name a file",
            ));
        };
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{:016x}.part", fastrand::u64(..)));
        let path = path.with_file_name(hidden);
        let create = move || -> io::Result<_> {
            let file = std::fs::File::options()
                .write(true)
                .create_new(true)
                .open(&path)?;
            Ok((file, Self { path: Some(path) }))
        };
        let (file, temporary) = tokio::task::spawn_blocking(create)
            .await
            .map_err(io::Error::other)??;
        Ok((File::from_std(file), temporary))
    }

    async fn persist(mut self, path: &Path) -> io::Result<()> {
        if let Some(temporary) = &self.path {
            tokio::fs::rename(temporary, path).await?;
        }
        self.path = None;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // Nothing more can be done about a file that does not go away.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// The `filename*` or `filename` of `Content-Disposition`, cut to its last path component.
fn file_name(headers: &HeaderMap) -> Option<String> {
    let header = headers.get(CONTENT_DISPOSITION)?;
    let text = String::from_utf8_lossy(header.as_bytes());
    let parameters = parameters(&text);
    let find = |name: &str| {
        parameters
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    let extended = find("filename*").and_then(|value| {
        // charset'language'percent-encoded; servers send UTF-8.
        let encoded = value.splitn(3, '\'').nth(2)?;
        percent_decode_str(encoded)
            .decode_utf8()
            .ok()
            .map(|name| name.into_owned())
    });
    let name = extended.or_else(|| find("filename").cloned())?;
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    (!name.is_empty() && name != "." && name != "..").then_some(name)
}

/// The parameters of a header such as `attachment; filename="a;b.csv"`, quotes resolved.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut part = String::new();
    let (mut in_quotes, mut escaped) = (false, false);
    for c in text.chars().chain([';']) {
        match c {
            _ if escaped => {
                part.push(c);
                escaped = false;
            }
            '\\' if in_quotes => escaped = true,
            '"' => in_quotes = !in_quotes,
            ';' if !in_quotes => {
                if let Some((name, value)) = part.split_once('=') {
                    parameters.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                part.clear();
            }
            c => part.push(c),
        }
    }
    parameters
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn name_in(header: &'static str) -> Option<String> {
        file_name(&HeaderMap::from_iter([(
            CONTENT_DISPOSITION,
            HeaderValue::from_static(header),
        )]))
    }

    #[test]
    fn the_name_comes_from_content_disposition_without_directories() {
        assert_eq!(
            name_in("attachment; filename=\"a;b.csv\"").as_deref(),
            Some("a;b.csv")
        );
        assert_eq!(
            name_in("attachment; filename=plain.csv").as_deref(),
            Some("plain.csv")
        );
        assert_eq!(
            name_in("attachment; filename=\"x.csv\"; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.csv").as_deref(),
            Some("báo cáo.csv")
        );
        assert_eq!(
            name_in("attachment; filename=\"../../etc/passwd\"").as_deref(),
            Some("passwd")
        );
        assert_eq!(name_in("attachment; filename=\"..\""), None);
        assert_eq!(name_in("inline"), None);
    }
}
