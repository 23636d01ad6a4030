//! A line of standard input, as it is typed.

use std::io::{self, BufRead, Write};

use crate::fault::{Exit, Fault};

/// Asks for one line; nothing at the end of input.
///
/// # Errors
/// Ctrl-c.
pub(super) async fn line(prompt: &str) -> Result<Option<String>, Fault> {
    say(prompt)?;
    let read = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        let length = io::stdin().lock().read_line(&mut line)?;
        Ok::<_, io::Error>((length > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned()))
    });
    tokio::select! {
        line = read => {
            let line = line.map_err(|_| Fault::new(Exit::Failed, "standard input cannot be read"))??;
            if line.is_none() {
                // The cursor stands behind the prompt.
                say("\n")?;
            }
            Ok(line)
        }
        _ = tokio::signal::ctrl_c() => {
            say("\n")?;
            Err(Fault::new(Exit::Interrupted, "interrupted"))
        }
    }
}

fn say(text: &str) -> io::Result<()> {
    let mut err = io::stderr().lock();
    err.write_all(text.as_bytes())?;
    err.flush()
}
