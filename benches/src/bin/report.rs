//! Runs every measurement and prints the tables of README.md. Start it by `run.sh`.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Command,
};

/// Values by table, row and column; rows and columns in the order in which they came.
#[derive(Default)]
struct Measured {
    values: HashMap<(String, String, String), f64>,
    order: Vec<(String, String, String)>,
}

impl Measured {
    fn put(&mut self, table: &str, row: &str, column: &str, value: f64) {
        let key = (table.to_owned(), row.to_owned(), column.to_owned());
        if self.values.insert(key.clone(), value).is_none() {
            self.order.push(key);
        }
    }

    fn get(&self, table: &str, row: &str, column: &str) -> f64 {
        let key = (table.to_owned(), row.to_owned(), column.to_owned());
        self.values.get(&key).copied().unwrap_or(f64::NAN)
    }

    fn rows(&self, table: &str) -> Vec<&str> {
        self.distinct(table, |(_, row, _)| row)
    }

    fn columns(&self, table: &str) -> Vec<&str> {
        self.distinct(table, |(_, _, column)| column)
    }

    fn distinct<'a>(
        &'a self,
        table: &str,
        part: impl Fn(&'a (String, String, String)) -> &'a String,
    ) -> Vec<&'a str> {
        let mut found: Vec<&str> = Vec::new();
        for key in self.order.iter().filter(|key| key.0 == table) {
            if !found.contains(&part(key).as_str()) {
                found.push(part(key));
            }
        }
        found
    }

    /// The table of one measurement, with the values as they are.
    fn print(&self, table: &str, digits: usize) {
        let columns = self.columns(table);
        println!("|input|{}|", columns.join("|"));
        println!("|---|{}", "--:|".repeat(columns.len()));
        for row in self.rows(table) {
            let cells: Vec<String> = columns
                .iter()
                .map(|column| format!("{:.digits$}", self.get(table, row, column)))
                .collect();
            println!("|{row}|{}|", cells.join("|"));
        }
        println!();
    }
}

/// Lines `table<TAB>row<TAB>column<TAB>value`.
fn lines(output: &str) -> Vec<(&str, &str, &str, f64)> {
    output
        .lines()
        .filter_map(|line| {
            let mut parts = line.split('\t');
            Some((
                parts.next()?,
                parts.next()?,
                parts.next()?,
                parts.next()?.parse().ok()?,
            ))
        })
        .collect()
}

