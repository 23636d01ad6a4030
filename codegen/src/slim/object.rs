//! Objects as structures.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Model, doc, parse_type, setter::Setter, shape_doc};
use crate::{
    lower::{Field, Kind, Shape, slots_of},
    names,
};

/// How a member is read and written; the words are those of the client's `object!` macro.
pub(super) fn mode(field: &Field, shape: &Shape, ty: &str) -> &'static str {
    match (field.required, field.nullable) {
        (true, true) => "nullable",
        (true, false) if ty.starts_with("Vec<") => "list",
        (true, false) => "required",
        // Any JSON can be null, so null is a value like others.
        (false, _) if ty == "Value" => "kept",
        // Only where nothing comes back is null something else than absent: it clears a value.
        (false, true) if shape.sent && !shape.received => "clearable",
        (false, _) => "optional",
    }
}

/// How a property is read and written: by its mode, with a way of its own for whole numbers.
fn row_mode(model: Model<'_>, mode: &'static str, ty: &str) -> &'static str {
    if !is_whole(model, ty) {
        return mode;
    }
    match mode {
        "required" => "whole",
        "list" => "whole_list",
        "optional" => "whole_optional",
        "nullable" => "whole_nullable",
        "clearable" => "whole_clearable",
        other => other,
    }
}

/// Whether a type is an integer, or a list or map of them.
fn is_whole(model: Model<'_>, ty: &str) -> bool {
    let ty = model.behind(ty);
    let inner = ["Vec<", "Option<", "Map<String,"]
        .iter()
        .find_map(|outer| ty.strip_prefix(outer)?.strip_suffix('>'));
    match inner {
        Some(inner) => is_whole(model, inner.trim()),
        None => matches!(ty.as_str(), "i64" | "u64"),
    }
}

