//! Names of the documents as Rust identifiers.

use imbrace_contract::names::NEVER_RAW;
use proc_macro2::Ident;

/// A Rust identifier for a name that [`field`](imbrace_contract::names::field) or
/// [`pascal`](imbrace_contract::names::pascal) made or [`is_ident`](imbrace_contract::names::is_ident) accepts, raw where
/// it is a keyword.
pub(crate) fn rust_ident(name: &str) -> Ident {
    let span = proc_macro2::Span::call_site();
    if NEVER_RAW.contains(&name) {
        return Ident::new(&format!("{name}_"), span);
    }
    // The newest keyword, which `syn` takes for a name.
    if name != "gen" && syn::parse_str::<syn::Ident>(name).is_ok() {
        Ident::new(name, span)
    } else {
        Ident::new_raw(name, span)
    }
}

#[cfg(test)]
mod tests {
    use imbrace_contract::names::{field, is_ident, pascal};

    use super::*;

    #[test]
    fn keywords_become_raw_identifiers() {
        assert_eq!(rust_ident("type").to_string(), "r#type");
        assert_eq!(rust_ident("gen").to_string(), "r#gen");
        assert_eq!(rust_ident("self").to_string(), "self_");
    }

    #[test]
    fn any_text_makes_an_identifier() {
        // Letters and digits that no identifier can have, or that none can begin with, and what is not a letter at all.
        let odd = [
            "²",
            "ⓐ",
            "①",
            "½",
            "٣",
            "Ⅷ",
            "·",
            "\u{301}",
            "\u{200d}",
            "\u{0}",
            "\u{10ffff}",
            "😀",
            "'",
            "\"",
            "\\",
        ];
        let texts = odd.iter().flat_map(|odd| {
            [
                (*odd).to_owned(),
                format!("a{odd}"),
                format!("{odd}a"),
                format!("_{odd}"),
            ]
        });
        let blocks = (0u32..0x3100).filter_map(char::from_u32).map(String::from);
        for text in texts.chain(blocks) {
            for name in [field(&text), pascal(&text)] {
                assert!(is_ident(&name), "{text:?} becomes {name:?}");
                rust_ident(&name);
            }
        }
    }
}
