//! Rules for lists that page: what `x-paging` names must be there and of the right type.

use crate::{
    document::{Document, Media, Operation, Paging, PagingBy},
    node::{Node, Place},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(paging) = &operation.paging else { continue };
        findings.within(Some(&operation.id));
        let at = operation
            .node
            .get("x-paging")
            .map_or(operation.at, |node| node.at);
        let mut checker = Checker {
            document,
            operation,
            at,
            findings,
        };
        checker.answer(paging);
        checker.parameters(paging);
    }
    findings.within(None);
}

struct Checker<'a> {
    document: &'a Document,
    operation: &'a Operation,
    at: Place,
    findings: &'a mut Findings,
}

impl Checker<'_> {
    fn add(&mut self, message: String, help: &str) {
        self.findings.add("x-paging", self.at, message, help);
    }

    fn answer(&mut self, paging: &Paging) {
        let (document, operation) = (self.document, self.operation);
        let Some(answer) = &operation.answer.json else {
            return self.add(
                "there is no JSON answer to take rows from".into(),
                "describe the list under `responses`",
            );
        };
        if operation.answer.empty || document.nullable(answer) {
            self.add(
                "an answer that may be empty or null has no rows".into(),
                "describe the list by one `200` answer that is always there",
            );
        }
        let text = &["string", "integer"][..];
        self.pointer(answer, paging.total.as_deref(), &["integer"]);
        self.pointer(answer, paging.more.as_deref(), &["boolean"]);
        match &paging.by {
            PagingBy::Cursor(_, next) => self.pointer(answer, Some(next), text),
            PagingBy::After(after) => {
                let list = document
                    .schema_at(answer, &paging.items)
                    .map(|list| document.plain(list));
                if let Some(row) = list.and_then(|list| list.get("items")) {
                    self.pointer(row, Some(&format!("/{}", after.member)), text);
                }
            }
            PagingBy::Skip(_) | PagingBy::Page(_) => {}
        }
    }

    fn pointer(&mut self, from: &Node, pointer: Option<&str>, types: &[&str]) {
        let Some(pointer) = pointer else { return };
        let found = self
            .document
            .schema_at(from, pointer)
            .map(|node| self.document.json_type(node));
        match found {
            None => self.add(
                format!("`{pointer}` points to nothing"),
                "check the spelling of the JSON pointer",
            ),
            Some(found) if !types.contains(&found) => self.add(
                format!("`{pointer}` is not of type {}", types.join(" or ")),
                "`total` is an integer, `more` a boolean, a cursor a string or integer",
            ),
            Some(_) => {}
        }
    }

    fn parameters(&mut self, paging: &Paging) {
        let (position, json) = match &paging.by {
            PagingBy::Skip(name) | PagingBy::Page(name) => (name, "integer"),
            PagingBy::Cursor(name, _) => (name, "string"),
            PagingBy::After(after) => (&after.parameter, "string"),
        };
        for name in paging.limit.iter().chain([position]) {
            let in_body = self.in_body(name);
            if !self.in_query(name) && in_body.is_none() {
                self.add(
                    format!("`{name}` is no parameter of this operation"),
                    "name a query parameter, or a member of the body",
                );
            } else if name == position && !self.in_query(name) && in_body != Some((json, true)) {
                self.add(
                    format!("`{name}` cannot be set from page to page"),
                    "in the body, the member that moves on is an optional integer, or a string for a cursor; the body is required",
                );
            }
        }
    }

    fn in_query(&self, name: &str) -> bool {
        self.operation
            .parameters
            .iter()
            .any(|parameter| parameter.name == name)
    }

    /// The type of a body member, and whether it can be set on a call.
    fn in_body(&self, name: &str) -> Option<(&str, bool)> {
        let body = self
            .operation
            .body
            .as_ref()
            .filter(|body| body.media == Media::Json)?;
        let member = self.document.member(&body.schema, name)?;
        let optional = !self.document.requires(&body.schema, name) && !self.document.nullable(member);
        Some((self.document.json_type(member), optional && body.required))
    }
}
