//! Setters of structures, and the same on calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argument, deprecated, doc};
use crate::{
    model::{Entry, Presence, SetterItem, SetterKind},
    rust_ident::rust_ident,
    rust_type::Type,
};

/// The setter of a structure.
pub(super) fn on_type(setter: &SetterItem) -> TokenStream {
    let (name, docs) = (rust_ident(&setter.name), doc(&setter.docs));
    let field = rust_ident(&setter.field);
    let arguments = arguments(setter, Type::inside);
    let act = match &setter.kind {
        SetterKind::Set { argument, boxed } => {
            let value = argument::value(argument, *boxed, &quote!(value));
            let value = match setter.presence {
                Presence::Optional | Presence::Kept => quote!(Some(#value)),
                Presence::Clearable => quote!(Some(Some(#value))),
                Presence::Required | Presence::List | Presence::Listed | Presence::Nullable => value,
            };
            quote!(self.#field = #value;)
        }
        SetterKind::Entry(entry) => {
            let place = match setter.presence {
                Presence::Required | Presence::List | Presence::Listed => quote!(self.#field),
                Presence::Clearable => quote!(self.#field.get_or_insert_default().get_or_insert_default()),
                _ => quote!(self.#field.get_or_insert_default()),
            };
            match entry {
                Entry::Property => quote!(#place.insert(name.into(), value.into());),
                Entry::Item(_) => quote!(#place.push(value.into());),
            }
        }
        SetterKind::Clear => quote!(self.#field = Some(None);),
    };
    let mark = deprecated(setter.deprecation.as_ref(), "");
    quote! {
        #docs
        #mark
        #[inline]
        #[must_use]
        pub fn #name(mut self, #arguments) -> Self {
            #act
            self
        }
    }
}

/// The setter on a call: the same, one level up.
pub(super) fn on_call(setter: &SetterItem) -> TokenStream {
    let (name, docs) = (rust_ident(&setter.name), doc(&setter.docs));
    let arguments = arguments(setter, Type::outside);
    let values = match &setter.kind {
        SetterKind::Set { .. } | SetterKind::Entry(Entry::Item(_)) => quote!(value),
        SetterKind::Entry(Entry::Property) => quote!(name, value),
        SetterKind::Clear => quote!(),
    };
    let mark = deprecated(setter.deprecation.as_ref(), "");
    // It calls the setter of the structure, which is deprecated too.
    let allow = mark.is_some().then(|| quote!(#[allow(deprecated)]));
    quote! {
        #docs
        #mark
        #allow
        #[inline]
        #[must_use]
        pub fn #name(mut self, #arguments) -> Self {
            self.body.0 = self.body.0.#name(#values);
            self
        }
    }
}

fn arguments(setter: &SetterItem, written: fn(&Type) -> TokenStream) -> TokenStream {
    match &setter.kind {
        SetterKind::Set { argument, .. } => {
            let ty = argument::ty(argument, written);
            quote!(value: #ty)
        }
        SetterKind::Entry(Entry::Property) => quote!(name: impl Into<String>, value: impl Into<Value>),
        SetterKind::Entry(Entry::Item(item)) => {
            let item = written(item);
            quote!(value: impl Into<#item>)
        }
        SetterKind::Clear => quote!(),
    }
}
