//! Sends calls: one connection pool, one place for credentials, limits, retries and redirects.
//!
//! ```text
//! Call ── Request ──> Core::fetch ── Plan ──> attempt 1, 2, 3 … ── Response ──> JSON, stream, download
//!                                       │          │      └ redirect: same origin, GET and HEAD only
//!                                       │          └ Fault ── Backoff + Budget ── again or Error
//!                                       └ URL, headers, credentials and limits, fixed once a call
//! ```

mod attempt;
mod backoff;
mod budget;
mod execute;
mod fault;
mod fetch;
mod handover;
mod http_client;
mod log;
#[cfg(feature = "testing")]
pub(crate) mod made;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod native_tls;
mod observed;
pub(crate) mod options;
mod patience;
mod plan;
mod proxies;
mod read_failure;
mod redirect;
mod request;
mod request_id;
mod response;
mod retry_after;
mod span;
#[cfg(feature = "rustls")]
mod tls;
mod tls_settings;

use std::{fmt, sync::Arc};

use self::budget::Budget;
pub use self::tls_settings::TlsVersion;
pub(crate) use self::{
    backoff::Backoff,
    fetch::{Fetched, Fetching, Reads},
    http_client::HttpSettings,
    options::{BodySizes, CallOptions, Defaults},
    proxies::Configure,
    request::{Request, Target},
    response::{Parts, Response},
    tls_settings::{ClientCertificate, TlsSettings},
};
use crate::{auth::Auth, environment::Bases, error::Error};

/// Everything that the calls of one client share. Cloning is cheap.
#[derive(Clone)]
pub(crate) struct Core {
    inner: Arc<Inner>,
}

struct Inner {
    http: reqwest::Client,
    bases: Bases,
    auth: Auth,
    defaults: Defaults,
    budget: Arc<Budget>,
}

impl Core {
    pub(crate) fn new(
        http: HttpSettings,
        bases: Bases,
        auth: Auth,
        defaults: Defaults,
    ) -> Result<Self, Error> {
        let http = http.build(&bases)?;
        Ok(Self {
            inner: Arc::new(Inner {
                http,
                bases,
                auth,
                defaults,
                budget: Arc::new(Budget::new()),
            }),
        })
    }

    /// The same connections, limits and retry budget with credentials of their own.
    #[cfg(feature = "auth")]
    pub(crate) fn with_auth(&self, auth: Auth) -> Self {
        Self {
            inner: Arc::new(Inner {
                http: self.inner.http.clone(),
                bases: self.inner.bases.clone(),
                auth,
                defaults: self.inner.defaults.clone(),
                budget: Arc::clone(&self.inner.budget),
            }),
        }
    }

    /// The credentials, to be read by each call at its start.
    pub(crate) fn auth(&self) -> &Auth {
        &self.inner.auth
    }

    pub(crate) fn defaults(&self) -> &Defaults {
        &self.inner.defaults
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("bases", &self.inner.bases)
            .finish_non_exhaustive()
    }
}
