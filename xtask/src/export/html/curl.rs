//! A line for a shell that calls an operation.

use std::fmt::Write;

use imbrace_contract::url_part;
use serde_json::Value;

use super::{
    super::walk::{items, properties, text},
    parts::{parameters_of, resolved},
};

/// The call of an operation, with its examples; what has none is named in capitals.
pub(super) fn line(
    document: &Value,
    item: &Value,
    (method, path, operation): (&str, &str, &Value),
) -> String {
    let mut url = base(document, item, operation) + path;
    let mut query = Vec::new();
    let mut more = Vec::new();
    for parameter in parameters_of(document, item, operation) {
        let name = text(parameter, "name");
        let value = value(document, parameter);
        let required = parameter.get("required") == Some(&Value::Bool(true));
        match text(parameter, "in") {
            "path" => url = url.replace(&format!("{{{name}}}"), &url_part(&value)),
            "query" if required => query.extend(pairs(document, parameter, &value)),
            "header" if required => more.push(format!("-H {}", quoted(&format!("{name}: {value}")))),
            _ => {}
        }
    }
    if !query.is_empty() {
        let _ = write!(url, "?{}", query.join("&"));
    }
    let mut parts = vec![match method {
        "get" => "curl".to_owned(),
        "head" => "curl --head".to_owned(),
        method => format!("curl -X {}", method.to_uppercase()),
    }];
    parts[0] = format!("{} {}", parts[0], quoted(&url));
    parts.extend(credentials(document, operation));
    parts.extend(more);
    if let Some(body) = operation.get("requestBody") {
        parts.extend(self::body(document, resolved(document, body)));
    }
    parts.join(" \\\n  ")
}

/// The server that an operation stands at.
fn base(document: &Value, item: &Value, operation: &Value) -> String {
    let servers = [operation, item, document].map(|holder| items(holder.get("servers")));
    let first = servers.into_iter().find_map(<[Value]>::first);
    first
        .map_or("", |server| text(server, "url"))
        .trim_end_matches('/')
        .to_owned()
}

/// The example of a parameter as text.
fn value(document: &Value, parameter: &Value) -> String {
    match example(document, parameter) {
        Some(Value::Array(items)) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Some(other) => plain(other),
        None => text(parameter, "name").to_uppercase(),
    }
}

/// A query parameter as its style writes it.
fn pairs(document: &Value, parameter: &Value, value: &str) -> Vec<String> {
    let name = text(parameter, "name");
    let pair = |name: &str, value: &str| format!("{}={}", url_part(name), url_part(value));
    let whole = parameter.get("explode") != Some(&Value::Bool(false));
    match example(document, parameter) {
        Some(Value::Array(items)) if whole => items.iter().map(|item| pair(name, &plain(item))).collect(),
        Some(Value::Object(properties)) if text(parameter, "style") == "deepObject" => properties
            .iter()
            .map(|(property, value)| pair(&format!("{name}[{property}]"), &plain(value)))
            .collect(),
        _ => vec![pair(name, value)],
    }
}

/// The example of a parameter.
fn example<'d>(document: &'d Value, parameter: &'d Value) -> Option<&'d Value> {
    own_example(document, parameter).or_else(|| parameter.pointer("/schema/example"))
}

/// The `example` of a parameter or a media type, or the first of its `examples`.
fn own_example<'d>(document: &'d Value, node: &'d Value) -> Option<&'d Value> {
    let mut named = properties(node.get("examples")).map(|(_, example)| resolved(document, example));
    node.get("example")
        .or_else(|| named.find_map(|example| example.get("value")))
}

/// A value as text: a text without its quotes, anything else as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The headers of the first way to prove who calls.
fn credentials(document: &Value, operation: &Value) -> Vec<String> {
    let security = operation.get("security").or_else(|| document.get("security"));
    let first = items(security).first();
    let schemes = properties(first).filter_map(|(name, _)| {
        let scheme = document.pointer("/components/securitySchemes")?.get(name)?;
        Some(match (text(scheme, "type"), text(scheme, "in")) {
            ("apiKey", "header") => format!("-H {}", quoted(&format!("{}: YOUR_KEY", text(scheme, "name")))),
            ("apiKey", "cookie") => format!(
                "--cookie {}",
                quoted(&format!("{}=YOUR_KEY", text(scheme, "name")))
            ),
            ("apiKey", _) => format!(
                "--url-query {}",
                quoted(&format!("{}=YOUR_KEY", text(scheme, "name")))
            ),
            ("http", _) if text(scheme, "scheme").eq_ignore_ascii_case("basic") => {
                "-u 'USER:PASSWORD'".to_owned()
            }
            _ => format!("-H {}", quoted("Authorization: Bearer YOUR_TOKEN")),
        })
    });
    schemes.collect()
}

