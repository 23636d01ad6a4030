//! Operations as markers with typed setters on their calls.

use imbrace_contract::document::Outcome;
use proc_macro2::TokenStream;
use quote::quote;

use super::{argument, deprecated, doc, option, paging, parameter, setter};
use crate::{
    model::{BodyItem, CallSetter, OperationItem, ResponseItem, Retry, StreamItem},
    rust_ident::rust_ident,
    rust_type::Type,
};

/// An operation; `made_by` is its method, as a link, and `example` a call of it.
pub(super) fn item(operation: &OperationItem, made_by: &str, example: Option<TokenStream>) -> TokenStream {
    let marker = rust_ident(&operation.marker);
    let summary = doc(&format!("{}.", operation.summary));
    let page = doc(&operation.page(made_by));
    let example = example.map(|code| {
        let head = doc("\n# Examples");
        quote!(#head #code)
    });
    let body = body_type(&operation.body);
    let (response, format) = response_type(&operation.response);
    let not_empty = not_empty(operation);
    let info = info(operation);
    let streaming = operation.event.as_ref().map(|event| {
        let event = event.outside();
        quote! {
            #[doc(hidden)]
            impl Streaming for #marker {
                type Event = #event;
            }
        }
    });
    let paged = operation
        .paging
        .as_ref()
        .map(|paging| paging::item(&marker, paging));
    let setters: Vec<TokenStream> = operation
        .setters
        .iter()
        .map(|setter| call_setter(operation, setter))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(#[doc(hidden)] impl Call<#marker> { #(#setters)* }));
    let outcome = operation.outcome.as_ref().map(outcome);
    quote! {
        #summary
        #page
        #example
        #[derive(Debug)]
        pub struct #marker;
        #[doc(hidden)]
        impl Operation for #marker {
            type Body = #body;
            type Output = #response;
            type Format = #format;
            const INFO: &'static OperationInfo = &#info;
            #outcome
            #not_empty
        }
        #streaming
        #paged
        #setters
    }
}

