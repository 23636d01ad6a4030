//! Forms with files.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, doc, object::printing, parse_type, setter::Setter, shape_doc};
use crate::{
    lower::{Field, FieldValue, Shape},
    rust_ident::rust_ident,
};

pub(super) fn item(model: Model<'_>, shape: &Shape, fields: &[Field]) -> TokenStream {
    let name = rust_ident(&shape.name);
    let docs = shape_doc(shape);
    let types: Vec<String> = fields
        .iter()
        .enumerate()
        .map(|(index, field)| match field.value {
            FieldValue::File => "Upload".to_owned(),
            _ => model.field(shape, index),
        })
        .collect();
    let members = fields.iter().zip(&types).map(|(field, ty)| {
        let (ident, ty) = (rust_ident(&field.name), parse_type(ty));
        let docs = doc(&field.description);
        let ty = if field.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #ident: #ty,)
    });
    let setters: Vec<Setter> = fields
        .iter()
        .zip(&types)
        .map(|(field, ty)| Setter::new(field, ty))
        .collect();
    let required = || setters.iter().zip(fields).filter(|(_, field)| field.required);
    let arguments = required().map(|(setter, field)| {
        let (ident, ty) = (rust_ident(&field.name), setter.argument(false));
        quote!(#ident: #ty)
    });
    let values = setters.iter().zip(fields).map(|(setter, field)| {
        let ident = rust_ident(&field.name);
        if field.required {
            let value = setter.value(&quote!(#ident), false);
            quote!(#ident: #value,)
        } else {
            quote!(#ident: None,)
        }
    });
    let methods = setters
        .iter()
        .zip(fields)
        .map(|(setter, field)| setter.methods(field, if field.required { "required" } else { "optional" }));
    let parts = fields.iter().map(part);
    let from = from_file(fields, &name);
    let intro = format!(" A `{}` with what it must have.", shape.name);
    let modes: Vec<&str> = fields
        .iter()
        .map(|field| if field.required { "required" } else { "optional" })
        .collect();
    let printing = printing(model, shape, fields, &types, &modes, false);
    let debug = printing.is_none().then(|| quote!(#[derive(Debug)]));
    quote! {
        #docs
        #debug
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub struct #name {
            #(#members)*
        }
        #printing
        impl #name {
            #[doc = #intro]
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* }
            }
            #(#methods)*
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

/// Files go out in the order of the document; text members are small and come with them.
fn part(field: &Field) -> TokenStream {
    let (ident, wire) = (rust_ident(&field.name), &field.wire);
    let add = match field.value {
        FieldValue::File => quote!(form = form.file(#wire, part);),
        FieldValue::Text => quote!(form = form.text(#wire, part);),
        FieldValue::Scalar => quote!(form = form.text(#wire, part.to_string());),
        FieldValue::Named(_) => quote!(form = form.text(#wire, crate::wire::form_text(&part));),
        _ => quote!(form = form.text(#wire, crate::wire::json_text(&part));),
    };
    if field.required {
        quote! { { let part = value.#ident; #add } }
    } else {
        quote! { if let Some(part) = value.#ident { #add } }
    }
}

/// A form that needs one file only can be made from it.
fn from_file(fields: &[Field], name: &proc_macro2::Ident) -> Option<TokenStream> {
    let mut required = fields.iter().filter(|field| field.required);
    required.next().filter(|field| field.value == FieldValue::File)?;
    if required.next().is_some() {
        return None;
    }
    Some(quote! {
        impl From<Upload> for #name {
            #[inline]
            fn from(file: Upload) -> Self { Self::new(file) }
        }
    })
}
