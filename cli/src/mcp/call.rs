//! Calls an operation for an agent.

use futures_util::future::BoxFuture;
use imbrace::{Download, EventStream};
use serde_json::{Map, Value};

use super::{
    Shared,
    bounds::{Bounded, bounded, piece},
    cut::at_or_before,
    data::marked,
};
use crate::{
    catalog::{Operation, Place, Type},
    request::{
        Given, Request, Sent, begun_secret, build, redact_value, send, value_without_secrets, without_secrets,
    },
    settings::Settings,
};

/// How much of a stream or a file is kept.
const LARGEST: usize = 10 * 1024 * 1024;
/// How much of the text of an event is reported as progress.
const LONGEST_PROGRESS: usize = 1_000;

/// What an agent asks for.
#[derive(Debug, Default)]
pub(super) struct CallArguments {
    pub(super) arguments: Map<String, Value>,
    pub(super) pointer: Option<String>,
    pub(super) from: usize,
}

/// Told about the progress of a stream: events so far, and the text of the last one.
pub(super) type Progress<'p> = &'p (dyn Fn(u64, String) -> BoxFuture<'p, ()> + Send + Sync);

/// Calls an operation and gives its result, marked as data, without secrets, and not longer than allowed.
///
/// # Errors
/// What the agent is told.
pub(super) async fn call(
    shared: &Shared,
    operation: &Operation,
    call: CallArguments,
    progress: Progress<'_>,
) -> Result<String, String> {
    if !shared.allows(operation) {
        return Err(refusal(shared, operation));
    }
    if call.from > 0 && !operation.reads {
        return Err("`from` would call the operation once more: it is for operations that read".to_owned());
    }
    let settings = &shared.place.settings;
    let given = given(shared, operation, call.arguments)?;
    let request = build(operation, given).map_err(|fault| fault.message)?;
    let own = own_secrets(settings, &request, shared.place.is_sandbox);
    let sent = send(&request, settings, None).await;
    // What the client says is redacted already; its own credentials are looked for once more.
    let sent = sent.map_err(|fault| {
        let text = without_secrets(&fault.message, &own);
        marked(&text).unwrap_or_default()
    })?;
    let mut failed = false;
    // Secrets are taken out of the whole, and then it is cut: a part of a secret would not be found.
    let whole = |text: &str| piece(&without_secrets(text, &own), call.from, shared.max_bytes);
    let result = match sent {
        Sent::Json(value) => {
            let value = value_without_secrets(value, &own);
            json(operation, value, &call.pointer, call.from, shared.max_bytes)?
        }
        Sent::Text(text) => whole(&text),
        Sent::Events(events) => {
            let read = stream(operation, *events, &own, progress).await;
            failed = read.failed;
            whole(&read.text)
        }
        Sent::File(file) => match file_text(*file).await? {
            File::Text(text) => whole(&text),
            File::Other(described) => Bounded {
                text: without_secrets(&described, &own),
                note: Some("The command line saves it: `--save FILE`.".to_owned()),
            },
        },
    };
    let mut text = marked(&result.text).map_err(|error| error.to_string())?;
    if let Some(note) = result.note {
        text.push('\n');
        text.push_str(&note);
    }
    if failed { Err(text) } else { Ok(text) }
}

fn refusal(shared: &Shared, operation: &Operation) -> String {
    if shared.offers(operation) {
        format!(
            "{} is not allowed: it does not only read, and the server was started without --allow-writes. Only the user can change that.",
            operation.id
        )
    } else {
        format!(
            "{} is not among the namespaces that the server was started with",
            operation.id
        )
    }
}

/// The arguments in their places: parameters by name, and `body`.
fn given(shared: &Shared, operation: &Operation, arguments: Map<String, Value>) -> Result<Given, String> {
    let mut given = Given::default();
    for (name, value) in arguments {
        if name == "body" && operation.body.is_some() {
            given.body = Some(checked_files(shared, operation, value)?);
            continue;
        }
        let mut known = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.name == name)
            .peekable();
        if known.peek().is_none() {
            let names = operation
                .parameters
                .iter()
                .map(|parameter| parameter.name.as_str());
            let body = operation.body.is_some().then_some("body");
            let names: Vec<String> = body
                .into_iter()
                .chain(names)
                .map(|name| format!("`{name}`"))
                .collect();
            let names = if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            };
            return Err(format!(
                "{}: there is no argument `{name}`; it takes {names}",
                operation.id
            ));
        }
        for parameter in known {
            let place = match parameter.place {
                Place::Path => &mut given.path,
                Place::Query => &mut given.query,
                Place::Header => &mut given.headers,
            };
            place.insert(name.clone(), value.clone());
        }
    }
    Ok(given)
}

