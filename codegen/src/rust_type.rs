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
    /// Reads a type as the resolver writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        Self::read(&text)
    }

    fn read(text: &str) -> Option<Self> {
        let inner = |outer: &str| text.strip_prefix(outer)?.strip_suffix('>');
        let boxed = |inner| Some(Box::new(Self::read(inner)?));
        if let Some(inner) = inner("::std::vec::Vec<") {
            return Some(Self::List(boxed(inner)?));
        }
        if let Some(inner) = inner("::std::option::Option<") {
            return Some(Self::Optional(boxed(inner)?));
        }
        if let Some(inner) = inner("::std::boxed::Box<") {
            return Some(Self::Boxed(boxed(inner)?));
        }
        if let Some(inner) = inner("::std::collections::BTreeMap<::std::string::String,") {
            return Some(Self::Map(boxed(inner)?));
        }
        Some(match text {
            "::std::string::String" => Self::Text,
            "i64" => Self::Signed,
            "u64" => Self::Unsigned,
            "f64" => Self::Float,
            "bool" => Self::Bool,
            "::serde_json::Value" => Self::Json,
            "::serde_json::Map<::std::string::String,::serde_json::Value>" => Self::FreeForm,
            name => {
                let name = name.strip_prefix("types::").unwrap_or(name);
                let is_word = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
                return is_word.then(|| Self::Named(name.to_owned()));
            }
        })
    }

    /// The name of a type of the document.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
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

impl Type {
    /// The type as text, as it is written outside of the module of types.
    pub(crate) fn outside_text(&self) -> String {
        self.text("types::")
    }

    fn text(&self, prefix: &str) -> String {
        let of = |inner: &Self| inner.text(prefix);
        match self {
            Self::Text => "String".to_owned(),
            Self::Signed => "i64".to_owned(),
            Self::Unsigned => "u64".to_owned(),
            Self::Float => "f64".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Json => "Value".to_owned(),
            Self::FreeForm => "Extra".to_owned(),
            Self::Upload => "Upload".to_owned(),
            Self::Named(name) => format!("{prefix}{name}"),
            Self::List(inner) => format!("Vec<{}>", of(inner)),
            Self::Map(inner) => format!("Map<String,{}>", of(inner)),
            Self::Optional(inner) => format!("Option<{}>", of(inner)),
            Self::Boxed(inner) => format!("Box<{}>", of(inner)),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(""))
    }
}

#[cfg(test)]
mod tests {
    use super::Type;

    #[test]
    fn types_are_read_as_the_resolver_writes_them() {
        let read = |text: &str| Type::parse(text).map(|ty| ty.to_string());
        let option = ":: std :: option :: Option < types :: Thing >";
        assert_eq!(read(option).as_deref(), Some("Option<Thing>"));
        let map = ":: std :: collections :: BTreeMap < :: std :: string :: String , :: serde_json :: Value >";
        assert_eq!(read(map).as_deref(), Some("Map<String,Value>"));
        assert_eq!(Type::parse(":: std :: net :: IpAddr"), None);
    }
}
