//! A call of an operation, complete and checked: shown, or sent.

mod build;
mod curl;
mod kinds;
mod redacted;
mod send;

use std::path::PathBuf;

use imbrace_contract::url_part;
use serde_json::Value;

pub(crate) use self::{
    build::{Given, build},
    kinds::value_of,
    redacted::{
        REDACTED, begun_secret, credential_headers, hides, redact_value, value_without_secrets,
        without_secrets,
    },
    send::{Sent, check, pages, route, send},
};
use crate::{catalog::Operation, settings::Settings};

/// What goes out.
#[derive(Debug)]
pub(crate) struct Request<'c> {
    pub(crate) operation: &'c Operation,
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Content,
}

/// The body.
#[derive(Debug)]
pub(crate) enum Content {
    None,
    Json(Value),
    Form(Vec<(String, Part)>),
}

#[derive(Debug, Clone)]
pub(crate) enum Part {
    Text(String),
    File(PathBuf),
}

/// What a request reads of its response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// JSON, or nothing.
    Whole,
    /// Events as they come.
    Events,
    /// A file.
    File,
}

impl Request<'_> {
    /// How the response comes: the document says, and a property of the body where there is a choice.
    pub(crate) fn reading(&self) -> Reading {
        let response = &self.operation.response;
        match &self.operation.stream {
            Some(stream) if response.events.is_some() => match &stream.select {
                Some((property, wanted, _)) if response.json.is_some() => {
                    let chosen = match &self.body {
                        Content::Json(body) => body.get(property).map(Value::to_string),
                        _ => None,
                    };
                    if chosen.as_deref() == Some(wanted.as_str()) {
                        Reading::Events
                    } else {
                        Reading::Whole
                    }
                }
                _ => Reading::Events,
            },
            _ if response.raw.is_some() => Reading::File,
            _ => Reading::Whole,
        }
    }

    /// The address, with secrets redacted where `secret` says.
    fn url(&self, settings: &Settings, shown: impl Fn(&str, &str) -> String) -> String {
        let mut url = settings.base(&self.operation.service);
        let mut rest = self.operation.path.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            url.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = self.path.iter().find(|(known, _)| known == name);
            url.push_str(&value.map_or_else(String::new, |(name, value)| shown(name, value)));
            rest = after;
        }
        url.push_str(rest);
        for (index, (name, value)) in self.query.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(&url_part(name));
            url.push('=');
            url.push_str(&shown(name, value));
        }
        url
    }
}
