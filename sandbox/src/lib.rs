//! A local server made from the imbrace documents.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! let sandbox = imbrace_sandbox::Sandbox::start().await?;
//! println!("{} with the key {}", sandbox.gateway_url(), sandbox.api_key());
//! sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! It refuses what the documents refuse, wants credentials, keeps what is created, streams as the real servers do,
//! and misbehaves on request. The README of this crate says how, and what it cannot show.

mod authorize;
mod builder;
mod call;
mod clock;
#[cfg(test)]
mod conformance;
mod contract;
mod control;
mod credentials;
mod described_status;
mod envelope;
mod examples;
mod faults;
mod gate;
mod ids;
mod lenient;
mod lock;
mod log;
mod memory;
mod multipart;
mod origins;
mod plans;
mod record;
mod reply;
mod rows;
mod sandbox;
mod server;
mod shared;
mod state;
mod streams;
mod strict;
mod stub;
mod users;
mod validate;
mod write;

pub use builder::Builder;
pub use credentials::{
    ACCESS_TOKEN, API_KEY, CLICKAI_AGENT_KEY, CLICKAI_API_KEY, CLICKAI_CONSOLE_TOKEN, JWT, ORGANIZATION_ID,
};
pub use gate::Gate;
pub use plans::FaultPlan;
pub use record::RecordedRequest;
pub use sandbox::{OperationRole, Sandbox};
pub use stub::{Override, StubResponse, UnknownOperation};
pub use users::User;
