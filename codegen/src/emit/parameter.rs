//! Parameters: the method of a call that adds one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{ParameterItem, Wire};

/// The call that adds the value of a parameter.
pub(super) fn add(parameter: &ParameterItem, given: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match &parameter.to {
        Wire::Path => quote!(with_path(#wire, #given.as_ref())),
        Wire::Header => quote!(with_header(#wire, #given.as_ref())),
        Wire::Text => quote!(with_query(#wire, #given.into())),
        Wire::Scalar => quote!(with_query(#wire, #given.to_string())),
        Wire::Named(ty) => {
            let ty = ty.outside();
            quote!(with_query(#wire, Into::<#ty>::into(#given).to_string()))
        }
        Wire::Joined(item) => {
            let item = item.outside();
            quote!(with_joined_query(#wire, #given.into_iter().map(|item| Into::<#item>::into(item).to_string())))
        }
        Wire::Repeated(item) => {
            let item = item.outside();
            quote!(with_queries(#wire, #given.into_iter().map(|item| Into::<#item>::into(item).to_string())))
        }
        Wire::Deep => quote!(with_deep_query(#wire, &#given.into())),
    }
}
