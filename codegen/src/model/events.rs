//! What the events of a stream mean: text, errors and ids, as `x-stream` says.

use std::collections::BTreeMap;

use imbrace_contract::document::Stream;

use super::{
    lookup::Lookup,
    types::unknown,
    way::{self, Way, variant, way},
};
use crate::{lower::Kind, rust_type::Type};

/// What the events of a type mean.
#[derive(Clone, Debug)]
pub enum EventItem {
    /// All have one form.
    One(OneForm),
    /// A property tells them apart.
    Tagged(TaggedEvents),
}

/// Events of one form.
#[derive(Clone, Debug)]
pub struct OneForm {
    /// The type.
    pub name: String,
    /// Where the text is.
    pub text: Option<Way>,
    /// Whether the type is an object, in whose place an error can come.
    pub object: bool,
    /// What identifies the stream: name, place.
    pub ids: Vec<(String, Way)>,
}

/// Events that a property tells apart. Variants are named as in Rust.
#[derive(Clone, Debug)]
pub struct TaggedEvents {
    /// The type.
    pub name: String,
    /// That property.
    pub tag: String,
    /// The variant for unknown events.
    pub unknown: String,
    /// Variants that carry text, where it is, and what it means for the text before.
    pub texts: Vec<(String, Way, Meaning)>,
    /// Whether some text may be text that came before, or replaces it.
    pub repeats: bool,
    /// Variants that report an error.
    pub errors: Vec<String>,
    /// Variants with which the stream is complete.
    pub last: Vec<String>,
    /// What identifies the stream: name, then variant and place.
    pub ids: Vec<(String, Vec<(String, Way)>)>,
}

/// What a text means for the text before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It follows.
    Follows,
    /// It follows, and may come once more.
    Original,
    /// It follows, or was given before.
    MayRepeat,
    /// It stands in place of all text before.
    Replaces,
}

/// One item an event type.
pub(super) fn items(lookup: Lookup<'_>) -> Vec<EventItem> {
    let mut seen: BTreeMap<String, EventItem> = BTreeMap::new();
    let operations = lookup.document.operations.iter().zip(&lookup.lowered.operations);
    for (operation, slots) in operations {
        let Some(index) = slots.events else { continue };
        let event = lookup.slot(&slots.component, index);
        let Some(shape) = event.name().and_then(|name| lookup.shape(name)) else {
            continue;
        };
        seen.entry(shape.name.clone())
            .or_insert_with(|| match (&operation.stream, &shape.kind) {
                (Some(stream), Kind::Tagged { tag, variants }) => {
                    EventItem::Tagged(tagged(lookup, &shape.name, stream, tag, variants))
                }
                (stream, kind) => {
                    let object = matches!(kind, Kind::Object(_));
                    EventItem::One(one_form(lookup, &event, &shape.name, stream.as_ref(), object))
                }
            });
    }
    seen.into_values().collect()
}

fn one_form(lookup: Lookup<'_>, event: &Type, name: &str, stream: Option<&Stream>, object: bool) -> OneForm {
    let text = stream.and_then(|stream| stream.text.first());
    let ids = stream.map_or(&[][..], |stream| &stream.ids);
    OneForm {
        name: name.to_owned(),
        text: text.and_then(|(_, pointer)| way(lookup, event, pointer)),
        object,
        ids: ids
            .iter()
            .filter_map(|id| Some((id.clone(), way::text(lookup, event, id)?)))
            .collect(),
    }
}

fn tagged(
    lookup: Lookup<'_>,
    name: &str,
    stream: &Stream,
    tag: &str,
    variants: &[(String, String)],
) -> TaggedEvents {
    let carrier = |tag: &String, pointer: &str| {
        let component = &variants.iter().find(|(value, _)| value == tag)?.1;
        let way = way(lookup, &Type::Named(component.clone()), pointer)?;
        Some((variant(tag), way))
    };
    let texts = stream.text.iter().filter_map(|(tag, pointer)| {
        let (variant, way) = carrier(tag, pointer)?;
        let repeats = stream.repeats.iter().any(|(other, _)| other == tag);
        let original = stream.repeats.iter().any(|(_, other)| other == tag);
        let meaning = match (repeats, original) {
            (true, _) => Meaning::MayRepeat,
            (false, true) => Meaning::Original,
            (false, false) => Meaning::Follows,
        };
        Some((variant, way, meaning))
    });
    let replaces = stream.replaces.iter().filter_map(|(tag, pointer)| {
        let (variant, way) = carrier(tag, pointer)?;
        Some((variant, way, Meaning::Replaces))
    });
    let id = |id: &String| {
        let ways = variants.iter().filter_map(|(value, component)| {
            let way = way::text(lookup, &Type::Named(component.clone()), id)?;
            Some((variant(value), way))
        });
        (id.clone(), ways.collect())
    };
    TaggedEvents {
        name: name.to_owned(),
        tag: tag.to_owned(),
        unknown: unknown(variants.iter().map(|(value, _)| value.as_str())),
        texts: texts.chain(replaces).collect(),
        repeats: !stream.repeats.is_empty() || !stream.replaces.is_empty(),
        errors: stream.error.iter().map(|tag| variant(tag)).collect(),
        last: stream.last.iter().map(|tag| variant(tag)).collect(),
        ids: stream.ids.iter().map(id).collect(),
    }
}
