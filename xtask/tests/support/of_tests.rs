//! What of a file is compiled for tests only.

use syn::{Attribute, Meta};

/// Whether an attribute says so of a module or another item.
pub(crate) fn is_test(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return false;
    };
    let condition = list.tokens.to_string();
    list.path.is_ident("cfg") && (condition == "test" || condition.starts_with("all (test ,"))
}
