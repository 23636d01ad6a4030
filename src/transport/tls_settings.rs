//! What a caller says about TLS, the same for each TLS library.

use std::fmt;

use secrecy::SecretSlice;

/// A version of TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2 of 2008.
    Tls12,
    /// TLS 1.3 of 2018.
    Tls13,
}

/// Settings of TLS. Certificates and keys are PEM text.
#[derive(Default)]
pub(crate) struct TlsSettings {
    pub(crate) roots: Vec<Vec<u8>>,
    /// Whether the platform's root certificates do not count.
    pub(crate) only_roots: bool,
    pub(crate) client_certificate: Option<ClientCertificate>,
    pub(crate) min_version: Option<TlsVersion>,
}

/// A certificate chain, and the key of its first certificate.
#[cfg_attr(not(any(feature = "rustls", feature = "native-tls")), allow(dead_code))]
pub(crate) struct ClientCertificate {
    pub(crate) chain: Vec<u8>,
    pub(crate) key: SecretSlice<u8>,
}

impl TlsSettings {
    #[cfg_attr(any(feature = "rustls", feature = "native-tls"), allow(dead_code))]
    pub(crate) fn is_empty(&self) -> bool {
        self.roots.is_empty()
            && !self.only_roots
            && self.client_certificate.is_none()
            && self.min_version.is_none()
    }
}

impl fmt::Debug for TlsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsSettings")
            .field("roots", &self.roots.len())
            .field("only_roots", &self.only_roots)
            .field("client_certificate", &self.client_certificate.is_some())
            .field("min_version", &self.min_version)
            .finish()
    }
}
