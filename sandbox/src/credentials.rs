//! The fixed credentials of the sandbox.

/// The API key of the sandbox's organization.
pub const API_KEY: &str = "api_sandbox";
/// The access token of the sandbox's user.
pub const ACCESS_TOKEN: &str = "acc_sandbox";
/// The JWT of the sandbox's user; it goes with the organization.
pub const JWT: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYW5kYm94In0.c2FuZGJveA";
/// The first organization.
pub const ORGANIZATION_ID: &str = "org_sandbox";
/// The secret key of the ClickAI application: a chatbot that also generates texts and runs workflows.
pub const CLICKAI_API_KEY: &str = "app-sandbox";
/// The secret key of a ClickAI agent.
pub const CLICKAI_AGENT_KEY: &str = "app-sandbox-agent";
/// The access token of a user of the ClickAI console.
pub const CLICKAI_CONSOLE_TOKEN: &str = "console_sandbox";
