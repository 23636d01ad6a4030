//! What the events of a stream mean: text and errors, as `x-stream` says.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, chain::chain, union};
use crate::{lower::Kind, rust_ident::rust_ident};
use imbrace_contract::{document::Stream, names};

/// The objects that come as events: the event itself, or its kinds. They come many times a second, so they are read
/// by code of their own.
pub(super) fn objects(model: Model<'_>) -> BTreeSet<String> {
    let slots = model.lowered.operations.iter();
    let events = slots.filter_map(|slots| Some(model.slot(&slots.component, slots.events?)));
    let mut objects = BTreeSet::new();
    for event in events {
        match model.shape(&event).map(|shape| &shape.kind) {
            Some(Kind::Tagged { variants, .. }) => {
                objects.extend(variants.iter().map(|(_, component)| component.clone()));
            }
            _ => _ = objects.insert(event),
        }
    }
    objects
}

/// One implementation an event type.
pub(super) fn impls(model: Model<'_>) -> TokenStream {
    let mut seen: BTreeMap<String, TokenStream> = BTreeMap::new();
    for (operation, slots) in model.document.operations.iter().zip(&model.lowered.operations) {
        let Some(index) = slots.events else { continue };
        let event = model.slot(&slots.component, index);
        if model.shape(&event).is_some() {
            let item = item(model, &event, operation.stream.as_ref());
            seen.entry(event).or_insert(item);
        }
    }
    seen.into_values().collect()
}

fn item(model: Model<'_>, event: &str, stream: Option<&Stream>) -> TokenStream {
    let name = rust_ident(event);
    let kind = model.shape(event).map(|shape| &shape.kind);
    let (Some(stream), Some(Kind::Tagged { tag, variants })) = (stream, kind) else {
        let text = stream.and_then(|stream| stream.text.first());
        let path = text.and_then(|(_, pointer)| chain(model, event, pointer));
        let text = path.map(|path| {
            let path = path.borrowed(&quote!(self));
            quote! {
                #[inline]
                fn text(&self) -> Option<&str> {
                    #path.map(String::as_str)
                }
            }
        });
        // An error takes the place of an event of the one form.
        let is_error = matches!(kind, Some(Kind::Object { .. })).then(|| {
            quote! {
                #[inline]
                fn is_error(&self) -> bool {
                    crate::stream::reports_error(&self.extra, "")
                }
            }
        });
        let id = stream.map(|stream| {
            id(stream, |id| {
                let path = text_of(model, event, id, &quote!(self))?;
                Some(quote!(#path))
            })
        });
        return quote!(impl crate::stream::StreamEvent for #name { #text #is_error #id });
    };
    let carrier = |tag: &String, pointer: &str| {
        let component = &variants.iter().find(|(value, _)| value == tag)?.1;
        let path = chain(model, component, pointer)?.borrowed(&quote!(event));
        Some((rust_ident(&names::pascal(tag)), quote!(#path.map(String::as_str))))
    };
    let texts = stream.text.iter().filter_map(|(tag, pointer)| {
        let (variant, path) = carrier(tag, pointer)?;
        Some(quote!(Self::#variant(event) => #path,))
    });
    let is_error = is_error(stream, tag, variants);
    let is_last = one_of(&stream.last);
    let said = said(stream, carrier);
    let unknown = union::unknown(variants.iter().map(|(value, _)| value.as_str()));
    let id = id(stream, |id| {
        let arms: Vec<TokenStream> = variants
            .iter()
            .filter_map(|(value, component)| {
                let path = text_of(model, component, id, &quote!(event))?;
                let variant = rust_ident(&names::pascal(value));
                Some(quote!(Self::#variant(event) => #path,))
            })
            .collect();
        Some(quote! {
            match self {
                #(#arms)*
                Self::#unknown(members) => members.get(#id).and_then(Value::as_str),
                #[allow(unreachable_patterns)] // where all kinds have it
                _ => None,
            }
        })
    });
    quote! {
        impl crate::stream::StreamEvent for #name {
            #[inline]
            fn text(&self) -> Option<&str> {
                match self {
                    #(#texts)*
                    _ => None,
                }
            }
            #[inline]
            fn is_error(&self) -> bool {
                #is_error
            }
            #[inline]
            fn is_last(&self) -> bool {
                #is_last
            }
            #said
            #id
        }
    }
}

/// A text at the top of an event, if it has one of this name.
fn text_of(model: Model<'_>, component: &str, property: &str, start: &TokenStream) -> Option<TokenStream> {
    let shape = model.shape(component)?;
    let Kind::Object(fields) = &shape.kind else {
        return None;
    };
    let index = fields.iter().position(|field| field.wire == property)?;
    if model.slot(component, index) != "String" {
        return None;
    }
    let path = chain(model, component, &format!("/{property}"))?.borrowed(start);
    Some(quote!(#path.map(String::as_str)))
}

/// The properties that identify what a stream is about.
fn id(stream: &Stream, of: impl Fn(&str) -> Option<TokenStream>) -> Option<TokenStream> {
    let arms: Vec<TokenStream> = stream
        .ids
        .iter()
        .filter_map(|id| {
            let value = of(id)?;
            Some(quote!(#id => #value,))
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            #[inline] // so that a name known at compile time costs nothing
            fn id(&self, name: &str) -> Option<&str> {
                match name {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    })
}

/// Whether the event reports an error: by its tag, or without one by what it holds.
fn is_error(stream: &Stream, tag: &str, variants: &[(String, String)]) -> TokenStream {
    let errors = stream.error.iter().map(|tag| rust_ident(&names::pascal(tag)));
    let unknown = union::unknown(variants.iter().map(|(value, _)| value.as_str()));
    quote! {
        match self {
            #(Self::#errors(_) => true,)*
            Self::#unknown(members) => crate::stream::reports_error(members, #tag),
            _ => false,
        }
    }
}

/// Whether the event is of one of these kinds.
fn one_of(tags: &[String]) -> TokenStream {
    if tags.is_empty() {
        return quote!(false);
    }
    let variants = tags.iter().map(|tag| rust_ident(&names::pascal(tag)));
    quote!(matches!(self, #(Self::#variants(_))|*))
}

/// What the text of an event means for that of the events before, where it means more than that it follows.
fn said(
    stream: &Stream,
    carrier: impl Fn(&String, &str) -> Option<(proc_macro2::Ident, TokenStream)>,
) -> TokenStream {
    if stream.repeats.is_empty() && stream.replaces.is_empty() {
        return TokenStream::new();
    }
    let texts = stream.text.iter().map(|(tag, pointer)| {
        let repeats = stream.repeats.iter().any(|(other, _)| other == tag);
        let original = stream.repeats.iter().any(|(_, other)| other == tag);
        let kind = match (repeats, original) {
            (true, _) => quote!(MayRepeat),
            (false, true) => quote!(Original),
            (false, false) => quote!(Text),
        };
        (tag, pointer, kind)
    });
    let replaces = stream
        .replaces
        .iter()
        .map(|(tag, pointer)| (tag, pointer, quote!(Replaces)));
    let arms = texts.chain(replaces).filter_map(|(tag, pointer, kind)| {
        let (variant, path) = carrier(tag, pointer)?;
        Some(quote!(Self::#variant(event) => #path.map(Said::#kind),))
    });
    quote! {
        const REPEATS: bool = true;

        #[inline]
        fn said(&self) -> Option<crate::stream::Said<'_>> {
            use crate::stream::Said;
            match self {
                #(#arms)*
                _ => None,
            }
        }
    }
}
