//! Rules for lists that page: what `x-paging` names must be there and of the right type.

use crate::{
    document::{Document, In, Media, Operation, Order, Paging, PagingBy, bare_key},
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
        checker.response(paging);
        checker.parameters(paging);
        if let Some(order) = &paging.order {
            checker.order(order);
        }
        if let Some(name) = &paging.only_with {
            checker.optional_query(
                name,
                "`only_with` names the query parameter without which the response is the whole list",
            );
        }
        for name in &paging.excludes {
            checker.optional_query(
                name,
                "`excludes` names the query parameters that a walk cannot be combined with",
            );
        }
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

    fn response(&mut self, paging: &Paging) {
        let (document, operation) = (self.document, self.operation);
        let Some(response) = &operation.response.json else {
            return self.add(
                "there is no JSON response to take items from".into(),
                "describe the list under `responses`",
            );
        };
        if operation.response.empty || document.nullable(response) {
            self.add(
                "a response that may be empty or null has no items".into(),
                "describe the list by one `200` response that is always there",
            );
        }
        let text = &["string", "integer"][..];
        for total in &paging.total {
            self.pointer(response, total, &["integer"]);
        }
        if let Some(more) = &paging.more {
            self.pointer(response, more, &["boolean"]);
        }
        let item = document
            .schema_at(response, &paging.items)
            .and_then(|list| document.plain(list).get("items"));
        match (&paging.by, item) {
            (PagingBy::Cursor(_, next), _) => self.pointer(response, next, text),
            (PagingBy::After(after), Some(item)) => self.pointer(item, &format!("/{}", after.property), text),
            _ => {}
        }
        if let Some(item) = item {
            for property in &paging.id {
                self.identity(item, property);
            }
            if let Some(property) = &paging.appended {
                self.appended(item, property);
            }
        }
    }

    /// A property that identifies an item is there; any type will do, since its JSON text is compared.
    fn identity(&mut self, item: &Node, property: &str) {
        let pointer = format!("/{property}");
        if property.contains('/') || self.document.schema_at(item, &pointer).is_none() {
            self.add(
                format!("the items have no property `{property}`"),
                "`id` names the properties of an item that identify it",
            );
        }
    }

    /// A property that tells whether the server appended the item.
    fn appended(&mut self, item: &Node, property: &str) {
        let found = self.document.schema_at(item, &format!("/{property}"));
        if property.contains('/') || found.is_none_or(|node| self.document.json_type(node) != "boolean") {
            self.add(
                format!("the items have no boolean property `{property}`"),
                "`appended` names the property that is true on items that the server appends to every page",
            );
        }
    }

    fn pointer(&mut self, from: &Node, pointer: &str, types: &[&str]) {
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
                    format!("`{name}` is not a parameter of this operation"),
                    "name a query parameter, or a property of the body",
                );
            } else if name == position && !self.in_query(name) && in_body != Some((json, true)) {
                self.add(
                    format!("`{name}` cannot be set from page to page"),
                    "in the body, the property that moves on is an optional integer, or a string for a cursor; the body is required",
                );
            }
        }
    }

    /// The order goes out by a text with commas in the query, or by an optional list of texts in the body.
    fn order(&mut self, order: &Order) {
        let name = order.parameter.as_str();
        let in_query = self.operation.parameters.iter().any(|parameter| {
            parameter.name == name
                && parameter.place == In::Query
                && self.document.json_type(&parameter.schema) == "string"
        });
        if !in_query && self.in_body(name) != Some(("array", true)) {
            self.add(
                format!("`{name}` cannot take an order"),
                "name a query parameter of type string, or an optional list of strings in a body that is required",
            );
        }
        for keys in [&order.default, &order.unique] {
            if let Some(twice) = keys.iter().enumerate().find_map(|(index, key)| {
                keys[..index]
                    .iter()
                    .any(|other| bare_key(other) == bare_key(key))
                    .then_some(key)
            }) {
                self.add(format!("the order names `{twice}` twice"), "leave one out");
            }
        }
    }

    /// A walk looks whether the caller set this parameter.
    fn optional_query(&mut self, name: &str, help: &str) {
        let optional =
            self.operation.parameters.iter().any(|parameter| {
                parameter.name == name && parameter.place == In::Query && !parameter.required
            });
        if !optional {
            self.add(
                format!("`{name}` is not an optional query parameter of this operation"),
                help,
            );
        }
    }

    fn in_query(&self, name: &str) -> bool {
        self.operation
            .parameters
            .iter()
            .any(|parameter| parameter.name == name)
    }

    /// The type of a body property, and whether it can be set on a call.
    fn in_body(&self, name: &str) -> Option<(&str, bool)> {
        let body = self
            .operation
            .body
            .as_ref()
            .filter(|body| body.media == Media::Json)?;
        let property = self.document.property(&body.schema, name)?;
        let optional = !self.document.requires(&body.schema, name) && !self.document.nullable(property);
        Some((self.document.json_type(property), optional && body.required))
    }
}
