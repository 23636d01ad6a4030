//! A limit on retries over all calls of a client.
//!
//! When a service is down, every call fails, and retries would triple its load just then. Each call pays a fifth
//! of a token in, each retry takes a whole one out, so in the long run at most a fifth of the calls are retried.
//! A reserve that refills slowly lets a client with few calls retry them all.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

/// Tokens a call pays in.
const DEPOSIT: f64 = 0.2;
/// What a client begins with, and what time alone refills.
const RESERVE: f64 = 10.0;
/// The most that calls can save up.
const CEILING: f64 = 100.0;
/// How long the reserve takes for one token.
const REFILL: Duration = Duration::from_secs(5);

pub(super) struct Budget {
    account: Mutex<Account>,
}

struct Account {
    tokens: f64,
    updated: Instant,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self {
            account: Mutex::new(Account {
                tokens: RESERVE,
                updated: Instant::now(),
            }),
        }
    }

    /// Counts a call.
    pub(super) fn deposit(&self) {
        self.with(|account| account.tokens = (account.tokens + DEPOSIT).min(CEILING));
    }

    /// Takes a token for a retry, if there is one.
    pub(super) fn withdraw(&self) -> bool {
        self.with(|account| {
            let enough = account.tokens >= 1.0;
            if enough {
                account.tokens -= 1.0;
            }
            enough
        })
    }

    fn with<T>(&self, change: impl FnOnce(&mut Account) -> T) -> T {
        // A number stays valid whatever happened to another thread.
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let refill = now.duration_since(account.updated).as_secs_f64() / REFILL.as_secs_f64();
        account.updated = now;
        if account.tokens < RESERVE {
            account.tokens = (account.tokens + refill).min(RESERVE);
        }
        change(&mut account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_are_a_fifth_of_the_calls_once_the_reserve_is_used_up() {
        let budget = Budget::new();
        let reserve = (0..100).take_while(|_| budget.withdraw()).count();
        assert_eq!(reserve, 10);
        let granted = (0..100)
            .filter(|_| {
                budget.deposit();
                budget.withdraw()
            })
            .count();
        assert!((19..=21).contains(&granted), "{granted}");
    }
}
