//! Pass 6: what users call. One structure a namespace, one method an operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    generate::Types,
    lower::{Lowered, Slots},
    rust_ident::rust_ident,
    slim::{Model, doc, parameter_value, parse_type},
};
use imbrace_contract::{
    document::{Document, In, Media, Method, Namespace, Operation, Paging, Parameter, Promise, bare_key},
    names,
};

/// The namespaces of a document, as methods of a client.
///
/// Operations of a namespace that has the name of the service itself are methods of the client.
#[must_use]
pub fn facade(document: &Document, lowered: &Lowered, types: &Types, client: &str) -> TokenStream {
    let model = Model {
        document,
        lowered,
        types,
    };
    let client = parse_type(client);
    let service = document
        .servers
        .first()
        .map_or("", |server| server.service.as_str());
    let mut out = TokenStream::new();
    for namespace in &document.namespaces {
        let methods: TokenStream = document
            .methods(&namespace.name)
            .iter()
            .map(|callable| method(model, callable, &lowered.operations[callable.index]))
            .collect();
        out.extend(if namespace.name == service {
            quote!(impl #client { #methods })
        } else {
            structure(namespace, &client, &methods)
        });
    }
    let structures = document
        .namespaces
        .iter()
        .any(|namespace| namespace.name != service);
    let public = structures.then(|| {
        quote!(
            pub use facade::*;
        )
    });
    quote! {
        mod facade {
            #[allow(unused_imports)]
            use super::{operations, types};
            #[allow(unused_imports)]
            use crate::{operation::prelude::*, transport::Core, wire::Extra};
            #[allow(unused_imports)]
            use std::collections::BTreeMap as Map;
            #out
        }
        #public
    }
}

fn structure(namespace: &Namespace, client: &TokenStream, methods: &TokenStream) -> TokenStream {
    let name = rust_ident(&names::pascal(&namespace.name));
    let method = rust_ident(&names::field(&namespace.name));
    let docs = doc(&namespace.description);
    let example = namespace.example.as_ref().map(|example| {
        doc(&format!(
            "\n```no_run\n# async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {{\n{example}\n# Ok(()) }}\n```"
        ))
    });
    quote! {
        #docs
        #example
        #[derive(Clone, Debug)]
        pub struct #name {
            core: Core,
        }
        impl #name {
            /// What calls go through.
            #[inline]
            pub(crate) fn core(&self) -> &Core {
                &self.core
            }
            #methods
        }
        impl #client {
            #docs
            #[inline]
            #[must_use]
            pub fn #method(&self) -> #name {
                #name { core: self.core().clone() }
            }
        }
    }
}

