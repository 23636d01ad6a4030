//! What the measuring programs share: the inputs, the decoders under test, counters, and a local server's address.

pub mod allocations;
pub mod call;
pub mod decoders;
pub mod drive;
pub mod process;
pub mod serving;
pub mod typed;
pub mod workloads;

/// The part of a program that callgrind counts: `--toggle-collect` names this function.
#[inline(never)]
pub fn measured_region(work: &mut dyn FnMut()) {
    work();
    std::hint::black_box(());
}

/// The middle value.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
