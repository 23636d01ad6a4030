//! Bundling.

#![allow(clippy::expect_used, clippy::panic)]

use super::*;
use crate::node::Sources;

/// Writes files and bundles the first of them.
fn bundled(texts: &[(&str, &str)]) -> (Option<Node>, Sources, crate::problem::Problems) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in texts {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it is in the folder")).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    }
    let mut files = Files::new(&|path| std::fs::read_to_string(path));
    let mut findings = Findings::default();
    let root = bundle(&folder.path().join(texts[0].0), &mut files, &mut findings);
    let sources = files.into_sources();
    let problems = findings.into_problems(&sources);
    (root, sources, problems)
}

#[test]
fn components_of_all_files_come_together_and_keep_their_places() {
    let (root, sources, problems) = bundled(&[
        (
            "api.yaml",
            "openapi: 3.0.3\npaths:\n  /a: {$ref: 'parts/a.yaml#/paths/~1a'}\n",
        ),
        (
            "parts/a.yaml",
            "paths:\n  /a:\n    get: {responses: {'200': {$ref: '../b.yaml#/components/responses/B'}}}\ncomponents:\n  schemas:\n    A: {type: string}\n",
        ),
        (
            "b.yaml",
            "components:\n  responses:\n    B: {content: {a/b: {schema: {$ref: 'parts/a.yaml#/components/schemas/A'}}}}\n",
        ),
    ]);
    assert!(problems.list.is_empty(), "{problems}");
    assert_eq!(sources.names().count(), 3, "each file is read once");
    let root = root.expect("there is a document");
    let get = root
        .pointer("/paths/~1a/get/responses/200")
        .expect("the path is copied");
    assert_eq!(get.component("responses"), Some("B"));
    let schema = root
        .pointer("/components/responses/B/content/a~1b/schema")
        .expect("the response is adopted");
    assert_eq!(schema.component("schemas"), Some("A"));
    let a = root
        .pointer("/components/schemas/A")
        .expect("the schema is adopted");
    assert!(
        sources.show(a.at).ends_with("a.yaml:6:8"),
        "{}",
        sources.show(a.at)
    );
}

#[test]
fn data_is_never_a_reference_and_a_property_of_any_name_can_be_one() {
    let text = "components:
  examples:
    Group: {value: {$ref: 'https://api.github.com/Users/u1', display: U}}
  schemas:
    A:
      type: object
      example: {$ref: nowhere}
      default: {$ref: nowhere}
      enum: [{$ref: nowhere}]
      properties:
        type: {type: string}
        example: {$ref: '#/components/schemas/B'}
        default: {$ref: '#/components/schemas/B/properties/b'}
        enum: {$ref: '#/components/schemas/B'}
        required: {$ref: '#/components/schemas/B'}
        $ref: {type: string}
    B: {type: object, properties: {b: {type: integer}}}
";
    let (root, _, problems) = bundled(&[("a.yaml", text)]);
    assert!(problems.list.is_empty(), "{problems}");
    let root = root.expect("there is a document");
    let at = |pointer: &str| {
        root.pointer(&format!("/components/{pointer}"))
            .expect("it is there")
            .clone()
    };
    assert_eq!(at("examples/Group/value").text_of("display"), Some("U"));
    assert_eq!(at("schemas/A/example").reference(), Some("nowhere"));
    for name in ["example", "enum", "required"] {
        let property = at(&format!("schemas/A/properties/{name}"));
        assert_eq!(property.component("schemas"), Some("B"), "{name}");
    }
    assert_eq!(
        at("schemas/A/properties/default").text_of("type"),
        Some("integer")
    );
    assert_eq!(at("schemas/A/properties/$ref").text_of("type"), Some("string"));
}

