//! How far the upload of a file is, on a terminal.

use std::{
    io::{self, IsTerminal, Write},
    sync::{Arc, Mutex, PoisonError},
};

use crate::fault::Fault;

/// Called with the name of a file, the bytes sent and its length.
pub(crate) type Progress = Arc<dyn Fn(&str, u64, u64) + Send + Sync>;

/// A function that draws a bar on standard error; nothing where that is not a terminal.
pub(crate) fn progress() -> Option<Progress> {
    if !io::stderr().is_terminal() {
        return None;
    }
    let last = Mutex::new(u64::MAX);
    Some(Arc::new(move |name: &str, done: u64, total: u64| {
        let percent = (done.saturating_mul(100)).checked_div(total).unwrap_or(100);
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last == percent {
            return;
        }
        *last = percent;
        let filled = usize::try_from(percent / 4).unwrap_or(25);
        let bar = "#".repeat(filled) + &"-".repeat(25 - filled.min(25));
        let end = if done >= total { "\n" } else { "" };
        // A bar that cannot be drawn is no reason to stop the upload.
        let _ = write!(
            io::stderr().lock(),
            "\r{} [{bar}] {percent:>3} % of {}{end}",
            super::harmless(name),
            size(total)
        );
    }))
}

/// A number of bytes, readable.
fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..1_048_576 => format!("{:.1} KiB", bytes as f64 / 1024.0),
        _ => format!("{:.1} MiB", bytes as f64 / 1_048_576.0),
    }
}

/// Writes a file piece by piece to standard output.
pub(crate) async fn pour(mut file: imbrace::Download) -> Result<(), Fault> {
    while let Some(piece) = file.chunk().await? {
        super::pour_bytes(&piece)?;
    }
    Ok(())
}
