//! A captured request, and what the sandbox does otherwise.

use std::collections::BTreeMap;

use imbrace_contract::document::Media;
use serde_json::Value;

use crate::contract::{Contract, Route};

const EXCEPTIONS: &str = include_str!("../data/captured-exceptions.txt");
const SHAPES: &str = include_str!("../data/captured-shapes.txt");

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
    /// What the body of the response is.
    pub keys: Kind,
    /// The media type of the response, if it has a body.
    pub media_shown: Option<String>,
    /// The properties of the objects in the body of an error.
    pub inner: BTreeMap<String, Vec<String>>,
}

/// What a body is.
#[derive(Debug)]
pub enum Kind {
    /// A JSON object with these properties.
    Properties(Vec<String>),
    Array,
    /// A text, or nothing.
    Other,
}

fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.map(|item| item.as_str().unwrap().to_owned()).collect()
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
                keys: match &line["keys"] {
                    keys @ Value::Array(_) => Kind::Properties(texts(keys)),
                    keys if keys == "array" => Kind::Array,
                    _ => Kind::Other,
                },
                media_shown: text("media"),
                inner: line["inner"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, keys)| (name.clone(), texts(keys)))
                    .collect(),
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

/// Responses whose shape the sandbox shows otherwise: name, reason.
pub fn shape_exceptions() -> BTreeMap<&'static str, &'static str> {
    let mut all = BTreeMap::new();
    let mut reason = "";
    for line in SHAPES
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
    {
        if let Some(text) = line.strip_prefix("# ") {
            reason = text;
            continue;
        }
        assert!(!reason.is_empty(), "no reason above {line}");
        assert!(all.insert(line, reason).is_none(), "twice: {line}");
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
