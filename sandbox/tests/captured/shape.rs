//! The shape of responses: what kind of body, its properties, and those of an error in its envelope.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::capture::{Capture, Kind};

/// What a response shows.
pub struct Shown<'a> {
    pub media: &'a str,
    pub body: &'a Value,
}

/// How a response differs in shape from the captured one; nothing if it does not.
///
/// A success must have all captured properties, and may have more: rows are not the same. An error must have the same.
pub fn difference(capture: &Capture, shown: &Shown<'_>) -> Option<String> {
    if let Some(media) = &capture.media_shown
        && media != shown.media
    {
        return Some(format!("{} instead of {media}", shown.media));
    }
    match (&capture.keys, shown.body) {
        (Kind::Properties(theirs), Value::Object(ours)) => {
            let theirs: BTreeSet<&str> = theirs.iter().map(String::as_str).collect();
            let own: BTreeSet<&str> = ours.keys().map(String::as_str).collect();
            let error = capture.status >= 400;
            let lost: Vec<&str> = theirs.difference(&own).copied().collect();
            let more: Vec<&str> = own.difference(&theirs).filter(|_| error).copied().collect();
            if !lost.is_empty() || !more.is_empty() {
                return Some(format!("without {lost:?}, with {more:?}"));
            }
            let mut inner = capture.inner.iter();
            inner.find_map(|(name, theirs)| {
                let own: Option<BTreeSet<&String>> =
                    ours[name].as_object().map(|inner| inner.keys().collect());
                (own.as_ref() != Some(&theirs.iter().collect()))
                    .then(|| format!("{name}: {own:?} instead of {theirs:?}"))
            })
        }
        (Kind::Array, Value::Array(_)) | (Kind::Other, _) => None,
        (theirs, _) => Some(format!("no {theirs:?}")),
    }
}
