//! Rules for unions: every variant carries its tag.

use crate::{
    document::Document,
    grammar::{DOCUMENT, each},
    node::Node,
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let mut unions = Vec::new();
    each(&document.root, &DOCUMENT, &mut |node, kind| {
        let union = kind.knows("oneOf") && node.get("oneOf").is_some();
        unions.extend(node.get("discriminator").filter(|_| union));
    });
    for discriminator in unions {
        let tag = discriminator.text_of("propertyName").unwrap_or_default();
        for variant in discriminator.properties_of("mapping") {
            let target = variant.value.text().unwrap_or_default();
            let name = target.rsplit('/').next().unwrap_or_default();
            let Some(schema) = document.schema(name) else {
                continue;
            };
            let property = document.property(&schema.node, tag);
            let written = property.map(|property| document.plain(property));
            let one = written.and_then(|written| written.get("enum")).map(Node::items);
            let one = one.is_some_and(|values| values.iter().any(|value| value.text() == Some(&variant.key)));
            if !one || !document.requires(&schema.node, tag) {
                findings.add(
                    "union-tag-required",
                    property.map_or(schema.at, |property| property.at),
                    format!("`{name}` does not require its `{tag}` to be `{}`", variant.key),
                    format!(
                        "write `required: [{tag}]` and `{tag}: {{type: string, enum: [{}]}}`",
                        variant.key
                    ),
                );
            }
        }
    }
}