/// The method of an operation, under its own or another name.
fn method(model: Model<'_>, callable: &Method<'_>, slots: &Slots) -> TokenStream {
    let operation = callable.operation;
    let name = rust_ident(callable.name);
    let marker = rust_ident(&names::pascal(&operation.id));
    let (body_argument, body) = body(model, operation, slots);
    let mut taken: Vec<String> = Vec::new();
    if !body_argument.is_empty() {
        taken.push("body".into());
    }
    let mut arguments = TokenStream::new();
    let mut adds = TokenStream::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place != In::Path && !parameter.required {
            continue;
        }
        let ident = rust_ident(&names::untaken(names::field(&parameter.name), &mut taken));
        if parameter.place == In::Path {
            let wire = &parameter.name;
            arguments.extend(quote!(#ident: impl AsRef<str>,));
            adds.extend(quote!(.with_path(#wire, #ident.as_ref())));
        } else {
            let ty = model.outside(&model.slot(&slots.component, index));
            let (argument, add) = parameter_value(parameter, &slots.parameters[index], &ty, &quote!(#ident));
            arguments.extend(quote!(#ident: #argument,));
            adds.extend(quote!(.#add));
        }
    }
    arguments.extend(body_argument);
    let docs = if callable.other {
        doc(&format!(
            "{}: the same as `{}.{}`.",
            operation.summary, operation.namespace, operation.name
        ))
    } else {
        doc(&text(operation))
    };
    let aliases = (!callable.other).then(|| aliases(operation));
    let deprecated = operation.deprecated.then(|| {
        quote!(#[deprecated = "the newest official SDK calls this retired; it still works where the server has it"])
    });
    quote! {
        #docs
        #aliases
        #deprecated
        #[inline]
        pub fn #name(&self, #arguments) -> Call<operations::#marker> {
            Call::new(self.core(), #body) #adds
        }
    }
}

/// The body: an argument if something in it must be given.
fn body(model: Model<'_>, operation: &Operation, slots: &Slots) -> (TokenStream, TokenStream) {
    let (Some(body), Some(index)) = (&operation.body, slots.body) else {
        return (TokenStream::new(), quote!(()));
    };
    let name = model.slot(&slots.component, index);
    let ty = parse_type(&model.outside(&name));
    let wrap = if body.media == Media::Multipart {
        quote!(Multipart)
    } else {
        quote!(Json)
    };
    if !body.required && body.media == Media::Json {
        (TokenStream::new(), quote!(None))
    } else if model.has_required(&name) {
        (quote!(body: impl Into<#ty>,), quote!(#wrap(body.into())))
    } else {
        (TokenStream::new(), quote!(#wrap(#ty::new())))
    }
}

fn text(operation: &Operation) -> String {
    let mut text = format!("{}.\n", operation.summary);
    if !operation.description.is_empty() {
        text.push_str(&format!("\n{}\n", operation.description.trim()));
    }
    let given = |parameter: &&Parameter| parameter.place == In::Path || parameter.required;
    let arguments: Vec<String> = operation
        .parameters
        .iter()
        .filter(given)
        .map(|parameter| {
            format!(
                "- `{}`: {}\n",
                names::field(&parameter.name),
                sentence(&parameter.description)
            )
        })
        .collect();
    if !arguments.is_empty() {
        text.push_str(&format!("\n# Arguments\n{}", arguments.concat()));
    }
    let options: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| !given(parameter))
        .map(|parameter| format!("`{}`", names::field(&parameter.name)))
        .collect();
    if !options.is_empty() {
        text.push_str(&format!("\nMay be set before sending: {}.\n", options.join(", ")));
    }
    if let Some(paging) = &operation.paging {
        text.push_str(&walks(paging));
    }
    text.push_str("\n# Errors\n[`Error`](crate::Error) says what happened and what to do.\n");
    text.push_str(&format!("\n`{} {}`", operation.method, operation.path));
    if !operation.source.is_empty() {
        text.push_str(&format!(", known from: {}", operation.source.join(", ")));
    }
    text.push('\n');
    if !operation.aliases.is_empty() {
        text.push_str(&format!(
            "\nIn other SDKs: `{}`.\n",
            operation.aliases.join("`, `")
        ));
    }
    text
}

/// What a walk over a list gives.
fn walks(paging: &Paging) -> String {
    let mut text = String::from("\n# Walks\n`items` and `pages` fetch page after page. ");
    match paging.promise {
        Promise::TotalOrder => text.push_str("Every row comes once."),
        Promise::Count => text.push_str(
            "Every row comes once, or the walk ends with an error: the server counts the rows, but gives no order without ties.",
        ),
        Promise::None => text.push_str(
            "**Rows can be missing without an error**: the order of the server can tie, and nothing tells whether all rows came.",
        ),
    }
    if let Some(order) = &paging.order {
        text.push_str(&format!(
            " Without `{}` they ask for the order `{}`; to an order without `{}` they append `{}`.",
            order.parameter,
            order.default.join(","),
            bare_key(&order.tie),
            order.tie
        ));
    }
    if let Some((limit, largest)) = paging.limit.as_ref().zip(paging.largest)
        && paging.promise != Promise::TotalOrder
    {
        text.push_str(&format!(
            " Without `{limit}` they ask for pages of {largest}, since rows are lost between pages only."
        ));
    }
    if let Some(name) = &paging.only_with {
        text.push_str(&format!(
            " Without `{}` the response is the whole list, and they send one request.",
            names::field(name)
        ));
    }
    if !paging.excludes.is_empty() {
        let names: Vec<String> = paging
            .excludes
            .iter()
            .map(|name| format!("`{}`", names::field(name)))
            .collect();
        text.push_str(&format!(" They cannot be combined with {}.", names.join(", ")));
    }
    for caveat in &paging.caveats {
        text.push_str(&format!(" {}", caveat.trim()));
    }
    text.push('\n');
    text
}

/// The first line of a description.
fn sentence(description: &str) -> &str {
    description.lines().next().unwrap_or_default()
}

/// The names of other SDKs, so that a search for them ends here.
fn aliases(operation: &Operation) -> TokenStream {
    let mut names: Vec<&str> = operation
        .aliases
        .iter()
        .map(|alias| alias.rsplit('.').next().unwrap_or(alias))
        .filter(|alias| *alias != operation.name && names::is_ident(alias))
        .collect();
    names.sort_unstable();
    names.dedup();
    quote!(#(#[doc(alias = #names)])*)
}
