//! Ids of new chats.

use std::hash::{BuildHasher, RandomState};

/// Makes the id of a new chat: a random UUID, version 4, as text.
///
/// A [`ChatTurn`](crate::ai_agent::types::ChatTurn) made of the id of an agent has one; other calls of the chat client want it.
///
/// The service does not check who owns the chat that a turn names, so an id must not be guessable from others,
/// request ids for instance. The keys of the standard hasher come from the operating system.
#[must_use]
#[inline]
pub fn new_id() -> String {
    let random = || u128::from(RandomState::new().hash_one(()));
    let bits = random() << 64 | random();
    // Version 4, variant 1 of RFC 9562.
    let uuid = (bits & !(0xf << 76) & !(0b11 << 62)) | (0x4 << 76) | (0b10 << 62);
    let hex = format!("{uuid:032x}");
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("{a}-{b}-{c}-{d}-{e}")
}

#[cfg(test)]
mod tests {
    use super::new_id;

    #[test]
    fn ids_are_uuids_of_version_4_and_differ() {
        let ids: std::collections::HashSet<String> = (0..1000).map(|_| new_id()).collect();
        assert_eq!(ids.len(), 1000);
        for id in ids {
            let groups: Vec<&str> = id.split('-').collect();
            assert_eq!(
                groups.iter().map(|group| group.len()).collect::<Vec<_>>(),
                [8, 4, 4, 4, 12]
            );
            assert!(
                groups
                    .iter()
                    .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
            );
            assert!(
                groups[2].starts_with('4') && groups[3].starts_with(['8', '9', 'a', 'b']),
                "{id}"
            );
        }
    }
}
