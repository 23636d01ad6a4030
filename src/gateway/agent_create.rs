//! Agents from a name alone.

use super::{operations::ChatAiCreateAiAgent, types::AiAgentCreate};
use crate::call::Call;

/// Defaults when the caller sets none: the names that the newest Python SDK sends.
const PROVIDER: &str = "default";
const MODEL: &str = "Default";

/// The longest workflow name that the server takes, in characters.
const WORKFLOW_NAME_MAX: usize = 256;

/// An agent of this name, with a workflow name made from it and [the defaults](AiAgentCreate::with_defaults).
///
/// ```no_run
/// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
/// let agent = imbrace.chat_ai().create_ai_agent("Support Bot").core_task("Help with orders.").await?;
/// # drop(agent);
/// # Ok(())
/// # }
/// ```
///
/// This sends `name`, `core_task`, `workflow_name` `support_bot`, `provider_id` `default`, `model_id` `Default` and
/// `streaming` true.
impl From<&str> for AiAgentCreate {
    #[inline]
    fn from(name: &str) -> Self {
        Self::new(name, workflow_name(name)).with_defaults()
    }
}

/// An agent of this name, as from `&str`.
impl From<String> for AiAgentCreate {
    #[inline]
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

/// An agent of this name, as from `&str`.
impl From<&String> for AiAgentCreate {
    #[inline]
    fn from(name: &String) -> Self {
        Self::from(name.as_str())
    }
}

impl AiAgentCreate {
    /// Sets what a chat needs, where it is not set: `provider_id` to `default`, `model_id` to `Default` (the choice of
    /// the organization) and `streaming` to true.
    ///
    /// Without a model the server makes the agent all the same, and the first chat with it fails. Without `streaming`
    /// the response of a chat comes in one piece at its end.
    ///
    /// The product documents have `system` as the provider. The newest official SDK sends `default`, because some
    /// organizations have no `system`; if yours wants it, set it: `.provider_id("system")`.
    ///
    /// ```
    /// use imbrace::gateway::types::AiAgentCreate;
    ///
    /// let agent = AiAgentCreate::new("Support Bot", "support_bot_v1").model_id("gpt-4o").with_defaults();
    /// assert_eq!(agent.provider_id, Some(Some("default".to_owned())));
    /// assert_eq!(agent.model_id, Some(Some("gpt-4o".to_owned())));
    /// assert_eq!(agent.streaming, Some(true));
    /// ```
    #[must_use]
    #[inline]
    pub fn with_defaults(mut self) -> Self {
        self.provider_id.get_or_insert_with(|| Some(PROVIDER.to_owned()));
        self.model_id.get_or_insert_with(|| Some(MODEL.to_owned()));
        self.streaming.get_or_insert(true);
        self
    }
}

impl Call<ChatAiCreateAiAgent> {
    /// Sets provider, model and streaming where they are not set: see [`AiAgentCreate::with_defaults`].
    #[inline]
    pub fn with_defaults(mut self) -> Self {
        self.body.0 = self.body.0.with_defaults();
        self
    }
}

/// `Support Bot` as `support_bot`. Letters of any script stay; a name without letters and digits stays as it is.
#[inline]
pub(super) fn workflow_name(name: &str) -> String {
    let words: Vec<String> = name
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let joined = if words.is_empty() {
        name.to_owned()
    } else {
        words.join("_")
    };
    joined.chars().take(WORKFLOW_NAME_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::workflow_name;

    #[test]
    fn a_workflow_name_is_the_words_of_the_name() {
        assert_eq!(workflow_name("Support Bot"), "support_bot");
        assert_eq!(workflow_name("  Tier-1: Đơn hàng! "), "tier_1_đơn_hàng");
        assert_eq!(workflow_name("***"), "***");
        assert_eq!(workflow_name(""), "");
        assert_eq!(workflow_name(&"İ".repeat(200)).chars().count(), 256);
    }
}
