//! The types of an operation: parameters, body, response, items, events.

use serde_json::{Value as Json, json};

use super::{Schemas, enumeration, is_object, is_unsigned, reference, slots};
use crate::lower::Slots;
use imbrace_contract::{
    document::{In, Media, Operation},
    names,
    node::Node,
};

impl Schemas<'_> {
    /// The types of an operation, as a component of slots.
    pub(in crate::lower) fn operation(&mut self, operation: &Operation, index: usize) -> Slots {
        self.findings.within(Some(&operation.id));
        let base = names::pascal(&operation.id);
        let mut out = Slots {
            component: format!("Call{index}CallSlots"),
            ..Slots::default()
        };
        let mut types = Vec::new();
        for parameter in &operation.parameters {
            let hint = format!("{base}{}", names::pascal(&parameter.name));
            // Another name for a plain type is that type: how it is written as text must be seen.
            let plain = self.document.plain(&parameter.schema);
            let named = enumeration(plain).is_some() || is_object(plain);
            let schema = if named { &parameter.schema } else { plain };
            let mut lowered = self.type_of(schema, &hint);
            if parameter.place == In::Path {
                lowered = json!({"type": "string"});
            } else if is_unsigned(schema) {
                lowered = json!({"type": "integer", "format": "uint64", "minimum": 0});
            }
            types.push(lowered);
        }
        if let Some(body) = &operation.body {
            let hint = names::pascal(&format!("{base}Body"));
            let lowered = match (body.media, body.schema.component("schemas")) {
                (Media::Multipart, None) => {
                    self.named(&hint, &body.schema, body.at, true);
                    reference(&hint)
                }
                _ => self.type_of(&body.schema, &hint),
            };
            out.body = Some(types.len());
            types.push(lowered);
            self.mentioned.push(hint);
        }
        out.sends = std::mem::take(&mut self.mentioned);
        if let Some(response) = &operation.response.json {
            out.response = Some(types.len());
            out.nullable = self.document.nullable(response);
            types.push(self.type_of(response, &format!("{base}Response")));
            if let Some(row) = operation
                .paging
                .as_ref()
                .and_then(|paging| self.row(response, &paging.items))
            {
                out.row = Some(types.len());
                types.push(self.row_type(&row, &base));
            }
        }
        if let Some(events) = &operation.response.events {
            out.events = Some(types.len());
            types.push(self.type_of(events, &format!("{base}Event")));
        }
        out.gives = std::mem::take(&mut self.mentioned);
        self.lowered.insert(out.component.clone(), slots(types));
        self.findings.within(None);
        out
    }

    /// The schema of an item: the items of the list at a pointer of the response.
    fn row(&mut self, response: &Node, pointer: &str) -> Option<Node> {
        let document = self.document;
        let Some(node) = document
            .schema_at(response, pointer)
            .map(|node| document.plain(node))
        else {
            self.findings.add(
                "x-paging",
                response.at,
                format!("the response has no `{pointer}`"),
                "`items` points to the list of items in the response",
            );
            return None;
        };
        let items = node.get("items").cloned();
        if items.is_none() {
            self.findings.add(
                "x-paging",
                node.at,
                format!("`{pointer}` is not a list"),
                "`items` points to the list of items in the response",
            );
        }
        items
    }

    fn row_type(&mut self, row: &Node, base: &str) -> Json {
        if self.document.nullable(row) {
            self.findings.add(
                "x-paging",
                row.at,
                "the items of a list that pages may be null",
                "take `nullable` off the items, or leave out `x-paging`",
            );
            return json!({});
        }
        if !is_written_here(row) {
            return self.type_of(row, &format!("{base}Row"));
        }
        // Written inside the list: it was named when the response was lowered.
        self.findings.add(
            "paging-row-named",
            row.at,
            "the items of a list that pages have no name",
            "make the item schema a component",
        );
        json!({})
    }
}

/// Whether a schema, or what it is a list or map of, becomes a type that is named after its place.
fn is_written_here(node: &Node) -> bool {
    let inner = || node.get("items").or_else(|| node.get("additionalProperties"));
    node.component("schemas").is_none()
        && (is_object(node)
            || enumeration(node).is_some()
            || node.get("oneOf").is_some()
            || inner().is_some_and(is_written_here))
}
