//! A fault for every rule of the house, planted in a document that keeps them all: found, on its line, and alone.

#![allow(clippy::panic, clippy::expect_used)]

use std::{collections::BTreeSet, fs};

use imbrace_contract::{
    check::{self, house, rules::RULES},
    document::Document,
    load::load,
    problem::Problems,
};

const HOUSE: &str = include_str!("house.yaml");

/// Marks the line on which the fault must be found.
const MARK: &str = " # here";

/// Rule, what stands in the document, what is put in its place.
#[rustfmt::skip]
const FAULTS: &[(&str, &str, &str)] = &[
    ("x-outcome", "        python: [things.list]\n", "        python: [things.list]\n      x-outcome: {success: [200]} # here\n"),
    ("known-key", "        python: [things.list]\n", "        python: [things.list]\n      x-outcome: {success: [404], faliure: /code} # here\n"),
    ("x-outcome", "        python: [things.list]\n", "        python: [things.list]\n      x-outcome: {failure: error_code} # here\n"),
    ("x-outcome", "        python: [things.list]\n", "        python: [things.list]\n      x-outcome: {} # here\n"),
    ("x-server", "      x-source: [server]", "      x-server: {} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {accepts: {/nome: it is not looked at}} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {accepts: {query/name: it is not looked at}} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {reads: {/name: texts}} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {errors: envelope} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{status: 400}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, absent: true}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{absent: false}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{closed: /name}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {propertys: {name: {type: string}}}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {anyOf: [{properties: {name: {minLen: 1}}}]}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, status: 99}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, body: {}, text: No}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, at: /name}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, except: [a]}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unique: nome}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {properties: {name: {type: strng}}}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {properties: {name: {type: [string, nul]}}}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, message: 'No {/nome}'}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, message: 'No {name}'}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, message: 'No {/name'}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, body: {list: [{of: '{/id}'}]}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{of: path, unless: {required: [id]}, body: {of: '{/name}'}}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{unless: {required: [name]}, message: No, at: /nome}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {refuses: [{of: path, unless: {required: [id]}, message: No, at: /nome}]} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {unknown: {message: 'No {/name}'}} # here\n      x-source: [server]"),
    ("x-server", "      x-source: [server]", "      x-server: {unknown: {status: 700}} # here\n      x-source: [server]"),
    ("known-key", "      x-source: [server]", "      x-server: {refuses: [{unles: {}, absent: true}]} # here\n      x-source: [server]"),
    ("value-kind", "      x-source: [server]", "      x-server: {refuses: [{of: header, absent: true}]} # here\n      x-source: [server]"),
    ("alias-form", "        python: [things.list]", "        ruby: [things.list] # here"),
    ("alias-form", "        python: [things.list]", "        python: things.list # here"),
    ("alias-form", "        python: [things.list]", "        python: [things.] # here"),
    ("security-scheme", "    Key: {type: apiKey, in: header, name: x-key}", "    Key: {type: apiKey, in: header} # here"),
    ("security-scheme", "    Key: {type: apiKey, in: header, name: x-key}", "    Key: {type: http} # here"),
    ("security-scheme", "    Key: {type: apiKey, in: header, name: x-key}", "    Key: {description: A key.} # here"),
    ("security-scheme", "    Key: {type: apiKey, in: header, name: x-key}", "    Key: {type: oauth2} # here"),
    ("header-name", "    Key: {type: apiKey, in: header, name: x-key}", "    Key: {type: apiKey, in: header, name: x key} # here"),
    ("header-name", "          description: The thing.\n", "          description: The thing.\n          headers:\n            'X Rate': {description: R., schema: {type: string}} # here\n"),
    ("header-schema", "          description: The thing.\n", "          description: The thing.\n          headers:\n            X-Rate: {description: R.} # here\n"),
    ("header-parameter-ignored", "          description: The thing.\n", "          description: The thing.\n          headers:\n            content-type: {description: R., schema: {type: string}} # here\n"),
    ("secret-marked", "          description: The thing.\n", "          description: The thing.\n          headers:\n            Set-Cookie: {description: R., schema: {type: string}} # here\n"),
    ("link-known", "          description: The thing.\n", "          description: The thing.\n          links: {next: {operationId: things_none}} # here\n"),
    ("link-known", "          description: The thing.\n", "          description: The thing.\n          links: {next: {description: N.}} # here\n"),
    ("bounds", "        name: {type: string, minLength: 1, default: A}", "        name: {type: number, multipleOf: 0} # here"),
    ("keyword-alone", "        name: {type: string, minLength: 1, default: A}", "        name: {type: number, exclusiveMaximum: true} # here"),
    ("keyword-alone", "        id: {type: string}", "        id: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}} # here"),
    ("keyword-alone", "        id: {type: string}", "        id: {allOf: [{$ref: '#/components/schemas/ThingPart'}, {type: object, nullable: true, properties: {}}]} # here"),
    ("keyword-alone", "        id: {type: string}", "        id: {type: object, allOf: [{type: object, nullable: true, additionalProperties: true}]} # here"),
    ("media-type", "            example: {name: A}", "            example: {name: A}\n            encoding: {name: {contentType: text/plain}} # here"),
    ("alias-form", "        python: [things.list]", "        python: [things.list, 'things.m²'] # here"),
    ("response-component", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}",
        "            application/json: # here\n              schema: {type: object, properties: {id: {type: string}}}"),
    ("ignored-first", "        - name: skip\n          in: query\n          description: How many to leave out.", "        - name: skip # here\n          in: query\n          description: How many to leave out. The server ignores it."),
    ("ignored-first", "        id: {type: string}", "        id: {type: string, description: The id; dropped by the server.} # here"),
    ("ignored-first", "        id: {type: string}", "        id: {type: string, description: The SDKs send it; ignored.} # here"),
    ("response-described", "        '200':\n          description: The thing.", "        '200': # here"),
    ("response-limit", "      properties:\n        id: {type: string}", "      properties:\n        id: {type: string, maxLength: 9} # here"),
    ("response-limit", "        id: {type: string}", "        id: {type: string, default: a} # here"),
    ("array-items", "        id: {type: string}", "        id: {type: array} # here"),
    ("body-component", "          application/json:\n            schema: {$ref: '#/components/schemas/ThingChange'}",
        "          application/json: # here\n            schema: {type: object, properties: {change: {$ref: '#/components/schemas/ThingChange'}}}"),
    ("body-on-get", "    post:\n      operationId: things_change\n      tags: [things]\n      summary: Change a thing\n      description: Only what is given changes.\n      x-source: [server]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: string}\n      requestBody:\n        required: true",
        "    get:\n      operationId: things_change\n      tags: [things]\n      summary: Change a thing\n      description: Only what is given changes.\n      x-source: [server]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: string}\n      requestBody:\n        required: true # here"),
    ("component-used", "    ThingKind:", "    Lonely: {type: string, description: No one calls.} # here\n    ThingKind:"),
    ("component-used", "    Key: {", "    Other: {type: http, scheme: bearer} # here\n    Key: {"),
    ("discriminator-alone", "        name: {type: string, minLength: 1, default: A}", "        name: {type: object, discriminator: {propertyName: type, mapping: {}}} # here"),
    ("enum-component", "        id: {type: string}", "        id: {type: string, x-extensible-enum: [a, b]} # here"),
    ("enum-description-known", "        big: Over a metre.", "        bog: Over a metre. # here"),
    ("enum-open", "      x-extensible-enum: [big, small]\n      x-enum-descriptions:\n        big: Over a metre.", "      enum: [big, small] # here"),
    ("error-responses", "        4XX: {$ref: '#/components/responses/Refused'}\n        5XX: {$ref: '#/components/responses/Refused'}\ncomponents",
        "        4XX: {$ref: '#/components/responses/Refused'}\n        '404': {$ref: '#/components/responses/Refused'} # here\n        5XX: {$ref: '#/components/responses/Refused'}\ncomponents"),
    ("example-missing", "          application/json:\n            schema: {$ref: '#/components/schemas/ThingChange'}\n            example: {name: A}",
        "          application/json: # here\n            schema: {$ref: '#/components/schemas/ThingChange'}"),
    ("example-missing", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}\n              example: {id: a, kind: big}",
        "            application/json: # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("example-once", "          application/json:\n            schema: {$ref: '#/components/schemas/ThingChange'}",
        "          application/json: # here\n            examples: {a: {value: {name: A}}}\n            schema: {$ref: '#/components/schemas/ThingChange'}"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      deprecated: true\n      x-deprecated: since 0.2.0 # here\n"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      x-deprecated: {since: 0.2.0, use: things_list, reason: It is slow.} # here\n"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      deprecated: true\n      x-deprecated: {since: 0.2.0, use: things_change} # here\n"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      deprecated: true\n      x-deprecated: {since: soon, use: things_list} # here\n"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      deprecated: true\n      x-deprecated: {since: 0.2.0} # here\n"),
    ("x-deprecated", "      summary: Change a thing\n", "      summary: Change a thing\n      deprecated: true\n      x-deprecated: {since: 0.2.0, instead: things_list, reason: It is slow.} # here\n"),
    ("x-deprecated", "        - name: skip\n", "        - name: skip\n          deprecated: true\n          x-deprecated: {since: 0.2.0, use: offset} # here\n"),
    ("x-deprecated", "        id: {type: string}", "        id: {type: string, deprecated: true, x-deprecated: {since: 0.2.0, use: ident}} # here"),
    ("x-deprecated", "    ThingList:\n      type: object\n", "    ThingList:\n      type: object\n      deprecated: true\n      x-deprecated: {since: 0.2.0, reason: It is slow.} # here\n"),
    ("format-uuid", "        id: {type: string}", "        id: {type: string, format: uuid} # here"),
    ("header-parameter-ignored", "        - name: id\n", "        - {name: Authorization, in: header, description: A key., x-secret: true, schema: {type: string}} # here\n        - name: id\n"),
    ("info", "info: {title: House, version: '1'}", "info: {title: House, version: ''} # here"),
    ("value-kind", "          in: path\n          required: true", "          in: path\n          required: yes # here"),
    ("value-kind", "          in: path\n          required: true", "          in: path\n          required: 'true' # here"),
    ("value-kind", "      requestBody:\n        required: true", "      requestBody:\n        required: yes # here"),
    ("value-kind", "      x-source: [server]", "      x-source: [server]\n      deprecated: \"true\" # here"),
    ("value-kind", "      x-source: [server]", "      x-source: [server]\n      x-retry: true # here"),
    ("value-kind", "      x-source: [server]", "      x-source: {server: true} # here"),
    ("value-kind", "      tags: [things]\n      summary: Change", "      tags: things # here\n      summary: Change"),
    ("value-kind", "      description: Only what is given changes.", "      description: [Only what is given changes.] # here"),
    ("value-kind", "      description: Only what is given changes.", "      description: # here"),
    ("value-kind", "  /things/{id}:\n    post:", "  /things/{id}:\n    parameters: {id: {name: id, in: path}} # here\n    post:"),
    ("value-kind", "        id: {type: string}", "        id: {type: string, nullable: yes} # here"),
    ("value-kind", "        id: {type: string}", "        id: {type: array, items: [{type: string}]} # here"),
    ("value-kind", "        id: {type: string}", "        id: {allOf: {$ref: '#/components/schemas/ThingPart'}} # here"),
    ("value-kind", "        id: {type: string}", "        id: {oneOf: {$ref: '#/components/schemas/ThingPart'}} # here"),
    ("value-kind", "        id: {type: string}", "        id: {type: object, additionalProperties: yes} # here"),
    ("value-kind", "        name: {type: string, minLength: 1, default: A}", "        name: {type: string, minLength: '1', default: A} # here"),
    ("value-kind", "        name: {type: string, minLength: 1, default: A}", "        name: {type: string, minLength: 1.5, default: A} # here"),
    ("value-kind", "        name: {type: string, minLength: 1, default: A}", "        name: {type: string, x-from-text: no, default: A} # here"),
    ("value-kind", "        app_secret: {type: string, x-secret: true}", "        app_secret: {type: string, x-secret: yes} # here"),
    ("value-kind", "          description: How many at most.\n          schema: {type: integer, minimum: 0}", "          description: How many at most.\n          explode: no # here\n          schema: {type: integer, minimum: 0}"),
    ("value-kind", "          description: How many at most.\n          schema: {type: integer, minimum: 0}", "          description: How many at most.\n          schema: {type: integer, minimum: '0'} # here"),
    ("value-kind", "          description: How many at most.\n          schema: {type: integer, minimum: 0}", "          description: How many at most.\n          schema: {type: integer, minimum: 0, exclusiveMinimum: 0} # here"),
    ("value-kind", "      properties:\n        data:\n          type: array\n          items: {$ref: '#/components/schemas/Thing'}", "      properties: [{type: string}] # here"),
    ("value-kind", "      required: [data]", "      required: data # here"),
    ("value-kind", "      x-extensible-enum: [big, small]\n      x-enum-descriptions:\n        big: Over a metre.", "      x-extensible-enum: big # here"),
    ("value-kind", "{type: apiKey, in: header, name: x-key}", "{type: api_key, in: header, name: x-key} # here"),
    ("value-kind", "security: [{Key: []}]", "security: {Key: []} # here"),
    ("value-kind", "security: [{Key: []}]", "security: [{Key: {}}] # here"),
    ("value-kind", "components:\n  securitySchemes:", "components:\n  parameters: [] # here\n  securitySchemes:"),
    ("component-name", "    Refused:\n      description: No.", "    \"a b\": {description: Odd.} # here\n    Refused:\n      description: No."),
    ("ref-kind", "        kind: {$ref: '#/components/schemas/ThingKind'}", "        kind: {$ref: '#/components/responses/Refused'} # here"),
    ("tag-name", "  - name: things\n", "  - name: Other things # here\n    description: More.\n  - name: things\n"),
    ("path-form", "  /things:\n    get:", "  /things?all:\n    get: # here"),
    ("path-form", "  /things:\n    get:", "  /the things:\n    get: # here"),
    ("path-form", "  /things:\n    get:", "  things: # here\n    get:"),
    ("media-type", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            application/json; charset=utf-8: # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("media-type", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            Application/JSON: # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("media-type", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            application/vnd.api+json: # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("media-type", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            '': # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("media-type", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            \"text/pl\\u00e4in\\n\": # here\n              schema: {$ref: '#/components/schemas/Thing'}"),
    ("media-schema", "            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}", "            text/csv:\n              schema: {$ref: '#/components/schemas/Thing'} # here"),
    ("type-fits", "        id: {type: string}", "        id: {type: string, format: int64} # here"),
    ("type-fits", "        id: {type: string}", "        id: {type: integer, format: date-time} # here"),
    ("type-fits", "        id: {type: string}", "        id: {items: {type: string}} # here"),
    ("type-fits", "        name: {type: string, minLength: 1, default: A}", "        name: {type: string, minItems: 1, default: A} # here"),
    ("keyword-alone", "      oneOf:\n        - $ref: '#/components/schemas/Wheel'", "      properties: {a: {type: string}} # here\n      oneOf:\n        - $ref: '#/components/schemas/Wheel'"),
    ("bounds", "        name: {type: string, minLength: 1, default: A}", "        name: {type: string, minLength: 9, maxLength: 3} # here"),
    ("enum-values", "      x-extensible-enum: [big, small]", "      x-extensible-enum: [big, small, 1] # here"),
    ("enum-values", "      x-extensible-enum: [big, small]\n      x-enum-descriptions:\n        big: Over a metre.", "      x-extensible-enum: [] # here"),
    ("binary-place", "        id: {type: string}", "        id: {type: string, format: binary} # here"),
    ("parameter-style", "          description: How many at most.\n", "          description: How many at most.\n          style: pipeDelimited # here\n"),
    ("parameter-style", "          in: path\n", "          in: path\n          style: matrix # here\n"),
    ("value-kind", "info: {title: House, version: '1'}", "info: {title: House, version: 1} # here"),
    ("inline-depth", "        id: {type: string}",
        "        id: {type: string}\n        a:\n          type: object\n          properties:\n            b: # here\n              {type: object, properties: {c: {type: string}}}"),
    ("property-names-distinct", "        id: {type: string}", "        id: {type: string}\n        fooBar: {type: string}\n        foo_bar: {type: string} # here"),
    ("property-names-distinct", "        id: {type: string}", "        id: {type: string}\n        foo: {type: string, x-spelling-of: id} # here"),
    ("object-open", "      description: What may change.", "      description: What may change.\n      additionalProperties: false # here"),
    ("parameter-described", "        - name: skip\n          in: query\n          description: How many to leave out.", "        - name: skip # here\n          in: query"),
    ("parameter-names-distinct", "        - name: limit\n", "        - {name: Skip, in: query, description: The same., schema: {type: string}} # here\n        - name: limit\n"),
    ("path-parameter-string", "        - name: id\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: string}",
        "        - name: id # here\n          in: path\n          required: true\n          description: The id of the thing.\n          schema: {type: integer}"),
    ("path-unique", "  /things/{id}:\n    post:", "  /things/{thing}:\n    post:\n      operationId: things_set\n      tags: [things]\n      summary: Set it\n      description: The same route.\n      x-source: [spec]\n      parameters: [{name: thing, in: path, required: true, description: The id., schema: {type: string}}]\n      responses:\n        '204': {description: Done.}\n        4XX: {$ref: '#/components/responses/Refused'}\n        5XX: {$ref: '#/components/responses/Refused'}\n  /things/{id}:\n    post: # here"),
    ("pattern-portable", "minLength: 1, default: A}", "pattern: '^(?!a)'} # here"),
    ("query-minimum", "        - name: skip\n          in: query\n          description: How many to leave out.\n          schema: {type: integer, minimum: 0}",
        "        - name: skip # here\n          in: query\n          description: How many to leave out.\n          schema: {type: integer}"),
    ("schema-described", "    ThingList:\n      type: object\n      description: A page of things.", "    ThingList: # here\n      type: object"),
    ("schema-name-bare", "    ThingKind:\n", "        file: {$ref: '#/components/schemas/File'}\n    File: {type: string, description: A file.} # here\n    ThingKind:\n"),
    ("secret-marked", "        name: {type: string, minLength: 1, default: A}",
        "        name: {type: string, minLength: 1, default: A}\n        apiKey: {type: string} # here"),
    ("secret-marked", "        name: {type: string, minLength: 1, default: A}",
        "        name: {type: string, minLength: 1, default: A}\n        key: {type: string, description: The bearer token.} # here"),
    ("secret-marked", "        name: {type: string, minLength: 1, default: A}",
        "        name: {type: string, minLength: 1, default: A}\n        headers: {type: object, additionalProperties: true, description: 'The headers, with the credentials.'} # here"),
    ("secret-marked", "        name: {type: string, minLength: 1, default: A}",
        "        name: {type: string, minLength: 1, default: A}\n        refreshTokens: {type: array, items: {type: string}} # here"),
    ("secret-marked", "        - name: skip\n          in: query\n          description: How many to leave out.",
        "        - {name: page_token, in: query, description: Where to go on., schema: {type: string}} # here\n        - name: skip\n          in: query\n          description: How many to leave out."),
    ("security-known", "security: [{Key: []}]", "security: [{Key: []}, {Token: []}] # here"),
    ("source-known", "      x-source: [server]", "      x-source: [servr] # here"),
    ("tag-described", "  - name: things\n    description: Things of all kinds.", "  - name: things # here"),
    ("tag-used", "tags:\n", "tags:\n  - name: ghosts # here\n    description: Nothing.\n"),
    ("union-tag-required", "      required: [type]\n      properties:\n        type: {type: string, enum: [wheel]}", "      properties:\n        type: {type: string, enum: [wheel]} # here"),
    ("union-tag-required", "        type: {type: string, enum: [door]}", "        type: {type: string} # here"),
];

