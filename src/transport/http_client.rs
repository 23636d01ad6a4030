//! The HTTP client that all services of a client share.

use std::{fmt, time::Duration};

use crate::{environment::Bases, error::Error};

/// A change to the HTTP client that the crate does not offer itself.
pub(crate) type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Settings of the connections.
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    /// How long an unused connection is kept.
    pub(crate) pool_idle_timeout: Duration,
    /// What follows this crate's name in `user-agent`.
    pub(crate) user_agent: Option<String>,
    pub(crate) configure: Option<Configure>,
}

impl HttpSettings {
    pub(crate) fn new(pool_idle_timeout: Duration) -> Self {
        Self {
            connect_timeout: Some(Duration::from_secs(10)),
            pool_idle_timeout,
            user_agent: None,
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
            .pool_idle_timeout(self.pool_idle_timeout);
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder = preconfigure_tls(builder, bases.need_tls())?;
        if bases.are_local() {
            // A proxy cannot reach this machine, and plain http would show it the credentials.
            builder = builder.no_proxy();
        }
        if let Some(configure) = self.configure {
            builder = configure(builder);
        }
        // Last, so that nothing undoes it: reqwest would carry `x-api-key` to whatever host a redirect names.
        builder
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| {
                Error::invalid(format!("the HTTP client cannot be set up: {error}")).caused_by(error)
            })
    }
}

#[cfg(feature = "rustls")]
fn preconfigure_tls(builder: reqwest::ClientBuilder, needed: bool) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder.tls_backend_preconfigured(super::tls::config(needed)?))
}

#[cfg(not(feature = "rustls"))]
fn preconfigure_tls(builder: reqwest::ClientBuilder, _: bool) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder)
}

impl fmt::Debug for HttpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}
