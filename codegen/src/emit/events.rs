//! What the events of streams mean.

use proc_macro2::TokenStream;
use quote::quote;

use super::way;
use crate::{
    model::{EventItem, Meaning, OneForm, TaggedEvents},
    rust_ident::rust_ident,
};

/// The implementation of `StreamEvent`.
pub(super) fn item(event: &EventItem) -> TokenStream {
    match event {
        EventItem::One(event) => one_form(event),
        EventItem::Tagged(event) => tagged(event),
    }
}

fn one_form(event: &OneForm) -> TokenStream {
    let name = rust_ident(&event.name);
    let text = event.text.as_ref().map(|text| {
        let path = way::text(text, &quote!(self));
        quote! {
            #[inline]
            fn text(&self) -> Option<&str> {
                Some(#path)
            }
        }
    });
    // An error takes the place of an event of the one form.
    let is_error = event.object.then(|| {
        quote! {
            #[inline]
            fn is_error(&self) -> bool {
                crate::stream::reports_error(&self.extra, "")
            }
        }
    });
    let id = id(event.ids.iter().map(|(id, place)| {
        let path = way::text(place, &quote!(self));
        (id, quote!(Some(#path)))
    }));
    quote!(impl crate::stream::StreamEvent for #name { #text #is_error #id })
}

fn tagged(event: &TaggedEvents) -> TokenStream {
    let (name, tag, unknown) = (rust_ident(&event.name), &event.tag, rust_ident(&event.unknown));
    let follows = event
        .texts
        .iter()
        .filter(|(.., meaning)| *meaning != Meaning::Replaces);
    let texts = follows.map(|(variant, place, _)| {
        let (variant, path) = (rust_ident(variant), way::text(place, &quote!(event)));
        quote!(Self::#variant(event) => Some(#path),)
    });
    let errors = event.errors.iter().map(|variant| rust_ident(variant));
    let is_last = if event.last.is_empty() {
        quote!(false)
    } else {
        let last = event.last.iter().map(|variant| rust_ident(variant));
        quote!(matches!(self, #(Self::#last(_))|*))
    };
    let said = event.repeats.then(|| said(event));
    let id = id(event.ids.iter().map(|(id, places)| {
        let arms = places.iter().map(|(variant, place)| {
            let (variant, path) = (rust_ident(variant), way::text(place, &quote!(event)));
            quote!(Self::#variant(event) => Some(#path),)
        });
        let value = quote! {
            match self {
                #(#arms)*
                Self::#unknown(properties) => properties.get(#id).and_then(Value::as_str),
                #[allow(unreachable_patterns)] // where all kinds have it
                _ => None,
            }
        };
        (id, value)
    }));
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
                match self {
                    #(Self::#errors(_) => true,)*
                    Self::#unknown(properties) => crate::stream::reports_error(properties, #tag),
                    _ => false,
                }
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

/// What the text of an event means for that of the events before, where it means more than that it follows.
fn said(event: &TaggedEvents) -> TokenStream {
    let arms = event.texts.iter().map(|(variant, place, meaning)| {
        let (variant, path) = (rust_ident(variant), way::text(place, &quote!(event)));
        let meaning = match meaning {
            Meaning::Follows => quote!(Text),
            Meaning::Original => quote!(Original),
            Meaning::MayRepeat => quote!(MayRepeat),
            Meaning::Replaces => quote!(Replaces),
        };
        quote!(Self::#variant(event) => Said::#meaning(#path),)
    });
    quote! {
        const REPEATS: bool = true;

        #[inline]
        fn said(&self) -> Option<crate::stream::Said<'_>> {
            use crate::stream::Said;
            Some(match self {
                #(#arms)*
                _ => return None,
            })
        }
    }
}

/// The properties that identify what a stream is about.
fn id<'a>(ids: impl Iterator<Item = (&'a String, TokenStream)>) -> Option<TokenStream> {
    let arms: Vec<TokenStream> = ids.map(|(id, value)| quote!(#id => #value,)).collect();
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
