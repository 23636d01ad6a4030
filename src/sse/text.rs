use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::Utf8Error;

use bytes::Bytes;

/// An immutable string over [`Bytes`]: cloning shares the memory, and a text of an event is a view of the chunk it
/// came in.
///
/// The content is always valid UTF-8. This crate has no `unsafe` code, so every use as a `&str` checks the bytes
/// again. The check is about as fast as reading them; take the `&str` once and hold it where a text is used many
/// times. [`as_bytes`](Text::as_bytes), [`len`](Text::len), comparison and cloning do not check.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    // Invariant: valid UTF-8. The order of bytes is the order of the strings.
    bytes: Bytes,
}

impl Text {
    /// Wraps bytes that the caller has checked.
    pub(super) fn from_checked(bytes: Bytes) -> Self {
        debug_assert!(std::str::from_utf8(&bytes).is_ok());
        Self { bytes }
    }

    /// The text as a string slice.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // The invariant makes the fallback unreachable.
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The text as UTF-8 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether the text has no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The underlying bytes, still shared.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// A `String` with the same content.
    #[must_use]
    pub fn into_owned(self) -> String {
        self.as_str().to_owned()
    }

    /// A copy in memory of its own, which does not keep the chunk alive.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self {
            bytes: Bytes::copy_from_slice(&self.bytes),
        }
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

// `Borrow<str>` asks for the hash of the `str`, which is not that of the bytes.
impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self {
            bytes: Bytes::from(text),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self {
            bytes: Bytes::copy_from_slice(text.as_bytes()),
        }
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.into_owned()
    }
}

impl TryFrom<Bytes> for Text {
    type Error = Utf8Error;

    fn try_from(bytes: Bytes) -> Result<Self, Utf8Error> {
        std::str::from_utf8(&bytes)?;
        Ok(Self { bytes })
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<Text> for str {
    fn eq(&self, other: &Text) -> bool {
        other == self
    }
}

impl PartialEq<Text> for &str {
    fn eq(&self, other: &Text) -> bool {
        other == *self
    }
}

impl PartialEq<Text> for String {
    fn eq(&self, other: &Text) -> bool {
        other == self
    }
}

impl PartialOrd<str> for Text {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        self.as_bytes().partial_cmp(other.as_bytes())
    }
}

impl<'a> From<&'a Text> for Cow<'a, str> {
    fn from(text: &'a Text) -> Self {
        Cow::Borrowed(text.as_str())
    }
}

/// Whether all bytes are ASCII. On the short texts of most events this takes half the instructions of the standard
/// library's test, which reads what is left of a block byte by byte.
#[inline]
pub(super) fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
    const SHORT: usize = 256;
    match bytes.last_chunk::<8>() {
        Some(last) if bytes.len() <= SHORT => {
            // The last word overlaps the one before it, in place of a rest.
            let (words, _) = bytes.as_chunks::<8>();
            let last = u64::from_le_bytes(*last);
            let all = words
                .iter()
                .fold(last, |all, word| all | u64::from_le_bytes(*word));
            all & HIGH_BITS == 0
        }
        _ => bytes.is_ascii(),
    }
}

/// Decodes bytes that are not UTF-8, with U+FFFD in place of what is wrong. `None` when the result would be longer
/// than `budget`.
///
/// One wrong byte can become three, so the length is counted before anything is allocated.
pub(super) fn repair(bytes: &[u8], budget: usize) -> Option<String> {
    let mut len = 0_usize;
    for part in bytes.utf8_chunks() {
        len += part.valid().len();
        if !part.invalid().is_empty() {
            len += char::REPLACEMENT_CHARACTER.len_utf8();
        }
    }
    if len > budget {
        return None;
    }
    let mut text = String::with_capacity(len);
    for part in bytes.utf8_chunks() {
        text.push_str(part.valid());
        if !part.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    Some(text)
}
