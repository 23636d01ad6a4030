//! The comments and the texts of Rust code.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, ImplItemFn, ItemFn, ItemMod, Lit, LitStr, Macro, Meta,
    visit::{self, Visit},
};

use super::Prose;

/// The lines of comments.
pub(crate) fn comments(text: &str) -> impl Iterator<Item = Prose> {
    text.lines().zip(1..).filter_map(|(text, line)| {
        let text = text.trim_start().strip_prefix("//")?.to_owned();
        Some(Prose { line, text })
    })
}

/// Texts of services, which the sandbox sends as they are.
const OF_SERVICES: [&str; 1] = ["1 validation error for Data\nanswer\n"];

/// The string literals that are sentences, without those of tests. One word is a name or a value, and so is what begins
/// like JSON.
pub(crate) fn literals(text: &str) -> Vec<Prose> {
    let mut literals = Literals::default();
    literals.visit_file(&syn::parse_file(text).expect("a source file parses"));
    let prose = literals.0.into_iter().filter(|text| {
        let bare = text.trim();
        let ours = !OF_SERVICES.iter().any(|known| bare.starts_with(known));
        bare.contains(' ') && !bare.starts_with(['{', '[']) && ours
    });
    let found = prose.map(|literal| Prose {
        line: line_of(text, &literal),
        text: literal,
    });
    found.collect()
}

/// The line in which a literal begins, where the source writes its beginning as it is.
fn line_of(text: &str, literal: &str) -> usize {
    let part = literal.split(['\n', '"', '\\']).next().unwrap_or_default();
    text.find(&format!("\"{part}"))
        .map_or(0, |at| text[..=at].lines().count())
}

#[derive(Default)]
struct Literals(Vec<String>);

impl Literals {
    /// The literals of a macro, whose grammar is not known.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.0.push(text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Literals {
    fn visit_lit_str(&mut self, text: &'a LitStr) {
        self.0.push(text.value());
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        self.tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        // Documentation is read as comments.
        if let Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        if !of_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'a ItemFn) {
        if !of_tests(&function.attrs) {
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
        if !of_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }
}

fn of_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        Meta::NameValue(_) => false,
    })
}

#[test]
fn sentences_of_macros_and_attributes_are_read_and_those_of_tests_are_not() {
    let source = r##"
        #[arg(help = "help of an option")]
        fn f() {
            let _ = format!("in a {}", vec![r#"raw "text" there"#]);
            fail("an argument", "word", "{\"a\": 1 }");
        }
        #[cfg(test)]
        mod tests { const A: &str = "no text"; }
        #[test]
        fn t() { assert!(true, "nor this"); }
    "##;
    let found: Vec<String> = literals(source).into_iter().map(|prose| prose.text).collect();
    assert_eq!(
        found,
        [
            "help of an option",
            "in a {}",
            "raw \"text\" there",
            "an argument"
        ]
    );
}
