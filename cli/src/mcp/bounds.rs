//! Results that fit: whole items of a list, or a piece of a text.

use serde_json::Value;

use super::cut::{at_or_after, at_or_before};

/// A part of a result, and how to get the rest.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bounded {
    pub(super) text: String,
    /// What was left out, and what to do about it.
    pub(super) note: Option<String>,
}

/// JSON of at most so many bytes. Of a list as many items are kept as fit; anything else is cut, and `from` goes on.
pub(super) fn bounded(value: &Value, rows: Option<&str>, from: usize, most: usize) -> Bounded {
    let text = value.to_string();
    if from == 0 && text.len() <= most {
        return Bounded { text, note: None };
    }
    if from == 0
        && let Some(cut) = fewer_rows(value, rows, most)
    {
        return cut;
    }
    piece(&text, from, most)
}

/// A piece of a text, at whole characters.
pub(super) fn piece(text: &str, from: usize, most: usize) -> Bounded {
    let start = at_or_before(text, from);
    let end = at_or_before(text, start.saturating_add(most));
    // A limit below one character must not stand still.
    let end = if end == start && start < text.len() {
        at_or_after(text, start + 1)
    } else {
        end
    };
    let note = if end < text.len() {
        Some(format!(
            "Bytes {start} to {end} of {}. `call_operation` with the same arguments and `from`: {end} gives the next piece, with `pointer` a part.",
            text.len()
        ))
    } else if start > 0 {
        Some(format!(
            "Bytes {start} to {end} of {}, the last piece.",
            text.len()
        ))
    } else {
        None
    };
    Bounded {
        text: text[start..end].to_owned(),
        note,
    }
}

fn fewer_rows(value: &Value, rows: Option<&str>, most: usize) -> Option<Bounded> {
    let pointer = match rows {
        Some(pointer) if value.pointer(pointer).is_some_and(Value::is_array) => pointer,
        _ if value.is_array() => "",
        _ => return None,
    };
    let all = value.pointer(pointer)?.as_array()?;
    let mut short = value.clone();
    *short.pointer_mut(pointer)? = Value::Array(Vec::new());
    let mut size = short.to_string().len();
    let mut kept = 0;
    for row in all {
        size += row.to_string().len() + 1;
        if size > most {
            break;
        }
        kept += 1;
    }
    if kept == 0 {
        return None;
    }
    *short.pointer_mut(pointer)? = Value::Array(all[..kept].to_vec());
    let note = format!(
        "The first {kept} of {} items of this page. Ask for fewer items a page and go on from item {kept}, or for a part by `call_operation` with `pointer`.",
        all.len()
    );
    Some(Bounded {
        text: short.to_string(),
        note: Some(note),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_keeps_whole_rows() {
        let value =
            json!({"data": [{"n": "aaaaaaaaaa"}, {"n": "bbbbbbbbbb"}, {"n": "cccccccccc"}], "total": 3});
        let cut = bounded(&value, Some("/data"), 0, 62);
        assert_eq!(
            cut.text,
            r#"{"data":[{"n":"aaaaaaaaaa"},{"n":"bbbbbbbbbb"}],"total":3}"#
        );
        assert!(cut.note.unwrap().contains("first 2 of 3 items"));
    }

    #[test]
    fn pieces_of_a_text_add_up_to_it() {
        let value = json!({"text": "Xin chào thế giới ".repeat(20)});
        let (mut whole, mut from) = (String::new(), 0);
        loop {
            let part = bounded(&value, None, from, 7);
            from += part.text.len();
            whole.push_str(&part.text);
            if part.note.is_none_or(|note| note.contains("last piece")) {
                break;
            }
        }
        assert_eq!(whole, value.to_string());
        assert_eq!(piece("é", 0, 1).text, "é");
        assert_eq!(piece("abc", 9, 1).text, "");
    }
}
