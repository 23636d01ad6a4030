//! The settings that every client has.

use std::{fmt, sync::Arc, time::Duration};

use super::Settings;
use crate::{
    environment::Scheme,
    error::Error,
    observer::Observer,
    transport::{ClientCertificate, TlsVersion, options},
};

/// Sets up a client; `S` holds what is particular to the service.
///
/// See [`ClientBuilder`](crate::client::ClientBuilder) for Imbrace. Values are checked by `build`, which reports
/// the first fault.
#[must_use]
pub struct Builder<S> {
    pub(crate) settings: Settings,
    pub(crate) service: S,
}

impl<S> Builder<S> {
    /// The time for a whole call that has one response, from its start to the end of the body, all attempts
    /// included. Default 60 s; `None` for no limit.
    ///
    /// Event streams, downloads and uploads of files have no such limit unless the call sets one; see
    /// [`idle_timeout`](Self::idle_timeout).
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.defaults.timeout = limit.into();
        self
    }

    /// The time to make a connection, TLS included. Default 10 s; `None` for no limit.
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.http.connect_timeout = limit.into();
        self
    }

    /// How long an event stream, a download or an upload may make no progress, the wait for its beginning
    /// included. `None` for no limit. Default 60 s; more for a stream whose server is known to send nothing for longer,
    /// as its method says.
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.defaults.idle_timeout = Some(limit.into());
        self
    }

    /// How long an unused connection is kept for the next call. Default 4 s for Imbrace, 1.5 s for ClickAI.
    ///
    /// The services close unused connections after about 5 s and 2 s. A request on a connection that is just
    /// being closed fails, so ours go first; allow more only when a proxy stands between. At most a year counts.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.settings.http.pool_idle_timeout = limit;
        self
    }

    /// How many times a call is sent again at most, where that is safe. Default 2, so 3 attempts; 0 for never.
    /// The whole table stands in [`client`](crate::client#retries).
    ///
    /// Some proxies respond with 503 though the service took the request: `docs/retries.md` says what to do about them.
    ///
    /// What is safe follows from the operation. One that only reads is retried after connection failures, 408,
    /// 429, 500, 502, 503 and 504. One that may act twice is retried only if no connection was made, or on 429
    /// and 503. A run of a model or a workflow is retried only if no connection was made, or on 429. An event
    /// stream is not retried once it has begun. `Retry-After` is honoured up to 120 s, and over all calls of a client about a
    /// fifth may be retried, beyond a small reserve.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.defaults.max_retries = retries;
        self
    }

    /// The waits between attempts: random, between nothing and a bound that is `base` at first and doubles up to
    /// `cap`. Default 500 ms and 8 s.
    pub fn retry_backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.settings.defaults.backoff = crate::transport::Backoff { base, cap };
        self
    }

    /// The largest body in bytes that is read as a whole. Default 64 MiB. JSON has a smaller limit besides, see
    /// [`max_json_size`](Self::max_json_size). Streams and files that are saved have no limit.
    ///
    /// Memory grows with the bytes that arrive, never with the length that a server announces.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.settings.defaults.sizes.whole = bytes;
        self
    }

    /// The largest JSON body in bytes that is decoded. Default 16 MiB.
    ///
    /// Decoded values take more memory than their text. The worst case that was measured is a list of lists of one
    /// number each, `[[0],[0],…]`: as a `serde_json::Value`, 16 MiB of it take 1.5 GiB, 94 times the text; small objects,
    /// `[{"":0},…]`, take 65 times. Values of open objects and unknown properties in typed responses are such values. An
    /// ordinary response takes a few times its text. An event of a stream is limited to 16 MiB, to which the same applies.
    pub fn max_json_size(mut self, bytes: usize) -> Self {
        self.settings.defaults.sizes.json = bytes;
        self
    }

    /// Keeps the responses of all calls in a recording, or takes them from one that was loaded: then nothing is sent.
    ///
    /// See [`testing::Recording`](crate::testing::Recording).
    #[cfg(feature = "testing")]
    pub fn recording(mut self, recording: &crate::testing::Recording) -> Self {
        self.settings.defaults.recording = Some(recording.clone());
        self
    }

    /// What follows `imbrace-rust/<version>` in the `user-agent` header, such as `my-app/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.settings.http.user_agent = Some(suffix.into());
        self
    }

    /// A header on every call, such as `traceparent` for a program that is one step of a trace; a call's own
    /// [`header`](crate::Call::header) of the same name takes its place. `host`, `connection`, `content-length` and `transfer-encoding` are refused.
    ///
    /// Its value is redacted in whatever the server says, unless it is shorter than 8 bytes or the header is known to be
    /// harmless, such as `traceparent`.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match options::header(name, value) {
            Ok((name, value)) => {
                self.settings.defaults.headers.insert(name, value);
            }
            Err(error) => self.settings.fail(error),
        }
        self
    }

    /// Sees each attempt of each call, for metrics and traces, and may add headers of a trace. The last one that is set counts.
    ///
    /// Logs need no observer: with a subscriber of `tracing`, `imbrace=debug` writes a line for each call when it ends, and
    /// `imbrace=trace` headers and sizes, nothing secret.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.settings.defaults.observer = Some(Arc::new(observer));
        self
    }

    /// Accepts plain `http` to hosts other than this machine. Default `false`.
    ///
    /// Credentials then cross the network in the clear: only for a network that you trust.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.settings.scheme = if allow { Scheme::Any } else { Scheme::Secure };
        self
    }

    /// Trusts these root certificates besides those of the platform, such as that of a private certificate authority.
    /// `pem` is PEM text with one or more certificates. May be called several times.
    pub fn add_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.http.tls.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Trusts these root certificates and those of [`add_root_certificates`](Self::add_root_certificates), and none of
    /// the platform. `pem` is PEM text with one or more certificates.
    pub fn only_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.http.tls.only_roots = true;
        self.add_root_certificates(pem)
    }

    /// Shows this certificate to servers that ask for one.
    ///
    /// `chain` is PEM text: the certificate, and after it those that lead to its root. `key` is the private key of the
    /// certificate, in PEM: PKCS #8, and with the feature `rustls` also PKCS #1 or SEC 1.
    pub fn client_certificate(mut self, chain: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {
        self.settings.http.tls.client_certificate = Some(ClientCertificate {
            chain: chain.as_ref().to_vec(),
            key: key.as_ref().to_vec().into(),
        });
        self
    }

    /// The lowest version of TLS that is spoken. Default [`TlsVersion::Tls12`] with the feature `rustls`, else that of
    /// the system.
    pub fn min_tls_version(mut self, version: TlsVersion) -> Self {
        self.settings.http.tls.min_version = Some(version);
        self
    }

    /// Changes the HTTP client where this builder has no setting.
    ///
    /// It can change proxies, name resolution, the local address, TCP keep-alive, and HTTP/2 windows and pings.
    ///
    /// It cannot change:
    /// - TLS. With the feature `rustls`, the settings of reqwest for certificates and versions have no effect, since the
    ///   TLS configuration is made by this crate; with `native-tls` they add to it. Use
    ///   [`add_root_certificates`](Self::add_root_certificates), [`only_root_certificates`](Self::only_root_certificates),
    ///   [`client_certificate`](Self::client_certificate) and [`min_tls_version`](Self::min_tls_version), which
    ///   work with both.
    /// - Redirects. They stay switched off there, since this crate follows them itself, to the same origin only; reqwest
    ///   would send `x-api-key` to any host.
    /// - Retries. They stay switched off there too, since reqwest would not count them; see
    ///   [`max_retries`](Self::max_retries).
    ///
    /// Set headers by [`header`](Self::header): this crate does not see `default_headers` of reqwest, and so does not redact
    /// their values where a server quotes them.
    ///
    /// # Proxies
    /// The proxy of the system (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, or the system's settings) is used
    /// for every address but loopback ones (`localhost`, `*.localhost`, `127.0.0.0/8`, `::1`), which are reached directly
    /// whatever the other addresses of the client are. A proxy that is added here is used for whatever it matches,
    /// loopback addresses included, and takes precedence over the system's; exclude loopback addresses from it by
    /// `no_proxy(reqwest::NoProxy::from_string("localhost,127.0.0.0/8,::1"))` unless they are meant. `no_proxy()` switches
    /// all proxies off.
    pub fn configure_http(
        mut self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.settings.configure(Box::new(change));
        self
    }

    pub(crate) fn fail(mut self, error: Error) -> Self {
        self.settings.fail(error);
        self
    }
}

impl<S: fmt::Debug> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("settings", &self.settings)
            .field("service", &self.service)
            .finish()
    }
}
