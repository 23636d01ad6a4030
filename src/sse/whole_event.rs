//! Events of one `data` line that lie in one chunk, found without the state that other events need.

use memchr::memchr2;

use super::source::Span;

/// The value of the event that starts at `at`, if that is one `data` line and a blank line, whole in the chunk, each
/// ended by LF, no longer than `room` and without control characters. So are most events of most streams, and this is
/// all that there is to do for them.
#[inline(always)]
pub(super) fn whole_event(chunk: &[u8], at: usize, room: usize) -> Option<(&[u8], Span)> {
    let (prefix, rest) = data_value(chunk.get(at..)?)?;
    let (value, after) = rest.split_at_checked(first_control(rest)?)?;
    if !after.starts_with(b"\n\n") || value.len() > room {
        return None;
    }
    let start = at + prefix;
    let end = start + value.len();
    Some((value, Span { start, end }))
}

/// The length of the name of a `data` field with its colon and the space that may follow, and what comes after.
#[inline(always)]
fn data_value(rest: &[u8]) -> Option<(usize, &[u8])> {
    let value = rest.strip_prefix(b"data:")?;
    Some(match value.strip_prefix(b" ") {
        Some(value) => (6, value),
        None => (5, value),
    })
}

/// How many bytes of a value are looked at before `memchr` takes over.
const SHORT_VALUE: usize = 128;

/// How many bytes are looked at in all. In what is longer the state costs little, and looking twice would cost more.
const LONGEST_VALUE: usize = 1024;

/// The offset of the first control character up to CR, which is the line end unless the value has a tab or worse.
///
/// To look for anything below a bound is cheaper than to look for CR and LF, and most values are JSON, which has
/// neither tabs nor other control characters.
#[inline(never)]
fn first_control(value: &[u8]) -> Option<usize> {
    let near = value.get(..SHORT_VALUE).unwrap_or(value);
    let (blocks, tail) = near.as_chunks::<BLOCK>();
    for (index, block) in blocks.iter().enumerate() {
        if has_control(block) {
            return control_in(block).map(|offset| index * BLOCK + offset);
        }
    }
    if near.len() < value.len() {
        return far_line_end(value);
    }
    match near.last_chunk() {
        // Overlaps the blocks before it, which have no control character.
        Some(last) => control_in(last).map(|offset| near.len() - BLOCK + offset),
        None => tail.iter().position(|byte| is_control(*byte)),
    }
}

const BLOCK: usize = 16;

#[inline]
fn is_control(byte: u8) -> bool {
    byte <= b'\r'
}

/// Becomes a few vector instructions.
#[inline]
fn has_control(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |found, byte| found | is_control(*byte))
}

#[inline]
fn control_in(block: &[u8; BLOCK]) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let (words, _) = block.as_chunks::<8>();
    words.iter().enumerate().find_map(|(index, word)| {
        let word = u64::from_le_bytes(*word);
        // As in `line_end_in_word`: the lowest bit is right.
        let found = word.wrapping_sub(ONES * (b'\r' as u64 + 1)) & !word & (ONES << 7);
        (found != 0).then(|| index * 8 + found.trailing_zeros() as usize / 8)
    })
}

#[inline(never)]
fn far_line_end(value: &[u8]) -> Option<usize> {
    let far = value.get(SHORT_VALUE..value.len().min(LONGEST_VALUE))?;
    memchr2(b'\n', b'\r', far).map(|offset| SHORT_VALUE + offset)
}
