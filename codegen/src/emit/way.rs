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

/// `Option<&str>` of a borrowed text, in a function that gives an `Option`: no closure for each step.
pub(super) fn text(way: &Way, start: &TokenStream) -> TokenStream {
    let Some((last, before)) = way.0.split_last() else {
        return quote!(Some(#start.as_str()));
    };
    let place = before.iter().fold(start.clone(), |place, step| match step {
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
    match last {
        Step::Field { name, certain } => {
            let name = rust_ident(name);
            if *certain {
                quote!(Some(#place.#name.as_str()))
            } else {
                quote!(#place.#name.as_deref())
            }
        }
        Step::Item(index) => quote!(#place.get(#index).map(String::as_str)),
    }
}
