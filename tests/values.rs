//! What users stored comes back as it was, and one odd value makes nothing else unreadable.

#![cfg(feature = "gateway")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

#[path = "values/channels.rs"]
mod channels;
#[path = "values/depth.rs"]
mod depth;
#[path = "values/odd_text.rs"]
mod odd_text;
#[path = "values/overwritten.rs"]
mod overwritten;
#[path = "values/round_trip.rs"]
mod round_trip;
#[path = "values/stored.rs"]
mod stored;
