//! The general way to an event: line by line, each whole in a chunk or in pieces.

use super::Decoder;
use super::block::Block;
use super::error::OverLimit;
use super::line::Line;
use super::scan::{
    LONGEST_PREFIX, field_with_colon, field_without_colon, line_end, short_comment, value_end,
};
use super::source::Span;

impl Decoder {
    /// Reads up to the blank line that ends the next event. False when more bytes are needed.
    #[inline(never)]
    pub(super) fn read_event(&mut self) -> Result<bool, OverLimit> {
        loop {
            if self.line == Line::Start {
                if self.read_lines()? {
                    return Ok(true);
                }
            } else {
                self.read_on()?;
            }
            if self.source.is_drained() && !self.refill()? {
                return Ok(false);
            }
        }
    }

    /// Reads from the start of a line to the end of an event or of the chunk. True when an event ends.
    #[inline]
    fn read_lines(&mut self) -> Result<bool, OverLimit> {
        let block = &mut self.block;
        let chunk = self.source.chunk();
        let mut start = self.source.at();
        while let Some(rest) = chunk.get(start..)
            && let Some(first) = rest.first()
        {
            if *first == b'\n' {
                start += 1;
                if block.is_complete() {
                    self.source.advance_to(start);
                    return Ok(true);
                }
                continue;
            }
            if *first == b':'
                && let Some(len) = short_comment(rest)
            {
                start += len;
                continue;
            }

            let field = field_with_colon(rest);
            let end = match field {
                Some((field, offset)) => {
                    value_end(field, rest.get(offset..).unwrap_or_default()).map(|end| offset + end)
                }
                None => line_end(rest),
            };
            let Some(len) = end else {
                self.line = read_piece(block, Line::Start, chunk, rest)?;
                start = chunk.len();
                break;
            };
            let end = start + len;
            if let Some((field, offset)) = field {
                block.add(
                    chunk,
                    field,
                    Span {
                        start: start + offset,
                        end,
                    },
                )?;
            } else if let Some(field) = field_without_colon((Span { start, end }).of(chunk)) {
                block.add(chunk, field, Span { start: end, end })?;
            }
            let (line, next) = after_line(chunk, end);
            self.line = line;
            if len == 0 && block.is_complete() {
                self.source.advance_to(next);
                return Ok(true);
            }
            start = next;
        }
        self.source.advance_to(start);
        Ok(false)
    }

    /// Reads on in a line that an earlier chunk began, to its end or that of the chunk. This never ends an event.
    #[inline(never)]
    fn read_on(&mut self) -> Result<(), OverLimit> {
        if let Line::ByteOrderMark(_) | Line::AfterReturn = self.line {
            let (line, skipped) = self.line.skip(self.source.rest());
            self.line = line;
            self.source.advance_to(self.source.at() + skipped);
            return Ok(());
        }
        let chunk = self.source.chunk();
        let rest = self.source.rest();
        let len = line_end(rest);
        let piece = rest.get(..len.unwrap_or(rest.len())).unwrap_or_default();
        let line = if let Line::Value(field) = self.line {
            self.block.extend(field, piece)?;
            self.line
        } else {
            read_piece(&mut self.block, self.line, chunk, piece)?
        };
        let end = self.source.at() + piece.len();
        let (line, next) = if len.is_some() {
            end_line(&mut self.block, line, chunk)?;
            after_line(chunk, end)
        } else {
            (line, end)
        };
        self.line = line;
        self.source.advance_to(next);
        Ok(())
    }
}

/// The state and the position after the line end at `end`.
#[inline]
fn after_line(chunk: &[u8], end: usize) -> (Line, usize) {
    let next = end + 1;
    if chunk.get(end) != Some(&b'\r') {
        return (Line::Start, next);
    }
    match chunk.get(next) {
        Some(b'\n') => (Line::Start, next + 1),
        Some(_) => (Line::Start, next),
        None => (Line::AfterReturn, next),
    }
}

/// Reads a piece of an unfinished line, which holds no line end.
#[inline(never)]
fn read_piece(block: &mut Block, mut line: Line, chunk: &[u8], mut piece: &[u8]) -> Result<Line, OverLimit> {
    if line == Line::Start && piece.len() >= LONGEST_PREFIX {
        // Long enough to tell the field and the start of its value as in a whole line.
        let Some((field, offset)) = field_with_colon(piece) else {
            return Ok(Line::Ignored);
        };
        line = Line::Value(field);
        piece = piece.get(offset..).unwrap_or_default();
        block.begin(chunk, field)?;
    }
    while let Line::Start | Line::Name(..) = line {
        let Some((byte, rest)) = piece.split_first() else {
            return Ok(line);
        };
        let consumed;
        (line, consumed) = line.read_name(*byte);
        if consumed {
            piece = rest;
        }
        if let Line::Value(field) = line {
            block.begin(chunk, field)?;
        }
    }
    if let Line::Value(field) = line {
        block.extend(field, piece)?;
    }
    Ok(line)
}

/// Ends a line that was read in pieces.
fn end_line(block: &mut Block, line: Line, chunk: &[u8]) -> Result<(), OverLimit> {
    match line {
        Line::Value(field) => block.end(field),
        // The name is complete, and no byte of a value came: the value is empty.
        Line::Name(field, matched) if matched >= field.name().len() => {
            block.begin(chunk, field)?;
            block.end(field)
        }
        _ => Ok(()),
    }
}
