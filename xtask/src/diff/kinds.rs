//! What can change, how much it hurts, and why.

use std::fmt;

/// How much a change hurts those who use the crate, or a client of another language made from the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing that worked stops working.
    Safe,
    /// It depends on what a caller does.
    Possible,
    /// Callers must change something.
    Breaking,
}

impl Class {
    /// All classes, worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Possible, Self::Safe];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Possible => "possibly breaking",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name.
    pub name: &'static str,
    /// How much it hurts.
    pub class: Class,
    /// Why.
    pub reason: &'static str,
}

const fn breaking(name: &'static str, reason: &'static str) -> Kind {
    Kind {
        name,
        class: Class::Breaking,
        reason,
    }
}

const fn possible(name: &'static str, reason: &'static str) -> Kind {
    Kind {
        name,
        class: Class::Possible,
        reason,
    }
}

const fn safe(name: &'static str, reason: &'static str) -> Kind {
    Kind {
        name,
        class: Class::Safe,
        reason,
    }
}

macro_rules! kinds {
    ($($constant:ident = $kind:expr;)*) => {
        $(pub(super) const $constant: &Kind = &$kind;)*
        /// All kinds of changes.
        pub const KINDS: &[&Kind] = &[$($constant),*];
    };
}

kinds! {
    // Documents
    DOCUMENT_ADDED = safe("document-added", "nobody uses it yet");
    DOCUMENT_REMOVED = breaking("document-removed", "a whole service is gone");
    SERVER_CHANGED = possible("server-changed", "calls go elsewhere where the caller sets no base URL");
    // Operations
    OPERATION_ADDED = safe("operation-added", "a new method takes nothing away");
    OPERATION_REMOVED = breaking("operation-removed", "its method is gone");
    OPERATION_RENAMED = breaking("operation-renamed", "the id is the method's name in every language");
    OPERATION_MOVED = possible("operation-moved", "the method stays as it is, but clients made from the older document call a route that is no longer described");
    OPERATION_DEPRECATED = safe("operation-deprecated", "it still works; compilers warn");
    OPERATION_REVIVED = safe("operation-revived", "a warning goes away");
    METHOD_ADDED = safe("method-name-added", "one more name for the same call");
    METHOD_REMOVED = breaking("method-name-removed", "calls by that name no longer compile");
    RETRY_CHANGED = possible("retry-changed", "calls are repeated where they were not, or the other way round");
    OUTCOME_CHANGED = possible("outcome-changed", "a response that was a success is a failure, or the other way round");
    PAGING_ADDED = safe("paging-added", "`pages` and `items` come on top");
    PAGING_REMOVED = breaking("paging-removed", "`pages` and `items` are gone");
    WALK_PROMISES_LESS = possible("walk-promises-less", "walks that gave every row, or an error, can miss rows, or end with an error");
    WALK_PROMISES_MORE = safe("walk-promises-more", "walks give every row, or an error, where rows could be missing");
    PAGING_CHANGED = possible("paging-changed", "the loops of callers see other rows, or rows in another order");
    STREAM_CHANGED = possible("stream-changed", "the end, the text or the errors of the stream are taken from elsewhere");
    CREDENTIAL_REFUSED = breaking("credential-refused", "callers that have only these credentials are refused");
    CREDENTIAL_ACCEPTED = safe("credential-accepted", "what was accepted still is");
    WORDS_CHANGED = safe("words-changed", "texts do not change what is sent");
    // Parameters
    PARAMETER_ADDED_REQUIRED = breaking("parameter-added-required", "the method takes one more argument, and older clients do not send it");
    PARAMETER_ADDED_OPTIONAL = safe("parameter-added-optional", "calls without it stay as they are");
    PARAMETER_REMOVED = breaking("parameter-removed", "its argument or setter is gone");
    PARAMETER_RENAMED = safe("path-parameter-renamed", "arguments go by position, and the path looks the same on the wire");
    PARAMETER_MOVED = breaking("parameter-moved", "older clients send it where it is no longer read");
    PARAMETER_NOW_REQUIRED = breaking("parameter-became-required", "a setter becomes an argument, and calls without it are refused");
    PARAMETER_NOW_OPTIONAL = breaking("parameter-became-optional", "an argument becomes a setter: older clients still work, code of this crate does not compile");
    PARAMETER_STYLE = possible("parameter-style-changed", "older clients write it in the other form");
    ARGUMENTS_REORDERED = breaking("arguments-reordered", "arguments of one type change places without an error of the compiler");
    // Bodies
    BODY_ADDED_REQUIRED = breaking("body-added-required", "calls without a body are refused");
    BODY_ADDED_OPTIONAL = safe("body-added-optional", "calls without it stay as they are");
    BODY_REMOVED = breaking("body-removed", "what it carried can no longer be sent");
    BODY_NOW_REQUIRED = breaking("body-became-required", "calls without a body are refused");
    BODY_NOW_OPTIONAL = breaking("body-became-optional", "the argument leaves the method");
    BODY_MEDIA = breaking("body-media-changed", "older clients write the body in the other form");
    // Responses
    RESPONSE_ADDED = possible("response-added", "the method returned nothing, now it returns a value");
    RESPONSE_REMOVED = breaking("response-removed", "the method no longer returns it");
    RESPONSE_MEDIA = breaking("response-media-changed", "the method returns another kind of response");
    RESPONSE_FILE = possible("response-file-type-changed", "callers get bytes as before, but of another type");
    RESPONSE_MAY_BE_EMPTY = breaking("response-may-be-empty", "the method returns an `Option` now");
    RESPONSE_NEVER_EMPTY = breaking("response-never-empty", "the method no longer returns an `Option`");
    RESPONSE_CODE = possible("response-code-changed", "this crate takes every 2xx, but clients that compare the code do not");
    ERROR_CHANGED = possible("error-changed", "this crate reads errors of every form, but other clients have a type for them");
    // Types
    TYPE_CHANGED = breaking("type-changed", "the value has another type");
    TYPE_RENAMED = breaking("type-renamed", "code names the type");
    TYPE_REMOVED = breaking("type-removed", "code that names the type no longer compiles");
    TYPE_ADDED = safe("type-added", "a new type takes nothing away");
    FORMAT_CHANGED = possible("format-changed", "here the type stays, but its text has another form, and other languages have types for formats");
    NULL_ADDED = breaking("null-added", "the value becomes an `Option`, and strict clients refuse null");
    NULL_ADDED_OPTIONAL = safe("null-added-to-optional", "an optional value is an `Option` already; null reads as absent");
    NULL_REMOVED = breaking("null-removed", "the value is no longer an `Option`, or null can no longer be sent");
    NULL_REMOVED_OPTIONAL = safe("null-removed-from-optional", "an optional value stays an `Option`");
    SIGN_CHANGED = breaking(
        "sign-changed",
        "a parameter with a `minimum` of 0 or more is a `u64`, any other an `i64`",
    );
    BOUND_ADDED = breaking("bound-tightened", "values that were sent are refused now");
    BOUND_REMOVED = safe("bound-loosened", "what was accepted still is");
    BOUND_CHANGED = possible("pattern-changed", "whether values that were sent still fit depends on the two patterns");
    RESPONSE_BOUND_ADDED = safe("response-bound-tightened", "less can come, and what comes was possible before");
    RESPONSE_BOUND_REMOVED = possible("response-bound-loosened", "callers may have counted on the bound; this crate does not check it");
    DEFAULT_CHANGED = possible("default-changed", "calls that leave the value out may act otherwise");
    SECRET_PRINTED = possible("secret-printed", "`Debug` prints the value, and so do logs; it was left out, and redacted in messages of the server");
    SECRET_REDACTED = safe("secret-redacted", "`Debug` prints `[redacted]` in place of the value");
    // Properties
    PROPERTY_ADDED_REQUIRED = breaking("request-property-added-required", "`new` takes one more argument, and older clients do not send it");
    PROPERTY_ADDED_COLLECTION = possible("request-collection-added-required", "it starts empty, so code compiles; older clients do not send it");
    FIRST_REQUIRED = breaking(
        "first-required-response-property",
        "a type that must have something can no longer be made by `default`",
    );
    PROPERTY_ADDED = safe("property-added", "structures are open: nobody can match or build them property by property");
    PROPERTY_REMOVED = breaking("property-removed", "its field or setter is gone");
    RESPONSE_PROPERTY_REMOVED = possible("optional-response-property-removed", "callers had to reckon with its absence; it can still be read from `extra`");
    PROPERTY_NOW_REQUIRED = breaking("request-property-became-required", "a setter becomes an argument of `new`, and requests without it are refused");
    PROPERTY_NOW_OPTIONAL = breaking("request-property-became-optional", "an argument of `new` becomes a setter: older clients still work, code of this crate does not compile");
    RESPONSE_PROPERTY_NOW_REQUIRED = breaking("response-property-became-required", "the field is no longer an `Option`: the wire is fine, code of this crate does not compile");
    RESPONSE_PROPERTY_NOW_OPTIONAL = breaking("response-property-became-optional", "the field becomes an `Option`, and strict clients refuse a response without it");
    PROPERTY_DEPRECATED = safe("property-deprecated", "it still works");
    ENTRY_CHANGED = breaking("entry-setter-changed", "the setter for one entry has another name or is gone, or the collection leaves `new`");
    ENTRY_ADDED = safe("entry-setter-added", "one more way to fill the collection");
    OVERWRITTEN_CHANGED = breaking("overwritten-changed", "every property of the type becomes an `Option`, or is one no longer");
    OVERWRITTEN_BY_CHANGED = possible("overwritten-by-changed", "values count as copies that did not, or the other way round");
    LENIENT_CHANGED = possible("lenient-changed", "responses that could not be read can be, or the other way round");
    KEYS_REFUSED = possible("keys-refused", "entries that were sent are refused before anything is sent");
    KEYS_ACCEPTED = safe("keys-accepted", "what was accepted still is");
    FROM_TEXT_REMOVED = breaking("conversion-removed", "the type can no longer be made from a text");
    FROM_TEXT_ADDED = safe("conversion-added", "one more way to make the type");
    // Enumerations and unions
    ENUM_VALUE_ADDED = safe("enum-value-added", "enumerations are open: an unknown value was readable before, and code must have a branch for it");
    ENUM_VALUE_REMOVED = breaking("enum-value-removed", "its variant is gone, and servers may refuse it");
    VARIANT_ADDED = safe("variant-added", "unions are open: an unknown variant was readable before, and code must have a branch for it");
    VARIANT_REMOVED = breaking("variant-removed", "its variant is gone, and what comes of it is unknown");
    TAG_CHANGED = breaking("union-tag-changed", "variants are told apart by another property");
}
