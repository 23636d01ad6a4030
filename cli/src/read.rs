//! Files and standard input, whole and up to a limit.

use std::io::{self, Read};

use crate::fault::Fault;

/// Reads everything, or fails where there is more than `most` bytes: what is longer is never cut.
pub(crate) fn read_whole(from: impl Read, most: u64, what: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    from.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| Fault::file("read", what, &error))?;
    if bytes.len() as u64 > most {
        return Err(Fault::usage(format!("{what} is longer than {most} bytes")));
    }
    Ok(bytes)
}

/// Reads a file.
pub(crate) fn read_file(path: &str, most: u64) -> Result<Vec<u8>, Fault> {
    let file = std::fs::File::open(path).map_err(|error| Fault::file("read", path, &error))?;
    read_whole(file, most, path)
}

/// Reads standard input to its end.
pub(crate) fn read_input(most: u64) -> Result<Vec<u8>, Fault> {
    read_whole(io::stdin().lock(), most, "standard input")
}

/// The text of bytes that were read.
pub(crate) fn text(bytes: Vec<u8>, what: &str) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|_| Fault::usage(format!("{what} is not UTF-8 text")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_cut() {
        assert!(read_whole(&b"abc"[..], 3, "it").is_ok_and(|read| read == b"abc"));
        assert!(
            read_whole(io::repeat(0), 3, "it").is_err_and(|fault| fault.message.contains("longer than 3"))
        );
    }
}
