//! What the events of a stream mean: each key of `x-stream`, event by event.

use imbrace_codegen::model::OperationItem;
use imbrace_contract::document::{Operation, Stream};

use super::{Aspect, Collector, place_of_key};

impl Collector<'_> {
    pub(super) fn stream(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let Some(stream) = item.stream.as_ref().map(|item| &item.stream) else {
            return;
        };
        let at = operation.node.place_of("x-stream", operation.at);
        self.add(Aspect::Stream, id, "", at);
        let outer = self.parent.replace((Aspect::Stream, id.to_owned()));
        let silence = stream
            .silence
            .map_or("none".to_owned(), |seconds| format!("{seconds} s"));
        self.add(Aspect::Silence, id, silence, at);
        let end = if stream.done {
            "`[DONE]`"
        } else {
            "the end of the body"
        };
        self.stream_key("terminator", (id, ""), "the end of the stream", end, operation);
        self.choice(id, operation, stream);
        self.texts(id, operation, stream);
        for (key, tags, what) in [
            ("error", &stream.error, "reports an error"),
            ("last", &stream.last, "completes the stream"),
            ("ends_all", &stream.ends_all, "ends all texts before it"),
        ] {
            for tag in tags {
                self.stream_key(
                    key,
                    (id, tag),
                    &format!("the event `{tag}` {what}"),
                    "",
                    operation,
                );
            }
        }
        if !stream.error.is_empty() {
            let goes = if stream.error_ends { "ends" } else { "goes on" };
            self.stream_key(
                "error_ends",
                (id, ""),
                "the stream after an error",
                goes,
                operation,
            );
        }
        for name in &stream.ids {
            self.stream_key(
                "ids",
                (id, name),
                &format!("`{name}` identifies the stream"),
                "",
                operation,
            );
        }
        self.parent = outer;
    }

    /// How the stream is asked for, and what a plain text stands for.
    fn choice(&mut self, id: &str, operation: &Operation, stream: &Stream) {
        if let Some(select) = &stream.select {
            let value = format!(
                "`{}`: `{}` for events, `{}` for one response",
                select.property, select.stream, select.json
            );
            let at = place_of_key(operation, "x-stream", "select");
            let subject = format!("{id} select");
            let shown = (subject.as_str(), "what asks for the stream");
            self.add_shown(Aspect::StreamKey("select"), shown, value, "", at);
        }
        if let Some(plain) = &stream.plain {
            let value = format!("`{}` with the text in `{}`", plain.event, plain.property);
            let subject = format!("{id} plain");
            let shown = (subject.as_str(), "the event that plain text stands for");
            let follows = vec![format!("{id} text/plain")];
            let at = place_of_key(operation, "x-stream", "plain");
            self.add_follower(Aspect::StreamKey("plain"), shown, value, follows, at);
        }
    }

    fn texts(&mut self, id: &str, operation: &Operation, stream: &Stream) {
        let events = |tag: &str| match tag {
            "" => "the events".to_owned(),
            tag => format!("the event `{tag}`"),
        };
        for (tag, pointer) in &stream.text {
            let what = format!("the text of {}", events(tag));
            self.stream_key("text", (id, tag), &what, &format!("`{pointer}`"), operation);
        }
        for (tag, pointer) in &stream.deltas {
            let what = format!("the piece of a text in {}", events(tag));
            self.stream_key("deltas", (id, tag), &what, &format!("`{pointer}`"), operation);
        }
        for (tag, pointer) in &stream.replaces {
            let what = format!("the text of {} in place of all before it", events(tag));
            self.stream_key("replaces", (id, tag), &what, &format!("`{pointer}`"), operation);
        }
        for (tag, original) in &stream.repeats {
            let what = format!("what {} may repeat", events(tag));
            self.stream_key("repeats", (id, tag), &what, &format!("`{original}`"), operation);
        }
        for (tag, ends) in &stream.ends {
            let what = format!("what begins or ends the texts of {}", events(tag));
            let tags: Vec<String> = ends.iter().map(|tag| format!("`{tag}`")).collect();
            self.stream_key("ends", (id, tag), &what, &tags.join(", "), operation);
        }
    }

    fn stream_key(
        &mut self,
        key: &'static str,
        (id, of): (&str, &str),
        shown: &str,
        value: &str,
        operation: &Operation,
    ) {
        let subject = format!("{id} {key} {of}");
        self.add_shown(
            Aspect::StreamKey(key),
            (&subject, shown),
            value,
            "",
            place_of_key(operation, "x-stream", key),
        );
    }
}
