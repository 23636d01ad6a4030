//! TLS by the operating system's library.

use reqwest::{Certificate, Identity, tls::Version};
use secrecy::ExposeSecret;

use super::tls_settings::{TlsSettings, TlsVersion};
use crate::error::Error;

pub(super) fn configure(
    mut builder: reqwest::ClientBuilder,
    settings: &TlsSettings,
) -> Result<reqwest::ClientBuilder, Error> {
    let mut roots = Vec::new();
    for pem in &settings.roots {
        let found = Certificate::from_pem_bundle(pem)
            .ok()
            .filter(|found| !found.is_empty())
            .ok_or_else(|| Error::invalid("the root certificates are not certificates in PEM"))?;
        roots.extend(found);
    }
    if settings.only_roots {
        builder = builder.tls_certs_only(roots);
    } else if !roots.is_empty() {
        builder = builder.tls_certs_merge(roots);
    }
    if let Some(client) = &settings.client_certificate {
        let identity =
            Identity::from_pkcs8_pem(&client.chain, client.key.expose_secret()).map_err(|error| {
                Error::invalid(
                    "the client certificate cannot be used with its key; both must be PEM, the key PKCS #8",
                )
                .caused_by(error)
            })?;
        builder = builder.identity(identity);
    }
    Ok(match settings.min_version {
        Some(TlsVersion::Tls12) => builder.tls_version_min(Version::TLS_1_2),
        Some(TlsVersion::Tls13) => builder.tls_version_min(Version::TLS_1_3),
        None => builder,
    })
}
