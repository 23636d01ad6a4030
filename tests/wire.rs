//! Every operation against the sandbox: what goes over the wire, and that what comes back can be read.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(deprecated, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "wire/account.rs"]
mod account;
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
#[path = "wire/api_keys.rs"]
mod api_keys;
#[path = "wire/audit_logs.rs"]
mod audit_logs;
#[path = "wire/auth.rs"]
mod auth;
#[path = "wire/board_files.rs"]
mod board_files;
#[path = "wire/board_items.rs"]
mod board_items;
#[path = "wire/boards.rs"]
mod boards;
#[path = "wire/campaign.rs"]
mod campaign;
#[path = "wire/categories.rs"]
mod categories;
#[path = "wire/channel.rs"]
mod channel;
#[path = "wire/channel_categories.rs"]
mod channel_categories;
#[path = "wire/chat_ai.rs"]
mod chat_ai;
#[path = "wire/clickai.rs"]
mod clickai;
#[path = "wire/contacts.rs"]
mod contacts;
#[path = "wire/conversations.rs"]
mod conversations;
#[path = "wire/crm_automation.rs"]
mod crm_automation;
#[path = "wire/dataiq.rs"]
mod dataiq;
#[path = "wire/document_models.rs"]
mod document_models;
#[path = "wire/drives.rs"]
mod drives;
#[path = "wire/email_senders.rs"]
mod email_senders;
#[path = "wire/email_templates.rs"]
mod email_templates;
#[path = "wire/external_data_sync.rs"]
mod external_data_sync;
#[path = "wire/file_service.rs"]
mod file_service;
#[path = "wire/forms.rs"]
mod forms;
#[path = "wire/health.rs"]
mod health;
#[path = "wire/legacy.rs"]
mod legacy;
#[path = "wire/legacy_auth.rs"]
mod legacy_auth;
#[path = "wire/legacy_boards.rs"]
mod legacy_boards;
#[path = "wire/license.rs"]
mod license;
#[path = "wire/marketplace.rs"]
mod marketplace;
#[path = "wire/marketplace_legacy.rs"]
mod marketplace_legacy;
#[path = "wire/message_suggestion.rs"]
mod message_suggestion;
#[path = "wire/message_templates.rs"]
mod message_templates;
#[path = "wire/messages.rs"]
mod messages;
#[path = "wire/ontology.rs"]
mod ontology;
#[path = "wire/organizations.rs"]
mod organizations;
#[path = "wire/outbound.rs"]
mod outbound;
#[path = "wire/platform.rs"]
mod platform;
#[path = "wire/predict.rs"]
mod predict;
#[path = "wire/roles.rs"]
mod roles;
#[path = "wire/schedule.rs"]
mod schedule;
#[path = "wire/support.rs"]
mod support;
#[path = "wire/team_access.rs"]
mod team_access;
#[path = "wire/teams.rs"]
mod teams;
#[path = "wire/templates.rs"]
mod templates;
#[path = "wire/workflow_credentials.rs"]
mod workflow_credentials;
#[path = "wire/workflow_positions.rs"]
mod workflow_positions;
#[path = "wire/workflows.rs"]
mod workflows;
