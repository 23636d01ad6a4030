//! Links of a folder of pages: which are broken, and which only look so.
#![allow(clippy::expect_used)]

use std::{fs, path::Path, process::Command};

use xtask::pages::check;

fn write(folder: &Path, pages: &[(&str, &str)]) {
    for (name, text) in pages {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
}

#[test]
fn a_link_needs_its_file_and_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = r##"<h2 id="part"></h2><a class="x" href="#part"></a><a href="b/index.html#method.a%3Cb%3E"></a>
        <a href="https://example.com/none"></a><a href="src/c.rs.html#1-3"></a>
        <a id="impl-From%3CT%3E" href="#impl-From%3CT%3E"></a><a href="super::Span"></a>"##;
    let bad = r##"<a id="method.a&lt;b&gt;" href="../a.html#none"></a><a href="../none.html"></a><a href="../../a.html"></a><a href="#none"></a>"##;
    write(
        folder.path(),
        &[
            ("a.html", good),
            ("b/index.html", bad),
            ("src/c.rs.html", r#"<a href="gone.html"></a>"#),
        ],
    );
    let report = check(folder.path()).expect("pages");
    assert_eq!((report.pages, report.links), (2, 9));
    assert_eq!(
        report.broken,
        [
            "b/index.html: `#none`: no `#none` there",
            "b/index.html: `../../a.html`: leads out of the folder",
            "b/index.html: `../a.html#none`: no `#none` there",
            "b/index.html: `../none.html`: no such file",
        ]
    );
    assert!(report.large.is_empty());
}

#[test]
fn a_page_that_is_too_large_is_a_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let (largest, above) = ("x".repeat(150 * 1024), "x".repeat(150 * 1024 + 1));
    write(
        folder.path(),
        &[
            ("crate/struct.Largest.html", &largest),
            ("crate/all.html", &above),
        ],
    );
    let report = check(folder.path()).expect("pages");
    assert_eq!(report.faults(), None);

    write(folder.path(), &[("crate/struct.Above.html", &above)]);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("pages")
        .arg(folder.path())
        .output()
        .expect("a run");
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "crate/struct.Above.html: 151 KiB, at most 150 are allowed\n0 broken links, 1 pages too large\n"
    );
}

#[test]
fn an_empty_folder_is_no_documentation() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = check(folder.path()).expect_err("no pages");
    assert!(error.contains("has no pages"), "{error}");
}
