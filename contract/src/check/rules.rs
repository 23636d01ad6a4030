//! All rules by name, and why each of them matters.

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, as problems give it.
    pub name: &'static str,
    /// What goes wrong where it is broken.
    pub why: &'static str,
}

/// The rule of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

const fn rule(name: &'static str, why: &'static str) -> Rule {
    Rule { name, why }
}

/// All rules, by subject.
pub const RULES: &[Rule] = &[
    // Files
    rule("file", "what cannot be read is missing from the contract"),
    rule("yaml", "nothing can be made of text that is not YAML"),
    rule(
        "yaml-plain",
        "anchors, aliases and tags are read differently, or not at all, by the tools of other languages",
    ),
    rule(
        "yaml-duplicate-key",
        "which of the two counts differs between readers",
    ),
    rule(
        "document",
        "every tool expects a mapping with `openapi`, `info` and `paths`",
    ),
    rule(
        "openapi-version",
        "one version is the source; 3.1 and 3.2 are made of it, and their keywords mean other things in 3.0",
    ),
    rule(
        "known-key",
        "a misspelt key is passed over in silence, and what it says is lost",
    ),
    rule(
        "value-kind",
        "a value of another kind is passed over in silence: `required: yes` makes a parameter optional",
    ),
    rule(
        "component-name",
        "OpenAPI allows no other characters, and a `$ref` to such a name leads nowhere",
    ),
    rule("ref-resolves", "a `$ref` to nothing stops every generator"),
    rule("ref-cycle", "a part that contains itself never ends"),
    rule(
        "ref-kind",
        "a part of another kind has none of the keys that are looked for here",
    ),
    rule("ref-alone", "OpenAPI 3.0 ignores what is beside a `$ref`"),
    rule(
        "component-name-unique",
        "bundled, all files share one set of names: one of the two would be lost",
    ),
    rule(
        "component-used",
        "what nothing uses becomes a type that nobody needs, and ages unseen",
    ),
    rule(
        "info",
        "OpenAPI requires title and version: strict parsers refuse the document",
    ),
    rule(
        "server",
        "without a base URL and its name no client knows where to send calls",
    ),
    rule(
        "tag-described",
        "the description is the page of the namespace in the documentation",
    ),
    rule(
        "tag-name",
        "the tag is the name of a type and of a method; what is not a name, or is taken, does not compile",
    ),
    rule("tag-used", "an empty namespace is a promise without methods"),
    rule(
        "security-known",
        "generators leave out credentials that they do not find, and calls fail with 401",
    ),
    rule(
        "security-scheme",
        "generators write credentials where the scheme says, and leave out those that have no place",
    ),
    rule(
        "header-name",
        "no server and no client can send a header by such a name",
    ),
    rule(
        "header-schema",
        "generators stop at a header without a schema, or take it for any text",
    ),
    rule(
        "link-known",
        "a link to an operation that is not there leads nowhere",
    ),
    // Operations
    rule(
        "operation-id",
        "the id is the method's name in every language; clients break when it changes",
    ),
    rule(
        "operation-id-unique",
        "two methods of one name: generators stop or drop one",
    ),
    rule(
        "operation-tag",
        "the tag is the namespace; with two, generators make the method twice",
    ),
    rule(
        "operation-summary",
        "it is the first line of the method's documentation",
    ),
    rule(
        "operation-description",
        "units, limits and traps are what users look for",
    ),
    rule(
        "operation-source",
        "a fact without a source cannot be checked when documents disagree",
    ),
    rule("source-known", "a misspelt source cannot be followed"),
    rule(
        "alias-form",
        "the names of other SDKs are searched for; in another form nothing finds them",
    ),
    rule(
        "x-deprecated",
        "who meets a deprecated name asks since when, what to use instead and why, and compilers tell them",
    ),
    rule(
        "x-retry",
        "a wrong word here retries a call that must not be retried",
    ),
    rule(
        "path-form",
        "`?` and `#` end a path, and other characters are escaped by each client in its own way",
    ),
    rule(
        "x-outcome",
        "a wrong word here makes a success of a failure, or the other way round",
    ),
    rule(
        "path-trailing-slash",
        "a slash too many or too few is a redirect or a 404 on most servers",
    ),
    rule(
        "path-unique",
        "OpenAPI takes two such paths for one; which operation a call means is not defined",
    ),
    rule(
        "body-on-get",
        "proxies and HTTP libraries drop the body of a GET, and generators refuse it",
    ),
    // Parameters
    rule(
        "path-parameter-declared",
        "the URL would go out with braces in it",
    ),
    rule(
        "path-parameter-used",
        "an argument that goes nowhere misleads callers",
    ),
    rule("path-parameter-required", "a path without it is another path"),
    rule(
        "path-parameter-string",
        "ids change their form over time; a number in the signature breaks callers then",
    ),
    rule("parameter-name", "a parameter without name cannot be sent"),
    rule(
        "parameter-in",
        "cookies break three of the generators and no client of this API keeps them",
    ),
    rule("parameter-schema", "parameters with `content` break generators"),
    rule(
        "parameter-scalar",
        "it has no form as text that all languages agree on",
    ),
    rule(
        "parameter-style",
        "other styles are written differently by each generator",
    ),
    rule(
        "parameter-described",
        "a name alone does not say units, limits and defaults",
    ),
    rule(
        "parameter-names-distinct",
        "names that fold to one become one argument, or do not compile",
    ),
    rule(
        "header-parameter-ignored",
        "OpenAPI says that generators pass it over",
    ),
    rule(
        "query-minimum",
        "without it typed languages offer negative numbers, and servers respond to them with errors",
    ),
    // Bodies and responses
    rule(
        "body-one-media-type",
        "generators stop at two, or take the first they know",
    ),
    rule("body-media-type", "there is no typed form for it"),
    rule(
        "media-type",
        "generated code compares media types letter by letter; another form is taken for a file",
    ),
    rule(
        "media-schema",
        "a file has no typed form: what the schema says would be lost",
    ),
    rule(
        "form-alone",
        "the parts of a form are files and texts, which JSON does not have",
    ),
    rule("body-schema", "without a schema there is no type"),
    rule(
        "body-component",
        "generators invent names such as `Body12` for it, which change with the order of the file",
    ),
    rule("response-success", "a method without response returns nothing"),
    rule(
        "response-codes",
        "`default` counts as success and as error: some generators crash on it, others mix the two",
    ),
    rule("response-schema", "without a schema there is no type"),
    rule(
        "response-one-schema",
        "a method returns one type; generators crash or make a union that nobody can use",
    ),
    rule(
        "response-one-media-type",
        "a method returns one type; what comes second is dropped",
    ),
    rule(
        "response-null-or-empty",
        "most languages cannot distinguish null from an absent body",
    ),
    rule(
        "response-component",
        "generators invent names such as `InlineResponse200` for it",
    ),
    rule(
        "response-described",
        "OpenAPI requires the description; strict parsers refuse the document",
    ),
    rule(
        "one-error-schema",
        "two error types in one operation crash generators; callers want one to catch",
    ),
    rule(
        "error-responses",
        "codes beside `4XX` and `5XX` give a second error type, and those that are not listed have none",
    ),
    rule(
        "example-missing",
        "the sandbox responds with examples, and people read them before all else",
    ),
    rule(
        "example-once",
        "OpenAPI forbids both; linters refuse the document and tools show one of them",
    ),
    rule(
        "example-valid",
        "an example that does not fit teaches a wrong call, and the sandbox would send it",
    ),
    rule(
        "default-valid",
        "a default that does not fit its schema breaks generators that write it into code",
    ),
    // Schemas
    rule(
        "schema-name",
        "names that are not PascalCase, or that code needs itself, are renamed by every generator in its own way",
    ),
    rule(
        "schema-name-unique",
        "names that differ only in case are one file or one type in several languages",
    ),
    rule(
        "schema-name-bare",
        "such a name hides a type of the language, so generators rename it",
    ),
    rule("schema-described", "it is the documentation of the type"),
    rule(
        "ignored-first",
        "a value without effect looks like any other to those who read the first sentence only",
    ),
    rule(
        "secret-marked",
        "what is not marked is printed with the value that holds it, in logs for example",
    ),
    rule(
        "schema-type",
        "it is not a type of OpenAPI 3.0: parsers refuse it",
    ),
    rule(
        "type-fits",
        "a keyword that has no effect on the type is ignored, and what it meant is lost",
    ),
    rule(
        "keyword-alone",
        "of two keywords that exclude each other one is passed over in silence",
    ),
    rule("bounds", "no value fits"),
    rule(
        "enum-values",
        "a value of another type never arrives, or is sent as something else",
    ),
    rule(
        "binary-place",
        "JSON has no bytes: each language would write them in its own way",
    ),
    rule(
        "schema-keyword",
        "`anyOf` and `not` become types that never decode, or any JSON",
    ),
    rule(
        "all-of",
        "a value cannot be of both types: some generators drop one, others do not compile",
    ),
    rule(
        "alias-cycle",
        "a type that is only itself has no size and no form",
    ),
    rule(
        "array-items",
        "OpenAPI 3.0 requires `items`; parsers refuse the list",
    ),
    rule(
        "object-open",
        "strict clients refuse every property that the server adds later",
    ),
    rule(
        "enum-open",
        "clients of a closed enumeration fail on the first new value",
    ),
    rule(
        "enum-component",
        "generators invent names for it, and one for each place where it is repeated",
    ),
    rule(
        "enum-values-distinct",
        "values that fold to one name do not compile, or crash the generator",
    ),
    rule(
        "enum-description-known",
        "a text for a value that does not exist is shown nowhere",
    ),
    rule(
        "required-is-declared",
        "a property that is required and has no type is read as any JSON, or not at all",
    ),
    rule(
        "property-names-distinct",
        "names that fold to one become one field, or do not compile",
    ),
    rule("setter-name-unique", "two methods of one name do not compile"),
    rule(
        "entry-name",
        "`x-entry` becomes the name of a method, and what is not a name stops the build without a place",
    ),
    rule(
        "inline-depth",
        "types inside types get long invented names that change when a property moves",
    ),
    rule(
        "format-uuid",
        "languages with a UUID type refuse every id of another form",
    ),
    rule(
        "pattern-portable",
        "regular expressions without look-around are what all languages share",
    ),
    rule(
        "response-limit",
        "generated clients check limits, and refuse a response that the server was free to give",
    ),
    // Unions
    rule(
        "union-distinct",
        "without a tag only the JSON type tells branches apart: the first that fits would always win",
    ),
    rule(
        "union-tag",
        "without the name of the tag the variants cannot be distinguished",
    ),
    rule(
        "union-tag-required",
        "without the tag in the variant, languages that know no discriminators cannot choose",
    ),
    rule(
        "union-tags-distinct",
        "tags that fold to one variant do not compile",
    ),
    rule(
        "union-mapping-full",
        "without a mapping, generators take schema names for tags, each in its own way",
    ),
    rule("union-of-objects", "only an object can carry a tag"),
    rule(
        "union-variant-alone",
        "sent on its own the variant would go out without its tag",
    ),
    rule(
        "union-one-tag",
        "a type has one property that the union holds for it; that of another union would be lost",
    ),
    rule(
        "discriminator-alone",
        "a discriminator without variants makes an empty union",
    ),
    // Extensions
    rule(
        "x-stream",
        "a stream whose end or text is described wrongly hangs, or stays silent",
    ),
    rule(
        "x-paging",
        "a list that moves on by the wrong name repeats its first page forever",
    ),
    rule(
        "x-resource",
        "a wrong name keeps or changes the rows of another resource in the sandbox, or none",
    ),
    rule(
        "x-server",
        "a rule without effect refuses and accepts nothing, and programs pass on the sandbox and fail on the server",
    ),
    rule(
        "x-lenient",
        "where it has no effect the object stays strict, and a value that one user stored makes a whole list unreadable",
    ),
    rule(
        "x-list",
        "a marker that names no list, or is not on a response, has no effect, and callers cannot iterate",
    ),
    rule(
        "x-envelope",
        "a marker that does not name a required property, or is not on a response, leaves callers with the envelope",
    ),
    rule(
        "x-overwritten-by",
        "a wrong name leaves the object strict, and one entry of a user makes a whole list unreadable",
    ),
    rule(
        "x-overwrites",
        "a wrong name refuses nothing, and what is stored hides the object's own properties",
    ),
    rule(
        "paging-row-named",
        "the iterator over rows needs a name for their type",
    ),
    // The generator
    rule("generator", "the type generator stops at it"),
    rule("generated-code", "what is generated is not Rust"),
];
