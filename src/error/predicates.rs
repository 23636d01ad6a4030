//! Questions that a caller asks of an error.

use http::StatusCode;

use super::{Error, ErrorKind};

impl Error {
    /// 401: the credential is missing, wrong, expired or revoked.
    ///
    /// Do: log in again or replace the key, then retry the call. Retrying it unchanged does not help. If
    /// the message speaks of an organization, set `organization_id`.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// 403: the credential is known but may not do this.
    ///
    /// Do: ask for the permission that the message names, or use a key whose permissions and organization
    /// cover the call. A new login does not help.
    #[must_use]
    pub fn is_permission(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// 404 or 410: there is no such resource, or no such route on this deployment.
    ///
    /// Do: check the id and that it belongs to the organization (for ClickAI, to the same `user`). An HTML
    /// [`body`](Error::body) means that the route itself is absent: check the base URL. Some Imbrace services
    /// respond with 400 for a missing resource: see [`code`](Error::code) and [`message`](Error::message).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.status(), Some(StatusCode::NOT_FOUND | StatusCode::GONE))
    }

    /// 429: too many requests, after the attempts that the client made by itself.
    ///
    /// Do: wait for [`retry_after`](Error::retry_after), or for some seconds if it is absent, and send less at
    /// a time.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// A time limit passed: connecting, the whole call, or the silence of a stream.
    ///
    /// Do: look up whether the call had an effect before you retry one that changes something; allow more
    /// time if the operation is slow by nature. When [`is_connect`](Error::is_connect) is true as well, the
    /// server received nothing.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out
    }

    /// No connection was made: the name does not resolve, the port refuses, TLS failed, or connecting took
    /// too long.
    ///
    /// Do: check the base URL, the network and the proxy settings. The server received nothing, so any call
    /// is safe to retry.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// The same call may succeed later, and sending it again cannot do its work twice.
    ///
    /// Do: retry it after a pause, longer each time. The client has already made its own attempts
    /// ([`attempts`](Error::attempts)). `false` does not mean that a retry does harm: whether it does
    /// depends on what the call does.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.inner.retryable
    }

    /// The request was not sent, because an argument, a setting or a credential cannot be used, or the server
    /// refused its content (400, 413, 415, 422).
    ///
    /// Do: correct what the message names. Retrying it unchanged does not help.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.kind() == ErrorKind::Invalid
            || matches!(
                self.status(),
                Some(
                    StatusCode::BAD_REQUEST
                        | StatusCode::PAYLOAD_TOO_LARGE
                        | StatusCode::UNSUPPORTED_MEDIA_TYPE
                        | StatusCode::UNPROCESSABLE_ENTITY
                )
            ) && self.kind() == ErrorKind::Status
    }

    /// A walk over a list ([`pages`](crate::pages)) could not give all of its items: the server counts more than came, gave the
    /// same items again, or the list is longer than the walk may be.
    ///
    /// Do: start again, with a larger `limit` where the list has no order without ties. The items before the error are right.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.kind() == ErrorKind::Incomplete
    }

    /// A 2xx response does not have the documented form; the call had its effect.
    ///
    /// Do: read [`body`](Error::body); an HTML page means that something between you and the service
    /// responded. Otherwise the document of this operation is behind the server: report it with the request id.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }
}
