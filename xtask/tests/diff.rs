//! `cargo xtask diff`: a catalogue of planted changes, each found once, in its class, on its line, at its operations.

#![allow(clippy::panic, clippy::expect_used, missing_docs)]

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use imbrace_contract::{document::Document, load::load};
use xtask::diff::{Change, Class, KINDS, Side, Verdict, Version, compare};

use Class::{Breaking, Possible, Safe};

const BASE: &str = include_str!("diff/base.yaml");

/// Marks the line of the newer version on which the change must be found. Without a mark it is the line of the older
/// version on which the edit begins.
const MARK: &str = " # here";

/// A planted change: kind, class, operations, edits.
type Planted = (
    &'static str,
    Class,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const ALL_OF_THING: &str = "things_list things_create things_change things_old";

#[rustfmt::skip]
const CATALOGUE: &[Planted] = &[
    // Servers, operations
    ("server-changed", Possible, "", &[("servers: [{url: https://things.test,", "servers: # here\n  [{url: https://other.test,")]),
    ("server-changed", Possible, "", &[("servers: [{url: https://things.test, x-service: main}, {url: https://parts.test, x-service: parts}]", "servers: # here\n  [{url: https://things.test, x-service: main}]")]),
    ("operation-added", Safe, "things_count", &[("  /things/watch:\n", "  /things/count:\n    get: # here\n      operationId: things_count\n      tags: [things]\n      summary: Count the things\n      description: All of them.\n      x-source: [server]\n      responses:\n        '204': {description: Many.}\n        4XX: {$ref: '#/components/responses/Refused'}\n  /things/watch:\n")]),
    ("operation-removed", Breaking, "things_delete", &[("    delete:\n      operationId: things_delete\n      tags: [things]\n      summary: Delete a thing\n      description: For good.\n      x-source: [server]\n      deprecated: true\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}\n      responses:\n        '204': {description: It is gone.}\n        4XX: {$ref: '#/components/responses/Refused'}\n", "")]),
    ("operation-renamed", Breaking, "things_remove", &[("    delete:\n      operationId: things_delete", "    delete: # here\n      operationId: things_remove")]),
    ("operation-moved", Possible, "things_file", &[("  /things/{id}/file:\n    get:\n", "  /things/{id}/content:\n    get: # here\n")]),
    ("operation-moved", Possible, "things_watch", &[("  /things/watch:\n    post:\n", "  /things/watch:\n    get: # here\n")]),
    ("operation-moved", Possible, "things_watch", &[("  /things/watch:\n    post:\n", "  /things/watch:\n    servers: [{url: https://parts.test, x-service: parts}]\n    post: # here\n")]),
    ("operation-deprecated", Safe, "things_file", &[("      summary: Read the file of a thing\n", "      summary: Read the file of a thing\n      deprecated: true # here\n")]),
    ("operation-revived", Safe, "things_delete", &[("    delete:\n", "    delete: # here\n"), ("      deprecated: true\n", "")]),
    ("method-name-removed", Breaking, "things_list", &[("        python: [things.list_all]\n", "        python: [things.list]\n")]),
    ("method-name-added", Safe, "things_list", &[("        python: [things.list_all]\n", "        # here\n        python: [things.list_all, things.all] # here\n"), ("        # here\n", "")]),
    ("retry-changed", Possible, "things_watch", &[("      x-stream: {terminator: done}\n", "      x-stream: {terminator: done}\n      x-retry: safe # here\n")]),
    ("outcome-changed", Possible, "things_list", &[("        python: [things.list_all]\n", "        python: [things.list_all]\n      x-outcome: {success: [404]} # here\n")]),
    ("paging-removed", Breaking, "things_list", &[("      x-paging: {skip: skip, limit: limit, items: /data, total: /count, promise: none}\n", "")]),
    ("paging-added", Safe, "things_old", &[("      description: It takes its time.\n", "      description: It takes its time.\n      x-paging: {skip: skip, items: /data} # here\n")]),
    ("paging-changed", Possible, "things_list", &[("      x-paging: {skip: skip,", "      x-paging: {page: skip,"), ("promise: none}\n", "promise: none} # here\n")]),
    ("paging-changed", Possible, "things_list", &[("promise: none}\n", "promise: none, largest: 100} # here\n")]),
    ("paging-changed", Possible, "things_list", &[("promise: none}\n", "promise: none, id: id} # here\n")]),
    ("walk-promises-more", Safe, "things_list", &[(", promise: none}\n", "} # here\n")]),
    ("walk-promises-more", Safe, "things_list", &[("promise: none}\n", "order: {parameter: code, default: id, tie: id}} # here\n")]),
    ("words-changed", Safe, "things_list", &[("promise: none}\n", "promise: none, caveats: [It is slow.]} # here\n")]),
    ("stream-changed", Possible, "things_watch", &[("      x-stream: {terminator: done}", "      x-stream: {terminator: close} # here")]),
    ("credential-refused", Breaking, "things_file", &[("      description: As it was uploaded.\n", "      description: As it was uploaded.\n      security: [{Key: []}] # here\n")]),
    ("credential-accepted", Safe, "things_file", &[("      description: As it was uploaded.\n", "      description: As it was uploaded.\n      security: [{Key: []}, {Token: [read]}, {}] # here\n")]),
    ("words-changed", Safe, "things_delete", &[("    delete:\n", "    delete: # here\n"), ("For good.", "For good and all.")]),
    // Parameters
    ("parameter-added-required", Breaking, "things_list", &[("      parameters:\n        - {name: kind,", "      parameters:\n        - {name: owner, in: query, required: true, schema: {type: string}} # here\n        - {name: kind,")]),
    ("parameter-added-optional", Safe, "things_list", &[("      parameters:\n        - {name: kind,", "      parameters:\n        - {name: owner, in: query, schema: {type: string}} # here\n        - {name: kind,")]),
    ("parameter-removed", Breaking, "things_list", &[("        - {name: words, in: query, schema: {type: array, items: {type: string}}}\n", "")]),
    ("parameter-removed", Breaking, "things_list", &[("        - {name: team, in: query, required: true, schema: {type: string}}\n", "")]),
    ("parameter-moved", Breaking, "things_list", &[("{name: words, in: query, schema: {type: array, items: {type: string}}}", "{name: words, in: header, schema: {type: array, items: {type: string}}} # here")]),
    ("parameter-became-required", Breaking, "things_list", &[("{name: words, in: query, schema: {type: array, items: {type: string}}}", "{name: words, in: query, required: true, schema: {type: array, items: {type: string}}} # here")]),
    ("parameter-became-optional", Breaking, "things_list", &[("{name: team, in: query, required: true, schema: {type: string}}", "{name: team, in: query, schema: {type: string}} # here")]),
    ("parameter-style-changed", Possible, "things_list", &[("{name: words, in: query, schema: {type: array, items: {type: string}}}", "{name: words, in: query, explode: false, schema: {type: array, items: {type: string}}} # here")]),
    ("path-parameter-renamed", Safe, "things_file", &[("  /things/{id}/file:\n", "  /things/{thing}/file:\n"), ("      description: As it was uploaded.\n      x-source: [server]\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}", "      description: As it was uploaded.\n      x-source: [server]\n      parameters:\n        - {name: thing, in: path, required: true, schema: {type: string}} # here")]),
    ("arguments-reordered", Breaking, "things_list", &[("        - {name: kind, in: query, required: true, schema: {type: string}}\n        - {name: team, in: query, required: true, schema: {type: string}}\n", "        - {name: team, in: query, required: true, schema: {type: string}} # here\n        - {name: kind, in: query, required: true, schema: {type: string}}\n")]),
    ("type-changed", Breaking, "things_list", &[("{name: team, in: query, required: true, schema: {type: string}}", "{name: team, in: query, required: true, schema: {type: integer}} # here")]),
    ("type-changed", Breaking, "things_list", &[("{name: words, in: query, schema: {type: array, items: {type: string}}}", "{name: words, in: query, schema: {type: array, items: {type: boolean}}} # here")]),
    ("bound-tightened", Breaking, "things_list", &[("{name: skip, in: query, schema: {type: integer, minimum: 0}}", "{name: skip, in: query, schema: {type: integer, minimum: 1}} # here")]),
    ("bound-tightened", Breaking, "things_list", &[("{name: skip, in: query, schema: {type: integer, minimum: 0}}", "{name: skip, in: query, schema: {type: integer, minimum: 0, maximum: 9}} # here")]),
    ("bound-tightened", Breaking, "things_list", &[("{type: array, items: {type: string}}}\n        - {name: code", "{type: array, uniqueItems: true, items: {type: string}}} # here\n        - {name: code")]),
    ("bound-loosened", Safe, "things_list", &[("maximum: 100, default: 20}}", "maximum: 200, default: 20}} # here")]),
    ("sign-changed", Breaking, "things_list", &[("{name: skip, in: query, schema: {type: integer, minimum: 0}}", "{name: skip, in: query, schema: {type: integer}} # here")]),
    ("sign-changed", Breaking, "things_old", &[("{name: skip, in: query, schema: {type: integer}}", "{name: skip, in: query, schema: {type: integer, minimum: 0}} # here")]),
    ("bound-loosened", Safe, "things_list", &[("{name: code, in: query, schema: {type: string, pattern: '^a'}}", "{name: code, in: query, schema: {type: string}} # here")]),
    ("pattern-changed", Possible, "things_list", &[("pattern: '^a'}}", "pattern: '^b'}} # here")]),
    ("default-changed", Possible, "things_list", &[("default: 20}}", "default: 50}} # here")]),
    // Bodies
    ("body-added-required", Breaking, "things_file", &[("      summary: Read the file of a thing\n", "      summary: Read the file of a thing\n      requestBody: # here\n        required: true\n        content: {application/json: {schema: {type: object, additionalProperties: true}}}\n")]),
    ("body-added-optional", Safe, "things_file", &[("      summary: Read the file of a thing\n", "      summary: Read the file of a thing\n      requestBody: # here\n        content: {application/json: {schema: {type: object, additionalProperties: true}}}\n")]),
    ("body-became-required", Breaking, "things_change", &[("      requestBody:\n        content:\n", "      requestBody: # here\n        required: true\n        content:\n")]),
    ("body-became-optional", Breaking, "things_create", &[("      requestBody:\n        required: true\n", "      requestBody: # here\n        required: false\n")]),
    ("body-media-changed", Breaking, "things_create", &[("      requestBody:\n        required: true\n        content:\n          application/json:\n", "      requestBody: # here\n        required: true\n        content:\n          multipart/form-data:\n")]),
    // Responses
    ("response-added", Possible, "things_delete", &[("        '204': {description: It is gone.}", "        '204': # here\n          {description: It is gone., content: {application/json: {schema: {type: string}}}}")]),
    ("response-removed", Breaking, "things_file", &[("        '200':\n          description: The file.\n          content:\n            text/csv:\n              schema: {type: string}\n", "        '200':\n          description: The file.\n")]),
    ("response-media-changed", Breaking, "things_file", &[("        '200':\n          description: The file.\n          content:\n            text/csv:\n", "        '200': # here\n          description: The file.\n          content:\n            application/json:\n")]),
    ("response-file-type-changed", Possible, "things_file", &[("        '200':\n          description: The file.\n          content:\n            text/csv:\n", "        '200': # here\n          description: The file.\n          content:\n            application/pdf:\n")]),
    ("response-may-be-empty", Breaking, "things_create", &[("        '201':\n", "        '201': # here\n"), ("              schema: {$ref: '#/components/schemas/Thing'}\n", "              schema: {$ref: '#/components/schemas/Thing'}\n        '204': {description: Nothing was made.}\n")]),
    ("response-code-changed", Possible, "things_create", &[("        '201':\n", "        '200': # here\n")]),
    ("error-changed", Possible, "things_list things_create things_delete things_change things_file things_watch things_old", &[("    Refusal:\n", "    Refusal: # here\n"), ("        message: {type: string}\n", "        message: {type: integer}\n")]),
    ("error-changed", Possible, "things_delete", &[("        '204': {description: It is gone.}\n        4XX: {$ref: '#/components/responses/Refused'}", "        '204': {description: It is gone.}\n        4XX:\n          description: No.\n          content: {application/json: {schema: {type: string}}} # here")]),
    // Types
    ("type-changed", Breaking, ALL_OF_THING, &[("        note: {type: string}\n        size", "        note: {type: boolean} # here\n        size")]),
    ("type-changed", Breaking, ALL_OF_THING, &[("        kind: {$ref: '#/components/schemas/ThingKind'}", "        kind: {oneOf: [{$ref: '#/components/schemas/ThingKind'}, {type: integer}]} # here")]),
    ("type-changed", Breaking, ALL_OF_THING, &[("part: {type: object, properties: {depth: {type: number}}}", "part: {type: object, additionalProperties: {type: number}} # here")]),
    ("type-changed", Breaking, ALL_OF_THING, &[("properties: {depth: {type: number}}}", "properties: {depth: {type: integer}}} # here")]),
    ("type-changed", Breaking, ALL_OF_THING, &[("additionalProperties: {type: string}}", "additionalProperties: {type: integer}} # here")]),
    ("type-renamed", Breaking, "things_create", &[("            schema: {$ref: '#/components/schemas/ThingCreate'}", "            schema: {$ref: '#/components/schemas/NewThing'} # here"), ("    ThingCreate:\n", "    NewThing:\n")]),
    ("type-removed", Breaking, ALL_OF_THING, &[("    Words: {type: array, description: Words., items: {type: string}}\n", ""), ("        words: {$ref: '#/components/schemas/Words'}", "        words: {type: array, items: {type: string}}")]),
    ("type-added", Safe, ALL_OF_THING, &[("    ThingKind:\n      type", "    Maker: {type: string, description: One who makes.} # here\n    ThingKind:\n      type"), ("        owner: {type: string, nullable: true}", "        owner: {nullable: true, allOf: [{$ref: '#/components/schemas/Maker'}]}")]),
    ("format-changed", Possible, ALL_OF_THING, &[("format: date-time}", "format: date} # here")]),
    ("format-changed", Possible, ALL_OF_THING, &[("        made: {type: string, format: date-time}", "        made: {type: string} # here")]),
    ("null-added", Breaking, ALL_OF_THING, &[("        id: {type: string}\n        kind", "        id: {type: string, nullable: true} # here\n        kind")]),
    ("null-added-to-optional", Safe, ALL_OF_THING, &[("        note: {type: string}\n        size", "        note: {type: string, nullable: true} # here\n        size")]),
    ("null-added-to-optional", Safe, "things_watch", &[("        after: {$ref: '#/components/schemas/Made'}", "        after: {nullable: true, allOf: [{$ref: '#/components/schemas/Made'}]} # here")]),
    ("null-removed", Breaking, ALL_OF_THING, &[("        state: {type: string, nullable: true}", "        state: {type: string} # here")]),
    ("null-removed", Breaking, "things_change", &[("        note: {type: string, nullable: true}", "        note: {type: string} # here")]),
    ("null-removed-from-optional", Safe, ALL_OF_THING, &[("        owner: {type: string, nullable: true}", "        owner: {type: string} # here")]),
    ("response-bound-tightened", Safe, ALL_OF_THING, &[("maxLength: 80}", "maxLength: 40} # here")]),
    ("response-bound-loosened", Possible, ALL_OF_THING, &[("maxLength: 80}", "maxLength: 90} # here")]),
    ("bound-tightened", Breaking, "things_create", &[("        color: {type: string}", "        color: {type: string, minLength: 1} # here")]),
    ("bound-loosened", Safe, "things_create", &[("        width: {type: integer, minimum: 1}", "        width: {type: integer, minimum: 0} # here")]),
    ("words-changed", Safe, ALL_OF_THING, &[("    Thing:\n      type: object\n      description: A thing.", "    Thing: # here\n      type: object\n      description: Any thing.")]),
    // Properties
    ("request-property-added-required", Breaking, "things_create", &[("      required: [name, maker]", "      required: [name, maker, price]"), ("        color: {type: string}\n", "        color: {type: string}\n        price: {type: string} # here\n")]),
    ("request-collection-added-required", Possible, "things_create", &[("      required: [name, maker]", "      required: [name, maker, parts]"), ("        color: {type: string}\n", "        color: {type: string}\n        parts: {type: array, x-entry: part, items: {type: string}} # here\n")]),
    ("property-added", Safe, "things_create", &[("        color: {type: string}\n", "        color: {type: string}\n        price: {type: string} # here\n")]),
    ("property-added", Safe, ALL_OF_THING, &[("      required: [id, kind, state]", "      required: [id, kind, state, price]"), ("        size:", "        price: {type: string} # here\n        size:")]),
    ("first-required-response-property", Breaking, "things_watch", &[("      required: [type]\n      properties:\n        type: {type: string, enum: [made, born]}\n", "      required: [type, at]\n      properties:\n        at: {type: string} # here\n        type: {type: string, enum: [made, born]}\n")]),
    ("property-removed", Breaking, "things_create", &[("        color: {type: string}\n", "")]),
    ("property-removed", Breaking, ALL_OF_THING, &[("        state: {type: string, nullable: true}\n", ""), ("[id, kind, state]", "[id, kind]")]),
    ("optional-response-property-removed", Possible, ALL_OF_THING, &[("        label: {type: string, maxLength: 80}\n", "")]),
    ("request-property-became-required", Breaking, "things_create", &[("[name, maker]", "[name, maker, color]"), ("        color: {type: string}", "        color: {type: string} # here")]),
    ("request-property-became-optional", Breaking, "things_create", &[("      required: [name, maker]", "      required: [name]\n      x-from-text: false"), ("        maker: {type: string}", "        maker: {type: string} # here")]),
    ("response-property-became-required", Breaking, ALL_OF_THING, &[("[id, kind, state]", "[id, kind, state, note]"), ("        note: {type: string}\n        size", "        note: {type: string} # here\n        size")]),
    ("response-property-became-optional", Breaking, ALL_OF_THING, &[("[id, kind, state]", "[id, state]"), ("        kind: {$ref: '#/components/schemas/ThingKind'}", "        kind: {$ref: '#/components/schemas/ThingKind'} # here")]),
    ("secret-printed", Possible, ALL_OF_THING, &[("        seal: {type: object, additionalProperties: true, x-secret: true}", "        seal: {type: object, additionalProperties: true} # here")]),
    ("secret-printed", Possible, ALL_OF_THING, &[("        seal: {type: object, additionalProperties: true, x-secret: true}", "        seal: {type: object, additionalProperties: true, x-secret: false} # here")]),
    ("secret-printed", Possible, ALL_OF_THING, &[("items: {type: string, x-secret: true}}", "items: {type: string}} # here")]),
    ("secret-redacted", Safe, ALL_OF_THING, &[("        note: {type: string}\n        size", "        note: {type: string, x-secret: true} # here\n        size")]),
    ("secret-redacted", Safe, ALL_OF_THING, &[("    Words: {type: array, description: Words.,", "    Words: {type: array, x-secret: true, description: Words., # here\n     ")]),
    ("secret-redacted", Safe, "things_list", &[("{name: words, in: query, schema: {type: array, items: {type: string}}}", "{name: words, in: query, x-secret: true, schema: {type: array, items: {type: string}}} # here")]),
    ("secret-redacted", Safe, "things_list", &[("{name: code, in: query, schema: {type: string, pattern: '^a'}}", "{name: code, in: query, schema: {type: string, pattern: '^a', x-secret: true}} # here")]),
    ("property-deprecated", Safe, ALL_OF_THING, &[("        note: {type: string}\n        size", "        note: {type: string, deprecated: true} # here\n        size")]),
    ("entry-setter-changed", Breaking, "things_create", &[("x-entry: mark, items: {type: string}}", "x-entry: note, items: {type: string}} # here")]),
    ("entry-setter-changed", Breaking, "things_create", &[("x-entry: mark, items: {type: string}}", "items: {type: string}} # here")]),
    ("entry-setter-added", Safe, "things_create", &[("        tags: {type: array, items: {type: string}}", "        tags: {type: array, x-entry: tag, items: {type: string}} # here")]),
    ("conversion-removed", Breaking, "things_change", &[("    ThingChange:\n      type: object\n", "    ThingChange: # here\n      type: object\n      x-from-text: false\n")]),
    ("overwritten-changed", Breaking, ALL_OF_THING, &[("    Thing:\n      type: object\n", "    Thing:\n      type: object\n      x-overwritten-by: free # here\n")]),
    ("lenient-changed", Possible, ALL_OF_THING, &[("    Thing:\n      type: object\n", "    Thing:\n      type: object\n      x-lenient: true # here\n")]),
    ("overwritten-by-changed", Possible, ALL_OF_THING, &[("      x-overwritten-by: values", "      x-overwritten-by: others # here")]),
    ("keys-refused", Possible, "things_create", &[("        color: {type: string}", "        color: {type: string, x-overwrites: Row} # here")]),
    ("keys-accepted", Safe, "things_create", &[("        values: {type: object, x-overwrites: Row, additionalProperties: true}", "        values: {type: object, additionalProperties: true} # here")]),
    ("arguments-reordered", Breaking, "things_create", &[("    ThingCreate:\n", "    ThingCreate: # here\n"), ("        name: {type: string}\n        maker: {type: string}\n", "        maker: {type: string}\n        name: {type: string}\n")]),
    // Enumerations and unions
    ("enum-value-added", Safe, ALL_OF_THING, &[("        - small\n", "        - small\n        - tiny # here\n")]),
    ("enum-value-removed", Breaking, ALL_OF_THING, &[("        - small\n", "")]),
    ("variant-added", Safe, "things_watch", &[("          made: '#/components/schemas/Made'\n", "          made: '#/components/schemas/Made'\n          born: '#/components/schemas/Made' # here\n")]),
    ("variant-removed", Breaking, "things_watch", &[("          made: '#/components/schemas/Made'\n", "")]),
    ("type-renamed", Breaking, "things_watch", &[("          gone: '#/components/schemas/Gone'", "          gone: '#/components/schemas/Made' # here")]),
    ("union-tag-changed", Breaking, "things_watch", &[("        propertyName: type\n", "        propertyName: kind # here\n")]),
    ("variant-added", Safe, ALL_OF_THING, &[("        any: {oneOf: [{type: string}, {type: integer}]}", "        any: {oneOf: [{type: string}, {type: integer}, {type: boolean}]} # here")]),
    ("variant-removed", Breaking, ALL_OF_THING, &[("        any: {oneOf: [{type: string}, {type: integer}]}", "        any: {oneOf: [{type: string}]}")]),
];

/// Changes that are another one read backwards: the second document is the older one.
#[rustfmt::skip]
const BACKWARDS: &[Planted] = &[
    ("walk-promises-less", Possible, "things_list", &[(", promise: none}\n", "}\n")]),
    ("body-removed", Breaking, "things_file", &[("      summary: Read the file of a thing\n", "      summary: Read the file of a thing\n      requestBody: # here\n        content: {application/json: {schema: {type: object, additionalProperties: true}}}\n")]),
    ("response-never-empty", Breaking, "things_create", &[("              schema: {$ref: '#/components/schemas/Thing'}\n", "              schema: {$ref: '#/components/schemas/Thing'}\n        '204': {description: Nothing was made.}\n")]),
    ("conversion-added", Safe, "things_change", &[("    ThingChange:\n      type: object\n", "    ThingChange:\n      type: object\n      x-from-text: false\n")]),
];

fn read(text: &str) -> Document {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("things.yaml");
    fs::write(&path, text).expect("it can be written");
    load(&path)
        .and_then(Document::read_older)
        .unwrap_or_else(|problems| panic!("{problems}"))
}

fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(BASE.to_owned(), |text, (find, replace)| {
        assert!(text.contains(find), "`{find}` is not in the document");
        text.replacen(find, replace, 1)
    })
}

