//! Operations as markers with typed setters on their calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, doc, paging, parse_type, setter::Setter};
use crate::{
    lower::{FieldValue, Kind, Slots},
    rust_ident::rust_ident,
};
use imbrace_contract::{
    document::{In, Media, Operation, Parameter, Stream},
    names,
};

/// Methods that every call has.
const TAKEN: [&str; 25] = [
    "again",
    "body",
    "execute",
    "fail",
    "header",
    "idle_timeout",
    "into_future",
    "items",
    "max_retries",
    "new",
    "no_timeout",
    "pages",
    "parts",
    "path",
    "request_id",
    "response",
    "send",
    "stream",
    "timeout",
    "with_deep_query",
    "with_header",
    "with_joined_query",
    "with_path",
    "with_queries",
    "with_query",
];

pub(super) fn item(model: Model<'_>, operation: &Operation, slots: &Slots) -> TokenStream {
    let marker = rust_ident(&names::pascal(&operation.id));
    let docs = doc(&operation.summary);
    let body = body_type(model, operation, slots);
    let (answer, format) = answer_type(model, operation, slots);
    let check = check(model, operation, slots);
    let setters = setters(model, operation, slots);
    let paged = paging::item(model, operation, slots);
    let info = info(model, operation, slots, paged.is_some());
    let streaming = slots.events.map(|index| {
        let event = parse_type(&model.outside(&model.slot(&slots.component, index)));
        quote! {
            impl Streaming for #marker {
                type Event = #event;
            }
        }
    });
    let setters = (!setters.is_empty()).then(|| quote!(impl Call<#marker> { #setters }));
    quote! {
        #docs
        #[derive(Debug)]
        pub struct #marker;
        impl Operation for #marker {
            type Body = #body;
            type Answer = #answer;
            type Format = #format;
            const INFO: &'static OperationInfo = &#info;
            #check
        }
        #streaming
        #paged
        #setters
    }
}

