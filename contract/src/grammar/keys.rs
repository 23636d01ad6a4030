//! The table: every key of the documents with the kind of value that it takes.

use super::{
    Kind::{self, Count, Data, Either, Flag, List, Names, Number, SchemaReference, Text, Word},
    Part,
};

/// A list of texts, or one text alone.
const TEXTS: Kind = Either(&Text, &List(&Text));
/// Texts by name, or one text alone.
const TEXT_OR_NAMED: Kind = Either(&Text, &Names(&Text));
/// A schema.
pub static SCHEMA: Kind = Kind::Part(&SCHEMA_PART);
/// A document.
pub static DOCUMENT: Kind = Kind::Part(&ROOT);
/// An operation.
pub static OPERATION: Kind = Kind::Part(&OPERATION_PART);
/// What stands under `components`.
pub static COMPONENTS: Kind = Kind::Part(&COMPONENTS_PART);

const SECURITY: Kind = List(&Names(&List(&Text)));
const EXAMPLES: Kind = Names(&Kind::Part(&EXAMPLE));
const CONTENT: Kind = Names(&Kind::Part(&MEDIA));
const HEADERS: Kind = Names(&Kind::Part(&HEADER));
const PARAMETERS: Kind = List(&Kind::Part(&PARAMETER));
const SERVERS: Kind = List(&Kind::Part(&SERVER));
const EXTERNAL: Kind = Kind::Part(&EXTERNAL_DOCS);

const fn part(name: &'static str, keys: &'static [(&'static str, Kind)]) -> Part {
    Part {
        name,
        section: None,
        keys,
    }
}

const fn shared(section: &'static str, name: &'static str, keys: &'static [(&'static str, Kind)]) -> Part {
    Part {
        name,
        section: Some(section),
        keys,
    }
}

static ROOT: Part = part(
    "the document",
    &[
        ("openapi", Text),
        ("info", Kind::Part(&INFO)),
        ("servers", SERVERS),
        ("security", SECURITY),
        ("tags", List(&Kind::Part(&TAG))),
        ("paths", Names(&Kind::Part(&PATH_ITEM))),
        ("components", Kind::Part(&COMPONENTS_PART)),
        ("externalDocs", EXTERNAL),
        ("x-services", Names(&Text)),
    ],
);

static INFO: Part = part(
    "`info`",
    &[
        ("title", Text),
        ("version", Text),
        ("description", Text),
        ("license", Kind::Part(&LICENSE)),
        ("contact", Kind::Part(&CONTACT)),
        ("termsOfService", Text),
    ],
);

static LICENSE: Part = part("a licence", &[("name", Text), ("url", Text)]);

static CONTACT: Part = part("a contact", &[("name", Text), ("url", Text), ("email", Text)]);

static EXTERNAL_DOCS: Part = part("`externalDocs`", &[("description", Text), ("url", Text)]);

static SERVER: Part = part(
    "a server",
    &[("url", Text), ("description", Text), ("x-service", Text)],
);

static TAG: Part = part(
    "a tag",
    &[
        ("name", Text),
        ("description", Text),
        ("externalDocs", EXTERNAL),
        ("x-example", Text),
    ],
);

static COMPONENTS_PART: Part = part(
    "`components`",
    &[
        ("schemas", Names(&SCHEMA)),
        ("responses", Names(&Kind::Part(&RESPONSE))),
        ("parameters", Names(&Kind::Part(&PARAMETER))),
        ("examples", EXAMPLES),
        ("requestBodies", Names(&Kind::Part(&BODY))),
        ("headers", HEADERS),
        ("securitySchemes", Names(&Kind::Part(&SECURITY_SCHEME))),
        ("links", Names(&Kind::Part(&LINK))),
    ],
);

static PATH_ITEM: Part = part(
    "a path",
    &[
        ("summary", Text),
        ("description", Text),
        ("servers", SERVERS),
        ("parameters", PARAMETERS),
        ("get", Kind::Part(&OPERATION_PART)),
        ("put", Kind::Part(&OPERATION_PART)),
        ("post", Kind::Part(&OPERATION_PART)),
        ("delete", Kind::Part(&OPERATION_PART)),
        ("options", Kind::Part(&OPERATION_PART)),
        ("head", Kind::Part(&OPERATION_PART)),
        ("patch", Kind::Part(&OPERATION_PART)),
    ],
);

/// What messages call an operation.
pub(super) const OPERATION_NAME: &str = "an operation";

