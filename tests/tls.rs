//! Root certificates, client certificates and TLS versions, against a server with HTTP/2 whose certificates come from a
//! private authority that the test makes.

#![cfg(all(
    any(feature = "rustls", feature = "native-tls"),
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai"
))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Arc, Mutex};

use http::Method;
use imbrace::{
    Error, ErrorKind, Response, clickai,
    client::{Builder, ClientBuilder, TlsVersion},
};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        RootCertStore, ServerConfig, SupportedProtocolVersion,
        crypto::ring,
        pki_types::PrivateKeyDer,
        server::WebPkiClientVerifier,
        version::{TLS12, TLS13},
    },
    server::TlsStream,
};

/// A certificate authority.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    der: tokio_rustls::rustls::pki_types::CertificateDer<'static>,
}

/// A certificate with its key.
struct Issued {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        // OpenSSL finds authorities by their names, so each has one of its own.
        let name = format!("{:x?}", &key.public_key_raw()[1..9]);
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).unwrap();
        Self {
            pem: certificate.pem(),
            der: certificate.der().clone(),
            issuer: Issuer::new(params, key),
        }
    }

    fn issue(&self, name: &str) -> Issued {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Issued { certificate, key }
    }
}

/// A server for TLS connections, which speaks HTTP/2 to those who can. It stops when it is dropped.
struct Server {
    url: String,
    /// `h2` or `http/1.1`, for each request.
    protocols: Arc<Mutex<Vec<&'static str>>>,
    task: JoinHandle<()>,
}

impl Server {
    async fn start(
        authority: &Authority,
        clients: Option<&Authority>,
        versions: &[&'static SupportedProtocolVersion],
    ) -> Self {
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .unwrap();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.der.clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider).build();
                config.with_client_cert_verifier(verifier.unwrap())
            }
        };
        let own = authority.issue("localhost");
        let key = PrivateKeyDer::try_from(own.key.serialize_der()).unwrap();
        let mut config = config
            .with_single_cert(vec![own.certificate.der().clone()], key)
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));

        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let protocols = Arc::<Mutex<Vec<_>>>::default();
        let record = protocols.clone();
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, record) = (acceptor.clone(), record.clone());
                connections.spawn(async move {
                    // A handshake that the client ends is what some tests are about.
                    let Ok(stream) = acceptor.accept(socket).await else {
                        return;
                    };
                    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                        record.lock().unwrap().push("h2");
                        serve_h2(stream).await;
                    } else {
                        record.lock().unwrap().push("http/1.1");
                        serve_h1(stream).await;
                    }
                });
            }
        });
        Self { url, protocols, task }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve_h2(stream: TlsStream<tokio::net::TcpStream>) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        let mut body = respond.send_response(http::Response::new(()), false).unwrap();
        body.send_data("{}".into(), true).unwrap();
    }
}

async fn serve_h1(mut stream: TlsStream<tokio::net::TcpStream>) {
    let mut request = vec![0; 16 * 1024];
    let _ = stream.read(&mut request).await.unwrap();
    let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    stream.write_all(response).await.unwrap();
    stream.shutdown().await.unwrap();
}

async fn call(
    server: &Server,
    set: impl Fn(ClientBuilder) -> ClientBuilder,
) -> Result<Response<bytes::Bytes>, Error> {
    let builder = imbrace::Client::builder().gateway_url(&server.url).max_retries(0);
    let client = set(builder).build()?;
    client.request(Method::GET, "/x").send().await
}

fn is_refused(outcome: Result<Response<bytes::Bytes>, Error>) {
    let error = outcome.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_private_authority_is_trusted_when_it_is_added_and_only_then() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = Server::start(&authority, None, &[&TLS13, &TLS12]).await;

    let error = call(&server, |builder| builder).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    is_refused(call(&server, |builder| builder.add_root_certificates(&other.pem)).await);
    is_refused(call(&server, |builder| builder.only_root_certificates(&other.pem)).await);

    for set in [
        (|builder, pem| builder.add_root_certificates(pem)) as fn(ClientBuilder, &str) -> ClientBuilder,
        |builder, pem| builder.only_root_certificates(pem),
    ] {
        let response = call(&server, |builder| set(builder, &authority.pem))
            .await
            .unwrap();
        assert_eq!(response.value(), "{}");
        // Several in one text, and several calls.
        let both = format!("{}{}", other.pem, authority.pem);
        call(&server, |builder| set(builder, &both)).await.unwrap();
        call(&server, |builder| set(set(builder, &other.pem), &authority.pem))
            .await
            .unwrap();
    }
    let protocols = server.protocols.lock().unwrap().clone();
    assert_eq!(protocols, ["h2"; 6]);
}

