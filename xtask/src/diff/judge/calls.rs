//! Judgements of what calls send and get: credentials, bodies, responses, headers.

use crate::diff::{
    delta::{Delta, Judgement},
    fact::Fact,
    kinds,
};

pub(super) fn with_words(words: &str) -> String {
    if words.is_empty() {
        String::new()
    } else {
        format!(": {words}")
    }
}

pub(super) fn at_server(delta: &Delta<'_>) -> String {
    let server = |value: &str| value.rsplit(" at ").next().unwrap_or_default().to_owned();
    let (was, now) = (server(delta.was()), server(delta.now()));
    if was == now {
        String::new()
    } else {
        format!(" at the server {now}")
    }
}

/// Each set is enough on its own; one that asks for less admits whoever had more.
pub(super) fn credentials(was: &str, now: &str) -> Judgement {
    let sets = |text: &str| -> Vec<Vec<String>> { serde_json::from_str(text).unwrap_or_default() };
    let (before, after) = (sets(was), sets(now));
    let admits = |sets: &[Vec<String>], caller: &[String]| {
        sets.iter()
            .any(|set| set.iter().all(|part| caller.contains(part)))
    };
    let said = |set: &[String]| match set {
        [] => "no credential at all is".to_owned(),
        [only] => format!("`{only}` is"),
        several => format!("`{}` are", several.join("` with `")),
    };
    let refused = before.iter().filter(|set| !admits(&after, set));
    let mut changes: Judgement = refused
        .map(|set| {
            (
                kinds::CREDENTIAL_REFUSED,
                format!("{} no longer enough", said(set)),
            )
        })
        .collect();
    let accepted = after.iter().filter(|set| !admits(&before, set));
    changes.extend(accepted.map(|set| (kinds::CREDENTIAL_ACCEPTED, format!("{} enough now", said(set)))));
    changes
}

pub(super) fn body(delta: &Delta<'_>) -> Judgement {
    let (kind, message) = match (delta.was(), delta.now()) {
        ("nothing", "JSON") => (
            kinds::BODY_ADDED_REQUIRED,
            "it takes a body now, and needs it".to_owned(),
        ),
        ("nothing", "JSON or nothing") => (kinds::BODY_ADDED_OPTIONAL, "it takes a body now".to_owned()),
        ("nothing", _) => (kinds::FORM_ADDED, "it takes a form now".to_owned()),
        (_, "nothing") => (kinds::BODY_REMOVED, "it takes no body now".to_owned()),
        ("JSON or nothing", "JSON") => (kinds::BODY_NOW_REQUIRED, "the body is required now".to_owned()),
        ("JSON", "JSON or nothing") => (kinds::BODY_NOW_OPTIONAL, "the body is optional now".to_owned()),
        _ => (kinds::BODY_MEDIA, delta.change("the body")),
    };
    vec![(kind, message)]
}

pub(super) fn response(delta: &Delta<'_>) -> Judgement {
    let kind = match (delta.was(), delta.now()) {
        ("nothing", _) => kinds::RESPONSE_ADDED,
        (_, "nothing") => kinds::RESPONSE_REMOVED,
        ("JSON", "JSON or nothing") => kinds::RESPONSE_MAY_BE_EMPTY,
        ("JSON or nothing", "JSON") => kinds::RESPONSE_NEVER_EMPTY,
        // Events on top, or plain text beside them: told by the media type.
        ("JSON", "JSON or events")
        | ("events", "events or plain text")
        | ("events or plain text", "events") => return Vec::new(),
        (was, now) if now.strip_prefix(was) == Some(" or events") => return Vec::new(),
        (was, now)
            if envelope(was) != envelope(now) && [was, now].iter().all(|kind| kind.starts_with("JSON")) =>
        {
            kinds::RESPONSE_ENVELOPE
        }
        _ => kinds::RESPONSE_MEDIA,
    };
    vec![(
        kind,
        format!("it returned {}, now it returns {}", delta.was(), delta.now()),
    )]
}

/// The property of the envelope that the method gives.
fn envelope(kind: &str) -> Option<&str> {
    kind.strip_prefix("JSON, the `")?.split('`').next()
}

pub(super) fn header(delta: &Delta<'_>) -> Judgement {
    let required = |fact: Option<&Fact>| fact.is_some_and(|fact| fact.rust == "required");
    let what = delta.shown();
    match (delta.was, delta.now) {
        (Some(fact), None) => {
            let must = fact.rust == "required";
            let kind = if must {
                kinds::HEADER_REMOVED
            } else {
                kinds::OPTIONAL_HEADER_REMOVED
            };
            vec![(kind, format!("{what} of the response is gone"))]
        }
        (None, _) => vec![(kinds::HEADER_ADDED, format!("{what} of the response is new"))],
        (was, now) if required(was) && !required(now) => {
            vec![(
                kinds::HEADER_NOW_OPTIONAL,
                format!("{what} of the response need not come now"),
            )]
        }
        (was, now) if was.map(schema_of) == now.map(schema_of) => {
            vec![(
                kinds::HEADER_ADDED,
                format!("{what} of the response always comes now"),
            )]
        }
        _ => vec![(
            kinds::HEADER_CHANGED,
            format!("{what} of the response is described otherwise"),
        )],
    }
}

fn schema_of(fact: &Fact) -> &str {
    fact.value.split_once(' ').map_or("", |(_, schema)| schema)
}