/// How a property is read that may be overwritten; the words are those of the client's `lenient!` macro.
fn lenient_kind(model: Model<'_>, ty: &str) -> &'static str {
    match model.behind(ty).as_str() {
        "String" => "text",
        "Extra" => "object",
        "Value" => "json",
        _ if is_whole(model, ty) => "integer",
        _ => "any",
    }
}

fn field_type(mode: &str, ty: &str) -> TokenStream {
    let ty = parse_type(ty);
    match mode {
        "required" | "list" => ty,
        "clearable" => quote!(Option<Option<#ty>>),
        _ => quote!(Option<#ty>),
    }
}

pub(super) fn item(model: Model<'_>, shape: &Shape, fields: &[Field], of_event: bool) -> TokenStream {
    let name = names::ident(&shape.name);
    let docs = shape_doc(shape);
    let types: Vec<String> = (0..fields.len()).map(|index| model.field(shape, index)).collect();
    let overwritten = shape.overwritten_by.as_deref();
    let modes: Vec<&str> = fields
        .iter()
        .zip(&types)
        .map(|(field, ty)| overwritten.map_or_else(|| mode(field, shape, ty), |_| "optional"))
        .collect();
    let docs = match overwritten {
        Some(entries) => {
            let note = doc(&format!(
                "\n\nThe server copies the entries of `{entries}` over the properties of this object. A property whose value does not fit,\n\
                 or is that of an entry of its name, is `None`; its value is in `extra`."
            ));
            quote!(#docs #note)
        }
        None if shape.lenient => {
            let note = doc(
                "\n\nThe server stores what it is sent: the value of an optional property that does not fit is in `extra`.",
            );
            quote!(#docs #note)
        }
        None => docs,
    };
    let members = fields.iter().zip(&types).zip(&modes).map(|((field, ty), mode)| {
        let ident = names::ident(&field.name);
        let ty = field_type(mode, ty);
        let docs = member_doc(field);
        quote!(#docs pub #ident: #ty,)
    });
    let table = fields
        .iter()
        .zip(&modes)
        .enumerate()
        .map(|(index, (field, mode))| {
            let (index_of, index, wire) = (index, Literal::usize_unsuffixed(index), &field.wire);
            let ident = names::ident(&field.name);
            let ty = &types[index_of];
            if overwritten.is_some() || shape.lenient {
                let kind = match *mode {
                    "required" | "list" => "strict",
                    _ => lenient_kind(model, ty),
                };
                let kind = names::ident(kind);
                return quote!(#index #kind #ident = #wire);
            }
            let mode = names::ident(row_mode(model, mode, ty));
            let other = stand_in(fields, &types, field).map(|name| quote!(else #name));
            quote!(#index #mode #ident = #wire #other)
        });
    let default = (overwritten.is_some() || !fields.iter().any(Field::is_given)).then(|| quote!(Default,));
    let inline = of_event.then(|| quote!(inline));
    let make = shape.sent.then(|| constructors(shape, fields, &types, &modes));
    let printing = printing(model, shape, fields, &types, &modes, true);
    let debug = printing.is_none().then(|| quote!(Debug,));
    let tables = match overwritten {
        entries if entries.is_some() || shape.lenient => {
            let entries = fields.iter().find(|field| entries == Some(field.wire.as_str()));
            let entries = entries.map(|field| {
                let (name, wire) = (names::ident(&field.name), &field.wire);
                quote!(#name = #wire)
            });
            quote!(lenient!(#name [#entries] { #(#table),* });)
        }
        _ => {
            let refuses = fields.iter().filter_map(|field| refuses(model, field));
            quote!(object!(#inline #name { #(#table),* } #(#refuses)*);)
        }
    };
    quote! {
        #docs
        #[derive(Clone, #debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
            /// Members that the document does not name, kept as they are.
            pub extra: Extra,
        }
        #tables
        #printing
        #make
    }
}

/// The keys that would overwrite a property of the object that `x-overwrites` names.
fn refuses(model: Model<'_>, field: &Field) -> Option<TokenStream> {
    let target = model.shape(field.overwrites.as_deref()?)?;
    let Kind::Object(properties) = &target.kind else {
        return None;
    };
    let (ident, wire) = (names::ident(&field.name), &field.wire);
    let (object, keys) = (
        names::ident(&target.name),
        properties.iter().map(|property| &property.wire),
    );
    Some(quote!(refuses #ident = #wire of #object [#(#keys),*]))
}

/// `Debug` of a structure that holds secrets or free-form values; the others derive it.
pub(super) fn printing(
    model: Model<'_>,
    shape: &Shape,
    fields: &[Field],
    types: &[String],
    modes: &[&str],
    extra: bool,
) -> Option<TokenStream> {
    let name = names::ident(&shape.name);
    if shape.secret {
        return Some(quote!(debug!(#name);));
    }
    let mut derived = true;
    let table: Vec<TokenStream> = fields
        .iter()
        .zip(types)
        .zip(modes)
        .map(|((field, ty), mode)| {
            let (ident, label) = (names::ident(&field.name), &field.name);
            let how = match (field.secret, *mode) {
                (true, "required" | "list") => "secret",
                (true, _) => "secret_option",
                (false, _) if model.is_free_form(ty) => "outline",
                (false, _) => "shown",
            };
            derived &= how == "shown";
            let how = names::ident(how);
            quote!(#how #ident = #label,)
        })
        .collect();
    let extra = extra.then(|| quote!(shown extra = "extra",));
    (!derived).then(|| quote!(debug!(#name { #(#table)* #extra });))
}

/// The rule of the two ids: where `id` must be there and only `_id` comes, that is it, and the other way round.
fn stand_in(fields: &[Field], types: &[String], field: &Field) -> Option<proc_macro2::Ident> {
    let other = match field.wire.as_str() {
        "id" => "_id",
        "_id" => "id",
        _ => return None,
    };
    let index = fields.iter().position(|candidate| candidate.wire == other)?;
    let fits = field.required && !field.nullable && !fields[index].required && types[index] == "String";
    fits.then(|| names::ident(&fields[index].name))
}

fn member_doc(field: &Field) -> TokenStream {
    let mut text = if field.description.is_empty() {
        format!("`{}`", field.wire)
    } else {
        field.description.clone()
    };
    if field.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    doc(&text)
}

/// `new` with what must be given, setters for the rest.
fn constructors(shape: &Shape, fields: &[Field], types: &[String], modes: &[&str]) -> TokenStream {
    let name = names::ident(&shape.name);
    let setters: Vec<Setter> = fields
        .iter()
        .zip(types)
        .map(|(field, ty)| Setter::new(field, ty))
        .collect();
    let given = setters.iter().zip(fields).filter(|(_, field)| field.is_given());
    let arguments = given.clone().map(|(setter, field)| {
        let (ident, ty) = (names::ident(&field.name), setter.argument(field.nullable));
        quote!(#ident: #ty)
    });
    let values = setters.iter().zip(fields).map(|(setter, field)| {
        let ident = names::ident(&field.name);
        if field.starts_empty() {
            quote!(#ident: Default::default(),)
        } else if field.required {
            let value = setter.value(&quote!(#ident), field.nullable);
            quote!(#ident: #value,)
        } else {
            quote!(#ident: None,)
        }
    });
    let intro = format!(" A `{}` with what it must have.", shape.name);
    let methods = setters
        .iter()
        .zip(fields)
        .zip(modes)
        .map(|((setter, field), mode)| setter.methods(field, mode));
    let from = from_text(shape, fields);
    quote! {
        impl #name {
            #[doc = #intro]
            #[inline]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* extra: Extra::new() }
            }
            #(#methods)*
            /// Adds a member that the document does not name.
            #[inline]
            #[must_use]
            pub fn with_extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name.into(), value.into());
                self
            }
        }
        #from
    }
}

/// An object that needs one string only can be made from it.
fn from_text(shape: &Shape, fields: &[Field]) -> Option<TokenStream> {
    if !shape.from_text {
        return None;
    }
    let mut required = fields.iter().filter(|field| field.is_given());
    let only = required
        .next()
        .filter(|field| field.value == crate::lower::FieldValue::Text && !field.nullable)?;
    if required.next().is_some() {
        return None;
    }
    let name = names::ident(&shape.name);
    let docs = format!(" `{}` is all that it must have.", only.wire);
    Some(quote! {
        #[doc = #docs]
        impl From<&str> for #name {
            #[inline]
            fn from(value: &str) -> Self { Self::new(value) }
        }
        #[doc = #docs]
        impl From<String> for #name {
            #[inline]
            fn from(value: String) -> Self { Self::new(value) }
        }
    })
}

pub(super) fn alias(model: Model<'_>, shape: &Shape) -> TokenStream {
    let name = names::ident(&shape.name);
    let docs = shape_doc(shape);
    let ty = parse_type(&model.slot(&slots_of(&shape.name), 0));
    quote! {
        #docs
        pub type #name = #ty;
    }
}
