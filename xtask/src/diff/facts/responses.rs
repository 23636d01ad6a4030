//! What comes back: responses, their codes, media types and headers, errors.

use imbrace_codegen::model::{OperationItem, ResponseItem};
use imbrace_contract::document::{Operation, Response};

use super::{Aspect, Collector, spelling};
use crate::diff::made::response_type;

impl Collector<'_> {
    pub(super) fn responses(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let response = &operation.response;
        (self.context.sent, self.context.received) = (false, true);
        let subject = format!("{id} response");
        self.add_shown(
            Aspect::Response,
            (&subject, "response"),
            kind(&item.response, response),
            "",
            response.at,
        );
        let value = response_type(&item.response);
        if let (Some(ty), Some(node)) = (value, response.json.as_ref().or(response.events.as_ref())) {
            let ty = self.type_text(ty);
            let shown = if response.json.is_some() {
                "response"
            } else {
                "event"
            };
            let names = (subject.as_str(), shown);
            self.add_shown(Aspect::ValueType, names, &ty, &ty, node.at);
            let rust = if let ResponseItem::Nullable(_) = item.response {
                format!("Option<{ty}>")
            } else {
                ty
            };
            let nullable = if self.here.document.nullable(node) {
                "null or a value"
            } else {
                "a value"
            };
            self.add_shown(Aspect::Nullable, names, nullable, &rust, node.at);
            self.wire(names, node, node.at);
        }
        if let (Some(ty), Some(node)) = (&item.event, &response.events) {
            let subject = format!("{id} event");
            let names = (subject.as_str(), "event");
            let ty = self.type_text(ty);
            let follows = vec![format!("{id} response")];
            self.add_following(Aspect::ValueType, &subject, ty, follows, node.at);
            self.wire(names, node, node.at);
        }
        self.described(id, operation);
        self.stream(id, operation, item);
        (self.context.sent, self.context.received) = (true, false);
    }

    /// What the document says of each code.
    fn described(&mut self, id: &str, operation: &Operation) {
        let document = self.here.document;
        for content in document.contents(operation) {
            if content.code.is_some_and(|code| code.starts_with('2')) {
                let subject = format!("{id} {}", content.media);
                let follows = vec![format!("{id} response")];
                self.add_follower(Aspect::Media, (&subject, content.media), "", follows, content.at);
            }
        }
        let written = operation.node.properties_of("responses");
        for response in written {
            let code = response.key.as_str();
            let (subject, shown) = (format!("{id} {code}"), format!("`{code}`"));
            if !code.starts_with('2') {
                self.add_shown(Aspect::ErrorCode, (&subject, &shown), "", "", response.at);
                continue;
            }
            self.add_shown(Aspect::Code, (&subject, &shown), "", "", response.at);
            let node = document.part(&response.value, "responses");
            for header in node.properties_of("headers") {
                let name = header.key.to_lowercase();
                let subject = format!("{id} {name}");
                let node = document.part(&header.value, "headers");
                let schema = node
                    .get("schema")
                    .map(|schema| spelling::schema(document.plain(schema)));
                let required = if node.flag("required") {
                    "required"
                } else {
                    "optional"
                };
                let value = format!("{required} {}", schema.unwrap_or_default());
                let shown = format!("the header `{name}`");
                let part = header.value.reference().map(|_| node.at);
                self.said_by(part, |facts| {
                    facts.add_shown(Aspect::Header, (&subject, &shown), value, required, header.at);
                });
            }
        }
        if let Some(error) = operation.errors.first() {
            let value = error
                .component("schemas")
                .map_or_else(|| spelling::schema(error), str::to_owned);
            self.add(Aspect::ErrorSchema, id, value, error.at);
        }
    }
}

fn kind(item: &ResponseItem, response: &Response) -> String {
    let events = response.json.is_some() && response.events.is_some();
    let plain = if response.plain { " or plain text" } else { "" };
    let kind = match item {
        ResponseItem::Empty => "nothing",
        ResponseItem::Json(_) | ResponseItem::Nullable(_) if events => "JSON or events",
        ResponseItem::Enveloped { property, .. } => {
            let events = if events { " or events" } else { "" };
            return format!("JSON, the `{property}` of an envelope{events}{plain}");
        }
        ResponseItem::Json(_) | ResponseItem::Nullable(_) => "JSON",
        ResponseItem::OptionalJson(_) => "JSON or nothing",
        ResponseItem::Events(_) => "events",
        ResponseItem::Download => "a file",
    };
    format!("{kind}{plain}")
}
