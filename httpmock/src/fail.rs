//! The one place that panics: a test kit is to fail the test, where it is written.

#[cold]
#[track_caller]
#[allow(clippy::panic)] // a test is to fail here
pub(crate) fn fail(why: &str) -> ! {
    panic!("{why}")
}
