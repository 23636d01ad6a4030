//! What the events of a stream mean: text and errors, as `x-stream` says.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, chain::chain};
use crate::{document::Stream, lower::Kind, names};

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
    let name = names::ident(event);
    let kind = model.shape(event).map(|shape| &shape.kind);
    let (Some(stream), Some(Kind::Tagged { variants, .. })) = (stream, kind) else {
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
        return quote!(impl crate::stream::StreamEvent for #name { #text });
    };
    let texts = stream.text.iter().filter_map(|(tag, pointer)| {
        let component = &variants.iter().find(|(value, _)| value == tag)?.1;
        let variant = names::ident(&names::pascal(tag));
        let path = chain(model, component, pointer)?.borrowed(&quote!(event));
        Some(quote!(Self::#variant(event) => #path.map(String::as_str),))
    });
    let errors = stream.error.iter().map(|tag| {
        let variant = names::ident(&names::pascal(tag));
        quote!(Self::#variant(_))
    });
    let is_error = if stream.error.is_empty() {
        quote!(false)
    } else {
        quote!(matches!(self, #(#errors)|*))
    };
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
        }
    }
}
