//! A request as it was made, whatever it was written down in.

use serde_json::Value;

use super::redact;

/// A request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Request {
    /// Upper case.
    pub(super) method: String,
    /// Scheme and host, if they are known.
    pub(super) origin: Option<Origin>,
    /// The path in segments, decoded; a slash at the end is an empty last segment.
    pub(super) path: Vec<String>,
    /// The query, decoded.
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Body>,
    /// What was passed over, for the person who asked.
    pub(super) notes: Vec<String>,
}

/// Where a request went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) host: String,
    pub(super) local: bool,
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    Json(Value),
    Form(Vec<Part>),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) value: PartValue,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PartValue {
    Text(String),
    /// The name of a file.
    File(String),
}

impl Request {
    /// Takes a URL, or a path with its query. Variables of a shell or of a collection may stand for the host.
    pub(super) fn locate(&mut self, written: &str) -> Result<(), String> {
        let after_variable = || {
            let rest = written.strip_prefix('$').or_else(|| written.strip_prefix("{{"))?;
            rest.find('/').map(|at| &rest[at..])
        };
        if written.starts_with('/') {
            return self.below(written);
        }
        if let Some(path) = after_variable() {
            return self.below(path);
        }
        let whole = if written.contains("://") {
            written.to_owned()
        } else {
            format!("https://{written}")
        };
        let url = url::Url::parse(&whole).map_err(|error| {
            let quotes = if written.starts_with(['“', '”', '‘', '’', '«']) {
                ". Write straight quotes around it"
            } else {
                ""
            };
            format!("`{}` is not a URL: {error}{quotes}", harmless(written))
        })?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let local = host == "localhost" || host.starts_with("127.") || host == "[::1]";
        self.origin = Some(Origin { host, local });
        if !url.username().is_empty() || url.password().is_some() {
            self.notes.push("left out: the credentials in the URL".into());
        }
        if url.fragment().is_some_and(|fragment| !fragment.is_empty()) {
            self.notes
                .push("left out: what follows `#`, which is not sent".into());
        }
        self.below(&format!("{}?{}", url.path(), url.query().unwrap_or_default()))
    }

    fn below(&mut self, written: &str) -> Result<(), String> {
        let (written, fragment) = written.split_once('#').unwrap_or((written, ""));
        if !fragment.is_empty() {
            self.notes
                .push("left out: what follows `#`, which is not sent".into());
        }
        let (path, query) = written.split_once('?').unwrap_or((written, ""));
        self.path = path
            .trim_start_matches('/')
            .split('/')
            .map(|segment| {
                decoded(segment, false).ok_or("a segment of the path is not UTF-8 after percent-decoding")
            })
            .collect::<Result<_, _>>()?;
        self.add_query(query)
    }

    /// Adds `a=1&b=2`.
    pub(super) fn add_query(&mut self, query: &str) -> Result<(), String> {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let wrong = |what: &str| format!("{what} in the query is not UTF-8 after percent-decoding");
            let name = decoded(name, true).ok_or_else(|| wrong("a name"))?;
            let value = decoded(value, true)
                .ok_or_else(|| wrong(&format!("the value of `{}`", redact::name(&name))))?;
            if name.is_empty() {
                self.notes
                    .push("left out: a value without a name in the query".into());
            } else {
                self.query.push((name, value));
            }
        }
        Ok(())
    }

    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|header| header.0.eq_ignore_ascii_case(name))
            .map(|header| header.1.as_str())
    }
}

/// What was written, without the secrets in it.
pub(super) fn harmless(written: &str) -> String {
    redact::text("", written, &mut Vec::new())
}

fn decoded(text: &str, plus: bool) -> Option<String> {
    let text = if plus {
        text.replace('+', " ")
    } else {
        text.to_owned()
    };
    let decoded = percent_encoding::percent_decode_str(&text).decode_utf8();
    decoded.ok().map(|text| text.into_owned())
}
