//! Rules for `x-server`: what it says must be there, and mean something.

use super::{
    Findings,
    conditions::{self, Sent},
};
use crate::{
    document::{
        Document, Operation,
        server::{CONDITIONS, ERRORS, PARTS, Part, READINGS, status},
    },
    node::Node,
};

const RULE: &str = "x-server";

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(node) = operation.node.get("x-server") else {
            continue;
        };
        findings.within(Some(&operation.id));
        One {
            document,
            operation,
            findings,
        }
        .check(node);
    }
    findings.within(None);
}

struct One<'a> {
    document: &'a Document,
    operation: &'a Operation,
    findings: &'a mut Findings,
}

impl One<'_> {
    fn check(&mut self, node: &Node) {
        if node.properties().is_empty() {
            let help = "write `{accepts, reads, refuses, errors, unknown}` as far as no schema tells, or leave it out";
            self.findings.add(RULE, node.at, "`x-server` is empty", help);
        }
        for key in ["accepts", "reads"] {
            for property in node.properties_of(key) {
                self.place(&property.key, &property.value);
            }
        }
        for property in node.properties_of("reads") {
            self.word(&property.value, READINGS, "this reading");
        }
        if let Some(errors) = node.get("errors") {
            self.word(errors, ERRORS, "this form of errors");
        }
        for refusal in node.items_of("refuses") {
            self.refusal(refusal);
        }
        if let Some(unknown) = node.get("unknown") {
            // The id that is not known stands in the path.
            self.response(unknown, Part::Path);
        }
    }

    /// A text is one of some words.
    fn word<T>(&mut self, node: &Node, known: &[(&str, T)], what: &str) {
        if !known.iter().any(|(name, _)| node.text() == Some(name)) {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            let help = format!("write one of {}", names.join(", "));
            self.findings
                .add(RULE, node.at, format!("{what} is not known"), help);
        }
    }

    /// A place in the request must be there.
    fn place(&mut self, place: &str, node: &Node) {
        if self.document.at_place(self.operation, place).is_none() {
            let help = "write `query/` and the name of a parameter, a JSON pointer into the body (`*` for every item), or an empty \
                        text for the body";
            self.findings
                .add(RULE, node.at, format!("`{place}` is not sent"), help);
        }
    }

    /// A property of a new row is sent: at the root of the body, or one level below.
    fn sent(&mut self, name: &str, node: &Node) {
        let document = self.document;
        let body = document.at_place(self.operation, "");
        let known = body.is_some_and(|body| {
            let mut properties = document.properties(document.plain(body)).into_iter();
            properties
                .any(|one| one.key == name || document.property(document.plain(&one.value), name).is_some())
        });
        if !known {
            let help = "name a property of the body, or of an object in it";
            self.findings
                .add(RULE, node.at, format!("`{name}` is not sent"), help);
        }
    }

    fn refusal(&mut self, node: &Node) {
        let count = CONDITIONS.iter().filter(|key| node.get(key).is_some()).count();
        if count != 1 {
            let help = format!("write one of {}", CONDITIONS.join(", "));
            self.findings.add(
                RULE,
                node.at,
                format!("a refusal has one condition, this one has {count}"),
                help,
            );
        }
        for key in ["if", "unless"] {
            if let Some(schema) = node.get(key) {
                conditions::schema(schema, self.findings);
            }
        }
        if let Some(absent) = node.get("absent")
            && !node.flag("absent")
        {
            let help = "write `absent: true`: a request without a body is refused";
            self.findings
                .add(RULE, absent.at, "`absent: false` is not a condition", help);
        }
        if let Some(closed) = node.get("closed") {
            let found = self
                .document
                .at_place(self.operation, closed.text().unwrap_or_default());
            if found.is_none_or(|schema| self.document.named_values(schema).is_empty()) {
                let help = "name a place whose schema has `x-extensible-enum`: `query/types`, `/type`, `/fields/*/type`";
                self.findings.add(
                    RULE,
                    closed.at,
                    "no values are named there that could be all",
                    help,
                );
            }
        }
        if node.get("except").is_some() && node.get("closed").is_none() {
            let help = "name the place with `closed`";
            self.findings.add(
                RULE,
                node.place_of("except", node.at),
                "`except` is about a closed set",
                help,
            );
        }
        for key in ["unique", "refers"] {
            if let Some(property) = node.get(key) {
                self.sent(property.text().unwrap_or_default(), property);
            }
        }
        let of = node.text_of("of").unwrap_or_default();
        let part = PARTS.iter().find(|(name, _)| *name == of);
        self.response(node, part.map_or(Part::Body, |(_, part)| *part));
    }

    /// A response has a status and at most one body, and its texts name what is in that part of the request.
    fn response(&mut self, node: &Node, part: Part) {
        if let Some(written) = node.get("status")
            && status(written).is_none()
        {
            self.findings.add(
                RULE,
                written.at,
                "this is not a status",
                "write one from 200 to 599",
            );
        }
        let bodies = ["body", "text", "message"];
        let bodies = bodies.iter().filter(|key| node.get(key).is_some()).count();
        let place = node.place_of("at", node.at);
        if bodies > 1 {
            let help = "write `body` (JSON), `text`, or `message` (in the envelope of the service)";
            self.findings.add(
                RULE,
                node.at,
                "a response has one body, this one has several",
                help,
            );
        }
        if node.get("at").is_some() && node.get("message").is_none() {
            let help = "write the `message` about it, or leave `at` out";
            self.findings
                .add(RULE, place, "`at` says what a `message` is about", help);
        }
        let sent = Sent {
            document: self.document,
            operation: self.operation,
            part,
            looked_at: node.get("unless"),
        };
        sent.response(node, self.findings);
    }
}
