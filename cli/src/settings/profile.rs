//! Profiles: named settings without secrets, in `config.json`.

use std::{collections::BTreeMap, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::folder;
use crate::fault::Fault;

const FILE: &str = "config.json";
const FIRST: &str = "default";

/// One profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) environment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) gateway_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organization_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) clickai_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) clickai_console_url: Option<String>,
    /// Its secrets are in the key store of the system, and not in a file.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) key_store: bool,
}

/// All profiles, and which one is used where none is named.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Profiles {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

impl Profiles {
    pub(crate) fn read() -> Result<Self, Fault> {
        folder::read(FILE)
    }

    pub(crate) fn write(&self) -> Result<PathBuf, Fault> {
        folder::write(FILE, self)
    }

    pub(crate) fn current(&self) -> &str {
        self.profile.as_deref().unwrap_or(FIRST)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Profile> {
        self.profiles.get(name)
    }

    pub(crate) fn set(&mut self, name: &str, profile: Profile) {
        self.profiles.insert(name.to_owned(), profile);
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.profiles.remove(name);
        if self.profile.as_deref() == Some(name) {
            self.profile = None;
        }
    }

    /// Makes this the profile that is used where none is named.
    pub(crate) fn choose(&mut self, name: &str) -> Result<(), Fault> {
        if !self.profiles.contains_key(name) {
            return Err(
                Fault::usage(format!("there is no profile `{name}`")).hint("`imbrace profiles` lists them")
            );
        }
        self.profile = Some(name.to_owned());
        Ok(())
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.profiles.keys().map(String::as_str)
    }
}
