//! The part of an interface that the enabled namespaces need.
//!
//! It is cut out of the interface of the whole document, so an item is the same whichever namespaces are enabled: whether
//! null clears a property, say, depends on whether any operation sends its type. Cargo unites the features that the
//! crates of a program ask for, so a namespace more may add items but must not change one.
//!
//! A namespace has all its methods. Some of them are other names for operations of another namespace; such an operation
//! comes along, and the namespace that it belongs to does not. The other name is then the only method of the operation,
//! so documentation must not send readers to another one.

use std::collections::BTreeSet;

use imbrace_contract::document::Document;

use crate::{
    lower::{Lowered, Slots},
    model::{EventItem, Interface},
};

/// Keeps the enabled namespaces, the operations of their methods, and the types that these reach.
pub(crate) fn select(
    document: &Document,
    interface: &mut Interface,
    lowered: &mut Lowered,
    enabled: fn(&str) -> bool,
) {
    interface.namespaces.retain(|namespace| enabled(&namespace.name));
    for namespace in &mut interface.namespaces {
        for method in namespace.methods.iter_mut().filter(|method| method.other) {
            method.alone = !enabled(&interface.operations[method.operation].namespace);
        }
    }
    let methods = interface
        .namespaces
        .iter()
        .flat_map(|namespace| &namespace.methods);
    let operations: BTreeSet<usize> = methods.map(|method| method.operation).collect();
    for namespace in &mut interface.namespaces {
        for method in &mut namespace.methods {
            method.operation = operations.range(..method.operation).count();
        }
    }
    keep(&mut interface.operations, &operations);
    keep(&mut lowered.operations, &operations);
    let operations = operations.iter().map(|index| &document.operations[*index]);
    let types = reached(lowered, document.schemas_of(operations));
    lowered.shapes.retain(|shape| types.contains(&shape.name));
    interface.types.retain(|item| types.contains(&item.name));
    interface.events.retain(|event| match event {
        EventItem::One(event) => types.contains(&event.name),
        EventItem::Tagged(event) => types.contains(&event.name),
    });
}

fn keep<T>(items: &mut Vec<T>, positions: &BTreeSet<usize>) {
    let mut position = 0..;
    items.retain(|_| {
        position
            .next()
            .is_some_and(|position| positions.contains(&position))
    });
}

/// The names of the types that the operations mention, those that these mention, and the components that the operations
/// refer to, errors included.
fn reached<'d>(lowered: &Lowered, components: impl Iterator<Item = &'d str>) -> BTreeSet<String> {
    let mentioned = |slots: &Slots| {
        slots
            .sends
            .iter()
            .chain(&slots.gives)
            .cloned()
            .collect::<Vec<_>>()
    };
    let mut open: Vec<String> = lowered.operations.iter().flat_map(mentioned).collect();
    open.extend(components.map(str::to_owned));
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(shape) = lowered.shapes.iter().find(|shape| shape.name == name)
            && reached.insert(name)
        {
            open.extend(shape.mentions.iter().cloned());
        }
    }
    reached
}