/// The line on which a text begins.
fn line(text: &str, at: usize) -> u32 {
    u32::try_from(text[..at].matches('\n').count() + 1).expect("it is a short document")
}

fn told(changes: &[Change]) -> String {
    let each = changes.iter().map(|change| {
        let Change {
            kind,
            at,
            side,
            message,
            operations,
            ..
        } = change;
        format!(
            "  {} {side:?}:{} {} ({message})\n",
            kind.name,
            at.line,
            operations.join(" ")
        )
    });
    each.collect()
}

#[test]
fn nothing_differs_from_itself() {
    assert_eq!(told(&compare(&read(BASE), &read(BASE))), "");
}

#[test]
fn every_planted_change_is_found_once_in_its_class_on_its_line() {
    let base = read(BASE);
    let mut wrong = String::new();
    for (kind, class, operations, edits) in CATALOGUE {
        let text = edited(edits);
        let changes = compare(&base, &read(&text));
        let (side, expected) = match text.find(MARK) {
            Some(at) => (Side::New, line(&text, at)),
            None => (Side::Old, line(BASE, BASE.find(edits[0].0).expect("it is there"))),
        };
        let right = match &changes[..] {
            [only] => {
                (only.kind.name, only.class(), only.side, only.at.line) == (*kind, *class, side, expected)
                    && only.operations.join(" ") == *operations
            }
            _ => false,
        };
        if !right {
            wrong.push_str(&format!(
                "{kind} {side:?}:{expected} {operations}\n{}",
                told(&changes)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_taken_back_is_found_too() {
    let base = read(BASE);
    for (kind, class, operations, edits) in BACKWARDS {
        let changes = compare(&read(&edited(edits)), &base);
        let [only] = &changes[..] else {
            panic!("{kind}\n{}", told(&changes))
        };
        let found = (only.kind.name, only.class(), only.operations.join(" "));
        assert_eq!(found, (*kind, *class, (*operations).to_owned()));
    }
}

/// What the generated Rust offers: every public item without its body, on one line.
fn offered(document: &Document) -> BTreeSet<String> {
    let code = imbrace_codegen::code(document, "crate::Client", imbrace_codegen::Parts::default())
        .unwrap_or_else(|problems| panic!("{problems}"));
    let mut items = BTreeSet::new();
    for (at, _) in code.match_indices("pub ") {
        let mut depth = 0_u32;
        let end = code[at..].find(|c| {
            match c {
                '(' | '<' => depth += 1,
                ')' | '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            matches!(c, '{' | ';') || (c == ',' && depth == 0)
        });
        let item = &code[at..end.map_or(code.len(), |end| at + end)];
        let item = item.split_whitespace().collect::<Vec<_>>().join(" ");
        items.insert(item.replace("( ", "(").replace(", )", ")"));
    }
    items
}

#[test]
fn safe_changes_take_nothing_from_the_generated_rust() {
    let before = offered(&read(BASE));
    assert!(
        before.contains("pub fn color(mut self, value: impl Into<String>) -> Self"),
        "{before:#?}"
    );
    // The text has another argument name, or another name for `String`: to callers both are the same.
    let same = ["path-parameter-renamed", "type-added"];
    let planted = CATALOGUE
        .iter()
        .filter(|(kind, class, ..)| *class == Safe && !same.contains(kind));
    for (kind, _, _, edits) in planted {
        let after = offered(&read(&edited(edits)));
        let gone: Vec<&String> = before.difference(&after).collect();
        assert!(gone.is_empty(), "{kind}: {gone:#?}");
    }
}

#[test]
fn the_catalogue_is_whole() {
    let planted = CATALOGUE.iter().chain(BACKWARDS);
    let tested: BTreeSet<&str> = planted.map(|(kind, ..)| *kind).collect();
    // These two are tested with two whole trees.
    let whole = ["document-added", "document-removed"];
    let untested: Vec<&str> = KINDS
        .iter()
        .map(|kind| kind.name)
        .filter(|name| !tested.contains(name) && !whole.contains(name))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
    println!(
        "{} planted changes of {} kinds",
        CATALOGUE.len() + BACKWARDS.len(),
        KINDS.len()
    );
}

#[test]
fn the_version_owns_up_to_breaks_by_the_rules_of_cargo() {
    let version = |text: &str| Version::parse(text);
    let needed = |from: &str, classes: &[Class]| {
        let verdict = Verdict::new(classes, true, version(from), version(from), false);
        (
            verdict
                .needed
                .map(|needed| needed.to_string())
                .unwrap_or_default(),
            verdict.owned,
        )
    };
    assert_eq!(needed("0.1.0", &[]), ("0.1.0".into(), true));
    assert_eq!(needed("0.1.0", &[Safe]), ("0.1.1".into(), true));
    assert_eq!(needed("0.1.0", &[Possible, Safe]), ("0.1.1".into(), true));
    assert_eq!(needed("0.1.3", &[Safe, Breaking]), ("0.2.0".into(), false));
    assert_eq!(needed("0.0.4", &[Breaking]), ("0.0.5".into(), false));
    assert_eq!(needed("1.2.3", &[Breaking]), ("2.0.0".into(), false));
    assert_eq!(needed("1.2.3", &[Safe]), ("1.3.0".into(), true));
    let owned = |from, to, strict| Verdict::new(&[Possible], true, version(from), version(to), strict).owned;
    assert!(!owned("0.1.0", "0.1.0", true) && owned("0.1.0", "0.2.0", true));
    let breaks = |from, to| Verdict::new(&[Breaking], true, from, to, false).owned;
    assert!(breaks(version("0.1.0"), version("0.2.0")) && !breaks(version("0.1.0"), version("0.1.9")));
    assert!(
        !breaks(None, version("0.2.0")),
        "the bump from an unknown version is not sufficient"
    );
    assert_eq!(Version::parse("1.2"), None);
    assert_eq!(Version::parse("1.2.3-rc.1"), Some(Version(1, 2, 3)));
    let manifest = "[package]\nname = \"a\"\n\n[dependencies]\nversion = \"9.9.9\"\n\n[workspace.package]\nversion = \"0.3.1\"\n";
    assert_eq!(Version::of_manifest(manifest), Some(Version(0, 3, 1)));
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@things.test",
        "-c",
        "commit.gpgsign=false",
    ];
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(identity)
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    use xtask::diff::{Options, examine};
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let write = |name: &str, text: &str| {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("it has a parent")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    write("openapi/gateway.yaml", BASE);
    write("openapi/clickai.yaml", BASE);
    write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "-m", "first"]);
    let outcome = examine(root, &Options::default()).expect("it can be read");
    assert_eq!(
        (told(&outcome.changes), outcome.verdict.owned),
        (String::new(), true)
    );

    fs::remove_file(root.join("openapi/clickai.yaml")).expect("it is there");
    write("openapi/ai-agent.yaml", BASE);
    write(
        "openapi/gateway.yaml",
        &edited(&[("        color: {type: string}\n", "")]),
    );
    let outcome = examine(root, &Options::default()).expect("it can be read");
    let found: Vec<(&str, &str)> = outcome
        .changes
        .iter()
        .map(|change| (change.kind.name, change.file.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("property-removed", "openapi/gateway.yaml"),
            ("document-removed", "openapi/clickai.yaml"),
            ("document-added", "openapi/ai-agent.yaml"),
        ]
    );
    assert_eq!(
        (outcome.verdict.needed, outcome.verdict.owned),
        (Some(Version(0, 2, 0)), false)
    );
    write("Cargo.toml", "[workspace.package]\nversion = \"0.2.0\"\n");
    assert!(
        examine(root, &Options::default())
            .expect("it can be read")
            .verdict
            .owned
    );

    let unknown = Options {
        old: Some("nowhere".into()),
        ..Options::default()
    };
    let error = examine(root, &unknown).expect_err("there is no such revision");
    assert!(error.contains("neither a file nor a revision"), "{error}");
}

/// Runs the tool on two files.
fn run(edits: &[(&str, &str)], options: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (old, new) = (folder.path().join("old.yaml"), folder.path().join("new.yaml"));
    fs::write(&old, BASE).expect("it can be written");
    fs::write(&new, edited(edits)).expect("it can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args([&old, &new])
        .args(options)
        .output()
        .expect("it runs");
    (
        output.status.code(),
        String::from_utf8(output.stdout).expect("it is text"),
    )
}

#[test]
fn reports_are_grouped_by_operation_with_the_worst_first() {
    let edits = &[
        ("        color: {type: string}\n", ""),
        ("        - small\n", "        - small\n        - tiny\n"),
        ("default: 20}}", "default: 50}}"),
    ];
    let (code, text) = run(edits, &["--from-version", "0.0.1"]);
    assert_eq!(code, Some(0), "the crate is beyond 0.0.2: {text}");
    let groups: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(' '))
        .take(3)
        .collect();
    assert_eq!(
        groups,
        [
            "things_create",
            "things_list",
            "ThingKind (in things_list, things_create, things_change and 1 more)"
        ]
    );
    assert!(text.contains("1 breaking, 1 possibly breaking, 1 safe"), "{text}");

    let (code, text) = run(edits, &[]);
    assert_eq!(code, Some(1), "a break whose version is not known: {text}");

    let (_, text) = run(edits, &["--format", "markdown"]);
    assert!(text.contains("\n## `things_create`\n"), "{text}");
    assert!(
        text.contains("| breaking | `ThingCreate.color` is gone | its field or setter is gone |"),
        "{text}"
    );

    let (_, text) = run(edits, &["--format", "json"]);
    let object: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(object["verdict"]["worst"], "breaking");
    assert_eq!(object["changes"].as_array().map(Vec::len), Some(3));
    for change in object["changes"].as_array().expect("a list") {
        assert!(
            change["line"].is_u64() && change["reason"].is_string(),
            "{change}"
        );
    }
}

#[test]
fn exit_codes_say_what_happened() {
    assert_eq!(run(&[], &[]).0, Some(0));
    assert_eq!(run(&[("default: 20}}", "default: 50}}")], &[]).0, Some(0));
    assert_eq!(
        run(&[("default: 20}}", "default: 50}}")], &["--strict"]).0,
        Some(1)
    );
    assert_eq!(run(&[], &["--from-version", "one"]).0, Some(2));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "no/such/thing"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
}
