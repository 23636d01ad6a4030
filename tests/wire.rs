//! Every operation against the sandbox: what goes over the wire, and that what comes back can be read.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(deprecated, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "wire/support.rs"]
mod support;

#[path = "wire/account.rs"]
mod account;
#[path = "wire/ai.rs"]
mod ai;
#[path = "wire/ai_agent.rs"]
mod ai_agent;
#[path = "wire/api_keys.rs"]
mod api_keys;
#[path = "wire/audit_logs.rs"]
mod audit_logs;
#[path = "wire/auth.rs"]
mod auth;
#[path = "wire/boards.rs"]
mod boards;
#[path = "wire/campaign.rs"]
mod campaign;
#[path = "wire/categories.rs"]
mod categories;
#[path = "wire/channel.rs"]
mod channel;
#[path = "wire/chat_ai.rs"]
mod chat_ai;
#[path = "wire/clickai.rs"]
mod clickai;
#[path = "wire/contacts.rs"]
mod contacts;
#[path = "wire/conversations.rs"]
mod conversations;
#[path = "wire/health.rs"]
mod health;
#[path = "wire/legacy.rs"]
mod legacy;
#[path = "wire/license.rs"]
mod license;
#[path = "wire/message_suggestion.rs"]
mod message_suggestion;
#[path = "wire/messages.rs"]
mod messages;
#[path = "wire/organizations.rs"]
mod organizations;
#[path = "wire/platform.rs"]
mod platform;
#[path = "wire/predict.rs"]
mod predict;
#[path = "wire/roles.rs"]
mod roles;
#[path = "wire/teams.rs"]
mod teams;
#[path = "wire/workflows.rs"]
mod workflows;
