//! The secrets of the profiles, in `credentials.json`, which only its owner can read.

use std::{collections::BTreeMap, fmt, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::{Credential, folder};
use crate::fault::Fault;

const FILE: &str = "credentials.json";

#[derive(Default, Serialize, Deserialize)]
struct File {
    #[serde(default)]
    profiles: BTreeMap<String, Stored>,
}

/// The secrets of one profile, each with the address that it is for: it is sent nowhere else.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Stored {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_key: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    access_token: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clickai_api_key: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clickai_console_token: Option<Bound>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Bound {
    url: String,
    secret: String,
}

impl Bound {
    fn new(url: &str, secret: String) -> Option<Self> {
        let url = url.to_owned();
        Some(Self { url, secret })
    }

    fn for_url(&self, url: &str) -> Option<String> {
        let same = self.url.trim_end_matches('/') == url.trim_end_matches('/');
        same.then(|| self.secret.clone())
    }
}

impl Stored {
    /// The secrets of a profile; none if it has none.
    pub(crate) fn read(profile: &str) -> Result<Self, Fault> {
        let mut file: File = folder::read(FILE)?;
        Ok(file.profiles.remove(profile).unwrap_or_default())
    }

    /// Stores them as those of a profile.
    pub(crate) fn write(self, profile: &str) -> Result<PathBuf, Fault> {
        let mut file: File = folder::read(FILE)?;
        file.profiles.insert(profile.to_owned(), self);
        folder::write(FILE, &file)
    }

    /// Forgets those of a profile; false if there were none.
    pub(crate) fn forget(profile: &str) -> Result<bool, Fault> {
        let mut file: File = folder::read(FILE)?;
        let was = file.profiles.remove(profile).is_some();
        if was {
            folder::write(FILE, &file)?;
        }
        Ok(was)
    }

    pub(crate) fn for_gateway(&self, url: &str) -> Option<Credential> {
        let key = self.api_key.as_ref().and_then(|key| key.for_url(url));
        let token = || self.access_token.as_ref().and_then(|token| token.for_url(url));
        key.map(Credential::ApiKey)
            .or_else(|| token().map(Credential::AccessToken))
    }

    pub(crate) fn clickai_for(&self, url: &str) -> Option<String> {
        self.clickai_api_key.as_ref()?.for_url(url)
    }

    pub(crate) fn console_for(&self, url: &str) -> Option<String> {
        self.clickai_console_token.as_ref()?.for_url(url)
    }

    /// A key and a token exclude each other.
    pub(crate) fn set_gateway(&mut self, url: &str, credential: Credential) {
        (self.api_key, self.access_token) = match credential {
            Credential::ApiKey(key) => (Bound::new(url, key), None),
            Credential::AccessToken(token) => (None, Bound::new(url, token)),
        };
    }

    pub(crate) fn set_clickai(&mut self, url: &str, key: String) {
        self.clickai_api_key = Bound::new(url, key);
    }

    pub(crate) fn set_console(&mut self, url: &str, token: String) {
        self.clickai_console_token = Bound::new(url, token);
    }
}

impl fmt::Debug for Stored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stored")
    }
}
