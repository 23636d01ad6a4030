//! By which names operations can be called.

use super::{Document, Operation};
use crate::names;

/// A method of a namespace.
#[derive(Clone, Copy, Debug)]
pub struct Method<'d> {
    /// Its name.
    pub name: &'d str,
    /// The position of its operation in [`Document::operations`].
    pub index: usize,
    /// Its operation.
    pub operation: &'d Operation,
    /// Whether this is not the operation's own name but one that the Python documentation has for it.
    pub other: bool,
}

impl Document {
    /// The methods of a namespace: its operations, then what the Python documentation calls otherwise, or lists in
    /// this namespace though it is an operation of another one.
    #[must_use]
    pub fn methods<'d>(&'d self, namespace: &str) -> Vec<Method<'d>> {
        let numbered = || self.operations.iter().enumerate();
        let mut methods: Vec<Method<'d>> = numbered()
            .filter(|(_, operation)| operation.namespace == namespace)
            .map(|(index, operation)| Method {
                name: &operation.name,
                index,
                operation,
                other: false,
            })
            .collect();
        for (index, operation) in numbered() {
            for alias in &operation.python {
                let name = alias
                    .strip_prefix(namespace)
                    .and_then(|rest| rest.strip_prefix('.'));
                let Some(name) = name.filter(|name| names::is_ident(name)) else {
                    continue;
                };
                if !methods.iter().any(|method| method.name == name) {
                    methods.push(Method {
                        name,
                        index,
                        operation,
                        other: true,
                    });
                }
            }
        }
        methods
    }
}
