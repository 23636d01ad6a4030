//! Names: of components, of parameters, of what a method does.

/// The words of a name in any spelling: `boardItems`, `board_items`, `board-items`.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    let mut lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            open = false;
            continue;
        }
        if !open || (c.is_uppercase() && lower) {
            words.push(String::new());
            open = true;
        }
        lower = !c.is_uppercase();
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words
}

/// `board item` as `BoardItem`.
pub(super) fn pascal(name: &str) -> String {
    let capital = |word: String| {
        let mut chars = word.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect::<String>()
    };
    words(name).into_iter().map(capital).collect()
}

/// `boardItems` as `board_items`.
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// One of many: `boards` to `board`, `categories` to `category`.
pub(super) fn singular(word: &str) -> String {
    let whole = [
        "status", "news", "series", "sms", "address", "process", "access", "business", "analysis",
    ];
    if whole.iter().any(|whole| word.ends_with(whole)) || word.ends_with("ss") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    for (many, one) in [
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("statuses", "status"),
    ] {
        if let Some(stem) = word.strip_suffix(many) {
            return format!("{stem}{one}");
        }
    }
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 1)
        .unwrap_or(word)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_any_spelling_have_the_same_words() {
        for name in [
            "boardItems",
            "board_items",
            "board-items",
            "BoardItems",
            "_board items",
        ] {
            assert_eq!(
                (snake(name), pascal(name)),
                ("board_items".to_owned(), "BoardItems".to_owned())
            );
        }
        assert_eq!(
            (snake("2fa"), pascal("llm_models2")),
            ("2fa".to_owned(), "LlmModels2".to_owned())
        );
    }

    #[test]
    fn one_of_many() {
        for (many, one) in [
            ("boards", "board"),
            ("categories", "category"),
            ("boxes", "box"),
            ("searches", "search"),
            ("status", "status"),
            ("address", "address"),
            ("data", "data"),
            ("caches", "cach"),
            ("s", "s"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
