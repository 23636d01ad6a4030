//! Rules for event streams: what `x-stream` says must fit the response, the events and the body.

use crate::{
    document::{Document, Media, Operation, Stream, is_text},
    node::Node,
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        match (&operation.response.events, &operation.stream) {
            (Some(_), None) => findings.add(
                "x-stream",
                operation.at,
                "an event stream needs `x-stream`",
                "say what ends it: `x-stream: {terminator: done}` or `close`",
            ),
            (None, Some(_)) => findings.add(
                "x-stream",
                operation.at,
                "`x-stream` has no `text/event-stream` response",
                "describe the stream under `responses`, or remove `x-stream`",
            ),
            (Some(events), Some(stream)) => {
                forms(document, events, findings);
                responses(operation, stream, findings);
                select(document, operation, stream, findings);
                meaning(document, operation, events, stream, findings);
                repeats(operation, stream, findings);
                pieces(operation, stream, findings);
                ids(document, operation, events, stream, findings);
            }
            (None, None) => {}
        }
    }
    findings.within(None);
    one_meaning(document, findings);
}

/// Events are objects with a type of their own, one of several such, or any JSON.
fn forms(document: &Document, events: &Node, findings: &mut Findings) {
    let plain = document.plain(events);
    let named = plain
        .get("properties")
        .is_some_and(|properties| !properties.properties().is_empty())
        || plain.get("allOf").is_some()
        || plain.get("oneOf").is_some();
    if !named && plain.text_of("type").is_some() {
        findings.add(
            "x-stream",
            events.at,
            "events of this schema have no type of their own",
            "describe an object with `properties`, or write `{}` if an event is any JSON",
        );
    }
}

/// Events of one type mean the same in all operations: clients read the type once.
fn one_meaning(document: &Document, findings: &mut Findings) {
    let mut known: Vec<(&str, &Operation, &Stream)> = Vec::new();
    for operation in &document.operations {
        let events = operation.response.events.as_ref();
        let name = events.and_then(|events| events.component("schemas"));
        let (Some(name), Some(stream)) = (name, &operation.stream) else {
            continue;
        };
        let Some((_, first, other)) = known.iter().find(|(known, ..)| *known == name) else {
            known.push((name, operation, stream));
            continue;
        };
        let meaning = |stream: &Stream| {
            let Stream {
                text,
                error,
                deltas,
                ends,
                ends_all,
                repeats,
                replaces,
                last,
                ids,
                ..
            } = stream.clone();
            (
                text,
                error,
                deltas,
                (ends, ends_all),
                repeats,
                replaces,
                last,
                ids,
            )
        };
        if meaning(stream) != meaning(other) {
            findings.within(Some(&operation.id));
            findings.add(
                "x-stream",
                operation.node.place_of("x-stream", operation.at),
                format!(
                    "`{}` says something else about the events of type `{name}`",
                    first.id
                ),
                "say the same in both, or give the events a type of their own",
            );
        }
    }
    findings.within(None);
}

fn responses(operation: &Operation, stream: &Stream, findings: &mut Findings) {
    if operation.response.json.is_some() != stream.select.is_some() {
        findings.add(
            "x-stream",
            operation.at,
            "a stream beside a JSON response needs `select`, and only then",
            "name the body property that chooses: `select: {property, stream, json}`",
        );
    }
    if operation.response.plain != stream.plain.is_some() {
        findings.add(
            "x-stream",
            operation.at,
            "a `text/plain` response beside a stream needs `plain`, and only then",
            "say which event it stands for: `plain: {event: {…}, property}`",
        );
    }
}

fn select(document: &Document, operation: &Operation, stream: &Stream, findings: &mut Findings) {
    let Some(select) = &stream.select else { return };
    let body = operation
        .body
        .as_ref()
        .filter(|body| body.required && body.media == Media::Json);
    if body.is_none_or(|body| document.property(&body.schema, &select.property).is_none()) {
        findings.add(
            "x-stream",
            part(operation, "select"),
            format!("`{}` is not a property of a required JSON body", select.property),
            "`property` names the body property that chooses streaming",
        );
    }
}

