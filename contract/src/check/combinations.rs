//! Keys of a schema that exclude each other: one of them would be ignored.

use crate::{
    document::{Document, Media, map_values, wrapped},
    node::{Node, Place, Value},
    problem::Findings,
};

/// Keywords and the types that they say something about.
const OF_TYPES: [(&str, &[&str]); 19] = [
    ("properties", &["object"]),
    ("additionalProperties", &["object"]),
    ("required", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("x-enum-descriptions", &["string"]),
    ("minimum", NUMBERS),
    ("maximum", NUMBERS),
    ("exclusiveMinimum", NUMBERS),
    ("exclusiveMaximum", NUMBERS),
    ("multipleOf", NUMBERS),
    ("x-extensible-enum", &["string", "integer", "number"]),
];
const NUMBERS: &[&str] = &["integer", "number"];

/// Formats and the types that they say something about. Others are words for people.
const FORMATS: [(&str, &[&str]); 19] = [
    ("int32", &["integer"]),
    ("int64", &["integer"]),
    ("uint32", &["integer"]),
    ("uint64", &["integer"]),
    ("float", &["number"]),
    ("double", &["number"]),
    ("binary", &["string"]),
    ("byte", &["string"]),
    ("date", &["string"]),
    ("date-time", &["string"]),
    ("time", &["string"]),
    ("duration", &["string"]),
    ("password", &["string"]),
    ("email", &["string"]),
    ("uri", &["string"]),
    ("uuid", &["string"]),
    ("hostname", &["string"]),
    ("ipv4", &["string"]),
    ("ipv6", &["string"]),
];

/// What may not stand beside `oneOf`, and beside `allOf`.
const BESIDE_ONE_OF: [&str; 9] = [
    "properties",
    "required",
    "additionalProperties",
    "items",
    "allOf",
    "enum",
    "x-extensible-enum",
    "format",
    "x-lenient",
];
const BESIDE_ALL_OF: [&str; 4] = ["items", "enum", "x-extensible-enum", "format"];

/// Bounds that must not cross.
const BOUNDS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let files = files(document);
    super::parts(document, "schemas", findings, &mut |node, findings| {
        beside(document, node, findings);
        of_type(document, node, findings);
        values(node, findings);
        bounds(node, findings);
        let binary = node
            .get("format")
            .filter(|format| format.text() == Some("binary"));
        if let Some(format) = binary.filter(|_| !files.contains(&node.at)) {
            findings.add(
                "binary-place",
                format.at,
                "bytes cannot be part of JSON; in a form they can only be a field or the items of one",
                "use `format: byte` (base64) here, or send the file in a form",
            );
        }
    });
}

fn beside(document: &Document, node: &Node, findings: &mut Findings) {
    for (keyword, others) in [("oneOf", &BESIDE_ONE_OF[..]), ("allOf", &BESIDE_ALL_OF[..])] {
        if node.get(keyword).is_none() {
            continue;
        }
        for other in others {
            if node.get(other).is_some() {
                findings.add(
                    "keyword-alone",
                    node.place_of(other, node.at),
                    format!("`{other}` has no effect beside `{keyword}`"),
                    if keyword == "oneOf" {
                        "write it in the branches: a value is one of them, and nothing besides"
                    } else {
                        "describe the value by one schema, or write this in a part of the `allOf`"
                    },
                );
            }
        }
    }
    for keyword in ["oneOf", "allOf"] {
        if let Some(list) = node.get(keyword).filter(|list| list.items().is_empty()) {
            findings.add(
                "keyword-alone",
                list.at,
                format!("this `{keyword}` is empty"),
                "list its schemas, or remove it",
            );
        }
    }
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if node.flag(flag) && node.get(bound).is_none() {
            findings.add(
                "keyword-alone",
                node.place_of(flag, node.at),
                format!("`{flag}` without `{bound}` has no effect"),
                format!("write the limit as `{bound}`, or remove `{flag}`"),
            );
        }
    }
    let structured = node.get("properties").is_some() || node.get("allOf").is_some();
    if let Some(others) = map_values(node).filter(|_| structured) {
        findings.add(
            "keyword-alone",
            others.at,
            "a schema of `additionalProperties` beside properties is passed over: those that are not named are any JSON",
            "remove it, or move the map into a property of its own",
        );
    }
    if document.made_of_what_refuses_null(node) {
        let parts = node.items_of("allOf");
        // A component may be null where it is used alone, so references to it are accepted.
        for part in parts.iter().filter(|part| part.flag("nullable")) {
            findings.add(
                "keyword-alone",
                part.place_of("nullable", part.at),
                "`nullable` of this part of an `allOf` has no effect: another part, or a keyword beside the `allOf`, refuses null",
                "remove it; if the whole value may be null, write `nullable: true` beside the `allOf`",
            );
        }
    }
    if node.flag("readOnly") && node.flag("writeOnly") {
        findings.add(
            "keyword-alone",
            node.place_of("writeOnly", node.at),
            "`readOnly` and `writeOnly` exclude each other",
            "keep the one that is true",
        );
    }
}

