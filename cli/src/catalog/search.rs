//! Operations found by words.

use super::{Catalog, facts::Operation};

impl Catalog {
    /// The operations that fit words best, best first: by id, summary, names in the SDKs, path and description.
    pub(crate) fn search(
        &self,
        words: &str,
        most: usize,
        allows: impl Fn(&Operation) -> bool,
    ) -> Vec<&Operation> {
        let words: Vec<String> = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 1)
            .map(str::to_lowercase)
            .collect();
        let mut found: Vec<(u32, &Operation)> = self
            .all()
            .filter(|operation| allows(operation))
            .filter_map(|operation| {
                let score = score(operation, &words);
                (score > 0 || words.is_empty()).then_some((score, operation))
            })
            .collect();
        // Stable, so that operations of one score stay in the order of the documents.
        found.sort_by_key(|(score, operation)| (std::cmp::Reverse(*score), operation.deprecated));
        found
            .into_iter()
            .take(most)
            .map(|(_, operation)| operation)
            .collect()
    }
}

fn score(operation: &Operation, words: &[String]) -> u32 {
    let summary = operation.summary.to_lowercase();
    let aliases = operation.aliases.join(" ").to_lowercase();
    let description = operation
        .description
        .as_deref()
        .unwrap_or_default()
        .to_lowercase();
    let mut score = 0;
    let mut matched = 0;
    for word in words {
        let stem = word
            .strip_suffix('s')
            .filter(|stem| stem.len() > 2)
            .unwrap_or(word);
        let in_id = operation
            .id
            .split('_')
            .any(|part| part == word || part.strip_suffix('s').unwrap_or(part) == stem);
        let of_word = if in_id {
            10
        } else if operation.id.contains(stem) {
            6
        } else if summary.contains(stem) {
            5
        } else if aliases.contains(stem) || operation.path.to_lowercase().contains(stem) {
            3
        } else {
            u32::from(description.contains(stem))
        };
        score += of_word;
        matched += u32::from(of_word > 0);
    }
    let all = matched as usize == words.len();
    // Words that are all found count for more than one word that is found well.
    if all { score + 20 * matched } else { score }
}
