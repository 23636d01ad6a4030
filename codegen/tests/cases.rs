//! One small document a feature: what is made of it, or why it is refused.
//!
//! `cases/accepted` holds what is lowered so that it works; the generated Rust is kept in `generated`, and
//! `compiled.rs` compiles and uses it. After a change that is meant: `UPDATE_GENERATED=1 cargo test`.
//! `cases/refused` holds what is not; the messages are kept in `snapshots`.

#![allow(clippy::panic, clippy::expect_used)]

#[macro_use]
#[path = "names/accepted.rs"]
mod accepted_names;
#[macro_use]
#[path = "names/refused.rs"]
mod refused_names;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use imbrace_codegen::Parts;
use imbrace_contract::{document::Document, load::load, problem::Problems};

/// Where the document of a case stands, relative to this package: so it is named in messages.
fn document(folder: &str, name: &str) -> PathBuf {
    Path::new("tests/cases")
        .join(folder)
        .join(name)
        .with_extension("yaml")
}

fn make(folder: &str, name: &str) -> Result<String, Problems> {
    imbrace_codegen::code(
        &Document::read(load(&document(folder, name))?)?,
        "super::Client",
        Parts::default(),
    )
}

/// Compares generated text with what is kept of it.
fn compare(name: &str, code: &str) {
    let path = Path::new("tests/generated").join(name).with_extension("rs");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, code).expect("the folder can be written");
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(code.lines()).position(|(old, new)| old != new);
    let line = differs.unwrap_or_else(|| kept.lines().count().min(code.lines().count()));
    assert!(
        kept == code,
        "{} is not what is generated now; line {}:\n  kept: {}\n  now:  {}\nif that is meant, run with UPDATE_GENERATED=1",
        path.display(),
        line + 1,
        kept.lines().nth(line).unwrap_or("(end)"),
        code.lines().nth(line).unwrap_or("(end)"),
    );
}

macro_rules! accept {
    ($($name:ident)*) => {
        const ACCEPTED: &[&str] = &[$(stringify!($name)),*];
        mod accepted {
            $(#[test]
            fn $name() {
                match super::make("accepted", stringify!($name)) {
                    Ok(code) => super::compare(stringify!($name), &code),
                    Err(problems) => panic!("refused:\n{problems}"),
                }
            })*
        }
    };
}
accepted!(accept);

macro_rules! refuse {
    ($($name:ident)*) => {
        const REFUSED: &[&str] = &[$(stringify!($name)),*];
        mod refused {
            $(#[test]
            fn $name() {
                match super::make("refused", stringify!($name)) {
                    Ok(_) => panic!("accepted"),
                    Err(problems) => insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                        insta::assert_snapshot!(stringify!($name), problems.to_string().replace('\\', "/"));
                    }),
                }
            })*
        }
    };
}
refused!(refuse);

#[test]
fn every_document_is_tested() {
    for (folder, names) in [("accepted", ACCEPTED), ("refused", REFUSED)] {
        let files: BTreeSet<String> = fs::read_dir(Path::new("tests/cases").join(folder))
            .expect("the folder is there")
            .map(|entry| entry.expect("it can be read").path())
            .map(|path| {
                path.file_stem()
                    .expect("it has a name")
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        assert_eq!(files, names.iter().map(ToString::to_string).collect(), "{folder}");
    }
}

#[test]
fn every_message_names_file_line_and_help() {
    for name in REFUSED {
        let Err(problems) = make("refused", name) else {
            panic!("{name} is accepted")
        };
        for problem in &problems.list {
            assert!(problem.at.line > 0, "{name}: {problem:?}");
            assert!(!problem.help.is_empty(), "{name}: {problem:?}");
            assert!(
                !problem.why().is_empty(),
                "{name}: no list of rules has {problem:?}"
            );
            assert_ne!(
                problem.rule, "generator",
                "{name}: a check should have found this first"
            );
            assert_ne!(
                problem.rule, "generated-code",
                "{name}: a check should have found this first"
            );
        }
    }
}
