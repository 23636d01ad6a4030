//! Which credential goes into which header.
//!
//! | configured | headers |
//! |---|---|
//! | API key | `x-api-key`, and `x-organization-id` when an organization is set |
//! | access token | `x-access-token`, and `x-organization-id` when an organization is set |
//! | access token in JWT form, with an organization | `authorization: Bearer`, `x-organization-id` |
//! | ClickAI key | `authorization: Bearer` |
//! | ClickAI console token, for the console only | `authorization: Bearer` |
//!
//! An API key and an access token exclude each other; the key wins, as in the other SDKs.

use std::sync::{PoisonError, RwLock};

use http::{HeaderMap, HeaderName, HeaderValue, header::AUTHORIZATION};

use crate::{
    environment::{CLICKAI, CLICKAI_CONSOLE},
    error::Error,
    secret::Secret,
};

pub(crate) const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
pub(crate) const ACCESS_TOKEN: HeaderName = HeaderName::from_static("x-access-token");
pub(crate) const ORGANIZATION_ID: HeaderName = HeaderName::from_static("x-organization-id");

/// The credentials of one client, replaceable while calls are under way: each call reads them once, at its start.
#[derive(Debug)]
pub(crate) struct Auth {
    state: RwLock<State>,
}

/// What is set now. Header values are made once, when a credential is set.
#[derive(Debug, Clone)]
enum State {
    Imbrace {
        credential: Option<Credential>,
        organization: Option<HeaderValue>,
    },
    #[cfg_attr(not(feature = "clickai"), allow(dead_code))]
    ClickAi {
        key: Option<HeaderValue>,
        console: Option<HeaderValue>,
    },
}

#[derive(Debug, Clone)]
enum Credential {
    ApiKey(HeaderValue),
    AccessToken {
        plain: HeaderValue,
        bearer: Option<HeaderValue>,
    },
}

impl Auth {
    pub(crate) fn imbrace() -> Self {
        Self {
            state: RwLock::new(State::Imbrace {
                credential: None,
                organization: None,
            }),
        }
    }

    #[cfg_attr(not(feature = "clickai"), allow(dead_code))]
    pub(crate) fn clickai() -> Self {
        Self {
            state: RwLock::new(State::ClickAi {
                key: None,
                console: None,
            }),
        }
    }

    /// An API key replaces an access token, for Imbrace; for ClickAI it is the app's key.
    pub(crate) fn set_api_key(&self, key: Secret) -> Result<(), Error> {
        match &mut *self.write() {
            State::Imbrace { credential, .. } => {
                *credential = Some(Credential::ApiKey(key.header("")?));
            }
            State::ClickAi { key: current, .. } => *current = Some(key.header("Bearer ")?),
        }
        Ok(())
    }

    /// An access token replaces an API key.
    pub(crate) fn set_access_token(&self, token: Secret) -> Result<(), Error> {
        let token = Credential::access_token(token)?;
        if let State::Imbrace { credential, .. } = &mut *self.write() {
            *credential = Some(token);
        }
        Ok(())
    }

    /// An access token with its organization, in one step: no call sees one without the other.
    #[cfg(feature = "auth")]
    pub(crate) fn set_access(&self, token: Secret, id: &str) -> Result<(), Error> {
        let (token, id) = (Credential::access_token(token)?, organization_header(id)?);
        if let State::Imbrace {
            credential,
            organization,
        } = &mut *self.write()
        {
            (*credential, *organization) = (Some(token), Some(id));
        }
        Ok(())
    }

    #[cfg_attr(not(feature = "clickai"), allow(dead_code))]
    pub(crate) fn set_console_token(&self, token: Secret) -> Result<(), Error> {
        if let State::ClickAi { console, .. } = &mut *self.write() {
            *console = Some(token.header("Bearer ")?);
        }
        Ok(())
    }

    /// Sets or removes the organization.
    pub(crate) fn set_organization(&self, id: Option<&str>) -> Result<(), Error> {
        let value = id.map(organization_header).transpose()?;
        if let State::Imbrace { organization, .. } = &mut *self.write() {
            *organization = value;
        }
        Ok(())
    }

    /// The organization that calls name now.
    pub(crate) fn organization(&self) -> Option<String> {
        match &*self.read() {
            State::Imbrace { organization, .. } => organization
                .as_ref()
                .and_then(|id| id.to_str().ok())
                .map(str::to_owned),
            State::ClickAi { .. } => None,
        }
    }

    /// Forgets key and token; the organization stays.
    pub(crate) fn clear(&self) {
        match &mut *self.write() {
            State::Imbrace { credential, .. } => *credential = None,
            State::ClickAi { key, console } => {
                *key = None;
                *console = None;
            }
        }
    }

    /// Adds the headers for a call to this service.
    pub(crate) fn apply(&self, service: &str, headers: &mut HeaderMap) {
        match &*self.read() {
            State::Imbrace {
                credential,
                organization,
            } => {
                match credential {
                    Some(Credential::ApiKey(header)) => {
                        headers.insert(API_KEY, header.clone());
                    }
                    Some(Credential::AccessToken {
                        bearer: Some(bearer), ..
                    }) if organization.is_some() => {
                        headers.insert(AUTHORIZATION, bearer.clone());
                    }
                    Some(Credential::AccessToken { plain, .. }) => {
                        headers.insert(ACCESS_TOKEN, plain.clone());
                    }
                    None => {}
                }
                if let Some(organization) = organization {
                    headers.insert(ORGANIZATION_ID, organization.clone());
                }
            }
            State::ClickAi { key, console } => {
                // The two hosts have credentials of their own; neither sees the other's.
                let bearer = match service {
                    CLICKAI => key,
                    CLICKAI_CONSOLE => console,
                    _ => &None,
                };
                if let Some(bearer) = bearer {
                    headers.insert(AUTHORIZATION, bearer.clone());
                }
            }
        }
    }

    // A poisoned lock still holds a whole state: it is only ever replaced by assignment.
    fn read(&self) -> std::sync::RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Credential {
    fn access_token(token: Secret) -> Result<Self, Error> {
        let bearer = token.is_jwt().then(|| token.header("Bearer ")).transpose()?;
        Ok(Self::AccessToken {
            plain: token.header("")?,
            bearer,
        })
    }
}

fn organization_header(id: &str) -> Result<HeaderValue, Error> {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid(
            "the organization id is empty or holds a character that a header cannot carry",
        ));
    }
    HeaderValue::from_str(id).map_err(|_| Error::invalid("the organization id does not fit in a header"))
}
