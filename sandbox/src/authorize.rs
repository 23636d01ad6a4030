//! Refuses a request without the credentials that its operation takes.

use http::{HeaderMap, StatusCode, header};
use imbrace_contract::likely_secrets::is_jwt;
use serde_json::json;

use crate::{
    contract::{Operation, Requirement, Service},
    credentials::{CLICKAI_AGENT_KEY, CLICKAI_API_KEY, CLICKAI_CONSOLE_TOKEN, JWT, ORGANIZATION_ID},
    ids,
    reply::Reply,
    users::{self, ORGANIZATIONS},
};

/// The organization of a request, or the refusal of one that does not bring what the operation wants.
pub(crate) fn check(operation: &Operation, headers: &HeaderMap) -> Result<&'static str, Reply> {
    let refusal = match operation.service {
        _ if operation.security.is_empty() => None,
        Service::ClickAi => bearer(headers, &[CLICKAI_API_KEY, CLICKAI_AGENT_KEY]),
        Service::ClickAiConsole => bearer(headers, &[CLICKAI_CONSOLE_TOKEN]),
        _ => gateway(&operation.security, headers),
    };
    refusal.map_or_else(|| Ok(organization(headers)), Err)
}

/// The organization that the credentials are good for; with a JWT the one that the header names.
fn organization(headers: &HeaderMap) -> &'static str {
    let (key, token) = (text(headers, "x-api-key"), text(headers, "x-access-token"));
    let named = text(headers, "x-organization-id");
    let own = ORGANIZATIONS
        .iter()
        .find(|(id, own_key, own_token)| match (key, token) {
            (Some(key), _) => key == *own_key,
            (None, Some(token)) => token == *own_token,
            (None, None) => named == Some(id),
        });
    own.map_or(ORGANIZATION_ID, |(id, _, _)| id)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get(name)
        .map(|value| value.to_str().unwrap_or_default())
        .filter(|value| !value.is_empty())
}

fn gateway(security: &[Requirement], headers: &HeaderMap) -> Option<Reply> {
    let organization = text(headers, "x-organization-id");
    let mut other = None;
    let jwt = text(headers, "authorization")
        .and_then(|value| value.strip_prefix("Bearer ").or(value.strip_prefix("bearer ")))
        .filter(|token| is_jwt(token));
    let wanted = |scheme: fn(&Requirement) -> bool| {
        let alternatives: Vec<&Requirement> = security.iter().filter(|one| scheme(one)).collect();
        let known = !alternatives.is_empty();
        (
            known,
            known && (organization.is_some() || alternatives.iter().any(|one| !one.organization)),
        )
    };
    let (known, complete) = if let Some(key) = text(headers, "x-api-key") {
        let Some((own, _, _)) = ORGANIZATIONS.iter().find(|(_, own, _)| key == *own) else {
            let body =
                json!({"error": "Unauthorized", "message": "Invalid API key", "request_id": ids::uuid()});
            return Some(Reply::json(StatusCode::UNAUTHORIZED, body));
        };
        if let Some(other) = organization.filter(|organization| organization != own) {
            let details = json!({"expected": own, "received": other});
            let body = json!({"message": "Forbidden - organization mismatch", "details": details});
            return Some(Reply::json(StatusCode::FORBIDDEN, body));
        }
        wanted(|one| one.api_key)
    } else if let Some(token) = text(headers, "x-access-token") {
        let Some(own) = users::organizations(token) else {
            return Some(unauthorized("Unauthorized - Invalid token"));
        };
        other = organization.filter(|organization| own.iter().all(|(id, _)| id != organization));
        wanted(|one| one.access_token)
    } else if let Some(token) = jwt {
        if token != JWT {
            return Some(unauthorized("Unauthorized - Invalid JWT"));
        }
        other = organization.filter(|organization| ORGANIZATIONS.iter().all(|(id, _, _)| id != organization));
        wanted(|one| one.bearer)
    } else {
        return Some(unauthorized("Unauthorized - API key or Access Token required"));
    };
    if other.is_some() {
        let body = json!({"message": "Bad Request - organization_id not found in user organizations"});
        return Some(Reply::json(StatusCode::BAD_REQUEST, body));
    }
    if !known {
        return Some(unauthorized("Unauthorized"));
    }
    (!complete).then(|| unauthorized("Unauthorized - organization_id is required"))
}

fn unauthorized(message: &str) -> Reply {
    Reply::json(StatusCode::UNAUTHORIZED, json!({"message": message}))
}

fn bearer(headers: &HeaderMap, keys: &[&str]) -> Option<Reply> {
    let message = match text(headers, "authorization").and_then(|value| value.split_once(' ')) {
        None => "Authorization header must be provided and start with 'Bearer'",
        Some((scheme, _)) if !scheme.eq_ignore_ascii_case("bearer") => {
            "Authorization scheme must be 'Bearer'"
        }
        Some((_, key)) if keys.contains(&key.trim()) => return None,
        Some(_) => "Access token is invalid",
    };
    let body = json!({"code": "unauthorized", "message": message, "status": 401});
    Some(Reply::json(StatusCode::UNAUTHORIZED, body).with(header::WWW_AUTHENTICATE, "Bearer realm=\"api\""))
}
