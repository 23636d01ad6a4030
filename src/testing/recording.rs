//! Responses of a real service, kept in a file and given again without network.

mod entry;
mod events;
mod exchange;
mod keeper;
mod outgoing;
mod redacted;
mod state;
mod tee;

use std::{fmt, path::Path, str::FromStr, sync::Arc};

use http::StatusCode;
use serde_json::{Value, json};

pub(crate) use self::{entry::Entry, outgoing::Outgoing};
use self::{
    exchange::Exchange,
    state::{Slot, State},
};
use super::pieces::Pieces;
use crate::error::Error;

/// What the first line of a file says, with the version of the format.
const MARK: &str = "imbrace-recording";
const VERSION: u64 = 1;

/// Responses that are recorded, or that were.
///
/// A new recording keeps the responses of all clients that are [made with it](crate::client::Builder::recording), until
/// it is [saved](Self::save). A loaded one gives them again: such a client sends nothing and needs no credential.
///
/// ```no_run
/// # async fn example() -> Result<(), imbrace::Error> {
/// use imbrace::testing::Recording;
///
/// // Once, against the service.
/// let recording = Recording::new();
/// let client = imbrace::Client::builder().api_key("api_…").recording(&recording).build()?;
/// client.boards().get("b_1").send().await?;
/// recording.save("tests/data/board.jsonl").await?;
///
/// // In each test.
/// let recording = Recording::load("tests/data/board.jsonl").await?;
/// let client = imbrace::Client::builder().recording(&recording).build()?;
/// let board = client.boards().get("b_1").send().await?;
/// # drop(board);
/// # Ok(())
/// # }
/// ```
///
/// # What is compared
/// A request gets the first response not yet used whose request had the same method, path, query and body. Each response
/// is given once, so a recorded retry is a retry again. Headers are not compared, nor are the contents of uploaded files.
/// Name what differs from run to run, such as fresh ids and dates, with [`ignoring`](Self::ignoring). A request that was
/// not recorded is an error with [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) that names its operation; it is not
/// retried.
///
/// # What is not kept
/// Secrets are taken out before anything is kept: credentials and other headers of requests are left out, of responses only
/// content type and disposition, date, request id, `Retry-After` and the path of `Location` stay. In paths, queries and
/// bodies everything is replaced that the call sent as a secret, that the document marks `x-secret`, or whose name is that of
/// a secret; texts become `[redacted]`, numbers 0. A text that is not JSON ends before the first value that is named like a
/// secret. A response that cannot be looked through, such as a compressed one, is not kept, and `save` fails. Everything
/// else is as the service sent it: personal data of your organization stays in the file.
///
/// Event streams are kept event by event with the pauses between them. Cloning is cheap, and clones share the responses.
#[derive(Clone)]
pub struct Recording {
    state: State,
    is_replay: bool,
    /// The file, for messages.
    name: Arc<str>,
}

/// What becomes of a request.
pub(crate) enum Taken {
    Recorded(http::Response<reqwest::Body>),
    Missing(Error),
    /// It is to be sent.
    Record(Entry),
}

impl Recording {
    /// A recording to be filled.
    #[must_use]
    #[allow(clippy::new_without_default)] // an empty recording is made on purpose only
    pub fn new() -> Self {
        Self {
            state: State::default(),
            is_replay: false,
            name: "".into(),
        }
    }

