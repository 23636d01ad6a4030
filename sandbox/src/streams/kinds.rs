//! How an AI agent behaves, as its id, its name, its settings or the question ask for it.

use serde_json::Value;

/// What a stream of an agent shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text alone.
    Text,
    /// A tool is called, then text.
    Tool,
    /// A tool writes a document, part by part.
    Document,
    /// A tool waits for the approval of the user.
    Approval,
    /// The model thinks first; the thoughts are shown or hidden.
    Reasoning { shown: bool },
    /// Web pages and a document that the text draws on.
    Sources,
    /// A file beside the text.
    Files,
    /// Progress in blocks of text, and the result in the last one.
    DocumentAi,
    /// The model cannot be asked: the text of the error, and whether it was asked three times.
    Fails { text: &'static str, retried: bool },
    /// An error in the middle; the rest follows all the same.
    Malformed,
    /// The connection to the model breaks: an error, and the stream never ends.
    Dropped,
    /// The model gives no text.
    Empty,
    /// A long silence before the first text.
    Silent,
}

const UNKNOWN_MODEL: &str = "The model `no-such-model` does not exist or you do not have access to it.";

/// The words, with what they ask for. `asst-<word>` is the id of an agent that can be asked, and is in no list.
const WORDS: [(&str, Kind); 19] = [
    ("stream", Kind::Text),
    ("unicode", Kind::Text),
    ("tool", Kind::Tool),
    ("workflow", Kind::Tool),
    ("doc", Kind::Document),
    ("approval", Kind::Approval),
    ("thinking", Kind::Reasoning { shown: true }),
    ("thinking-hidden", Kind::Reasoning { shown: false }),
    ("sources", Kind::Sources),
    ("files", Kind::Files),
    ("docai", Kind::DocumentAi),
    (
        "unknown-model",
        Kind::Fails {
            text: UNKNOWN_MODEL,
            retried: false,
        },
    ),
    (
        "401",
        Kind::Fails {
            text: "Incorrect API key provided",
            retried: false,
        },
    ),
    (
        "429",
        Kind::Fails {
            text: "Failed after 3 attempts. Last error: Rate limit reached",
            retried: true,
        },
    ),
    (
        "500",
        Kind::Fails {
            text: "Failed after 3 attempts. Last error: Internal Server Error",
            retried: true,
        },
    ),
    ("badjson", Kind::Malformed),
    ("dropped", Kind::Dropped),
    ("empty", Kind::Empty),
    ("silent", Kind::Silent),
];

/// The ids of the agents that show one kind each.
pub(crate) fn ids() -> impl Iterator<Item = String> {
    WORDS.iter().map(|(word, _)| format!("asst-{word}"))
}

/// The agent that shows one kind, by its id; `asst-nostream` responds with plain text.
pub(crate) fn agent(id: &str) -> Option<serde_json::Map<String, Value>> {
    let word = id.strip_prefix("asst-")?;
    let streams = word != "nostream";
    let known = !streams || WORDS.iter().any(|(own, _)| *own == word);
    let properties = [("id", Value::from(id)), ("streaming", streams.into())];
    known.then(|| {
        properties
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect()
    })
}

impl Kind {
    /// What an agent shows when it is asked this.
    pub(crate) fn of(agent: &serde_json::Map<String, Value>, question: &str) -> Self {
        let text = |name: &str| agent.get(name).and_then(Value::as_str).unwrap_or_default();
        let asked = WORDS.iter().rev().find(|(word, _)| {
            let whole = format!("asst-{word}");
            let marked = format!("#{word}");
            text("id") == whole
                || text("name") == whole
                || says(text("name"), &marked)
                || says(question, &marked)
        });
        let settings = || {
            if text("agent_type") == "document_ai" {
                Self::DocumentAi
            } else if text("model_id") == "no-such-model" {
                Self::Fails {
                    text: UNKNOWN_MODEL,
                    retried: false,
                }
            } else if agent
                .get("workflow_function_call")
                .and_then(Value::as_array)
                .is_some_and(|all| !all.is_empty())
            {
                Self::Tool
            } else if agent.get("show_thinking_process") == Some(&Value::Bool(true)) {
                Self::Reasoning { shown: true }
            } else {
                Self::Text
            }
        };
        asked.map_or_else(settings, |(_, kind)| *kind)
    }
}

/// Whether a text has a word, not only a longer one that begins with it.
fn says(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let next = text.get(at + word.len()..).and_then(|rest| rest.chars().next());
        next.is_none_or(|next| !next.is_ascii_alphanumeric() && next != '-')
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn id_name_settings_and_question_choose() {
        let of = |agent: Value, question: &str| {
            Kind::of(&agent.as_object().cloned().unwrap_or_default(), question)
        };
        assert_eq!(of(json!({"id": "asst-approval"}), ""), Kind::Approval);
        assert_eq!(of(json!({"name": "Support #tool"}), ""), Kind::Tool);
        assert_eq!(of(json!({"name": "Support tool"}), ""), Kind::Text);
        assert_eq!(
            of(json!({"id": "asst-thinking-hidden"}), ""),
            Kind::Reasoning { shown: false }
        );
        assert_eq!(of(json!({}), "what #sources are there?"), Kind::Sources);
        assert_eq!(of(json!({}), "see issue #429-a"), Kind::Text);
        assert_eq!(of(json!({"workflow_function_call": [{}]}), ""), Kind::Tool);
        assert_eq!(of(json!({"agent_type": "document_ai"}), ""), Kind::DocumentAi);
    }
}
