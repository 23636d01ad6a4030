//! How a run of ClickAI goes, by the words with `#` in it: those of the captured runs.

const RATE_LIMIT: &str = "[openai] Rate Limit Error, upstream 429";
const NO_TEXT: &str = "1 validation error for Data\nanswer\n  Input should be a valid string";

/// The words that let the model fail, with what it says then.
const FAILURES: [(&str, &str); 8] = [
    ("#error", RATE_LIMIT),
    ("#ratelimit", RATE_LIMIT),
    ("#auth", "Incorrect API key provided"),
    ("#unavail", "[openai] Server Unavailable Error"),
    ("#conn", "[openai] Connection Error"),
    ("#badreq", "[openai] Bad Request Error, context too long"),
    ("#unknown", "[openai] Error: boom"),
    ("#middrop", "[openai] Error: Response ended prematurely"),
];

/// How a run goes, as its question asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scenario {
    /// Why the run fails.
    pub(crate) failure: Option<&'static str>,
    /// Whether some text comes before the failure.
    pub(crate) mid: bool,
    /// The model gives no text.
    pub(crate) empty: bool,
    /// Thoughts stand before the text.
    pub(crate) thinks: bool,
    /// The agent calls a tool.
    pub(crate) tool: bool,
    /// The tool makes a picture.
    pub(crate) file: bool,
    /// The text draws on a document.
    pub(crate) sources: bool,
    /// Moderation replaces the text at its end.
    pub(crate) replaced: bool,
}

impl Scenario {
    pub(crate) fn of(question: &str) -> Self {
        let has = |word: &str| question.contains(word);
        let failure = FAILURES.iter().find(|(word, _)| has(word));
        Self {
            failure: failure.map(|(_, text)| *text),
            mid: has("#mid") || has("#error"),
            empty: has("#empty"),
            thinks: has("#think"),
            tool: has("#tool"),
            file: has("#file"),
            sources: has("#sources"),
            replaced: has("#replace"),
        }
    }

    /// Why the run fails where the whole response is asked for: no text is a failure there.
    pub(crate) fn blocking_failure(&self) -> Option<(&'static str, &'static str)> {
        match self.failure {
            Some(text) => Some(("completion_request_error", text)),
            None => self.empty.then_some(("invalid_param", NO_TEXT)),
        }
    }
}
