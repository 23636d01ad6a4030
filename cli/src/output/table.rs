//! Rows as a table.

use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{color::Paint, harmless::harmless_line};

/// The widest cell, in columns of a terminal.
const WIDEST: usize = 40;
/// How many columns a table has at most.
const MOST: usize = 7;
/// The columns that are shown first, where rows have them.
const FIRST: [&str; 6] = ["id", "_id", "name", "title", "type", "status"];

/// A table whose columns and widths are those of the first rows.
#[derive(Debug, Default)]
pub(crate) struct Table {
    documented: Vec<String>,
    columns: Vec<(String, usize)>,
    /// The width of the terminal, if there is one.
    width: Option<usize>,
}

impl Table {
    /// `documented`: the properties of a row, in the order of the document.
    pub(crate) fn new(documented: &[String]) -> Self {
        Self {
            documented: documented.to_owned(),
            columns: Vec::new(),
            width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
        }
    }

    /// The lines of these rows, with a heading above the first ones.
    pub(crate) fn rows(&mut self, rows: &[Value], paint: Paint) -> String {
        let mut out = String::new();
        if self.columns.is_empty() && !rows.is_empty() {
            self.columns = self.choose(rows);
            let heading: Vec<String> = self
                .columns
                .iter()
                .map(|(name, _)| harmless_line(&name.to_uppercase()))
                .collect();
            out.push_str(&paint.bold(&self.line(&heading)));
            out.push('\n');
        }
        for row in rows {
            let cells: Vec<String> = match row {
                Value::Object(_) => self.columns.iter().map(|(name, _)| cell(row.get(name))).collect(),
                other => vec![cell(Some(other))],
            };
            out.push_str(&self.line(&cells));
            out.push('\n');
        }
        out
    }

    /// One object: a line a property.
    pub(crate) fn object(&self, value: &Value, paint: Paint) -> String {
        let Value::Object(properties) = value else {
            return if value.is_null() {
                String::new()
            } else {
                cell(Some(value)) + "\n"
            };
        };
        let width = properties
            .keys()
            .map(|name| harmless_line(name).width())
            .max()
            .unwrap_or_default();
        let lines = properties.iter().map(|(name, value)| {
            let name = harmless_line(name);
            let space = " ".repeat(width - name.width());
            format!("{}{space}  {}\n", paint.bold(&name), cell(Some(value)))
        });
        lines.collect()
    }

    fn line(&self, cells: &[String]) -> String {
        let mut line = String::new();
        for (index, text) in cells.iter().enumerate() {
            let width = self.columns.get(index).map_or(WIDEST, |(_, width)| *width);
            let text = cut(text, width.max(text.width().min(WIDEST)));
            let space = if index + 1 < cells.len() {
                (width + 2).saturating_sub(text.width()).max(1)
            } else {
                0
            };
            line.push_str(&text);
            line.push_str(&" ".repeat(space));
        }
        line.trim_end().to_owned()
    }

    /// The columns: known names first, then those of the document, of values that fit in a cell.
    fn choose(&self, rows: &[Value]) -> Vec<(String, usize)> {
        let has = |name: &str| rows.iter().any(|row| row.get(name).is_some_and(fits));
        let of_rows = rows
            .iter()
            .filter_map(Value::as_object)
            .flat_map(|row| row.keys().map(String::as_str));
        let names = FIRST
            .into_iter()
            .chain(self.documented.iter().map(String::as_str))
            .chain(of_rows);
        let mut chosen: Vec<(String, usize)> = Vec::new();
        let mut used = 0;
        for name in names {
            // Two names of one value are one column.
            let repeats = name == "_id" && rows.iter().all(|row| row.get("id") == row.get("_id"));
            if chosen.len() < MOST && !repeats && has(name) && !chosen.iter().any(|(known, _)| known == name)
            {
                let cells = rows.iter().map(|row| cell(row.get(name)).width());
                let width = cells.chain([name.width()]).max().unwrap_or_default();
                let width = width.min(WIDEST);
                let fits = self.width.is_none_or(|most| used + width <= most);
                if chosen.is_empty() || fits {
                    used += width + 2;
                    chosen.push((name.to_owned(), width));
                }
            }
        }
        if chosen.is_empty() {
            chosen.push(("value".to_owned(), WIDEST));
        }
        chosen
    }
}

/// Whether a value can be read in a cell: a text, a number, or a short list of them.
fn fits(value: &Value) -> bool {
    match value {
        Value::Null | Value::Object(_) => false,
        Value::Array(items) => {
            !items.is_empty()
                && items.len() <= 3
                && items.iter().all(|item| item.is_string() || item.is_number())
        }
        _ => true,
    }
}

/// A value as the text of a cell: one line, nothing that moves the cursor.
pub(crate) fn cell(value: Option<&Value>) -> String {
    let text = match value {
        None | Some(Value::Null) => return String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) if items.iter().all(|item| !item.is_object() && !item.is_array()) => items
            .iter()
            .map(|item| cell(Some(item)))
            .collect::<Vec<_>>()
            .join(", "),
        Some(other) => other.to_string(),
    };
    harmless_line(&text)
}

fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or_default();
        if used + 1 > width {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::output::Color;

    #[test]
    fn columns_stay_those_of_the_first_rows() {
        let mut table = Table::new(&["name".to_owned(), "size".to_owned()]);
        let paint = Color::Never.for_stdout();
        let first = table.rows(
            &[json!({"size": 3, "name": "Bảng\tmột", "id": "b_1", "fields": [{}]})],
            paint,
        );
        assert_eq!(first, "ID   NAME      SIZE\nb_1  Bảng một  3\n");
        let next = table.rows(&[json!({"name": "x", "id": "b_2"})], paint);
        assert_eq!(next, "b_2  x\n");
    }

    #[test]
    fn an_object_is_a_line_a_property_and_moves_no_cursor() {
        let text = Table::default().object(
            &json!({"id": 1, "na\u{1b}": "a\u{1b}[2Jb"}),
            Color::Never.for_stdout(),
        );
        assert_eq!(text, "id   1\nna   a [2Jb\n");
        let rows = Table::default().rows(&[json!({"n\u{1b}[2J": "a"})], Color::Never.for_stdout());
        assert_eq!(rows, "N [2J\na\n");
    }
}
