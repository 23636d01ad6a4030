//! The changes for people and for machines.

use std::fmt::Write;

use imbrace_contract::one_line;
use serde_json::{Value, json};

use super::{
    Outcome,
    change::{Change, Side},
    kinds::Class,
};
use crate::paint::Paint;

/// How many operations of a shared type are named.
const NAMED: usize = 3;

/// The changes by group: worst group first, in the order of their first change; worst change of a group first.
pub(super) fn groups(outcome: &Outcome) -> Vec<(String, Vec<&Change>)> {
    let mut groups: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in &outcome.changes {
        let name = change.group();
        match groups.iter_mut().find(|(group, _)| *group == name) {
            Some((_, list)) => list.push(change),
            None => groups.push((name, vec![change])),
        }
    }
    for (_, list) in &mut groups {
        list.sort_by_key(|change| std::cmp::Reverse(change.class()));
    }
    groups.sort_by_key(|(_, list)| std::cmp::Reverse(list[0].class()));
    groups
}

/// The operations of a shared type.
pub(super) fn shared(list: &[&Change], name: &str) -> String {
    let operations = &list[0].operations;
    // A group of operations is named by them.
    if list[0].component.is_none() {
        return String::new();
    }
    if operations.len() < 2 && operations.first().is_none_or(|only| only == name) {
        return String::new();
    }
    let mut text = operations
        .iter()
        .take(NAMED)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if operations.len() > NAMED {
        let _ = write!(text, " and {} more", operations.len() - NAMED);
    }
    format!(" (in {text})")
}

pub(super) fn counts(outcome: &Outcome) -> String {
    let count = |class| {
        outcome
            .changes
            .iter()
            .filter(|change| change.class() == class)
            .count()
    };
    let parts = Class::ALL.map(|class| format!("{} {class}", count(class)));
    format!("{} to {}: {}", outcome.from, outcome.to, parts.join(", "))
}

pub(super) fn place(outcome: &Outcome, change: &Change) -> String {
    let place = format!("{}:{}:{}", change.file, change.at.line, change.at.column);
    // A file of a revision is named as git names it; any other one can be opened as it is.
    let (label, revision) = match change.side {
        Side::Old => (&outcome.from, outcome.revisions[0]),
        Side::New => (&outcome.to, outcome.revisions[1]),
    };
    if revision {
        format!("{label}:{place}")
    } else {
        place
    }
}

/// Sentences.
pub(super) fn text(outcome: &Outcome) -> String {
    let paint = Paint::for_output();
    let mut out = String::new();
    for (name, list) in groups(outcome) {
        let _ = writeln!(
            out,
            "{}{}",
            paint.bold(&one_line(&name)),
            paint.dim(&one_line(&shared(&list, &name)))
        );
        for change in list {
            let class = change.class();
            let mark = match class {
                Class::Breaking => paint.red(class.name()),
                Class::Possible => paint.yellow(class.name()),
                Class::Safe => paint.green(class.name()),
            };
            let rule = paint.dim(&format!("[{}]", change.kind.name));
            let _ = writeln!(out, "  {mark}: {} {rule}", one_line(&change.message));
            if class != Class::Safe {
                let _ = writeln!(out, "    why: {}", change.kind.reason);
            }
            let _ = writeln!(out, "    at:  {}", one_line(&place(outcome, change)));
        }
        out.push('\n');
    }
    let _ = writeln!(out, "{}", counts(outcome));
    let sentence = outcome.verdict.sentence();
    let verdict = if outcome.verdict.owned {
        paint.green(&sentence)
    } else {
        paint.red(&sentence)
    };
    let _ = writeln!(out, "{verdict}");
    out
}

/// One object.
pub(super) fn json(outcome: &Outcome) -> String {
    let changes: Vec<Value> = outcome
        .changes
        .iter()
        .map(|change| {
            json!({
                "class": change.class().name(),
                "kind": change.kind.name,
                "operations": change.operations,
                "type": change.component,
                "message": change.message,
                "reason": change.kind.reason,
                "version": match change.side { Side::Old => "old", Side::New => "new" },
                "file": change.file,
                "line": change.at.line,
                "column": change.at.column,
            })
        })
        .collect();
    let verdict = &outcome.verdict;
    let said = |version: Option<super::semver::Version>| version.map(|version| version.to_string());
    let object = json!({
        "from": outcome.from,
        "to": outcome.to,
        "verdict": {
            "worst": verdict.worst.map(Class::name),
            "from": said(verdict.from),
            "to": said(verdict.to),
            "needed": said(verdict.needed),
            "owned": verdict.owned,
            "sentence": verdict.sentence(),
        },
        "changes": changes,
    });
    format!("{object:#}\n")
}
