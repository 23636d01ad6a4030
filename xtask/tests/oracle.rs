//! What the compiler and the wire say of the planted changes: for each, both sides are generated, a program that uses
//! everything of the older side is compiled against both, and what the two send is compared. What `diff` calls safe, or
//! finds nothing in, must compile and send the same.
//!
//! A sample runs with the tests; `just oracle` takes all, and prints a row for each.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    dead_code,
    missing_docs
)]

#[path = "diff/planted.rs"]
mod planted;
#[path = "oracle/program.rs"]
mod program;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use imbrace_codegen::Parts;
use planted::{Planted, read};
use program::program;
use xtask::diff::{Class, compare};

/// How many changes that must keep everything, and how many others, are in the sample.
const SAMPLE: (usize, usize) = (30, 10);

/// How many changes are compiled together.
const BATCH: usize = 60;

/// What a program would send: what it called, and the request.
type Log = Vec<(String, String)>;

/// A planted change with the verdict.
struct Case {
    planted: Planted,
    class: Option<Class>,
    /// The module of the older version, and of the newer one.
    modules: (String, String),
}

impl Case {
    fn keeps(&self) -> bool {
        self.class.is_none_or(|class| class == Class::Safe)
    }

    fn verdict(&self) -> &'static str {
        self.class.map_or("nothing", Class::name)
    }
}

fn cases() -> Vec<Case> {
    let mut bases: BTreeMap<String, String> = BTreeMap::new();
    let cases = planted::all().into_iter().enumerate().map(|(index, planted)| {
        let changes =
            compare(&read(&planted.old), &read(&planted.new)).unwrap_or_else(|problems| panic!("{problems}"));
        let number = bases.len();
        let base = bases
            .entry(planted.old.clone())
            .or_insert_with(|| format!("old{number}"));
        Case {
            class: changes.iter().map(xtask::diff::Change::class).max(),
            modules: (base.clone(), format!("new{index}")),
            planted,
        }
    });
    cases.collect()
}

/// Every so many of those that keep everything, and of the others.
fn sample(cases: Vec<Case>) -> Vec<Case> {
    let (keep, change): (Vec<Case>, Vec<Case>) = cases.into_iter().partition(Case::keeps);
    let some = |cases: Vec<Case>, count: usize| {
        let step = cases.len().div_ceil(count);
        cases.into_iter().step_by(step).collect::<Vec<_>>()
    };
    let mut sample = some(keep, SAMPLE.0);
    sample.extend(some(change, SAMPLE.1));
    sample
}

/// The crate with a module for each version.
struct Recorder {
    folder: PathBuf,
}

impl Recorder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("src")).expect("the folder can be made");
        let manifest = "[package]\nname = \"recorder\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nhttp = \"1.5\"\n\
             serde = { version = \"1\", default-features = false, features = [\"std\"] }\n\
             serde_json = { version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }\n\n[workspace]\n";
        let recorder = Self { folder };
        recorder.write("Cargo.toml", manifest);
        fs::copy("../Cargo.lock", recorder.folder.join("Cargo.lock")).expect("the lock file is there");
        recorder
    }

    /// Writes a file, unless it says that already.
    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|current| current == text) {
            return;
        }
        fs::write(path, text).expect("it can be written");
    }

    /// Writes the code of a version with the program of the older one.
    fn module(&self, name: &str, document: &str, program: &str) -> Result<(), String> {
        let code = imbrace_codegen::code(&read(document), "super::Client", Parts::default());
        self.write(
            &format!("src/{name}.rs"),
            &code.map_err(|problems| problems.to_string())?,
        );
        self.write(&format!("src/{name}_program.rs"), program);
        Ok(())
    }

    fn main(&self, modules: &BTreeSet<String>) {
        let mut versions = String::new();
        let mut programs = String::new();
        for name in modules {
            let _ = writeln!(
                versions,
                "version!({name}, \"{name}.rs\", \"{name}_program.rs\");"
            );
            let _ = write!(programs, "(\"{name}\", {name}::program::run), ");
        }
        let root = fs::canonicalize("..")
            .expect("the root is there")
            .display()
            .to_string();
        let main = include_str!("oracle/main.rs.txt");
        let main = main.replace("ROOT", &root.replace('\\', "/"));
        self.write(
            "src/main.rs",
            &main.replace("VERSIONS", &versions).replace("PROGRAMS", &programs),
        );
    }

    fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle-target"),
            )
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() && text.is_empty() {
            panic!("{}", String::from_utf8_lossy(&output.stderr));
        }
        (output.status.success(), text)
    }

    /// Takes the programs out that do not compile, each with its first message, until the others do.
    fn compile(&self, modules: &mut BTreeSet<String>) -> BTreeMap<String, String> {
        let mut failed = BTreeMap::new();
        loop {
            self.main(modules);
            let (success, text) = self.cargo(&["check", "--offline", "--quiet", "--message-format", "json"]);
            if success {
                return failed;
            }
            let before = modules.len();
            let mut errors = String::new();
            for message in text
                .lines()
                .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            {
                let message = &message["message"];
                if message["level"] != "error" {
                    continue;
                }
                errors.push_str(message["rendered"].as_str().unwrap_or_default());
                let spans = message["spans"].as_array().cloned().unwrap_or_default();
                let files = spans
                    .iter()
                    .filter_map(|span| Path::new(span["file_name"].as_str()?).file_stem()?.to_str());
                for name in files.filter_map(|file| file.strip_suffix("_program")) {
                    let rendered = message["message"].as_str().unwrap_or_default();
                    let code = message["code"]["code"].as_str().unwrap_or_default();
                    failed
                        .entry(name.to_owned())
                        .or_insert_with(|| format!("{code} {rendered}"));
                    modules.remove(name);
                }
            }
            assert!(
                modules.len() < before,
                "the generated code itself does not compile:\n{errors}"
            );
        }
    }

    fn run(&self) -> BTreeMap<String, Log> {
        let (success, text) = self.cargo(&["run", "--offline", "--quiet"]);
        assert!(success, "{text}");
        let lines = text
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("it is JSON"));
        let pairs = |log: &serde_json::Value| -> Log {
            let log = log.as_array().cloned().unwrap_or_default();
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            log.iter()
                .map(|entry| (text(&entry[0]), text(&entry[1])))
                .collect()
        };
        lines
            .map(|line| (line[0].as_str().unwrap_or_default().to_owned(), pairs(&line[1])))
            .collect()
    }
}

