//! Who can log in, and what each token is good for.

use crate::credentials::{ACCESS_TOKEN, API_KEY, ORGANIZATION_ID};

/// A user who can log in.
#[derive(Debug)]
#[non_exhaustive]
pub struct User {
    /// The address.
    pub email: &'static str,
    /// The password.
    pub password: &'static str,
    /// The one-time code, good once after each time that one is asked for.
    pub otp: &'static str,
    /// The token that a login gives, for the choice of an organization.
    pub login_token: &'static str,
    /// The organizations, each with the access token that its choice gives.
    pub organizations: &'static [(&'static str, &'static str)],
}

/// An organization with the API key and the access token that are good for it.
pub(crate) const ORGANIZATIONS: [(&str, &str, &str); 2] = [
    (ORGANIZATION_ID, API_KEY, ACCESS_TOKEN),
    (SECOND.0, "api_sandbox_2", SECOND.1),
];

const FIRST: (&str, &str) = (ORGANIZATION_ID, ACCESS_TOKEN);
const SECOND: (&str, &str) = ("org_sandbox_2", "acc_sandbox_2");

/// All users.
pub(crate) const USERS: &[User] = &[
    User {
        email: "alice@example.com",
        password: "correct horse battery staple",
        otp: "123456",
        login_token: "login_acc_sandbox_alice",
        organizations: &[FIRST],
    },
    User {
        email: "binh@example.com",
        password: "mật khẩu của Bình",
        otp: "654321",
        login_token: "login_acc_sandbox_binh",
        organizations: &[FIRST, SECOND],
    },
];

/// The organizations that a token is good for, each with its access token; nothing if the token is not known.
pub(crate) fn organizations(token: &str) -> Option<&'static [(&'static str, &'static str)]> {
    match token {
        token if token == FIRST.1 => Some(&[FIRST]),
        token if token == SECOND.1 => Some(&[SECOND]),
        _ => USERS
            .iter()
            .find(|user| user.login_token == token)
            .map(|user| user.organizations),
    }
}

/// All organizations of the user that an access token stands for; of two users, those of the one who has more.
pub(crate) fn organizations_of_user(token: &str) -> Option<&'static [(&'static str, &'static str)]> {
    let has = |user: &&User| user.organizations.iter().any(|(_, access)| *access == token);
    let users = USERS.iter().filter(has);
    users
        .max_by_key(|user| user.organizations.len())
        .map(|user| user.organizations)
}