/// The tags that `x-stream` names are those of the events, and what they carry is text.
fn meaning(
    document: &Document,
    operation: &Operation,
    events: &Node,
    stream: &Stream,
    findings: &mut Findings,
) {
    let mapping = document
        .plain(events)
        .pointer("/discriminator/mapping")
        .map_or(&[][..], Node::properties);
    let texts = stream
        .text
        .iter()
        .map(|(tag, pointer)| ("text", tag, Some(pointer)));
    let deltas = stream
        .deltas
        .iter()
        .map(|(tag, pointer)| ("deltas", tag, Some(pointer)));
    let replaces = stream
        .replaces
        .iter()
        .map(|(tag, pointer)| ("replaces", tag, Some(pointer)));
    let errors = stream.error.iter().map(|tag| ("error", tag, None));
    let last = stream.last.iter().map(|tag| ("last", tag, None));
    let ends = stream
        .ends
        .iter()
        .flat_map(|(piece, tags)| tags.iter().chain([piece]));
    let ends = ends.map(|tag| ("ends", tag, None));
    let ends_all = stream.ends_all.iter().map(|tag| ("ends_all", tag, None));
    for (key, tag, pointer) in texts
        .chain(deltas)
        .chain(replaces)
        .chain(errors)
        .chain(last)
        .chain(ends)
        .chain(ends_all)
    {
        let text = |event| {
            let found = document.plain(document.schema_at(event, pointer?)?);
            is_text(found).then_some(())
        };
        if tag.is_empty() && mapping.is_empty() {
            if text(events).is_none() {
                findings.add(
                    "x-stream",
                    part(operation, key),
                    format!("`{key}` does not point to a string of the events"),
                    "point to the property of the event that carries text",
                );
            }
            continue;
        }
        let Some(variant) = mapping.iter().find(|property| property.key == *tag) else {
            findings.add(
                "x-stream",
                part(operation, key),
                format!("no event has the tag `{tag}`"),
                "name a tag of the `discriminator.mapping` of the events",
            );
            continue;
        };
        let component = variant
            .value
            .text()
            .and_then(|target| target.rsplit('/').next())
            .unwrap_or_default();
        let schema = document.schema(component).map(|schema| &schema.node);
        if let Some(pointer) = pointer.filter(|_| schema.and_then(text).is_none()) {
            findings.add(
                "x-stream",
                part(operation, key),
                format!("`{pointer}` of the event `{tag}` is not a string"),
                "point to the property of the event that carries text",
            );
        }
    }
}

/// Only the texts that `text` and `deltas` name have pieces.
fn pieces(operation: &Operation, stream: &Stream, findings: &mut Findings) {
    let known = |tag: &String| {
        stream
            .text
            .iter()
            .chain(&stream.deltas)
            .any(|(known, _)| known == tag)
    };
    for (tag, _) in stream.ends.iter().filter(|(tag, _)| !known(tag)) {
        findings.add(
            "x-stream",
            part(operation, "ends"),
            format!("`ends` names `{tag}`, which carries no piece of a text"),
            "name a tag of `text` or `deltas`, and the tags of the events that begin or end its texts",
        );
    }
}

/// Only text that `text` names can be repeated.
fn repeats(operation: &Operation, stream: &Stream, findings: &mut Findings) {
    let unknown = |tag: &&String| !stream.text.iter().any(|(known, _)| known == *tag);
    let named = stream.repeats.iter().flat_map(|(tag, original)| [tag, original]);
    for tag in named.filter(unknown) {
        findings.add(
            "x-stream",
            part(operation, "repeats"),
            format!("`repeats` names `{tag}`, which carries no text"),
            "name two tags of `text`: the event that may repeat, and the event whose text it repeats",
        );
    }
}

/// What identifies the stream is a text of some event.
fn ids(document: &Document, operation: &Operation, events: &Node, stream: &Stream, findings: &mut Findings) {
    let mapping = document.plain(events).pointer("/discriminator/mapping");
    let kinds = mapping.map_or(&[][..], Node::properties).iter();
    let kinds: Vec<&Node> = kinds
        .filter_map(|kind| document.schema(kind.value.text()?.rsplit('/').next()?))
        .map(|schema| &schema.node)
        .chain([events])
        .collect();
    for id in &stream.ids {
        let text = |kind: &&Node| {
            let property = document
                .property(kind, id)
                .map(|property| document.plain(property));
            property.is_some_and(is_text)
        };
        if !kinds.iter().any(text) {
            findings.add(
                "x-stream",
                part(operation, "ids"),
                format!("no event has a text `{id}`"),
                "name properties of the events that identify what the stream is about, such as its run",
            );
        }
    }
}

fn part(operation: &Operation, key: &str) -> crate::node::Place {
    operation
        .node
        .get("x-stream")
        .and_then(|stream| stream.get(key))
        .map_or(operation.at, |node| node.at)
}
