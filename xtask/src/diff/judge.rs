//! How a difference counts: the table from what a fact is about to the kind of change.

mod calls;
mod streams;
mod values;

pub(super) use self::values::base;
use self::{
    calls::{at_server, body, credentials, header, response, with_words},
    streams::{paging_key, stream_key},
    values::{bound, form_order, nullable, refused, required, type_kind, typed, variant},
};
use super::{
    delta::{Delta, Judgement},
    fact::{Aspect, Fact},
    kinds::{self, Kind},
};

/// What a difference means; nothing where it is of no account.
#[rustfmt::skip]
pub(super) fn judge(delta: Delta<'_>) -> Judgement {
    use Aspect as A;
    let Some(fact) = delta.now.or(delta.was) else {
        return Vec::new();
    };
    let shown = delta.shown();
    let quoted = if shown.contains('`') { shown.to_owned() } else { format!("`{shown}`") };
    let (sent, received) = (delta.sent, delta.received);
    let (gone, new) = (delta.now.is_none(), delta.was.is_none());
    let one = |kind: &'static Kind, message: String| vec![(kind, message)];
    match fact.aspect {
        A::Server => delta.by(kinds::SERVER_CHANGED, kinds::SERVER_ADDED, kinds::SERVER_CHANGED, shown),
        // A scheme that is gone, or new, is told where it is asked for.
        A::Scheme if gone || new => Vec::new(),
        A::Scheme => one(kinds::CREDENTIAL_CHANGED, delta.change(shown)),
        A::Namespace => {
            let what = format!("the namespace `{shown}`");
            delta.by(kinds::NAMESPACE_REMOVED, kinds::NAMESPACE_ADDED, kinds::NAMESPACE_CHANGED, &what)
        }
        A::Operation => delta.by(kinds::OPERATION_REMOVED, kinds::OPERATION_ADDED, kinds::OPERATION_MOVED, shown),
        A::Name => one(kinds::OPERATION_RENAMED, format!("`{}` is called `{}` now", delta.was(), delta.now())),
        A::Route => {
            let was = delta.was.map_or("", |fact| &fact.shown);
            one(kinds::OPERATION_MOVED, format!("{was} moves to {shown}{}", at_server(&delta)))
        }
        A::Retry => one(kinds::RETRY_CHANGED, delta.change("whether a call can be retried")),
        A::Deprecated if gone => one(kinds::REVIVED, format!("{quoted} is no longer deprecated")),
        A::Deprecated if new => one(kinds::DEPRECATED, format!("{quoted} is deprecated{}", with_words(delta.now()))),
        A::Deprecated => one(kinds::WORDS_CHANGED, format!("{quoted} is deprecated{}", with_words(delta.now()))),
        A::Words | A::Nullable if gone || new => Vec::new(),
        A::Words => one(kinds::WORDS_CHANGED, format!("{quoted} is described otherwise")),
        A::Credentials => credentials(delta.was(), delta.now()),
        A::Method if new => one(kinds::METHOD_ADDED, format!("it can also be called `{shown}`")),
        A::Method if gone => one(kinds::METHOD_REMOVED, format!("it can no longer be called `{shown}`")),
        A::Method => one(kinds::METHOD_MOVED, format!("{quoted} called {}, now it calls {}", delta.was(), delta.now())),
        A::Signature => one(kinds::SIGNATURE_CHANGED, format!("{quoted} took {}, now it takes {}", delta.was(), delta.now())),
        A::CallSetter | A::Setter if new => Vec::new(),
        A::CallSetter | A::Setter if gone => one(kinds::SETTER_REMOVED, format!("the setter {quoted} is gone")),
        A::CallSetter | A::Setter => {
            one(kinds::SETTER_MOVED, format!("the setter {quoted} set {}, now it sets {}", delta.was(), delta.now()))
        }
        A::Entry => delta.by(kinds::ENTRY_CHANGED, kinds::ENTRY_ADDED, kinds::ENTRY_CHANGED, &format!("the setter for one entry of {quoted}")),
        A::Body => body(&delta),
        A::Response => response(&delta),
        A::Media => {
            let what = format!("the media type {quoted} of the response");
            delta.by(kinds::MEDIA_REMOVED, kinds::MEDIA_ADDED, kinds::MEDIA_REMOVED, &what)
        }
        A::Code => delta.by(kinds::CODE_REMOVED, kinds::CODE_ADDED, kinds::CODE_REMOVED, &format!("the code {shown}")),
        A::ErrorCode => delta.by(kinds::ERROR_CODE_REMOVED, kinds::ERROR_CODE_ADDED, kinds::ERROR_CODE_REMOVED, &format!("the code {shown}")),
        A::Header => header(&delta),
        A::ErrorSchema => one(kinds::ERROR_CHANGED, "errors have another schema".into()),
        A::Stream if gone => one(kinds::STREAM_REMOVED, "it no longer streams".into()),
        A::Stream if new => one(kinds::STREAM_ADDED, "it streams".into()),
        A::Stream => Vec::new(),
        A::StreamKey(key) => stream_key(&delta, key),
        A::Silence => one(kinds::SILENCE_CHANGED, delta.change("the silence that its stream may keep")),
        A::EventMeaning if new => one(kinds::STREAM_TEXT_ADDED, format!("{quoted} carries text now")),
        A::EventMeaning if gone => one(kinds::STREAM_TEXT_REMOVED, format!("{quoted} carries no text now")),
        A::EventMeaning => one(kinds::STREAM_TEXT_MOVED, format!("the text of {quoted} is read elsewhere")),
        A::Paging if gone => one(kinds::PAGING_REMOVED, "it no longer pages".into()),
        A::Paging => one(kinds::PAGING_ADDED, "it pages".into()),
        A::Promise => {
            let less = delta.now.map(|fact| &fact.rust) < delta.was.map(|fact| &fact.rust);
            let kind = if less { kinds::WALK_PROMISES_LESS } else { kinds::WALK_PROMISES_MORE };
            one(kind, format!("walks promised {}, now they promise {}", delta.was(), delta.now()))
        }
        A::PagingKey(key) => paging_key(&delta, key),
        A::SentSecret | A::Printed | A::TypeSecret => {
            // A value that is new, or gone, is told for itself.
            let secret = |fact: Option<&Fact>| match fact {
                Some(fact) if fact.aspect == A::SentSecret => true,
                Some(fact) => fact.value == "redacted",
                None => false,
            };
            let what = if fact.aspect == A::SentSecret { &fact.value } else { shown };
            match (secret(delta.was), secret(delta.now)) {
                (true, false) => one(kinds::SECRET_PRINTED, format!("`{what}` is not a secret now: its value is printed")),
                (false, true) => one(kinds::SECRET_REDACTED, format!("`{what}` is a secret now: its value is no longer printed")),
                _ => Vec::new(),
            }
        }
        A::Filled if new => one(kinds::BOUND_TIGHTENED, format!("an empty `{}` is refused now", fact.value)),
        A::Filled => one(kinds::BOUND_LOOSENED, format!("an empty `{}` is sent now", fact.value)),
        A::Parameter => {
            let must = fact.rust == "required";
            let (kind, word) = if must { (kinds::PARAMETER_ADDED_REQUIRED, ", and required") } else { (kinds::PARAMETER_ADDED_OPTIONAL, "") };
            if new { one(kind, format!("the parameter {quoted} is new{word}")) } else { one(kinds::PARAMETER_REMOVED, format!("the parameter {quoted} is gone")) }
        }
        A::ParameterName => one(kinds::PARAMETER_RENAMED, format!("the path parameter `{}` is called `{}` now", delta.was(), delta.now())),
        A::ParameterPlace => one(kinds::PARAMETER_MOVED, format!("the parameter {quoted} moves from the {} to the {}", delta.was(), delta.now())),
        A::ParameterStyle => one(kinds::PARAMETER_STYLE, format!("the parameter {quoted} was written {}, now {}", delta.was(), delta.now())),
        A::Type => match (delta.was(), delta.now()) {
            _ if gone => one(kinds::TYPE_REMOVED, format!("the type {quoted} is gone")),
            _ if new => one(kinds::TYPE_ADDED, format!("the type {quoted} is new")),
            (was, now) if was.starts_with("a union by `") && now.starts_with("a union by `") => one(kinds::TAG_CHANGED, delta.change(&quoted)),
            _ => one(kinds::TYPE_CHANGED, delta.change(&quoted)),
        },
        A::New | A::Default | A::Conversion if new => match fact.aspect {
            A::Conversion => one(kinds::CONVERSION_ADDED, format!("{quoted} can be made from {} alone", fact.value)),
            _ => Vec::new(),
        },
        A::New if gone => one(kinds::NEW_REMOVED, format!("{quoted} is gone")),
        A::New => one(kinds::NEW_CHANGED, format!("{quoted} took {}, now it takes {}", delta.was(), delta.now())),
        A::Default => one(kinds::DEFAULT_REMOVED, format!("{quoted} is gone")),
        A::Conversion if gone => one(kinds::CONVERSION_CHANGED, format!("{quoted} can no longer be made from {} alone", delta.was())),
        A::Conversion => one(kinds::CONVERSION_CHANGED, delta.change(&format!("what {quoted} is made from"))),
        A::OverwrittenBy => {
            let what = format!("the property whose entries overwrite those of {quoted}");
            delta.by(kinds::OVERWRITTEN_CHANGED, kinds::OVERWRITTEN_CHANGED, kinds::OVERWRITTEN_BY_CHANGED, &what)
        }
        A::Lenient => one(kinds::READING_CHANGED, format!("{quoted} is read {} now", delta.now())),
        A::List => delta.by(kinds::LIST_REMOVED, kinds::LIST_ADDED, kinds::READING_CHANGED, &format!("what {quoted} is a list of")),
        A::Outcome => one(kinds::OUTCOME_CHANGED, "what `x-outcome` says is another".into()),
        A::StandIn => one(kinds::READING_CHANGED, delta.change(&format!("what stands in for {quoted}"))),
        A::Refused if new => one(kinds::KEYS_REFUSED, format!("{quoted} refuses {} now", fact.value)),
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
            one(kind, format!("{quoted} is new{}", if must { ", and required" } else { "" }))
        }
        // What it says is told by what it is required, and by its setters.
        A::Field => Vec::new(),
        A::FieldName => one(kinds::FIELD_RENAMED, format!("the field for {quoted} was {}, now it is {}", delta.was(), delta.now())),
        A::ValueType | A::Held if gone || new => Vec::new(),
        A::ValueType => one(type_kind(&delta), delta.change(&quoted)),
        A::FormOrder => form_order(&delta, &quoted),
        A::PartType => one(kinds::FORM_PART_TYPE, delta.change(&format!("the media type of the part {quoted}"))),
        A::Held => one(kinds::TYPE_CHANGED, delta.change(&quoted)),
        A::Required => required(&delta, &quoted),
        A::Nullable => nullable(&delta, &quoted),
        A::Variant => variant(&delta, shown),
        A::Unknown => one(kinds::VARIANT_CHANGED, format!("the variant of {quoted} for what is not known was `{}`, now it is `{}`", delta.was(), delta.now())),
        A::EnumClosed => {
            let closed = delta.now() == "closed";
            let kind = match (closed, sent, received) {
                (true, true, _) => kinds::ENUM_CLOSED,
                (false, _, true) => kinds::ENUM_OPENED,
                _ => kinds::ENUM_RESTATED,
            };
            one(kind, format!("the values of {quoted} are {} list now", if closed { "a closed" } else { "an open" }))
        }
        A::Value if new => {
            let kind = if received { kinds::CLOSED_ENUM_VALUE_ADDED } else { kinds::ENUM_VALUE_ADDED };
            one(kind, format!("{shown} is new"))
        }
        A::Value => {
            let kind = if sent { kinds::ENUM_VALUE_REMOVED } else { kinds::RESPONSE_BOUND_TIGHTENED };
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
            let kind = if sent { kinds::DEFAULT_CHANGED } else { kinds::RESPONSE_DEFAULT_CHANGED };
            one(kind, delta.change(&format!("the default of {quoted}")))
        }
        A::Format => {
            let kind = if typed(delta.was()) || typed(delta.now()) { kinds::FORMAT_CHANGED } else { kinds::HINT_CHANGED };
            one(kind, delta.change(&format!("the format of {quoted}")))
        }
        A::ReadOnly => {
            let kind = if new && sent { kinds::READ_ONLY } else { kinds::MODE_FREE };
            one(kind, delta.change(&format!("`readOnly` of {quoted}")))
        }
        A::WriteOnly => {
            let kind = if new && received { kinds::WRITE_ONLY } else { kinds::MODE_FREE };
            one(kind, delta.change(&format!("`writeOnly` of {quoted}")))
        }
        A::Additional if new && sent => one(kinds::CLOSED, format!("{quoted} takes no other properties now")),
        A::Additional => one(kinds::OPENED, format!("{quoted} takes {} other properties now", if new { "no" } else { "any" })),
    }
}
