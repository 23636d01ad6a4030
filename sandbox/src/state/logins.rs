//! Logins, the choice of an organization, and keys for third parties. By hand: a step gives what the next one wants.

use std::collections::BTreeSet;

use http::StatusCode;
use serde_json::{Value, json};

use super::State;
use crate::{
    call::Call,
    clock,
    credentials::{ACCESS_TOKEN, API_KEY, ORGANIZATION_ID},
    ids,
    reply::Reply,
    users::{self, USERS, User},
};

/// The addresses that a code was sent to and not used.
#[derive(Debug, Default)]
pub(super) struct Logins {
    codes: BTreeSet<&'static str>,
}

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    Some(match call.operation.id.as_str() {
        "auth_signin_email_request" => match user(call) {
            Ok(user) => {
                state.logins.codes.insert(user.email);
                Reply::empty(StatusCode::OK)
            }
            Err(refusal) => refusal,
        },
        "auth_authenticate" => match proven(state, call) {
            Ok(user) => {
                let mut session = login(user);
                session["user_id"] = "u_sandbox".into();
                let organizations = user.organizations.iter();
                session["organizations"] = organizations.map(|(id, _)| membership(id)).collect();
                Reply::ok(session)
            }
            Err(refusal) => refusal,
        },
        "auth_sign_in" | "auth_signin_with_email" => match proven(state, call) {
            Ok(user) => Reply::ok(login(user)),
            Err(refusal) => refusal,
        },
        "auth_exchange_access_token" => exchange(call, users::organizations(token(call))),
        "auth_exchange_access_token_with_token" => exchange(call, users::organizations_of_user(token(call))),
        "auth_get_third_party_token" => {
            let now = clock::millis();
            let days = call.body["expirationDays"].as_u64().unwrap_or(10);
            let seconds = days.saturating_mul(86_400);
            let key = json!({
                "_id": API_KEY, "apiKey": API_KEY, "token": API_KEY, "organization_id": ORGANIZATION_ID,
                "user_id": "u_sandbox_internal", "is_active": true, "permissions": {},
                "expired_at": clock::after(seconds), "created_at": now, "updated_at": now,
            });
            Reply::created(json!({"apiKey": key, "expires_in": seconds}))
        }
        "organizations_list" => Reply::ok(json!({
            "object_name": "list", "data": all(call), "nested": {}, "has_more": false, "count": 0, "total": 0,
        })),
        "organizations_list_for_login" => {
            let all = all(call);
            let skip = call.number("skip").unwrap_or(0);
            let limit = call.number("limit").unwrap_or(10).min(100);
            let page: Vec<&Value> = all.iter().skip(skip).take(limit).collect();
            Reply::ok(json!({
                "object_name": "list", "data": page, "nested": {}, "has_more": page.len() >= skip.saturating_add(limit),
                "count": all.len(), "total": page.len(),
            }))
        }
        _ => return None,
    })
}

fn user(call: &Call<'_>) -> Result<&'static User, Reply> {
    let email = call.text("email").unwrap_or_default();
    let user = USERS.iter().find(|user| user.email == email);
    user.ok_or_else(|| refuse(json!({"code": 6, "field": "email", "message": "User not found"})))
}

/// The user, if the password or the code is right. A code is used up.
fn proven(state: &mut State, call: &Call<'_>) -> Result<&'static User, Reply> {
    let user = user(call)?;
    match (call.text("password"), call.text("otp")) {
        (Some(password), _) if password == user.password => Ok(user),
        (Some(_), _) => Err(refuse(
            json!({"code": 40005, "field": "password", "message": "Wrong password"}),
        )),
        (None, Some(otp)) if otp == user.otp && state.logins.codes.remove(user.email) => Ok(user),
        (None, Some(_)) => Err(refuse(
            json!({"code": 40000, "field": "otp", "message": "Wrong code"}),
        )),
        (None, None) => Err(refuse(
            json!({"code": 1, "field": "password", "message": "password is required"}),
        )),
    }
}

fn login(user: &User) -> Value {
    json!({
        "object_name": "login_access", "id": ids::uuid(), "token": user.login_token, "email": user.email,
        "expired_at": clock::after(3 * 3_600),
    })
}

fn membership(id: &str) -> Value {
    json!({
        "organization_id": id, "display_name": id, "icon_url": "", "is_paid": true, "is_active": true, "role": "admin",
        "is_admin": true, "status": "active", "display_name_user": "Sandbox", "avatar_url": "",
    })
}

/// The token of the request. A JWT or a key stands for the user of the first organization.
fn token<'a>(call: &'a Call<'_>) -> &'a str {
    call.header("x-access-token").unwrap_or(ACCESS_TOKEN)
}

/// An access token of the organization in the body, which must be one of these.
fn exchange(call: &Call<'_>, organizations: Option<&[(&str, &str)]>) -> Reply {
    let id = call.text("organization_id").unwrap_or(ORGANIZATION_ID);
    let Some(organizations) = organizations else {
        return Reply::json(
            StatusCode::UNAUTHORIZED,
            json!({"code": 40001, "message": "Unauthorized"}),
        );
    };
    let Some((id, access)) = organizations.iter().find(|(other, _)| *other == id) else {
        return refuse(
            json!({"code": 40004, "field": "organization_id", "message": "Organization not found"}),
        );
    };
    let now = clock::millis();
    Reply::ok(json!({
        "object_name": "access", "id": access, "token": access, "refresh_token": null, "user_id": "u_sandbox_internal",
        "expired_at": clock::after(30 * 86_400), "created_at": now, "updated_at": now,
        "creator": {
            "object_name": "user", "id": "u_sandbox", "public_id": "u_sandbox", "organization_id": id,
            "email": "alice@example.com", "role": "owner", "display_name": "Sandbox", "status": "active", "is_bot": false,
            "is_admin": false, "is_deleted": false, "is_archived": false, "is_active": true, "on_boarded": true,
        },
    }))
}

/// The organizations of the caller, as far as they are asked for.
fn all(call: &Call<'_>) -> Vec<Value> {
    if call.query("is_active") == Some("false") {
        return Vec::new();
    }
    let organizations = users::organizations(token(call)).unwrap_or_default().iter();
    organizations
        .map(|(id, _)| {
            json!({
                "object_name": "organization", "id": id, "name": id, "is_active": true, "ai_settings": null,
                "created_at": null, "updated_at": null,
            })
        })
        .collect()
}

fn refuse(body: Value) -> Reply {
    Reply::json(StatusCode::BAD_REQUEST, body)
}