fn findings(text: &str) -> Result<(), Problems> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("house.yaml");
    fs::write(&path, text).expect("it can be written");
    let document = Document::read(load(&path)?)?;
    check::check(&document)?;
    house::check(&document)
}

/// What is found, as rule and line.
fn found(text: &str) -> Vec<(&'static str, u32)> {
    let list = findings(text)
        .err()
        .map_or_else(Vec::new, |problems| problems.list);
    let mut found: Vec<_> = list
        .iter()
        .map(|problem| (problem.rule, problem.at.line))
        .collect();
    found.dedup();
    found
}

/// The document with a fault, and the line on which it is marked.
fn planted(find: &str, replace: &str) -> (String, u32) {
    assert_eq!(
        HOUSE.matches(find).count().min(1),
        1,
        "`{find}` is not in the document"
    );
    let text = HOUSE.replacen(find, replace, 1);
    let lines: Vec<usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.ends_with(MARK))
        .map(|(index, _)| index + 1)
        .collect();
    let [line] = lines[..] else {
        panic!("`{replace}` marks {} lines", lines.len())
    };
    (text, u32::try_from(line).expect("it is a short document"))
}

#[test]
fn the_document_without_faults_is_in_order() {
    if let Err(problems) = findings(HOUSE) {
        panic!("{problems}");
    }
}

