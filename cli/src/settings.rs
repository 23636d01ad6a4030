//! Where calls go and with which credential: options, variables, then the profile.

mod credentials;
mod folder;
mod key_store;
mod profile;
mod secret_input;

use std::time::Duration;

use imbrace::{Environment, clickai};

pub(crate) use self::{
    credentials::Stored,
    folder::folder,
    key_store::{KeyStore, System},
    profile::{Profile, Profiles},
    secret_input::{SecretSource, read_secret},
};
use crate::fault::Fault;

const CLICKAI_URL: &str = "https://api.clickai.io/v1";
const CLICKAI_CONSOLE_URL: &str = "https://clickai.io";

/// What the options of every command say.
#[derive(Debug, Default, Clone)]
pub(crate) struct Overrides {
    pub(crate) profile: Option<String>,
    pub(crate) environment: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) timeout: Option<Duration>,
}

/// Where calls of the gateway go.
pub(crate) struct Gateway {
    pub(crate) environment: String,
    pub(crate) url: String,
}

impl Overrides {
    /// The profile that an option or a variable names.
    fn named_profile(&self) -> Option<String> {
        self.profile.clone().or_else(|| variable("IMBRACE_PROFILE"))
    }

    /// The name of the profile that a command works with; there may be none of this name.
    pub(crate) fn profile_of(&self, profiles: &Profiles) -> String {
        self.named_profile()
            .unwrap_or_else(|| profiles.current().to_owned())
    }

    /// The gateway: variables win over the profile, options over both.
    pub(crate) fn gateway(&self, profile: &Profile) -> Result<Gateway, Fault> {
        let named = self.environment.clone().or_else(|| variable("IMBRACE_ENV"));
        let environment = match &named {
            Some(text) => environment_of(text)?.name().to_owned(),
            None => profile.environment.clone().unwrap_or_else(|| "stable".to_owned()),
        };
        let own = profile.gateway_url.clone().filter(|_| named.is_none());
        let url = match variable("IMBRACE_GATEWAY_URL").or_else(|| variable("IMBRACE_BASE_URL")) {
            // An option is nearer than a variable.
            Some(url) if self.environment.is_none() => url,
            _ => match own {
                Some(url) => url,
                None => environment_of(&environment)?.gateway_url().to_owned(),
            },
        };
        Ok(Gateway { environment, url })
    }

    /// The organization that an option or a variable names.
    pub(crate) fn named_organization(&self) -> Option<String> {
        self.organization
            .clone()
            .or_else(|| variable("IMBRACE_ORGANIZATION_ID"))
            .or_else(|| variable("IMBRACE_ORG_ID"))
    }
}

/// The address of the ClickAI runtime: by variable, profile, default.
pub(crate) fn clickai_url(profile: &Profile) -> String {
    variable("CLICKAI_BASE_URL")
        .or_else(|| profile.clickai_url.clone())
        .unwrap_or_else(|| CLICKAI_URL.to_owned())
}

/// The address of the ClickAI console: by variable, profile, default.
pub(crate) fn clickai_console_url(profile: &Profile) -> String {
    variable("CLICKAI_CONSOLE_URL")
        .or_else(|| profile.clickai_console_url.clone())
        .unwrap_or_else(|| CLICKAI_CONSOLE_URL.to_owned())
}

/// How the gateway is told who calls.
#[derive(Clone)]
pub(crate) enum Credential {
    ApiKey(String),
    AccessToken(String),
}

impl Credential {
    pub(crate) fn secret(&self) -> &str {
        match self {
            Self::ApiKey(secret) | Self::AccessToken(secret) => secret,
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::ApiKey(_) => "API key",
            Self::AccessToken(_) => "access token",
        }
    }
}

/// A secret, and where it comes from.
#[derive(Clone)]
pub(crate) struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) from: String,
}

