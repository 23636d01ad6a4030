//! How much memory the bodies that are being read may take in all.

use std::sync::atomic::{AtomicUsize, Ordering};

/// The most that all bodies take at a time.
const MOST: usize = 128 << 20;

/// What is taken now.
#[derive(Debug, Default)]
pub(crate) struct Memory(AtomicUsize);

impl Memory {
    pub(crate) fn hold(&self) -> Held<'_> {
        Held {
            memory: self,
            bytes: 0,
        }
    }
}

/// What one body takes; it is given back when this is dropped.
#[derive(Debug)]
pub(crate) struct Held<'m> {
    memory: &'m Memory,
    bytes: usize,
}

impl Held<'_> {
    /// Takes more; false if there is no more.
    pub(crate) fn grow(&mut self, bytes: usize) -> bool {
        self.bytes += bytes;
        self.memory.0.fetch_add(bytes, Ordering::Relaxed) + bytes <= MOST
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.memory.0.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_can_be_taken_again() {
        let memory = Memory::default();
        let mut one = memory.hold();
        assert!(one.grow(MOST));
        assert!(!memory.hold().grow(1));
        drop(one);
        assert!(memory.hold().grow(MOST));
    }
}
