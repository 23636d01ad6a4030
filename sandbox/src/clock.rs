//! The time, in the forms that the services use.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970.
pub(crate) fn epoch() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs())
}

/// Milliseconds since 1970.
pub(crate) fn epoch_millis() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
}

/// `2026-11-20T09:55:04.201Z`
pub(crate) fn millis() -> String {
    let (date, nanos) = now();
    format!("{date}.{:03}Z", nanos / 1_000_000)
}

/// [`millis`], so many seconds from now; at most a century, which no calendar here goes beyond.
pub(crate) fn after(seconds: u64) -> String {
    let seconds = seconds.min(100 * 366 * 86_400);
    format!("{}.000Z", civil(epoch().saturating_add(seconds)))
}

/// `2026-11-20T10:17:03.589310+00:00`
pub(crate) fn micros() -> String {
    let (date, nanos) = now();
    format!("{date}.{:06}+00:00", nanos / 1_000)
}

fn now() -> (String, u32) {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (civil(time.as_secs()), time.subsec_nanos())
}

/// Date and time of the proleptic Gregorian calendar.
fn civil(seconds: u64) -> String {
    let days = seconds / 86_400;
    let second = seconds % 86_400;
    // Years that begin in March put the leap day at the end; 719 468 days lie between 0000-03-01 and 1970-01-01.
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = era * 400 + year_of_era + u64::from(month < 3);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}",
        second / 3_600,
        second / 60 % 60,
        second % 60
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_fit_the_calendar() {
        assert_eq!(super::civil(0), "1970-01-01T00:00:00");
        assert_eq!(super::civil(951_782_400), "2000-02-29T00:00:00");
        assert_eq!(super::civil(1_795_168_504), "2026-11-20T09:55:04");
        assert_eq!(super::civil(4_107_542_399), "2100-02-28T23:59:59");
    }
}
