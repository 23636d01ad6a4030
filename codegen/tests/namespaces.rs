//! A client with some namespaces of a document: what it has, and that it is the same as in the whole client.
#![allow(clippy::expect_used)]

use std::{collections::BTreeSet, path::Path};

use imbrace_codegen::Parts;
use imbrace_contract::{document::Document, load::load_with};

/// `things` and `others` share `Shared`, which `things` sends and `others` receives; `others.make` is another name for
/// an operation of `things`.
const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'https://main.test', x-service: main}]
tags: [{name: things, description: Things.}, {name: others, description: Others.}, {name: main, description: Itself.}]
paths:
  /things:
    post:
      operationId: things_create
      tags: [things]
      summary: Create a thing
      description: One.
      x-source: [spec]
      x-aliases: {python: [things.create, others.make]}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Shared'}}}}
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        4XX: {$ref: '#/components/responses/Refused'}
    get:
      operationId: things_list
      tags: [things]
      summary: List the things
      description: One.
      x-source: [spec]
      parameters: [{name: kind, in: query, description: A kind., schema: {$ref: '#/components/schemas/Kind'}}]
      responses:
        '200': {description: Done., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
        4XX: {$ref: '#/components/responses/Refused'}
  /others:
    get:
      operationId: others_get
      tags: [others]
      summary: Get the other
      description: One.
      x-source: [spec]
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Shared'}}}}
        4XX: {$ref: '#/components/responses/Refused'}
  /status:
    get:
      operationId: main_status
      tags: [main]
      summary: Say how it is
      description: One.
      x-source: [spec]
      responses:
        '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Status'}}}}
        4XX: {$ref: '#/components/responses/Refused'}
components:
  responses:
    Refused: {description: Refused., content: {application/json: {schema: {$ref: '#/components/schemas/Refusal'}}}}
  schemas:
    Kind: {type: string, description: A kind., x-extensible-enum: [small, large]}
    Refusal: {type: object, description: Refused., properties: {message: {type: string}}}
    Shared:
      type: object
      description: Shared.
      properties:
        name: {type: string}
        note: {type: string, nullable: true}
    Status: {type: object, description: A status., properties: {parts: {type: array, items: {type: object, properties: {up: {type: boolean}}}}}}
    Thing: {type: object, description: A thing., properties: {kind: {$ref: '#/components/schemas/Kind'}}}
";

fn client(namespace: fn(&str) -> bool) -> String {
    client_of(DOCUMENT, namespace)
}

fn client_of(text: &str, namespace: fn(&str) -> bool) -> String {
    let bundle = load_with(Path::new("things.yaml"), &|_| Ok(text.to_owned())).expect("it can be read");
    let document = Document::read(bundle).expect("it is a document");
    let parts = Parts {
        json_schemas: true,
        namespace,
    };
    imbrace_codegen::code(&document, "crate::Client", parts).expect("it keeps the rules")
}

/// The names of the structures and enumerations.
fn names(code: &str) -> BTreeSet<&str> {
    let lines = code.lines().map(str::trim);
    let names = lines.filter_map(|line| {
        line.strip_prefix("pub struct ")
            .or(line.strip_prefix("pub enum "))
    });
    names
        .filter_map(|line| line.split([' ', ';', '<']).next())
        .collect()
}

#[test]
fn a_namespace_has_its_operations_and_the_types_that_they_reach() {
    let code = client(|namespace| namespace == "things");
    let expected = [
        "Kind",
        "Refusal",
        "Shared",
        "Thing",
        "Things",
        "ThingsCreate",
        "ThingsList",
    ];
    assert_eq!(names(&code), BTreeSet::from(expected));
    let all = code.split("pub const ALL").nth(1).expect("there is a registry");
    let all = all.split(';').next().unwrap_or_default();
    assert_eq!(all.matches("as Operation>::INFO").count(), 2, "{all}");
    let code = client(|namespace| namespace == "main");
    assert_eq!(
        names(&code),
        BTreeSet::from(["MainStatus", "Refusal", "Status", "StatusPartsItem"])
    );
    assert!(
        !code.contains("Thing"),
        "neither in the registry nor in the schemas:\n{code}"
    );
}

#[test]
fn an_operation_comes_along_with_another_name_of_it_and_its_namespace_does_not() {
    let code = client(|namespace| namespace == "others");
    let expected = [
        "Kind",
        "Others",
        "OthersGet",
        "Refusal",
        "Shared",
        "Thing",
        "ThingsCreate",
    ];
    assert_eq!(names(&code), BTreeSet::from(expected));
    assert!(code.contains("pub fn make("), "{code}");
}