#[test]
fn an_example_by_reference_stands_where_it_is_used() {
    let (root, _, problems) = bundled(&[
        (
            "a.yaml",
            "paths:
  /a:
    get:
      responses:
        '200':
          content:
            application/json:
              examples: {here: {$ref: '#/components/examples/A'}, there: {$ref: 'b.yaml#/components/examples/B'}}
components:
  examples:
    A: {$ref: 'b.yaml#/components/examples/C'}
    Unused: {value: 1}
",
        ),
        ("b.yaml", "components:\n  examples:\n    B: {value: {b: 1}}\n    C: {value: {c: 1}}\n"),
    ]);
    assert!(problems.list.is_empty(), "{problems}");
    let root = root.expect("there is a document").to_json();
    let media = &root["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"];
    assert_eq!(media["examples"]["here"]["value"]["c"], 1);
    assert_eq!(media["examples"]["there"]["value"]["b"], 1);
    let left: Vec<&String> = root["components"]["examples"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.keys())
        .collect();
    assert_eq!(left, ["Unused"]);
}

#[test]
fn a_mapping_never_leaves_the_document() {
    let (root, _, problems) = bundled(&[
        (
            "a.yaml",
            "components:
  schemas:
    U:
      oneOf: [{$ref: 'b.yaml#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
      discriminator:
        propertyName: kind
        mapping: {b: 'b.yaml#/components/schemas/B', c: C}
    C: {type: object}
",
        ),
        ("b.yaml", "components:\n  schemas:\n    B: {type: object}\n"),
    ]);
    assert!(problems.list.is_empty(), "{problems}");
    let root = root.expect("there is a document").to_json();
    let mapping = &root["components"]["schemas"]["U"]["discriminator"]["mapping"];
    assert_eq!(mapping["b"], "#/components/schemas/B");
    assert_eq!(mapping["c"], "#/components/schemas/C");
}

#[test]
fn a_reference_to_a_part_of_another_kind_is_refused() {
    let rules = |text: &str| {
        let (_, _, problems) = bundled(&[("a.yaml", text)]);
        problems
            .list
            .iter()
            .map(|problem| (problem.rule, problem.at.line))
            .collect::<Vec<_>>()
    };
    let parts = "components:\n  schemas:\n    S: {type: string}\n  responses:\n    R: {description: R.}\n";
    for wrong in [
        "paths: {/a: {get: {responses: {'200': {$ref: '#/components/schemas/S'}}}}}\n",
        "paths: {/a: {get: {requestBody: {$ref: '#/components/responses/R'}}}}\n",
        "info: {$ref: '#/components/schemas/S'}\n",
    ] {
        assert_eq!(rules(&format!("{wrong}{parts}")), [("ref-kind", 1)], "{wrong}");
    }
    let elsewhere = "paths: {/a: {$ref: 'https://other.test/a.yaml#/paths/~1a'}}\n";
    assert_eq!(rules(elsewhere), [("file", 1)]);
}

#[test]
fn references_that_stand_for_too_much_end() {
    let mut text = String::new();
    for step in 0..40 {
        let next = step + 1;
        text.push_str(&format!(
            "y{step}: {{properties: {{l: {{$ref: '#/y{next}'}}, r: {{$ref: '#/y{next}'}}}}}}\n"
        ));
    }
    text.push_str("y40: {type: string}\ncomponents:\n  schemas:\n    A: {$ref: '#/y0'}\n");
    let (_, _, problems) = bundled(&[("a.yaml", &text)]);
    assert!(!problems.list.is_empty());
    assert!(
        problems.list.iter().all(|problem| problem.rule == "ref-cycle"),
        "{problems}"
    );
}

#[test]
fn a_circle_outside_components_ends() {
    let (_, _, problems) = bundled(&[
        (
            "a.yaml",
            "paths: {/a: {get: {$ref: 'b.yaml#/x'}, put: {$ref: 'b.yaml#/x'}}}\nx: {parameters: {$ref: 'b.yaml#/x'}}\n",
        ),
        ("b.yaml", "x: {requestBody: {$ref: 'a.yaml#/paths/~1a/get'}}\n"),
    ]);
    assert!(!problems.list.is_empty());
    assert!(
        problems.list.iter().all(|problem| problem.rule == "ref-cycle"),
        "{problems}"
    );
}
