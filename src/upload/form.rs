//! The form that carries files.

use std::{borrow::Cow, fmt};

use http::HeaderValue;

use super::Upload;
use crate::error::Error;

/// A `multipart/form-data` body: texts and files, in the order they are added.
///
/// `Debug` prints the names and the sizes of the parts.
#[derive(Debug, Default)]
pub struct Form {
    pub(super) parts: Vec<Part>,
}

#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: Cow<'static, str>,
    pub(super) content: Content,
}

pub(super) enum Content {
    Text(String),
    File(Upload),
}

impl fmt::Debug for Content {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::File(file) => f.debug_tuple("File").field(file).finish(),
        }
    }
}

impl Form {
    /// A form without parts.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    #[inline]
    pub fn text(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.push_text(name, value);
        self
    }

    /// Adds a file.
    #[must_use]
    #[inline]
    pub fn file(mut self, name: impl Into<Cow<'static, str>>, file: Upload) -> Self {
        self.push_file(name, file);
        self
    }

    /// Adds a text to a form that is built step by step.
    #[inline]
    pub fn push_text(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.parts.push(Part {
            name: name.into(),
            content: Content::Text(value.into()),
        });
    }

    /// Adds a file to a form that is built step by step.
    #[inline]
    pub fn push_file(&mut self, name: impl Into<Cow<'static, str>>, file: Upload) {
        self.parts.push(Part {
            name: name.into(),
            content: Content::File(file),
        });
    }

    /// Names and texts of the parts that are texts.
    #[inline]
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Text(text) => Some((&*part.name, &**text)),
            Content::File(_) => None,
        })
    }

    /// Names of the parts that are files, and of these files.
    #[cfg(feature = "testing")]
    #[inline]
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Text(_) => None,
            Content::File(file) => Some((&*part.name, &*file.file_name)),
        })
    }

    #[inline]
    pub(crate) fn has_files(&self) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part.content, Content::File(_)))
    }

    /// Whether the form can be sent a second time.
    #[inline]
    pub(crate) fn is_retryable(&self) -> bool {
        self.parts.iter().all(|part| match &part.content {
            Content::Text(_) => true,
            Content::File(file) => file.source.is_retryable(),
        })
    }
}

impl Upload {
    /// The name and the media type, checked.
    #[inline]
    pub(super) fn described(&self) -> Result<(&str, &str), Error> {
        if self.file_name.is_empty() {
            return Err(Error::invalid("a file to upload needs a name"));
        }
        let media_type = match &self.content_type {
            Some(media_type) => {
                if HeaderValue::from_str(media_type).is_err() || !media_type.contains('/') {
                    return Err(Error::invalid(format!(
                        "`{}` is not a media type",
                        media_type.escape_debug()
                    )));
                }
                media_type
            }
            None => super::media_type::of(&self.file_name),
        };
        Ok((&self.file_name, media_type))
    }
}
