//! Keeps one response: gathers its body, takes the secrets out, and puts it into the recording.

use std::{sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use tokio::time::Instant;

use super::{
    events,
    exchange::Exchange,
    outgoing::Outgoing,
    state::{BYTES_KEPT, Slot, State},
};
use crate::{
    response_headers::{compression, media_type},
    testing::pieces::Piece,
};

/// Headers that are kept. Others may carry credentials, and the library reads none of them.
const KEPT: [HeaderName; 7] = [
    header::CONTENT_TYPE,
    header::CONTENT_DISPOSITION,
    header::CONTENT_ENCODING,
    header::DATE,
    header::LOCATION,
    header::RETRY_AFTER,
    HeaderName::from_static("x-request-id"),
];

/// A response whose body passes.
pub(super) struct Keeper {
    state: State,
    place: usize,
    outgoing: Outgoing,
    status: u16,
    headers: HeaderMap,
    started: Instant,
    body: BytesMut,
    /// When how much of the body was there.
    arrived: Vec<(Duration, usize)>,
    is_too_large: bool,
}

impl Keeper {
    pub(super) fn new(
        state: State,
        place: usize,
        outgoing: Outgoing,
        started: Instant,
        response: &http::response::Parts,
    ) -> Self {
        Self {
            headers: headers(&outgoing, &response.headers),
            status: response.status.as_u16(),
            state,
            place,
            outgoing,
            started,
            body: BytesMut::new(),
            arrived: Vec::new(),
            is_too_large: false,
        }
    }

    /// Takes a part of the body.
    pub(super) fn add(&mut self, data: &Bytes) {
        let mut kept = self.state.lock();
        kept.bytes = kept.bytes.saturating_add(data.len());
        if kept.bytes > BYTES_KEPT {
            self.is_too_large = true;
            return;
        }
        drop(kept);
        self.body.extend_from_slice(data);
        self.arrived.push((self.started.elapsed(), self.body.len()));
    }

    /// Puts the response into the recording.
    pub(super) fn finish(self, is_cut: bool) {
        let state = self.state.clone();
        let place = self.place;
        let name = self.outgoing.request.operation.clone();
        let slot = match self.exchange(is_cut) {
            Ok(exchange) => Slot::Done {
                exchange: Arc::new(exchange),
                is_used: false,
            },
            Err(why) => {
                state.fail(format!("`{name}`: {why}"));
                Slot::Nothing
            }
        };
        state.set(place, slot);
    }

    fn exchange(self, is_cut: bool) -> Result<Exchange, String> {
        if self.is_too_large {
            return Err(format!(
                "the bodies of the recording have more than {BYTES_KEPT} bytes"
            ));
        }
        if let Some(compression) = compression(&self.headers) {
            return Err(format!("{compression}, so secrets in it cannot be found"));
        }
        Ok(Exchange {
            pieces: self.pieces()?,
            request: self.outgoing.request,
            status: self.status,
            headers: self.headers,
            is_cut,
        })
    }

    fn pieces(&self) -> Result<Vec<Piece>, String> {
        let cleaner = &self.outgoing.cleaner;
        let whole = |bytes: Bytes| {
            let pause = self.arrived.last().map_or(Duration::ZERO, |(at, _)| *at);
            (!bytes.is_empty())
                .then_some(Piece { pause, bytes })
                .into_iter()
                .collect()
        };
        let Ok(text) = std::str::from_utf8(&self.body) else {
            if cleaner.finds(&String::from_utf8_lossy(&self.body)) {
                return Err("a response that is not text holds a secret".to_owned());
            }
            return Ok(whole(self.body.clone().freeze()));
        };
        if media_type(&self.headers).as_deref() != Some("text/event-stream") {
            let clean = cleaner.json_text(text).unwrap_or_else(|| cleaner.text(text));
            return Ok(whole(clean.into()));
        }
        let (mut end, mut before) = (0, Duration::ZERO);
        let mut clean = Vec::new();
        for event in events::split(text) {
            end += event.len();
            let arrived = self.arrived.iter().find(|(_, length)| *length >= end);
            let at = arrived.map_or(before, |(at, _)| *at);
            let pause = at.saturating_sub(before);
            before = at;
            let bytes = events::clean(event, cleaner).into();
            clean.push(Piece { pause, bytes });
        }
        if let Some(stream) = self.outgoing.info.and_then(|info| info.stream.as_ref()) {
            let texts = clean
                .iter()
                .filter_map(|piece| std::str::from_utf8(&piece.bytes).ok());
            if cleaner.finds(&events::said(texts, stream)) {
                return Err("the text of its events quotes a secret in parts".to_owned());
            }
        }
        Ok(clean)
    }
}

/// The headers that are kept, without secrets; of a target, the path only, since a link may be a credential.
fn headers(outgoing: &Outgoing, headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    let lengths = outgoing.request.method == Method::HEAD.as_str();
    for (name, value) in headers {
        let is_kept = KEPT.contains(name) || (lengths && *name == header::CONTENT_LENGTH);
        let Some(text) = value.to_str().ok().filter(|_| is_kept) else {
            continue;
        };
        let text = if *name == header::LOCATION {
            text.split(['?', '#']).next().unwrap_or_default()
        } else {
            text
        };
        if let Ok(value) = HeaderValue::from_str(&outgoing.cleaner.plain(text)) {
            kept.insert(name, value);
        }
    }
    kept
}
