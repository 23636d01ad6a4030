//! Whether a JSON value is a saved state, before anything of it is taken.

use serde_json::Value;

use super::State;

/// What is wrong with a saved state, if it is none; `known` are the organizations.
pub(super) fn check(saved: &Value, known: &[&str]) -> Result<(), String> {
    let saved = saved
        .as_object()
        .ok_or("a state is an object with the organizations as names")?;
    let mut state = State::default();
    let tables = state.tables().map(|(name, _)| name);
    for (id, saved) in saved {
        if !known.contains(&id.as_str()) {
            return Err(format!(
                "`{id}` is not an organization of the sandbox; these are {}",
                known.join(", ")
            ));
        }
        let saved = saved
            .as_object()
            .ok_or_else(|| format!("`{id}` is not an object with tables as names"))?;
        for (name, rows) in saved {
            let at = format!("{id}/{name}");
            if name == "rows" {
                let resources = rows
                    .as_object()
                    .ok_or_else(|| format!("`{at}` is not an object with resources as names"))?;
                for (resource, rows) in resources {
                    list(&format!("{at}/{resource}"), rows, |row| row["row"].is_object())?;
                }
            } else if tables.contains(&name.as_str()) {
                list(&at, rows, Value::is_object)?;
            } else {
                return Err(format!(
                    "`{at}` is not a table; these are rows, {}",
                    tables.join(", ")
                ));
            }
        }
    }
    Ok(())
}

fn list(at: &str, rows: &Value, is_row: impl Fn(&Value) -> bool) -> Result<(), String> {
    let rows = rows
        .as_array()
        .ok_or_else(|| format!("`{at}` is not a list of rows"))?;
    match rows.iter().position(|row| !is_row(row)) {
        Some(place) => Err(format!("`{at}/{place}` is not a row")),
        None => Ok(()),
    }
}