fn body(document: &Value, body: &Value) -> Vec<String> {
    let Some((media_type, media)) = properties(body.get("content")).next() else {
        return Vec::new();
    };
    let example = own_example(document, media);
    if media_type != "multipart/form-data" {
        let text = example.map_or_else(|| "{}".to_owned(), Value::to_string);
        return vec![
            format!("-H {}", quoted(&format!("content-type: {media_type}"))),
            format!("--data-raw {}", quoted(&text)),
        ];
    }
    let schema = media
        .get("schema")
        .map_or(&Value::Null, |schema| resolved(document, schema));
    let file = |name: &str| {
        let property = schema.get("properties").and_then(|all| all.get(name));
        let property = property.map_or(&Value::Null, |property| resolved(document, property));
        let item = property
            .get("items")
            .map_or(property, |item| resolved(document, item));
        text(item, "format") == "binary"
    };
    let mut parts = Vec::new();
    for (name, value) in properties(example) {
        let values = match value {
            Value::Array(values) if file(name) => values.iter().collect(),
            value => vec![value],
        };
        for value in values {
            let text = plain(value);
            // curl reads a file where a text begins like one, and options after a semicolon.
            let misread = text.starts_with(['@', '<', '"']) || text.contains(';');
            let part = match (file(name), misread) {
                (true, _) if text.contains([',', ';', '"']) => {
                    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
                    format!("-F {}", quoted(&format!("{name}=@\"{escaped}\"")))
                }
                (true, _) => format!("-F {}", quoted(&format!("{name}=@{text}"))),
                (false, true) => format!("--form-string {}", quoted(&format!("{name}={text}"))),
                (false, false) => format!("-F {}", quoted(&format!("{name}={text}"))),
            };
            parts.push(part);
        }
    }
    parts
}

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_has_what_the_call_needs() {
        let document = json!({
            "servers": [{"url": "https://h.test/"}],
            "security": [{"Key": []}],
            "components": {
                "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-key"}},
                "parameters": {"Id": {"name": "id", "in": "path", "required": true, "example": "a/b"}},
                "schemas": {"Up": {"properties": {"files": {"type": "array", "items": {"type": "string", "format": "binary"}}}}},
            },
        });
        let item = json!({"parameters": [{"$ref": "#/components/parameters/Id"}]});
        let operation = json!({
            "parameters": [
                {"name": "q", "in": "query", "required": true, "example": "it's & more"},
                {"name": "optional", "in": "query"},
                {"name": "X-Mode", "in": "header", "required": true},
            ],
            "requestBody": {"content": {"application/json": {"example": {"a": "it's"}}}},
        });
        let expected = "curl -X POST 'https://h.test/things/a%2Fb?q=it%27s%20%26%20more' \\\n  -H 'x-key: YOUR_KEY' \\\n  \
                        -H 'X-Mode: X-MODE' \\\n  -H 'content-type: application/json' \\\n  --data-raw '{\"a\":\"it'\\''s\"}'";
        assert_eq!(
            line(&document, &item, ("post", "/things/{id}", &operation)),
            expected
        );
        let form = json!({"security": [], "requestBody": {"content": {"multipart/form-data": {
            "schema": {"$ref": "#/components/schemas/Up"}, "example": {"files": ["a.txt", "b.txt"], "label": "x"},
        }}}});
        let expected = "curl -X POST 'https://h.test/up' \\\n  -F 'files=@a.txt' \\\n  -F 'files=@b.txt' \\\n  -F 'label=x'";
        assert_eq!(line(&document, &json!({}), ("post", "/up", &form)), expected);
    }

    #[test]
    fn nothing_is_taken_for_something_else() {
        let document = json!({"components": {}, "security": []});
        let operation = json!({
            "parameters": [
                {"name": "ids", "in": "query", "required": true, "example": ["a b", 2]},
                {"name": "all", "in": "query", "required": true, "explode": false, "example": [1, 2]},
                {"name": "f", "in": "query", "required": true, "style": "deepObject", "example": {"a": "x&y"}},
            ],
            "requestBody": {"content": {"multipart/form-data": {
                "schema": {"properties": {"file": {"type": "string", "format": "binary"}}},
                "example": {"file": "a,b;c.txt", "at": "@/etc/passwd", "semi": "a;type=b"},
            }}},
        });
        let expected = "curl -X POST '/up?ids=a%20b&ids=2&all=1%2C2&f%5Ba%5D=x%26y' \\\n  -F 'file=@\"a,b;c.txt\"' \\\n  \
                        --form-string 'at=@/etc/passwd' \\\n  --form-string 'semi=a;type=b'";
        assert_eq!(line(&document, &json!({}), ("post", "/up", &operation)), expected);
    }
}
