//! How a difference counts: the table from what a fact is about to the kind of change.

use super::{
    fact::{Aspect, Fact},
    facts::wire::{LOWER, UPPER},
    kinds::{self, Kind},
};

/// A fact that stands in one version only, or says something else in the other.
#[derive(Clone, Copy)]
pub(super) struct Delta<'f> {
    pub(super) was: Option<&'f Fact>,
    pub(super) now: Option<&'f Fact>,
    /// Whether callers of the older version send the value, and whether they read it.
    pub(super) sent: bool,
    pub(super) received: bool,
}

pub(super) type Judgement = Vec<(&'static Kind, String)>;

impl Delta<'_> {
    fn shown(&self) -> &str {
        self.now.or(self.was).map_or("", |fact| &fact.shown)
    }

    fn value(fact: Option<&Fact>) -> &str {
        fact.map_or("none", |fact| &fact.value)
    }

    fn was(&self) -> &str {
        Self::value(self.was)
    }

    fn now(&self) -> &str {
        Self::value(self.now)
    }

    /// `was …, now it is …`
    fn change(&self, what: &str) -> String {
        format!("{what} was {}, now it is {}", self.was(), self.now())
    }

    /// One change: by whether the fact is gone, new, or says something else.
    fn by(&self, gone: &'static Kind, new: &'static Kind, other: &'static Kind, what: &str) -> Judgement {
        match (self.was, self.now) {
            (Some(_), None) => vec![(gone, format!("{what} is gone"))],
            (None, Some(_)) => vec![(new, format!("{what} is new"))],
            _ => vec![(other, self.change(what))],
        }
    }

    fn rust_changed(&self) -> bool {
        self.was.map(|fact| &fact.rust) != self.now.map(|fact| &fact.rust)
    }
}

