//! Objects as structures.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{argument, constructor_doc, doc, setter};
use crate::{
    model::{FieldItem, Initial, ObjectItem, Presence, Printed, Reading, TypeItem, given_as},
    rust_ident::rust_ident,
    rust_type::Type,
};

pub(super) fn item(item: &TypeItem, object: &ObjectItem) -> TokenStream {
    let (name, docs) = (rust_ident(&item.name), doc(&item.docs));
    let properties = object.fields.iter().map(|field| {
        let (ident, docs) = (rust_ident(&field.name), doc(&field.docs));
        let ty = field.presence.held(&field.ty).inside();
        quote!(#docs pub #ident: #ty,)
    });
    let default = object.default.then(|| quote!(Default,));
    let printing = printing(
        item,
        object
            .fields
            .iter()
            .map(|field| (field.name.as_str(), field.printed)),
        true,
    );
    let debug = printing.is_none().then(|| quote!(Debug,));
    let table = table(item, object);
    let make = item.sent.then(|| constructors(item, object));
    let listing = object.list.as_ref().map(|list| {
        let (field, of) = (rust_ident(&list.field), list.item.inside());
        quote!(listing!(#name #field #of);)
    });
    let envelope = object.envelope.as_ref().map(|envelope| {
        let (field, ty) = (rust_ident(&envelope.field), envelope.ty.inside());
        let wire = &envelope.wire;
        quote!(envelope!(#name #field = #wire #ty);)
    });
    quote! {
        #docs
        #[derive(Clone, #debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#properties)*
            /// Properties that the document does not name, kept as they are.
            pub extra: Extra,
        }
        #table
        #printing
        #listing
        #envelope
        #make
    }
}

/// How the structure is read and written, in the words of the client's macros `object!` and `lenient!`.
fn table(item: &TypeItem, object: &ObjectItem) -> TokenStream {
    let name = rust_ident(&item.name);
    let rows = object.fields.iter().enumerate().map(|(index, field)| {
        let (index, ident, wire) = (
            Literal::usize_unsuffixed(index),
            rust_ident(&field.name),
            &field.wire,
        );
        let word = rust_ident(word(field));
        let other = field.stand_in.as_ref().filter(|_| !is_lenient(object));
        let other = other.map(|other| {
            let other = rust_ident(other);
            quote!(else #other)
        });
        quote!(#index #word #ident = #wire #other)
    });
    if is_lenient(object) {
        let entries = object.overwritten_by.as_ref();
        let entries = object.fields.iter().find(|field| entries == Some(&field.wire));
        let entries = entries.map(|field| {
            let (name, wire) = (rust_ident(&field.name), &field.wire);
            quote!(#name = #wire)
        });
        return quote!(lenient!(#name [#entries] { #(#rows),* }););
    }
    let refuses = object.fields.iter().filter_map(|field| {
        let refused = field.refused.as_ref()?;
        let (ident, wire) = (rust_ident(&field.name), &field.wire);
        let (target, keys) = (rust_ident(&refused.object), &refused.keys);
        Some(quote!(refuses #ident = #wire of #target [#(#keys),*]))
    });
    let bare = object.list.as_ref().filter(|list| list.bare).map(|list| {
        let field = rust_ident(&list.field);
        quote!(bare #field)
    });
    quote!(object!(#bare #name { #(#rows),* } #(#refuses)*);)
}

fn is_lenient(object: &ObjectItem) -> bool {
    object.overwritten_by.is_some() || object.lenient
}

/// The word of the client's macros for a field.
fn word(field: &FieldItem) -> &'static str {
    use crate::model::Lenient;
    match (field.reading, field.presence) {
        (Reading::Lenient(kind), _) => match kind {
            Lenient::Strict => "strict",
            Lenient::Text => "text",
            Lenient::Object => "object",
            Lenient::Json => "json",
            Lenient::Any => "any",
        },
        (_, Presence::Kept) => "kept",
        (Reading::Strict, Presence::Required) => "required",
        (Reading::Strict, Presence::List) => "list",
        (Reading::Strict, Presence::Listed) => "listed",
        (Reading::Strict, Presence::Nullable) => "nullable",
        (Reading::Strict, Presence::Optional) => "optional",
        (Reading::Strict, Presence::Clearable) => "clearable",
    }
}

/// `Debug` of a structure that holds secrets or free-form values; the others derive it.
pub(super) fn printing<'a>(
    item: &TypeItem,
    fields: impl Iterator<Item = (&'a str, Printed)>,
    extra: bool,
) -> Option<TokenStream> {
    let name = rust_ident(&item.name);
    if item.secret {
        return Some(quote!(debug!(#name);));
    }
    let mut derived = true;
    let rows: Vec<TokenStream> = fields
        .map(|(label, printed)| {
            derived &= printed == Printed::Shown;
            let ident = rust_ident(label);
            let how = rust_ident(match printed {
                Printed::Shown => "shown",
                Printed::Outline => "outline",
                Printed::Secret => "secret",
                Printed::SecretOption => "secret_option",
            });
            quote!(#how #ident = #label,)
        })
        .collect();
    let extra = extra.then(|| quote!(shown extra = "extra",));
    (!derived).then(|| quote!(debug!(#name { #(#rows)* #extra });))
}

/// `new` with what must be given, setters for the rest.
fn constructors(item: &TypeItem, object: &ObjectItem) -> TokenStream {
    let name = rust_ident(&item.name);
    let given = object
        .fields
        .iter()
        .filter(|field| field.initial == Initial::Argument);
    let arguments = given.filter_map(|field| {
        let ident = rust_ident(&field.name);
        let ty = argument::ty(given_as(&field.setters)?.0, Type::inside);
        Some(quote!(#ident: #ty))
    });
    let values = object.fields.iter().filter_map(|field| {
        let ident = rust_ident(&field.name);
        Some(match field.initial {
            Initial::Empty => quote!(#ident: Default::default(),),
            Initial::None => quote!(#ident: None,),
            Initial::Argument => {
                let (argument, boxed) = given_as(&field.setters)?;
                let value = argument::value(argument, boxed, &quote!(#ident));
                quote!(#ident: #value,)
            }
        })
    });
    let intro = constructor_doc(&item.name);
    let setters = object.fields.iter().flat_map(|field| &field.setters);
    let setters = setters.map(setter::on_type);
    let from = object.from_text.as_ref().map(|wire| from_text(&name, wire));
    quote! {
        impl #name {
            #intro
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* extra: Extra::new() }
            }
            #(#setters)*
            /// Adds a property that the document does not name.
            #[inline]
            #[must_use]
            pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name.into(), value.into());
                self
            }
        }
        #from
    }
}

/// An object that needs one text only can be made from it.
fn from_text(name: &proc_macro2::Ident, wire: &str) -> TokenStream {
    let docs = doc(&format!("`{wire}` is all that it must have."));
    quote! {
        #docs
        impl From<&str> for #name {
            #[inline]
            fn from(value: &str) -> Self { Self::new(value) }
        }
        #docs
        impl From<String> for #name {
            #[inline]
            fn from(value: String) -> Self { Self::new(value) }
        }
    }
}
