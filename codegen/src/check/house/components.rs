//! Components that nothing uses.

use std::collections::BTreeSet;

use super::walk::references;
use crate::{document::Document, node::Node, problem::Findings};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let root = &document.root;
    let components = root.get("components");
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut open: Vec<(&str, &str)> = Vec::new();
    for member in root.members().iter().filter(|member| member.key != "components") {
        references(&member.value, &mut |section, name| open.push((section, name)));
    }
    while let Some((section, name)) = open.pop() {
        if used.insert((section, name))
            && let Some(node) = components.and_then(|node| node.get(section)?.get(name))
        {
            references(node, &mut |section, name| open.push((section, name)));
            mapped(node, &mut open);
        }
    }
    let own = document.operations.iter().filter_map(|operation| operation.node.get("security"));
    for scheme in root.get("security").into_iter().chain(own).flat_map(Node::items).flat_map(Node::members) {
        used.insert(("securitySchemes", &scheme.key));
    }
    for section in components.map_or(&[][..], Node::members) {
        for component in section.value.members() {
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

/// The variants of a `discriminator.mapping` are references too.
fn mapped<'d>(node: &'d Node, open: &mut Vec<(&'d str, &'d str)>) {
    for member in node.pointer("/discriminator/mapping").map_or(&[][..], Node::members) {
        let target = member.value.text().and_then(|text| text.strip_prefix("#/components/"));
        open.extend(target.and_then(|target| target.split_once('/')));
    }
}
