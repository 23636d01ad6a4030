//! Pointers of the document as Rust expressions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Model;
use crate::{
    lower::{Field, Kind},
    rust_ident::rust_ident,
};

/// A way from a structure to a value in it, step by step.
pub(super) struct Chain(Vec<Step>);

enum Step {
    /// A member, and whether it is always there.
    Member(Ident, bool),
    /// An item of a list.
    Item(usize),
}

/// Follows a pointer through generated structures.
pub(super) fn chain(model: Model<'_>, shape: &str, pointer: &str) -> Option<Chain> {
    let mut steps = Vec::new();
    let mut name = shape.to_owned();
    for step in pointer.split('/').skip(1) {
        if let Some(item) = name.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
            steps.push(Step::Item(step.parse().ok()?));
            name = item.to_owned();
            continue;
        }
        if let Some(inner) = name.strip_prefix("Box<").and_then(|rest| rest.strip_suffix('>')) {
            name = inner.to_owned();
        }
        name = model.behind(&name);
        let shape = model.shape(&name)?;
        let Kind::Object(fields) = &shape.kind else {
            return None;
        };
        let index = fields.iter().position(|field| field.wire == step)?;
        let field: &Field = &fields[index];
        steps.push(Step::Member(
            rust_ident(&field.name),
            field.required && !field.nullable && shape.overwritten_by.is_none(),
        ));
        name = model.slot(&name, index);
    }
    Some(Chain(steps))
}

impl Chain {
    /// `Option<T>` of an owned value.
    pub(super) fn owned(&self, start: &TokenStream) -> TokenStream {
        self.0.iter().fold(quote!(Some(#start)), |path, step| match step {
            Step::Member(ident, true) => quote!(#path.map(|value| value.#ident)),
            Step::Member(ident, false) => quote!(#path.and_then(|value| value.#ident)),
            Step::Item(index) => quote!(#path.and_then(|list| list.into_iter().nth(#index))),
        })
    }

    /// `Option<&T>` of a borrowed value.
    pub(super) fn borrowed(&self, start: &TokenStream) -> TokenStream {
        self.0.iter().fold(quote!(Some(#start)), |path, step| match step {
            Step::Member(ident, true) => quote!(#path.map(|value| &value.#ident)),
            Step::Member(ident, false) => quote!(#path.and_then(|value| value.#ident.as_ref())),
            Step::Item(index) => quote!(#path.and_then(|list| list.get(#index))),
        })
    }
}
