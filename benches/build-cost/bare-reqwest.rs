//! The baseline: one GET by the HTTP client that the library stands on, with the same TLS. Without the provider the client cannot be made,
//! and the linker would leave all of its cryptography out.

#[tokio::main(flavor = "current_thread")]
async fn main() {
    rustls::crypto::ring::default_provider().install_default().expect("no other provider");
    let client = reqwest::Client::new();
    let url = std::env::args().nth(1).expect("an address");
    let response = client.get(url).send().await.expect("a response");
    let value: serde_json::Value = serde_json::from_slice(&response.bytes().await.expect("a body")).expect("JSON");
    println!("{value}");
}
