//! Conversations in the terminal, and as filters.

mod agent;
mod app;
mod editor;
mod input;
mod prompt;
mod screen;

pub(crate) use self::{agent::imbrace, app::clickai};
