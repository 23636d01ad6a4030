//! What ends a command, and with which exit code.

use std::{fmt, io};

use imbrace::ErrorKind;

/// The exit codes; `imbrace --help` and the README list them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Something else failed.
    Failed = 1,
    /// The arguments or settings cannot be used; nothing was sent.
    Usage = 2,
    /// A credential is missing or wrong, or does not suffice.
    Auth = 3,
    /// The server knows no such thing.
    NotFound = 4,
    /// Too many requests.
    RateLimited = 5,
    /// The server refused for another reason.
    Refused = 6,
    /// No connection, a broken one, or a time limit.
    Network = 7,
    /// A list or a stream ended before its end.
    Incomplete = 8,
    /// Ctrl-c.
    Interrupted = 130,
}

/// What the client advises to a program, and what helps on the command line instead.
const ADVICE: [(&str, &str); 2] = [
    (
        "; use https, or allow_insecure_http(true) for a network that you trust",
        "use https; the command line uses plain http for addresses of this machine only, such as a sandbox",
    ),
    (
        "; give credentials to the builder instead",
        "`imbrace login` stores credentials",
    ),
];

/// Why a command failed.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(crate) exit: Exit,
    pub(crate) message: String,
    /// What to do, if that is not clear from the message.
    pub(crate) hint: Option<String>,
    /// Standard output was closed by whoever read it: nothing is said then.
    pub(crate) quiet: bool,
}

impl Fault {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            hint: None,
            quiet: false,
        }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A file of the user that cannot be read or written.
    pub(crate) fn file(what: &str, path: impl fmt::Display, error: &io::Error) -> Self {
        Self::new(Exit::Usage, format!("cannot {what} {path}: {error}"))
    }
}

impl From<imbrace::Error> for Fault {
    fn from(error: imbrace::Error) -> Self {
        let exit = if error.is_auth() || error.status().is_some_and(|status| status == 403) {
            Exit::Auth
        } else if error.status().is_some_and(|status| status == 404) {
            Exit::NotFound
        } else if error.is_rate_limited() {
            Exit::RateLimited
        } else {
            match error.kind() {
                ErrorKind::Invalid => Exit::Usage,
                ErrorKind::Io if error.attempts() == 0 => Exit::Usage,
                ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => Exit::Network,
                ErrorKind::Status => Exit::Refused,
                ErrorKind::Incomplete | ErrorKind::Stream => Exit::Incomplete,
                _ => Exit::Failed,
            }
        };
        let mut message = error.to_string();
        let advice = ADVICE.iter().find(|(advice, _)| message.contains(advice));
        let hint = match exit {
            Exit::Auth => Some(
                "`imbrace login` stores a credential, `imbrace whoami` shows which one is used".to_owned(),
            ),
            Exit::RateLimited => error
                .retry_after()
                .map(|wait| format!("the server asks to wait {} seconds", wait.as_secs())),
            _ => None,
        };
        let hint = hint.or_else(|| {
            let (advice, instead) = advice?;
            message = message.replace(advice, "");
            Some((*instead).to_owned())
        });
        Self {
            exit,
            message,
            hint,
            quiet: false,
        }
    }
}

/// An error of standard output or standard input.
impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self {
            quiet: error.kind() == io::ErrorKind::BrokenPipe,
            ..Self::new(Exit::Failed, error.to_string())
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
