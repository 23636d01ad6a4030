//! Which documents make which clients.

/// A document and what is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of the service, and of the Cargo feature that switches all its namespaces on.
    pub name: &'static str,
    /// The document, relative to the root of the project.
    pub document: &'static str,
    /// The structure that gets the namespaces.
    pub client: &'static str,
}

/// All services.
pub const SERVICES: [Entry; 3] = [
    Entry {
        name: "gateway",
        document: "openapi/gateway.yaml",
        client: "crate::Client",
    },
    Entry {
        name: "ai-agent",
        document: "openapi/ai-agent.yaml",
        client: "crate::Client",
    },
    Entry {
        name: "clickai",
        document: "openapi/clickai.yaml",
        client: "crate::clickai::Client",
    },
];

/// The Cargo feature that switches a namespace on: `chat-ai` for `chat_ai`.
#[must_use]
pub fn feature(namespace: &str) -> String {
    namespace.replace('_', "-")
}

/// The variable by which Cargo tells a build script that the feature of a namespace is on.
#[must_use]
pub fn feature_variable(namespace: &str) -> String {
    format!("CARGO_FEATURE_{}", namespace.to_uppercase())
}
