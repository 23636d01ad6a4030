//! Arguments: their types, and the values made of them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{model::Argument, rust_type::Type};

/// The type of an argument; `written` says how a type of the document is written there.
pub(super) fn ty(argument: &Argument, written: fn(&Type) -> TokenStream) -> TokenStream {
    match argument {
        Argument::Plain(ty) => written(ty),
        Argument::Into(ty) => {
            let ty = written(ty);
            quote!(impl Into<#ty>)
        }
        Argument::Optional(ty) => {
            let ty = written(ty);
            quote!(Option<#ty>)
        }
        Argument::Items(item) => {
            let item = written(item);
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Argument::Properties => quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>),
        Argument::Text => quote!(impl AsRef<str>),
    }
}

/// The value of a field made of an argument.
pub(super) fn value(argument: &Argument, boxed: bool, given: &TokenStream) -> TokenStream {
    match argument {
        Argument::Optional(_) if boxed => quote!(#given.map(Box::new)),
        Argument::Into(_) if boxed => quote!(Box::new(#given.into())),
        Argument::Into(_) => quote!(#given.into()),
        Argument::Properties => {
            quote!(#given.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
        }
        Argument::Items(_) => quote!(#given.into_iter().map(Into::into).collect()),
        Argument::Plain(_) | Argument::Optional(_) | Argument::Text => given.clone(),
    }
}
