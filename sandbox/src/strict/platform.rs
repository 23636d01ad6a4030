//! The platform and the marketplace: users, keys, e-mail senders, templates.

use serde_json::{Value, json};

use super::refuse;
use crate::{call::Call, reply::Reply};

/// More days than a date can hold.
const TOO_MANY_DAYS: f64 = 100_000_000.0;

pub(super) fn check(call: &Call<'_>) -> Option<Reply> {
    match call.operation.id.as_str() {
        "auth_sign_up" => {
            let weak = call.text("password").is_some_and(|password| !is_strong(password));
            let message = "password does not match the required format";
            weak.then(|| refuse(400, json!({"code": 3, "field": "password", "message": message})))
                .flatten()
        }
        "platform_change_role" => {
            let role = call.text("role")?;
            (!matches!(role, "owner" | "member"))
                .then(|| refuse(400, json!({"error": "Invalid role"})))
                .flatten()
        }
        "platform_create_category" if call.body.get("name").is_none() => {
            let message = "syntax error at or near \"and\"";
            refuse(
                200,
                json!({"message": message, "error_code": "internal_error", "code": "42601"}),
            )
        }
        "api_keys_create" | "auth_get_third_party_token" => {
            let days = call.body["expirationDays"].as_f64()?;
            (days > TOO_MANY_DAYS)
                .then(|| refuse(500, json!({"code": 99999, "message": "Invalid time value"})))
                .flatten()
        }
        "email_senders_create" | "email_senders_update" => {
            let email = call.text("email")?;
            (!is_sender(email))
                .then(|| refuse(400, json!({"message": "Email sender email is invalid"})))
                .flatten()
        }
        "marketplace_install_from_json" => template(&call.body),
        _ => None,
    }
}

/// 12 characters or more, with an upper-case letter, a lower-case letter, a digit and a sign.
fn is_strong(password: &str) -> bool {
    let has = |is: fn(char) -> bool| password.chars().any(is);
    password.chars().count() >= 12
        && has(|char| char.is_ascii_uppercase())
        && has(|char| char.is_ascii_lowercase())
        && has(|char| char.is_ascii_digit())
        && has(|char| "!@#$%^&*()_+-=[]{}|".contains(char))
}

/// The service takes no `+`, and no top-level domain of more than four letters.
fn is_sender(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else {
        return false;
    };
    let top = host.rsplit('.').next().unwrap_or_default();
    !name.is_empty() && !name.contains('+') && host.contains('.') && (2..=4).contains(&top.chars().count())
}

fn template(body: &Value) -> Option<Reply> {
    if let Some(graph) = body.pointer("/template/graph") {
        let resources = graph["resources"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        if resources.is_empty() {
            return refuse(
                400,
                json!({"message": "No resources available for deserialization"}),
            );
        }
        let known = |id: &Value| resources.iter().any(|one| one["id"] == *id);
        let edges = graph["edges"].as_array().into_iter().flatten();
        let mut nodes = edges.flat_map(|edge| edge.as_array().into_iter().flatten());
        let message = "Both nodes must be added before linking them.";
        return (!nodes.all(known))
            .then(|| refuse(400, json!({"message": message})))
            .flatten();
    }
    let message = "Invalid request: either 'template_id' or 'template' (with graph) is required.";
    body.get("template_id")
        .is_none()
        .then(|| refuse(400, json!({"message": message})))
        .flatten()
}
