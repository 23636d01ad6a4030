//! Credentials in memory.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;

/// A credential that fits in a header. It never prints, and its memory is cleared when it is dropped.
#[derive(Clone)]
pub(crate) struct Secret(SecretString);

impl Secret {
    /// Takes visible ASCII only: a line break could smuggle in another header. `what` names the credential in
    /// the error, which never shows the value.
    pub(crate) fn new(what: &str, text: impl Into<SecretString>) -> Result<Self, Error> {
        let secret = text.into();
        let value = secret.expose_secret();
        if value.is_empty() {
            return Err(Error::invalid(format!("the {what} is empty")));
        }
        if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::invalid(format!(
                "the {what} holds a space, a line break or another character that a header cannot carry"
            )));
        }
        Ok(Self(secret))
    }

    /// A header value with `prefix` before the credential, marked so that it is not printed or indexed.
    pub(crate) fn header(&self, prefix: &str) -> Result<HeaderValue, Error> {
        let mut value = HeaderValue::from_str(&format!("{prefix}{}", self.0.expose_secret()))
            .map_err(|_| Error::invalid("a credential does not fit in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// Whether it has the form of a JSON Web Token: three parts, the first a JSON object in base64.
    pub(crate) fn is_jwt(&self) -> bool {
        let text = self.0.expose_secret();
        text.starts_with("eyJ") && text.split('.').count() == 3
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
