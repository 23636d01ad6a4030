//! The Imbrace gateway: agents, boards, items, folders, files.
//!
//! A namespace is here if its Cargo feature is on: `boards`, `chat-ai`, …, or `gateway` for all. The logins are part of `auth`.
//!
//! Every operation of the documents is a method of a namespace, such as [`Boards`]. A few methods more are written by
//! hand: they send the same operations, with what the servers need or lose filled in. Each says what it sends.
//!
//! | what | how | requests |
//! |---|---|---|
//! | an agent that can chat at once, from a name | [`ChatAi::create_ai_agent`] with a text, [`AiAgentCreate::with_defaults`] | 1 |
//! | a change of an agent that keeps all else | [`ChatAi::edit_ai_agent`] | 2 |
//! | whether the name of an agent is free | [`Ai::is_ai_agent_name_available`] | 1 |
//! | the providers and the built-in one | [`Ai::list_providers_with_system`] | 2 |
//! | a folder of the knowledge hub | [`Boards::create_knowledge_folder`] | 1 |
//! | the record of a file that is stored already | [`Boards::create_knowledge_file`] | 1 |
//! | the id of an item, even if a value overwrites it | [`BoardItem::item_id`] | 0 |
//! | the fields of a board by name, and values of a structure of yours | [`BoardFields`] | 0 |
//! | an item by its identifier, created or changed | [`Boards::upsert_item`], for many rows [`Boards::upsert_items`] | 1 or 3 |
//! | many items, with a result for each | [`Boards::create_items`] | 1 each |
//! | a whole board as CSV | [`Boards::export_csv_all`] | 1 |
#![cfg_attr(
    feature = "auth",
    doc = "| a login by password or one-time code, then an organization | [`Client::login_with_password`](crate::Client::login_with_password), [`Login::choose`] | 2 |
| the key that was made for a third party | [`ThirdPartyToken::key`](types::ThirdPartyToken::key) | 0 |"
)]
//!
//! The project's `docs/traps.md` lists what the servers do unexpectedly, and what this library does about it.
//!
//! [`AiAgentCreate::with_defaults`]: types::AiAgentCreate::with_defaults
//! [`BoardItem::item_id`]: types::BoardItem::item_id

// First, so that its methods are the first on the pages.
#[allow(
    rustdoc::broken_intra_doc_links,
    rustdoc::bare_urls,
    rustdoc::invalid_html_tags,
    clippy::all
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/gateway.rs"));
}

// `ai` has the operations of agents under other names.
#[cfg(any(feature = "ai", feature = "chat-ai"))]
mod agent_create;
#[cfg(feature = "chat-ai")]
mod agent_edit;
#[cfg(feature = "ai")]
mod agent_name;
#[cfg(any(feature = "ai", feature = "chat-ai"))]
mod agent_update;
#[cfg(feature = "boards")]
mod board_fields;
#[cfg(feature = "boards")]
mod export_all;
#[cfg(feature = "boards")]
mod item_id;
#[cfg(feature = "boards")]
mod knowledge;
#[cfg(feature = "auth")]
mod login;
#[cfg(feature = "ai")]
mod providers;
#[cfg(feature = "auth")]
mod third_party;
#[cfg(feature = "boards")]
mod upsert;

pub use self::generated::*;
#[cfg(feature = "auth")]
pub use self::login::Login;
#[cfg(feature = "boards")]
pub use self::{board_fields::BoardFields, upsert::Upserted};
