//! `cargo xtask check`: examples and defaults are held against their schemas, and what is printed fits its reader.

#![allow(clippy::panic, clippy::expect_used, missing_docs)]

use std::{fs, path::Path, process::Command};

use xtask::check::examine;

const HOUSE: &str = include_str!("../../contract/tests/house.yaml");

/// Rule, what stands in the document, what is put in its place; the faulty value stands on the marked line.
const FAULTS: &[(&str, &str, &str)] = &[
    ("example-valid", "example: {name: A}", "example: {name: 3} # here"),
    (
        "example-valid",
        "example: {name: A}",
        "example: {name: ''} # here",
    ),
    (
        "example-valid",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}\n          example: 1e30 # here",
    ),
    (
        "example-valid",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}\n          example: 9223372036854775808 # here",
    ),
    (
        "example-valid",
        "              example: {data: [{id: a, kind: big}]}",
        "              example:\n                data:\n                  - id: a\n                  - kind: big # here",
    ),
    (
        "example-valid",
        "            example: {name: A}",
        "            examples:\n              good: {value: {name: A}}\n              bad: {value: {name: null}} # here",
    ),
    (
        "example-valid",
        "        - name: skip\n",
        "        - name: skip\n          example: few # here\n",
    ),
    (
        "example-valid",
        "        id: {type: string}",
        "        id: {type: string, example: 1} # here",
    ),
    (
        "example-valid",
        "        - name: id\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: string}",
        "        - name: id\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: string, example: 7} # here",
    ),
    (
        "example-valid",
        "              schema: {$ref: '#/components/schemas/Thing'}\n              example: {id: a, kind: big}",
        "              schema: {type: array, items: {type: integer}}\n              example: [1, 2.0] # here",
    ),
    (
        "example-valid",
        "        kind: {$ref: '#/components/schemas/ThingKind'}",
        "        kind: {$ref: '#/components/schemas/ThingKind'}\n        count: {type: integer, example: 18446744073709551615} # here",
    ),
    (
        "example-valid",
        "          description: The thing.\n",
        "          description: The thing.\n          headers:\n            X-Left: {description: L., schema: {type: integer}, example: many} # here\n",
    ),
    (
        "example-valid",
        "  /things/{id}:\n",
        "  /things/{id}:\n    parameters:\n      - {name: X-Left, in: header, description: L., schema: {type: integer}, example: many} # here\n",
    ),
    (
        "pattern-portable",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}",
        "          description: How many at most.\n          schema: {type: string, pattern: '(a'} # here",
    ),
    (
        "x-server",
        "      x-source: [server]",
        "      x-server: {refuses: [{unless: {properties: {name: {pattern: '[a'}}}}]} # here\n      x-source: [server]",
    ),
    (
        "x-server",
        "      x-source: [server]",
        "      x-server: {refuses: [{if: {required: name}, unless: {required: [name]}}]} # here\n      x-source: [server]",
    ),
    (
        "default-valid",
        "minLength: 1, default: A}",
        "minLength: 1, default: ''} # here",
    ),
    (
        "default-valid",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0}",
        "          description: How many at most.\n          schema: {type: integer, minimum: 0, default: -1} # here",
    ),
];

fn write(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("house.yaml");
    fs::write(&path, text).expect("it can be written");
    (folder, path)
}

fn found(text: &str) -> Vec<(&'static str, u32)> {
    let (folder, path) = write(text);
    let examined = examine(folder.path(), &path, "crate::Client");
    assert_eq!(examined.file, "house.yaml");
    let list = examined.problems.list.iter();
    list.map(|problem| (problem.rule, problem.at.line)).collect()
}

#[test]
fn the_document_without_faults_is_in_order() {
    assert_eq!(found(HOUSE), []);
}

#[test]
fn examples_and_defaults_that_do_not_fit_are_found_on_their_line() {
    for (rule, find, replace) in FAULTS {
        assert!(HOUSE.contains(find), "{find}");
        let text = HOUSE.replacen(find, replace, 1);
        let marked = text
            .lines()
            .position(|line| line.ends_with("# here"))
            .expect("a line is marked");
        assert_eq!(
            found(&text),
            [(*rule, u32::try_from(marked + 1).expect("it is short"))],
            "{replace}"
        );
    }
}

