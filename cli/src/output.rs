//! What a command writes: values to standard output, words about them to standard error.

mod color;
mod filter;
mod harmless;
mod progress;
mod table;

use std::{
    borrow::Cow,
    io::{self, IsTerminal, Write},
};

use serde_json::Value;

pub(crate) use self::{
    color::{Color, Paint},
    filter::Filter,
    harmless::{harmless, harmless_json, harmless_line, harms},
    progress::{Progress, pour, progress},
    table::Table,
};
use crate::fault::{Exit, Fault};

/// How values are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Ndjson,
    Table,
}

impl Format {
    pub(crate) const NAMES: [&'static str; 3] = ["json", "ndjson", "table"];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "json" => Some(Self::Json),
            "ndjson" => Some(Self::Ndjson),
            "table" => Some(Self::Table),
            _ => None,
        }
    }
}

/// Writes values in the form that was asked for.
pub(crate) struct Output {
    format: Format,
    filter: Option<Filter>,
    paint: Paint,
    table: Table,
    /// How many items of a list were written, where it is written piece by piece.
    items: Option<u64>,
}

impl Output {
    /// `format`: without it a list that is walked over is written a line an item, everything else as JSON.
    pub(crate) fn new(format: Format, filter: Option<Filter>, color: Color, columns: &[String]) -> Self {
        Self {
            format,
            filter,
            paint: color.for_stdout(),
            table: Table::new(columns),
            items: None,
        }
    }

    /// Writes a whole response. `rows` is where the rows of a list stand in it.
    pub(crate) fn value(&mut self, value: &Value, rows: Option<&str>) -> Result<(), Fault> {
        if let Some(filter) = &self.filter {
            return Self::filtered(filter, self.format, self.paint, value);
        }
        match self.format {
            Format::Json if value.is_null() => Ok(()),
            Format::Json => self.line(&self.paint.json(value)),
            Format::Ndjson => match rows_of(value, rows) {
                Some(rows) => rows.iter().try_for_each(|row| self.line(&row.to_string())),
                None if value.is_null() => Ok(()),
                None => self.line(&value.to_string()),
            },
            Format::Table => {
                let text = match rows_of(value, rows) {
                    Some(rows) => self.table.rows(rows, self.paint),
                    None => self.table.object(value, self.paint),
                };
                write_now(text.as_bytes())
            }
        }
    }

    /// Fails where a filter was given and the response is not read as JSON: it would be dropped without a word.
    pub(crate) fn refuse_filter(&self, response: &str) -> Result<(), Fault> {
        if self.filter.is_none() {
            return Ok(());
        }
        Err(
            Fault::new(Exit::Failed, format!("--query: the response is {response}"))
                .hint("without `--query` it is written as it is"),
        )
    }

    /// Writes an event of a stream, on one line.
    pub(crate) fn event(&self, event: &Value) -> Result<(), Fault> {
        match &self.filter {
            Some(filter) => Self::filtered(filter, Format::Ndjson, self.paint, event),
            None => say_json(&event.to_string()),
        }
    }

    /// Begins a list that is written piece by piece.
    pub(crate) fn begin_list(&mut self) {
        self.items = Some(0);
    }

    /// Writes the next items of such a list.
    pub(crate) fn items(&mut self, rows: &[Value]) -> Result<(), Fault> {
        if let Some(filter) = &self.filter {
            let write = |row| Self::filtered(filter, Format::Ndjson, self.paint, row);
            return rows.iter().try_for_each(write);
        }
        match self.format {
            Format::Table => {
                let text = self.table.rows(rows, self.paint);
                write_now(text.as_bytes())
            }
            Format::Ndjson => rows.iter().try_for_each(|row| self.line(&row.to_string())),
            Format::Json => {
                let mut text = String::new();
                for row in rows {
                    let written = self.items.get_or_insert_default();
                    text.push_str(if *written == 0 { "[\n" } else { ",\n" });
                    *written += 1;
                    let json = self.paint.json(row);
                    text.push_str("  ");
                    text.push_str(&json.replace('\n', "\n  "));
                }
                write_now(for_terminal(&text).as_bytes())
            }
        }
    }

    /// Ends a list that was written piece by piece.
    pub(crate) fn end_list(&mut self) -> Result<(), Fault> {
        match (self.format, self.filter.is_some(), self.items.take()) {
            (Format::Json, false, Some(0)) => self.line("[]"),
            (Format::Json, false, Some(_)) => self.line("\n]"),
            _ => Ok(()),
        }
    }

    fn filtered(filter: &Filter, format: Format, paint: Paint, value: &Value) -> Result<(), Fault> {
        filter.run(value, |found| match found {
            // A text is written as it is, for the next program.
            Value::String(text) => say_text(&text),
            value if format == Format::Json => say_json(&paint.json(&value)),
            value => say_json(&value.to_string()),
        })
    }

    /// Writes a line of JSON.
    fn line(&self, line: &str) -> Result<(), Fault> {
        say_json(line)
    }
}

/// The rows of a response: where the document says, the response itself, or its only list.
fn rows_of<'v>(value: &'v Value, rows: Option<&str>) -> Option<&'v Vec<Value>> {
    if let Some(rows) = rows.and_then(|pointer| value.pointer(pointer)?.as_array()) {
        return Some(rows);
    }
    match value {
        Value::Array(rows) => Some(rows),
        Value::Object(properties) => {
            let mut lists = properties.values().filter_map(Value::as_array);
            let only = lists
                .next()
                .filter(|list| list.iter().any(Value::is_object) || list.is_empty());
            only.filter(|_| lists.next().is_none())
        }
        _ => None,
    }
}

/// Writes text that is not ours as it is, or without what a terminal would act on.
pub(crate) fn say_text(text: &str) -> Result<(), Fault> {
    if is_terminal() {
        say(&harmless(text))
    } else {
        say(text)
    }
}

/// Writes JSON, on a terminal with escapes for what that would act on.
pub(crate) fn say_json(json: &str) -> Result<(), Fault> {
    say(&for_terminal(json))
}

/// JSON as it is shown.
fn for_terminal(json: &str) -> Cow<'_, str> {
    if is_terminal() {
        harmless_json(json)
    } else {
        json.into()
    }
}

/// Writes bytes that are not ours as they are, or the text of them without what a terminal would act on.
pub(crate) fn pour_bytes(bytes: &[u8]) -> Result<(), Fault> {
    if is_terminal() {
        // A character cut between two pieces shows as two marks, which only a terminal sees.
        write_now(harmless(&String::from_utf8_lossy(bytes)).as_bytes())
    } else {
        write_now(bytes)
    }
}

/// Writes a line of ours to standard output, at once.
pub(crate) fn say(line: &str) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    out.write_all(line.as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(())
}

/// Writes to standard output, at once.
pub(crate) fn write_now(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}

/// Writes a line to standard error, without what a terminal would act on. It is not worth failing for.
pub(crate) fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(line));
}

/// Writes a line to standard error that begins with a painted mark.
pub(crate) fn note_marked(mark: &str, line: &str) {
    let _ = writeln!(io::stderr().lock(), "{mark} {}", harmless(line));
}

/// Writes a line to standard error that is painted as a whole.
pub(crate) fn note_painted(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Whether a person reads standard output.
pub(crate) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}
