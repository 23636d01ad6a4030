//! Generated tokens as readable text, or where they are not Rust.

use proc_macro2::TokenStream;
use syn::{
    Item, Token,
    parse::{ParseStream, Parser},
};

/// How much of the text around a fault is shown, in characters.
const SHOWN: usize = 600;

/// The text of a file of these tokens; the error shows the item that is not Rust.
pub(crate) fn pretty(tokens: TokenStream) -> Result<String, String> {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => Err(format!("{error}, in `{}`", around(tokens))),
    }
}

/// The innermost item that cannot be read, from its beginning.
fn around(tokens: TokenStream) -> String {
    let mut fault = tokens;
    while let Some(inner) = first_fault(fault.clone()) {
        fault = inner;
    }
    let text = fault.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text,
    }
}

/// The tokens from the first item on that cannot be read, or those in its braces if it is a module.
fn first_fault(tokens: TokenStream) -> Option<TokenStream> {
    let mut rest = TokenStream::new();
    let read = |input: ParseStream<'_>| -> syn::Result<()> {
        while !input.is_empty() {
            rest = input.cursor().token_stream();
            input.parse::<Item>()?;
        }
        Ok(())
    };
    Parser::parse2(read, tokens.clone()).err()?;
    let inside = |input: ParseStream<'_>| {
        input.call(syn::Attribute::parse_outer)?;
        input.parse::<syn::Visibility>()?;
        input.parse::<Token![mod]>()?;
        input.parse::<syn::Ident>()?;
        let content;
        syn::braced!(content in input);
        let inside = content.parse::<TokenStream>()?;
        input.parse::<TokenStream>()?;
        Ok(inside)
    };
    match Parser::parse2(inside, rest.clone()) {
        Ok(inside) => Some(inside),
        // The fault itself: nothing to go into.
        Err(_) => (rest.to_string() != tokens.to_string()).then_some(rest),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::pretty;

    #[test]
    fn a_fault_is_shown_with_the_item_around_it() {
        let good = quote!(
            pub struct A;
        );
        assert_eq!(pretty(good.clone()).as_deref(), Ok("pub struct A;\n"));
        let fault = pretty(quote! {
            #good
            /// Types.
            pub mod types {
                pub struct B { pub a: u8 }
                pub struct Broken { pub 7: u8 }
            }
        });
        let message = fault.err().unwrap_or_default();
        assert!(message.contains("in `pub struct Broken { pub 7"), "{message}");
        assert!(!message.contains("struct A"), "{message}");
    }
}
