//! Pass 5: the shape that users compile.
//!
//! Plain structures with `new` and setters, open enumerations, unions with `Unknown`, and one marker an operation.
//! How they are read and written stands in the client crate, in a few macros; here is only what differs.

mod chain;
mod events;
mod form;
mod object;
mod operation;
mod paging;
mod setter;
mod union;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use operation::parameter_value;

use crate::{
    generate::Types,
    lower::{Field, Kind, Lowered, Shape, slots_of},
    rust_ident::rust_ident,
};
use imbrace_contract::{document::Document, names};

/// Everything that the emitting passes look at.
#[derive(Clone, Copy)]
pub(crate) struct Model<'a> {
    pub(crate) document: &'a Document,
    pub(crate) lowered: &'a Lowered,
    pub(crate) types: &'a Types,
}

impl<'a> Model<'a> {
    pub(crate) fn shape(&self, name: &str) -> Option<&'a Shape> {
        self.lowered.shapes.iter().find(|shape| shape.name == name)
    }

    /// The type in a slot, as written inside the module of types.
    pub(crate) fn slot(&self, component: &str, index: usize) -> String {
        match self.types.slot(component, index) {
            Some(ty) => ty.to_owned(),
            // The generator has checked that there is one; should it err, the build says where.
            None => format!("compile_error!(\"no type for slot {index} of {component}\")"),
        }
    }

    /// A type as written outside the module of types, where operations and namespaces have names of their own.
    pub(crate) fn outside(&self, ty: &str) -> String {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut out = String::new();
        let mut rest = ty;
        while let Some(start) = rest.find(is_word) {
            let (before, from_word) = rest.split_at(start);
            let end = from_word.find(|c| !is_word(c)).unwrap_or(from_word.len());
            let (word, after) = from_word.split_at(end);
            out.push_str(before);
            if self.shape(word).is_some() {
                out.push_str("types::");
            }
            out.push_str(word);
            rest = after;
        }
        out + rest
    }

    /// Whether a type holds JSON of any form, which is printed by its size only.
    pub(crate) fn is_free_form(&self, ty: &str) -> bool {
        let mut words = ty.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| {
            let alias = self.shape(word).filter(|shape| matches!(shape.kind, Kind::Alias));
            word == "Value"
                || alias.is_some_and(|alias| {
                    self.is_free_form(&self.slot(&crate::lower::slots_of(&alias.name), 0))
                })
        })
    }

    /// The type of a member of an object.
    pub(crate) fn field(&self, shape: &Shape, index: usize) -> String {
        self.slot(&shape.name, index)
    }

    /// What stands behind other names of a type.
    pub(crate) fn behind(&self, ty: &str) -> String {
        let mut ty = ty.to_owned();
        while let Some(Kind::Alias) = self.shape(&ty).map(|shape| &shape.kind) {
            ty = self.slot(&slots_of(&ty), 0);
        }
        ty
    }

    /// Whether a shape has members that must be given.
    pub(crate) fn has_required(&self, name: &str) -> bool {
        match self.shape(name).map(|shape| &shape.kind) {
            Some(Kind::Object(fields) | Kind::Form(fields)) => fields.iter().any(Field::is_given),
            _ => true,
        }
    }
}

/// The types and the operations of a document.
#[must_use]
pub fn slim(document: &Document, lowered: &Lowered, types: &Types) -> TokenStream {
    let model = Model {
        document,
        lowered,
        types,
    };
    let of_events = events::objects(model);
    let shapes = lowered.shapes.iter();
    let shapes = shapes.map(|shape| shape_item(model, shape, of_events.contains(&shape.name)));
    let events = events::impls(model);
    let operations = document.operations.iter().zip(&lowered.operations);
    let operations = operations.map(|(operation, slots)| operation::item(model, operation, slots));
    let ids = document
        .operations
        .iter()
        .map(|operation| rust_ident(&names::pascal(&operation.id)));
    let all = " All operations of this document.";
    quote! {
        /// The types of requests and answers.
        pub mod types {
            #[allow(unused_imports)]
            use crate::wire::prelude::*;
            #(#shapes)*
            #events
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

            #[doc = #all]
            pub const ALL: &[&OperationInfo] = &[#(<#ids as Operation>::INFO),*];
        }
    }
}

fn shape_item(model: Model<'_>, shape: &Shape, of_event: bool) -> TokenStream {
    match &shape.kind {
        Kind::Object(fields) => object::item(model, shape, fields, of_event),
        Kind::Form(fields) => form::item(model, shape, fields),
        Kind::Enum(values) => union::open_enum(shape, values),
        Kind::Tagged { tag, variants } => union::tagged(shape, tag, variants),
        Kind::Untagged(branches) => union::untagged(model, shape, branches),
        Kind::Alias => object::alias(model, shape),
    }
}

/// A type from its text.
pub(crate) fn parse_type(text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|_| quote!(compile_error!(concat!("not a type: ", #text))))
}

/// Text as doc comments; nothing for no text.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// The description of a type, or a sentence that stands in for it.
pub(crate) fn shape_doc(shape: &Shape) -> TokenStream {
    if shape.description.is_empty() {
        doc(&format!("`{}`", shape.name))
    } else {
        doc(&shape.description)
    }
}