/// What a difference means; nothing where it is of no account.
pub(super) fn judge(delta: Delta<'_>) -> Judgement {
    use Aspect as A;
    let Some(fact) = delta.now.or(delta.was) else {
        return Vec::new();
    };
    let shown = delta.shown();
    let quoted = if shown.contains('`') {
        shown.to_owned()
    } else {
        format!("`{shown}`")
    };
    let (sent, received) = (delta.sent, delta.received);
    let (gone, new) = (delta.now.is_none(), delta.was.is_none());
    let one = |kind: &'static Kind, message: String| vec![(kind, message)];
    match fact.aspect {
        A::Server => delta.by(
            kinds::SERVER_CHANGED,
            kinds::SERVER_ADDED,
            kinds::SERVER_CHANGED,
            shown,
        ),
        // A scheme that is gone, or new, is told where it is asked for.
        A::Scheme if gone || new => Vec::new(),
        A::Scheme => one(kinds::CREDENTIAL_CHANGED, delta.change(shown)),
        A::Namespace => {
            let what = format!("the namespace `{shown}`");
            delta.by(
                kinds::NAMESPACE_REMOVED,
                kinds::NAMESPACE_ADDED,
                kinds::NAMESPACE_CHANGED,
                &what,
            )
        }
        A::Operation => delta.by(
            kinds::OPERATION_REMOVED,
            kinds::OPERATION_ADDED,
            kinds::OPERATION_MOVED,
            shown,
        ),
        A::Name => one(
            kinds::OPERATION_RENAMED,
            format!("`{}` is called `{}` now", delta.was(), delta.now()),
        ),
        A::Route => {
            let was = delta.was.map_or("", |fact| &fact.shown);
            one(
                kinds::OPERATION_MOVED,
                format!("{was} moves to {shown}{}", at_server(&delta)),
            )
        }
        A::Retry => one(
            kinds::RETRY_CHANGED,
            delta.change("whether a call can be retried"),
        ),
        A::Deprecated if gone => one(kinds::REVIVED, format!("{quoted} is no longer deprecated")),
        A::Deprecated if new => one(
            kinds::DEPRECATED,
            format!("{quoted} is deprecated{}", told(delta.now())),
        ),
        A::Deprecated => one(
            kinds::WORDS_CHANGED,
            format!("{quoted} is deprecated{}", told(delta.now())),
        ),
        A::Words | A::Nullable if gone || new => Vec::new(),
        A::Words => one(kinds::WORDS_CHANGED, format!("{quoted} is described otherwise")),
        A::Credentials => credentials(delta.was(), delta.now()),
        A::Method if new => one(kinds::METHOD_ADDED, format!("it can also be called `{shown}`")),
        A::Method if gone => one(
            kinds::METHOD_REMOVED,
            format!("it can no longer be called `{shown}`"),
        ),
        A::Method => one(
            kinds::METHOD_MOVED,
            format!("{quoted} called {}, now it calls {}", delta.was(), delta.now()),
        ),
        A::Signature => one(
            kinds::SIGNATURE_CHANGED,
            format!("{quoted} took {}, now it takes {}", delta.was(), delta.now()),
        ),
        A::CallSetter | A::Setter if new => Vec::new(),
        A::CallSetter | A::Setter if gone => {
            one(kinds::SETTER_REMOVED, format!("the setter {quoted} is gone"))
        }
        A::CallSetter | A::Setter => one(
            kinds::SETTER_MOVED,
            format!(
                "the setter {quoted} set {}, now it sets {}",
                delta.was(),
                delta.now()
            ),
        ),
        A::Entry => delta.by(
            kinds::ENTRY_CHANGED,
            kinds::ENTRY_ADDED,
            kinds::ENTRY_CHANGED,
            &format!("the setter for one entry of {quoted}"),
        ),
        A::Body => body(&delta),
        A::Response => response(&delta),
        A::Media => {
            let what = format!("the media type {quoted} of the response");
            delta.by(
                kinds::MEDIA_REMOVED,
                kinds::MEDIA_ADDED,
                kinds::MEDIA_REMOVED,
                &what,
            )
        }
        A::Code => delta.by(
            kinds::CODE_REMOVED,
            kinds::CODE_ADDED,
            kinds::CODE_REMOVED,
            &format!("the code {shown}"),
        ),
        A::ErrorCode => delta.by(
            kinds::ERROR_CODE_REMOVED,
            kinds::ERROR_CODE_ADDED,
            kinds::ERROR_CODE_REMOVED,
            &format!("the code {shown}"),
        ),
        A::Header => header(&delta),
        A::ErrorSchema => one(kinds::ERROR_CHANGED, "errors have another schema".into()),
        A::Stream if gone => one(kinds::STREAM_REMOVED, "it no longer streams".into()),
        A::Stream if new => one(kinds::STREAM_ADDED, "it streams".into()),
        A::Stream => one(kinds::STREAM_CHANGED, "what `x-stream` says is another".into()),
        A::Silence => one(
            kinds::SILENCE_CHANGED,
            delta.change("the silence that its stream may keep"),
        ),
        A::EventMeaning if new => one(kinds::STREAM_CHANGED, format!("{quoted} carries text now")),
        A::EventMeaning => one(
            kinds::STREAM_CHANGED,
            format!("{quoted} says its text or its ids otherwise"),
        ),
        A::Paging if gone => one(kinds::PAGING_REMOVED, "it no longer pages".into()),
        A::Paging => one(kinds::PAGING_ADDED, "it pages".into()),
        A::Promise => {
            let less = delta.now.map(|fact| &fact.rust) < delta.was.map(|fact| &fact.rust);
            let kind = if less {
                kinds::WALK_PROMISES_LESS
            } else {
                kinds::WALK_PROMISES_MORE
            };
            one(
                kind,
                format!("walks promised {}, now they promise {}", delta.was(), delta.now()),
            )
        }
        A::PagingWay => one(kinds::PAGING_CHANGED, "it pages in another way".into()),
        A::SentSecret | A::Printed | A::TypeSecret => {
            // A value that is new, or gone, is told for itself.
            let secret = |fact: Option<&Fact>| match fact {
                Some(fact) if fact.aspect == A::SentSecret => true,
                Some(fact) => fact.value == "redacted",
                None => false,
            };
            let what = if fact.aspect == A::SentSecret {
                &fact.value
            } else {
                shown
            };
            match (secret(delta.was), secret(delta.now)) {
                (true, false) => one(
                    kinds::SECRET_PRINTED,
                    format!("`{what}` is no secret now: its value is printed"),
                ),
                (false, true) => one(
                    kinds::SECRET_REDACTED,
                    format!("`{what}` is a secret now: its value is no longer printed"),
                ),
                _ => Vec::new(),
            }
        }
        A::Filled if new => one(
            kinds::BOUND_TIGHTENED,
            format!("an empty `{}` is refused now", fact.value),
        ),
        A::Filled => one(
            kinds::BOUND_LOOSENED,
            format!("an empty `{}` is sent now", fact.value),
        ),
        A::Parameter => {
            let must = fact.rust == "required";
            let (kind, word) = if must {
                (kinds::PARAMETER_ADDED_REQUIRED, ", and required")
            } else {
                (kinds::PARAMETER_ADDED_OPTIONAL, "")
            };
            if new {
                one(kind, format!("the parameter {quoted} is new{word}"))
            } else {
                one(
                    kinds::PARAMETER_REMOVED,
                    format!("the parameter {quoted} is gone"),
                )
            }
        }
        A::ParameterName => one(
            kinds::PARAMETER_RENAMED,
            format!(
                "the path parameter `{}` is called `{}` now",
                delta.was(),
                delta.now()
            ),
        ),
        A::ParameterPlace => one(
            kinds::PARAMETER_MOVED,
            format!(
                "the parameter {quoted} moves from the {} to the {}",
                delta.was(),
                delta.now()
            ),
        ),
        A::ParameterStyle => one(
            kinds::PARAMETER_STYLE,
            format!(
                "the parameter {quoted} was written {}, now {}",
                delta.was(),
                delta.now()
            ),
        ),
        A::Type => match (delta.was(), delta.now()) {
            _ if gone => one(kinds::TYPE_REMOVED, format!("the type {quoted} is gone")),
            _ if new => one(kinds::TYPE_ADDED, format!("the type {quoted} is new")),
            (was, now) if was.starts_with("a union by `") && now.starts_with("a union by `") => {
                one(kinds::TAG_CHANGED, delta.change(&quoted))
            }
            _ => one(kinds::TYPE_CHANGED, delta.change(&quoted)),
        },
        A::New | A::Default | A::Conversion if new => match fact.aspect {
            A::Conversion => one(
                kinds::CONVERSION_ADDED,
                format!("{quoted} can be made from {} alone", fact.value),
            ),
            _ => Vec::new(),
        },
        A::New if gone => one(kinds::NEW_REMOVED, format!("{quoted} is gone")),
        A::New => one(
            kinds::NEW_CHANGED,
            format!("{quoted} took {}, now it takes {}", delta.was(), delta.now()),
        ),
        A::Default => one(kinds::DEFAULT_REMOVED, format!("{quoted} is gone")),
        A::Conversion if gone => one(
            kinds::CONVERSION_CHANGED,
            format!("{quoted} can no longer be made from {} alone", delta.was()),
        ),
        A::Conversion => one(
            kinds::CONVERSION_CHANGED,
            delta.change(&format!("what {quoted} is made from")),
        ),
        A::OverwrittenBy => {
            let what = format!("the property whose entries overwrite those of {quoted}");
            delta.by(
                kinds::OVERWRITTEN_CHANGED,
                kinds::OVERWRITTEN_CHANGED,
                kinds::OVERWRITTEN_BY_CHANGED,
                &what,
            )
        }
        A::Lenient => one(
            kinds::READING_CHANGED,
            format!("{quoted} is read {} now", delta.now()),
        ),
        A::StandIn => one(
            kinds::READING_CHANGED,
            delta.change(&format!("what stands in for {quoted}")),
        ),
        A::Refused if new => one(
            kinds::KEYS_REFUSED,
            format!("{quoted} refuses {} now", fact.value),
        ),
        A::Refused if gone => one(kinds::KEYS_ACCEPTED, format!("{quoted} refuses no names now")),
        A::Refused => refused(&delta, &quoted),
        A::Field if gone => one(kinds::PROPERTY_REMOVED, format!("{quoted} is gone")),
        A::Field if new => {
            let must = fact.value == "required";
            let kind = match (must && sent, fact.rust.as_str()) {
                (true, "Argument") => kinds::PROPERTY_ADDED_REQUIRED,
                (true, _) => kinds::PROPERTY_ADDED_COLLECTION,
                _ => kinds::PROPERTY_ADDED,
            };
            one(
                kind,
                format!("{quoted} is new{}", if must { ", and required" } else { "" }),
            )
        }
        // What it says is told by what it is required, and by its setters.
        A::Field => Vec::new(),
        A::FieldName => one(
            kinds::FIELD_RENAMED,
            format!(
                "the field for {quoted} was {}, now it is {}",
                delta.was(),
                delta.now()
            ),
        ),
        A::ValueType | A::Held if gone || new => Vec::new(),
        A::ValueType => one(type_kind(&delta), delta.change(&quoted)),
        A::FormOrder => form_order(&delta, &quoted),
        A::Held => one(kinds::TYPE_CHANGED, delta.change(&quoted)),
        A::Required => required(&delta, &quoted),
        A::Nullable => nullable(&delta, &quoted),
        A::Variant => variant(&delta, shown),
        A::Unknown => one(
            kinds::VARIANT_CHANGED,
            format!(
                "the variant of {quoted} for what is not known was `{}`, now it is `{}`",
                delta.was(),
                delta.now()
            ),
        ),
        A::EnumClosed => {
            let closed = delta.now() == "closed";
            let kind = match (closed, sent, received) {
                (true, true, _) => kinds::ENUM_CLOSED,
                (false, _, true) => kinds::ENUM_OPENED,
                _ => kinds::ENUM_RESTATED,
            };
            one(
                kind,
                format!(
                    "the values of {quoted} are {} list now",
                    if closed { "a closed" } else { "an open" }
                ),
            )
        }
        A::Value if new => {
            let kind = if received {
                kinds::CLOSED_ENUM_VALUE_ADDED
            } else {
                kinds::ENUM_VALUE_ADDED
            };
            one(kind, format!("{shown} is new"))
        }
        A::Value => {
            let kind = if sent {
                kinds::ENUM_VALUE_REMOVED
            } else {
                kinds::RESPONSE_BOUND_TIGHTENED
            };
            one(kind, format!("{shown} is gone"))
        }
        A::Bound(key) => bound(&delta, key, &quoted),
        A::Pattern => {
            let kind = match (gone, new, sent, received) {
                (_, true, true, _) => kinds::BOUND_TIGHTENED,
                (_, true, false, _) => kinds::RESPONSE_BOUND_TIGHTENED,
                (true, _, _, true) => kinds::RESPONSE_BOUND_LOOSENED,
                (true, ..) => kinds::BOUND_LOOSENED,
                _ => kinds::PATTERN_CHANGED,
            };
            one(kind, delta.change(&format!("`pattern` of {quoted}")))
        }
        A::DefaultValue => {
            let kind = if sent {
                kinds::DEFAULT_CHANGED
            } else {
                kinds::RESPONSE_DEFAULT_CHANGED
            };
            one(kind, delta.change(&format!("the default of {quoted}")))
        }
        A::Format => {
            let kind = if typed(delta.was()) || typed(delta.now()) {
                kinds::FORMAT_CHANGED
            } else {
                kinds::HINT_CHANGED
            };
            one(kind, delta.change(&format!("the format of {quoted}")))
        }
        A::ReadOnly => {
            let kind = if new && sent {
                kinds::READ_ONLY
            } else {
                kinds::MODE_FREE
            };
            one(kind, delta.change(&format!("`readOnly` of {quoted}")))
        }
        A::WriteOnly => {
            let kind = if new && received {
                kinds::WRITE_ONLY
            } else {
                kinds::MODE_FREE
            };
            one(kind, delta.change(&format!("`writeOnly` of {quoted}")))
        }
        A::Additional if new && sent => one(kinds::CLOSED, format!("{quoted} takes no other properties now")),
        A::Additional => one(
            kinds::OPENED,
            format!(
                "{quoted} takes {} other properties now",
                if new { "no" } else { "any" }
            ),
        ),
    }
}

