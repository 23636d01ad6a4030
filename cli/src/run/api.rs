//! `imbrace api`: a path that has no command.

use clap::ArgMatches;
use http::Method;
use imbrace_contract::url_part;
use serde_json::Value;

use crate::{
    command::{self, Globals},
    fault::Fault,
    interrupt::until_interrupted,
    output::{Filter, Format, Output, note, pour_bytes, say_text},
    place::place,
    request::{REDACTED, hides, redact_value, route},
    settings::Settings,
};

pub(super) async fn run(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let filter = globals.query.as_deref().map(Filter::new).transpose()?;
    let method = Method::from_bytes(text("method").to_uppercase().as_bytes())
        .map_err(|_| Fault::usage("the method is none of HTTP"))?;
    let body = matches
        .get_one::<String>("body")
        .map(|body| command::body(body, &imbrace_contract::is_secret_name))
        .transpose()?;
    let place = place(globals).await?;
    let settings = &place.settings;
    let service = text("service");
    let (path, query) = target(settings, service, text("path"))?;
    let mut call = route(settings, service, method.clone(), &path)?;
    for (name, value) in &query {
        call = call.query(name.clone(), value);
    }
    if matches.get_flag("dry-run") {
        call.check()?;
        return say_text(&shown(settings, service, &method, &path, &query, body.as_ref()));
    }
    settings.require_credential(service)?;
    if let Some(body) = &body {
        call = call.json(body);
    }
    let response = until_interrupted(async { Ok(call.send().await?) }).await?;
    if matches.get_flag("include") {
        note(&response.status().to_string());
        for (name, value) in response.headers() {
            let hidden = name == "set-cookie" || imbrace_contract::is_secret_name(name.as_str());
            let value = if hidden {
                REDACTED
            } else {
                value.to_str().unwrap_or("(bytes)")
            };
            note(&format!("{name}: {value}"));
        }
    }
    let bytes = response.into_value();
    let mut out = Output::new(globals.format.unwrap_or(Format::Json), filter, globals.color, &[]);
    match serde_json::from_slice::<Value>(&bytes) {
        Ok(value) => out.value(&value, None),
        // Nothing is null for a filter, as where an operation is called.
        Err(_) if globals.query.is_some() && bytes.iter().all(u8::is_ascii_whitespace) => {
            out.value(&Value::Null, None)
        }
        Err(_) => {
            out.refuse_filter("not JSON")?;
            pour_bytes(&bytes)
        }
    }
}

/// A path and its query. An absolute URL must be below the base of the service: the credential goes nowhere else.
fn target(settings: &Settings, service: &str, text: &str) -> Result<(String, Vec<(String, String)>), Fault> {
    let base = settings.base(service);
    let below = match text.strip_prefix(&base) {
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '?']) => rest,
        _ if text.starts_with('/') && !text.starts_with("//") => text,
        _ => {
            return Err(Fault::usage(format!("`{text}` is not below {base}"))
                .hint("write a path that begins with one slash, such as /platform/v1/account"));
        }
    };
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let path = if path.is_empty() { "/" } else { path };
    Ok((path.to_owned(), pairs.into_owned().collect()))
}

fn shown(
    settings: &Settings,
    service: &str,
    method: &Method,
    path: &str,
    query: &[(String, String)],
    body: Option<&Value>,
) -> String {
    let is_secret = imbrace_contract::is_secret_name;
    let pairs = query.iter().map(|(name, value)| {
        let value = if hides(name, value, &is_secret) {
            REDACTED.to_owned()
        } else {
            url_part(value)
        };
        format!("{}={value}", url_part(name))
    });
    let pairs: Vec<String> = pairs.collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    let mut text = format!(
        "{method} {}{path}{mark}{}",
        settings.base(service),
        pairs.join("&")
    );
    for (name, value) in crate::request::credential_headers(settings, service) {
        text.push_str(&format!("\n{name}: {}", value.as_deref().unwrap_or(REDACTED)));
    }
    if let Some(body) = body {
        text.push_str(&format!(
            "\ncontent-type: application/json\n\n{:#}",
            redact_value(body, &is_secret)
        ));
    }
    text
}
