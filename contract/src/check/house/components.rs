//! The document as a whole: its title, and components that nothing uses.

use crate::{document::Document, node::Node, problem::Findings};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let root = &document.root;
    let components = root.get("components");
    if document.title.is_empty() || document.version.is_empty() {
        findings.add(
            "info",
            root.get("info").map_or(root.at, |info| info.at),
            "the document has no title or no version",
            "write `info: {title: …, version: '…'}`; the version is a string, so it is quoted",
        );
    }
    let mut used = document.reached();
    let own = document
        .operations
        .iter()
        .filter_map(|operation| operation.node.get("security"));
    for scheme in root
        .get("security")
        .into_iter()
        .chain(own)
        .flat_map(Node::items)
        .flat_map(Node::properties)
    {
        used.insert(("securitySchemes", &scheme.key));
    }
    for section in components.map_or(&[][..], Node::properties) {
        for component in section.value.properties() {
            if !used.contains(&(section.key.as_str(), component.key.as_str())) {
                findings.add(
                    "component-used",
                    component.at,
                    format!("nothing uses `{}`", component.key),
                    "remove it, or refer to it where it is meant",
                );
            }
        }
    }
}
