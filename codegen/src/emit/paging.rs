//! Lists that page.

use imbrace_contract::document::{Order, PagingBy, Promise};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{option, way};
use crate::{
    model::{Next, PagingItem, SettingsItem},
    rust_ident::rust_ident,
};

/// The implementation of `Paged`.
pub(super) fn item(marker: &Ident, paging: &PagingItem) -> TokenStream {
    let row = paging.row.outside();
    let items = match &paging.items {
        None => quote!(response),
        Some(items) => {
            let path = way::owned(items, &quote!(response));
            quote!(#path.unwrap_or_default())
        }
    };
    let at = |place| way::borrowed(place, &quote!(&response));
    let total = paging
        .total
        .iter()
        .map(|total| {
            let path = at(total);
            quote!(#path.and_then(|total| u64::try_from(*total).ok()))
        })
        .reduce(|first, next| quote!(#first.or_else(|| #next)))
        .unwrap_or_else(|| quote!(None));
    let more = paging.more.as_ref().map_or_else(
        || quote!(None),
        |more| {
            let path = at(more);
            quote!(#path.copied())
        },
    );
    let next = match &paging.next {
        Next::Counted => quote!(None),
        Next::Cursor(cursor) => {
            let path = cursor.as_ref().map_or_else(|| quote!(None::<&String>), at);
            quote!(#path.map(ToString::to_string))
        }
        Next::After { first, way } => {
            let path = way::borrowed(way, &quote!(item));
            let pick = if *first { quote!(first) } else { quote!(last) };
            quote!(items.#pick().and_then(|item| #path.map(ToString::to_string)))
        }
    };
    let items = quote!(let items: Vec<#row> = #items;);
    let next_of = quote!(let next = #next;);
    // A cursor is read before the items leave the response, a property of an item after that.
    let rows = match &paging.next {
        Next::After { .. } => quote!(#items #next_of),
        _ => quote!(#next_of #items),
    };
    let identify = identify(paging);
    let appended = appended(paging);
    let settings = paging.settings.as_ref().map(settings);
    let info = info(paging);
    quote! {
        #[doc(hidden)]
        impl Paged for #marker {
            type Item = #row;
            const PAGING: &'static PagingInfo = &#info;
            #settings
            #identify
            #appended
            #[inline]
            fn page(response: Self::Output) -> Page<Self::Item> {
                let total = #total;
                let more = #more;
                #rows
                Page { items, total, more, next }
            }
        }
    }
}

fn info(item: &PagingItem) -> TokenStream {
    let paging = &item.paging;
    let parameter = paging.parameter();
    let by = match &paging.by {
        PagingBy::Skip(_) => quote!(Skip),
        PagingBy::Page(_) => quote!(Page),
        PagingBy::Cursor(..) | PagingBy::After(_) => quote!(Next),
    };
    let cursor = matches!(paging.by, PagingBy::Cursor(..));
    let text = |text: &Option<String>| option(text.as_ref().map(|text| quote!(#text)));
    let number = |number: Option<u64>| option(number.map(|number| quote!(#number)));
    let order = option(paging.order.as_ref().map(|order| {
        let Order {
            parameter,
            default,
            tie,
            ..
        } = order;
        let unique = order.unique_keys();
        quote!(OrderInfo { parameter: #parameter, default: &[#(#default),*], tie: #tie, unique: &[#(#unique),*] })
    }));
    let promise = match paging.promise {
        Promise::TotalOrder => quote!(TotalOrder),
        Promise::Count => quote!(Count),
        Promise::None => quote!(None),
    };
    let (limit, only_with) = (text(&paging.limit), text(&paging.only_with));
    let (usual, largest) = (number(item.usual), number(paging.largest));
    let (estimated, empty_ends, excludes) = (paging.estimated, paging.empty_ends, &paging.excludes);
    let in_body = item.in_body;
    quote! {
        PagingInfo {
            by: PagingBy::#by,
            parameter: #parameter,
            in_body: #in_body,
            cursor: #cursor,
            limit: #limit,
            usual: #usual,
            largest: #largest,
            estimated: #estimated,
            empty_ends: #empty_ends,
            order: #order,
            only_with: #only_with,
            excludes: &[#(#excludes),*],
            promise: Promise::#promise,
        }
    }
}

/// What identifies an item; without it the whole item does.
fn identify(paging: &PagingItem) -> Option<TokenStream> {
    let parts = paging.id.iter().map(|property| {
        let path = way::borrowed(property, &quote!(item));
        quote!(identity.add(#path);)
    });
    (!paging.id.is_empty()).then(|| {
        quote! {
            #[inline]
            fn identify(item: &Self::Item, identity: &mut Identity) {
                #(#parts)*
            }
        }
    })
}

/// Which items the server appends to every page.
fn appended(paging: &PagingItem) -> Option<TokenStream> {
    let path = way::borrowed(paging.appended.as_ref()?, &quote!(item));
    Some(quote! {
        #[inline]
        fn appended(item: &Self::Item) -> bool {
            #path.is_some_and(|appended| *appended)
        }
    })
}

/// The fields of the body that a walk reads and sets.
fn settings(settings: &SettingsItem) -> TokenStream {
    let field = |name: Option<&String>| {
        option(name.map(|name| {
            let name = rust_ident(name);
            quote!(&mut body.0.#name)
        }))
    };
    let position = field(Some(&settings.position));
    let (limit, order) = (field(settings.limit.as_ref()), field(settings.order.as_ref()));
    quote! {
        #[inline]
        fn settings(body: &mut Self::Body) -> Settings<'_> {
            Settings { position: #position, limit: #limit, order: #order }
        }
    }
}
