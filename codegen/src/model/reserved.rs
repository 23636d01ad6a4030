//! Names that setters of calls cannot have, since every call has a method of that name.

/// Methods that every call has.
pub(super) const TAKEN: [&str; 26] = [
    "body",
    "call_options",
    "envelope",
    "fail",
    "fetch",
    "for_page",
    "header",
    "idle_timeout",
    "into_future",
    "items",
    "max_retries",
    "new",
    "pages",
    "parts",
    "path",
    "request_id",
    "response",
    "send",
    "stream",
    "timeout",
    "with_deep_query",
    "with_header",
    "with_joined_query",
    "with_path",
    "with_queries",
    "with_query",
];

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::TAKEN;

    /// The same for the options, which a macro writes.
    #[test]
    fn no_setter_is_called_like_an_option_of_calls() {
        let text =
            std::fs::read_to_string("../src/call/options.rs").expect("the client is beside this package");
        let names = text
            .split("pub fn ")
            .skip(1)
            .filter_map(|rest| rest.split_once('('));
        let names: Vec<&str> = names.map(|(name, _)| name).collect();
        assert!(names.len() > 4, "{names:?}");
        assert!(names.iter().all(|name| TAKEN.contains(name)), "{names:?}");
    }

    /// A setter with the name of a method of every call does not compile.
    #[test]
    fn no_setter_is_called_like_a_method_of_calls() {
        for file in ["../src/call.rs", "../src/call/parameters.rs", "../src/pages.rs"] {
            let text = std::fs::read_to_string(file).expect("the client is beside this package");
            for item in syn::parse_file(&text).expect("it is Rust").items {
                let syn::Item::Impl(block) = item else { continue };
                if block.trait_.is_some() {
                    continue;
                }
                let syn::Type::Path(path) = &*block.self_ty else {
                    continue;
                };
                if path.path.segments.last().is_none_or(|last| last.ident != "Call") {
                    continue;
                }
                for item in block.items {
                    let syn::ImplItem::Fn(method) = item else { continue };
                    let name = method.sig.ident.to_string();
                    assert!(
                        TAKEN.contains(&name.as_str()),
                        "`{name}` of {file} is missing in TAKEN"
                    );
                }
            }
        }
    }
}