/// The members of the body that must not be empty.
fn check(model: Model<'_>, operation: &Operation, slots: &Slots) -> Option<TokenStream> {
    operation
        .body
        .as_ref()
        .filter(|body| body.media == Media::Json && body.required)?;
    let shape = model.shape(&model.slot(&slots.component, slots.body?))?;
    let Kind::Object(fields) = &shape.kind else {
        return None;
    };
    let checks: Vec<TokenStream> = fields
        .iter()
        .filter(|field| field.filled && !field.nullable)
        .filter(|field| matches!(field.value, FieldValue::Text | FieldValue::List { .. }))
        .map(|field| {
            let (ident, wire) = (rust_ident(&field.name), &field.wire);
            let empty = if field.required {
                quote!(body.0.#ident.is_empty())
            } else {
                quote!(body.0.#ident.as_ref().is_some_and(|value| value.is_empty()))
            };
            quote!(if #empty { return Err(#wire); })
        })
        .collect();
    (!checks.is_empty()).then(|| {
        quote! {
            #[inline]
            fn empty_member(body: &Self::Body) -> Result<(), &'static str> {
                #(#checks)*
                Ok(())
            }
        }
    })
}

/// The body as the operation's associated type.
pub(crate) fn body_type(model: Model<'_>, operation: &Operation, slots: &Slots) -> TokenStream {
    let (Some(body), Some(index)) = (&operation.body, slots.body) else {
        return quote!(());
    };
    let ty = parse_type(&model.outside(&model.slot(&slots.component, index)));
    match (body.media, body.required) {
        (Media::Multipart, _) => quote!(Multipart<#ty>),
        (Media::Json, true) => quote!(Json<#ty>),
        (Media::Json, false) => quote!(Option<Json<#ty>>),
    }
}

fn answer_type(model: Model<'_>, operation: &Operation, slots: &Slots) -> (TokenStream, TokenStream) {
    let answer = &operation.answer;
    if let Some(index) = slots.answer {
        let ty = parse_type(&model.outside(&model.slot(&slots.component, index)));
        return if answer.empty {
            (quote!(Option<#ty>), quote!(format::OptionalJson))
        } else if slots.nullable && !matches!(ty.to_string().as_str(), "Value") {
            (quote!(Option<#ty>), quote!(format::Json))
        } else {
            (quote!(#ty), quote!(format::Json))
        };
    }
    if let Some(index) = slots.events {
        let ty = parse_type(&model.outside(&model.slot(&slots.component, index)));
        return (quote!(EventStream<#ty>), quote!(format::Events));
    }
    if answer.raw.is_some() {
        return (quote!(Download), quote!(format::Raw));
    }
    (quote!(()), quote!(format::Empty))
}

fn info(model: Model<'_>, operation: &Operation, slots: &Slots, pages: bool) -> TokenStream {
    let Operation {
        id,
        namespace,
        name,
        path,
        service,
        summary,
        deprecated,
        ..
    } = operation;
    let method = rust_ident(&operation.method);
    let repeat = match (operation.retry.as_deref(), operation.method.as_str()) {
        (Some("safe"), _) => quote!(Safe),
        (Some(_), _) => quote!(Never),
        (None, "GET" | "HEAD" | "OPTIONS") => quote!(Safe),
        (None, _) => quote!(Unsafe),
    };
    let accept = match (
        &operation.answer.json,
        &operation.answer.events,
        &operation.answer.raw,
    ) {
        (_, Some(_), _) if operation.answer.plain => "text/event-stream, text/plain",
        (None, Some(_), _) => "text/event-stream",
        (_, _, Some(media)) => media.as_str(),
        _ => "application/json",
    };
    let stream = operation
        .stream
        .as_ref()
        .filter(|_| slots.events.is_some())
        .map_or_else(
            || quote!(None),
            |stream| {
                let stream = stream_info(model, slots, stream);
                quote!(Some(#stream))
            },
        );
    let component = |index: Option<usize>| {
        index
            .map(|index| model.slot(&slots.component, index))
            .map_or_else(|| quote!(None), |name| quote!(Some(#name)))
    };
    let (body, answer) = (component(slots.body), component(slots.answer));
    let secrets = model.document.sent_secrets(operation);
    let secrets = secrets.iter();
    let paging = if pages {
        let marker = rust_ident(&names::pascal(id));
        quote!(Some(<#marker as Paged>::PAGING))
    } else {
        quote!(None)
    };
    quote! {
        OperationInfo {
            id: #id,
            namespace: #namespace,
            name: #name,
            method: Method::#method,
            path: #path,
            service: #service,
            repeat: Repeat::#repeat,
            accept: #accept,
            stream: #stream,
            deprecated: #deprecated,
            summary: #summary,
            schemas: (#body, #answer),
            secrets: &[#(#secrets),*],
            paging: #paging,
        }
    }
}

fn stream_info(model: Model<'_>, slots: &Slots, stream: &Stream) -> TokenStream {
    let terminator = if stream.done { quote!(Done) } else { quote!(Close) };
    let select = stream.select.as_ref().map_or_else(
        || quote!(None),
        |select| {
            let (member, stream, json) = (&select.member, &select.stream, &select.json);
            quote!(Some(Select { member: #member, stream: #stream, json: #json }))
        },
    );
    let plain = stream.plain.as_ref().map_or_else(
        || quote!(None),
        |plain| {
            let (event, member) = (&plain.event, &plain.member);
            quote!(Some(PlainText { event: #event, member: #member }))
        },
    );
    let error_ends = stream.error_ends;
    let events = slots.events.map(|index| model.slot(&slots.component, index));
    let shape = events.and_then(|events| model.shape(&events));
    let tag = match shape.map(|shape| &shape.kind) {
        Some(Kind::Tagged { tag, .. }) => tag.as_str(),
        _ => "",
    };
    let pieces = stream.text.iter().chain(&stream.deltas);
    let pieces = pieces.map(|(tag, pointer)| quote!((#tag, #pointer)));
    let (errors, last) = (&stream.error, &stream.last);
    let silence = stream
        .silence
        .map_or_else(|| quote!(None), |seconds| quote!(Some(#seconds)));
    quote! {
        StreamInfo {
            terminator: Terminator::#terminator,
            select: #select,
            plain: #plain,
            error_ends: #error_ends,
            tag: #tag,
            pieces: &[#(#pieces),*],
            errors: &[#(#errors),*],
            last: &[#(#last),*],
            silence: #silence,
        }
    }
}

/// Setters for what may be given: parameters, then the members of the body.
fn setters(model: Model<'_>, operation: &Operation, slots: &Slots) -> TokenStream {
    let mut taken: Vec<String> = TAKEN.iter().map(ToString::to_string).collect();
    let mut out = TokenStream::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place == In::Path || parameter.required {
            continue;
        }
        let ty = model.outside(&model.slot(&slots.component, index));
        out.extend(parameter_setter(
            parameter,
            &slots.parameters[index],
            &ty,
            &mut taken,
        ));
    }
    if let (Some(body), Some(index)) = (&operation.body, slots.body) {
        let name = model.slot(&slots.component, index);
        let ty = parse_type(&model.outside(&name));
        let wrap = if body.media == Media::Multipart {
            quote!(Multipart)
        } else {
            quote!(Json)
        };
        let (text, value) = if body.required || body.media == Media::Multipart {
            (
                " Sends this body, in place of what is set so far.",
                quote!(#wrap(body.into())),
            )
        } else {
            (
                " Sends this body; without it none is sent.",
                quote!(Some(#wrap(body.into()))),
            )
        };
        out.extend(quote! {
            #[doc = #text]
            #[inline]
            #[must_use]
            pub fn body(mut self, body: impl Into<#ty>) -> Self {
                self.body = #value;
                self
            }
        });
        if body.required {
            out.extend(body_setters(model, &name, &mut taken));
        }
    }
    out
}

fn body_setters(model: Model<'_>, name: &str, taken: &mut Vec<String>) -> TokenStream {
    let Some(shape) = model.shape(name) else {
        return TokenStream::new();
    };
    let (Kind::Object(fields) | Kind::Form(fields)) = &shape.kind else {
        return TokenStream::new();
    };
    let form = matches!(shape.kind, Kind::Form(_));
    let mut out = TokenStream::new();
    for (index, field) in fields.iter().enumerate() {
        let ty = if form && field.value == FieldValue::File {
            "Upload".into()
        } else {
            model.outside(&model.slot(name, index))
        };
        if !field.is_given() || field.entry.is_some() {
            let mode = if form {
                "optional"
            } else {
                super::object::mode(field, shape, &ty)
            };
            out.extend(Setter::new(field, &ty).on_call(field, mode, taken));
        }
    }
    out
}

fn parameter_setter(
    parameter: &Parameter,
    value: &FieldValue,
    ty: &str,
    taken: &mut Vec<String>,
) -> TokenStream {
    let name = rust_ident(&names::untaken(names::field(&parameter.name), taken));
    let (argument, add) = parameter_value(parameter, value, ty, &quote!(value));
    let text = if parameter.description.is_empty() {
        format!("Sets `{}`.", parameter.name)
    } else {
        parameter.description.clone()
    };
    let docs = doc(&text);
    quote! {
        #docs
        #[inline]
        #[must_use]
        pub fn #name(self, value: #argument) -> Self {
            self.#add
        }
    }
}

/// What a parameter is given as, and the call that adds it.
pub(crate) fn parameter_value(
    parameter: &Parameter,
    value: &FieldValue,
    ty: &str,
    argument: &TokenStream,
) -> (TokenStream, TokenStream) {
    let wire = &parameter.name;
    let ty_tokens = parse_type(ty);
    if parameter.place == In::Header {
        return (
            quote!(impl AsRef<str>),
            quote!(with_header(#wire, #argument.as_ref())),
        );
    }
    if parameter.deep {
        return (
            quote!(impl Into<#ty_tokens>),
            quote!(with_deep_query(#wire, &#argument.into())),
        );
    }
    match value {
        FieldValue::List { .. } => {
            let item = parse_type(
                ty.strip_prefix("Vec<")
                    .and_then(|rest| rest.strip_suffix('>'))
                    .unwrap_or("String"),
            );
            let add = if parameter.joined {
                quote!(with_joined_query)
            } else {
                quote!(with_queries)
            };
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#add(#wire, #argument.into_iter().map(|item| Into::<#item>::into(item).to_string()))),
            )
        }
        FieldValue::Text => (
            quote!(impl Into<String>),
            quote!(with_query(#wire, #argument.into())),
        ),
        FieldValue::Scalar => (
            quote!(#ty_tokens),
            quote!(with_query(#wire, #argument.to_string())),
        ),
        _ => (
            quote!(impl Into<#ty_tokens>),
            quote!(with_query(#wire, Into::<#ty_tokens>::into(#argument).to_string())),
        ),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::TAKEN;

    /// A setter that is called like a method of every call does not compile.
    #[test]
    fn no_setter_is_called_like_a_method_of_calls() {
        for file in ["../src/call.rs", "../src/pages.rs"] {
            let text = std::fs::read_to_string(file).expect("the client is beside this package");
            for item in syn::parse_file(&text).expect("it is Rust").items {
                let syn::Item::Impl(block) = item else { continue };
                let syn::Type::Path(path) = &*block.self_ty else {
                    continue;
                };
                if path.path.segments.last().is_none_or(|last| last.ident != "Call") {
                    continue;
                }
                for item in block.items {
                    let syn::ImplItem::Fn(method) = item else { continue };
                    let name = method.sig.ident.to_string();
                    let free = matches!(name.as_str(), "fmt") || TAKEN.contains(&name.as_str());
                    assert!(free, "`{name}` of {file} is missing in TAKEN");
                }
            }
        }
    }
}
