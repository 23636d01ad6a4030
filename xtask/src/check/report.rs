//! Findings for people and for machines.

use std::path::Path;

use imbrace_contract::{check::rules::RULES, node::Sources, one_line, problem::Problem};
use serde_json::{Value, json};

use super::{Examined, Format, shown};
use crate::paint::Paint;

/// Prints sentences.
pub(super) fn text(root: &Path, examined: &[Examined]) {
    let paint = Paint::for_output();
    for one in examined {
        for problem in &one.problems.list {
            crate::output::line(format_args!(
                "{}",
                sentence(root, &one.problems.sources, problem, paint)
            ));
        }
    }
    for one in examined {
        let size = one
            .size
            .map_or("cannot be read".to_owned(), |(operations, schemas)| {
                format!("{operations} operations, {schemas} schemas")
            });
        let count = one.problems.list.len();
        let outcome = if count == 0 {
            paint.green("in order")
        } else {
            paint.red(&format!("{count} problem{}", if count == 1 { "" } else { "s" }))
        };
        crate::output::line(format_args!("{}: {size}: {outcome}", one.file));
    }
}

fn sentence(root: &Path, sources: &Sources, problem: &Problem, paint: Paint) -> String {
    let place = shown(root, &sources.show(problem.at));
    let operation = problem
        .operation
        .as_ref()
        .map_or(String::new(), |id| format!(" {}:", one_line(id)));
    format!(
        "{}:{operation} {} {}\n    why:  {}\n    mend: {}\n",
        paint.bold(&one_line(&place)),
        one_line(&problem.message),
        paint.dim(&format!("[{}]", problem.rule)),
        problem.why(),
        one_line(&problem.help)
    )
}

/// Prints one object.
pub(super) fn json(root: &Path, examined: &[Examined]) {
    let documents: Vec<Value> = examined
        .iter()
        .map(|one| {
            json!({
                "document": one.file,
                "operations": one.size.map(|size| size.0),
                "schemas": one.size.map(|size| size.1),
                "problems": one.problems.list.len(),
            })
        })
        .collect();
    let problems: Vec<Value> = examined
        .iter()
        .flat_map(|one| {
            let problems = one.problems.list.iter();
            problems.map(|problem| object(root, &one.problems.sources, problem))
        })
        .collect();
    let ok = problems.is_empty();
    crate::output::line(format_args!(
        "{:#}",
        json!({"ok": ok, "documents": documents, "problems": problems})
    ));
}

fn object(root: &Path, sources: &Sources, problem: &Problem) -> Value {
    json!({
        "rule": problem.rule,
        "file": shown(root, sources.name(problem.at)),
        "line": problem.at.line,
        "column": problem.at.column,
        "operation": problem.operation,
        "message": problem.message,
        "why": problem.why(),
        "mend": problem.help,
    })
}

/// Prints all rules.
pub fn rules(format: Format) {
    if format == Format::Json {
        let all: Vec<Value> = RULES
            .iter()
            .map(|rule| json!({"rule": rule.name, "why": rule.why}))
            .collect();
        crate::output::line(format_args!("{:#}", Value::from(all)));
        return;
    }
    let paint = Paint::for_output();
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    for rule in RULES {
        let gap = " ".repeat(width - rule.name.len());
        crate::output::line(format_args!("{}{gap}  {}", paint.bold(rule.name), rule.why));
    }
}