/// What a command works with.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) profile: String,
    pub(crate) environment: String,
    pub(crate) gateway_url: String,
    pub(crate) organization: Option<String>,
    pub(crate) credential: Option<Sourced<Credential>>,
    pub(crate) clickai_url: String,
    pub(crate) clickai_key: Option<Sourced<String>>,
    pub(crate) console_url: String,
    pub(crate) console_token: Option<Sourced<String>>,
    pub(crate) timeout: Option<Duration>,
    /// Why the secrets of the profile could not be read: that fails only what needs one of them.
    pub(crate) unread: Option<Fault>,
}

impl Settings {
    /// Variables win over the profile, options over both. A stored credential goes only to the host that it was stored for.
    pub(crate) fn resolve(overrides: &Overrides) -> Result<Self, Fault> {
        let profiles = Profiles::read()?;
        let named = overrides.named_profile();
        let name = overrides.profile_of(&profiles);
        let profile = match profiles.get(&name) {
            Some(profile) => profile.clone(),
            None if named.is_some() => {
                return Err(
                    Fault::usage(format!("there is no profile `{name}`")).hint(format!(
                        "`imbrace login --profile {name}` makes it; `imbrace profiles` lists them"
                    )),
                );
            }
            None => Profile::default(),
        };
        let Gateway {
            environment,
            url: gateway_url,
        } = overrides.gateway(&profile)?;
        let (clickai_url, console_url) = (clickai_url(&profile), clickai_console_url(&profile));
        let from_profile = format!("profile {name}");
        let of_variable = |name: &'static str| {
            variable(name).map(|value| Sourced {
                value,
                from: name.to_owned(),
            })
        };
        let credential = gateway_credential();
        let clickai_key = of_variable("CLICKAI_API_KEY");
        let console_token = of_variable("CLICKAI_CONSOLE_TOKEN");
        let given = credential.is_some() && clickai_key.is_some() && console_token.is_some();
        let (stored, unread) = match (profile.key_store, given) {
            (_, true) => (Stored::default(), None),
            (false, false) => (Stored::read(&name)?, None),
            // A store that cannot be used is in the way of nothing that a variable gives.
            (true, false) => match Stored::read_from(&System, &name) {
                Ok(stored) => (stored, None),
                Err(fault) => (Stored::default(), Some(fault)),
            },
        };
        let of_profile = |value: Option<String>| {
            value.map(|value| Sourced {
                value,
                from: from_profile.clone(),
            })
        };
        Ok(Self {
            organization: overrides.named_organization().or(profile.organization_id),
            credential: credential.or_else(|| {
                stored.for_gateway(&gateway_url).map(|value| Sourced {
                    value,
                    from: from_profile.clone(),
                })
            }),
            clickai_key: clickai_key.or_else(|| of_profile(stored.clickai_for(&clickai_url))),
            console_token: console_token.or_else(|| of_profile(stored.console_for(&console_url))),
            timeout: overrides.timeout.or(seconds_variable()?),
            profile: name,
            environment,
            gateway_url,
            clickai_url,
            console_url,
            unread,
        })
    }

    /// The settings of a local sandbox, whose credentials are public.
    pub(crate) fn of_sandbox(base: &str, overrides: &Overrides) -> Self {
        let from = "the sandbox";
        let public = |value: &str| Sourced {
            value: value.to_owned(),
            from: from.to_owned(),
        };
        let base = base.trim_end_matches('/');
        Self {
            profile: from.to_owned(),
            environment: "local".to_owned(),
            gateway_url: base.to_owned(),
            organization: overrides
                .organization
                .clone()
                .or_else(|| Some(imbrace_sandbox::ORGANIZATION_ID.to_owned())),
            credential: Some(Sourced {
                value: Credential::ApiKey(imbrace_sandbox::API_KEY.to_owned()),
                from: from.to_owned(),
            }),
            clickai_url: format!("{base}/clickai/v1"),
            clickai_key: Some(public(imbrace_sandbox::CLICKAI_API_KEY)),
            console_url: format!("{base}/clickai-console"),
            console_token: Some(public(imbrace_sandbox::CLICKAI_CONSOLE_TOKEN)),
            timeout: overrides.timeout,
            unread: None,
        }
    }

    pub(crate) fn client(&self) -> Result<imbrace::Client, Fault> {
        let mut builder = imbrace::Client::builder()
            .gateway_url(&self.gateway_url)
            .user_agent(concat!("imbrace-cli/", env!("CARGO_PKG_VERSION")));
        builder = match &self.credential {
            Some(Sourced {
                value: Credential::ApiKey(key),
                ..
            }) => builder.api_key(key),
            Some(Sourced {
                value: Credential::AccessToken(token),
                ..
            }) => builder.access_token(token),
            None => builder,
        };
        if let Some(id) = &self.organization {
            builder = builder.organization_id(id);
        }
        if let Some(limit) = self.timeout {
            builder = builder.timeout(limit);
        }
        Ok(builder.build()?)
    }

    pub(crate) fn clickai(&self) -> Result<clickai::Client, Fault> {
        let mut builder = clickai::Client::builder()
            .base_url(&self.clickai_url)
            .console_url(&self.console_url)
            .user_agent(concat!("imbrace-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(key) = &self.clickai_key {
            builder = builder.api_key(&key.value);
        }
        if let Some(token) = &self.console_token {
            builder = builder.console_token(&token.value);
        }
        if let Some(limit) = self.timeout {
            builder = builder.timeout(limit);
        }
        Ok(builder.build()?)
    }

    /// The address that paths of a service are below.
    pub(crate) fn base(&self, service: &str) -> String {
        let base = match service {
            "clickai" => &self.clickai_url,
            "clickai-console" => &self.console_url,
            _ => &self.gateway_url,
        };
        let base = base.trim_end_matches('/');
        if service == "ai-agent" {
            format!("{base}/ai-agent")
        } else {
            base.to_owned()
        }
    }

    /// Fails where a call has no credential to go out with.
    pub(crate) fn require_credential(&self, service: &str) -> Result<(), Fault> {
        let (there, login, variable) = match service {
            "clickai" => (self.clickai_key.is_some(), "login --clickai", "CLICKAI_API_KEY"),
            "clickai-console" => (
                self.console_token.is_some(),
                "login --clickai-console",
                "CLICKAI_CONSOLE_TOKEN",
            ),
            _ => (self.credential.is_some(), "login", "IMBRACE_API_KEY"),
        };
        if there {
            return Ok(());
        }
        if let Some(fault) = &self.unread {
            return Err(fault.clone());
        }
        let base = self.base(service);
        Err(Fault::new(
            crate::fault::Exit::Auth,
            format!("there is no credential for {base}"),
        )
        .hint(format!(
            "`imbrace {login}` stores one; the variable {variable} gives one; `--sandbox` needs none"
        )))
    }
}