/// With `native-tls` this holds where the library of the system is OpenSSL.
#[cfg(any(feature = "rustls", target_os = "linux"))]
#[tokio::test]
async fn a_certificate_that_is_refused_is_not_asked_for_again() {
    let authority = Authority::new();
    let server = Server::start(&authority, None, &[&TLS13, &TLS12]).await;
    let client = imbrace::Client::builder()
        .gateway_url(&server.url)
        .build()
        .unwrap();
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Connect, 1),
        "{error}"
    );
    assert!(!error.is_retryable());

    // A server that does not speak TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let plain = tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            let _ = socket.read_to_end(&mut Vec::new()).await;
        }
    });
    let client = imbrace::Client::builder().gateway_url(&url).build().unwrap();
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Connect, 1),
        "{error}"
    );
    plain.abort();
}

#[tokio::test]
async fn the_client_of_clickai_has_the_same_settings() {
    let authority = Authority::new();
    let server = Server::start(&authority, Some(&authority), &[&TLS13, &TLS12]).await;
    let own = authority.issue("client");
    let client = clickai::Client::builder()
        .base_url(&server.url)
        .add_root_certificates(&authority.pem)
        .client_certificate(own.certificate.pem(), own.key.serialize_pem())
        .min_tls_version(TlsVersion::Tls13)
        .build()
        .unwrap();
    client.request(Method::GET, "/x").send().await.unwrap();
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks() {
    let (authority, clients, other) = (Authority::new(), Authority::new(), Authority::new());
    let server = Server::start(&authority, Some(&clients), &[&TLS13, &TLS12]).await;
    let trusting = |builder: ClientBuilder| builder.add_root_certificates(&authority.pem);
    let own = clients.issue("client");
    let foreign = other.issue("client");

    call(&server, |builder| {
        trusting(builder).client_certificate(own.certificate.pem(), own.key.serialize_pem())
    })
    .await
    .unwrap();
    is_refused(call(&server, trusting).await);
    is_refused(
        call(&server, |builder| {
            trusting(builder).client_certificate(foreign.certificate.pem(), foreign.key.serialize_pem())
        })
        .await,
    );
}

#[tokio::test]
async fn a_version_of_tls_below_the_least_is_refused() {
    let authority = Authority::new();
    let old = Server::start(&authority, None, &[&TLS12]).await;
    let new = Server::start(&authority, None, &[&TLS13]).await;
    let with = |least| {
        let pem = authority.pem.clone();
        move |builder: ClientBuilder| builder.add_root_certificates(&pem).min_tls_version(least)
    };
    call(&old, with(TlsVersion::Tls12)).await.unwrap();
    call(&new, with(TlsVersion::Tls12)).await.unwrap();
    call(&new, with(TlsVersion::Tls13)).await.unwrap();
    is_refused(call(&old, with(TlsVersion::Tls13)).await);
}

#[test]
fn what_cannot_be_used_is_refused_with_a_message_that_shows_no_key() {
    let authority = Authority::new();
    let (own, other) = (authority.issue("client"), authority.issue("other"));
    let secret = own.key.serialize_pem();
    fn fault<S>(builder: Builder<S>, build: impl FnOnce(Builder<S>) -> Option<Error>) -> String {
        let error = build(builder).expect("the setting is refused");
        assert_eq!(error.kind(), ErrorKind::Invalid);
        format!("{error} {error:?}")
    }
    let build = |builder: ClientBuilder| builder.build().err();
    let begin = imbrace::Client::builder;
    for (builder, says) in [
        (begin().add_root_certificates(""), "root certificates"),
        (begin().add_root_certificates("no PEM"), "root certificates"),
        (begin().only_root_certificates(&secret), "root certificates"),
        (
            begin().add_root_certificates(
                "-----BEGIN CERTIFICATE-----\nbm90IGEgY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n",
            ),
            "",
        ),
        (begin().client_certificate("", &secret), "client certificate"),
        (
            begin().client_certificate(own.certificate.pem(), "no key"),
            "client certificate",
        ),
        (
            begin().client_certificate(own.certificate.pem(), own.certificate.pem()),
            "client certificate",
        ),
        (
            begin().client_certificate(own.certificate.pem(), other.key.serialize_pem()),
            "client certificate",
        ),
    ] {
        let printed = format!("{builder:?}");
        assert!(!printed.contains("PRIVATE KEY"), "{printed}");
        let message = fault(builder, build);
        assert!(message.contains(says), "{message}");
        let line = secret.lines().nth(1).unwrap();
        assert!(
            !message.contains(line) && !message.contains("PRIVATE KEY"),
            "{message}"
        );
    }
}
