//! What kind of value a property holds, whatever name its type has.

use imbrace_contract::{
    document::{enumeration, map_values},
    node::Node,
};
use serde_json::Value as Json;

use super::{Schemas, component};
use crate::lower::FieldValue;

impl Schemas<'_> {
    /// What kind of value a property holds.
    pub(super) fn value_of(&self, node: &Node, lowered: &Json) -> FieldValue {
        let plain = self.document.plain(node);
        if is_file(plain) {
            return FieldValue::File;
        }
        if plain
            .get("items")
            .is_some_and(|items| is_file(self.document.plain(items)))
        {
            return FieldValue::Files;
        }
        if let Some(name) = component(lowered) {
            return self
                .behind_name(plain)
                .unwrap_or_else(|| FieldValue::Named(name.to_owned()));
        }
        match lowered.get("type").and_then(Json::as_str) {
            Some("string") => FieldValue::Text,
            Some("array") => FieldValue::List,
            Some("object") if !matches!(lowered.get("additionalProperties"), Some(Json::Object(_))) => {
                FieldValue::FreeForm
            }
            _ => FieldValue::Other,
        }
    }

    /// What a component is another name of: a text, a list or a free-form object.
    fn behind_name(&self, plain: &Node) -> Option<FieldValue> {
        let has = |key: &str| plain.get(key).is_some();
        match self.document.json_type(plain) {
            "string" if enumeration(plain).is_none() => Some(FieldValue::Text),
            "array" => Some(FieldValue::List),
            "object" if !has("properties") && !has("allOf") => {
                map_values(plain).is_none().then_some(FieldValue::FreeForm)
            }
            _ => None,
        }
    }
}

/// Whether a string or list must not be empty.
pub(super) fn at_least_one(node: &Node) -> bool {
    ["minLength", "minItems"]
        .iter()
        .filter_map(|key| node.get(key))
        .any(|bound| bound.to_json().as_u64().is_some_and(|bound| bound > 0))
}

fn is_file(node: &Node) -> bool {
    node.text_of("type") == Some("string") && node.text_of("format") == Some("binary")
}