fn body_type(body: &BodyItem) -> TokenStream {
    match body {
        BodyItem::None => quote!(()),
        BodyItem::Json(ty) => {
            let ty = ty.outside();
            quote!(Json<#ty>)
        }
        BodyItem::OptionalJson(ty) => {
            let ty = ty.outside();
            quote!(Option<Json<#ty>>)
        }
        BodyItem::Multipart(ty) => {
            let ty = ty.outside();
            quote!(Multipart<#ty>)
        }
    }
}

/// What comes back, and how it is read.
fn response_type(response: &ResponseItem) -> (TokenStream, TokenStream) {
    let option = |ty: &Type| {
        let ty = ty.outside();
        quote!(Option<#ty>)
    };
    match response {
        ResponseItem::Empty => (quote!(()), quote!(format::Empty)),
        ResponseItem::Json(ty) => (ty.outside(), quote!(format::Json)),
        ResponseItem::Enveloped { envelope, data, .. } => {
            let envelope = envelope.outside();
            (data.outside(), quote!(format::Enveloped<#envelope>))
        }
        ResponseItem::Nullable(ty) => (option(ty), quote!(format::Json)),
        ResponseItem::OptionalJson(ty) => (option(ty), quote!(format::OptionalJson)),
        ResponseItem::Events(ty) => {
            let ty = ty.outside();
            (quote!(EventStream<#ty>), quote!(format::Events))
        }
        ResponseItem::Download => (quote!(Download), quote!(format::Raw)),
    }
}

/// The properties of the body that must not be empty.
fn not_empty(operation: &OperationItem) -> Option<TokenStream> {
    let checks = operation.not_empty.iter().map(|property| {
        let (ident, wire) = (rust_ident(&property.field), &property.wire);
        let empty = if property.optional {
            quote!(body.0.#ident.as_ref().is_some_and(|value| value.is_empty()))
        } else {
            quote!(body.0.#ident.is_empty())
        };
        quote!(if #empty { return Err(#wire); })
    });
    (!operation.not_empty.is_empty()).then(|| {
        quote! {
            #[inline]
            fn empty_property(body: &Self::Body) -> Result<(), &'static str> {
                #(#checks)*
                Ok(())
            }
        }
    })
}

fn outcome(outcome: &Outcome) -> TokenStream {
    let success = &outcome.success;
    let failure = option(outcome.failure.as_ref().map(|pointer| quote!(#pointer)));
    quote! {
        const OUTCOME: &'static Outcome = &Outcome { success: &[#(#success),*], failure: #failure };
    }
}

fn info(operation: &OperationItem) -> TokenStream {
    let OperationItem {
        id,
        namespace,
        name,
        path,
        service,
        summary,
        deprecated,
        accept,
        secrets,
        ..
    } = operation;
    let method = rust_ident(&operation.method);
    let retry = match operation.retry {
        Retry::Safe => quote!(Safe),
        Retry::Unsafe => quote!(Unsafe),
        Retry::Never => quote!(Never),
    };
    let stream = option(operation.stream.as_ref().map(stream_info));
    let body = match &operation.body {
        BodyItem::None => None,
        BodyItem::Json(ty) | BodyItem::OptionalJson(ty) | BodyItem::Multipart(ty) => Some(ty),
    };
    let schema = |ty: Option<&Type>| {
        option(ty.map(|ty| {
            let name = ty.to_string();
            quote!(#name)
        }))
    };
    let (body, response) = (schema(body), schema(operation.json.as_ref()));
    let paging = option(operation.paging.as_ref().map(|_| {
        let marker = rust_ident(&operation.marker);
        quote!(<#marker as Paged>::PAGING)
    }));
    quote! {
        OperationInfo {
            id: #id,
            namespace: #namespace,
            name: #name,
            method: Method::#method,
            path: #path,
            service: #service,
            retry: Retry::#retry,
            accept: #accept,
            stream: #stream,
            deprecated: #deprecated,
            summary: #summary,
            schemas: (#body, #response),
            secrets: &[#(#secrets),*],
            paging: #paging,
        }
    }
}

fn stream_info(item: &StreamItem) -> TokenStream {
    let stream = &item.stream;
    let terminator = if stream.done { quote!(Done) } else { quote!(Close) };
    let select = option(stream.select.as_ref().map(|select| {
        let (property, stream, json) = (&select.property, &select.stream, &select.json);
        quote!(Select { property: #property, stream: #stream, json: #json })
    }));
    let plain = option(stream.plain.as_ref().map(|plain| {
        let (event, property) = (&plain.event, &plain.property);
        quote!(PlainText { event: #event, property: #property })
    }));
    let pieces = stream.text.iter().chain(&stream.deltas);
    let pieces = pieces.map(|(tag, pointer)| quote!((#tag, #pointer)));
    let ends = stream
        .ends
        .iter()
        .flat_map(|(piece, tags)| tags.iter().map(move |tag| (piece, tag)));
    let ends = ends.map(|(piece, tag)| quote!((#piece, #tag)));
    let ends_all = &stream.ends_all;
    let (error_ends, tag) = (stream.error_ends, &item.tag);
    let (errors, last) = (&stream.error, &stream.last);
    let silence = option(stream.silence.map(|seconds| quote!(#seconds)));
    quote! {
        StreamInfo {
            terminator: Terminator::#terminator,
            select: #select,
            plain: #plain,
            error_ends: #error_ends,
            tag: #tag,
            pieces: &[#(#pieces),*],
            ends: &[#(#ends),*],
            ends_all: &[#(#ends_all),*],
            errors: &[#(#errors),*],
            last: &[#(#last),*],
            silence: #silence,
        }
    }
}

fn call_setter(operation: &OperationItem, setter: &CallSetter) -> TokenStream {
    match setter {
        CallSetter::Field(setter) => setter::on_call(setter),
        CallSetter::Body => body_setter(&operation.body),
        CallSetter::Parameter { name, index } => {
            let parameter = &operation.parameters[*index];
            let (name, docs) = (rust_ident(name), doc(&parameter.docs));
            let ty = argument::ty(&parameter.argument, Type::outside);
            let add = parameter::add(parameter, &quote!(value));
            let deprecated = deprecated(parameter.deprecation.as_ref(), "");
            quote! {
                #docs
                #deprecated
                #[inline]
                #[must_use]
                pub fn #name(self, value: #ty) -> Self {
                    self.#add
                }
            }
        }
    }
}

fn body_setter(body: &BodyItem) -> TokenStream {
    let (ty, value) = match body {
        BodyItem::None => return TokenStream::new(),
        BodyItem::Json(ty) => (ty, quote!(Json(body.into()))),
        BodyItem::Multipart(ty) => (ty, quote!(Multipart(body.into()))),
        BodyItem::OptionalJson(ty) => (ty, quote!(Some(Json(body.into())))),
    };
    let (docs, ty) = (doc(body.setter_docs()), ty.outside());
    quote! {
        #docs
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<#ty>) -> Self {
            self.body = #value;
            self
        }
    }
}
