//! Settings of a client, and what one call sets otherwise.

use std::{fmt, sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING},
};

use super::{Backoff, request_id};
use crate::{error::Error, observer::Observer, redact};

/// What applies to every call of a client.
#[derive(Clone)]
pub(crate) struct Defaults {
    /// The time for a whole call that has one response; `None` for no limit.
    pub(crate) timeout: Option<Duration>,
    /// How long a stream, a download or an upload may make no progress; `Some(None)` for no limit, `None` for what
    /// suits the operation.
    pub(crate) idle_timeout: Option<Option<Duration>>,
    /// How many times a call is sent again at most.
    pub(crate) max_retries: u32,
    pub(crate) backoff: Backoff,
    pub(crate) sizes: BodySizes,
    /// Headers on every call.
    pub(crate) headers: HeaderMap,
    /// Sees each attempt.
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// Where responses are kept, or where they come from.
    #[cfg(feature = "testing")]
    pub(crate) recording: Option<crate::testing::Recording>,
}

impl fmt::Debug for Defaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: any header may carry a secret.
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Defaults")
            .field("timeout", &self.timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_retries", &self.max_retries)
            .field("backoff", &self.backoff)
            .field("sizes", &self.sizes)
            .field("headers", &headers)
            .field("observer", &self.observer.is_some())
            .finish()
    }
}

/// The largest bodies that are read as a whole, in bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodySizes {
    /// Any body.
    pub(crate) whole: usize,
    /// A body that is decoded as JSON, whose values may take many times the memory of their text.
    pub(crate) json: usize,
}

impl Default for BodySizes {
    fn default() -> Self {
        Self {
            whole: 64 * 1024 * 1024,
            json: 16 * 1024 * 1024,
        }
    }
}

impl BodySizes {
    /// The largest JSON body, and the setting that says so.
    pub(crate) fn for_json(self) -> (usize, &'static str) {
        if self.json <= self.whole {
            (self.json, "max_json_size")
        } else {
            self.for_whole()
        }
    }

    pub(crate) fn for_whole(self) -> (usize, &'static str) {
        (self.whole, "max_body_size")
    }
}

impl Default for Defaults {
    fn default() -> Self {
        Self {
            timeout: Some(Duration::from_secs(60)),
            idle_timeout: None,
            max_retries: 2,
            backoff: Backoff::default(),
            sizes: BodySizes::default(),
            headers: HeaderMap::new(),
            observer: None,
            #[cfg(feature = "testing")]
            recording: None,
        }
    }
}

/// What one call sets for itself. A fault in a value is reported when the call is sent.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(super) timeout: Option<Option<Duration>>,
    pub(super) idle_timeout: Option<Option<Duration>>,
    pub(super) max_retries: Option<u32>,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<HeaderValue>,
    pub(super) fault: Option<Error>,
}

impl CallOptions {
    /// The time for the whole call, all attempts and the body included; `None` for no limit.
    pub(crate) fn set_timeout(&mut self, limit: Option<Duration>) {
        self.timeout = Some(limit);
    }

    /// How long a stream, a download or an upload may make no progress; `None` for no limit.
    pub(crate) fn set_idle_timeout(&mut self, limit: Option<Duration>) {
        self.idle_timeout = Some(limit);
    }

    /// How many times the call is sent again at most; 0 for never.
    pub(crate) fn set_max_retries(&mut self, retries: u32) {
        self.max_retries = Some(retries);
    }

    /// A header, in place of one that the client would send.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(error) => self.fail(error),
        }
    }

    /// The `x-request-id` of the call, in place of a minted one.
    pub(crate) fn set_request_id(&mut self, id: &str) {
        match request_id::checked(id) {
            Ok(id) => self.request_id = Some(id),
            Err(error) => self.fail(error),
        }
    }

    /// The same options for the page of this number, from 1.
    ///
    /// The caller's request id goes out with the first page; the others derive theirs from it, or get a minted one.
    pub(crate) fn for_page(&self, page: u64) -> Self {
        Self {
            timeout: self.timeout,
            idle_timeout: self.idle_timeout,
            max_retries: self.max_retries,
            headers: self.headers.clone(),
            request_id: match &self.request_id {
                Some(id) if page > 1 => request_id::derived(id, page),
                id => id.clone(),
            },
            fault: self.fault.as_ref().map(|fault| Error::invalid(fault.to_string())),
        }
    }

    /// Reports this when the call is sent, unless something failed before.
    pub(crate) fn fail(&mut self, error: Error) {
        self.fault.get_or_insert(error);
    }
}

/// A header that a caller may set. The error names the header and never shows the value.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("`{}` is not a header name", name.escape_debug())))?;
    if [HOST, CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION].contains(&parsed) {
        return Err(Error::invalid(format!(
            "the header `{parsed}` is set by the connection itself"
        )));
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        Error::invalid(format!(
            "the value of the header `{parsed}` holds a character that it cannot carry"
        ))
    })?;
    value.set_sensitive(!redact::is_harmless(parsed.as_str()));
    Ok((parsed, value))
}
