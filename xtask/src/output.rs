//! What is printed for the user.

use std::io::{ErrorKind, Write};

/// What a shell says of a program that wrote to a closed pipe, so that a failed check piped into `head` is not a success.
const BROKEN_PIPE: i32 = 141;

/// Prints a text. A reader that has seen enough, such as `head`, ends the program in silence.
pub fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(BROKEN_PIPE),
        Err(error) => {
            eprintln!("the output cannot be written: {error}");
            std::process::exit(1);
        }
    }
}

/// Prints a line.
pub fn line(text: impl std::fmt::Display) {
    print(&format!("{text}\n"));
}
