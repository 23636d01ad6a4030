use memchr::memchr2;

/// How many bytes of a line are looked at before `memchr` takes over. Its call costs more than it saves on the short
/// lines that are common here: blank lines, comments and event names.
const PREFIX: usize = 16;

/// The offset of the first CR or LF.
#[inline]
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut skipped = 0;
    while skipped < PREFIX {
        let Some((word, tail)) = rest.split_first_chunk::<8>() else {
            return rest
                .iter()
                .position(|byte| is_line_end(*byte))
                .map(|offset| skipped + offset);
        };
        if let Some(offset) = line_end_in_word(u64::from_le_bytes(*word)) {
            return Some(skipped + offset);
        }
        rest = tail;
        skipped += 8;
    }
    memchr2(b'\n', b'\r', rest).map(|offset| skipped + offset)
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

/// The length of a short comment with its LF, from its colon on. Servers send these to keep a stream alive; here they
/// cost a few instructions each. `None` leaves the line to the general way.
#[inline]
pub(super) fn short_comment(bytes: &[u8]) -> Option<usize> {
    let near = bytes.get(..PREFIX).unwrap_or(bytes);
    let end = near.iter().position(|byte| is_line_end(*byte))?;
    (near.get(end) == Some(&b'\n')).then_some(end + 1)
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

/// The field at the start of a line and the offset of its value, if the line starts with its name and a colon. What
/// follows the line may be in `rest` too.
///
/// Always inlined: out of line, this and `Block::add` add a tenth to the cost of a small event.
#[inline(always)]
pub(super) fn field_with_colon(rest: &[u8]) -> Option<(Field, usize)> {
    let (field, value) = match rest {
        [b'd', b'a', b't', b'a', b':', value @ ..] => (Field::Data, value),
        [b'e', b'v', b'e', b'n', b't', b':', value @ ..] => (Field::Event, value),
        [b'i', b'd', b':', value @ ..] => (Field::Id, value),
        [b'r', b'e', b't', b'r', b'y', b':', value @ ..] => (Field::Retry, value),
        _ => return None,
    };
    let space = usize::from(value.first() == Some(&b' '));
    Some((field, rest.len() - value.len() + space))
}

/// The field whose name is the whole line. Its value is empty.
#[inline]
pub(super) fn field_without_colon(line: &[u8]) -> Option<Field> {
    line.first()
        .copied()
        .and_then(Field::starting_with)
        .filter(|field| field.name() == line)
}

/// The offset of the CR or LF that ends a value.
#[inline]
pub(super) fn value_end(field: Field, value: &[u8]) -> Option<usize> {
    match field {
        // Rarely shorter than what `line_end` is good at.
        Field::Data => memchr2(b'\n', b'\r', value),
        Field::Event | Field::Id | Field::Retry => line_end(value),
    }
}
