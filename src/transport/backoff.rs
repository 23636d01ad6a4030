//! How long to wait before the next attempt.

use std::time::Duration;

/// The most that is added to the wait that a server asks for, twice over.
const LONGEST_JITTER: Duration = Duration::from_secs(2);

/// Exponential waits with full jitter: each is random between nothing and a bound that doubles.
///
/// Full jitter spreads the clients that failed together better than a fixed wait with some noise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Backoff {
    /// The bound before the second attempt.
    pub(crate) base: Duration,
    /// The largest bound.
    pub(crate) cap: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            base: Duration::from_millis(500),
            cap: Duration::from_secs(8),
        }
    }
}

impl Backoff {
    /// The wait after this many attempts. What the server asks for is waited in full, with a little jitter
    /// after it.
    pub(super) fn wait(&self, attempts: u32, retry_after: Option<Duration>) -> Duration {
        match retry_after {
            Some(retry_after) => {
                let jitter = self.base.min(self.cap).min(LONGEST_JITTER);
                retry_after.saturating_add(jitter.mul_f64(fastrand::f64() / 2.0))
            }
            None => self.bound(attempts).mul_f64(fastrand::f64()),
        }
    }

    fn bound(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.base.saturating_mul(1 << doublings).min(self.cap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_doubles_up_to_the_cap() {
        let backoff = Backoff::default();
        let bounds: Vec<_> = (1..=6)
            .map(|attempts| backoff.bound(attempts).as_millis())
            .collect();
        assert_eq!(bounds, [500, 1000, 2000, 4000, 8000, 8000]);
        assert_eq!(backoff.bound(u32::MAX), backoff.cap);
    }

    #[test]
    fn a_wait_is_within_its_bound_and_what_the_server_asks_is_waited_in_full() {
        let backoff = Backoff::default();
        for attempts in 1..20 {
            assert!(backoff.wait(attempts, None) <= backoff.bound(attempts));
            assert!(backoff.wait(attempts, Some(Duration::from_secs(3))) >= Duration::from_secs(3));
        }
    }
}
