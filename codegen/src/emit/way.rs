//! Ways through structures as expressions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Step, Way},
    rust_ident::rust_ident,
};

/// `Option<T>` of an owned value.
pub(super) fn owned(way: &Way, start: &TokenStream) -> TokenStream {
    way.0.iter().fold(quote!(Some(#start)), |path, step| match step {
        Step::Field { name, certain } => {
            let name = rust_ident(name);
            if *certain {
                quote!(#path.map(|value| value.#name))
            } else {
                quote!(#path.and_then(|value| value.#name))
            }
        }
        Step::Item(index) => quote!(#path.and_then(|list| list.into_iter().nth(#index))),
    })
}

/// `Option<&T>` of a borrowed value.
pub(super) fn borrowed(way: &Way, start: &TokenStream) -> TokenStream {
    way.0.iter().fold(quote!(Some(#start)), |path, step| match step {
        Step::Field { name, certain } => {
            let name = rust_ident(name);
            if *certain {
                quote!(#path.map(|value| &value.#name))
            } else {
                quote!(#path.and_then(|value| value.#name.as_ref()))
            }
        }
        Step::Item(index) => quote!(#path.and_then(|list| list.get(#index))),
    })
}

/// `&str` of a borrowed text, in a function that gives an `Option`: a step that is missing ends it, without a closure for each.
pub(super) fn text(way: &Way, start: &TokenStream) -> TokenStream {
    let place = way.0.iter().fold(start.clone(), |place, step| match step {
        Step::Field { name, certain } => {
            let name = rust_ident(name);
            if *certain {
                quote!(#place.#name)
            } else {
                quote!(#place.#name.as_ref()?)
            }
        }
        Step::Item(index) => quote!(#place.get(#index)?),
    });
    quote!(#place.as_str())
}
