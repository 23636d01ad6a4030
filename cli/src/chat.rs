//! Conversations in the terminal, and as filters.

mod agent;
mod app;
mod input;
mod screen;

pub(crate) use self::{agent::imbrace, app::clickai};
