//! What tells the items of a list apart.

use std::{
    hash::{BuildHasher, DefaultHasher, Hasher, RandomState},
    io,
};

use serde::Serialize;

/// The identity of an item while it is read: a hash of the properties that the document names.
#[derive(Debug)]
pub struct Identity {
    hasher: DefaultHasher,
    found: bool,
}

impl Identity {
    /// Adds a property of the item.
    pub fn add<T: Serialize + ?Sized>(&mut self, property: Option<&T>) {
        if let Some(property) = property {
            self.found = true;
            // Writing to a hasher cannot fail; a value without a JSON form adds nothing.
            let _ = serde_json::to_writer(Writer(&mut self.hasher), property);
        }
        // No JSON text holds this byte.
        self.hasher.write_u8(0xff);
    }
}

/// An item as a walk knows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub(super) hash: u64,
    /// Whether the item has an id. Two items without one can be equal.
    pub(super) named: bool,
}

/// The keys of the items of one page.
pub(super) fn keys<T: Serialize>(
    items: &[T],
    identify: impl Fn(&T, &mut Identity),
    state: &RandomState,
) -> Vec<Key> {
    let start = || Identity {
        hasher: state.build_hasher(),
        found: false,
    };
    items
        .iter()
        .map(|item| {
            let mut identity = start();
            identify(item, &mut identity);
            let named = identity.found;
            if !named {
                identity = start();
                identity.add(Some(item));
            }
            Key {
                hash: identity.hasher.finish(),
                named,
            }
        })
        .collect()
}

struct Writer<'a>(&'a mut DefaultHasher);

impl io::Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