fn run(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a measurement and keeps its values.
fn measure(measured: &mut Measured, command: &mut Command) {
    for (table, row, column, value) in lines(&run(command)) {
        measured.put(table, row, column, value);
    }
}

/// Runs `speed <what>` under callgrind, which writes one count each time the measured function ends.
fn count(measured: &mut Measured, speed: &Path, what: &str) {
    let scratch = std::env::temp_dir().join(format!("imbrace-callgrind-{}-{what}", std::process::id()));
    std::fs::create_dir(&scratch).expect("a directory");
    let output = run(Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg("--toggle-collect=imbrace_benches::measured_region")
        .arg("--dump-after=imbrace_benches::measured_region")
        .arg(format!("--callgrind-out-file={}", scratch.join("out").display()))
        .arg(speed)
        .arg(what));
    for (number, (table, row, column, per)) in lines(&output).into_iter().enumerate() {
        let dump = scratch.join(format!("out.{}", number + 1));
        let dump = std::fs::read_to_string(&dump).expect("a count");
        let total: f64 = dump
            .lines()
            .find_map(|line| line.strip_prefix("totals: "))
            .and_then(|total| total.trim().parse().ok())
            .expect("a total");
        measured.put(table, row, column, total / per);
    }
    let _ = std::fs::remove_dir_all(scratch);
}

fn main() {
    let directory: PathBuf = std::env::current_exe()
        .ok()
        .and_then(|path| path.parent().map(Path::to_owned))
        .expect("where the programs are");
    let (speed, space) = (directory.join("speed"), directory.join("space"));
    let mut measured = Measured::default();
    // On one core, so that the rounds see the same one.
    measure(
        &mut measured,
        Command::new("taskset").args(["-c", "1"]).arg(&speed).arg("wall"),
    );
    for what in ["instructions", "growth", "calls"] {
        count(&mut measured, &speed, what);
    }
    for what in ["allocations", "limit"] {
        measure(&mut measured, Command::new(&space).arg(what));
    }
    for what in ["fast", "slow", "upload", "idle"] {
        for who in ["reqwest", "imbrace"] {
            measure(&mut measured, Command::new(&space).args(["resident", what, who]));
        }
    }
    print(&measured);
}

const THEIRS: &str = "eventsource-stream";
const BEST: &str = "sse-stream";
const OWNED: &str = "imbrace owned";
const BORROWED: &str = "imbrace borrowed";
const USUAL: &str = "eventsource-stream + tagged enum";
const TYPED: &str = "imbrace::sse borrowed + UiMessageChunk";

/// A goal, the figure, and whether it is met.
struct Goals(Vec<(String, f64, String, bool)>);

impl Goals {
    fn at_most(&mut self, what: impl Into<String>, figure: f64, goal: f64) {
        self.0
            .push((what.into(), figure, format!("at most {goal}"), figure <= goal));
    }

    fn at_least(&mut self, what: impl Into<String>, figure: f64, goal: f64) {
        self.0
            .push((what.into(), figure, format!("at least {goal}"), figure >= goal));
    }
}

fn print(measured: &Measured) {
    let wall = |row: &str, column: &str| measured.get("wall", row, column);
    let instructions = |row: &str, column: &str| measured.get("instructions", row, column);
    let mut goals = Goals(Vec::new());
    for (row, goal) in [
        ("small 54 B / event", 3.0),
        ("small / 1024", 4.5),
        ("small / 16384", 10.0),
    ] {
        let ratio = wall(row, THEIRS) / wall(row, OWNED);
        goals.at_least(format!("speed over {THEIRS}, {row}, owned"), ratio, goal);
    }
    for row in measured.rows("wall") {
        let allowed = match row {
            "comments / 16384" | "10-line data / 16384" | "small / 1 byte" => 1.5,
            _ => 1.0,
        };
        let ratio = wall(row, OWNED) / wall(row, BEST);
        goals.at_most(format!("time over {BEST}, {row}, owned"), ratio, allowed);
    }
    let small = "small 54 B / event";
    goals.at_most(
        "instructions, 54 B event, owned",
        instructions(small, OWNED),
        600.0,
    );
    goals.at_most(
        "instructions, 54 B event, borrowed",
        instructions(small, BORROWED),
        400.0,
    );
    // What stays is the memory that the decoder makes once.
    let allocations = measured.get("allocations", small, OWNED);
    goals.at_most("allocations, data-only event in a chunk", allocations, 0.0);
    for row in measured.rows("growth once") {
        let ratio = measured.get("growth twice", row, OWNED) / measured.get("growth once", row, OWNED);
        goals.at_most(format!("instructions at twice the input, {row}"), ratio, 2.1);
    }
    for row in measured.rows("limit") {
        for column in measured.columns("limit") {
            let peak = measured.get("limit", row, column);
            goals.at_most(format!("peak memory over the limit, {row}, {column}"), peak, 2.0);
        }
    }
    let typed = |row: &str, column: &str| measured.get("typed", row, column);
    goals.at_least(
        "typed events: speed over the usual way",
        typed("ns", USUAL) / typed("ns", TYPED),
        2.0,
    );
    goals.at_most("typed events: instructions", typed("instructions", TYPED), 2600.0);
    goals.at_most("typed events: allocations", typed("allocations", TYPED), 2.0);
    let calls = |column: &str| measured.get("calls", "instructions", column);
    let call = calls("imbrace");
    goals.at_most(
        "call: instructions over reqwest + the same type",
        call / calls("reqwest + the same type"),
        1.05,
    );
    let resident =
        |row: &str| measured.get("resident", row, "imbrace") - measured.get("resident", row, "reqwest");
    goals.at_most(
        "200 MB stream, fast reader: MB over reqwest",
        resident("fast"),
        2.0,
    );
    goals.at_most(
        "200 MB stream, slow reader: MB over reqwest",
        resident("slow"),
        2.0,
    );
    goals.at_most(
        "1 GiB upload: peak MB",
        measured.get("resident", "upload", "imbrace"),
        8.0,
    );
    goals.at_most("idle stream: KiB over reqwest", resident("idle"), 4.0);

    println!("### Goals\n\n|goal|figure|wanted|met|\n|---|--:|---|---|");
    for (what, figure, wanted, met) in &goals.0 {
        let met = if *met { "yes" } else { "**no**" };
        println!("|{what}|{figure:.2}|{wanted}|{met}|");
    }
    println!("\n### Decoders: nanoseconds an event\n");
    measured.print("wall", 1);
    println!("### Decoders: instructions an event\n");
    measured.print("instructions", 0);
    println!("### Decoders: allocations an event\n");
    measured.print("allocations", 2);
    println!("### Typed events, one event of 54 bytes a chunk\n");
    measured.print("typed", 1);
    println!("### User instructions of a call (GET, list of 2.1 KB, kept connection)\n");
    measured.print("calls", 0);
    let event = |side: &str| {
        let stream = |row: &str| measured.get("stream", row, side);
        (stream("long") - stream("short")) / 4000.0
    };
    println!(
        "An event of a stream over a local connection: {:.0} instructions, of which reading the same bytes by reqwest \
         takes {:.0}.\n",
        event("imbrace"),
        event("reqwest")
    );
    println!("### Memory of the process: MB at the peak; `idle` KiB a stream\n");
    measured.print("resident", 1);
}
