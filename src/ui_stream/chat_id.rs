//! The id of a chat, in the form that the service wants.

/// The offset and the prime of FNV-1a with 128 bits.
const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Whether a text has the form of a UUID: the service refuses other ids of chats.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The UUID of a chat: the id itself in lower case if it is one, else always the same one for the same id.
///
/// It is not a secret made of the id: who knows one knows the other, and an id that is hard to guess stays so.
pub(super) fn of(id: &str) -> String {
    if is_uuid(id) {
        return id.to_ascii_lowercase();
    }
    let hash = id
        .bytes()
        .fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    // Version 8 of RFC 9562, for ids made in a way of their own; variant 1.
    let uuid = (hash & !(0xf << 76) & !(0b11 << 62)) | (0x8 << 76) | (0b10 << 62);
    let hex = format!("{uuid:032x}");
    let (a, b, c, d, e) = (&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
    format!("{a}-{b}-{c}-{d}-{e}")
}
