//! Writes the model down as Rust.
//!
//! Plain structures with `new` and setters, open enumerations, unions with `Unknown`, one marker an operation, and what users
//! call: one structure a namespace, one method an operation. How types are read and written stands in the client crate, in a few
//! macros; here is only what differs.

mod argument;
mod events;
mod form;
mod namespace;
mod object;
mod operation;
mod paging;
mod parameter;
mod prose;
mod setter;
mod union;
mod way;

use imbrace_contract::document::Deprecation;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    examples::Examples,
    model::{Definition, Interface, TypeItem},
    rust_ident::rust_ident,
};

/// The interface as Rust.
#[must_use]
pub fn emit(interface: &Interface) -> TokenStream {
    let types = interface.types.iter().map(type_item);
    let events = interface.events.iter().map(events::item);
    let makers = interface.makers();
    let operations = interface.operations.iter().enumerate();
    let examples = Examples::new(interface);
    let client = interface.client.replacen("crate", "imbrace", 1);
    let operations = operations.map(|(index, item)| {
        // Each operation that is kept has a method.
        let maker = makers.get(&index);
        let made_by = maker.map(|(namespace, method)| namespace.link(method, &interface.client));
        let code = maker.map(|(namespace, method)| examples.example(item, namespace, method));
        let example = code.map(|code| example(&code, &client));
        operation::item(item, &made_by.unwrap_or_default(), example)
    });
    let ids = interface
        .operations
        .iter()
        .map(|operation| rust_ident(&operation.marker));
    let namespaces = namespace::all(interface);
    quote! {
        /// The types of requests and responses.
        pub mod types {
            #[allow(unused_imports)]
            use crate::wire::prelude::*;
            #(#types)*
            #(#events)*
        }

        /// One marker an operation, for [`Call`](crate::Call).
        pub mod operations {
            #[allow(unused_imports)]
            use super::types;
            #[allow(unused_imports)]
            use crate::{operation::prelude::*, wire::Extra};
            #[allow(unused_imports)]
            use std::collections::BTreeMap as Map;
            #(#operations)*

            /// All operations of this document.
            pub const ALL: &[&OperationInfo] = &[#(<#ids as Operation>::INFO),*];
        }
        #namespaces
    }
}

fn type_item(item: &TypeItem) -> TokenStream {
    match &item.definition {
        Definition::Object(object) => object::item(item, object),
        Definition::Form(form) => form::item(item, form),
        Definition::Enum { variants, unknown } => union::open_enum(item, variants, unknown),
        Definition::Tagged {
            tag,
            variants,
            unknown,
        } => union::tagged(item, tag, variants, unknown),
        Definition::Untagged(branches) => union::untagged(item, branches),
        Definition::Alias(ty) => {
            let (name, docs, ty) = (rust_ident(&item.name), doc(&item.docs), ty.inside());
            quote! {
                #docs
                pub type #name = #ty;
            }
        }
    }
}

/// Text of a document as doc comments; nothing for no text. What is code in it is shown and never compiled.
fn doc(text: &str) -> TokenStream {
    comment(prose::lines(text))
}

/// Rust code as an example, which is compiled as a test and not run; `client` is at hand.
fn example(code: &str, client: &str) -> TokenStream {
    let text = format!(
        "\n```no_run\n# async fn run(client: {client}) -> Result<(), imbrace::Error> {{\n{code}\n# Ok(()) }}\n```"
    );
    comment(text.lines())
}

/// Lines as doc comments.
fn comment(lines: impl IntoIterator<Item = impl AsRef<str>>) -> TokenStream {
    let lines = lines.into_iter().map(spaced);
    quote!(#(#[doc = #lines])*)
}

/// A line as it stands after `///`.
fn spaced(line: impl AsRef<str>) -> String {
    match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    }
}

/// The same for editors: rustdoc does not show it.
fn doc_in_editors(text: &str) -> TokenStream {
    let lines = prose::lines(text).into_iter().map(spaced);
    quote!(#(#[cfg_attr(not(doc), doc = #lines)])*)
}

/// The attribute of what is deprecated; `note` is said where the document gives none.
fn deprecated(deprecation: Option<&Deprecation>, note: &str) -> Option<TokenStream> {
    let deprecation = deprecation?;
    let told = deprecation.note();
    let note = if told.is_empty() { note } else { &told };
    Some(match &deprecation.since {
        Some(since) => quote!(#[deprecated(since = #since, note = #note)]),
        None if note.is_empty() => quote!(#[deprecated]),
        None => quote!(#[deprecated = #note]),
    })
}

/// An expression of an optional value.
fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// The documentation of `new`.
fn constructor_doc(name: &str) -> TokenStream {
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) {
        "an"
    } else {
        "a"
    };
    doc(&format!("Creates {article} `{name}` from its required fields."))
}
