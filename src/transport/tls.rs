//! TLS by rustls, with ring and the platform's certificates.
//!
//! The configuration is made here and handed over, so no process-wide provider is installed and a program that
//! uses another one is not disturbed.

use std::sync::Arc;

use rustls::{
    ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier,
    client::WantsClientCert,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    version::{TLS12, TLS13},
};
use rustls_platform_verifier::Verifier;
use secrecy::ExposeSecret;

use super::tls_settings::{TlsSettings, TlsVersion};
use crate::error::Error;

/// `needed` is false for a client whose every base is plain http: such a client works on a machine without
/// certificates, and it does not read them.
pub(super) fn configure(
    builder: reqwest::ClientBuilder,
    settings: &TlsSettings,
    needed: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    let provider = Arc::new(ring::default_provider());
    let versions = match settings.min_version {
        Some(TlsVersion::Tls13) => &[&TLS13][..],
        Some(TlsVersion::Tls12) | None => &[&TLS13, &TLS12],
    };
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_protocol_versions(versions)
        .map_err(unusable)?;
    let config = with_roots(config, settings, needed, provider)?;
    let mut config = match &settings.client_certificate {
        None => config.with_no_client_auth(),
        Some(client) => {
            let chain = certificates("client certificate", &client.chain)?;
            let key = PrivateKeyDer::from_pem_slice(client.key.expose_secret()).map_err(|_| {
                Error::invalid("the key of the client certificate is not a private key in PEM")
            })?;
            config.with_client_auth_cert(chain, key).map_err(|error| {
                Error::invalid(format!(
                    "the client certificate cannot be used with its key: {error}"
                ))
                .caused_by(error)
            })?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

fn with_roots(
    config: ConfigBuilder<ClientConfig, WantsVerifier>,
    settings: &TlsSettings,
    needed: bool,
    provider: Arc<CryptoProvider>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, Error> {
    let mut roots = Vec::new();
    for pem in &settings.roots {
        roots.extend(certificates("root certificates", pem)?);
    }
    if settings.only_roots || !needed {
        let mut store = RootCertStore::empty();
        for root in roots {
            store.add(root).map_err(|error| {
                Error::invalid(format!("a root certificate cannot be used: {error}")).caused_by(error)
            })?;
        }
        return Ok(config.with_root_certificates(store));
    }
    let verifier = if roots.is_empty() {
        Verifier::new(provider).map_err(unusable)?
    } else {
        with_extra_roots(roots, provider)?
    };
    Ok(config
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier)))
}

#[cfg(not(target_os = "android"))]
fn with_extra_roots(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    Verifier::new_with_extra_roots(roots, provider).map_err(unusable)
}

#[cfg(target_os = "android")]
fn with_extra_roots(_: Vec<CertificateDer<'static>>, _: Arc<CryptoProvider>) -> Result<Verifier, Error> {
    Err(Error::invalid(
        "Android takes no root certificates besides its own; use only_root_certificates",
    ))
}

/// The certificates of a PEM text, which must hold at least one.
fn certificates(what: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    found
        .ok()
        .filter(|found| !found.is_empty())
        .ok_or_else(|| Error::invalid(format!("the {what} are not certificates in PEM")))
}

fn unusable(error: rustls::Error) -> Error {
    Error::invalid(format!("TLS cannot be set up: {error}")).caused_by(error)
}
