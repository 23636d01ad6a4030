//! Lists that page: where rows, totals and cursors stand in the answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, chain::chain, parse_type};
use crate::{
    document::{Operation, PagingBy},
    lower::{Kind, Slots},
    names,
};

/// The implementation of `Paged`, for an operation that says how it pages.
pub(super) fn item(model: Model<'_>, operation: &Operation, slots: &Slots) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let marker = names::ident(&names::pascal(&operation.id));
    let answer = model.slot(&slots.component, slots.answer?);
    let row_name = model.slot(&slots.component, slots.row?);
    let row = parse_type(&model.outside(&row_name));
    let items = if paging.items.is_empty() {
        quote!(answer)
    } else {
        let path = chain(model, &answer, &paging.items)?.owned(&quote!(answer));
        quote!(#path.unwrap_or_default())
    };
    let at = |pointer: &Option<String>| {
        let path = chain(model, &answer, pointer.as_ref()?)?;
        Some(path.borrowed(&quote!(&answer)))
    };
    let total = at(&paging.total).map_or_else(
        || quote!(None),
        |path| quote!(#path.and_then(|total| u64::try_from(*total).ok())),
    );
    let more = at(&paging.more).map_or_else(|| quote!(None), |path| quote!(#path.copied()));
    let (by, parameter, next) = match &paging.by {
        PagingBy::Skip(parameter) => (quote!(Skip), parameter, quote!(None)),
        PagingBy::Page(parameter) => (quote!(Page), parameter, quote!(None)),
        PagingBy::Cursor(parameter, pointer) => {
            let path = at(&Some(pointer.clone())).unwrap_or_else(|| quote!(None::<&String>));
            (quote!(Next), parameter, quote!(#path.map(ToString::to_string)))
        }
        PagingBy::After(after) => {
            let path = chain(model, &row_name, &format!("/{}", after.member))?.borrowed(&quote!(row));
            let pick = if after.first { quote!(first) } else { quote!(last) };
            let next = quote!(items.#pick().and_then(|row| #path.map(ToString::to_string)));
            (quote!(Next), &after.parameter, next)
        }
    };
    let items = quote!(let items: Vec<#row> = #items;);
    let next = quote!(let next = #next;);
    // A cursor is read before the rows leave the answer, a member of a row after that.
    let rows = match &paging.by {
        PagingBy::After(_) => quote!(#items #next),
        _ => quote!(#next #items),
    };
    let (start, set) = position(model, operation, slots, parameter);
    Some(quote! {
        impl Paged for #marker {
            type Item = #row;
            const BY: PagingBy = PagingBy::#by;
            #[inline]
            fn start(call: &Call<Self>) -> u64 {
                #start
            }
            #[inline]
            fn set_position(call: Call<Self>, position: String) -> Call<Self> {
                #set
            }
            #[inline]
            fn page(answer: Self::Answer) -> Page<Self::Item> {
                let total = #total;
                let more = #more;
                #rows
                Page { items, total, more, next }
            }
        }
    })
}

/// Where a call begins, and how it is told where to go on: by a query parameter, or by a number in the body.
fn position(
    model: Model<'_>,
    operation: &Operation,
    slots: &Slots,
    parameter: &str,
) -> (TokenStream, TokenStream) {
    let by = operation.paging.as_ref().map(|paging| &paging.by);
    let counts = matches!(by, Some(PagingBy::Skip(_) | PagingBy::Page(_)));
    let in_query = operation.parameters.iter().any(|known| known.name == parameter);
    let body = slots
        .body
        .filter(|_| !in_query)
        .map(|index| model.slot(&slots.component, index));
    if let Some(Kind::Object(fields)) = body.and_then(|body| model.shape(&body)).map(|shape| &shape.kind)
        && let Some(field) = fields
            .iter()
            .find(|field| field.wire == parameter && !field.required)
    {
        let ident = names::ident(&field.name);
        let start = if counts {
            quote!(call.body.0.#ident.and_then(|start| u64::try_from(start).ok()).unwrap_or_default())
        } else {
            quote! { let _ = call; 0 }
        };
        return (
            start,
            quote! {
                let mut call = call;
                call.body.0.#ident = position.parse().ok();
                call
            },
        );
    }
    let start = if counts {
        quote!(call.query_number(#parameter))
    } else {
        quote! { let _ = call; 0 }
    };
    (start, quote!(call.with_query(#parameter, position)))
}