#[test]
fn every_fault_is_found_on_its_line() {
    let mut wrong = Vec::new();
    for (rule, find, replace) in FAULTS {
        let (text, line) = planted(find, replace);
        let found = found(&text);
        if found != [(*rule, line)] {
            wrong.push(format!("{rule}, line {line}: found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_planted_fault() {
    let mut tested: BTreeSet<String> = FAULTS.iter().map(|(rule, ..)| (*rule).to_owned()).collect();
    for entry in fs::read_dir("../codegen/tests/snapshots").expect("the folder is there") {
        let text = fs::read_to_string(entry.expect("it can be read").path()).expect("it can be read");
        let named = text
            .lines()
            .filter_map(|line| line.strip_suffix(']')?.rsplit_once(" ["));
        tested.extend(named.map(|(_, rule)| rule.to_owned()));
    }
    // These two are tested where the validator is; the last two are gaps of the other rules.
    let elsewhere = ["example-valid", "default-valid", "generator", "generated-code"];
    let all = RULES.iter().map(|rule| rule.name);
    let untested: Vec<&str> = all
        .filter(|rule| !tested.contains(*rule) && !elsewhere.contains(rule))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
    let unknown = tested.iter().filter(|rule| check::rules::find(rule).is_none());
    assert_eq!(
        unknown.collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "these are in no list"
    );
}

#[test]
fn rules_are_listed_once() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    assert!(
        RULES
            .iter()
            .all(|rule| !rule.why.is_empty() && !rule.why.ends_with('.'))
    );
}

#[test]
fn names_of_secrets_are_known_in_every_spelling() {
    use imbrace_contract::is_secret_name;
    for name in [
        "api_key",
        "apiKey",
        "x-api-key",
        "api_keys",
        "secret",
        "secret_key",
        "secretKey",
        "secretAccessKey",
        "access_key",
        "accessToken",
        "token",
        "tokens",
        "refresh_tokens",
        "authorization",
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "set-cookie",
        "jwt",
        "bearer",
        "credential",
        "credentials",
        "password",
        "passwd",
        "pwd",
        "passcode",
        "passphrase",
        "secret_text",
        "private_key_pem",
        "signing_key",
        "otp",
        "otp_code",
        "signature",
        "connection_string",
        "webhook_secret",
        "x-auth-token",
        "auth_key",
        "totp",
        "login_otp",
        "sig",
        "pass",
        "passkey",
        "token_value",
        "access_token_v2",
        "secret1",
    ] {
        assert!(is_secret_name(name), "{name}");
    }
    for name in [
        "key",
        "id",
        "name",
        "max_tokens",
        "total_tokens",
        "prompt_tokens",
        "token_type",
        "credential_id",
        "tokenizer",
        "signed",
        "monkey",
        "passed",
        "x-request-id",
        "x-organization-id",
        "traceparent",
        "pinned",
        "secretary",
        "compass",
        "session_id",
        "max_tokens_v2",
    ] {
        assert!(!is_secret_name(name), "{name}");
    }
}

#[test]
fn a_component_that_is_a_list_or_map_of_itself_ends_the_checks() {
    for inner in ["type: array, items", "type: object, additionalProperties"] {
        let component = format!(
            "    Loop: {{description: It., {inner}: {{$ref: '#/components/schemas/Loop'}}}}\n    ThingKind:"
        );
        let text = HOUSE.replacen("    ThingKind:", &component, 1).replacen(
            "        id: {type: string}",
            "        id: {type: string}\n        loop: {$ref: '#/components/schemas/Loop'}",
            1,
        );
        // Whether the types fit together is for the generator to say.
        let _ = found(&text);
    }
}
