//! What failed, and whether the call may be sent again.

use http::StatusCode;

use crate::operation_info::Retry;

/// How far a failed attempt got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// No connection, or a stream that the server refused: the server did nothing.
    NotSent,
    /// The connection came to its end before the server took the request up: the server did nothing, and is not in
    /// trouble.
    NotTaken,
    /// The connection broke before the headers of the response: the server may have acted.
    Broken,
    /// A time limit of the call passed: the server may have acted, and there is no time left.
    TimedOut,
    /// The server responded with this status.
    Status(StatusCode),
    /// Sending the same again cannot help.
    Final,
}

impl Fault {
    /// Whether sending the call again may help and cannot do its work twice.
    pub(super) fn allows(self, retry: Retry) -> bool {
        match (self, retry) {
            (Self::Final, _) => false,
            (Self::NotSent | Self::NotTaken, _) => true,
            // A run that was refused for now has not begun.
            (Self::Status(StatusCode::TOO_MANY_REQUESTS), _) => true,
            (_, Retry::Never) => false,
            (Self::Broken | Self::TimedOut, retry) => retry == Retry::Safe,
            (Self::Status(status), retry) => match status {
                // The server says that it did not take the call on.
                StatusCode::SERVICE_UNAVAILABLE => true,
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::GATEWAY_TIMEOUT => retry == Retry::Safe,
                _ => false,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_repeated_follows_from_the_fault_and_the_operation() {
        let faults = [
            Fault::NotSent,
            Fault::NotTaken,
            Fault::Broken,
            Fault::Status(StatusCode::TOO_MANY_REQUESTS),
            Fault::Status(StatusCode::SERVICE_UNAVAILABLE),
            Fault::Status(StatusCode::INTERNAL_SERVER_ERROR),
            Fault::Status(StatusCode::GATEWAY_TIMEOUT),
            Fault::Status(StatusCode::BAD_REQUEST),
            Fault::Final,
        ];
        let allowed = |retry| faults.map(|fault| fault.allows(retry));
        assert_eq!(
            allowed(Retry::Safe),
            [true, true, true, true, true, true, true, false, false]
        );
        assert_eq!(
            allowed(Retry::Unsafe),
            [true, true, false, true, true, false, false, false, false]
        );
        assert_eq!(
            allowed(Retry::Never),
            [true, true, false, true, false, false, false, false, false]
        );
    }
}
