//! Headers that carry no credential.

/// Names of headers that a caller sets and whose values are not looked for in what a server says: media types, traces,
/// conditions and ids.
const HARMLESS: [&str; 40] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "accept-ranges",
    "baggage",
    "b3",
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-type",
    "date",
    "dnt",
    "expect",
    "idempotency-key",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "last-event-id",
    "origin",
    "pragma",
    "prefer",
    "priority",
    "range",
    "request-id",
    "te",
    "traceparent",
    "tracestate",
    "user-agent",
    "via",
    "x-amzn-trace-id",
    "x-cloud-trace-context",
    "x-correlation-id",
    "x-idempotency-key",
    "x-organization-id",
    "x-request-id",
    "x-requested-with",
];

/// Whether a header of this name, in lower case, carries no credential. Of any other, nobody can tell.
pub(crate) fn is_harmless(name: &str) -> bool {
    HARMLESS.contains(&name) || name.starts_with("x-b3-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_harmless_name_is_that_of_a_secret() {
        for name in HARMLESS {
            assert!(!super::super::is_secret_name(name), "{name}");
            assert_eq!(name, name.to_ascii_lowercase());
        }
    }
}
