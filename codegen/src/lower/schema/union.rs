//! Enumerations and unions.

use serde_json::Value as Json;

use super::{Schemas, enumeration, is_object};
use crate::lower::{Branch, Kind};
use imbrace_contract::{names, node::Node};

impl Schemas<'_> {
    pub(super) fn open_enum(&mut self, values: Vec<String>, node: &Node) -> Kind {
        let mut seen: Vec<(String, &str)> = Vec::new();
        for value in &values {
            let variant = names::pascal(value);
            if let Some((_, other)) = seen.iter().find(|(name, _)| *name == variant) {
                self.findings.add(
                    "enum-values-distinct",
                    node.at,
                    format!("`{other}` and `{value}` would both be the variant `{variant}`"),
                    "keep one of them in the list; the other still arrives, as an unknown value",
                );
            }
            seen.push((variant, value));
        }
        let texts = node.get("x-enum-descriptions");
        Kind::Enum(
            values
                .iter()
                .map(|value| {
                    let text = texts.and_then(|texts| texts.text_of(value)).map(str::to_owned);
                    (value.clone(), text)
                })
                .collect(),
        )
    }

    pub(super) fn union(&mut self, name: &str, node: &Node) -> (Kind, Vec<Json>) {
        let branches = node.items_of("oneOf");
        if let Some(discriminator) = node.get("discriminator") {
            return (self.tagged(node, discriminator), Vec::new());
        }
        let mut out: Vec<Branch> = Vec::new();
        let mut types = Vec::new();
        for branch in branches {
            let json = match self.document.json_type(branch) {
                "string" => "string",
                "integer" => "integer",
                "number" => "number",
                "boolean" => "boolean",
                "array" => "array",
                "object" => "object",
                _ => {
                    self.findings.add(
                        "union-distinct",
                        branch.at,
                        "a branch of this union can be of any JSON type",
                        "say its `type`, or describe the whole value as any JSON",
                    );
                    continue;
                }
            };
            let number = |json: &str| matches!(json, "integer" | "number");
            if out
                .iter()
                .any(|other| other.json == json || number(other.json) && number(json))
            {
                self.findings.add(
                    "union-distinct",
                    branch.at,
                    format!("two branches of this union are of JSON type {json}"),
                    "add a `discriminator`, or describe both by one schema",
                );
            }
            let mut label = match branch.component("schemas") {
                Some(component) => component.to_owned(),
                None if json == "string" => "Text".into(),
                None if json == "array" => "List".into(),
                None => names::pascal(json),
            };
            while label == "Unknown" || out.iter().any(|other| other.name == label) {
                label.push_str("Value");
            }
            types.push(self.type_of(branch, &format!("{name}{label}")));
            out.push(Branch { name: label, json });
        }
        (Kind::Untagged(out), types)
    }

    fn tagged(&mut self, node: &Node, discriminator: &Node) -> Kind {
        let tag = discriminator
            .text_of("propertyName")
            .unwrap_or_default()
            .to_owned();
        if tag.is_empty() {
            self.findings.add(
                "union-tag",
                discriminator.at,
                "this union has no `discriminator.propertyName`",
                "name the property that tells the variants apart",
            );
        }
        let mapping = discriminator.properties_of("mapping");
        let mut variants: Vec<(String, String)> = Vec::new();
        for property in mapping {
            let component = property.value.text().unwrap_or_default();
            let component = component.rsplit('/').next().unwrap_or_default();
            let variant = names::pascal(&property.key);
            if variants.iter().any(|(value, _)| names::pascal(value) == variant) {
                self.findings.add(
                    "union-tags-distinct",
                    property.at,
                    format!("two tags would both be the variant `{variant}`"),
                    "leave one of them out of the mapping; it still arrives, as unknown",
                );
            }
            self.mentioned.push(component.to_owned());
            variants.push((property.key.clone(), component.to_owned()));
        }
        for branch in node.items_of("oneOf") {
            let component = branch.component("schemas").unwrap_or_default();
            if !variants.iter().any(|(_, name)| name == component) {
                self.findings.add(
                    "union-mapping-full",
                    branch.at,
                    format!("`{component}` has no tag in the `mapping`"),
                    "add `<tag>: '#/components/schemas/<name>'` to `discriminator.mapping`",
                );
            }
        }
        for (value, component) in &variants {
            let schema = self.document.schema(component);
            if !schema.is_some_and(|schema| is_object(&schema.node)) {
                self.findings.add(
                    "union-of-objects",
                    discriminator.at,
                    format!("the tag `{value}` stands for `{component}`, which is not an object schema"),
                    "a tag is a property of an object: map it to a component of type object",
                );
            }
            let written = schema.and_then(|schema| self.document.property(&schema.node, &tag));
            let values = written.and_then(|written| enumeration(self.document.plain(written)));
            if values.is_some_and(|values| !values.contains(value)) {
                self.findings.add(
                    "union-tag",
                    written.map_or(discriminator.at, |written| written.at),
                    format!(
                        "`{component}` stands for the tag `{value}`, but its `{tag}` cannot have this value"
                    ),
                    "write the tag as the only value of the `enum` of this property",
                );
            }
        }
        Kind::Tagged { tag, variants }
    }
}
