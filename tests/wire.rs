//! Every operation against the sandbox: what goes over the wire, and that what comes back can be read.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(deprecated, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "wire/support.rs"]
mod support;

#[path = "wire/agent.rs"]
mod agent;
#[path = "wire/ai.rs"]
mod ai;
#[path = "wire/ai_agent.rs"]
mod ai_agent;
#[path = "wire/ai_legacy.rs"]
mod ai_legacy;
#[path = "wire/ai_v2.rs"]
mod ai_v2;
#[path = "wire/auth.rs"]
mod auth;
#[path = "wire/boards.rs"]
mod boards;
#[path = "wire/campaign.rs"]
mod campaign;
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
#[path = "wire/email_senders.rs"]
mod email_senders;
#[path = "wire/email_templates.rs"]
mod email_templates;
#[path = "wire/file_service.rs"]
mod file_service;
#[path = "wire/forms.rs"]
mod forms;
#[path = "wire/marketplace.rs"]
mod marketplace;
#[path = "wire/marketplace_legacy.rs"]
mod marketplace_legacy;
#[path = "wire/message_suggestion.rs"]
mod message_suggestion;
#[path = "wire/messages.rs"]
mod messages;
#[path = "wire/organizations.rs"]
mod organizations;
#[path = "wire/predict.rs"]
mod predict;
#[path = "wire/templates.rs"]
mod templates;
#[path = "wire/workflows.rs"]
mod workflows;