fn told(words: &str) -> String {
    if words.is_empty() {
        String::new()
    } else {
        format!(": {words}")
    }
}

fn at_server(delta: &Delta<'_>) -> String {
    let server = |value: &str| value.rsplit(" at ").next().unwrap_or_default().to_owned();
    let (was, now) = (server(delta.was()), server(delta.now()));
    if was == now {
        String::new()
    } else {
        format!(" at the server {now}")
    }
}

/// Each set is enough on its own; one that asks for less admits whoever had more.
fn credentials(was: &str, now: &str) -> Judgement {
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

fn body(delta: &Delta<'_>) -> Judgement {
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

fn response(delta: &Delta<'_>) -> Judgement {
    let kind = match (delta.was(), delta.now()) {
        ("nothing", _) => kinds::RESPONSE_ADDED,
        (_, "nothing") => kinds::RESPONSE_REMOVED,
        ("JSON", "JSON or nothing") => kinds::RESPONSE_MAY_BE_EMPTY,
        ("JSON or nothing", "JSON") => kinds::RESPONSE_NEVER_EMPTY,
        // Events on top, or plain text beside them: told by the media type.
        ("JSON", "JSON or events")
        | ("events", "events or plain text")
        | ("events or plain text", "events") => return Vec::new(),
        _ => kinds::RESPONSE_MEDIA,
    };
    vec![(
        kind,
        format!("it returned {}, now it returns {}", delta.was(), delta.now()),
    )]
}

fn header(delta: &Delta<'_>) -> Judgement {
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

/// Names that are refused: more of them refuse what was sent.
fn refused(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let keys = |text: &str| -> Vec<String> {
        let (_, list) = text.split_once(": ").unwrap_or_default();
        list.split(", ").map(str::to_owned).collect()
    };
    let (was, now) = (keys(delta.was()), keys(delta.now()));
    let more = now.iter().any(|key| !was.contains(key));
    let kind = if more {
        kinds::KEYS_REFUSED
    } else {
        kinds::KEYS_ACCEPTED
    };
    vec![(kind, format!("{quoted} refuses {} now", delta.now()))]
}

/// Parts that both versions have, in their order.
fn form_order(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let kept = |from: &str, other: &str| -> Vec<String> {
        let others: Vec<&str> = other.split(", ").collect();
        from.split(", ")
            .filter(|part| others.contains(part))
            .map(str::to_owned)
            .collect()
    };
    if kept(delta.was(), delta.now()) == kept(delta.now(), delta.was()) {
        return Vec::new();
    }
    vec![(
        kinds::FORM_ORDER,
        delta.change(&format!("the order of the parts of {quoted}")),
    )]
}

/// Whether another name stands for the type, or another type.
fn type_kind(delta: &Delta<'_>) -> &'static Kind {
    match (delta.was(), delta.now()) {
        ("i64", "u64") | ("u64", "i64") => kinds::SIGN_CHANGED,
        (was, now) if base(was).is_some() && base(now).is_some() && shape(was) == shape(now) => {
            kinds::TYPE_RENAMED
        }
        _ => kinds::TYPE_CHANGED,
    }
}

/// Types of Rust and of JSON.
const PLAIN: [&str; 14] = [
    "String", "i64", "u64", "f64", "bool", "Value", "Extra", "Upload", "string", "integer", "number",
    "boolean", "array", "object",
];

/// The type of the document in a type.
pub(super) fn base(ty: &str) -> Option<&str> {
    let words = ty
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty());
    let last = words.last()?;
    (!PLAIN.contains(&last)).then_some(last)
}

fn shape(ty: &str) -> String {
    base(ty).map_or(ty.to_owned(), |name| ty.replace(name, ""))
}

fn required(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let now = delta.now() == "required";
    let Some(rust) = delta.now.map(|fact| fact.rust.as_str()) else {
        return Vec::new();
    };
    let kind = match (rust, now) {
        ("parameter", true) => kinds::PARAMETER_NOW_REQUIRED,
        ("parameter", false) => kinds::PARAMETER_NOW_OPTIONAL,
        ("form", true) => kinds::BODY_NOW_REQUIRED,
        ("form", false) => kinds::BODY_NOW_OPTIONAL,
        (_, true) if delta.sent => kinds::PROPERTY_NOW_REQUIRED,
        (_, true) if delta.rust_changed() => kinds::RESPONSE_PROPERTY_NOW_REQUIRED,
        (_, true) => kinds::RESPONSE_PROPERTY_ALWAYS,
        (_, false) if delta.received => kinds::RESPONSE_PROPERTY_NOW_OPTIONAL,
        (_, false) => kinds::PROPERTY_NOW_OPTIONAL,
    };
    vec![(kind, format!("{quoted} is {} now", delta.now()))]
}

fn nullable(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let null = delta.now() == "null or a value";
    let any = delta.now.is_some_and(|fact| fact.rust.contains("Value"));
    let kind = match null {
        // Any JSON holds null anyway.
        _ if any && !delta.rust_changed() => return Vec::new(),
        true if delta.rust_changed() => kinds::NULL_ADDED,
        true if delta.received => kinds::NULL_MAY_COME,
        true => kinds::NULL_ACCEPTED,
        false if delta.rust_changed() || delta.sent => kinds::NULL_REMOVED,
        false => kinds::NULL_NO_LONGER_COMES,
    };
    let word = if null {
        "may be null now"
    } else {
        "is never null now"
    };
    vec![(kind, format!("{quoted} {word}"))]
}

fn variant(delta: &Delta<'_>, shown: &str) -> Judgement {
    let union = shown.starts_with("the variant");
    let fact = delta.now.or(delta.was);
    let closed = fact.is_some_and(|fact| fact.rust == "closed");
    match (delta.was, delta.now) {
        (Some(_), None) if union => vec![(kinds::VARIANT_REMOVED, format!("{shown} is gone"))],
        (Some(_), None) => vec![(kinds::ENUM_VALUE_REMOVED, format!("{shown} is gone"))],
        (None, Some(now)) if union => {
            // Numbers were read as the other kind of numbers.
            let numbers = now.value.ends_with("a JSON integer") || now.value.ends_with("a JSON number");
            let kind = if numbers {
                kinds::VARIANT_TAKES
            } else {
                kinds::VARIANT_ADDED
            };
            vec![(kind, format!("{shown} is new"))]
        }
        (None, _) => {
            let kind = if closed && delta.received {
                kinds::CLOSED_ENUM_VALUE_ADDED
            } else {
                kinds::ENUM_VALUE_ADDED
            };
            vec![(kind, format!("{shown} is new"))]
        }
        // Whether the list is closed is told for the type.
        (Some(was), Some(now)) if was.value == now.value => Vec::new(),
        _ => vec![(kinds::VARIANT_CHANGED, delta.change(shown))],
    }
}

fn bound(delta: &Delta<'_>, key: &str, quoted: &str) -> Judgement {
    let number = |fact: Option<&Fact>| fact.and_then(|fact| fact.value.parse::<f64>().ok());
    let tighter = match (delta.was, delta.now) {
        (None, _) => Some(true),
        (_, None) => Some(false),
        (was, now) => match (number(was), number(now)) {
            (Some(was), Some(now)) if LOWER.contains(&key) => Some(now > was),
            (Some(was), Some(now)) if UPPER.contains(&key) => Some(now < was),
            _ => None,
        },
    };
    let kind = match (tighter, delta.sent, delta.received) {
        (None, true, _) => kinds::BOUND_TIGHTENED,
        (Some(true), true, _) => kinds::BOUND_TIGHTENED,
        (Some(true), false, _) => kinds::RESPONSE_BOUND_TIGHTENED,
        (_, _, true) => kinds::RESPONSE_BOUND_LOOSENED,
        (_, ..) => kinds::BOUND_LOOSENED,
    };
    vec![(kind, delta.change(&format!("`{key}` of {quoted}")))]
}

/// Whether other languages have a type for a format.
fn typed(format: &str) -> bool {
    let format = format.trim_matches('"');
    matches!(
        format,
        "int32"
            | "int64"
            | "float"
            | "double"
            | "date"
            | "date-time"
            | "time"
            | "duration"
            | "byte"
            | "binary"
            | "uuid"
    )
}
