//! The generated code of the accepted cases, compiled and used: with the client's own macros, and a runtime that
//! records what would be sent.

#![allow(
    dead_code,
    deprecated,
    unused_imports,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub
)]
#![allow(clippy::all, clippy::expect_used, clippy::panic)]

mod runtime;
use runtime::{body, call, download, format, pages, stream, transport, upload};

/// The client's own files, in their folder.
#[macro_use]
#[path = "../../src"]
mod client {
    pub(crate) mod operation;
    pub(crate) mod operation_info;
    pub(crate) mod wire;
}
use client::{operation, operation_info, wire};

#[macro_use]
#[path = "names/accepted.rs"]
mod accepted_names;

macro_rules! compile {
    ($($name:ident)*) => {$(
        mod $name {
            #[derive(Debug)]
            pub struct Client(crate::transport::Core);

            impl Client {
                pub(crate) fn new() -> Self {
                    Self(crate::transport::Core)
                }

                pub(crate) fn core(&self) -> &crate::transport::Core {
                    &self.0
                }
            }

            include!(concat!("generated/", stringify!($name), ".rs"));
        }
    )*};
}
accepted!(compile);

mod behaviour;