    /// Reads a file that was saved.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be read, [`ErrorKind::Invalid`](crate::ErrorKind::Invalid)
    /// with the line if it is not a recording.
    ///
    /// # Cancel safety
    /// Cancel safe: nothing is changed.
    pub async fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = tokio::fs::read_to_string(path).await;
        let text = text.map_err(|error| Error::io("read", path, error))?;
        let name = path.display().to_string();
        Self::read(&text, &name)
    }

    fn read(text: &str, name: &str) -> Result<Self, Error> {
        let recording = Self {
            is_replay: true,
            name: name.into(),
            ..Self::new()
        };
        let odd = |number: usize, why: &str| {
            let file = if name.is_empty() { "the recording" } else { name };
            Error::invalid(format!("{file}, line {}: {why}", number + 1))
        };
        for (number, line) in text.lines().enumerate() {
            let line: Value = serde_json::from_str(line).map_err(|_| odd(number, "it is not JSON"))?;
            if number == 0 {
                if line[MARK] != VERSION {
                    return Err(odd(number, &format!("it is not `{{\"{MARK}\":{VERSION}}}`")));
                }
                continue;
            }
            let exchange = Exchange::read(&line).map_err(|why| odd(number, &why))?;
            recording.state.lock().slots.push(Slot::Done {
                exchange: Arc::new(exchange),
                is_used: false,
            });
        }
        if text.trim().is_empty() {
            return Err(odd(0, "the file is empty"));
        }
        Ok(recording)
    }

    /// Leaves properties of bodies and query parameters of these names out of the comparison, at any depth.
    #[must_use]
    pub fn ignoring(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let names = names.into_iter().map(Into::into);
        self.state.lock().ignored.extend(names);
        self
    }

    /// Gives the pieces of responses with the pauses that were recorded. Without this they come at once.
    #[must_use]
    pub fn with_pauses(self) -> Self {
        self.state.lock().with_pauses = true;
        self
    }

    /// Whether it gives responses that were recorded before, instead of keeping new ones.
    #[must_use]
    pub fn is_replay(&self) -> bool {
        self.is_replay
    }

    /// The requests whose responses were not used, each with its operation, method, path and query.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let kept = self.state.lock();
        let unused = kept.slots.iter().filter_map(|slot| match slot {
            Slot::Done {
                exchange,
                is_used: false,
            } => Some(exchange),
            _ => None,
        });
        unused.map(|exchange| shown(exchange)).collect()
    }

    /// The recording as the text of a file: one line of JSON for each request.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if a response is still being read, or could not be kept.
    pub fn to_text(&self) -> Result<String, Error> {
        let kept = self.state.lock();
        if !kept.problems.is_empty() {
            let problems = kept.problems.join("; ");
            return Err(Error::invalid(format!("the recording is not whole: {problems}")));
        }
        let mut text = format!("{}\n", json!({MARK: VERSION}));
        for slot in &kept.slots {
            match slot {
                Slot::Done { exchange, .. } => text.push_str(&format!("{}\n", exchange.to_json())),
                Slot::Nothing => {}
                Slot::Open(operation) => {
                    return Err(Error::invalid(format!(
                        "the response of `{operation}` is not read to its end: read or drop it before the recording is saved"
                    )));
                }
            }
        }
        Ok(text)
    }

    /// Writes what was recorded into a file, in place of an earlier one.
    ///
    /// # Errors
    /// As [`to_text`](Self::to_text), and [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be written.
    ///
    /// # Cancel safety
    /// A file that was there may be left in part. What was recorded stays, so it can be saved again.
    pub async fn save(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let text = self.to_text()?;
        let written = tokio::fs::write(path, text).await;
        written.map_err(|error| Error::io("write", path, error))
    }

    /// What becomes of a request.
    pub(crate) fn take(&self, outgoing: Outgoing) -> Taken {
        if !self.is_replay {
            return Taken::Record(Entry::new(self.state.clone(), outgoing));
        }
        let mut kept = self.state.lock();
        let with_pauses = kept.with_pauses;
        let ignored = std::mem::take(&mut kept.ignored);
        let found = kept.slots.iter_mut().find_map(|slot| match slot {
            Slot::Done { exchange, is_used } if !*is_used => {
                let fits = outgoing.request.difference(&exchange.request, &ignored).is_none();
                fits.then(|| {
                    *is_used = true;
                    Arc::clone(exchange)
                })
            }
            _ => None,
        });
        kept.ignored = ignored;
        match found {
            Some(exchange) => Taken::Recorded(response(&exchange, with_pauses)),
            None => Taken::Missing(self.missing(&outgoing, &kept)),
        }
    }

    fn missing(&self, outgoing: &Outgoing, kept: &state::Kept) -> Error {
        let request = &outgoing.request;
        // The error itself says of which operation it is.
        let line = request.line();
        let file = if self.name.is_empty() {
            String::new()
        } else {
            format!(" {}", self.name)
        };
        let same = kept.slots.iter().filter_map(|slot| match slot {
            Slot::Done { exchange, is_used } if exchange.request.operation == request.operation => {
                let difference = request.difference(&exchange.request, &kept.ignored);
                let why = difference.map_or_else(
                    || "was given already".to_owned(),
                    |place| format!("differs in {place}"),
                );
                let used = if *is_used { ", used" } else { "" };
                Some(format!("{}{used}: {why}", exchange.request.line()))
            }
            _ => None,
        });
        let same: Vec<String> = same.take(5).collect();
        let nearest = if same.is_empty() {
            "it has no request of this operation".to_owned()
        } else {
            format!("it has {}", same.join("; "))
        };
        Error::invalid(format!(
            "{line} is not in the recording{file}: {nearest}. Record it anew, or name what differs with `ignoring`"
        ))
    }
}

fn shown(exchange: &Exchange) -> String {
    let request = &exchange.request;
    format!("{} {}", request.operation, request.line())
        .trim_start()
        .to_owned()
}

fn response(exchange: &Exchange, with_pauses: bool) -> http::Response<reqwest::Body> {
    let pieces = exchange.pieces.iter().cloned().map(|mut piece| {
        if !with_pauses {
            piece.pause = std::time::Duration::ZERO;
        }
        piece
    });
    let body = Pieces::new(pieces, exchange.is_cut);
    let mut response = http::Response::new(reqwest::Body::wrap_stream(body));
    *response.status_mut() = StatusCode::from_u16(exchange.status).unwrap_or_default();
    *response.headers_mut() = exchange.headers.clone();
    response
}

impl FromStr for Recording {
    type Err = Error;

    /// Reads the text of a file, such as that of `include_str!`.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text, "")
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("file", &self.name)
            .field("requests", &self.state.lock().slots.len())
            .field("is_replay", &self.is_replay)
            .finish_non_exhaustive()
    }
}
