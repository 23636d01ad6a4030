use memchr::memchr2;

/// How many bytes of a line are looked at before `memchr` takes over. Its call costs more than it saves on short lines,
/// and most lines are: blank lines, comments, event names, deltas of a few words.
const PREFIX: usize = 64;

const BLOCK: usize = 16;

/// The offset of the first CR or LF.
#[inline]
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while let Some((block, tail)) = rest.split_first_chunk::<BLOCK>() {
        if has_line_end(block) {
            break;
        }
        rest = tail;
        if bytes.len() - rest.len() >= PREFIX {
            return memchr2(b'\n', b'\r', rest).map(|offset| bytes.len() - rest.len() + offset);
        }
    }
    let skipped = bytes.len() - rest.len();
    short_line_end(rest).map(|offset| skipped + offset)
}

/// Without an early exit, so that the compiler uses vector instructions.
#[inline(never)]
fn has_line_end(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |found, byte| found | is_line_end(*byte))
}

/// For what is a few bytes long or has a line end within a block.
#[inline]
fn short_line_end(mut bytes: &[u8]) -> Option<usize> {
    let mut skipped = 0;
    while let Some((word, tail)) = bytes.split_first_chunk::<8>() {
        if let Some(offset) = line_end_in_word(u64::from_le_bytes(*word)) {
            return Some(skipped + offset);
        }
        bytes = tail;
        skipped += 8;
    }
    bytes.iter().position(|byte| is_line_end(*byte)).map(|offset| skipped + offset)
}

#[inline]
fn is_line_end(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

/// Looks at eight bytes at once; the first byte is the lowest of the word.
#[inline]
fn line_end_in_word(word: u64) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH_BITS: u64 = ONES << 7;
    // The lowest bit that this leaves marks the lowest zero byte. Bits above it can be wrong: the borrow of the
    // subtraction runs upwards.
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & HIGH_BITS;
    let line_feeds = zero_bytes(word ^ (ONES * u64::from(b'\n')));
    let returns = zero_bytes(word ^ (ONES * u64::from(b'\r')));
    let found = line_feeds | returns;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// The offset after the blank lines and short comments at the start, all of them ended by LF. Servers send these to
/// keep a stream alive; here they cost a few instructions each. What this leaves, the general way reads.
#[inline]
pub(super) fn after_idle_lines(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b'\n') => at += 1,
            Some(b':') => {
                let comment = bytes.get(at..).unwrap_or_default();
                let end = comment.iter().take(BLOCK).position(|byte| is_line_end(*byte));
                match end {
                    Some(end) if comment.get(end) == Some(&b'\n') => at += end + 1,
                    _ => return at,
                }
            }
            _ => return at,
        }
    }
}

/// A field that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Data,
    Event,
    Id,
    Retry,
}

impl Field {
    pub(super) fn name(self) -> &'static [u8] {
        match self {
            Self::Data => b"data",
            Self::Event => b"event",
            Self::Id => b"id",
            Self::Retry => b"retry",
        }
    }

    /// The only field whose name can start with this byte.
    pub(super) fn starting_with(byte: u8) -> Option<Self> {
        match byte {
            b'd' => Some(Self::Data),
            b'e' => Some(Self::Event),
            b'i' => Some(Self::Id),
            b'r' => Some(Self::Retry),
            _ => None,
        }
    }
}

/// The longest field name, its colon and the space that may follow.
pub(super) const LONGEST_PREFIX: usize = 7;

/// The field of a whole line and the offset of its value. `None` for comments and unknown fields.
#[inline]
pub(super) fn field_of(line: &[u8]) -> Option<(Field, usize)> {
    let (field, value) = match line {
        [b'd', b'a', b't', b'a', b':', value @ ..] => (Field::Data, value),
        [b'e', b'v', b'e', b'n', b't', b':', value @ ..] => (Field::Event, value),
        [b'i', b'd', b':', value @ ..] => (Field::Id, value),
        [b'r', b'e', b't', b'r', b'y', b':', value @ ..] => (Field::Retry, value),
        // Without a colon the whole line is the name, and the value is empty.
        b"data" => (Field::Data, &[][..]),
        b"event" => (Field::Event, &[][..]),
        b"id" => (Field::Id, &[][..]),
        b"retry" => (Field::Retry, &[][..]),
        _ => return None,
    };
    let space = usize::from(value.first() == Some(&b' '));
    Some((field, line.len() - value.len() + space))
}
