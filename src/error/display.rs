//! How errors print: one line, nothing secret.

use std::fmt;

use super::{Error, one_line::OneLine};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind().describe())?;
        if let Some(operation) = self.operation() {
            write!(f, ": {operation}")?;
        }
        if let (Some(method), Some(path)) = (self.method(), self.path()) {
            write!(f, " ({method} {path})")?;
        }
        write!(f, ": {}", OneLine(self.message()))?;
        let mut separator = " [";
        let mut fact = |f: &mut fmt::Formatter<'_>, name: &str, value: &dyn fmt::Display| {
            let result = write!(f, "{separator}{name} {value}");
            separator = ", ";
            result
        };
        if let Some(status) = self.status() {
            fact(f, "status", &status.as_u16())?;
        }
        if let Some(code) = self.code() {
            fact(f, "code", &OneLine(code))?;
        }
        if let Some(id) = self.request_id() {
            fact(f, "request id", &id)?;
        }
        if self.attempts() > 0 {
            fact(f, "attempts", &self.attempts())?;
        }
        if separator == ", " {
            f.write_str("]")
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What `main` returns is printed so.
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("method", &self.method())
            .field("path", &self.path())
            .field("message", &self.message())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .field("body_request_id", &self.body_request_id())
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed())
            .field("retry_after", &self.retry_after())
            .field("body", &self.body())
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}
