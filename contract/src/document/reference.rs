//! What references to components stand for.

use crate::node::Node;

/// What a `$ref` to a component of a section stands for; anything else stands for itself.
pub(super) fn part<'d>(root: &'d Node, node: &'d Node, section: &str) -> &'d Node {
    let components = root
        .get("components")
        .and_then(|components| components.get(section));
    let mut node = node;
    // The grammar refuses components that lead back to themselves.
    for _ in 0..64 {
        match node.component(section).and_then(|name| components?.get(name)) {
            Some(found) => node = found,
            None => return node,
        }
    }
    node
}
