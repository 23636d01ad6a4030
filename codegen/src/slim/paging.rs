//! Lists that page: where rows, totals and cursors stand in the answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, chain::chain, parse_type};
use crate::{
    lower::{Field, Kind, Slots},
    rust_ident::rust_ident,
};
use imbrace_contract::{
    document::{Operation, Order, Paging, PagingBy, Promise, bare_key},
    names,
};

/// The implementation of `Paged`, for an operation that says how it pages.
pub(super) fn item(model: Model<'_>, operation: &Operation, slots: &Slots) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let marker = rust_ident(&names::pascal(&operation.id));
    let answer = model.slot(&slots.component, slots.answer?);
    let row_name = model.slot(&slots.component, slots.row?);
    let row = parse_type(&model.outside(&row_name));
    let items = if paging.items.is_empty() {
        quote!(answer)
    } else {
        let path = chain(model, &answer, &paging.items)?.owned(&quote!(answer));
        quote!(#path.unwrap_or_default())
    };
    let at = |pointer: &String| {
        let path = chain(model, &answer, pointer)?;
        Some(path.borrowed(&quote!(&answer)))
    };
    let total = paging
        .total
        .iter()
        .filter_map(at)
        .map(|path| quote!(#path.and_then(|total| u64::try_from(*total).ok())))
        .reduce(|first, next| quote!(#first.or_else(|| #next)))
        .unwrap_or_else(|| quote!(None));
    let more = paging
        .more
        .as_ref()
        .and_then(at)
        .map_or_else(|| quote!(None), |path| quote!(#path.copied()));
    let next = match &paging.by {
        PagingBy::Skip(_) | PagingBy::Page(_) => quote!(None),
        PagingBy::Cursor(_, pointer) => {
            let path = at(pointer).unwrap_or_else(|| quote!(None::<&String>));
            quote!(#path.map(ToString::to_string))
        }
        PagingBy::After(after) => {
            let path = chain(model, &row_name, &format!("/{}", after.member))?.borrowed(&quote!(row));
            let pick = if after.first { quote!(first) } else { quote!(last) };
            quote!(items.#pick().and_then(|row| #path.map(ToString::to_string)))
        }
    };
    let items = quote!(let items: Vec<#row> = #items;);
    let next = quote!(let next = #next;);
    // A cursor is read before the rows leave the answer, a member of a row after that.
    let rows = match &paging.by {
        PagingBy::After(_) => quote!(#items #next),
        _ => quote!(#next #items),
    };
    let identify = identify(model, paging, &row_name);
    let settings = settings(model, operation, slots, paging);
    let info = info(operation, paging);
    Some(quote! {
        impl Paged for #marker {
            type Item = #row;
            const PAGING: &'static PagingInfo = &#info;
            #settings
            #identify
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

fn info(operation: &Operation, paging: &Paging) -> TokenStream {
    let (by, parameter) = match &paging.by {
        PagingBy::Skip(parameter) => (quote!(Skip), parameter),
        PagingBy::Page(parameter) => (quote!(Page), parameter),
        PagingBy::Cursor(parameter, _) => (quote!(Next), parameter),
        PagingBy::After(after) => (quote!(Next), &after.parameter),
    };
    let cursor = matches!(paging.by, PagingBy::Cursor(..));
    let optional = |text: &Option<String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let limit = optional(&paging.limit);
    let largest = match paging.largest {
        Some(largest) => quote!(Some(#largest)),
        None => quote!(None),
    };
    let order = match &paging.order {
        None => quote!(None),
        Some(order) => {
            let Order {
                parameter,
                default,
                tie,
                ..
            } = order;
            let unique = std::iter::once(bare_key(tie)).chain(order.unique.iter().map(|key| bare_key(key)));
            quote!(Some(OrderInfo { parameter: #parameter, default: &[#(#default),*], tie: #tie, unique: &[#(#unique),*] }))
        }
    };
    let promise = match paging.promise {
        Promise::TotalOrder => quote!(TotalOrder),
        Promise::Count => quote!(Count),
        Promise::None => quote!(None),
    };
    let only_with = optional(&paging.only_with);
    let (estimated, empty_ends, excludes) = (paging.estimated, paging.empty_ends, &paging.excludes);
    let usual = match usual_limit(operation, paging) {
        Some(limit) => quote!(Some(#limit)),
        None => quote!(None),
    };
    let in_body = !operation.parameters.iter().any(|known| known.name == *parameter);
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

/// The size of a page where a request names none: the `default` of the query parameter.
fn usual_limit(operation: &Operation, paging: &Paging) -> Option<u64> {
    let limit = paging.limit.as_deref()?;
    let parameter = operation.parameters.iter().find(|known| known.name == limit)?;
    parameter
        .schema
        .get("default")?
        .to_json()
        .as_u64()
        .filter(|size| *size > 0)
}

/// What identifies a row; without it the whole row does.
fn identify(model: Model<'_>, paging: &Paging, row: &str) -> Option<TokenStream> {
    let parts: Vec<TokenStream> = paging
        .id
        .iter()
        .filter_map(|property| chain(model, row, &format!("/{property}")))
        .map(|path| {
            let path = path.borrowed(&quote!(row));
            quote!(identity.add(#path);)
        })
        .collect();
    (!parts.is_empty()).then(|| {
        quote! {
            #[inline]
            fn identify(row: &Self::Item, identity: &mut Identity) {
                #(#parts)*
            }
        }
    })
}

/// The properties of the body that a walk reads and sets, where paging goes by the body.
fn settings(model: Model<'_>, operation: &Operation, slots: &Slots, paging: &Paging) -> Option<TokenStream> {
    let body = model.slot(&slots.component, slots.body?);
    let Some(Kind::Object(fields)) = model.shape(&body).map(|shape| &shape.kind) else {
        return None;
    };
    let field = |name: &String| -> Option<&Field> {
        let in_query = operation.parameters.iter().any(|known| known.name == *name);
        fields
            .iter()
            .find(|field| !in_query && field.wire == *name && !field.required)
    };
    let (PagingBy::Skip(position)
    | PagingBy::Page(position)
    | PagingBy::Cursor(position, _)
    | PagingBy::After(imbrace_contract::document::After {
        parameter: position, ..
    })) = &paging.by;
    let part = |name: Option<&String>| match name.and_then(field) {
        Some(field) => {
            let ident = rust_ident(&field.name);
            quote!(Some(&mut body.0.#ident))
        }
        None => quote!(None),
    };
    let position = field(position).map(|_| part(Some(position)))?;
    let limit = part(paging.limit.as_ref());
    let order = part(paging.order.as_ref().map(|order| &order.parameter));
    Some(quote! {
        #[inline]
        fn settings(body: &mut Self::Body) -> Settings<'_> {
            Settings { position: #position, limit: #limit, order: #order }
        }
    })
}