#[test]
fn the_first_example_of_a_request_is_none_that_the_server_refuses() {
    let refusing = HOUSE.replacen(
        "      summary: Change a thing\n",
        "      summary: Change a thing\n      x-server: {refuses: [{unless: {properties: {name: {minLength: 2}}}}]}\n",
        1,
    );
    let found = |text: &str| found(text).iter().map(|one| one.0).collect::<Vec<_>>();
    assert_eq!(found(&refusing), ["example-valid"]);
    let other = |first: &str, second: &str| {
        let examples =
            format!("examples: {{a: {{value: {{name: {first}}}}}, b: {{value: {{name: {second}}}}}}}");
        refusing.replacen("example: {name: A}", &examples, 1)
    };
    assert_eq!(found(&other("AB", "A")), [] as [&str; 0]);
    assert_eq!(found(&other("A", "AB")), ["example-valid"]);
    let others_only = refusing.replacen("unless:", "if: {required: [age]}, unless:", 1);
    assert_eq!(found(&others_only), [] as [&str; 0]);
    // What does not fit its schema is told once, as that.
    let misfit = refusing.replacen("example: {name: A}", "example: {name: ''}", 1);
    assert_eq!(found(&misfit), ["example-valid"]);
    let (_folder, path) = write(&misfit);
    let told = examine(Path::new("."), &path, "crate::Client")
        .problems
        .to_string();
    assert!(told.contains("does not fit its schema"), "{told}");
}

#[test]
fn the_first_example_of_a_request_has_no_value_that_is_unknown_to_the_server() {
    let closed = |condition: &str, kinds: &str| {
        let server =
            format!("      summary: Change a thing\n      x-server: {{refuses: [{{{condition}}}]}}\n");
        let property = "        name: {type: string, minLength: 1, default: A}";
        let kind = "{$ref: '#/components/schemas/ThingKind'}";
        let properties =
            format!("{property}\n        kind: {kind}\n        kinds: {{type: array, items: {kind}}}");
        let example =
            format!("example:\n              kind: big\n              kinds: [big, {kinds}] # here");
        HOUSE
            .replacen("      summary: Change a thing\n", &server, 1)
            .replacen(property, &properties, 1)
            .replacen("example: {name: A}", &example, 1)
    };
    for (condition, kinds, refused) in [
        ("closed: /kinds/*", "big", false),
        ("closed: /kinds/*", "huge", true),
        ("closed: /kinds/*, except: [small]", "small", true),
        ("closed: /kind, except: [small]", "small", false),
        ("if: {required: [name]}, closed: /kinds/*", "huge", false),
    ] {
        let text = closed(condition, kinds);
        let here = text.lines().position(|line| line.ends_with("# here"));
        let line = u32::try_from(here.expect("a line is marked") + 1).expect("it is short");
        let expected = if refused {
            vec![("example-valid", line)]
        } else {
            Vec::new()
        };
        assert_eq!(found(&text), expected, "{condition}, {kinds}");
    }
}

#[test]
fn no_text_of_a_document_commands_a_terminal() {
    let name = "a\\e[31m\\u202eb\\nc";
    let (_folder, path) = write(&HOUSE.replacen(
        "        id: {type: string}",
        &format!("        id: {{type: string}}\n        \"{name}\": {{type: text}}\n        \"{name}token\": {{type: string}}"),
        1,
    ));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("check")
        .arg(&path)
        .output()
        .expect("it runs");
    let text = String::from_utf8(output.stdout).expect("it is a text");
    assert!(
        text.contains("\\u{1b}[31m\\u{202e}b\\nctoken` looks like a secret"),
        "{text}"
    );
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
}

