//! Operations found by words.

use std::cmp::Reverse;

use super::{Catalog, facts::Operation};

/// What people say, and how the operations are named.
const SYNONYMS: [(&str, &str); 17] = [
    ("add", "create"),
    ("agents", "agent"),
    ("assistant", "agent"),
    ("assistants", "agent"),
    ("change", "update"),
    ("edit", "update"),
    ("find", "search"),
    ("fetch", "get"),
    ("insert", "create"),
    ("make", "create"),
    ("new", "create"),
    ("people", "contacts"),
    ("read", "get"),
    ("record", "item"),
    ("remove", "delete"),
    ("rows", "items"),
    ("show", "get"),
];

/// Words that are too general to find an operation.
const EMPTY: [&str; 16] = [
    "all", "an", "and", "by", "for", "from", "in", "into", "me", "my", "of", "on", "the", "this", "to",
    "with",
];

impl Catalog {
    /// The operations that fit words best, best first: by id, summary, names in the SDKs, path and description.
    pub(crate) fn search(
        &self,
        words: &str,
        most: usize,
        allows: impl Fn(&Operation) -> bool,
    ) -> Vec<&Operation> {
        let words = words_of(words);
        let mut found: Vec<_> = self
            .all()
            .filter(|operation| allows(operation))
            .filter_map(|operation| {
                let score = score(operation, &words);
                (score > 0 || words.is_empty()).then_some((score, operation))
            })
            .collect();
        // Of those with the same score, the one with the fewest words in its name comes first, then the one that the documents
        // have first.
        found.sort_by_key(|(score, operation)| {
            (
                Reverse(*score),
                operation.deprecated,
                operation.id.split('_').count(),
            )
        });
        found
            .into_iter()
            .take(most)
            .map(|(_, operation)| operation)
            .collect()
    }
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.len() > 1 && !EMPTY.contains(&word.as_str()))
        .map(|word| {
            let known = SYNONYMS.iter().find(|(said, _)| *said == word);
            known.map_or(word, |(_, named)| (*named).to_owned())
        })
        .collect()
}

fn stem(word: &str) -> &str {
    word.strip_suffix('s')
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
}

fn score(operation: &Operation, words: &[String]) -> u32 {
    let summary = operation.summary.to_lowercase();
    let aliases = operation.aliases.join(" ").to_lowercase();
    let path = operation.path.to_lowercase();
    let description = operation
        .description
        .as_deref()
        .unwrap_or_default()
        .to_lowercase();
    let (mut score, mut matched) = (0, 0);
    for word in words {
        let stem = stem(word);
        let of_word = if operation.id.split('_').any(|part| self::stem(part) == stem) {
            10
        } else if operation.id.contains(stem) {
            6
        } else if summary.contains(stem) {
            5
        } else if aliases.contains(stem) || path.contains(stem) {
            3
        } else {
            u32::from(description.contains(stem))
        };
        score += of_word;
        matched += u32::from(of_word > 1);
    }
    // Words that are all found count for more than one word that is found well.
    if matched as usize == words.len() {
        score + 10 * matched
    } else {
        score
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_say_finds_the_operation() {
        let catalog = Catalog::new();
        for (words, id) in [
            ("add item to a board", "boards_create_item"),
            ("create board", "boards_create"),
            ("list the boards", "boards_list"),
            ("remove a contact", "contacts_delete"),
            ("search items of a board", "boards_search"),
            ("boards_list_items", "boards_list_items"),
            ("chat with an AI agent stream", "ai_agent_stream_chat"),
        ] {
            let found = catalog.search(words, 5, |_| true);
            let ids: Vec<&str> = found.iter().map(|operation| operation.id.as_str()).collect();
            assert!(ids.contains(&id), "{words}: {ids:?}");
        }
        assert!(catalog.search("zzzzqqqq", 5, |_| true).is_empty());
    }
}
