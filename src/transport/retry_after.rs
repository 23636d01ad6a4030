//! The `Retry-After` header: seconds, or a date.

use std::time::{Duration, SystemTime};

use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};

/// The longest wait that is worth waiting within a call; a longer one is left to the caller.
pub(super) const LONGEST: Duration = Duration::from_secs(120);

/// How long the server asks to wait. A date in the past means no wait; of several headers the longest wait counts.
///
/// A date is compared with the server's own clock, the `Date` header, because its clock may differ from ours.
pub(super) fn read(headers: &HeaderMap, our_clock: SystemTime) -> Option<Duration> {
    let date = |text| httpdate::parse_http_date(text).ok();
    let texts = headers.get_all(RETRY_AFTER).iter();
    texts
        .filter_map(|value| value.to_str().ok().map(str::trim))
        .filter_map(|text| {
            seconds(text).or_else(|| {
                let server_clock = headers
                    .get(DATE)
                    .and_then(|value| date(value.to_str().ok()?.trim()));
                let now = server_clock.unwrap_or(our_clock);
                Some(date(text)?.duration_since(now).unwrap_or_default())
            })
        })
        .max()
}

/// A number of seconds, which rate limiters also send as a decimal. Signs, `NaN` and `inf` are not numbers here.
fn seconds(text: &str) -> Option<Duration> {
    if !text.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let seconds: f64 = text.parse().ok()?;
    // A number beyond the largest duration is as good as the largest.
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, header::HeaderName};

    use super::*;

    fn wait_with<const N: usize>(headers: [(HeaderName, &'static str); N]) -> Option<Duration> {
        let our_clock = httpdate::parse_http_date("Fri, 20 Nov 2026 12:00:00 GMT").ok()?;
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(name, HeaderValue::from_static(value));
        }
        read(&map, our_clock)
    }

    fn wait(text: &'static str) -> Option<Duration> {
        wait_with([(RETRY_AFTER, text)])
    }

    #[test]
    fn seconds_and_dates_are_understood() {
        assert_eq!(wait("3"), Some(Duration::from_secs(3)));
        assert_eq!(wait("1.5"), Some(Duration::from_millis(1500)));
        assert_eq!(wait("0.001"), Some(Duration::from_millis(1)));
        assert_eq!(wait(".5"), Some(Duration::from_millis(500)));
        assert_eq!(wait(" 2. "), Some(Duration::from_secs(2)));
        assert_eq!(wait("1e2"), Some(Duration::from_secs(100)));
        assert_eq!(
            wait("Fri, 20 Nov 2026 12:01:00 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(wait("Fri, 20 Nov 2026 11:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn what_is_no_number_of_seconds_counts_as_none() {
        for text in [
            "soon", "-1", "-1.5", "", "NaN", "inf", "-inf", "1,5", "1.5s", "1.5.5", ".", "0x10",
        ] {
            assert_eq!(wait(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_without_bounds_is_the_longest_wait() {
        for text in ["99999999999999999999999", "1e999", "2e19"] {
            assert_eq!(wait(text), Some(Duration::MAX), "{text}");
        }
    }

    #[test]
    fn a_date_is_read_by_the_clock_of_the_server() {
        let wait = |date| wait_with([(RETRY_AFTER, "Fri, 20 Nov 2026 12:01:00 GMT"), (DATE, date)]);
        // The server's clock is ten minutes ahead of ours, then ten minutes behind.
        assert_eq!(
            wait("Fri, 20 Nov 2026 12:00:30 GMT"),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            wait("Fri, 20 Nov 2026 11:50:00 GMT"),
            Some(Duration::from_secs(660))
        );
        assert_eq!(wait("Fri, 20 Nov 2026 12:10:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("yesterday"), Some(Duration::from_secs(60)));
    }

    #[test]
    fn of_two_headers_the_longer_wait_counts() {
        assert_eq!(
            wait_with([(RETRY_AFTER, "1"), (RETRY_AFTER, "2.5")]),
            Some(Duration::from_millis(2500))
        );
    }
}
