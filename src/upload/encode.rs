//! `multipart/form-data` (RFC 7578), written piece by piece with a length known beforehand.

use std::{
    collections::VecDeque,
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderValue;
use tokio::io::{AsyncRead, ReadBuf};

use super::{
    Form, Progress,
    form::Content,
    source::{self, Reader},
};
use crate::error::Error;

/// How much of a file is read at a time, in bytes.
const PIECE: usize = 64 * 1024;

/// A form ready for one attempt.
pub(crate) struct Encoded {
    pub(crate) content_type: HeaderValue,
    /// The length of the whole body in bytes.
    pub(crate) length: u64,
    pub(crate) stream: EncodedStream,
    /// Grows while the body goes out.
    pub(crate) sent: Arc<AtomicU64>,
    /// Why the body could not be sent, if that was so.
    pub(crate) fault: FaultSlot,
}

/// Where the stream leaves its error, which the connection would report only in its own words.
#[derive(Clone, Default)]
pub(crate) struct FaultSlot(Arc<Mutex<Option<Error>>>);

impl FaultSlot {
    #[inline]
    pub(crate) fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    #[inline]
    fn put(&self, error: Error) -> io::Error {
        let brief = io::Error::other(error.message().to_owned());
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        brief
    }
}

/// The pieces of the body.
pub(crate) struct EncodedStream {
    segments: VecDeque<Segment>,
    sent: Arc<AtomicU64>,
    fault: FaultSlot,
}

enum Segment {
    /// Boundaries, headers and texts.
    Text(Bytes),
    File(FileSegment),
}

struct FileSegment {
    reader: Reader,
    name: String,
    length: u64,
    done: u64,
    begun: bool,
    progress: Option<Progress>,
    buffer: BytesMut,
}

/// Opens the files of a form and encodes it for one attempt.
#[inline]
pub(crate) async fn encode(form: &Form) -> Result<Encoded, Error> {
    // 122 random bits: no file holds this line by accident, so contents need not be searched for it.
    let boundary = format!("imbrace-{:032x}", fastrand::u128(..));
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
        .map_err(|_| Error::invalid("a boundary does not fit in a header"))?;
    let mut segments = VecDeque::new();
    let mut length = 0u64;
    let mut text = String::new();
    for part in &form.parts {
        text.push_str(&format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            quoted(&part.name)
        ));
        match &part.content {
            Content::Text(value) => {
                text.push_str("\r\n\r\n");
                text.push_str(value);
            }
            Content::File(file) => {
                let (name, media_type) = file.described()?;
                text.push_str(&format!(
                    "; filename=\"{}\"\r\nContent-Type: {media_type}\r\n\r\n",
                    quoted(name)
                ));
                let before = std::mem::take(&mut text);
                length = sum(length, &[before.len() as u64, file.length])?;
                segments.push_back(Segment::Text(before.into()));
                segments.push_back(Segment::File(FileSegment {
                    reader: file.source.reader(file.length).await?,
                    name: name.to_owned(),
                    length: file.length,
                    done: 0,
                    begun: false,
                    progress: file.progress.clone(),
                    buffer: BytesMut::new(),
                }));
            }
        }
        text.push_str("\r\n");
    }
    text.push_str(&format!("--{boundary}--\r\n"));
    length = sum(length, &[text.len() as u64])?;
    segments.push_back(Segment::Text(text.into()));
    let (sent, fault) = <(Arc<AtomicU64>, FaultSlot)>::default();
    let stream = EncodedStream {
        segments,
        sent: sent.clone(),
        fault: fault.clone(),
    };
    Ok(Encoded {
        content_type,
        length,
        stream,
        sent,
        fault,
    })
}

/// The length of a body that grows by these parts.
#[inline]
fn sum(length: u64, parts: &[u64]) -> Result<u64, Error> {
    parts
        .iter()
        .try_fold(length, |length, part| length.checked_add(*part))
        .ok_or_else(|| Error::invalid("the files of the form together have more than u64::MAX bytes"))
}

/// A name within quotes, as browsers write it: only what would end the quotes or the line is encoded.
#[inline]
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl Stream for EncodedStream {
    type Item = io::Result<Bytes>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let piece = match this.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Text(text)) => {
                    let text = std::mem::take(text);
                    this.segments.pop_front();
                    text
                }
                Some(Segment::File(file)) => match file.poll_piece(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(Some(piece))) => piece,
                    Poll::Ready(Ok(None)) => {
                        this.segments.pop_front();
                        continue;
                    }
                    Poll::Ready(Err(error)) => {
                        this.segments.clear();
                        return Poll::Ready(Some(Err(this.fault.put(error))));
                    }
                },
            };
            if !piece.is_empty() {
                this.sent.fetch_add(piece.len() as u64, Ordering::Relaxed);
                return Poll::Ready(Some(Ok(piece)));
            }
        }
    }
}

impl FileSegment {
    /// The next piece, or `None` when exactly the announced length has been read.
    #[inline]
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        if !self.begun {
            self.begun = true;
            self.report();
        }
        loop {
            // At the end one more read makes sure that there is no more.
            let piece = match self.poll_read(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(piece)) => piece,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            };
            return Poll::Ready(match piece {
                None if self.done == self.length => Ok(None),
                None => Err(self.changed()),
                Some(piece) if piece.is_empty() => continue,
                Some(piece) => {
                    self.done = self.done.saturating_add(piece.len() as u64);
                    if self.done > self.length {
                        Err(self.changed())
                    } else {
                        self.report();
                        Ok(Some(piece))
                    }
                }
            });
        }
    }

    /// What the source gives next, or `None` at its end.
    #[inline]
    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        match &mut self.reader {
            Reader::Bytes(bytes) => {
                let piece = bytes.split_to(bytes.len().min(PIECE));
                Poll::Ready(Ok((!piece.is_empty()).then_some(piece)))
            }
            Reader::Stream(stream) => stream.as_mut().poll_next(cx).map(|item| {
                item.transpose().map_err(|error| {
                    Error::new(
                        crate::error::ErrorKind::Io,
                        format!("the stream of the upload `{}` failed: {error}", self.name),
                    )
                    .caused_by(error)
                })
            }),
            Reader::File { file, path } => {
                self.buffer.resize(PIECE, 0);
                let mut read = ReadBuf::new(&mut self.buffer);
                match Pin::new(file).poll_read(cx, &mut read) {
                    Poll::Pending => Poll::Pending,
                    Poll::Ready(Err(error)) => Poll::Ready(Err(Error::io("read", path, error))),
                    Poll::Ready(Ok(())) => {
                        let length = read.filled().len();
                        // The buffer is used again once the connection has let go of the piece.
                        let piece = self.buffer.split_to(length).freeze();
                        Poll::Ready(Ok((length > 0).then_some(piece)))
                    }
                }
            }
        }
    }

    #[inline]
    fn report(&self) {
        if let Some(report) = &self.progress {
            report(self.done, self.length);
        }
    }

    #[inline]
    fn changed(&self) -> Error {
        match &self.reader {
            Reader::File { path, .. } => source::changed(path, self.length),
            _ => Error::new(
                crate::error::ErrorKind::Io,
                format!(
                    "the stream of the upload `{}` does not have the announced {} bytes",
                    self.name, self.length
                ),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_name_cannot_end_its_quotes_or_its_line() {
        assert_eq!(quoted("a\"b\r\nc: d"), "a%22b%0D%0Ac: d");
        assert_eq!(quoted("báo cáo.pdf"), "báo cáo.pdf");
    }
}
