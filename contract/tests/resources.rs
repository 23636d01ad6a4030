//! What operations do to which resource, by the rules alone and by `x-resource`.

#![allow(clippy::expect_used, clippy::panic)]

use std::path::Path;

use imbrace_contract::{
    document::Document,
    load::load_with,
    resources::{Effect, Named, Part, effects},
};

const ROW: &str = "{$ref: '#/components/schemas/Thing'}";
const ROWS: &str = "{type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Thing'}}, total: {type: integer}}}";
const RECEIPT: &str = "{type: object, properties: {success: {type: boolean}}}";

/// Operations: name, method, path, the schema of the response, that of the body, and `x-resource`.
const OPERATIONS: [(&str, &str, &str, &str, &str, &str); 13] = [
    ("list", "get", "/s/v1/things", ROWS, "", ""),
    (
        "create",
        "post",
        "/s/v2/things",
        ROW,
        "{type: object, properties: {name: {type: string}}}",
        "",
    ),
    (
        "create_red",
        "post",
        "/s/v1/things/_red",
        ROW,
        "{type: object, properties: {name: {type: string}}}",
        "",
    ),
    ("get", "get", "/s/v1/things/{thing_id}", ROW, "", ""),
    (
        "rename",
        "post",
        "/s/v1/things/{thing_id}/name",
        ROW,
        "{type: object, properties: {name: {type: string}}}",
        "",
    ),
    (
        "update",
        "put",
        "/s/v1/things/update/{thing_id}",
        ROW,
        "{type: object, properties: {name: {type: string}}}",
        "",
    ),
    ("remove", "delete", "/s/v1/things/{thing_id}", RECEIPT, "", ""),
    (
        "delete_many",
        "post",
        "/s/v1/things/delete",
        RECEIPT,
        "{type: object, properties: {ids: {type: array, items: {type: string}}}}",
        "",
    ),
    (
        "add_users",
        "post",
        "/s/v1/things/_add_users",
        ROW,
        "{type: object, properties: {thing_id: {type: string}, users: {type: array, items: {type: string}}}}",
        "",
    ),
    (
        "get_of_owner",
        "get",
        "/s/v1/owners/{owner_id}/things",
        ROWS,
        "",
        "",
    ),
    (
        "count",
        "get",
        "/s/v1/things/_count",
        "{type: object, properties: {count: {type: integer}}}",
        "",
        "",
    ),
    (
        "verify",
        "post",
        "/s/v1/verify",
        RECEIPT,
        "{type: object, properties: {url: {type: string}}}",
        "",
    ),
    (
        "close",
        "post",
        "/s/v1/close",
        RECEIPT,
        "{type: object, properties: {which: {type: string}}}",
        "{of: s/things, role: change, id: which}",
    ),
];

fn document() -> Document {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://a.example', x-service: gateway}]\n\
         tags: [{name: t, description: T.}]\npaths:\n",
    );
    let mut paths: Vec<&str> = OPERATIONS.iter().map(|operation| operation.2).collect();
    paths.dedup();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        text.push_str(&format!("  {path}:\n"));
        for (name, method, _, response, body, resource) in
            OPERATIONS.iter().filter(|operation| operation.2 == path)
        {
            text.push_str(&format!(
                "    {method}:\n      operationId: t_{name}\n      tags: [t]\n"
            ));
            if !resource.is_empty() {
                text.push_str(&format!("      x-resource: {resource}\n"));
            }
            let parameter = path.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
            if let Some((parameter, _)) = parameter {
                text.push_str(&format!(
                    "      parameters: [{{name: {parameter}, in: path, required: true, schema: {{type: string}}}}]\n"
                ));
            }
            if !body.is_empty() {
                text.push_str(&format!(
                    "      requestBody: {{required: true, content: {{application/json: {{schema: {body}}}}}}}\n"
                ));
            }
            text.push_str(&format!(
                "      description: 'It. Errors: 410 for an unknown thing.'\n      responses: {{'200': {{description: It., content: {{application/json: {{schema: {response}}}}}}}}}\n"
            ));
        }
    }
    text.push_str(
        "components:\n  schemas:\n    Thing: {type: object, properties: {id: {type: string}, name: {type: string}, owner_id: {type: string}, \
         thing_users: {type: array, items: {type: string}}}}\n",
    );
    let bundle = load_with(Path::new("a.yaml"), &|_| Ok(text.clone())).expect("it can be read");
    Document::read(bundle).expect("it is a document")
}

fn part(name: &str) -> Option<Part> {
    let document = document();
    let place = document
        .operations
        .iter()
        .position(|operation| operation.name == name)
        .expect("it is there");
    match effects(&document).into_iter().nth(place).expect("each has one") {
        Effect::Stateful(part) => Some(*part),
        Effect::Stateless(_) => None,
        Effect::Unknown => panic!("{name}: nothing tells what it does"),
    }
}

#[test]
fn roles_follow_from_paths_methods_and_names() {
    let path = || Some(Named::Path("thing_id".to_owned()));
    let body = |name: &str| Some(Named::Body(name.to_owned()));
    for (name, role, id) in [
        ("list", "list", None),
        ("create", "create", None),
        ("create_red", "create", None),
        ("get", "read", path()),
        ("rename", "change", path()),
        ("update", "change", path()),
        ("remove", "remove", path()),
        ("delete_many", "remove-many", body("ids")),
        ("add_users", "link", body("thing_id")),
        ("count", "count", None),
        ("get_of_owner", "list", None),
        ("close", "change", body("which")),
    ] {
        let part = part(name).unwrap_or_else(|| panic!("{name} keeps state"));
        assert_eq!(
            (part.role.to_string().as_str(), part.resource.as_str()),
            (role, "s/things"),
            "{name}"
        );
        assert_eq!(part.id, id, "{name}");
    }
    assert!(part("verify").is_none(), "it computes");
}

#[test]
fn rows_parents_links_and_statuses_are_found() {
    let pointer = |name: &str| {
        part(name)
            .and_then(|part| part.rows)
            .map(|rows| (rows.pointer, rows.many))
    };
    assert_eq!(pointer("list"), Some(("/data".to_owned(), true)));
    assert_eq!(pointer("get"), Some((String::new(), false)));
    let of_owner = part("get_of_owner").expect("it lists");
    assert_eq!(of_owner.parents, ["owner_id"]);
    let link = part("add_users").and_then(|part| part.link);
    assert_eq!(link, Some(("thing_users".to_owned(), Some("users".to_owned()))));
    assert_eq!(part("get").and_then(|part| part.missing), Some(410));
}
