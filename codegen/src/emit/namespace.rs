//! What users call: one structure a namespace, one method an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argument, deprecated, doc, doc_in_editors, example, parameter};
use crate::{
    model::{BodyArgument, BodyItem, Interface, MethodDocs, MethodItem, NamespaceItem, OperationItem},
    rust_ident::rust_ident,
    rust_type::Type,
};

/// The namespaces of a document, as methods of a client.
pub(super) fn all(interface: &Interface) -> TokenStream {
    let client: TokenStream = interface
        .client
        .parse()
        .unwrap_or_else(|_| quote!(compile_error!("the client is not a path")));
    let items = interface.namespaces.iter().map(|namespace| {
        let method = |item: &MethodItem| {
            let operation = &interface.operations[item.operation];
            let docs = if item.other && !item.alone {
                doc(&item.same_as(operation))
            } else {
                method_docs(namespace.docs(item, operation))
            };
            method(item, operation, &docs)
        };
        if namespace.on_client {
            let methods = namespace.methods.iter().map(method);
            return quote!(impl #client { #(#methods)* });
        }
        let (others, own): (Vec<&MethodItem>, _) = namespace.methods.iter().partition(|item| item.other);
        let own = own.into_iter().map(method);
        let structure = structure(
            namespace,
            &client,
            &namespace.other_names(&interface.operations),
            &quote!(#(#own)*),
        );
        // Each would take as much of the page as one that says something.
        let name = rust_ident(&namespace.structure);
        let others: Vec<TokenStream> = others.into_iter().map(method).collect();
        let others = (!others.is_empty()).then(|| quote!(#[doc(hidden)] impl #name { #(#others)* }));
        quote!(#structure #others)
    });
    let structures = interface.namespaces.iter().any(|namespace| !namespace.on_client);
    let public = structures.then(|| {
        quote!(
            pub use namespaces::*;
        )
    });
    quote! {
        mod namespaces {
            #[allow(unused_imports)]
            use super::{operations, types};
            #[allow(unused_imports)]
            use crate::{operation::prelude::*, transport::Core, wire::Extra};
            #[allow(unused_imports)]
            use std::collections::BTreeMap as Map;
            #(#items)*
        }
        #public
    }
}

fn structure(
    namespace: &NamespaceItem,
    client: &TokenStream,
    other_names: &str,
    methods: &TokenStream,
) -> TokenStream {
    let (name, method) = (rust_ident(&namespace.structure), rust_ident(&namespace.method));
    let docs = doc(&namespace.docs);
    let feature = &namespace.feature;
    // The build script leaves out what is not enabled, so that rustdoc cannot see it by itself.
    let label = quote!(#[cfg_attr(docsrs, doc(cfg(feature = #feature)))]);
    let feature = doc(&format!("\nIt is there with the Cargo feature `{feature}`."));
    let other_names = doc(other_names);
    let example = namespace
        .example
        .as_deref()
        .map(|code| example(code, "imbrace::Client"));
    quote! {
        #docs
        #feature
        #example
        #other_names
        #label
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
            #label
            #[inline]
            #[must_use]
            pub fn #method(&self) -> #name {
                #name { core: self.core().clone() }
            }
        }
    }
}

fn method_docs(docs: MethodDocs<'_>) -> TokenStream {
    let detail = |text: &str| match docs.brief {
        true => doc_in_editors(text),
        false => doc(text),
    };
    let texts = &docs.operation.texts;
    let (summary, details) = (doc(&docs.summary()), detail(&docs.details()));
    let (options, errors, link) = (doc(&docs.options()), doc(&texts.errors), doc(&docs.link()));
    let (walks, more_of_walks) = (doc(&texts.walks), detail(&texts.more_of_walks));
    quote!(#summary #details #options #walks #more_of_walks #errors #link)
}

/// The method of an operation, under its own or another name.
fn method(item: &MethodItem, operation: &OperationItem, docs: &TokenStream) -> TokenStream {
    let (name, marker) = (rust_ident(&item.name), rust_ident(&item.marker));
    let mut arguments = TokenStream::new();
    let mut adds = TokenStream::new();
    for given in &item.arguments {
        let parameter = &operation.parameters[given.parameter];
        let ident = rust_ident(&given.name);
        let ty = argument::ty(&parameter.argument, Type::outside);
        let add = parameter::add(parameter, &quote!(#ident));
        arguments.extend(quote!(#ident: #ty,));
        adds.extend(quote!(.#add));
    }
    let wrap = if matches!(operation.body, BodyItem::Multipart(_)) {
        quote!(Multipart)
    } else {
        quote!(Json)
    };
    let body = match &item.body {
        BodyArgument::None => quote!(()),
        BodyArgument::Absent => quote!(None),
        BodyArgument::Given(ty) => {
            let ty = ty.outside();
            arguments.extend(quote!(body: impl Into<#ty>,));
            quote!(#wrap(body.into()))
        }
        BodyArgument::New(ty) => {
            let ty = ty.outside();
            quote!(#wrap(#ty::new()))
        }
    };
    let aliases = item.aliases.iter().filter(|_| !item.other);
    let retired = "the newest official SDK calls this retired; it still works where the server has it";
    let deprecated = deprecated(item.deprecation.as_ref(), retired);
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[inline]
        pub fn #name(&self, #arguments) -> Call<operations::#marker> {
            Call::new(self.core(), #body) #adds
        }
    }
}
