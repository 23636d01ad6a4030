//! Setters: what they take and how it becomes the value of a field.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, parse_type};
use crate::{
    lower::{Field, FieldValue},
    rust_ident::rust_ident,
};
use imbrace_contract::names;

/// How the value of a field is given.
pub(super) struct Setter {
    ty: String,
    value: FieldValue,
}

impl Setter {
    pub(super) fn new(field: &Field, ty: &str) -> Self {
        Self {
            ty: ty.to_owned(),
            value: field.value.clone(),
        }
    }

    /// What the argument is.
    pub(super) fn argument(&self, nullable: bool) -> TokenStream {
        let ty = parse_type(self.inner());
        if nullable {
            return quote!(Option<#ty>);
        }
        match &self.value {
            FieldValue::Scalar | FieldValue::Map | FieldValue::File => quote!(#ty),
            FieldValue::Text | FieldValue::Named(_) | FieldValue::Any => quote!(impl Into<#ty>),
            FieldValue::FreeForm => {
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)
            }
            FieldValue::List { .. } => {
                let item = parse_type(self.item());
                quote!(impl IntoIterator<Item = impl Into<#item>>)
            }
        }
    }

    /// The value made of the argument.
    pub(super) fn value(&self, argument: &TokenStream, nullable: bool) -> TokenStream {
        let boxed = self.ty.starts_with("Box<");
        if nullable {
            return if boxed {
                quote!(#argument.map(Box::new))
            } else {
                quote!(#argument)
            };
        }
        match &self.value {
            FieldValue::Text | FieldValue::Named(_) | FieldValue::Any if boxed => {
                quote!(Box::new(#argument.into()))
            }
            FieldValue::Text | FieldValue::Named(_) | FieldValue::Any => quote!(#argument.into()),
            FieldValue::FreeForm => {
                quote!(#argument.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
            }
            FieldValue::List { .. } => quote!(#argument.into_iter().map(Into::into).collect()),
            FieldValue::Scalar | FieldValue::Map | FieldValue::File => quote!(#argument),
        }
    }

    /// The setters of a field.
    pub(super) fn methods(&self, field: &Field, mode: &str) -> TokenStream {
        let member = rust_ident(&field.name);
        let name = rust_ident(&names::setter(&field.name));
        let nullable = mode == "nullable";
        let argument = self.argument(nullable);
        let mut value = self.value(&quote!(value), nullable);
        match mode {
            "optional" | "kept" => value = quote!(Some(#value)),
            "clearable" => value = quote!(Some(Some(#value))),
            _ => {}
        }
        let docs = doc(&text(field));
        let entry = self.entry(field, mode);
        let clear = (mode == "clearable").then(|| {
            let name = rust_ident(&format!("clear_{}", field.name));
            let docs = format!(" Sends `{}: null`.", field.wire);
            quote! {
                #[doc = #docs]
                #[inline]
                #[must_use]
                pub fn #name(mut self) -> Self {
                    self.#member = Some(None);
                    self
                }
            }
        });
        quote! {
            #docs
            #[inline]
            #[must_use]
            pub fn #name(mut self, value: #argument) -> Self {
                self.#member = #value;
                self
            }
            #entry
            #clear
        }
    }

    /// The setter of one entry, where the document names it.
    fn entry(&self, field: &Field, mode: &str) -> Option<TokenStream> {
        let (name, arguments, insert) = self.entry_parts(field)?;
        let member = rust_ident(&field.name);
        let place = match mode {
            "required" | "list" => quote!(self.#member),
            "clearable" => quote!(self.#member.get_or_insert_default().get_or_insert_default()),
            _ => quote!(self.#member.get_or_insert_default()),
        };
        let docs = format!(" Adds one to `{}`.", field.wire);
        Some(quote! {
            #[doc = #docs]
            #[inline]
            #[must_use]
            pub fn #name(mut self, #arguments) -> Self {
                #place.#insert;
                self
            }
        })
    }

    fn entry_parts(&self, field: &Field) -> Option<(proc_macro2::Ident, TokenStream, TokenStream)> {
        let name = rust_ident(field.entry.as_deref()?);
        match &self.value {
            FieldValue::FreeForm => Some((
                name,
                quote!(name: impl Into<String>, value: impl Into<Value>),
                quote!(insert(name.into(), value.into())),
            )),
            FieldValue::List { .. } => {
                let item = parse_type(self.item());
                Some((name, quote!(value: impl Into<#item>), quote!(push(value.into()))))
            }
            _ => None,
        }
    }

    /// The setters of a body member on the call itself: the same, one level up.
    pub(super) fn on_call(&self, field: &Field, mode: &str, taken: &mut Vec<String>) -> TokenStream {
        let mut out = TokenStream::new();
        let name = names::setter(&field.name);
        if !taken.contains(&name) {
            let ident = rust_ident(&name);
            let argument = self.argument(field.nullable && field.required);
            let docs = doc(&text(field));
            out.extend(quote! {
                #docs
                #[inline]
                #[must_use]
                pub fn #ident(mut self, value: #argument) -> Self {
                    self.body.0 = self.body.0.#ident(value);
                    self
                }
            });
            taken.push(name);
        }
        let clear = format!("clear_{}", field.name);
        if mode == "clearable" && !taken.contains(&clear) {
            let ident = rust_ident(&clear);
            let docs = format!(" Sends `{}: null`.", field.wire);
            out.extend(quote! {
                #[doc = #docs]
                #[inline]
                #[must_use]
                pub fn #ident(mut self) -> Self {
                    self.body.0 = self.body.0.#ident();
                    self
                }
            });
            taken.push(clear);
        }
        if let Some((ident, arguments, _)) = self.entry_parts(field)
            && !taken.contains(&ident.to_string())
        {
            let values = if matches!(self.value, FieldValue::FreeForm) {
                quote!(name, value)
            } else {
                quote!(value)
            };
            let docs = format!(" Adds one to `{}`.", field.wire);
            out.extend(quote! {
                #[doc = #docs]
                #[inline]
                #[must_use]
                pub fn #ident(mut self, #arguments) -> Self {
                    self.body.0 = self.body.0.#ident(#values);
                    self
                }
            });
            taken.push(ident.to_string());
        }
        out
    }

    /// The type without the box that breaks a circle.
    fn inner(&self) -> &str {
        self.ty
            .strip_prefix("Box<")
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(&self.ty)
    }

    /// The item type of a list.
    fn item(&self) -> &str {
        self.inner()
            .strip_prefix("Vec<")
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or("Value")
    }
}

fn text(field: &Field) -> String {
    if field.description.is_empty() {
        format!("Sets `{}`.", field.wire)
    } else {
        field.description.clone()
    }
}
