//! TLS by rustls, with ring and the platform's certificates.
//!
//! The configuration is made here and handed over, so no process-wide provider is installed and a program that
//! uses another one is not disturbed.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, crypto::ring};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::Error;

/// `needed` is false for a client whose every base is plain http: such a client works on a machine without
/// certificates, and it does not read them.
pub(super) fn config(needed: bool) -> Result<ClientConfig, Error> {
    let unusable =
        |error: rustls::Error| Error::invalid(format!("TLS cannot be set up: {error}")).caused_by(error);
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?;
    let mut config = if needed {
        builder
            .with_platform_verifier()
            .map_err(unusable)?
            .with_no_client_auth()
    } else {
        builder
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth()
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
