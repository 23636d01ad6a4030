//! Forms with files.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argument, constructor_doc, doc, object::printing, setter};
use crate::{
    model::{FormField, FormItem, TypeItem, given_as},
    rust_ident::rust_ident,
    rust_type::Type,
};

pub(super) fn item(item: &TypeItem, form: &FormItem) -> TokenStream {
    let (name, docs) = (rust_ident(&item.name), doc(&item.docs));
    let properties = form.fields.iter().map(|field| {
        let (ident, docs, ty) = (rust_ident(&field.name), doc(&field.docs), field.ty.inside());
        let ty = if field.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #ident: #ty,)
    });
    let required = form.fields.iter().filter(|field| field.required);
    let arguments = required.filter_map(|field| {
        let ident = rust_ident(&field.name);
        let ty = argument::ty(given_as(&field.setters)?.0, Type::inside);
        Some(quote!(#ident: #ty))
    });
    let values = form.fields.iter().filter_map(|field| {
        let ident = rust_ident(&field.name);
        if !field.required {
            return Some(quote!(#ident: None,));
        }
        let (argument, boxed) = given_as(&field.setters)?;
        let value = argument::value(argument, boxed, &quote!(#ident));
        Some(quote!(#ident: #value,))
    });
    let setters = form.fields.iter().flat_map(|field| &field.setters);
    let setters = setters.map(setter::on_type);
    let parts = form.fields.iter().map(part);
    let from = form.from_file.then(|| {
        quote! {
            impl From<Upload> for #name {
                #[inline]
                fn from(file: Upload) -> Self { Self::new(file) }
            }
        }
    });
    let intro = constructor_doc(&item.name);
    let printed = form
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.printed));
    let printing = printing(item, printed, false);
    let debug = printing.is_none().then(|| quote!(#[derive(Debug)]));
    quote! {
        #docs
        #debug
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub struct #name {
            #(#properties)*
        }
        #printing
        impl #name {
            #intro
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* }
            }
            #(#setters)*
        }
        impl From<#name> for Form {
            #[inline]
            fn from(value: #name) -> Self {
                let mut form = Self::new();
                #(#parts)*
                form
            }
        }
        #from
    }
}

/// Files go out in the order of the document; texts are small and come with them.
fn part(field: &FormField) -> TokenStream {
    let (ident, wire) = (rust_ident(&field.name), &field.wire);
    let add = match &field.ty {
        Type::Upload => quote!(form = form.file(#wire, part);),
        Type::List(item) if **item == Type::Upload => quote! {
            for file in part {
                form = form.file(#wire, file);
            }
        },
        Type::Text => quote!(form = form.text(#wire, part);),
        Type::Signed | Type::Unsigned | Type::Float | Type::Bool => {
            quote!(form = form.text(#wire, part.to_string());)
        }
        Type::Named(_) => quote!(form = form.text(#wire, crate::wire::form_text(&part));),
        _ => quote!(form = form.text(#wire, crate::wire::json_text(&part));),
    };
    if field.required {
        quote! { { let part = value.#ident; #add } }
    } else {
        quote! { if let Some(part) = value.#ident { #add } }
    }
}
