//! Lists that page: where rows, totals and cursors stand in the answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, parse_type};
use crate::{
    document::{Operation, PagingBy},
    lower::{Field, Kind, Slots},
    names,
};

/// A way from a structure to one of its members, step by step.
pub(super) struct Chain(Vec<(proc_macro2::Ident, bool)>);

/// Follows a pointer through generated structures.
pub(super) fn chain(model: Model<'_>, shape: &str, pointer: &str) -> Option<Chain> {
    let mut steps = Vec::new();
    let mut name = shape.to_owned();
    for step in pointer.split('/').skip(1) {
        let Kind::Object(fields) = &model.shape(&name)?.kind else { return None };
        let index = fields.iter().position(|field| field.wire == step)?;
        let field: &Field = &fields[index];
        steps.push((names::ident(&field.name), field.required && !field.nullable));
        name = model.slot(&name, index);
    }
    Some(Chain(steps))
}

impl Chain {
    /// `Option<T>` of an owned value.
    fn owned(&self, start: &TokenStream) -> TokenStream {
        self.0.iter().fold(quote!(Some(#start)), |path, (ident, required)| {
            if *required { quote!(#path.map(|value| value.#ident)) } else { quote!(#path.and_then(|value| value.#ident)) }
        })
    }

    /// `Option<&T>` of a borrowed value.
    pub(super) fn borrowed(&self, start: &TokenStream) -> TokenStream {
        self.0.iter().fold(quote!(Some(#start)), |path, (ident, required)| {
            if *required {
                quote!(#path.map(|value| &value.#ident))
            } else {
                quote!(#path.and_then(|value| value.#ident.as_ref()))
            }
        })
    }
}

/// The implementation of `Paged`, for an operation that says how it pages.
pub(super) fn item(model: Model<'_>, operation: &Operation, slots: &Slots) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let marker = names::ident(&names::pascal(&operation.id));
    let answer = model.slot(&slots.component, slots.answer?);
    let row_name = model.slot(&slots.component, slots.row?);
    let row = parse_type(&row_name);
    let items = if paging.items.is_empty() {
        quote!(answer)
    } else {
        let path = chain(model, &answer, &paging.items)?.owned(&quote!(answer));
        quote!(#path.unwrap_or_default())
    };
    let at = |pointer: &Option<String>| {
        let path = chain(model, &answer, pointer.as_ref()?)?;
        Some(path.borrowed(&quote!(&answer)))
    };
    let total = at(&paging.total).map_or_else(
        || quote!(None),
        |path| quote!(#path.and_then(|total| u64::try_from(*total).ok())),
    );
    let more = at(&paging.more).map_or_else(|| quote!(None), |path| quote!(#path.copied()));
    let (by, next) = match &paging.by {
        PagingBy::Skip(parameter) => (quote!(PagingBy::Skip(#parameter)), quote!(None)),
        PagingBy::Page(parameter) => (quote!(PagingBy::Page(#parameter)), quote!(None)),
        PagingBy::Cursor(parameter, pointer) => {
            let path = at(&Some(pointer.clone())).unwrap_or_else(|| quote!(None::<&String>));
            (quote!(PagingBy::Next(#parameter)), quote!(#path.map(ToString::to_string)))
        }
        PagingBy::After(after) => {
            let (parameter, member) = (&after.parameter, format!("/{}", after.member));
            let path = chain(model, &row_name, &member)?.borrowed(&quote!(row));
            let pick = if after.first { quote!(first) } else { quote!(last) };
            (
                quote!(PagingBy::Next(#parameter)),
                quote!(items.#pick().and_then(|row| #path.map(ToString::to_string))),
            )
        }
    };
    let limit = paging.limit.as_ref().map_or_else(|| quote!(None), |limit| quote!(Some(#limit)));
    Some(quote! {
        impl Paged for #marker {
            type Item = #row;
            const PAGING: Paging = Paging { by: #by, limit: #limit };
            fn page(answer: Self::Answer) -> Page<Self::Item> {
                let total = #total;
                let more = #more;
                let items: Vec<#row> = #items;
                let next = #next;
                Page { items, total, more, next }
            }
        }
    })
}
