//! Enumerations and unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, doc, parse_type, shape_doc};
use crate::{
    lower::{Branch, Shape, slots_of},
    names,
};

pub(super) fn open_enum(shape: &Shape, values: &[(String, Option<String>)]) -> TokenStream {
    let name = names::ident(&shape.name);
    let docs = shape_doc(shape);
    let variants = values.iter().map(|(value, text)| {
        let variant = names::ident(&names::pascal(value));
        let docs = doc(&text.clone().unwrap_or_else(|| format!("`{value}`")));
        quote!(#docs #variant = #value,)
    });
    quote! {
        open_enum! {
            #docs
            #name { #(#variants)* }
        }
    }
}

pub(super) fn tagged(shape: &Shape, tag: &str, variants: &[(String, String)]) -> TokenStream {
    let name = names::ident(&shape.name);
    let docs = shape_doc(shape);
    let variants = variants.iter().map(|(value, component)| {
        let (variant, component) = (names::ident(&names::pascal(value)), names::ident(component));
        let docs = format!(" `{tag}: {value}`");
        quote!(#[doc = #docs] #variant(#component) = #value,)
    });
    quote! {
        union! {
            #docs
            #name by #tag { #(#variants)* }
        }
    }
}

pub(super) fn untagged(model: Model<'_>, shape: &Shape, branches: &[Branch]) -> TokenStream {
    let name = names::ident(&shape.name);
    let docs = shape_doc(shape);
    let variants = branches.iter().enumerate().map(|(index, branch)| {
        let (variant, json) = (names::ident(&branch.name), names::ident(branch.json));
        let ty = parse_type(&model.slot(&slots_of(&shape.name), index));
        let docs = format!(" A JSON {}.", branch.json);
        quote!(#[doc = #docs] #variant(#ty) = #json,)
    });
    let from = branches.iter().enumerate().map(|(index, branch)| {
        let variant = names::ident(&branch.name);
        let text = model.slot(&slots_of(&shape.name), index);
        let ty = parse_type(&text);
        let from_str = (text == "String").then(|| {
            quote! {
                impl From<&str> for #name {
                    #[inline]
                    fn from(value: &str) -> Self { Self::#variant(value.into()) }
                }
            }
        });
        quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self { Self::#variant(value) }
            }
            #from_str
        }
    });
    quote! {
        untagged! {
            #docs
            #name { #(#variants)* }
        }
        #(#from)*
    }
}