/// Compiles and runs all cases; the rows of the table, and what contradicts a verdict.
fn judge(name: &str, cases: &[Case], table: &mut Table) -> String {
    let recorder = Recorder::new(name);
    let (mut modules, mut refused) = (BTreeSet::new(), String::new());
    for case in cases {
        let interface = imbrace_codegen::older_interface(&read(&case.planted.old), "crate::Client")
            .unwrap_or_else(|problems| panic!("{problems}"));
        let program = program(&interface);
        let sides = [
            (&case.modules.0, &case.planted.old),
            (&case.modules.1, &case.planted.new),
        ];
        for (module, document) in sides {
            if modules.insert(module.clone())
                && let Err(problems) = recorder.module(module, document, &program)
            {
                let _ = writeln!(
                    refused,
                    "{} {module}: {}\n{problems}",
                    case.planted.name, case.planted.edit
                );
            }
        }
    }
    assert!(refused.is_empty(), "{refused}");
    let failed = recorder.compile(&mut modules);
    let logs = recorder.run();
    let mut wrong = String::new();
    for case in cases {
        let name = &case.planted.name;
        let (old, new) = (&case.modules.0, &case.modules.1);
        if let Some(message) = failed.get(old) {
            let _ = writeln!(wrong, "{name}: the older version does not compile: {message}");
            continue;
        }
        let was = &logs[old];
        assert!(was.len() > 3, "{name}: the program does nothing");
        let compiles = !failed.contains_key(new);
        let other = logs
            .get(new)
            .and_then(|now| was.iter().zip(now).find(|(was, now)| was != now));
        let same = compiles && other.is_none();
        *table.counts.entry((case.verdict(), compiles, same)).or_default() += 1;
        let word = |yes: bool| if yes { "yes" } else { "no" };
        let wire = if compiles { word(same) } else { "" };
        let edit: String = case.planted.edit.replace('|', "\\|").chars().take(120).collect();
        let _ = writeln!(
            table.rows,
            "| {name}: {edit} | {} | {} | {wire} |",
            case.verdict(),
            word(compiles)
        );
        if case.keeps() && !same {
            let why = failed
                .get(new)
                .cloned()
                .or_else(|| other.map(|(was, now)| format!("{was:?}\n  {now:?}")));
            let _ = writeln!(
                wrong,
                "{name}, called {}: {}\n  {}",
                case.verdict(),
                case.planted.edit,
                why.unwrap_or_default()
            );
        }
    }
    wrong
}

/// A row a change, and how many there are of a kind: verdict, compiles, same requests.
#[derive(Default)]
struct Table {
    rows: String,
    counts: BTreeMap<(&'static str, bool, bool), usize>,
}

impl Table {
    fn print(&self) {
        println!(
            "| change | verdict | compiles | same requests |\n|---|---|---|---|\n{}",
            self.rows
        );
        println!("| verdict | compiles | same requests | changes |\n|---|---|---|---|");
        for ((verdict, compiles, same), count) in &self.counts {
            println!("| {verdict} | {compiles} | {same} | {count} |");
        }
    }
}

#[test]
fn a_sample_of_what_is_called_safe_compiles_and_sends_the_same() {
    let mut table = Table::default();
    let wrong = judge("oracle-sample", &sample(cases()), &mut table);
    table.print();
    assert!(wrong.is_empty(), "{wrong}");
}

/// Takes minutes: `just oracle`.
#[test]
#[ignore = "takes minutes: `just oracle`"]
fn all_that_is_called_safe_compiles_and_sends_the_same() {
    let mut table = Table::default();
    // One crate each: a compiler that sees all at once takes gigabytes.
    let (mut parts, others): (Vec<Case>, Vec<Case>) = cases().into_iter().partition(Case::keeps);
    parts.extend(others);
    let parts = parts.chunks(BATCH).enumerate();
    let wrong: String = parts
        .map(|(part, cases)| judge(&format!("oracle-{part}"), cases, &mut table))
        .collect();
    table.print();
    assert!(wrong.is_empty(), "{wrong}");
}
