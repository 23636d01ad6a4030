//! Files that a page attaches to a message.

use std::fmt;

use bytes::Bytes;

use crate::{base64, error::Error, upload::Upload};

/// A file of a message. A page sends a `data:` address with the content in it, or the address of a file that was uploaded before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// The media type, as the browser names it.
    pub media_type: String,
    /// The name of the file, if the page sends one.
    pub file_name: Option<String>,
    /// The address. It may be a `data:` address of several megabytes.
    pub url: String,
}

impl Attachment {
    /// The content, if it stands in the address; `None` for a file that is elsewhere.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the `data:` address cannot be read.
    pub fn content(&self) -> Result<Option<Bytes>, Error> {
        let Some(data) = self.url.strip_prefix("data:") else {
            return Ok(None);
        };
        let invalid = || Error::invalid("the `data:` address of an attachment cannot be read");
        let (head, content) = data.split_once(',').ok_or_else(invalid)?;
        if head.ends_with(";base64") {
            let content = base64::decode(content.as_bytes()).ok_or_else(invalid)?;
            return Ok(Some(content.into()));
        }
        Ok(Some(
            percent_encoding::percent_decode_str(content)
                .collect::<Vec<u8>>()
                .into(),
        ))
    }

    /// The content as a file to upload, with its name and media type; `None` for a file that is elsewhere.
    ///
    /// # Errors
    /// As [`content`](Self::content).
    pub fn upload(&self) -> Result<Option<Upload>, Error> {
        let name = self.file_name.as_deref().unwrap_or("attachment");
        let upload = self.content()?.map(|content| {
            let upload = Upload::bytes(name, content);
            match self.media_type.is_empty() {
                true => upload,
                false => upload.content_type(self.media_type.as_str()),
            }
        });
        Ok(upload)
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment")
            .field("media_type", &self.media_type)
            .field("file_name", &self.file_name)
            .field("url", &format_args!("string ({} bytes)", self.url.len()))
            .finish()
    }
}