/// The type that the keywords of a schema are held against; nothing where it has none.
fn type_of<'a>(document: &'a Document, node: &'a Node) -> &'a str {
    match node.text_of("type") {
        Some(kind) => kind,
        None if wrapped(node).is_some() => document.json_type(node),
        None if node.get("properties").is_some() || node.get("allOf").is_some() => "object",
        None => "",
    }
}

fn of_type(document: &Document, node: &Node, findings: &mut Findings) {
    let kind = type_of(document, node);
    let given = node.text_of("type");
    let structured = node.get("allOf").is_some() && wrapped(node).is_none();
    let union = node.get("oneOf").is_some();
    let contradicted = given.filter(|given| {
        let branches = node.items_of("oneOf");
        let inner = wrapped(node).map(|inner| document.json_type(inner));
        // The branches of a union may all be of one type; a part of an `allOf` is an object.
        structured && *given != "object"
            || branches.iter().any(|branch| document.json_type(branch) != *given)
            || inner.is_some_and(|inner| !inner.is_empty() && inner != *given)
    });
    if let Some(given) = contradicted {
        findings.add(
            "type-fits",
            node.place_of("type", node.at),
            format!("`type: {given}` contradicts the schemas that this is made of"),
            "remove `type`",
        );
    }
    if union {
        return;
    }
    let said = if kind.is_empty() {
        "a schema without `type`".to_owned()
    } else {
        format!("`type: {kind}`")
    };
    for (keyword, types) in OF_TYPES {
        if node.get(keyword).is_some() && !types.contains(&kind) {
            findings.add(
                "type-fits",
                node.place_of(keyword, node.at),
                format!("`{keyword}` has no effect on {said}"),
                format!(
                    "it goes with `type: {}`: correct the one or remove the other",
                    types.join("` or `")
                ),
            );
        }
    }
    let format = node.text_of("format");
    let known = FORMATS.iter().find(|(name, _)| Some(*name) == format);
    if let Some((name, types)) = known.filter(|(_, types)| !types.contains(&kind)) {
        findings.add(
            "type-fits",
            node.place_of("format", node.at),
            format!("`format: {name}` has no effect on {said}"),
            format!(
                "it goes with `type: {}`: correct the one or remove the other",
                types.join("` or `")
            ),
        );
    }
}

/// The values of an enumeration are of its type, and there are some.
fn values(node: &Node, findings: &mut Findings) {
    let kind = node.text_of("type").unwrap_or_default();
    let lists = ["enum", "x-extensible-enum"];
    for (key, list) in lists.into_iter().filter_map(|key| Some((key, node.get(key)?))) {
        if list.items().iter().all(|item| item.value == Value::Null) {
            findings.add(
                "enum-values",
                list.at,
                format!("this `{key}` has no values"),
                "list the values, or remove it",
            );
        }
        if node.get("x-extensible-enum").is_some() && key == "enum" {
            findings.add(
                "keyword-alone",
                list.at,
                "`enum` has no effect beside `x-extensible-enum`",
                "keep `x-extensible-enum`",
            );
        }
        for item in list.items() {
            let fits = match &item.value {
                Value::Null => node.flag("nullable"),
                Value::Text(_) => kind == "string",
                Value::Number(number) => kind == "number" || kind == "integer" && !number.is_f64(),
                Value::Bool(_) => kind == "boolean",
                Value::List(_) | Value::Map(_) => false,
            };
            if !fits && !kind.is_empty() {
                findings.add(
                    "enum-values",
                    item.at,
                    format!("the value {item} is {}, and the type is {kind}", item.kind()),
                    if kind == "string" {
                        "put the value in quotes; null needs `nullable: true`"
                    } else {
                        "write values of the type; null needs `nullable: true`"
                    },
                );
            }
        }
    }
}

fn bounds(node: &Node, findings: &mut Findings) {
    let number = |key: &str| node.get(key)?.to_json().as_f64();
    if number("multipleOf").is_some_and(|step| step <= 0.0) {
        findings.add(
            "bounds",
            node.place_of("multipleOf", node.at),
            "`multipleOf` is not greater than zero",
            "write the step, or remove it",
        );
    }
    for (least, most) in BOUNDS {
        if number(least)
            .zip(number(most))
            .is_some_and(|(least, most)| least > most)
        {
            findings.add(
                "bounds",
                node.place_of(least, node.at),
                format!("`{least}` is greater than `{most}`"),
                "no value fits both: correct one of them",
            );
        }
    }
}

/// Where bytes can stand: fields of forms, the items of such, and responses that are files.
fn files(document: &Document) -> Vec<Place> {
    let mut files = Vec::new();
    for operation in &document.operations {
        for content in document.contents(operation) {
            let json = matches!(content.media, "application/json" | "text/event-stream");
            files.extend(
                content
                    .node
                    .get("schema")
                    .filter(|_| !json)
                    .map(|schema| document.plain(schema).at),
            );
        }
        let forms = operation
            .body
            .iter()
            .filter(|body| body.media == Media::Multipart);
        for form in forms {
            for property in document.properties(&form.schema) {
                let value = document.plain(&property.value);
                files.push(value.at);
                files.extend(value.get("items").map(|items| document.plain(items).at));
            }
        }
    }
    files
}
