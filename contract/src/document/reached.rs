//! Which components something needs: those that it refers to, and those that they refer to.

use std::collections::BTreeSet;

use super::Document;
use crate::node::Node;

impl Document {
    /// The components that these nodes need, by section and name.
    #[must_use]
    pub fn reached<'d>(&'d self, from: impl IntoIterator<Item = &'d Node>) -> BTreeSet<(&'d str, &'d str)> {
        let mut open = Vec::new();
        from.into_iter().for_each(|node| references(node, &mut open));
        let mut reached = BTreeSet::new();
        while let Some((section, name)) = open.pop() {
            let components = self.root.get("components");
            if reached.insert((section, name))
                && let Some(node) = components.and_then(|node| node.get(section)?.get(name))
            {
                references(node, &mut open);
            }
        }
        reached
    }

    /// The schemas of components that these nodes need, by name.
    pub fn reached_schemas<'d>(
        &'d self,
        from: impl IntoIterator<Item = &'d Node>,
    ) -> impl Iterator<Item = &'d str> {
        let reached = self.reached(from).into_iter();
        reached.filter_map(|(section, name)| (section == "schemas").then_some(name))
    }
}

/// All components that a node refers to.
fn references<'d>(node: &'d Node, found: &mut Vec<(&'d str, &'d str)>) {
    for property in node.properties() {
        // The variants of a `discriminator.mapping` are references too.
        found.extend(property.value.text().and_then(component));
        if !matches!(property.key.as_str(), "example" | "examples" | "default") || node.get("type").is_none()
        {
            references(&property.value, found);
        }
    }
    for item in node.items() {
        references(item, found);
    }
}

fn component(target: &str) -> Option<(&str, &str)> {
    target.strip_prefix("#/components/")?.split_once('/')
}
