//! The one place that panics: a test that asks for what cannot be made fails where it is written.

#[cold]
#[track_caller]
#[allow(clippy::panic)] // a test is to fail here
pub(super) fn fail(why: &str) -> ! {
    panic!("{why}")
}
