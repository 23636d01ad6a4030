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
    SERVER_ADDED = safe("server-added", "no operation of before goes there");
    NAMESPACE_ADDED = safe("namespace-added", "a new structure takes nothing away");
    NAMESPACE_REMOVED = breaking("namespace-removed", "the method of the client that gives it is gone");
    NAMESPACE_CHANGED = breaking("namespace-changed", "its structure, its method or its feature has another name");
    CREDENTIAL_CHANGED = breaking("credential-changed", "older clients send the credential where it is no longer read");
    // Operations
    OPERATION_ADDED = safe("operation-added", "a new method takes nothing away");
    OPERATION_REMOVED = breaking("operation-removed", "its method is gone");
    OPERATION_RENAMED = breaking("operation-renamed", "the id is the method's name in every language");
    OPERATION_MOVED = breaking("operation-moved", "clients made from the older document call a route that is no longer described");
    DEPRECATED = safe("deprecated", "it still works; compilers warn");
    REVIVED = safe("revived", "a warning goes away");
    METHOD_ADDED = safe("method-name-added", "one more name for the same call");
    METHOD_REMOVED = breaking("method-name-removed", "calls by that name no longer compile");
    METHOD_MOVED = breaking("method-calls-another-operation", "the same line of code sends another request");
    SIGNATURE_CHANGED = breaking("arguments-changed", "the method takes other arguments, or the same in another order");
    SETTER_REMOVED = breaking("setter-removed", "code that calls the setter no longer compiles");
    SETTER_MOVED = breaking("setter-sets-another-value", "the same line of code sends another value, or sends it elsewhere");
    RETRY_CHANGED = possible("retry-changed", "calls are retried where they were not, or the other way round");
    OUTCOME_CHANGED = possible("outcome-changed", "a response that was a success is a failure, or the other way round");
    CREDENTIAL_REFUSED = breaking("credential-refused", "callers that have only these credentials are refused");
    CREDENTIAL_ACCEPTED = safe("credential-accepted", "what was accepted still is");
    WORDS_CHANGED = safe("words-changed", "texts do not change what is sent");
    // Paging and streams
    PAGING_ADDED = safe("paging-added", "`pages` and `items` come on top");
    PAGING_REMOVED = breaking("paging-removed", "`pages` and `items` are gone");
    WALK_PROMISES_LESS = possible("walk-promises-less", "walks that gave every item, or an error, can miss items, or end with an error");
    WALK_PROMISES_MORE = safe("walk-promises-more", "walks give every item, or an error, where items could be missing");
    WALK_COUNTS_OTHERWISE = breaking("walk-counts-otherwise", "the same parameter counts something else: walks of before miss items, or get them twice");
    WALK_MOVES = possible("walk-moves-by-another-parameter", "walks send another parameter to get on; those of before send the old one");
    WALK_ITEMS_MOVED = possible("walk-items-moved", "walks give the items of another list of the response");
    WALK_PAGE_SIZE = possible("walk-page-size-changed", "walks get the same items by pages of another size");
    WALK_COUNT_CHANGED = possible("walk-count-changed", "walks take another number for that of all items, and can end elsewhere or with an error");
    WALK_END_CHANGED = possible("walk-end-changed", "walks can end at another page");
    WALK_IDENTITY_CHANGED = possible("walk-identity-changed", "items count as one that were two, or the other way round");
    WALK_APPENDED_CHANGED = possible("walk-appended-changed", "items that every page repeats come once where they came often, or the other way round");
    WALK_ORDER_CHANGED = possible("walk-order-changed", "walks ask for another order, so that items come in another one");
    WALK_WHOLE_CHANGED = possible("walk-whole-list-changed", "walks end after the first response where they went on, or the other way round");
    WALK_REFUSES = breaking("walk-refuses-parameter", "a walk with this parameter set is an error before anything is sent");
    WALK_TAKES = safe("walk-takes-parameter", "walks that were refused are not");
    STREAM_ADDED = possible("stream-added", "the call asks for events too, and says in the request which form it wants");
    STREAM_REMOVED = breaking("stream-removed", "`stream` is gone");
    STREAM_WITHOUT_DONE = breaking("stream-ends-without-done", "clients of before wait for `[DONE]`, and report the end without it as a cut");
    STREAM_WITH_DONE = possible("stream-ends-with-done", "`[DONE]` ended the stream before too; without it, the end of the body is a cut now");
    STREAM_ASKED_OTHERWISE = breaking("stream-asked-otherwise", "clients of before ask for events, or for one response, by what is no longer described");
    STREAM_TEXT_ADDED = possible("stream-text-added", "the text of a stream has more in it");
    STREAM_TEXT_REMOVED = possible("stream-text-removed", "the text of a stream lacks what these events carry");
    STREAM_TEXT_MOVED = possible("stream-text-moved", "the text of a stream is taken from another property");
    STREAM_ERROR_ADDED = possible("stream-error-added", "what came as an event comes as an `Err`");
    STREAM_ERROR_REMOVED = possible("stream-error-removed", "what came as an `Err` comes as an event");
    STREAM_ERROR_END = possible("stream-error-end-changed", "streams go on after an error where they ended, or the other way round");
    STREAM_PIECES_CHANGED = possible("stream-pieces-changed", "characters that are cut between two events are joined over other events");
    STREAM_REPETITION_CHANGED = possible("stream-repetition-changed", "text that comes twice is given once, or the other way round");
    STREAM_REPLACEMENT_CHANGED = possible("stream-replacement-changed", "text that took the place of all before it follows it, or the other way round");
    STREAM_COMPLETION_CHANGED = possible("stream-completion-changed", "a stream counts as complete after another event");
    STREAM_ID_ADDED = safe("stream-id-added", "one more thing that can be read of events");
    STREAM_ID_REMOVED = possible("stream-id-removed", "what the stream is about is no longer read of its events");
    STREAM_PLAIN_CHANGED = possible("stream-plain-changed", "plain text in place of events is given as another event, or cannot be read");
    SILENCE_CHANGED = possible("silence-changed", "a silent stream is given up sooner or later");
    // Parameters
    PARAMETER_ADDED_REQUIRED = breaking("parameter-added-required", "the method takes one more argument, and older clients do not send it");
    PARAMETER_ADDED_OPTIONAL = safe("parameter-added-optional", "calls without it stay as they are");
    PARAMETER_REMOVED = breaking("parameter-removed", "its argument or setter is gone");
    PARAMETER_RENAMED = safe("path-parameter-renamed", "arguments go by position, and the path looks the same on the wire");
    PARAMETER_MOVED = breaking("parameter-moved", "older clients send it where it is no longer read");
    PARAMETER_NOW_REQUIRED = breaking("parameter-became-required", "a setter becomes an argument, and calls without it are refused");
    PARAMETER_NOW_OPTIONAL = breaking("parameter-became-optional", "an argument becomes a setter: older clients still work, code of this crate does not compile");
    PARAMETER_STYLE = breaking("parameter-style-changed", "older clients write it in the other form");
    // Bodies
    BODY_ADDED_REQUIRED = breaking("body-added-required", "calls without a body are refused");
    BODY_ADDED_OPTIONAL = safe("body-added-optional", "calls without it stay as they are");
    FORM_ADDED = breaking("form-added", "a form is sent where no body was, even an empty one");
    FORM_ORDER = possible("form-order-changed", "parts go out in another order, which some servers mind");
    FORM_PART_TYPE = possible("form-part-type-changed", "this crate tells the type of a file by its name; other clients send what the document says");
    BODY_REMOVED = breaking("body-removed", "what it carried can no longer be sent");
    BODY_NOW_REQUIRED = breaking("body-became-required", "calls without a body are refused");
    BODY_NOW_OPTIONAL = breaking("body-became-optional", "the argument and the setters of its properties leave the method");
    BODY_MEDIA = breaking("body-media-changed", "older clients write the body in the other form");
    // Responses
    RESPONSE_ADDED = breaking("response-added", "the method returned nothing, now it returns a value");
    RESPONSE_REMOVED = breaking("response-removed", "the method no longer returns it");
    RESPONSE_MEDIA = breaking("response-media-changed", "the method returns another kind of response");
    MEDIA_REMOVED = breaking("response-media-type-removed", "clients that ask for this media type no longer get it");
    MEDIA_ADDED = possible("response-media-type-added", "clients that take what comes can get it in another form");
    RESPONSE_ENVELOPE = breaking("response-envelope-changed", "the wire is the same; the method returns the data in place of its envelope, or the other way round");
    RESPONSE_MAY_BE_EMPTY = breaking("response-may-be-empty", "the method returns an `Option` now");
    RESPONSE_NEVER_EMPTY = breaking("response-never-empty", "the method no longer returns an `Option`");
    CODE_REMOVED = breaking("success-code-removed", "this crate takes every 2xx, but clients that wait for this code do not");
    CODE_ADDED = possible("success-code-added", "this crate takes every 2xx, but clients that compare the code do not");
    HEADER_REMOVED = breaking("response-header-removed", "clients that read it find nothing");
    OPTIONAL_HEADER_REMOVED = possible("optional-response-header-removed", "callers had to reckon with its absence");
    HEADER_NOW_OPTIONAL = breaking("response-header-became-optional", "clients that rely on it can find nothing");
    HEADER_CHANGED = possible("response-header-changed", "clients that read it find another value");
    HEADER_ADDED = safe("response-header-added", "nobody reads it yet");
    ERROR_CODE_REMOVED = possible("error-code-removed", "this crate has one error for all codes, but other clients can have one each");
    ERROR_CODE_ADDED = safe("error-code-added", "callers had to reckon with errors of any code");
    ERROR_CHANGED = possible("error-changed", "this crate reads errors of every form, but other clients have a type for them");
    // Types
    TYPE_CHANGED = breaking("type-changed", "the value has another type");
    TYPE_RENAMED = breaking("type-renamed", "code names the type");
    TYPE_REMOVED = breaking("type-removed", "code that names the type no longer compiles");
    TYPE_ADDED = safe("type-added", "a new type takes nothing away");
    FORMAT_CHANGED = breaking("format-changed", "here the type stays, but its text has another form, and other languages have types for formats");
    HINT_CHANGED = possible("format-hint-changed", "no type depends on it, but values of another form may be sent or expected");
    NULL_ADDED = breaking("null-added", "the value becomes an `Option`, and strict clients refuse null");
    NULL_MAY_COME = possible("null-may-come", "here an optional value is an `Option` already; strict clients of other languages refuse null");
    NULL_ACCEPTED = safe("null-accepted", "what was accepted still is");
    NULL_REMOVED = breaking("null-removed", "the value is no longer an `Option`, or null can no longer be sent");
    NULL_NO_LONGER_COMES = safe("null-no-longer-comes", "an optional value stays an `Option`");
    SIGN_CHANGED = breaking("sign-changed", "a parameter with a `minimum` of 0 or more is a `u64`, any other an `i64`");
    BOUND_TIGHTENED = breaking("bound-tightened", "values that were sent are refused now");
    BOUND_LOOSENED = safe("bound-loosened", "what was accepted still is");
    PATTERN_CHANGED = possible("pattern-changed", "whether values that were sent still fit depends on the two patterns");
    RESPONSE_BOUND_TIGHTENED = safe("response-bound-tightened", "less can come, and what comes was possible before");
    RESPONSE_BOUND_LOOSENED = possible("response-bound-loosened", "clients that check what comes refuse it; this crate does not check it");
    DEFAULT_CHANGED = breaking("default-changed", "calls that leave the value out mean something else");
    RESPONSE_DEFAULT_CHANGED = safe("response-default-changed", "it describes what comes; nothing is filled in");
    READ_ONLY = possible("became-read-only", "servers may refuse or ignore a value that was sent");
    WRITE_ONLY = possible("became-write-only", "a value that came need not come any more");
    MODE_FREE = safe("no-longer-one-way", "what could be sent or read still can");
    SECRET_PRINTED = possible("secret-printed", "`Debug` prints the value, and so do logs; it was left out, and redacted in messages of the server");
    SECRET_REDACTED = safe("secret-redacted", "`Debug` prints `[redacted]` in place of the value");
    CLOSED = breaking("object-closed", "properties that the document does not name are refused now");
    OPENED = safe("object-opened", "what was accepted still is");
    // Properties
    PROPERTY_ADDED_REQUIRED = breaking("request-property-added-required", "`new` takes one more argument, and older clients do not send it");
    PROPERTY_ADDED_COLLECTION = breaking("request-collection-added-required", "it starts empty, so code compiles; older clients do not send it, and calls of this crate send it empty");
    PROPERTY_ADDED = safe("property-added", "structures are open: nobody can match or build them property by property");
    PROPERTY_REMOVED = breaking("property-removed", "its field or setter is gone");
    FIELD_RENAMED = breaking("field-renamed", "the name in Rust stands for another property, or for none");
    PROPERTY_NOW_REQUIRED = breaking("request-property-became-required", "a setter becomes an argument of `new`, and requests without it are refused");
    PROPERTY_NOW_OPTIONAL = breaking("request-property-became-optional", "an argument of `new` becomes a setter: older clients still work, code of this crate does not compile");
    RESPONSE_PROPERTY_NOW_REQUIRED = breaking("response-property-became-required", "the field is no longer an `Option`: the wire is fine, code of this crate does not compile");
    RESPONSE_PROPERTY_ALWAYS = safe("response-property-always-comes", "the field stays an `Option`, and what comes was possible before");
    RESPONSE_PROPERTY_NOW_OPTIONAL = breaking("response-property-became-optional", "the field becomes an `Option`, and strict clients refuse a response without it");
    LIST_ADDED = safe("list-added", "`for`, `len` and `iter` come on top");
    LIST_REMOVED = breaking("list-removed", "`for`, `len` and `iter` are gone");
    NEW_CHANGED = breaking("constructor-changed", "`new` takes other arguments, or the same in another order");
    NEW_REMOVED = breaking("constructor-removed", "the type is no longer sent: `new` and its setters are gone");
    DEFAULT_REMOVED = breaking("default-removed", "a type that must have something can no longer be made by `default`");
    ENTRY_CHANGED = breaking("entry-setter-changed", "the setter for one entry has another name or is gone");
    ENTRY_ADDED = safe("entry-setter-added", "one more way to fill the collection");
    OVERWRITTEN_CHANGED = breaking("overwritten-changed", "every property of the type becomes an `Option`, or is one no longer");
    OVERWRITTEN_BY_CHANGED = possible("overwritten-by-changed", "values count as copies that did not, or the other way round");
    READING_CHANGED = possible("reading-changed", "responses that could not be read can be, or the other way round, or values are found elsewhere");
    KEYS_REFUSED = breaking("keys-refused", "entries that were sent are refused before anything is sent");
    KEYS_ACCEPTED = safe("keys-accepted", "what was accepted still is");
    CONVERSION_CHANGED = breaking("conversion-changed", "the type can no longer be made from a value alone, or the value stands for another property");
    CONVERSION_ADDED = safe("conversion-added", "one more way to make the type");
    // Enumerations and unions
    ENUM_VALUE_ADDED = safe("enum-value-added", "enumerations are open: an unknown value was readable before, and code must have a branch for it");
    CLOSED_ENUM_VALUE_ADDED = possible("closed-enum-value-added", "this crate reads unknown values; clients of other languages refuse what is not in `enum`");
    ENUM_VALUE_REMOVED = breaking("enum-value-removed", "its variant is gone, and servers may refuse it");
    ENUM_CLOSED = breaking("enum-closed", "values that are not named could be sent, and are refused now");
    ENUM_OPENED = possible("enum-opened", "this crate reads unknown values; clients of other languages had a closed list");
    ENUM_RESTATED = safe("enum-restated", "what was accepted still is, and what comes was possible before");
    VARIANT_ADDED = safe("variant-added", "unions are open: an unknown variant was readable before, and code must have a branch for it");
    VARIANT_TAKES = possible("variant-takes-values", "values that came as another variant come as the new one");
    VARIANT_REMOVED = breaking("variant-removed", "its variant is gone, and what comes of it is unknown");
    VARIANT_CHANGED = breaking("variant-changed", "the variant stands for another value, or holds another type");
    TAG_CHANGED = breaking("union-tag-changed", "variants are told apart by another property");
}
