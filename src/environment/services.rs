//! The services below the gateway.

use super::{AI_AGENT, GATEWAY};

/// A service that can be given a base URL of its own, and the path that the gateway serves it at.
pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) prefix: &'static str,
}

/// Every service by the name that settings use.
pub(super) const SERVICES: &[Service] = &[
    Service {
        name: GATEWAY,
        prefix: "",
    },
    Service {
        name: "platform",
        prefix: "/platform",
    },
    Service {
        name: "channel_service",
        prefix: "/channel-service",
    },
    Service {
        name: "data_board",
        prefix: "/data-board",
    },
    Service {
        name: "data_board_v2",
        prefix: "/data-board/v2",
    },
    Service {
        name: "ai",
        prefix: "/v3/ai",
    },
    Service {
        name: AI_AGENT,
        prefix: "/ai-agent",
    },
    Service {
        name: "message_suggestion",
        prefix: "/ai-agent/suggestions",
    },
    Service {
        name: "predict",
        prefix: "/predict",
    },
    Service {
        name: "workflow_engine",
        prefix: "/activepieces",
    },
    Service {
        name: "marketplaces",
        prefix: "/marketplaces/v2",
    },
    Service {
        name: "marketplaces_v3",
        prefix: "/v3/marketplaces",
    },
    Service {
        name: "file_service",
        prefix: "/files/v1",
    },
    Service {
        name: "ips",
        prefix: "/ips/v1",
    },
    Service {
        name: "backend",
        prefix: "/v1/backend",
    },
];

/// The service with this name; `ai_agent` and `ai-agent` are the same.
pub(super) fn by_name(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| {
        service.name.len() == name.len()
            && service
                .name
                .bytes()
                .zip(name.bytes())
                .all(|(a, b)| a == b || (a == b'-' && b == b'_') || (a == b'_' && b == b'-'))
    })
}

/// The service whose prefix is the longest that covers a path of the gateway.
pub(super) fn by_path(path: &str) -> Option<&'static Service> {
    SERVICES
        .iter()
        .filter(|service| below(path, service.prefix).is_some())
        .max_by_key(|service| service.prefix.len())
}

/// What follows the prefix, if the path lies below it: empty or with a leading slash.
pub(super) fn below<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(prefix)?;
    (rest.is_empty() || rest.starts_with('/') || prefix.is_empty()).then_some(rest)
}
