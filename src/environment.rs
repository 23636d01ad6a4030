//! Where the services are.

mod base;
mod bases;
mod services;
mod variables;

pub(crate) use self::{
    base::{BaseUrl, Scheme},
    bases::Bases,
    variables::Variables,
};

/// The service of the gateway's own paths, as documents name it.
pub(crate) const GATEWAY: &str = "gateway";
/// The AI Agent service, which the gateway serves below `/ai-agent`.
pub(crate) const AI_AGENT: &str = "ai-agent";
/// The ClickAI app runtime.
pub(crate) const CLICKAI: &str = "clickai";
/// The ClickAI console.
pub(crate) const CLICKAI_CONSOLE: &str = "clickai-console";

/// A deployment of Imbrace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// For the development of the platform.
    Develop,
    /// For trials with test data.
    Sandbox,
    /// For production. The default.
    #[default]
    Stable,
    /// For production; another name for the address of [`Environment::Stable`].
    ProdV2,
}

impl Environment {
    /// The address of the gateway.
    #[must_use]
    pub const fn gateway_url(self) -> &'static str {
        match self {
            Self::Develop => "https://app-gateway.dev.imbrace.co",
            Self::Sandbox => "https://app-gateway.sandbox.imbrace.co",
            Self::Stable | Self::ProdV2 => "https://app-gatewayv2.imbrace.co",
        }
    }

    /// The name that settings use: `develop`, `sandbox`, `stable` or `prodv2`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Develop => "develop",
            Self::Sandbox => "sandbox",
            Self::Stable => "stable",
            Self::ProdV2 => "prodv2",
        }
    }

    /// The environment with this name, in any case of letters.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Develop, Self::Sandbox, Self::Stable, Self::ProdV2]
            .into_iter()
            .find(|environment| environment.name().eq_ignore_ascii_case(name))
    }
}
