//! All that a program could print, and what it could record.

use std::{
    error::Error as StdError,
    fmt,
    sync::{Arc, Mutex},
};

use imbrace::{Error, Response, testing::Recording};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::DefaultGuard,
};

/// How many characters in a row count as a part of a secret.
const PART: usize = 8;

/// What was printed, and what all crates traced meanwhile.
pub(crate) struct Seen {
    text: String,
    calls: usize,
    recording: Recording,
    traced: Recorder,
    _guard: DefaultGuard,
}

impl Seen {
    pub(crate) fn new() -> Self {
        let traced = Recorder::default();
        Self {
            text: String::new(),
            calls: 0,
            recording: Recording::new(),
            _guard: tracing::subscriber::set_default(traced.clone()),
            traced,
        }
    }

    /// Keeps what the clients made with it get.
    pub(crate) fn recording(&self) -> Recording {
        self.recording.clone()
    }

    /// How many errors and values were printed.
    pub(crate) fn calls(&self) -> usize {
        self.calls
    }

    pub(crate) fn print(&mut self, value: &impl fmt::Debug) {
        self.calls += 1;
        self.text += &format!("{value:?}\n{value:#?}\n");
    }

    pub(crate) fn outcome<T: fmt::Debug>(&mut self, outcome: Result<T, Error>) {
        match outcome {
            Ok(value) => self.print(&value),
            Err(error) => self.error(&error),
        }
    }

    pub(crate) fn responded<T: fmt::Debug>(&mut self, outcome: Result<Response<T>, Error>) {
        self.outcome(outcome);
    }

    /// A raw response too, read as other types than what came.
    pub(crate) fn raw(&mut self, outcome: Result<Response<bytes::Bytes>, Error>) {
        if let Ok(response) = &outcome {
            let errors = [
                response.json::<u8>().err(),
                response.json::<std::collections::BTreeMap<String, u8>>().err(),
                response.json::<Vec<std::net::IpAddr>>().err(),
                response.json::<imbrace::gateway::types::BoardList>().err(),
            ];
            errors.iter().flatten().for_each(|error| self.error(error));
        }
        self.outcome(outcome);
    }

    pub(crate) fn error(&mut self, error: &Error) {
        self.print(error);
        self.text += &format!("{error}\n{}\n", error.message());
        let texts = [
            error.code(),
            error.request_id(),
            error.body_request_id(),
            error.path(),
        ];
        self.text += &format!("{texts:?}\n");
        if let Some(body) = error.body() {
            self.text += &format!("{body}\n{body:?}\n");
        }
        let mut source = error.source();
        while let Some(cause) = source {
            self.text += &format!("{cause}\n{cause:?}\n{cause:#?}\n");
            source = cause.source();
        }
    }

    pub(crate) fn holds_nothing_of(&self, secret: &str, place: &str) {
        // What cannot be recorded without a secret is not recorded; the error says so, and is printed.
        let recorded = self.recording.to_text().unwrap_or_else(|error| error.to_string());
        let text = format!("{}{}{recorded}", self.text, self.traced.0.lock().unwrap());
        let lower = text.to_lowercase();
        let secret = secret.to_lowercase();
        let chars: Vec<char> = secret.chars().collect();
        for part in chars.windows(PART) {
            let part: String = part.iter().collect();
            assert!(!lower.contains(&part), "{place}: {part:?} in\n{text}");
        }
        for escaped in [
            secret.escape_debug().to_string(),
            serde_json::to_string(&secret)
                .unwrap()
                .trim_matches('"')
                .to_owned(),
            secret.escape_unicode().to_string(),
        ] {
            assert!(!lower.contains(&escaped), "{place}: {escaped:?} in\n{text}");
        }
    }
}

/// Keeps every field of every span and event, as text.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

struct Visitor<'a>(&'a mut String);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        *self.0 += &format!("{}={value:?}\n", field.name());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        attributes.record(&mut Visitor(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Visitor(&mut self.0.lock().unwrap()));
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Visitor(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