static OPERATION_PART: Part = part(
    OPERATION_NAME,
    &[
        ("operationId", Text),
        ("tags", List(&Text)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", EXTERNAL),
        ("deprecated", Flag),
        ("parameters", PARAMETERS),
        ("requestBody", Kind::Part(&BODY)),
        ("responses", Names(&Kind::Part(&RESPONSE))),
        ("security", SECURITY),
        ("servers", SERVERS),
        ("x-source", TEXTS),
        ("x-aliases", Names(&TEXTS)),
        ("x-retry", Text),
        ("x-outcome", Kind::Part(&OUTCOME)),
        ("x-resource", Kind::Part(&RESOURCE)),
        ("x-server", Kind::Part(&SERVER_RULES)),
        // Its form is that of the rule of its name.
        ("x-deprecated", Data),
        ("x-stream", Kind::Part(&STREAM)),
        ("x-paging", Kind::Part(&PAGING)),
        ("x-trailing-slash", Flag),
    ],
);

static PARAMETER: Part = shared(
    "parameters",
    "a parameter",
    &[
        ("name", Text),
        ("in", Text),
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("style", Text),
        ("explode", Flag),
        ("schema", Kind::Part(&SCHEMA_PART)),
        ("content", CONTENT),
        ("example", Data),
        ("examples", EXAMPLES),
        ("allowEmptyValue", Flag),
        ("x-secret", Flag),
        ("x-deprecated", Data),
    ],
);

static HEADER: Part = shared(
    "headers",
    "a header",
    &[
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("style", Word(&["simple"])),
        ("explode", Flag),
        ("schema", Kind::Part(&SCHEMA_PART)),
        ("example", Data),
        ("examples", EXAMPLES),
        ("x-secret", Flag),
    ],
);

static BODY: Part = shared(
    "requestBodies",
    "a request body",
    &[("description", Text), ("content", CONTENT), ("required", Flag)],
);

static RESPONSE: Part = shared(
    "responses",
    "a response",
    &[
        ("description", Text),
        ("headers", HEADERS),
        ("content", CONTENT),
        ("links", Names(&Kind::Part(&LINK))),
    ],
);

static MEDIA: Part = part(
    "a media type",
    &[
        ("schema", Kind::Part(&SCHEMA_PART)),
        ("example", Data),
        ("examples", EXAMPLES),
        ("encoding", Names(&Kind::Part(&ENCODING))),
    ],
);

/// Only the type of a part: how it is written otherwise is not generated.
static ENCODING: Part = part("an encoding", &[("contentType", Text)]);

static EXAMPLE: Part = shared(
    "examples",
    "an example",
    &[("summary", Text), ("description", Text), ("value", Data)],
);

static LINK: Part = shared(
    "links",
    "a link",
    &[
        ("operationId", Text),
        ("operationRef", Text),
        ("parameters", Names(&Data)),
        ("requestBody", Data),
        ("description", Text),
    ],
);

static SECURITY_SCHEME: Part = shared(
    "securitySchemes",
    "a security scheme",
    &[
        ("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
        ("description", Text),
        ("name", Text),
        ("in", Word(&["header", "query", "cookie"])),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("flows", Kind::Part(&FLOWS)),
        ("openIdConnectUrl", Text),
    ],
);

static FLOWS: Part = part(
    "`flows`",
    &[
        ("implicit", Kind::Part(&FLOW)),
        ("password", Kind::Part(&FLOW)),
        ("clientCredentials", Kind::Part(&FLOW)),
        ("authorizationCode", Kind::Part(&FLOW)),
    ],
);

static FLOW: Part = part(
    "a flow",
    &[
        ("authorizationUrl", Text),
        ("tokenUrl", Text),
        ("refreshUrl", Text),
        ("scopes", Names(&Text)),
    ],
);

static SCHEMA_PART: Part = shared(
    "schemas",
    "a schema",
    &[
        ("title", Text),
        // A list of types is refused on its own, with the way out.
        ("type", Either(&Text, &List(&Text))),
        ("format", Text),
        ("description", Text),
        ("properties", Names(&SCHEMA)),
        ("required", List(&Text)),
        ("items", Kind::Part(&SCHEMA_PART)),
        ("additionalProperties", Either(&Flag, &SCHEMA)),
        ("allOf", List(&SCHEMA)),
        ("oneOf", List(&SCHEMA)),
        ("anyOf", List(&SCHEMA)),
        ("not", Kind::Part(&SCHEMA_PART)),
        ("discriminator", Kind::Part(&DISCRIMINATOR)),
        ("enum", List(&Data)),
        ("default", Data),
        ("nullable", Flag),
        ("example", Data),
        ("deprecated", Flag),
        ("readOnly", Flag),
        ("writeOnly", Flag),
        ("minimum", Number),
        ("maximum", Number),
        ("exclusiveMinimum", Flag),
        ("exclusiveMaximum", Flag),
        ("multipleOf", Number),
        ("minLength", Count),
        ("maxLength", Count),
        ("pattern", Text),
        ("minItems", Count),
        ("maxItems", Count),
        ("uniqueItems", Flag),
        ("minProperties", Count),
        ("maxProperties", Count),
        ("externalDocs", EXTERNAL),
        ("xml", Kind::Part(&XML)),
        ("x-extensible-enum", List(&Data)),
        ("x-enum-descriptions", Names(&Text)),
        ("x-entry", Text),
        ("x-secret", Flag),
        ("x-spelling-of", Text),
        ("x-from-text", Flag),
        ("x-lenient", Flag),
        ("x-list", Text),
        ("x-envelope", Text),
        ("x-deprecated", Data),
        ("x-overwritten-by", Text),
        ("x-overwrites", Text),
        ("x-source", TEXTS),
    ],
);

static DISCRIMINATOR: Part = part(
    "a discriminator",
    &[("propertyName", Text), ("mapping", Names(&SchemaReference))],
);

static XML: Part = part(
    "`xml`",
    &[
        ("name", Text),
        ("namespace", Text),
        ("prefix", Text),
        ("attribute", Flag),
        ("wrapped", Flag),
    ],
);

static STREAM: Part = part(
    "`x-stream`",
    &[
        ("terminator", Text),
        ("select", Kind::Part(&SELECT)),
        ("text", TEXT_OR_NAMED),
        ("error", TEXTS),
        ("error_ends", Flag),
        ("deltas", TEXT_OR_NAMED),
        ("ends", Names(&TEXTS)),
        ("ends_all", TEXTS),
        ("repeats", Names(&Text)),
        ("replaces", TEXT_OR_NAMED),
        ("last", TEXTS),
        ("ids", TEXTS),
        ("silence", Count),
        ("plain", Kind::Part(&PLAIN)),
    ],
);

static RESOURCE: Part = part(
    "`x-resource`",
    &[
        ("of", Text),
        ("role", Text),
        ("id", Text),
        ("key", Text),
        ("into", Text),
        ("from", Text),
        ("none", Text),
    ],
);

static SERVER_RULES: Part = part(
    "`x-server`",
    &[
        ("accepts", Names(&Text)),
        ("errors", Text),
        ("reads", Names(&Text)),
        ("refuses", List(&Kind::Part(&REFUSAL))),
        ("unknown", Kind::Part(&SERVER_RESPONSE)),
    ],
);

/// The schemas of `if` and `unless` are JSON Schema, of which the rule `x-server` lists the keywords.
static REFUSAL: Part = part(
    "a refusal",
    &[
        ("of", Word(&["body", "query", "path"])),
        ("if", Names(&Data)),
        ("unless", Names(&Data)),
        ("closed", Text),
        ("except", List(&Data)),
        ("absent", Flag),
        ("unique", Text),
        ("refers", Text),
        ("status", Count),
        ("body", Data),
        ("text", Text),
        ("message", Text),
        ("at", Text),
    ],
);

static SERVER_RESPONSE: Part = part(
    "the response for an unknown row",
    &[
        ("status", Count),
        ("body", Data),
        ("text", Text),
        ("message", Text),
    ],
);

static OUTCOME: Part = part("`x-outcome`", &[("success", List(&Count)), ("failure", Text)]);

static SELECT: Part = part(
    "`select`",
    &[("property", Text), ("stream", Data), ("json", Data)],
);

static PLAIN: Part = part("`plain`", &[("event", Data), ("property", Text)]);

static PAGING: Part = part(
    "`x-paging`",
    &[
        ("items", Text),
        ("skip", Text),
        ("offset", Text),
        ("page", Text),
        ("cursor", Kind::Part(&CURSOR)),
        ("after", Kind::Part(&AFTER)),
        ("limit", Text),
        ("largest", Count),
        ("total", TEXTS),
        ("estimated", Flag),
        ("more", Text),
        ("empty_ends", Flag),
        ("id", TEXTS),
        ("appended", Text),
        ("order", Kind::Part(&ORDER)),
        ("only_with", Text),
        ("excludes", TEXTS),
        ("promise", Text),
        ("caveats", TEXTS),
    ],
);

static CURSOR: Part = part("`cursor`", &[("parameter", Text), ("next", Text)]);

static AFTER: Part = part(
    "`after`",
    &[("parameter", Text), ("row", Text), ("property", Text)],
);

static ORDER: Part = part(
    "`order`",
    &[
        ("parameter", Text),
        ("default", TEXTS),
        ("tie", Text),
        ("unique", TEXTS),
    ],
);