fn gateway_credential() -> Option<Sourced<Credential>> {
    let key = variable("IMBRACE_API_KEY").map(|key| Sourced {
        value: Credential::ApiKey(key),
        from: "IMBRACE_API_KEY".to_owned(),
    });
    key.or_else(|| {
        variable("IMBRACE_ACCESS_TOKEN").map(|token| Sourced {
            value: Credential::AccessToken(token),
            from: "IMBRACE_ACCESS_TOKEN".to_owned(),
        })
    })
}

pub(crate) fn environment_of(text: &str) -> Result<Environment, Fault> {
    Environment::from_name(text.trim()).ok_or_else(|| {
        Fault::usage(format!("there is no environment `{text}`"))
            .hint("choose develop, sandbox, stable or prodv2")
    })
}

/// A variable; an empty one counts as absent.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn seconds_variable() -> Result<Option<Duration>, Fault> {
    let Some(text) = variable("IMBRACE_TIMEOUT") else {
        return Ok(None);
    };
    seconds(&text)
        .map(Some)
        .map_err(|why| Fault::usage(format!("IMBRACE_TIMEOUT: {why}")))
}

/// A number of seconds above 0.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: Option<f64> = text.trim().parse().ok();
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| format!("`{text}` is not a number of seconds above 0"))
}
