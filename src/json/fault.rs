//! The fault of a JSON text as the error of a response.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::error::Category;

use super::Problem;
use crate::{
    error::{Context, Error, shorten},
    redact::Redactor,
    response_headers::{compression, media_type, shown_media},
};

/// How many characters of a path are shown.
const LONGEST_PATH: usize = 300;

impl Problem {
    /// The path without the secrets of the call; empty for the whole.
    pub(crate) fn path(&self, redactor: &Redactor) -> String {
        shorten(redactor.redact(&*self.path).into_owned(), LONGEST_PATH)
    }

    /// The fault of a response: where its headers say that it is not JSON, so does the error.
    pub(crate) fn into_error(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        context: Context,
        body: Bytes,
        redactor: &Redactor,
    ) -> Error {
        let other = compression(headers).or_else(|| match self.source.classify() {
            // Of the wrong type, but JSON, whatever it is called.
            Category::Data => None,
            _ => media_type(headers)
                .filter(|media| !media.contains("json"))
                .map(|media| format!("the response is {}, not JSON", shown_media(&media, redactor))),
        });
        let error = match other {
            Some(other) => Error::decode(status, "", other, body, redactor),
            None => Error::decode(status, &self.path(redactor), self.source, body, redactor),
        };
        error
            .with_headers(headers.clone())
            .in_call(context)
            .redacted(redactor)
    }
}
