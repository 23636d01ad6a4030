//! Keys for third parties.

use super::types::{ThirdPartyToken, ThirdPartyTokenCreate};

/// A key that is good for so many days.
impl From<u32> for ThirdPartyTokenCreate {
    #[inline]
    fn from(days: u32) -> Self {
        Self::new(days.into())
    }
}

impl ThirdPartyToken {
    /// The key, for [`set_api_key`](crate::Client::set_api_key) of whoever gets it.
    ///
    /// It stands in `apiKey.apiKey`; where that is missing, `apiKey.token` and the names that the other SDKs read
    /// tokens from are looked at. `Debug` does not print it.
    ///
    /// ```no_run
    /// # async fn example(client: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let minted = client.auth().get_third_party_token(7).await?;
    /// let partner = imbrace::Client::builder().api_key(minted.key().unwrap_or_default()).build()?;
    /// # drop(partner);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn key(&self) -> Option<&str> {
        let inner = self.api_key.as_ref();
        [
            inner.and_then(|key| key.api_key.as_deref()),
            inner.and_then(|key| key.token.as_deref()),
            self.access_token_.as_deref(),
            self.token.as_deref(),
            self.access_token.as_deref(),
        ]
        .into_iter()
        .flatten()
        .find(|key| !key.is_empty())
    }
}
