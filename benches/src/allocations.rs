//! A global allocator that counts. Only the program that counts installs it, so that it does not slow the others.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

static COUNT: AtomicUsize = AtomicUsize::new(0);
static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

pub struct Counting;

fn grown(bytes: usize) {
    COUNT.fetch_add(1, Relaxed);
    let held = HELD.fetch_add(bytes, Relaxed) + bytes;
    PEAK.fetch_max(held, Relaxed);
}

// SAFETY: every call goes to `System` as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both blocks may exist at the same time.
        grown(size);
        let moved = unsafe { System.realloc(memory, layout, size) };
        HELD.fetch_sub(layout.size(), Relaxed);
        moved
    }
}

/// What a piece of work took.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    pub count: usize,
    /// Most bytes held at a time, above what was held before.
    pub peak: usize,
}

pub fn during(work: impl FnOnce()) -> Taken {
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    let count = COUNT.load(Relaxed);
    work();
    Taken {
        count: COUNT.load(Relaxed) - count,
        peak: PEAK.load(Relaxed).saturating_sub(before),
    }
}
