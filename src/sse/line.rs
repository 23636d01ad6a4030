use super::scan::Field;

const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// Where in a line the next byte stands.
///
/// Only what is needed to go on in the next chunk is kept: the bytes of an unfinished name are known from how many
/// of them matched, and ignored lines are not stored, however long they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// At the start of the body, with so many bytes of the byte order mark seen.
    ByteOrderMark(usize),
    /// At the start of a line.
    Start,
    /// At the start of a line, after a CR that ended its chunk: a LF belongs to that CR.
    AfterReturn,
    /// So many bytes matched the name of this field and its colon.
    Name(Field, usize),
    /// In the value of a field.
    Value(Field),
    /// In a comment or an unknown field.
    Ignored,
}

impl Line {
    /// Whether the line has begun and not ended.
    pub(super) fn is_unfinished(self) -> bool {
        !matches!(self, Self::ByteOrderMark(0) | Self::Start | Self::AfterReturn)
    }

    /// Skips what is not part of any line, from a position that is not yet at one. Returns the state and how many
    /// bytes of `rest` it skipped.
    pub(super) fn skip(self, rest: &[u8]) -> (Self, usize) {
        match self {
            Self::AfterReturn => (Self::Start, usize::from(rest.first() == Some(&b'\n'))),
            Self::ByteOrderMark(seen) => skip_byte_order_mark(seen, rest),
            other => (other, 0),
        }
    }

    /// Reads one byte that does not end the line. Returns the state and whether the byte was consumed; a byte that
    /// belongs to the value is not.
    pub(super) fn read_name(self, byte: u8) -> (Self, bool) {
        match self {
            Self::Start => (
                Field::starting_with(byte).map_or(Self::Ignored, |field| Self::Name(field, 1)),
                true,
            ),
            Self::Name(field, matched) => match field.name().get(matched) {
                Some(expected) if *expected == byte => (Self::Name(field, matched + 1), true),
                None if matched > field.name().len() => (Self::Value(field), byte == b' '),
                None if byte == b':' => (Self::Name(field, matched + 1), true),
                _ => (Self::Ignored, true),
            },
            other => (other, false),
        }
    }
}

fn skip_byte_order_mark(seen: usize, rest: &[u8]) -> (Line, usize) {
    let missing = BYTE_ORDER_MARK.get(seen..).unwrap_or_default();
    let matching = missing
        .iter()
        .zip(rest)
        .take_while(|(mark, byte)| mark == byte)
        .count();
    let state = if matching == missing.len() {
        Line::Start
    } else if matching == rest.len() {
        Line::ByteOrderMark(seen + matching)
    } else if seen + matching == 0 {
        Line::Start
    } else {
        // Part of a mark is content, and no field name starts with it.
        Line::Ignored
    };
    (state, matching)
}
