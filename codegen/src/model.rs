//! The Rust interface of a document, as data.
//!
//! Types with their fields, variants and setters, namespaces with their methods, operations with where each value goes on
//! the wire. [`emit`](crate::emit) writes it down; tools that compare or list interfaces read it.

mod docs;
mod events;
mod fields;
mod lookup;
mod method_docs;
mod namespaces;
mod operations;
mod paging;
mod presence;
mod reserved;
mod setters;
mod texts;
#[cfg(test)]
mod texts_tests;
mod types;
mod way;

use std::collections::BTreeMap;

use imbrace_contract::{document::Document, names};

use self::lookup::Lookup;
pub use self::{
    events::{EventItem, Meaning, OneForm, TaggedEvents},
    fields::{FieldItem, Initial, Lenient, Printed, Reading, Refused},
    method_docs::MethodDocs,
    namespaces::{ArgumentItem, BodyArgument, MethodItem, NamespaceItem},
    operations::{
        BodyItem, CallSetter, NotEmpty, OperationItem, ParameterItem, ResponseItem, Retry, StreamItem, Wire,
    },
    paging::{Next, PagingItem, SettingsItem},
    presence::Presence,
    setters::{Argument, Entry, SetterItem, SetterKind, given_as},
    texts::Texts,
    types::{
        BranchVariant, Definition, EnvelopeItem, FormField, FormItem, ListItem, ObjectItem, TagVariant,
        TypeItem, ValueVariant,
    },
    way::{Step, Way},
};
use crate::{lower::Lowered, resolve_types::Types};

/// The Rust interface of a document.
#[derive(Clone, Debug)]
pub struct Interface {
    /// The Rust path of the structure that gets the namespaces, such as `crate::Client`.
    pub client: String,
    /// The module of the crate that has it.
    pub module: String,
    /// All types of requests and responses.
    pub types: Vec<TypeItem>,
    /// What the events of streams mean, by their types.
    pub events: Vec<EventItem>,
    /// All operations, in the order of the document.
    pub operations: Vec<OperationItem>,
    /// The namespaces with their methods.
    pub namespaces: Vec<NamespaceItem>,
}

impl Interface {
    /// The methods of the operations with their namespaces, by position: the one under the operation's own name or, where its
    /// namespace is off, the first under another name.
    #[must_use]
    pub fn makers(&self) -> BTreeMap<usize, (&NamespaceItem, &MethodItem)> {
        let mut makers = BTreeMap::new();
        for other in [false, true] {
            for namespace in &self.namespaces {
                for method in namespace.methods.iter().filter(|method| method.other == other) {
                    makers.entry(method.operation).or_insert((namespace, method));
                }
            }
        }
        makers
    }
}

/// The interface of a lowered document whose types are resolved.
#[must_use]
pub fn model(document: &Document, lowered: &Lowered, types: &Types, client: &str) -> Interface {
    let lookup = Lookup {
        document,
        lowered,
        types,
    };
    let operations = document.operations.iter().zip(&lowered.operations);
    let operations: Vec<OperationItem> = operations
        .map(|(operation, slots)| operations::item(lookup, operation, slots))
        .collect();
    Interface {
        client: client.to_owned(),
        module: document
            .servers
            .first()
            .map_or_else(String::new, |server| names::field(&server.service)),
        types: lowered
            .shapes
            .iter()
            .map(|shape| types::item(lookup, shape))
            .collect(),
        events: events::items(lookup),
        namespaces: document
            .namespaces
            .iter()
            .map(|namespace| namespaces::item(lookup, namespace, &operations))
            .collect(),
        operations,
    }
}
