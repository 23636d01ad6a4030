//! What is not written, and what is written instead.

/// Phrases that a reader has to solve, each with what to write.
const PHRASES: [(&str, &str); 17] = [
    ("hat hinders the", "why … failed"),
    ("hatever hinders", "fails if …"),
    ("be set before sending", "optional parameters: …"),
    (
        "says what happened and what to do",
        "the statuses, and what they mean",
    ),
    ("with what it must have", "from its required fields"),
    ("eaves the way of the", "so that … stays small"),
    ("that knows no better", "defaults when the caller sets none"),
    ("says nothing that can be read", "cannot be inspected"),
    ("came about", "was made"),
    ("owns up to", "is sufficient"),
    ("is called like a secret", "looks like a secret"),
    ("means nothing", "has no effect"),
    ("says nothing", "is empty, has no effect"),
    ("nothing tells", "it is unknown whether …"),
    ("stands twice", "appears twice"),
    ("stand in each other", "are nested"),
    ("what stands beside", "what is beside"),
];

/// Words that mean something else here, each with the word to use.
const WORDS: [(&str, &str); 4] = [
    ("answer", "response"),
    ("answers", "responses, responds"),
    ("answered", "responded"),
    ("answering", "responding"),
];

/// The same in Rust code; in the documents and the pages, members are people.
const WORDS_OF_RUST: [(&str, &str); 2] = [("member", "field, property"), ("members", "fields, properties")];

/// What is wrong with a text.
pub(crate) fn faults(text: &str, of_rust: bool) -> Vec<String> {
    let phrases = PHRASES.iter().filter(|(phrase, _)| text.contains(phrase));
    let prose = without_code(text);
    let used = |word: &str| {
        prose
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|one| one.eq_ignore_ascii_case(word))
    };
    let of_rust = WORDS_OF_RUST.iter().filter(|_| of_rust);
    let words = WORDS.iter().chain(of_rust).filter(|(word, _)| used(word));
    let named = phrases
        .chain(words)
        .map(|(found, instead)| format!("`{found}`: write {instead}"));
    named.chain(is_no(&prose)).collect()
}

/// `is no list`, where English says `is not a list`. `there is no list` is English, and so is `is no longer`.
fn is_no(prose: &str) -> Option<String> {
    let words: Vec<&str> = prose.split([' ', '\n']).collect();
    let before = std::iter::once("").chain(words.iter().copied());
    let fits = |known: &[&str], word: &str| known.contains(&word);
    let found = words.windows(3).zip(before).find(|(three, before)| {
        let [verb, no, noun] = three[..] else { return false };
        fits(&["is", "are", "was", "were"], verb)
            && no == "no"
            && !before.eq_ignore_ascii_case("there")
            && !fits(
                &["longer", "more", "less", "such", "reason"],
                noun.trim_end_matches(','),
            )
            && noun.starts_with(char::is_alphabetic)
    });
    let (found, _) = found?;
    Some(format!("`{}`: write `{} not a …`", found.join(" "), found[0]))
}

/// A text without what stands in backticks.
fn without_code(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_word_that_is_not_written_is_found() {
    let found = |text: &str, of_rust| faults(text, of_rust).len();
    assert_eq!(found("No connection came about.", false), 1);
    assert_eq!(found("The answers of two members.", false), 1);
    assert_eq!(found("The answers of two members.", true), 2);
    assert_eq!(found("The `answer` of a remember_members.", true), 0);
    assert_eq!(found("This is no list, and these are no lists.", true), 1);
    assert_eq!(found("There is no list, and it is no longer one.", true), 0);
}
