//! The client of the Imbrace platform.
//!
#![doc = include_str!("../docs/retries.md")]

mod builder;
mod imbrace;
mod raw;
mod settings;

pub(crate) use self::settings::Settings;
pub use self::{
    builder::Builder,
    imbrace::{Client, ImbraceSettings},
    raw::RawCall,
};

pub use crate::{
    observer::{Attempt, AttemptEnd, Observer},
    transport::TlsVersion,
};

/// Sets up a [`Client`].
pub type ClientBuilder = Builder<ImbraceSettings>;
