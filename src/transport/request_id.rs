//! The `x-request-id` of a call: the same on every attempt, so that the server's log shows them together.

use http::{HeaderName, HeaderValue};

use crate::error::Error;

pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The gateway replaces longer ids by one of its own.
const MAX_LENGTH: usize = 64;

/// A new id in the form of a random UUID.
pub(super) fn mint() -> Result<HeaderValue, Error> {
    let random = fastrand::u128(..);
    // Version 4, variant 1 of RFC 9562.
    let uuid = (random & !(0xf << 76) & !(0b11 << 62)) | (0x4 << 76) | (0b10 << 62);
    let hex = format!("{uuid:032x}");
    let id = format!(
        "{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    );
    HeaderValue::try_from(id).map_err(|_| Error::invalid("a request id does not fit in a header"))
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