/// Where the namespace of an operation is off, the other name is its only method: what links to methods must find that.
#[test]
fn another_name_is_documented_by_itself_where_the_namespace_of_the_operation_is_off() {
    let row =
        "| <span id=\"method.make\">`make`</span> | [`things().create`](struct.Things.html#method.create) |";
    let whole = client(|_| true);
    assert!(whole.contains(row), "{whole}");
    assert!(
        whole.contains("Made by [`things().create`](../struct.Things.html#method.create)."),
        "{whole}"
    );
    assert_eq!(
        docs(&whole, "make").0,
        "Create a thing: the same as `things.create`.\n"
    );

    let code = client(|namespace| namespace == "others");
    assert!(
        code.contains("Made by [`others().make`](../struct.Others.html#method.make)."),
        "{code}"
    );
    for gone in [
        "things()",
        "struct.Things.html",
        "doc(hidden)] impl Others",
        "the same as",
    ] {
        assert!(!code.contains(gone), "{gone}:\n{code}");
    }
    let (own, _) = docs(&whole, "create");
    assert_eq!(docs(&code, "make").0, own);
    // Each link to a method or to another page has its target.
    for structure in code
        .split("struct.")
        .skip(1)
        .filter_map(|rest| rest.split(".html").next())
    {
        assert!(names(&code).contains(structure), "{structure}:\n{code}");
    }
}

#[test]
fn what_is_there_is_the_same_whichever_namespaces_are_enabled() {
    let whole = client(|_| true);
    assert!(
        whole.contains("pub note: Option<String>,"),
        "what is received cannot be cleared:\n{whole}"
    );
    let enabled: [fn(&str) -> bool; 4] = [
        |namespace| namespace == "things",
        |namespace| namespace == "others",
        |namespace| namespace == "main",
        |namespace| namespace != "things",
    ];
    for enabled in enabled {
        let code = client(enabled);
        for item in code.split("\n    #[derive(").skip(1) {
            let item = item.split("\n\n").next().unwrap_or_default();
            let item = item.split("\n    }\n").next().unwrap_or_default();
            assert!(whole.contains(item), "not in the whole client:\n{item}");
        }
    }
}

#[test]
fn without_a_namespace_there_is_nothing() {
    assert_eq!(names(&client(|_| false)), BTreeSet::new());
}

/// The document with some operations more of `things`.
fn with_operations(count: usize) -> String {
    let more = (0..count).map(|number| {
        format!(
            "  /things/{{id}}/{number}:
    get:
      operationId: things_get_{number}
      tags: [things]
      summary: Get part {number}
      description: |-
        A detail.

        Errors: 404 for an unknown thing.
      x-source: [spec]
      parameters:
        - {{name: id, in: path, required: true, description: The thing., schema: {{type: string}}}}
        - {{name: limit, in: query, description: How many., schema: {{type: integer}}}}
        - {{name: skip, in: query, description: From where., schema: {{type: integer}}}}
      responses:
        '200': {{description: Done., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}
        4XX: {{$ref: '#/components/responses/Refused'}}
"
        )
    });
    DOCUMENT.replace(
        "components:\n",
        &format!("{}components:\n", more.collect::<String>()),
    )
}

/// The documentation of a method: what rustdoc shows, and what only editors show.
fn docs(code: &str, method: &str) -> (String, String) {
    let (before, _) = code
        .split_once(&format!("pub fn {method}("))
        .expect("the method is there");
    let lines: Vec<&str> = before.lines().rev().map(str::trim).collect();
    let end = lines
        .iter()
        .position(|line| *line == "}")
        .expect("something is before it");
    let (mut shown, mut editors) = (String::new(), String::new());
    for line in lines[..end].iter().rev() {
        if let Some(text) = line.strip_prefix("///") {
            shown = shown + text.trim() + "\n";
        } else if let Some(text) = line.strip_prefix("#[cfg_attr(not(doc), doc = \"") {
            editors = editors + text.trim().trim_end_matches("\")]") + "\n";
        }
    }
    (shown, editors)
}

#[test]
fn details_are_on_the_page_of_the_operation_where_that_of_the_namespace_would_be_too_large() {
    let (shown, editors) = docs(&client_of(&with_operations(2), |_| true), "get_1");
    let details = "\nA detail.\n\n# Arguments\n- `id`: The thing.\n";
    let page = "operations/struct.ThingsGet1.html";
    let rest = "\n# Errors\n- 404 for an unknown thing\n\n";
    assert_eq!(
        shown,
        format!(
            "Get part 1. Returns [`Thing`](types/struct.Thing.html).\n{details}\n\
             Optional parameters: [`limit`]({page}#parameter.limit), [`skip`]({page}#parameter.skip).\n\
             {rest}[`GET /things/{{id}}/1`]({page})\n"
        )
    );
    assert_eq!(editors, "");

    let code = client_of(&with_operations(100), |_| true);
    let (shown, editors) = docs(&code, "get_1");
    assert_eq!(
        shown,
        format!(
            "Get part 1. Returns [`Thing`](types/struct.Thing.html).\n\n\
             Optional parameters: [`limit`, `skip`]({page}#optional-parameters).\n\
             {rest}Details: [`GET /things/{{id}}/1`]({page})\n"
        )
    );
    assert_eq!(editors, details);
    let (_, page) = code
        .split_once("/// Get part 1.\n")
        .expect("the page of the operation");
    let (page, _) = page.split_once("pub struct ThingsGet1;").expect("its structure");
    let page = page.replace("    /// ", "").replace("    ///", "");
    assert!(
        page.contains(details) && page.contains("\n# Optional parameters\n"),
        "{page}"
    );
    assert!(
        page.contains("Made by [`things().get_1`](../struct.Things.html#method.get_1)."),
        "{page}"
    );
}
