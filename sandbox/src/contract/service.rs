//! The services behind the one address, by their mounts.

/// A service: its mount, its error envelopes and its way to write JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    Gateway,
    ChatAi,
    DataBoard,
    AiAgent,
    Workflows,
    Platform,
    ClickAi,
    ClickAiConsole,
}

impl Service {
    /// Where the paths of a server of the documents (`x-service`) are mounted.
    pub(crate) fn mount(server: &str) -> &'static str {
        match server {
            "ai-agent" => "/ai-agent",
            "clickai" => "/clickai/v1",
            "clickai-console" => "/clickai-console",
            _ => "",
        }
    }

    /// The service that a whole path belongs to.
    pub(crate) fn of(path: &str) -> Self {
        const MOUNTS: [(&str, Service); 8] = [
            ("/clickai-console", Service::ClickAiConsole),
            ("/clickai", Service::ClickAi),
            ("/ai-agent", Service::AiAgent),
            ("/data-board", Service::DataBoard),
            ("/v3/ai", Service::ChatAi),
            ("/activepieces", Service::Workflows),
            ("/platform", Service::Platform),
            ("", Service::Gateway),
        ];
        let of = |mount: &str| {
            path.strip_prefix(mount)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        MOUNTS
            .iter()
            .find(|(mount, _)| of(mount))
            .map_or(Self::Gateway, |(_, service)| *service)
    }

    /// Whether the gateway of the platform stands before it.
    pub(crate) fn behind_gateway(self) -> bool {
        !matches!(self, Self::ClickAi | Self::ClickAiConsole)
    }
}
