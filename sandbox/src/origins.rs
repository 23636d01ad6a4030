//! Who may ask: hosts and origins of this machine, so that no foreign page reaches the sandbox through a browser.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::json;

use crate::reply::Reply;

/// Names of this machine.
const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// The host without its port.
fn name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|char| char.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

fn is_own(host: &str, also: &[String]) -> bool {
    let name = name(host).to_ascii_lowercase();
    LOOPBACK.contains(&name.as_str()) || also.iter().any(|other| other.eq_ignore_ascii_case(&name))
}

/// Refuses a request for another host: a page whose name was pointed at this machine. `also` are further names of it.
pub(crate) fn check_host(headers: &HeaderMap, authority: Option<&str>, also: &[String]) -> Option<Reply> {
    let given = headers.get_all(header::HOST).into_iter();
    let given = given.map(|host| host.to_str().unwrap_or_default());
    let mut hosts = given.chain(authority);
    let foreign = hosts.find(|host| !is_own(host, also))?;
    let message = format!(
        "The sandbox serves 127.0.0.1, localhost and [::1], not `{foreign}`; --allow-host adds a name"
    );
    Some(Reply::json(
        StatusCode::MISDIRECTED_REQUEST,
        json!({"message": message}),
    ))
}

/// The origin of a page, if a browser names one; the error is the refusal of one from elsewhere.
pub(crate) fn origin<'h>(headers: &'h HeaderMap, also: &[String]) -> Result<Option<&'h HeaderValue>, Reply> {
    let Some(origin) = headers.get(header::ORIGIN) else {
        return Ok(None);
    };
    let text = origin.to_str().unwrap_or_default();
    let host = text
        .strip_prefix("http://")
        .or_else(|| text.strip_prefix("https://"));
    if host.is_some_and(|host| is_own(host, also)) {
        return Ok(Some(origin));
    }
    let message = format!("The sandbox serves pages of this machine, not of `{text}`");
    Err(Reply::json(StatusCode::FORBIDDEN, json!({"message": message})))
}

/// The response to a preflight.
pub(crate) fn preflight(headers: &HeaderMap) -> Reply {
    let asked = headers
        .get(header::ACCESS_CONTROL_REQUEST_HEADERS)
        .and_then(|value| value.to_str().ok());
    Reply::empty(StatusCode::NO_CONTENT)
        .with(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            "GET, POST, PUT, PATCH, DELETE, OPTIONS",
        )
        .with(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.unwrap_or("*"))
        .with(header::ACCESS_CONTROL_MAX_AGE, "600")
}

/// Lets a page of this machine read a response.
pub(crate) fn allow(headers: &mut HeaderMap, origin: &HeaderValue) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
        HeaderValue::from_static("true"),
    );
    let exposed = "x-request-id, retry-after, content-disposition, x-vercel-ai-ui-message-stream";
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(exposed),
    );
    headers.append(header::VARY, HeaderValue::from_static("origin"));
}

/// The header that keeps browsers from running what they are shown.
pub(crate) const SANDBOXED: (HeaderName, &str) =
    (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_this_machine_are_known_with_and_without_port() {
        for (host, own) in [
            ("127.0.0.1:4010", true),
            ("localhost", true),
            ("LOCALHOST:1", true),
            ("[::1]:4010", true),
            ("[::1]", true),
            ("sandbox:4010", true),
            ("evil.example:4010", false),
            ("127.0.0.1.evil.example", false),
            ("localhost:x", false),
            ("", false),
        ] {
            assert_eq!(is_own(host, &["sandbox".to_owned()]), own, "{host}");
        }
    }
}
