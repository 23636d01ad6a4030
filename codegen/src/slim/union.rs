//! Enumerations and unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, doc, parse_type, shape_doc};
use crate::{
    lower::{Branch, Shape, slots_of},
    rust_ident::rust_ident,
};
use imbrace_contract::names;

pub(super) fn open_enum(shape: &Shape, values: &[(String, Option<String>)]) -> TokenStream {
    let name = rust_ident(&shape.name);
    let docs = shape_doc(shape);
    let idents: Vec<_> = values.iter().map(|(value, _)| variant(value)).collect();
    let texts = values.iter().map(|(value, _)| value);
    let variants = values.iter().zip(&idents).map(|((value, text), ident)| {
        let docs = doc(&text.clone().unwrap_or_else(|| format!("`{value}`")));
        quote!(#docs #ident,)
    });
    let unknown = unknown(values.iter().map(|(value, _)| value.as_str()));
    let (debug, printing) = printing(shape);
    quote! {
        #docs
        #[derive(Clone, #debug PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the document does not know.
            #unknown(String),
        }
        open_enum!(#name or #unknown { #(#idents = #texts),* });
        #printing
    }
}

/// `Debug` to derive, or the one of a type that is a secret.
fn printing(shape: &Shape) -> (Option<TokenStream>, Option<TokenStream>) {
    let name = rust_ident(&shape.name);
    if shape.secret {
        (None, Some(quote!(debug!(#name);)))
    } else {
        (Some(quote!(Debug,)), None)
    }
}

/// The variant of a value.
pub(super) fn variant(value: &str) -> proc_macro2::Ident {
    rust_ident(&names::pascal(value))
}

/// The variant for everything else: `Unknown`, unless the document has a value of that name.
pub(super) fn unknown<'a>(mut values: impl Iterator<Item = &'a str>) -> proc_macro2::Ident {
    let taken = values.any(|value| names::pascal(value) == "Unknown");
    rust_ident(if taken { "UnknownValue" } else { "Unknown" })
}

pub(super) fn tagged(shape: &Shape, tag: &str, variants: &[(String, String)]) -> TokenStream {
    let name = rust_ident(&shape.name);
    let docs = shape_doc(shape);
    let idents: Vec<_> = variants.iter().map(|(value, _)| variant(value)).collect();
    let table = variants
        .iter()
        .zip(&idents)
        .enumerate()
        .map(|(index, ((value, _), ident))| {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            quote!(#index #ident = #value)
        });
    let items = variants.iter().zip(&idents).map(|((value, component), ident)| {
        let component = rust_ident(component);
        let docs = format!(" `{tag}: {value}`");
        quote!(#[doc = #docs] #ident(#component),)
    });
    let unknown = unknown(variants.iter().map(|(value, _)| value.as_str()));
    let (debug, printing) = printing(shape);
    quote! {
        #docs
        #[derive(Clone, #debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#items)*
            /// Something that the document does not know, as it came.
            #unknown(Extra),
        }
        union!(#name by #tag or #unknown { #(#table),* });
        #printing
    }
}

pub(super) fn untagged(model: Model<'_>, shape: &Shape, branches: &[Branch]) -> TokenStream {
    let name = rust_ident(&shape.name);
    let docs = shape_doc(shape);
    let idents: Vec<_> = branches.iter().map(|branch| rust_ident(&branch.name)).collect();
    let kinds = branches.iter().map(|branch| rust_ident(branch.json));
    let items = branches
        .iter()
        .enumerate()
        .zip(&idents)
        .map(|((index, branch), ident)| {
            let ty = parse_type(&model.slot(&slots_of(&shape.name), index));
            let docs = format!(" A JSON {}.", branch.json);
            quote!(#[doc = #docs] #ident(#ty),)
        });
    let from = branches.iter().enumerate().map(|(index, branch)| {
        let variant = rust_ident(&branch.name);
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
    let printing = if shape.secret {
        quote!(debug!(#name);)
    } else {
        let arms = branches.iter().enumerate().map(|(index, branch)| {
            let (ident, label) = (rust_ident(&branch.name), &branch.name);
            let value = if model.is_free_form(&model.slot(&slots_of(&shape.name), index)) {
                quote!(&crate::wire::Outline(value))
            } else {
                quote!(value)
            };
            quote!(Self::#ident(value) => f.debug_tuple(#label).field(#value).finish(),)
        });
        quote! {
            impl ::std::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    match self {
                        #(#arms)*
                        Self::Unknown(value) => f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish(),
                    }
                }
            }
        }
    };
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#items)*
            /// Something that the document does not know, as it came.
            Unknown(Value),
        }
        #printing
        untagged!(#name { #(#idents = #kinds),* });
        #(#from)*
    }
}
