//! The addresses of the sandbox itself: `/` and `/_sandbox/…`.

use http::{HeaderMap, Method, StatusCode, header};
use imbrace_contract::resources::Effect;
use serde_json::{Value, json};

use crate::{
    call::{Arrival, Payload},
    contract::Contract,
    lock::lock,
    plans::FaultPlan,
    reply::Reply,
    shared::Shared,
    users::{ORGANIZATIONS, USERS},
};

const PREFIX: &str = "/_sandbox/";
const PAGE: &str = include_str!("page.html");

/// Whether a request is for the sandbox, not for a service. The page at `/` is for browsers; programs ask the gateway there
/// whether it responds.
pub(crate) fn is_own(method: &Method, path: &str, headers: &HeaderMap) -> bool {
    let for_page = || {
        let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
        accept.is_some_and(|accept| accept.contains("text/html"))
    };
    path.starts_with(PREFIX) || (path == "/" && matches!(*method, Method::GET | Method::HEAD) && for_page())
}

pub(crate) fn response(shared: &Shared, arrival: &Arrival) -> Reply {
    let Some(path) = arrival.path.strip_prefix(PREFIX) else {
        return page();
    };
    match (arrival.method.as_str(), path) {
        ("GET", "health") => Reply::ok(
            json!({"status": "ok", "version": env!("CARGO_PKG_VERSION"), "operations": shared.contract.operations().len()}),
        ),
        ("GET", "about") => Reply::ok(about()),
        ("POST", "reset") => {
            shared.reset();
            Reply::empty(StatusCode::NO_CONTENT)
        }
        ("GET", "state") => Reply::ok(shared.states.to_json()),
        ("PUT", "state") => with_json(arrival, |state| {
            shared.states.check(&state)?;
            shared.forget();
            shared.states.read(&state);
            Ok(Reply::empty(StatusCode::NO_CONTENT))
        }),
        ("GET", "calls") => {
            let limit = arrival.query.iter().find(|(name, _)| name == "limit");
            let limit = limit.and_then(|(_, value)| value.parse().ok()).unwrap_or(100);
            let all = lock(&shared.records).all();
            let last = all.iter().rev().take(limit);
            Reply::ok(json!({"calls": last.map(|one| one.to_json()).collect::<Vec<_>>()}))
        }
        ("DELETE", "calls") => {
            lock(&shared.records).clear();
            Reply::empty(StatusCode::NO_CONTENT)
        }
        ("GET", "faults") => Reply::ok(json!({"faults": shared.plans.to_json()})),
        ("POST", "faults") => with_json(arrival, |plan| {
            let plan = FaultPlan::read(&plan)?;
            if let Some(operation) = &plan.operation
                && shared.contract.operation(operation).is_none()
            {
                return Err(format!(
                    "`operation`: no operation is called `{operation}`; see {PREFIX}operations"
                ));
            }
            shared.plans.add(plan);
            Ok(Reply::empty(StatusCode::NO_CONTENT))
        }),
        ("DELETE", "faults") => {
            shared.plans.clear();
            Reply::empty(StatusCode::NO_CONTENT)
        }
        ("GET", "operations") => Reply::ok(operations(shared.contract)),
        ("GET", "openapi/gateway.json") => document(shared.contract, ""),
        ("GET", "openapi/ai-agent.json") => document(shared.contract, "/ai-agent/v2"),
        ("GET", "openapi/clickai.json") => document(shared.contract, "/clickai/"),
        _ => {
            let message = format!(
                "{} {PREFIX}{path} is nothing; GET {PREFIX}health, about, state, calls, faults, operations, openapi/gateway.json, \
                 openapi/ai-agent.json, openapi/clickai.json; POST reset, faults; PUT state; DELETE calls, faults",
                arrival.method
            );
            refuse(StatusCode::NOT_FOUND, &message)
        }
    }
}

fn refuse(status: StatusCode, message: &str) -> Reply {
    Reply::json(status, json!({"message": message}))
}

/// The page for people; programs get what a health check of the gateway wants: 200.
fn page() -> Reply {
    Reply::bytes(StatusCode::OK, "text/html; charset=utf-8", PAGE)
        .with(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .with(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        )
}

/// A body of JSON goes to `act`, whose error becomes a 400. Only a request that says it is JSON is taken: a form of a
/// foreign page cannot say so.
fn with_json(arrival: &Arrival, act: impl FnOnce(Value) -> Result<Reply, String>) -> Reply {
    let media = arrival
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if !media.is_some_and(|media| media.starts_with("application/json")) {
        return refuse(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "send `content-type: application/json`",
        );
    }
    let Payload::Bytes(bytes) = &arrival.body else {
        return refuse(StatusCode::BAD_REQUEST, "the body is too large");
    };
    let read = serde_json::from_slice(bytes).map_err(|error| format!("the body is not JSON: {error}"));
    read.and_then(act)
        .unwrap_or_else(|problem| refuse(StatusCode::BAD_REQUEST, &problem))
}

fn about() -> Value {
    let organizations = ORGANIZATIONS
        .iter()
        .map(|(id, key, token)| json!({"organization_id": id, "api_key": key, "access_token": token}));
    let users = USERS
        .iter()
        .map(|user| json!({"email": user.email, "password": user.password, "code": user.otp}));
    json!({
        "organizations": organizations.collect::<Vec<_>>(), "users": users.collect::<Vec<_>>(),
        "jwt": crate::credentials::JWT, "agents": crate::streams::kinds::ids().collect::<Vec<_>>(),
        "services": [
            {"name": "gateway", "path": "", "header": "x-api-key", "credential": crate::credentials::API_KEY},
            {"name": "AI Agent", "path": "/ai-agent", "header": "x-api-key", "credential": crate::credentials::API_KEY},
            {"name": "ClickAI", "path": "/clickai/v1", "header": "authorization", "credential": format!("Bearer {}", crate::credentials::CLICKAI_API_KEY)},
            {"name": "ClickAI console", "path": "/clickai-console", "header": "authorization", "credential": format!("Bearer {}", crate::credentials::CLICKAI_CONSOLE_TOKEN)},
        ],
    })
}

/// What each operation does to which resource.
pub(crate) fn operations(contract: &Contract) -> Value {
    let all = contract.operations().iter().map(|operation| {
        let (role, resource, reason) = match &operation.effect {
            Effect::Stateful(part) => (Some(part.role.to_string()), Some(part.resource.as_str()), None),
            Effect::Stateless(reason) => (None, None, Some(reason.as_str())),
            Effect::Unknown => (None, None, None),
        };
        json!({
            "operation": operation.id, "method": operation.method, "path": operation.path, "role": role,
            "resource": resource, "no_state_because": reason,
        })
    });
    json!({"operations": all.collect::<Vec<_>>()})
}

/// The document that has an operation below this path.
fn document(contract: &Contract, path: &str) -> Reply {
    let mut all = contract.operations().iter();
    let own = |other: &str| match path {
        "" => !other.starts_with("/ai-agent/") && !other.starts_with("/clickai"),
        path => other.starts_with(path),
    };
    all.find(|operation| own(&operation.path)).map_or_else(
        || refuse(StatusCode::NOT_FOUND, "there is no such document"),
        |operation| Reply::ok((*operation.document).clone()),
    )
}
