//! Sends a request by the client.

use http::Method;
use imbrace::{
    Download, EventStream,
    client::RawCall,
    pages::RawPages,
    upload::{Form, Upload},
};
use serde_json::Value;

use super::{Content, Part, Reading, Request};
use crate::{fault::Fault, output::Progress, settings::Settings};

/// What came back.
pub(crate) enum Sent {
    /// JSON; null for nothing.
    Json(Value),
    /// What is not JSON though it was expected.
    Text(String),
    Events(Box<EventStream<Value>>),
    File(Box<Download>),
}

/// Sends a request and reads what it responds with.
pub(crate) async fn send(
    request: &Request<'_>,
    settings: &Settings,
    progress: Option<Progress>,
) -> Result<Sent, Fault> {
    let call = call(request, settings, progress).await?;
    Ok(match request.reading() {
        Reading::Events => Sent::Events(Box::new(call.events().await?)),
        Reading::File => Sent::File(Box::new(call.download().await?)),
        Reading::Whole => {
            let response = call.send().await?;
            let bytes = response.into_value();
            if bytes.iter().all(u8::is_ascii_whitespace) {
                Sent::Json(Value::Null)
            } else {
                match serde_json::from_slice(&bytes) {
                    Ok(value) => Sent::Json(value),
                    Err(_) => Sent::Text(String::from_utf8_lossy(&bytes).into_owned()),
                }
            }
        }
    })
}

/// The pages of the list that the request asks for.
pub(crate) async fn pages(request: &Request<'_>, settings: &Settings) -> Result<RawPages, Fault> {
    let Some(shape) = request.operation.shape() else {
        return Err(Fault::usage(format!(
            "{} gives no list that comes in pages",
            request.operation.id
        ))
        .hint("leave `--all` out"));
    };
    Ok(call(request, settings, None).await?.pages(shape))
}

/// Says what the client would refuse, so that no request is shown that cannot be sent. A credential and files may still be missing.
pub(crate) fn check(request: &Request<'_>, settings: &Settings) -> Result<(), Fault> {
    Ok(without_body(request, settings)?.check()?)
}

async fn call(
    request: &Request<'_>,
    settings: &Settings,
    progress: Option<Progress>,
) -> Result<RawCall, Fault> {
    let operation = request.operation;
    if !operation.public {
        settings.require_credential(&operation.service)?;
    }
    let call = without_body(request, settings)?;
    Ok(match &request.body {
        Content::None => call,
        Content::Json(body) => call.json(body),
        Content::Form(parts) => call.form(form(parts, progress).await?),
    })
}

fn without_body(request: &Request<'_>, settings: &Settings) -> Result<RawCall, Fault> {
    let operation = request.operation;
    let info = operation.info();
    let mut call = match operation.service.as_str() {
        "clickai" | "clickai-console" => settings.clickai()?.request_operation(info),
        _ => settings.client()?.request_operation(info),
    };
    call = operation.with_outcome(call);
    for name in template_names(info.path) {
        if let Some((_, value)) = request.path.iter().find(|(known, _)| known == name) {
            call = call.path_value(name, value.as_str());
        }
    }
    for (name, value) in &request.query {
        call = call.query(name.clone(), value.as_str());
    }
    for (name, value) in &request.headers {
        call = call.header(name, value);
    }
    Ok(call)
}

/// The names of the places of a path.
fn template_names(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| Some(part.split_once('}')?.0))
}

async fn form(parts: &[(String, Part)], progress: Option<Progress>) -> Result<Form, Fault> {
    let mut form = Form::new();
    for (name, part) in parts {
        match part {
            Part::Text(text) => form.push_text(name.clone(), text.as_str()),
            Part::File(path) => {
                let mut upload = Upload::path(path).await?;
                if let Some(progress) = progress.clone() {
                    let shown = path
                        .file_name()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    upload = upload.on_progress(move |done, total| progress(&shown, done, total));
                }
                form.push_file(name.clone(), upload);
            }
        }
    }
    Ok(form)
}

/// A call of a path that no operation has.
pub(crate) fn route(
    settings: &Settings,
    service: &str,
    method: Method,
    path: &str,
) -> Result<RawCall, Fault> {
    Ok(match service {
        "clickai" => settings.clickai()?.request(method, path),
        "clickai-console" => settings.clickai()?.request_console(method, path),
        "ai-agent" => settings.client()?.request(method, format!("/ai-agent{path}")),
        _ => settings.client()?.request(method, path),
    })
}
