//! The status for an unknown id, as descriptions say it.

/// The status for an unknown row: `404 for an unknown board`, `400 … Assistant not found`.
pub(super) fn status(description: &str, singular: &str) -> Option<u16> {
    let text = description.replace('\n', " ");
    let clauses = text.split([';', ',']).flat_map(|part| part.split(". "));
    let about_row = |clause: &&str| {
        let clause = clause.to_lowercase();
        let named = singular.replace('_', " ");
        [
            "unknown id",
            "malformed id",
            "not found",
            "does not exist",
            "unknown or malformed id",
        ]
        .iter()
        .any(|words| clause.contains(words))
            || clause.contains(&format!("unknown {named}"))
    };
    let codes = |clause: &str| {
        let words = clause.split(|char: char| !char.is_ascii_alphanumeric());
        let codes: Vec<u16> = words
            .filter(|word| word.len() == 3)
            .filter_map(|word| word.parse().ok())
            .filter(|code| (400..600).contains(code))
            .collect();
        codes
    };
    let found: Vec<u16> = clauses.filter(about_row).flat_map(codes).collect();
    if found.contains(&404) {
        return Some(404);
    }
    found.first().copied()
}

#[cfg(test)]
mod tests {
    use super::status;

    #[test]
    fn the_clause_about_the_row_counts() {
        let text =
            "Gives one.\nErrors: 400 for an unknown type; 500 for an unknown board; 403 `Access denied`.";
        assert_eq!(status(text, "board"), Some(500));
        assert_eq!(status("Errors: 400 or 404 for an unknown id.", "x"), Some(404));
        assert_eq!(
            status("Errors: 404 `Folder not found`; 500 for null.", "folder"),
            Some(404)
        );
        assert_eq!(status("Errors: 400 for an unknown status.", "flow"), None);
    }
}
