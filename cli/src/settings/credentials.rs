//! The secrets of the profiles, in `credentials.json`, which only its owner can read.

use std::{collections::BTreeMap, fmt, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::{Credential, folder, key_store::KeyStore};
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

    /// The secrets of a profile in a key store; none if it has none.
    pub(crate) fn read_from(store: &dyn KeyStore, profile: &str) -> Result<Self, Fault> {
        let Some(text) = store.get(profile)? else {
            return Ok(Self::default());
        };
        // The message of the parser would quote what is stored.
        serde_json::from_str(&text).map_err(|_| {
            Fault::usage(format!(
                "what the key store holds for the profile {profile} is not in order"
            ))
            .hint("`imbrace logout` removes it")
        })
    }

    /// Stores them in a key store as those of a profile.
    pub(crate) fn write_to(&self, store: &dyn KeyStore, profile: &str) -> Result<(), Fault> {
        let text = serde_json::to_string(self).map_err(|error| Fault::usage(error.to_string()))?;
        store.set(profile, &text)
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[derive(Default)]
    struct Memory(RefCell<BTreeMap<String, String>>);

    impl KeyStore for Memory {
        fn get(&self, profile: &str) -> Result<Option<String>, Fault> {
            Ok(self.0.borrow().get(profile).cloned())
        }

        fn set(&self, profile: &str, text: &str) -> Result<(), Fault> {
            self.0.borrow_mut().insert(profile.to_owned(), text.to_owned());
            Ok(())
        }

        fn remove(&self, profile: &str) -> Result<bool, Fault> {
            Ok(self.0.borrow_mut().remove(profile).is_some())
        }
    }

    #[test]
    fn a_key_store_keeps_the_secrets_of_a_profile_with_their_addresses() {
        let store = Memory::default();
        let url = "https://gateway.example";
        let mut stored = Stored::read_from(&store, "work").unwrap();
        assert!(stored.for_gateway(url).is_none());
        stored.set_gateway(url, Credential::ApiKey("key_1".to_owned()));
        stored.set_clickai("https://app.example", "app_1".to_owned());
        stored.write_to(&store, "work").unwrap();
        let read = Stored::read_from(&store, "work").unwrap();
        assert_eq!(read.for_gateway(url).unwrap().secret(), "key_1");
        assert!(read.for_gateway("https://other.example").is_none());
        assert_eq!(read.clickai_for("https://app.example").unwrap(), "app_1");
        assert!(
            Stored::read_from(&store, "home")
                .unwrap()
                .for_gateway(url)
                .is_none()
        );
        store.set("work", "{\"api_key\": \"key_1").unwrap();
        let said = Stored::read_from(&store, "work").err().unwrap();
        assert!(said.message.contains("not in order") && !said.message.contains("key_1"));
        assert!(store.remove("work").unwrap());
    }
}
