//! The `x-request-id` of a call: the same on every attempt, so that the server's log shows them together.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, shorten};

pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The gateway replaces longer ids by one of its own.
const MAX_LENGTH: usize = 64;
/// How many characters of an id of a server are kept.
const LONGEST_SHOWN: usize = 200;

/// The id that a server named.
pub(super) fn named(headers: &HeaderMap) -> Option<&str> {
    let id = headers.get(REQUEST_ID)?.to_str().ok()?;
    (!id.is_empty()).then_some(id)
}

/// An id of a server as errors and responses show it, already without secrets.
pub(super) fn shown(id: &str) -> Arc<str> {
    shorten(id.to_owned(), LONGEST_SHOWN).into()
}

/// A new id in the form of a random UUID.
pub(super) fn mint() -> Result<HeaderValue, Error> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut random = fastrand::u128(..).to_be_bytes();
    // Version 4, variant 1 of RFC 9562.
    random[6] = random[6] & 0x0f | 0x40;
    random[8] = random[8] & 0x3f | 0x80;
    let mut id = [b'-'; 36];
    let mut at = 0;
    for (index, byte) in random.into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            at += 1;
        }
        id[at] = DIGITS[usize::from(byte >> 4)];
        id[at + 1] = DIGITS[usize::from(byte & 0xf)];
        at += 2;
    }
    HeaderValue::from_bytes(&id).map_err(|_| Error::invalid("a request id does not fit in a header"))
}

/// The id of a later page, made of the id that the caller chose: `None` if it would be too long.
pub(super) fn derived(id: &HeaderValue, page: u64) -> Option<HeaderValue> {
    checked(&format!("{}.{page}", id.to_str().ok()?)).ok()
}

/// An id that the caller chose.
pub(super) fn checked(id: &str) -> Result<HeaderValue, Error> {
    if id.is_empty() || id.len() > MAX_LENGTH || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid(format!(
            "a request id is 1 to {MAX_LENGTH} visible ASCII characters"
        )));
    }
    HeaderValue::from_str(id).map_err(|_| Error::invalid("a request id does not fit in a header"))
}
