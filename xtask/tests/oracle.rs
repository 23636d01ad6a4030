//! What the compiler and the wire say of the planted changes: for each, both sides are generated, a program that uses
//! everything of the older side is compiled against both, and what the two send is compared. What `diff` calls safe, or
//! finds nothing in, must compile and send the same. Where lists page and events come, the same program also walks the
//! lists and reads the events by the client itself, from a server that stays the same.
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
#[path = "oracle/recorder.rs"]
mod recorder;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use planted::{Planted, read};
use program::{live, program};
use recorder::{Recorder, Runtime};
use xtask::diff::{Class, compare};

/// How many changes that must keep everything, and how many others, are in the sample.
const SAMPLE: (usize, usize) = (30, 10);

/// How many changes are compiled together.
const BATCH: usize = 60;

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

/// Compiles and runs all cases; the rows of the table, and what contradicts a verdict.
fn judge(name: &str, cases: &[Case], table: &mut Table, runtime: Runtime) -> String {
    let recorder = Recorder::new(name, runtime);
    let (mut modules, mut refused) = (BTreeSet::new(), String::new());
    for case in cases {
        let interface = imbrace_codegen::older_interface(&read(&case.planted.old), "crate::Client")
            .unwrap_or_else(|problems| panic!("{problems}"));
        let program = match runtime {
            Runtime::Written => program(&interface),
            Runtime::Live => live(&interface),
        };
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
        let least = if runtime == Runtime::Live { 1 } else { 4 };
        assert!(was.len() >= least, "{name}: the program does nothing");
        let compiles = !failed.contains_key(new);
        // What was refused before anything was sent may work now.
        let differs = |(was, now): &(&(String, String), &(String, String))| {
            was != now && !(runtime == Runtime::Live && was.1.starts_with("[] gave"))
        };
        let other = logs.get(new).and_then(|now| was.iter().zip(now).find(differs));
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
    let wrong = judge("oracle-sample", &sample(cases()), &mut table, Runtime::Written);
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
        .map(|(part, cases)| judge(&format!("oracle-{part}"), cases, &mut table, Runtime::Written))
        .collect();
    table.print();
    assert!(wrong.is_empty(), "{wrong}");
}

/// The tables with lists that page and with streams.
const LIVE: [&str; 3] = ["events ", "streams ", "walks "];

/// Takes minutes: `just oracle`.
#[test]
#[ignore = "takes minutes: `just oracle`"]
fn walks_and_streams_of_what_is_called_safe_give_the_same() {
    let mut table = Table::default();
    let cases = cases();
    for name in LIVE {
        let some = cases.iter().any(|case| case.planted.name.starts_with(name));
        assert!(some, "no table has cases of the name `{name}`");
    }
    let cases: Vec<Case> = cases
        .into_iter()
        .filter(|case| LIVE.iter().any(|name| case.planted.name.starts_with(name)))
        .collect();
    let wrong = judge("oracle-live", &cases, &mut table, Runtime::Live);
    table.print();
    assert!(wrong.is_empty(), "{wrong}");
}
