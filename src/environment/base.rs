//! A base URL that is fit to send credentials to.

use std::fmt;

use url::{Host, Url};

use crate::error::Error;

/// Which URL schemes a client accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// `https`, and `http` to this machine.
    Secure,
    /// `http` to anywhere as well.
    Any,
}

/// An absolute `http` or `https` URL without credentials, query and fragment, and without a slash at its end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    url: Url,
    /// The path without the slash at its end; empty for the root.
    path: String,
}

impl BaseUrl {
    /// `what` names the setting in errors.
    pub(crate) fn parse(what: &str, text: &str, scheme: Scheme) -> Result<Self, Error> {
        // The text may hold credentials, so errors do not quote it.
        let url = Url::parse(text.trim())
            .map_err(|error| Error::invalid(format!("the {what} is not an absolute URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(Error::invalid(format!(
                "the {what} must begin with https:// and name a host"
            )));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::invalid(format!(
                "the {what} holds a user name or password; give credentials to the builder instead"
            )));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::invalid(format!(
                "the {what} must not have a query or a fragment"
            )));
        }
        if url.scheme() == "http" && scheme == Scheme::Secure && !is_loopback(&url) {
            return Err(Error::invalid(format!(
                "the {what} is plain http, which would show the credentials to the network; \
                 use https, or allow_insecure_http(true) for a network that you trust"
            )));
        }
        if url.scheme() == "https" && !cfg!(any(feature = "rustls", feature = "native-tls")) {
            return Err(Error::invalid(format!(
                "the {what} is https, but this build has neither the feature `rustls` nor `native-tls`"
            )));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        Ok(Self { url, path })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether it names this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// This base with an encoded path after it, which is empty or begins with a slash.
    ///
    /// Refuses whatever leaves the origin or climbs above the base: the parser resolves dot segments, so a
    /// path that slipped through the checks of its parts is caught here.
    pub(crate) fn join(&self, path: &str) -> Result<Url, Error> {
        let mut url = self.url.clone();
        url.set_path(&format!("{}{path}", self.path));
        let below = url.path().strip_prefix(self.path.as_str());
        if url.origin() != self.url.origin()
            || !below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        {
            return Err(Error::invalid("the path leads out of the service's base URL"));
        }
        Ok(url)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.url.as_str())
    }
}

/// Whether the URL names this machine.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => {
            address.is_loopback()
                || address
                    .to_ipv4_mapped()
                    .is_some_and(|address| address.is_loopback())
        }
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name.eq_ignore_ascii_case("localhost") || name.to_ascii_lowercase().ends_with(".localhost")
        }
        None => false,
    }
}
