//! Types of the interface, as the type resolver names them.

use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust_ident::rust_ident;

/// A type of a field, a parameter, a body or a response.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `String`
    Text,
    /// `i64`
    Signed,
    /// `u64`
    Unsigned,
    /// `f64`
    Float,
    /// `bool`
    Bool,
    /// Any JSON: `Value`.
    Json,
    /// An object with any properties: `Extra`.
    FreeForm,
    /// A file to send: `Upload`.
    Upload,
    /// A type of the document.
    Named(String),
    /// `Vec<T>`
    List(Box<Self>),
    /// `BTreeMap<String, T>`
    Map(Box<Self>),
    /// `Option<T>`
    Optional(Box<Self>),
    /// `Box<T>`
    Boxed(Box<Self>),
}

impl Type {
    /// The name of a type of the document.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }

    /// The name of the type of the document within lists, maps, options and boxes.
    pub(crate) fn innermost(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) | Self::Optional(inner) | Self::Boxed(inner) => {
                inner.innermost()
            }
            _ => None,
        }
    }

    /// The type without the box that breaks a circle.
    #[must_use]
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }

    /// The type as it is written in the module of types.
    pub(crate) fn inside(&self) -> TokenStream {
        self.tokens(&|name| {
            let name = rust_ident(name);
            quote!(#name)
        })
    }

    /// The type as it is written outside of the module of types, where operations and namespaces have names of their own.
    pub(crate) fn outside(&self) -> TokenStream {
        self.tokens(&|name| {
            let name = rust_ident(name);
            quote!(types::#name)
        })
    }

    fn tokens(&self, named: &impl Fn(&str) -> TokenStream) -> TokenStream {
        let of = |inner: &Self| inner.tokens(named);
        match self {
            Self::Text => quote!(String),
            Self::Signed => quote!(i64),
            Self::Unsigned => quote!(u64),
            Self::Float => quote!(f64),
            Self::Bool => quote!(bool),
            Self::Json => quote!(Value),
            Self::FreeForm => quote!(Extra),
            Self::Upload => quote!(Upload),
            Self::Named(name) => named(name),
            Self::List(inner) => {
                let inner = of(inner);
                quote!(Vec<#inner>)
            }
            Self::Map(inner) => {
                let inner = of(inner);
                quote!(Map<String, #inner>)
            }
            Self::Optional(inner) => {
                let inner = of(inner);
                quote!(Option<#inner>)
            }
            Self::Boxed(inner) => {
                let inner = of(inner);
                quote!(Box<#inner>)
            }
        }
    }
}

/// How a text names what is not Rust's own.
struct Names {
    /// What stands before a type of the document.
    types: &'static str,
    json: &'static str,
    free_form: &'static str,
    upload: &'static str,
    /// A map up to the type of its values.
    map: &'static str,
}

/// In the module of types.
const INSIDE: Names = Names {
    types: "",
    json: "Value",
    free_form: "Extra",
    upload: "Upload",
    map: "Map<String,",
};

/// Outside of the module of types.
const OUTSIDE: Names = Names {
    types: "types::",
    ..INSIDE
};

/// In a program that imports the module of types.
const IN_PROGRAMS: Names = Names {
    types: "types::",
    json: "serde_json::Value",
    free_form: "imbrace::Extra",
    upload: "imbrace::Upload",
    map: "std::collections::BTreeMap<String, ",
};

impl Type {
    /// The type as text, as it is written outside of the module of types.
    pub(crate) fn outside_text(&self) -> String {
        self.text(&OUTSIDE)
    }

    /// The type as text, as a program writes it that imports the module of types.
    pub(crate) fn text_in_programs(&self) -> String {
        self.text(&IN_PROGRAMS)
    }

    fn text(&self, names: &Names) -> String {
        let of = |inner: &Self| inner.text(names);
        match self {
            Self::Text => "String".to_owned(),
            Self::Signed => "i64".to_owned(),
            Self::Unsigned => "u64".to_owned(),
            Self::Float => "f64".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Json => names.json.to_owned(),
            Self::FreeForm => names.free_form.to_owned(),
            Self::Upload => names.upload.to_owned(),
            Self::Named(name) => format!("{}{name}", names.types),
            Self::List(inner) => format!("Vec<{}>", of(inner)),
            Self::Map(inner) => format!("{}{}>", names.map, of(inner)),
            Self::Optional(inner) => format!("Option<{}>", of(inner)),
            Self::Boxed(inner) => format!("Box<{}>", of(inner)),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&INSIDE))
    }
}
