//! Reads what the HTTP client reports: what failed, and how far the request got.

use std::error::Error as StdError;

use super::fault::Fault;
use crate::error::{Error, ErrorKind};

/// What is known about a request whose sending failed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sent {
    /// Sending it twice does no harm.
    pub(super) harmless: bool,
    /// A connection took the body before it reported the failure.
    pub(super) taken: bool,
}

/// Reads a failure before the headers of a response. `server` is host and port.
///
/// A request that met a dead connection of the pool and was certainly not written is sent again by the pool
/// itself, on a new connection.
pub(super) fn of_sending(error: reqwest::Error, server: &str, sent: Sent) -> (Fault, Error) {
    let error = error.without_url();
    let cause = root_cause(&error);
    if error.is_builder() {
        return (
            Fault::Final,
            Error::invalid(format!("the request cannot be built: {cause}")).caused_by(error),
        );
    }
    if error.is_connect() {
        let fault = if is_certificate_fault(&error) {
            Fault::Final
        } else {
            Fault::NotSent
        };
        let timed_out = error.is_timeout();
        let message = if timed_out {
            format!("connecting to {server} took too long")
        } else {
            format!("cannot connect to {server}: {cause}")
        };
        return (
            fault,
            Error::new(ErrorKind::Connect, message)
                .timed_out(timed_out)
                .caused_by(error),
        );
    }
    if error.is_timeout() {
        return (
            Fault::TimedOut,
            Error::new(ErrorKind::Timeout, format!("{server} timed out: {cause}")).caused_by(error),
        );
    }
    let fault = not_processed(&error, sent).unwrap_or(Fault::Broken);
    let message = match fault {
        Fault::Broken => format!("the connection to {server} broke before the response: {cause}"),
        _ => format!("{server} did not take the request up before the connection ended: {cause}"),
    };
    (fault, Error::new(ErrorKind::Transport, message).caused_by(error))
}

/// The fault of a request that the server has certainly not processed, in part or whole.
fn not_processed(error: &reqwest::Error, sent: Sent) -> Option<Fault> {
    if let Some(error) = find::<h2::Error>(error).filter(|error| error.is_remote()) {
        let reason = error.reason();
        if error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM) {
            return Some(Fault::NotSent);
        }
        // An open stream ends with the server's GOAWAY only if it is above the last stream that the server names. A
        // request that was still on its way to the connection gets the same error, whatever became of it.
        if error.is_go_away() && (sent.taken || sent.harmless) {
            return Some(if reason == Some(h2::Reason::NO_ERROR) {
                Fault::NotTaken
            } else {
                Fault::NotSent
            });
        }
    }
    let error = find::<hyper::Error>(error)?;
    // The connection gave the request back untouched.
    error.is_canceled().then_some(Fault::NotTaken)
}

/// The first error of this type in a chain of errors.
fn find<T: StdError + 'static>(error: &reqwest::Error) -> Option<&T> {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

/// Reads a failure within the body of a response.
pub(super) fn of_body(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let message = format!("the response broke off before its end: {}", root_cause(&error));
    let kind = if error.is_timeout() {
        ErrorKind::Timeout
    } else {
        ErrorKind::Transport
    };
    Error::new(kind, message).caused_by(error)
}

/// The innermost error says what happened; those around it say only where.
pub(super) fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// A retry cannot mend an invalid certificate or a server without TLS.
fn is_certificate_fault(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn StdError> = Some(error);
    while let Some(error) = cause {
        if is_tls_fault(error) {
            return true;
        }
        // `source` of an I/O error passes over the error within it.
        let within = error
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref);
        cause = match within {
            Some(within) => Some(within),
            None => error.source(),
        };
    }
    false
}

#[cfg(feature = "rustls")]
fn is_tls_fault(error: &(dyn StdError + 'static)) -> bool {
    error.is::<rustls::Error>()
}

/// The library of the system has no types for its faults. OpenSSL's words are known; those of Windows and macOS depend on
/// the language and version of the system, so there a refused certificate counts as no connection.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn is_tls_fault(error: &(dyn StdError + 'static)) -> bool {
    const PERMANENT: [&str; 4] = [
        ":certificate verify failed:",
        ":wrong version number:",
        ":unsupported protocol:",
        " alert ",
    ];
    let words = error.to_string();
    words.contains(":SSL routines:") && PERMANENT.iter().any(|part| words.contains(part))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn is_tls_fault(_: &(dyn StdError + 'static)) -> bool {
    false
}
