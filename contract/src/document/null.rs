//! Whether a value may be null.

use super::{Document, enumeration};
use crate::node::{Node, Value};

/// What a schema says of null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Null {
    /// It admits null and says so.
    Stated,
    /// It admits null as it admits any JSON.
    Open,
    /// It is of a type, and null is of another.
    Refused,
}

impl Document {
    /// Whether a value may be null: a schema says so by `nullable`, or by the schemas that it is made of. Null passes an `allOf`
    /// whose parts all admit it, and a `oneOf` of which one branch does; a `type` without `nullable` refuses it.
    #[must_use]
    pub fn nullable(&self, node: &Node) -> bool {
        node.flag("nullable") || self.null(node, &mut Vec::new()) == Null::Stated
    }

    /// Whether null does not pass an `allOf` with the keywords beside it, whatever its own `nullable` says.
    pub(crate) fn made_of_what_refuses_null(&self, node: &Node) -> bool {
        self.of_its_parts(node, &mut Vec::new()) == Null::Refused
    }

    /// `met` has the schemas seen so far; one that holds itself adds nothing to what the others say.
    fn null<'a>(&'a self, node: &'a Node, met: &mut Vec<(&'a Node, Null)>) -> Null {
        let node = self.resolve(node);
        if node.flag("nullable") {
            return Null::Stated;
        }
        if states_a_type(node) {
            return Null::Refused;
        }
        if let Some((_, null)) = met.iter().find(|(known, _)| std::ptr::eq(*known, node)) {
            return *null;
        }
        let place = met.len();
        met.push((node, Null::Open));
        let null = self.of_its_parts(node, met);
        met[place].1 = null;
        null
    }

    fn of_its_parts<'a>(&'a self, node: &'a Node, met: &mut Vec<(&'a Node, Null)>) -> Null {
        if states_a_type(node) {
            return Null::Refused;
        }
        let mut each = |key: &str| -> Vec<Null> {
            let schemas = node.items_of(key).iter();
            schemas.map(|schema| self.null(schema, met)).collect()
        };
        let (parts, branches) = (each("allOf"), each("oneOf"));
        if parts.contains(&Null::Refused) {
            Null::Refused
        } else if parts.contains(&Null::Stated) || branches.contains(&Null::Stated) {
            Null::Stated
        } else if branches.is_empty() || branches.contains(&Null::Open) {
            Null::Open
        } else {
            Null::Refused
        }
    }
}

/// Whether a schema is of a type, and that is not null; properties are those of an object.
fn states_a_type(node: &Node) -> bool {
    let values = enumeration(node).map_or(&[][..], Node::items);
    node.get("type").is_some()
        || node.get("properties").is_some()
        || !values.is_empty() && values.iter().all(|value| value.value != Value::Null)
}
