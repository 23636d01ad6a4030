//! The recordings in README.md are what a terminal shows: each block of `console` is run again, in a pseudo-terminal of 100
//! columns, against a sandbox of its own. Ids, times and ports differ from run to run, and are compared by their order.
//!
//! `UPDATE_RECORDINGS=1 cargo test --package imbrace-cli --test cli recordings` writes them anew.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use crate::{
    support::{PROGRAM, World},
    terminal::Terminal,
};

/// A command, and the lines that are typed into it.
#[derive(Debug, Default)]
struct Step {
    command: String,
    typed: Vec<String>,
}

#[tokio::test(flavor = "multi_thread")]
async fn recordings_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let update = std::env::var_os("UPDATE_RECORDINGS").is_some();
    let mut written = String::new();
    let mut rest = text.as_str();
    let mut blocks = 0;
    let mut stale = Vec::new();
    while let Some((before, after)) = rest.split_once("```console\n") {
        let (block, after) = after.split_once("```\n").expect("a block ends");
        let shown = record(&steps(block)).await;
        if comparable(&shown) != comparable(block) {
            stale.push(format!(
                "--- recorded\n{}\n--- shown\n{}",
                comparable(block),
                comparable(&shown)
            ));
        }
        // What only differs in ids and times stays as it is.
        let kept = if comparable(&shown) == comparable(block) {
            block
        } else {
            &shown
        };
        written.push_str(&format!("{before}```console\n{kept}```\n"));
        rest = after;
        blocks += 1;
    }
    written.push_str(rest);
    assert!(blocks >= 8, "{blocks} recordings");
    if update {
        fs::write(&path, written).unwrap();
    } else {
        assert!(stale.is_empty(), "{}", stale.join("\n"));
    }
}

fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut continued = false;
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step {
                command: command.to_owned(),
                typed: Vec::new(),
            });
            continued = command.ends_with('\\');
        } else if continued {
            let step = steps.last_mut().unwrap();
            step.command.push('\n');
            step.command.push_str(line);
            continued = line.ends_with('\\');
        } else if let Some(typed) = line.strip_prefix("> ").filter(|typed| !typed.is_empty()) {
            steps.last_mut().unwrap().typed.push(typed.to_owned());
        }
    }
    steps
}

/// Runs the commands in one shell, and gives what a terminal shows, prompts included.
async fn record(steps: &[Step]) -> String {
    let world = World::new().await;
    fs::write(
        world.folder.path().join("report.csv"),
        "name,price\nDesk,120\nLamp,30\n",
    )
    .unwrap();
    fs::write(
        world.folder.path().join("notes.txt"),
        "Call Carol.\nSend the offer.\n",
    )
    .unwrap();
    let mut script = String::new();
    for (index, step) in steps.iter().enumerate() {
        script.push_str(&format!("printf '@@{index}@@\\n'\n{}\n", step.command));
    }
    let program = world.command();
    let mut command = Command::new("sh");
    command.args(["-c", &script]).current_dir(world.folder.path());
    for (name, value) in program.get_envs() {
        command.env(name, value.unwrap());
    }
    let folder = Path::new(PROGRAM).parent().unwrap().to_str().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .env("PATH", format!("{folder}:{path}"))
        .env("NO_COLOR", "1")
        .env("IMBRACE_MCP_TOKEN", "");
    let mut terminal = Terminal::start(&command);
    for (index, step) in steps.iter().enumerate() {
        terminal.wait_for(&format!("@@{index}@@\n")).await;
        for typed in &step.typed {
            terminal.wait_for("> ").await;
            terminal.write(&format!("{typed}\n"));
            // What is typed is shown too.
            terminal.wait_for(typed).await;
        }
        if !step.typed.is_empty() {
            terminal.wait_for("> ").await;
            terminal.write("\u{4}");
        }
    }
    let (_, shown) = terminal.end().await;
    let mut out = String::new();
    for (index, step) in steps.iter().enumerate() {
        let begin = format!("@@{index}@@\n");
        let (_, after) = shown.split_once(&begin).expect("the command ran");
        let end = format!("@@{}@@\n", index + 1);
        let part = after.split_once(&end).map_or(after, |(part, _)| part);
        let lines: Vec<String> = part.lines().map(drawn).collect();
        out.push_str(&format!("$ {}\n", step.command));
        let text = lines.join("\n");
        let text = text.trim_end();
        if !text.is_empty() {
            out.push_str(text);
            out.push('\n');
        }
    }
    out
}

/// What a line looks like at its end: its cursor moves to the start and to the right, and erases what stands there.
fn drawn(line: &str) -> String {
    let mut cells: Vec<char> = Vec::new();
    let mut column = 0;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\r' => column = 0,
            '\u{1b}' => {
                let mut sequence = String::new();
                while !sequence.ends_with(char::is_alphabetic)
                    && let Some(c) = chars.next()
                {
                    sequence.push(c);
                }
                let sequence = sequence.trim_start_matches('[');
                match sequence.strip_suffix('C').map(str::parse::<usize>) {
                    Some(Ok(right)) => column += right,
                    _ if sequence == "K" => cells.truncate(column),
                    _ => {}
                }
            }
            c => {
                cells.resize(cells.len().max(column + 1), ' ');
                cells[column] = c;
                column += 1;
            }
        }
    }
    cells.into_iter().collect::<String>().trim_end().to_owned()
}

/// The text with what differs from run to run named by its order.
fn comparable(text: &str) -> String {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    let mut out = String::new();
    for word in split(text) {
        if changes(word) {
            let next = names.len();
            let number = names.entry(word.to_owned()).or_insert(next);
            out.push_str(&format!("<{}{number}>", kind(word)));
        } else {
            out.push_str(word);
        }
    }
    // Columns are as wide as what stands in them.
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// Words of letters, digits, `-`, `:`, `.`, and what stands between them.
fn split(text: &str) -> Vec<&str> {
    let of_word = |c: char| c.is_alphanumeric() || "-:.".contains(c);
    let mut parts = Vec::new();
    let mut start = 0;
    let mut word = None;
    for (at, c) in text.char_indices() {
        if word != Some(of_word(c)) {
            if word.is_some() {
                parts.push(&text[start..at]);
            }
            (start, word) = (at, Some(of_word(c)));
        }
    }
    parts.push(&text[start..]);
    parts
}

fn kind(word: &str) -> &'static str {
    if word.contains('T') && word.ends_with('Z') {
        "time"
    } else if word.starts_with("127.0.0.1:") {
        "address"
    } else {
        "id"
    }
}

fn changes(word: &str) -> bool {
    let end = word.get(word.len().saturating_sub(36)..).unwrap_or_default();
    let uuid = end.len() == 36 && end.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    let time = word.len() >= 20 && word.ends_with('Z') && word.as_bytes().get(10) == Some(&b'T');
    uuid || time || word.starts_with("127.0.0.1:")
}
