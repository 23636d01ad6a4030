//! What only the wire knows of a value: formats, bounds, defaults, values.

use imbrace_contract::{
    document::enumeration,
    node::{Node, Place, Value},
};

use super::{Aspect, Collector, spelling};

/// Limits from below, and from above, and those that hold or do not.
pub(in crate::diff) const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
pub(in crate::diff) const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const FLAGS: [&str; 3] = ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"];

/// How deep lists and maps are followed.
const DEEPEST: usize = 16;

impl Collector<'_> {
    /// The facts of a value in its place, and of what it is a list or map of, down to the types with names.
    pub(super) fn wire(&mut self, names: (&str, &str), node: &Node, at: Place) {
        self.wire_within(names, node, at, 0);
    }

    fn wire_within(&mut self, (subject, shown): (&str, &str), node: &Node, at: Place, depth: usize) {
        let document = self.here.document;
        let plain = document.plain(node);
        self.constraints((subject, shown), node, at);
        if is_named(plain) || depth == DEEPEST {
            return;
        }
        if !std::ptr::eq(plain, node) {
            if let Some(name) = self.plain_name(node) {
                self.facts.referred.insert(subject.to_owned(), name);
            }
            self.constraints((subject, shown), plain, at);
        }
        for (key, mark) in [("items", "[]"), ("additionalProperties", "{}")] {
            if let Some(inner) = plain.get(key)
                && matches!(inner.value, Value::Map(_))
            {
                let (subject, shown) = (format!("{subject}{mark}"), format!("{shown}{mark}"));
                self.wire_within((&subject, &shown), inner, inner.at, depth + 1);
            }
        }
    }

    /// The component that a place refers to.
    fn plain_name(&self, node: &Node) -> Option<String> {
        let inner = imbrace_contract::document::wrapped(node).unwrap_or(node);
        inner.component("schemas").map(str::to_owned)
    }

    /// The keys of a schema that limit its values or describe them.
    pub(super) fn constraints(&mut self, names: (&str, &str), node: &Node, at: Place) {
        let on = |key: &str| node.get(key).filter(|node| node.value != Value::Bool(false));
        let bounds = LOWER.iter().chain(&UPPER).chain(&FLAGS).chain(&["multipleOf"]);
        for key in bounds {
            if let Some(bound) = on(key) {
                self.add_shown(Aspect::Bound(key), names, spelling::value(bound), "", bound.at);
            }
        }
        let keys = [
            ("pattern", Aspect::Pattern),
            ("default", Aspect::DefaultValue),
            ("format", Aspect::Format),
            ("readOnly", Aspect::ReadOnly),
            ("writeOnly", Aspect::WriteOnly),
        ];
        for (key, aspect) in keys {
            if let Some(value) = on(key).or_else(|| node.get(key).filter(|_| key == "default")) {
                self.add_shown(aspect, names, spelling::value(value), "", value.at);
            }
        }
        if node
            .get("additionalProperties")
            .is_some_and(|node| node.value == Value::Bool(false))
        {
            let at = node.place_of("additionalProperties", at);
            self.add_shown(Aspect::Additional, names, "closed", "", at);
        }
        // Values of strings are an enumeration with a name.
        if node.text_of("type") != Some("string") {
            if let Some(list) = node.get("enum") {
                self.add_shown(Aspect::EnumClosed, names, "closed", "", list.at);
            }
            let outer = self.parent.replace((Aspect::EnumClosed, names.0.to_owned()));
            for value in node.items_of("enum") {
                let text = spelling::value(value);
                let subject = format!("{}={text}", names.0);
                let shown = format!("{text} of `{}`", names.1);
                self.add_shown(Aspect::Value, (&subject, &shown), text, "", value.at);
            }
            self.parent = outer;
        }
    }
}

/// Whether a schema becomes a type with a name.
pub(super) fn is_named(node: &Node) -> bool {
    let filled = |key: &str| {
        let found = node.get(key);
        found.is_some_and(|node| !node.properties().is_empty() || !node.items().is_empty())
    };
    let values = node.text_of("type") == Some("string") && enumeration(node).is_some();
    values || node.get("oneOf").is_some() || filled("properties") || filled("allOf")
}
