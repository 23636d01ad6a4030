//! Taking our `x-` extensions out, without losing what they say to a reader.

use serde_json::{Map, Value};

use super::walk::{Kind, walk};

/// Takes all extensions out. The values of an open enumeration go into its description, and so does what overwrites the
/// properties of an object.
pub(super) fn strip(document: &mut Value) {
    walk(document, Kind::Document, &mut |kind, object| {
        if kind == Kind::Schema {
            known_values(object);
            overwritten(object);
        }
        object.retain(|key, _| !key.starts_with("x-"));
    });
}

fn overwritten(schema: &mut Map<String, Value>) {
    let Some(entries) = schema.get("x-overwritten-by").and_then(Value::as_str) else {
        return;
    };
    let note = format!(
        "The server copies the entries of `{entries}` over the properties of this object, so each of them can hold any JSON value."
    );
    describe(schema, &note);
}

/// Adds a paragraph to a description.
fn describe(schema: &mut Map<String, Value>, note: &str) {
    let text = match schema.get("description").and_then(Value::as_str) {
        Some(text) => format!("{}\n\n{note}", text.trim_end()),
        None => note.to_owned(),
    };
    schema.insert("description".to_owned(), text.into());
}

fn known_values(schema: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = schema.get("x-extensible-enum") else {
        return;
    };
    let meaning = schema.get("x-enum-descriptions");
    let values: Vec<String> = values
        .iter()
        .map(|value| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match meaning
                .and_then(|meaning| meaning.get(&value))
                .and_then(Value::as_str)
            {
                Some(meaning) => format!("`{value}` ({})", meaning.trim_end_matches('.')),
                None => format!("`{value}`"),
            }
        })
        .collect();
    let known = format!("Known values: {}. Others may come.", values.join(", "));
    describe(schema, &known);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn extensions_go_and_names_that_look_like_them_stay() {
        let mut document = json!({
            "x-a": 1,
            "paths": {"/a": {"get": {"x-b": 1, "responses": {"200": {
                "headers": {"x-request-id": {"schema": {"type": "string"}}},
                "content": {"application/json": {"example": {"x-c": 1}}},
            }}}}},
            "components": {"schemas": {"A": {"properties": {"x-d": {"x-e": 1}}, "default": {"x-f": 1}}}},
        });
        strip(&mut document);
        let text = document.to_string();
        for (name, stays) in [
            ("x-a", false),
            ("x-b", false),
            ("x-e", false),
            ("x-request-id", true),
            ("x-c", true),
            ("x-d", true),
            ("x-f", true),
        ] {
            assert_eq!(text.contains(name), stays, "{name}");
        }
    }

    #[test]
    fn what_overwrites_the_properties_of_an_object_stays_readable() {
        let mut document = json!({"components": {"schemas": {"A": {
            "type": "object", "description": "A row.", "x-overwritten-by": "fields", "properties": {"fields": {"x-overwrites": "A"}},
        }}}});
        strip(&mut document);
        assert_eq!(
            document.pointer("/components/schemas/A"),
            Some(&json!({
                "type": "object",
                "description": "A row.\n\nThe server copies the entries of `fields` over the properties of this object, so each of them can hold any JSON value.",
                "properties": {"fields": {}},
            }))
        );
    }

    #[test]
    fn the_values_of_an_open_enumeration_stay_readable() {
        let mut document = json!({"components": {"schemas": {"A": {
            "type": "string",
            "description": "State.",
            "x-extensible-enum": ["on", "off"],
            "x-enum-descriptions": {"on": "It runs."},
        }}}});
        strip(&mut document);
        assert_eq!(
            document.pointer("/components/schemas/A/description"),
            Some(&json!(
                "State.\n\nKnown values: `on` (It runs), `off`. Others may come."
            ))
        );
    }
}