/// The body with the real paths of its files, which must be below the folder that the user allows.
fn checked_files(shared: &Shared, operation: &Operation, mut body: Value) -> Result<Value, String> {
    let files = operation.body.iter().flat_map(|body| &body.properties);
    for file in files.filter(|property| property.kind.ty == Type::File) {
        let Some(value) = body.get_mut(&file.name) else {
            continue;
        };
        let allowed = shared
            .files
            .as_ref()
            .ok_or("no files can be uploaded: the server was started without --files")?;
        let paths: Vec<&mut Value> = match value {
            Value::Array(items) => items.iter_mut().collect(),
            one => vec![one],
        };
        for path in paths {
            let text = path
                .as_str()
                .ok_or_else(|| format!("`{}` is the path of a file", file.name))?;
            *path = allowed.resolve(text)?.to_string_lossy().into_owned().into();
        }
    }
    Ok(body)
}

/// The credentials of the settings, and the secrets that the request holds. Those of a sandbox are public words.
fn own_secrets(settings: &Settings, request: &Request<'_>, is_sandbox: bool) -> Vec<String> {
    let mut own = request.secrets();
    if !is_sandbox {
        own.extend(
            settings
                .credential
                .as_ref()
                .map(|credential| credential.value.secret().to_owned()),
        );
        own.extend(settings.clickai_key.as_ref().map(|key| key.value.clone()));
        own.extend(settings.console_token.as_ref().map(|token| token.value.clone()));
    }
    own
}

fn json(
    operation: &Operation,
    value: Value,
    pointer: &Option<String>,
    from: usize,
    most: usize,
) -> Result<Bounded, String> {
    let value = redact_value(&value, &|name| operation.responds_secret(name));
    let rows = operation.paging.as_ref().map(|paging| paging.items.as_str());
    match pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
        None => Ok(bounded(&value, rows, from, most)),
        Some(pointer) => {
            let part = value.pointer(pointer).ok_or_else(|| {
                format!("the response has nothing at `{pointer}`; a pointer is written as `/data/0/name`")
            })?;
            Ok(bounded(part, None, from, most))
        }
    }
}

/// What a stream said.
struct Read {
    text: String,
    /// It reports an error, or broke.
    failed: bool,
}

/// The text of a stream, or its events where it has none.
async fn stream(
    operation: &Operation,
    mut events: EventStream<Value>,
    own: &[String],
    progress: Progress<'_>,
) -> Read {
    let (mut text, mut lines) = (String::new(), String::new());
    let (mut failed, mut left_out) = (false, false);
    let mut count = 0;
    // The end of what was reported, where it can be the beginning of a secret: the next event tells.
    let mut held = String::new();
    let facts = operation.stream.as_ref();
    while let Some(event) = events.next().await {
        let event = match event {
            Ok(event) => redact_value(&event, &|name| operation.responds_secret(name)),
            Err(error) => {
                failed = true;
                let end = format!("\n(the stream failed: {error})");
                lines.push_str(&end);
                text.push_str(&end);
                continue;
            }
        };
        count += 1;
        let tag = facts
            .and_then(|facts| event.get(&facts.tag))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let is_error = facts.is_some_and(|facts| facts.errors.iter().any(|error| error == tag));
        failed |= is_error;
        let pieces = facts.into_iter().flat_map(|facts| &facts.text);
        let mut pieces = pieces.filter(|(of, _)| of.is_empty() || of == tag);
        let said = pieces
            .find_map(|(_, pointer)| event.pointer(pointer)?.as_str())
            .unwrap_or_default();
        if text.len() + lines.len() < LARGEST {
            text.push_str(said);
            if is_error {
                text.push_str(&format!("\n(the stream reports: {event})"));
            }
            lines.push_str(&event.to_string());
            lines.push('\n');
        } else {
            left_out = true;
        }
        let mut shown = without_secrets(&format!("{held}{said}"), own);
        held = shown.split_off(shown.len() - begun_secret(&shown, own));
        shown.truncate(at_or_before(&shown, LONGEST_PROGRESS));
        progress(count, shown).await;
    }
    let mut text = if text.trim().is_empty() { lines } else { text };
    if left_out {
        text.truncate(text.len() - begun_secret(&text, own));
        text.push_str(&format!(
            "\n(the stream is longer than {LARGEST} bytes: the rest is left out)"
        ));
    }
    Read { text, failed }
}

/// A file.
enum File {
    Text(String),
    /// What it is, if it is not text.
    Other(String),
}

/// A file that is text; anything else is described.
async fn file_text(mut file: Download) -> Result<File, String> {
    let media = file
        .content_type()
        .unwrap_or("application/octet-stream")
        .to_owned();
    let mut bytes = Vec::new();
    let mut cut = false;
    while let Some(piece) = file.chunk().await.map_err(|error| error.to_string())? {
        if bytes.len() + piece.len() > LARGEST {
            cut = true;
            break;
        }
        bytes.extend_from_slice(&piece);
    }
    match String::from_utf8(bytes) {
        Ok(text) if !cut => Ok(File::Text(text)),
        Ok(_) => Err(format!(
            "the file is longer than {LARGEST} bytes: save it with the command line"
        )),
        Err(error) => Ok(File::Other(format!(
            "a file of the type {media}, {} bytes, which is not text",
            error.as_bytes().len()
        ))),
    }
}
