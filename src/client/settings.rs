//! What the builders of all clients have in common.

use std::{fmt, time::Duration};

use crate::{
    environment::Scheme,
    error::Error,
    transport::{Configure, Defaults, HttpSettings},
};

/// Settings that do not depend on the service.
pub(crate) struct Settings {
    pub(crate) defaults: Defaults,
    pub(crate) http: HttpSettings,
    pub(crate) scheme: Scheme,
    /// The first fault of a setter, reported by `build`.
    pub(crate) fault: Option<Error>,
}

impl Settings {
    /// `pool_idle_timeout` must be shorter than the time after which the service closes an unused connection.
    pub(crate) fn new(pool_idle_timeout: Duration) -> Self {
        Self {
            defaults: Defaults::default(),
            http: HttpSettings::new(pool_idle_timeout),
            scheme: Scheme::Secure,
            fault: None,
        }
    }

    pub(crate) fn fail(&mut self, error: Error) {
        self.fault.get_or_insert(error);
    }

    pub(crate) fn configure(&mut self, configure: Configure) {
        self.http.configure = Some(match self.http.configure.take() {
            Some(first) => Box::new(move |builder| configure(first(builder))),
            None => configure,
        });
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("defaults", &self.defaults)
            .field("http", &self.http)
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}
