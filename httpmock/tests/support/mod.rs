//! What the tests of this crate share.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use imbrace::{
    gateway::{operations::BoardsGet, types::Board},
    testing,
};

/// The documented board with another name.
pub fn board(name: &str) -> Board {
    let mut board = testing::example::<BoardsGet>();
    name.clone_into(&mut board.name);
    board
}

/// The message with which something panics.
pub fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap()
}
