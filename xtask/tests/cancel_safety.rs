//! Every public method of the library that waits says what becomes of it when its future is dropped.
#![allow(clippy::expect_used)]

#[path = "support/files.rs"]
mod files;

use std::{fs, path::Path};

#[test]
fn every_method_that_waits_says_what_dropping_it_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = ["src", "httpmock/src"].map(|folder| files::below(&root.join(folder), &["rs"]));
    let (mut silent, mut found) = (Vec::new(), 0);
    for file in folders.iter().flatten() {
        let text = fs::read_to_string(file).expect("a source file can be read");
        let mut says = false;
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.starts_with("///") {
                says |= line.contains("# Cancel safety");
            } else if waits(line) {
                found += 1;
                if !says {
                    silent.push(format!("{}:{}: {line}", file.display(), number + 1));
                }
                says = false;
            } else if !line.starts_with("#[") && !line.is_empty() {
                says = false;
            }
        }
    }
    assert!(found > 30, "methods that wait are found: {found}");
    assert!(
        silent.is_empty(),
        "add `# Cancel safety` to:\n{}",
        silent.join("\n")
    );
}

#[test]
fn methods_that_wait_are_known() {
    assert!(waits("pub async fn next(&mut self) -> Option<T> {"));
    assert!(waits("pub fn send(self) -> impl Future<Output = T> {"));
    assert!(!waits("pub(crate) async fn chunk(&mut self) {"));
    assert!(!waits("pub fn new() -> Self {"));
    assert!(!waits(
        "pub fn from_future(future: impl Future<Output = T>) -> Self"
    ));
}

fn waits(line: &str) -> bool {
    let returned = line.split_once(" -> ").map_or("", |(_, returned)| returned);
    line.starts_with("pub async fn ") || (line.starts_with("pub fn ") && returned.contains("impl Future"))
}
