//! What the documents show: a table that the build script makes.

/// Id of an operation, example of its JSON response, example of its event stream, names of the secret properties of its
/// response.
type Row = (
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
    &'static [&'static str],
);

static SHOWN: &[Row] = include!(concat!(env!("OUT_DIR"), "/shown.rs"));

fn row(operation: &str) -> Option<&'static Row> {
    SHOWN.iter().find(|(id, ..)| *id == operation)
}

/// The example of the JSON response of an operation.
pub(super) fn json(operation: &str) -> Option<&'static str> {
    row(operation)?.1
}

/// The example of the event stream of an operation.
pub(super) fn events(operation: &str) -> Option<&'static str> {
    row(operation)?.2
}

/// The names of the properties of the response that the document marks `x-secret`.
pub(super) fn secrets(operation: &str) -> &'static [&'static str] {
    row(operation).map_or(&[], |row| row.3)
}
