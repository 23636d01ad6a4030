//! What documents show as responses, and which properties of responses are secret.

#![allow(clippy::expect_used)]

use std::path::Path;

use imbrace_contract::{document::Document, load::load_with};
use serde_json::json;

const DOCUMENT: &str = r#"
openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'https://a.example', x-service: gateway}]
tags: [{name: t, description: T.}]
paths:
  /both:
    post:
      operationId: t_both
      tags: [t]
      responses:
        '202': {description: Taken.}
        '200':
          description: It.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples:
                first: {value: {link: a, inner: {code: b}}}
                second: {value: {}}
            text/event-stream:
              schema: {$ref: '#/components/schemas/Event'}
              example: "data: {}\n\n"
        '400':
          description: Refused.
          content: {application/json: {schema: {type: object}, example: {message: no}}}
  /nothing:
    delete:
      operationId: t_nothing
      tags: [t]
      responses:
        '204': {description: Gone.}
        '404':
          description: Missing.
          content: {application/json: {schema: {type: object}, example: {message: no}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        link: {type: string, x-secret: true}
        name: {type: string}
        inner: {type: object, properties: {code: {type: string, x-secret: true}}}
    Event: {type: object, properties: {key_part: {type: string, x-secret: true}}}
"#;

fn document() -> Document {
    let bundle = load_with(Path::new("a.yaml"), &|_| Ok(DOCUMENT.to_owned())).expect("it can be read");
    Document::read(bundle).expect("it is a document")
}

#[test]
fn the_first_example_of_the_success_is_shown() {
    let document = document();
    let [both, nothing] = document.operations.as_slice() else {
        unreachable!("two operations")
    };
    let shown = document.shown(both);
    assert_eq!(
        shown.status, 200,
        "a response with a body goes before one without"
    );
    assert_eq!(shown.json(), Some(&json!({"link": "a", "inner": {"code": "b"}})));
    assert_eq!(shown.events(), Some("data: {}\n\n"));
    let schema = shown.schema.expect("the JSON has a schema");
    assert_eq!(schema.reference(), Some("#/components/schemas/Thing"));
    let shown = document.shown(nothing);
    assert_eq!(
        (shown.status, shown.media.as_slice()),
        (204, &[][..]),
        "errors are not shown"
    );
}

#[test]
fn marked_properties_of_responses_are_found_at_any_depth() {
    let document = document();
    let secrets = document.received_secrets(&document.operations[0]);
    assert_eq!(secrets.iter().collect::<Vec<_>>(), ["code", "key_part", "link"]);
    assert!(document.received_secrets(&document.operations[1]).is_empty());
}
