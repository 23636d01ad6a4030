//! The HTTP client that all services of a client share.

use std::{fmt, time::Duration};

use super::{
    TlsSettings,
    proxies::{self, Configure},
    read_failure,
};
use crate::{environment::Bases, error::Error};

/// The connection pool adds the limit to the present time unchecked, so a larger one would overflow.
const LONGEST_POOL_IDLE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Settings of the connections.
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    /// How long an unused connection is kept.
    pub(crate) pool_idle_timeout: Duration,
    /// What follows this crate's name in `user-agent`.
    pub(crate) user_agent: Option<String>,
    pub(crate) tls: TlsSettings,
    pub(crate) configure: Option<Configure>,
}

impl HttpSettings {
    pub(crate) fn new(pool_idle_timeout: Duration) -> Self {
        Self {
            connect_timeout: Some(Duration::from_secs(10)),
            pool_idle_timeout,
            user_agent: None,
            tls: TlsSettings::default(),
            configure: None,
        }
    }

    pub(super) fn build(self, bases: &Bases) -> Result<reqwest::Client, Error> {
        let own = concat!("imbrace-rust/", env!("CARGO_PKG_VERSION"));
        let user_agent = match self.user_agent {
            Some(suffix) => format!("{own} {suffix}"),
            None => own.to_owned(),
        };
        let mut builder = reqwest::Client::builder()
            .user_agent(user_agent)
            .tcp_nodelay(true)
            .pool_idle_timeout(self.pool_idle_timeout.min(LONGEST_POOL_IDLE));
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder = configure_tls(builder, &self.tls, bases.need_tls())?;
        let with_client_certificate = self.tls.client_certificate.is_some();
        builder = proxies::configure(builder, bases, self.configure);
        // Last, so that nothing undoes it: reqwest would carry `x-api-key` to whatever host a redirect names.
        builder
            .redirect(reqwest::redirect::Policy::none())
            // It would not be counted, and not wait.
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| {
                // What is found only here, such as with `native-tls` a key of another certificate.
                let hint = if with_client_certificate {
                    "; does the key belong to the client certificate?"
                } else {
                    ""
                };
                let cause = read_failure::root_cause(&error);
                Error::invalid(format!("the HTTP client cannot be set up: {cause}{hint}")).caused_by(error)
            })
    }
}

#[cfg(feature = "rustls")]
fn configure_tls(
    builder: reqwest::ClientBuilder,
    settings: &TlsSettings,
    needed: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    super::tls::configure(builder, settings, needed)
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn configure_tls(
    builder: reqwest::ClientBuilder,
    settings: &TlsSettings,
    _: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    super::native_tls::configure(builder, settings)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn configure_tls(
    builder: reqwest::ClientBuilder,
    settings: &TlsSettings,
    _: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    if settings.is_empty() {
        Ok(builder)
    } else {
        Err(Error::invalid(
            "certificates and TLS versions need the feature `rustls` or `native-tls`, and this build has neither",
        ))
    }
}

impl fmt::Debug for HttpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("user_agent", &self.user_agent)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}
