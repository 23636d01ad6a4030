//! What the whole clean builds are compared with: reqwest with its default features, and nothing else.

fn main() {
    drop(reqwest::Client::new());
}
