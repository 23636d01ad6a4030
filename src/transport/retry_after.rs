//! The `Retry-After` header: seconds, or a date.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header::RETRY_AFTER};

/// The longest wait that is worth waiting within a call; a longer one is left to the caller.
pub(super) const LONGEST: Duration = Duration::from_secs(120);

/// How long the server asks to wait from `now` on; a date in the past is no wait.
pub(super) fn read(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number beyond the largest is as good as the largest.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn wait(text: &'static str) -> Option<Duration> {
        let now = httpdate::parse_http_date("Fri, 20 Nov 2026 12:00:00 GMT").ok()?;
        read(
            &HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(text))]),
            now,
        )
    }

    #[test]
    fn seconds_and_dates_are_understood() {
        assert_eq!(wait("3"), Some(Duration::from_secs(3)));
        assert_eq!(
            wait("Fri, 20 Nov 2026 12:01:00 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(wait("Fri, 20 Nov 2026 11:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-1"), None);
        assert_eq!(wait(""), None);
        assert_eq!(
            wait("99999999999999999999999"),
            Some(Duration::MAX.saturating_sub(Duration::from_nanos(999_999_999)))
        );
    }
}
