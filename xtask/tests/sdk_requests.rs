//! The requests of the official SDKs, as they were recorded, against the documents: route, query, and the properties at the
//! top of the body.
#![allow(clippy::expect_used, clippy::panic)]

#[path = "sdk_requests/exceptions.rs"]
mod exceptions;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use exceptions::EXCEPTIONS;

use imbrace_contract::{
    document::{Document, In, Media, Operation, path_shape},
    load::load,
    node::Node,
    services::SERVICES,
};

/// Recorded with Python 1.3.1 and TypeScript 1.4.0: how many requests, method, path, names of the query, kind of body, names at
/// the top of the body. `*` is a body that is not an object, `~` what a caller may add. What the recorder's responses put into a body
/// is left out.
const REQUESTS: &str = include_str!("sdk_requests/requests.csv");

/// Stands for names that the SDK leaves to the caller.
const FREE: &str = "~";

struct Request<'t> {
    count: usize,
    route: String,
    query: Vec<&'t str>,
    media: &'t str,
    body: Vec<&'t str>,
}

fn requests() -> Vec<Request<'static>> {
    let rows = REQUESTS.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let [count, method, path, query, media, body] = cells[..] else {
            panic!("not six cells: {line}")
        };
        Request {
            count: count.parse().expect("a number"),
            route: format!("{method} {}", path.trim_end_matches('/')),
            query: query.split_whitespace().collect(),
            media,
            body: body.split_whitespace().collect(),
        }
    });
    rows.collect()
}

fn documents() -> Vec<Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |name: &str| {
        let bundle = load(&root.join(name)).expect("it can be read");
        Document::read(bundle).expect("it is a document")
    };
    SERVICES.iter().map(|service| read(service.document)).collect()
}

#[test]
fn every_request_of_the_sdks_fits_or_says_why_not() {
    let documents = documents();
    let mut known: BTreeMap<String, (&Document, &Operation)> = BTreeMap::new();
    for document in &documents {
        for operation in &document.operations {
            let prefix = if operation.service == "ai-agent" {
                "/ai-agent"
            } else {
                ""
            };
            let path = format!("{prefix}{}", operation.path);
            let route = format!("{} {}", operation.method, path_shape(path.trim_end_matches('/')));
            known.insert(route, (document, operation));
        }
    }
    let mut faults = BTreeSet::new();
    let mut sum = 0;
    for request in requests() {
        sum += request.count;
        match known.get(&request.route) {
            None => _ = faults.insert((request.route, "no operation".to_owned())),
            Some((document, operation)) => {
                let found = misfits(document, operation, &request);
                faults.extend(found.into_iter().map(|fault| (request.route.clone(), fault)));
            }
        }
    }
    assert_eq!(sum, 1_774, "requests that were recorded");
    let mut used = BTreeSet::new();
    let unexplained: Vec<String> = faults
        .iter()
        .filter(|(route, fault)| {
            let explains = |(of, what, _): &&(&str, &[&str], &str)| {
                let on = of
                    .strip_suffix('*')
                    .map_or(of == route, |part| route.contains(part));
                on && what.contains(&fault.as_str())
            };
            let exception = EXCEPTIONS.iter().find(explains);
            used.extend(exception.map(|(of, ..)| (*of, fault.as_str())));
            exception.is_none()
        })
        .map(|(route, fault)| format!("{route}: {fault}"))
        .collect();
    assert!(
        unexplained.is_empty(),
        "{} do not fit, and no exception says why:\n{}",
        unexplained.len(),
        unexplained.join("\n")
    );
    for (route, faults, _) in EXCEPTIONS {
        for fault in *faults {
            assert!(
                used.contains(&(*route, *fault)),
                "nothing needs the exception of {route}: {fault}"
            );
        }
    }
}

/// What of a request the document does not have, or wants besides.
fn misfits(document: &Document, operation: &Operation, request: &Request<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let query = || {
        operation
            .parameters
            .iter()
            .filter(|parameter| parameter.place == In::Query)
    };
    for name in &request.query {
        if *name != FREE && !query().any(|parameter| parameter.name == *name) {
            faults.push(format!("query `{name}` is not declared"));
        }
    }
    for parameter in query().filter(|parameter| parameter.required && !request.query.contains(&FREE)) {
        if !request.query.contains(&parameter.name.as_str()) {
            faults.push(format!("query `{}` is missing", parameter.name));
        }
    }
    match (&operation.body, request.media) {
        (None, "none") => {}
        (None, _) => faults.push("a body is not declared".to_owned()),
        (Some(body), "none") if body.required => faults.push("the body is missing".to_owned()),
        (Some(_), "none") => {}
        (Some(body), media) => {
            let form = body.media != Media::Json;
            if form != (media == "form") {
                faults.push(format!("the body is {media}"));
            }
            properties(document, &body.schema, &request.body, &mut faults);
        }
    }
    faults
}

fn properties(document: &Document, schema: &Node, names: &[&str], faults: &mut Vec<String>) {
    let schema = document.plain(schema);
    let branches = schema.items_of("oneOf");
    if !branches.is_empty() {
        // One branch that takes all of it is enough; else the faults of the first.
        let each = branches.iter().map(|branch| {
            let mut faults = Vec::new();
            properties(document, branch, names, &mut faults);
            faults
        });
        let best = each.min_by_key(Vec::len);
        return faults.extend(best.into_iter().flatten());
    }
    let object = document.json_type(schema) == "object";
    if names == ["*"] {
        if object {
            faults.push("the body is not an object".to_owned());
        }
        return;
    }
    // Any JSON, or an object of any properties.
    let declared = schema.get("properties").is_some() || schema.get("allOf").is_some();
    if !declared {
        if !matches!(document.json_type(schema), "" | "object") {
            faults.push("the body is an object".to_owned());
        }
        return;
    }
    for name in names {
        if *name != FREE && document.property(schema, name).is_none() {
            faults.push(format!("`{name}` is not declared"));
        }
    }
    for name in required(document, schema) {
        if !names.contains(&name) && !names.contains(&FREE) {
            faults.push(format!("`{name}` is missing"));
        }
    }
}

/// What an object schema asks for, those of `allOf` included.
fn required<'d>(document: &'d Document, schema: &'d Node) -> Vec<&'d str> {
    let schema = document.resolve(schema);
    let items = |key: &str| schema.items_of(key);
    let own = items("required").iter().filter_map(Node::text);
    let parts = items("allOf").iter().flat_map(|part| required(document, part));
    own.chain(parts).collect()
}
