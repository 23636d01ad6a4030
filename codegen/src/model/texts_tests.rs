//! Texts of documents as documentation.

use super::texts::{split_errors, summary_first};

#[test]
fn statuses_are_a_list_and_anything_else_is_a_sentence() {
    for (text, expected) in [
        (
            "Errors: 404 for an unknown id, 500.",
            "- 404 for an unknown id\n- 500\n",
        ),
        ("Errors: 400 for x. It is late.", "- 400 for x. It is late.\n"),
        ("Errors: those of all (400, 500).", "Those of all (400, 500).\n"),
        (
            "Errors: not known.",
            "Fails if the request cannot be sent or the status is not 2xx; which statuses the server sends is not known.\n",
        ),
        (
            "",
            "Fails if the request cannot be sent or the status is not 2xx.\n",
        ),
    ] {
        assert_eq!(
            split_errors(&format!("Text.\n\n{text}")),
            ("Text.".to_owned(), expected.to_owned())
        );
    }
}

#[test]
fn the_first_sentence_stands_alone() {
    for (text, expected) in [
        ("A thing. Of any kind.\nMore.", "A thing.\n\nOf any kind.\nMore."),
        (
            "A thing\nof a kind.\n`x` is it.",
            "A thing\nof a kind.\n\n`x` is it.",
        ),
        (
            "A thing (of A. B.), see `a. B`. Then.",
            "A thing (of A. B.), see `a. B`.\n\nThen.",
        ),
        ("A thing, v1.2. and more.", "A thing, v1.2. and more."),
        ("A thing.\n\nIt is. One.", "A thing.\n\nIt is. One."),
        ("A thing.", "A thing."),
    ] {
        assert_eq!(summary_first(text), expected, "{text:?}");
    }
}
