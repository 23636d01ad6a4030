//! From a service and a path to a URL.

use url::Url;

use super::{AI_AGENT, BaseUrl, CLICKAI, CLICKAI_CONSOLE, GATEWAY, services};
use crate::error::Error;

/// The base URLs of one client.
#[derive(Debug, Clone)]
pub(crate) enum Bases {
    /// One gateway, and services that are reached past it.
    Imbrace {
        gateway: BaseUrl,
        overrides: Vec<(&'static str, BaseUrl)>,
    },
    /// The runtime and the console.
    #[cfg_attr(not(feature = "clickai"), allow(dead_code))]
    ClickAi { runtime: BaseUrl, console: BaseUrl },
}

impl Bases {
    /// The name in the table of services, or an error that lists the names.
    pub(crate) fn service_name(name: &str) -> Result<&'static str, Error> {
        services::by_name(name)
            .map(|service| service.name)
            .ok_or_else(|| {
                let names: Vec<_> = services::SERVICES.iter().map(|service| service.name).collect();
                Error::invalid(format!(
                    "there is no service `{name}`; the services are {}",
                    names.join(", ")
                ))
            })
    }

    /// The URL of an encoded path of a service.
    pub(crate) fn resolve(&self, service: &str, path: &str) -> Result<Url, Error> {
        let unknown = || Error::invalid(format!("this client does not reach the service `{service}`"));
        match self {
            Self::Imbrace { gateway, overrides } => match service {
                GATEWAY => imbrace(gateway, overrides, path),
                AI_AGENT => imbrace(gateway, overrides, &format!("/ai-agent{path}")),
                _ => Err(unknown()),
            },
            Self::ClickAi { runtime, console } => match service {
                CLICKAI => runtime.join(path),
                CLICKAI_CONSOLE => console.join(path),
                _ => Err(unknown()),
            },
        }
    }

    /// Whether any of the bases needs TLS.
    pub(crate) fn need_tls(&self) -> bool {
        self.all().any(BaseUrl::is_https)
    }

    /// Whether any of them is on this machine.
    pub(crate) fn has_local(&self) -> bool {
        self.all().any(BaseUrl::is_loopback)
    }

    /// The ones that are not on this machine.
    pub(crate) fn remote(&self) -> impl Iterator<Item = &Url> {
        self.all().filter(|base| !base.is_loopback()).map(BaseUrl::url)
    }

    fn all(&self) -> impl Iterator<Item = &BaseUrl> {
        let (first, second, others): (_, _, &[_]) = match self {
            Self::Imbrace { gateway, overrides } => (gateway, None, overrides),
            Self::ClickAi { runtime, console } => (runtime, Some(console), &[]),
        };
        [first]
            .into_iter()
            .chain(second)
            .chain(others.iter().map(|(_, base)| base))
    }
}

/// A service with a base of its own takes the paths below its prefix, and its base stands for that prefix.
fn imbrace(gateway: &BaseUrl, overrides: &[(&'static str, BaseUrl)], path: &str) -> Result<Url, Error> {
    if !overrides.is_empty()
        && let Some(service) = services::by_path(path)
    {
        let own = overrides.iter().find(|(name, _)| *name == service.name);
        if let (Some((_, base)), Some(rest)) = (own, services::below(path, service.prefix)) {
            return base.join(rest);
        }
    }
    gateway.join(path)
}
