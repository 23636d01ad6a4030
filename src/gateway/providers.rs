//! The providers of language models, with the one that is always there.

use serde_json::json;

use super::{
    Ai,
    types::{LlmModel, LlmProvider},
};
use crate::error::{Error, ErrorKind};

const SYSTEM: &str = "system";

impl Ai {
    /// Lists the providers of language models, the built-in one first.
    ///
    /// The server does not list the built-in provider: [`list_providers`](Self::list_providers) gives those that the
    /// organization has added. The other SDKs put an entry before them, and so does this. Two calls, one after the
    /// other: `GET /v3/ai/providers`, then `GET /v3/ai/workflow-agent/models`
    /// ([`get_llm_models`](Self::get_llm_models)), whose models are those of the first entry.
    ///
    /// In that entry `provider_id`, `id`, `name`, `type` and `source` are `system`, `config` and `metadata` are empty,
    /// and so is `created_at`. It cannot be changed or deleted, and the server does not know it by this id.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// for provider in imbrace.ai().list_providers_with_system().await? {
    ///     println!("{}: {} models", provider.provider_id, provider.models.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As the two calls: if one fails, there is no list.
    ///
    /// # Cancel safety
    /// Dropping the future ends the calls, which change nothing.
    #[inline] // compiled where it is used
    pub async fn list_providers_with_system(&self) -> Result<Vec<LlmProvider>, Error> {
        let mut providers = self.list_providers().send().await?;
        let models = self.get_llm_models().send().await?.data;
        let organization = self.core().auth().organization().unwrap_or_default();
        providers.insert(0, system(&organization, models)?);
        Ok(providers)
    }
}

#[inline]
fn system(organization: &str, models: Vec<LlmModel>) -> Result<LlmProvider, Error> {
    let entry = json!({
        "id": SYSTEM, "provider_id": SYSTEM, "organization_id": organization, "name": SYSTEM, "type": SYSTEM,
        "source": SYSTEM, "is_shown": true, "config": {}, "models": [], "metadata": {}, "created_at": "",
    });
    let mut provider: LlmProvider = serde_json::from_value(entry).map_err(|error| {
        Error::new(ErrorKind::Decode, "the built-in provider cannot be described").caused_by(error)
    })?;
    provider.models = models;
    Ok(provider)
}
