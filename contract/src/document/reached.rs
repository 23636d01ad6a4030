//! Which components something needs: those that it refers to, and those that they refer to.

use std::collections::BTreeSet;

use super::{Document, Operation};
use crate::{
    grammar::{COMPONENTS, DOCUMENT, Kind, OPERATION, SCHEMA, each},
    node::Node,
};

impl Document {
    /// The components that the document itself needs, by section and name.
    #[must_use]
    pub fn reached(&self) -> BTreeSet<(&str, &str)> {
        let mut open = Vec::new();
        for property in self.root.properties() {
            if let Some(kind) = DOCUMENT.property(&property.key)
                && property.key != "components"
            {
                references(&property.value, kind, &mut open);
            }
        }
        self.from(open)
    }

    /// The schemas of components that these schemas need, by name.
    pub fn reached_schemas<'d>(
        &'d self,
        from: impl IntoIterator<Item = &'d Node>,
    ) -> impl Iterator<Item = &'d str> {
        let mut open = Vec::new();
        from.into_iter()
            .for_each(|node| references(node, &SCHEMA, &mut open));
        schemas(self.from(open))
    }

    /// The schemas of components that these operations need, by name.
    pub fn schemas_of<'d>(
        &'d self,
        operations: impl IntoIterator<Item = &'d Operation>,
    ) -> impl Iterator<Item = &'d str> {
        let mut open = Vec::new();
        for operation in operations {
            references(&operation.node, &OPERATION, &mut open);
            for parameter in &operation.parameters {
                references(&parameter.schema, &SCHEMA, &mut open);
            }
        }
        schemas(self.from(open))
    }

    /// These components, and those that they refer to.
    fn from<'d>(&'d self, mut open: Vec<(&'d str, &'d str)>) -> BTreeSet<(&'d str, &'d str)> {
        let mut reached = BTreeSet::new();
        while let Some((section, name)) = open.pop() {
            let components = self.root.get("components");
            if reached.insert((section, name))
                && let Some(node) = components.and_then(|node| node.get(section)?.get(name))
                && let Some(kind) = COMPONENTS.property(section).and_then(|kind| kind.property(name))
            {
                references(node, kind, &mut open);
            }
        }
        reached
    }
}

fn schemas<'d>(reached: BTreeSet<(&'d str, &'d str)>) -> impl Iterator<Item = &'d str> {
    let reached = reached.into_iter();
    reached.filter_map(|(section, name)| (section == "schemas").then_some(name))
}

/// All components that a node refers to.
fn references<'d>(node: &'d Node, kind: &'static Kind, found: &mut Vec<(&'d str, &'d str)>) {
    each(node, kind, &mut |node, kind| {
        let target = match kind {
            // The variants of a `discriminator.mapping` are references too.
            Kind::SchemaReference => node.text(),
            kind if kind.is_structure() => node.reference(),
            _ => None,
        };
        found.extend(target.and_then(component));
    });
}

fn component(target: &str) -> Option<(&str, &str)> {
    target.strip_prefix("#/components/")?.split_once('/')
}
