//! Enumerations and unions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc;
use crate::{
    model::{BranchVariant, TagVariant, TypeItem, ValueVariant},
    rust_ident::rust_ident,
    rust_type::Type,
};

pub(super) fn open_enum(item: &TypeItem, values: &[ValueVariant], unknown: &str) -> TokenStream {
    let (name, docs, unknown) = (rust_ident(&item.name), doc(&item.docs), rust_ident(unknown));
    let idents: Vec<_> = values.iter().map(|value| rust_ident(&value.name)).collect();
    let texts = values.iter().map(|value| &value.value);
    let variants = values.iter().zip(&idents).map(|(value, ident)| {
        let docs = doc(&value.docs);
        quote!(#docs #ident,)
    });
    let (debug, printing) = printing(item);
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
fn printing(item: &TypeItem) -> (Option<TokenStream>, Option<TokenStream>) {
    let name = rust_ident(&item.name);
    if item.secret {
        (None, Some(quote!(debug!(#name);)))
    } else {
        (Some(quote!(Debug,)), None)
    }
}

pub(super) fn tagged(item: &TypeItem, tag: &str, variants: &[TagVariant], unknown: &str) -> TokenStream {
    let (name, docs, unknown) = (rust_ident(&item.name), doc(&item.docs), rust_ident(unknown));
    let rows = variants.iter().enumerate().map(|(index, variant)| {
        let (index, ident) = (Literal::usize_unsuffixed(index), rust_ident(&variant.name));
        let value = &variant.value;
        quote!(#index #ident = #value)
    });
    let kinds = variants.iter().map(|variant| {
        let (ident, component) = (rust_ident(&variant.name), rust_ident(&variant.component));
        let docs = doc(&format!("`{tag}: {}`", variant.value));
        quote!(#docs #ident(#component),)
    });
    let (debug, printing) = printing(item);
    quote! {
        #docs
        #[derive(Clone, #debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#kinds)*
            /// Something that the document does not know, as it came.
            #unknown(Extra),
        }
        union!(#name by #tag or #unknown { #(#rows),* });
        #printing
    }
}

pub(super) fn untagged(item: &TypeItem, branches: &[BranchVariant]) -> TokenStream {
    let (name, docs) = (rust_ident(&item.name), doc(&item.docs));
    let idents: Vec<_> = branches.iter().map(|branch| rust_ident(&branch.name)).collect();
    let kinds = branches.iter().map(|branch| rust_ident(branch.json));
    let variants = branches.iter().zip(&idents).map(|(branch, ident)| {
        let ty = branch.ty.inside();
        let docs = format!(" A JSON {}.", branch.json);
        quote!(#[doc = #docs] #ident(#ty),)
    });
    let from = branches.iter().zip(&idents).map(|(branch, variant)| {
        let ty = branch.ty.inside();
        let from_str = (branch.ty == Type::Text).then(|| {
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
    let printing = if item.secret {
        quote!(debug!(#name);)
    } else {
        let arms = branches.iter().zip(&idents).map(|(branch, ident)| {
            let label = &branch.name;
            let value = if branch.outline {
                quote!(&crate::wire::Outline(value))
            } else {
                quote!(value)
            };
            quote!(Self::#ident(value) => f.debug_tuple(#label).field(#value).finish(),)
        });
        quote! {
            impl ::std::fmt::Debug for #name {
                #[inline]
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
            #(#variants)*
            /// Something that the document does not know, as it came.
            Unknown(Value),
        }
        #printing
        untagged!(#name { #(#idents = #kinds),* });
        #(#from)*
    }
}