#[test]
fn events_of_an_example_are_checked_one_by_one() {
    let stream = |events: &str| {
        HOUSE
            .replacen(
                "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}\n              example: {id: a, kind: big}",
                &format!(
                    "            text/event-stream:\n              schema: {{$ref: '#/components/schemas/Thing'}}\n              example: |\n{events}"
                ),
                1,
            )
            .replacen("      x-source: [server]\n", "      x-source: [server]\n      x-stream: {terminator: done}\n", 1)
    };
    let event = |data: &str| format!("                data: {data}\n\n");
    let good = event(r#"{"id": "a"}"#) + ": ping\n\n" + &event("[DONE]");
    assert_eq!(
        found(&stream(&good.replace(": ping", "                : ping"))),
        []
    );
    let bad = event(r#"{"id": "a"}"#) + &event(r#"{"kind": "big"}"#);
    assert_eq!(
        found(&stream(&bad)).iter().map(|one| one.0).collect::<Vec<_>>(),
        ["example-valid"]
    );
    let object = HOUSE
        .replacen(
            "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}\n",
            "            text/event-stream:\n              schema: {$ref: '#/components/schemas/Thing'}\n",
            1,
        )
        .replacen(
            "      x-source: [server]\n",
            "      x-source: [server]\n      x-stream: {terminator: done}\n",
            1,
        );
    assert_eq!(
        found(&object).iter().map(|one| one.0).collect::<Vec<_>>(),
        ["example-valid"]
    );
    let text = event("hello");
    assert_eq!(
        found(&stream(&text)).iter().map(|one| one.0).collect::<Vec<_>>(),
        ["example-valid"]
    );
}

#[test]
fn machines_get_one_object_and_an_exit_code() {
    let run = |path: &Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["check", "--format", "json"])
            .arg(path)
            .output()
            .expect("it runs");
        let object: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
        (output.status.code(), object)
    };
    let (_folder, path) = write(HOUSE);
    let (code, object) = run(&path);
    assert_eq!((code, &object["ok"]), (Some(0), &true.into()));
    let (_folder, path) = write(&HOUSE.replacen("example: {name: A}", "example: {name: 3}", 1));
    let (code, object) = run(&path);
    assert_eq!((code, &object["ok"]), (Some(1), &false.into()));
    let problem = &object["problems"][0];
    for property in ["rule", "file", "message", "why", "mend", "operation"] {
        assert!(problem[property].is_string(), "{property}: {problem}");
    }
    assert!(
        problem["line"].is_u64() && problem["column"].is_u64(),
        "{problem}"
    );
}

#[test]
fn people_get_sentences_without_colours_in_a_pipe() {
    let (_folder, path) = write(&HOUSE.replacen("example: {name: A}", "example: {name: 3}", 1));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("check")
        .arg(&path)
        .output()
        .expect("it runs");
    let text = String::from_utf8(output.stdout).expect("it is text");
    assert!(!text.contains('\u{1b}'), "{text}");
    for part in ["[example-valid]", "why:", "mend:", "1 problem"] {
        assert!(text.contains(part), "{text}");
    }
    assert!(output.stderr.is_empty(), "progress is for terminals");
}

#[test]
fn an_object_that_is_a_part_of_itself_is_found_and_ends_the_check() {
    let parts = "[{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Loop'}, {$ref: '#/components/schemas/Loop'}, {$ref: '#/components/schemas/Loop'}]";
    let text = HOUSE
        .replace(
            "    Thing:\n      type: object\n",
            &format!("    Thing:\n      type: object\n      allOf: {parts}\n"),
        )
        .replace(
            "    ThingKind:\n",
            &format!("    Loop:\n      description: It goes round.\n      allOf: {parts}\n      properties: {{a: {{type: string}}}}\n    ThingKind:\n"),
        );
    let found = found(&text);
    let circles = found.iter().filter(|(rule, _)| *rule == "all-of").count();
    assert_eq!(circles, 2, "{found:?}");
}

#[test]
fn properties_of_any_name_are_followed() {
    for name in [
        "default",
        "example",
        "examples",
        "enum",
        "required",
        "type",
        "properties",
        "items",
        "mapping",
    ] {
        let text = HOUSE
            .replace(
                "        kind: {$ref: '#/components/schemas/ThingKind'}",
                &format!("        kind: {{$ref: '#/components/schemas/ThingKind'}}\n        type: {{type: string}}\n        {name}: {{$ref: '#/components/schemas/Other'}}"),
            )
            .replace("    ThingKind:\n", "    Other: {type: object, description: O., properties: {a: {type: string}}}\n    ThingKind:\n");
        let text = if name == "type" {
            text.replace("        type: {type: string}\n", "")
        } else {
            text
        };
        assert_eq!(found(&text), [], "{name}");
    }
}
