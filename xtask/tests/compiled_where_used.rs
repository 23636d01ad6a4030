//! What only some programs call is compiled in these, not in the library: each function of it is `#[inline]`.
//!
//! A function without a type parameter is otherwise compiled with the library, called or not, by everyone. One that is called by an
//! inline function is compiled there too, unless it is inline itself: so one that is forgotten costs everyone again.
#![allow(clippy::expect_used, missing_docs)]

#[path = "support/files.rs"]
mod files;
#[path = "support/of_tests.rs"]
mod of_tests;

use std::{fs, path::Path};

use syn::{
    Attribute, ImplItemFn, ItemFn, ItemMod, Signature,
    visit::{self, Visit},
};

/// Files and folders below `src`.
const WHERE_USED: [&str; 9] = [
    "bulk.rs",
    "chat.rs",
    "chat",
    "clickai",
    "download.rs",
    "download",
    "gateway",
    "pages/raw.rs",
    "upload",
];

#[test]
fn what_only_some_programs_call_is_compiled_there() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
    let (mut found, mut forgotten) = (0, Vec::new());
    for place in WHERE_USED {
        for file in files::below(&source.join(place), &["rs"]) {
            let text = fs::read_to_string(&file).expect("it can be read");
            let mut functions = Functions::default();
            functions.visit_file(&syn::parse_file(&text).expect("it is Rust"));
            found += functions.found;
            forgotten.extend(
                functions
                    .forgotten
                    .into_iter()
                    .map(|name| format!("{}: {name}", file.display())),
            );
        }
    }
    assert!(found > 250, "only {found} functions were looked at");
    assert!(
        forgotten.is_empty(),
        "without `#[inline]`:\n{}",
        forgotten.join("\n")
    );
}

#[test]
fn a_forgotten_function_is_found() {
    let text = "#[inline]\nfn a() {}\n#[cold]\nfn b() {}\nstruct S;\nimpl S { fn c(&self) {} }\n#[cfg(test)]\nmod tests { fn d() {} }\nfn e() {}";
    let mut functions = Functions::default();
    functions.visit_file(&syn::parse_file(text).expect("it is Rust"));
    assert_eq!(
        (functions.found, functions.forgotten),
        (4, vec!["c".to_owned(), "e".to_owned()])
    );
}

#[derive(Default)]
struct Functions {
    found: usize,
    forgotten: Vec<String>,
}

impl Functions {
    fn look(&mut self, attributes: &[Attribute], signature: &Signature) {
        self.found += 1;
        let is = |name| attributes.iter().any(|attribute| attribute.path().is_ident(name));
        if !is("inline") && !is("cold") {
            self.forgotten.push(signature.ident.to_string());
        }
    }
}

impl<'a> Visit<'a> for Functions {
    fn visit_item_fn(&mut self, function: &'a ItemFn) {
        self.look(&function.attrs, &function.sig);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
        self.look(&function.attrs, &function.sig);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_item_mod(&mut self, module: &'a ItemMod) {
        if !module.attrs.iter().any(of_tests::is_test) {
            visit::visit_item_mod(self, module);
        }
    }
}
