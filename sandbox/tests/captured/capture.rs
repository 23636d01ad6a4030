//! A captured request, and what the sandbox does otherwise.

use std::collections::BTreeMap;

use imbrace_contract::document::Media;
use serde_json::Value;

use crate::contract::{Contract, Route};

const EXCEPTIONS: &str = include_str!("../data/captured-exceptions.txt");

/// A request, and what a real server made of it.
pub struct Capture {
    /// Service and name, with a number where the name is not the first of its kind.
    pub name: String,
    pub method: String,
    pub path: String,
    pub media: Option<String>,
    pub body: Option<String>,
    /// The credential of a service that hands out several.
    pub credential: Option<String>,
    /// Whether another organization than the first one asks.
    pub other: bool,
    pub status: u16,
    /// Ids in the response, by their JSON pointer; those of the first event of a stream begin with `#`.
    pub ids: BTreeMap<String, String>,
    /// The properties of the response.
    pub keys: Option<Vec<String>>,
}

impl Capture {
    pub fn all(service: &str, lines: &str) -> Vec<Self> {
        let mut seen = BTreeMap::<String, usize>::new();
        let read = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| line[key].as_str().map(str::to_owned);
            let plain = format!("{service}/{}", text("name").unwrap());
            let times = seen.entry(plain.clone()).or_default();
            *times += 1;
            let ids = line["ids"].as_object().into_iter().flatten();
            Self {
                name: if *times == 1 {
                    plain
                } else {
                    format!("{plain}#{times}")
                },
                method: text("method").unwrap(),
                path: text("path").unwrap(),
                media: text("type"),
                body: text("body"),
                credential: text("auth"),
                other: line["other"] == true,
                status: line["status"].as_u64().unwrap().try_into().unwrap(),
                ids: ids
                    .map(|(at, id)| (at.clone(), id.as_str().unwrap().to_owned()))
                    .collect(),
                keys: line["keys"]
                    .as_array()
                    .map(|keys| keys.iter().map(|key| key.as_str().unwrap().to_owned()).collect()),
            }
        };
        lines.lines().map(read).collect()
    }

    /// Whether this names something that is not there on purpose.
    pub fn misses(&self) -> bool {
        let words = ["unknown", "dead", "-none", "bad-id", "missing", "-again"];
        self.status == 404 || words.iter().any(|word| self.name.contains(word))
    }
}

/// What the sandbox does otherwise: name, status of the sandbox, reason.
pub fn exceptions() -> BTreeMap<&'static str, (u16, &'static str)> {
    let mut all = BTreeMap::new();
    let mut reason = "";
    for line in EXCEPTIONS
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with("//"))
    {
        if let Some(text) = line.strip_prefix("# ") {
            reason = text;
            continue;
        }
        let (name, status) = line
            .trim()
            .rsplit_once(' ')
            .unwrap_or_else(|| panic!("no status: {line}"));
        assert!(!reason.is_empty(), "no reason above {name}");
        let status = status.parse().unwrap_or_else(|_| panic!("no status: {line}"));
        assert!(
            all.insert(name.trim(), (status, reason)).is_none(),
            "twice: {name}"
        );
    }
    all
}

/// Whether the capture lost what was sent.
pub fn is_cut(capture: &Capture) -> bool {
    let multipart = capture
        .media
        .as_deref()
        .is_some_and(|media| media.starts_with("multipart/"));
    let upload = ["/files/upload", "/audio-to-text"]
        .iter()
        .any(|end| capture.path.ends_with(end));
    let address = capture.path.split('?').next().unwrap();
    let form = match Contract::get().unwrap().route(&capture.method, address) {
        Route::Found(operation, _) => operation
            .body
            .as_ref()
            .is_some_and(|body| body.media == Media::Multipart),
        _ => false,
    };
    capture
        .body
        .as_deref()
        .is_some_and(|body| body.starts_with('<') || body.contains('\u{fffd}'))
        || (capture.body.is_none() && capture.status < 500 && (multipart || upload || form))
}
