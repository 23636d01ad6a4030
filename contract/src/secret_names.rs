// Which names are those of secrets. The client includes this file too (see `build.rs`), so it uses `std` only.

/// What the name of a secret holds, folded to lower case letters and digits.
const WITHIN: [&str; 21] = [
    "accesskey",
    "apikey",
    "authkey",
    "authorization",
    "bearer",
    "connectionstring",
    "cookie",
    "credential",
    "encryptionkey",
    "jwt",
    "masterkey",
    "onetimecode",
    "otpcode",
    "passcode",
    "passkey",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "signingkey",
];

/// How the name of a secret ends.
const ENDS: [&str; 5] = ["otp", "pwd", "signature", "token", "tokenvalue"];

/// Whole names of secrets.
const WHOLE: [&str; 4] = ["pass", "pin", "sig", "tokens"];

/// How a name ends that only speaks of a secret: `credential_id`, `secret_name`, `token_type`.
const ABOUT: [&str; 3] = ["id", "name", "type"];

/// Before `tokens`: the plural counts pieces of text otherwise, as in `max_tokens`.
const BEFORE_TOKENS: [&str; 8] = [
    "access", "api", "auth", "bearer", "id", "login", "refresh", "session",
];

/// Whether a field, a parameter or a header of this name holds a secret as a rule: `accessToken`, `x-api-key`,
/// `private_key_pem`; not `max_tokens` or `token_type`.
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    let folded: String = name
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    // `access_token_v2`, `secret1`
    let folded = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let folded = folded
        .strip_suffix("tokenv")
        .map_or_else(|| folded.to_owned(), |rest| format!("{rest}token"));
    if ABOUT.iter().any(|end| folded.ends_with(end)) {
        return false;
    }
    let tokens = folded
        .strip_suffix("tokens")
        .is_some_and(|before| BEFORE_TOKENS.iter().any(|known| before.ends_with(known)));
    tokens
        || WHOLE.contains(&folded.as_str())
        || ENDS.iter().any(|end| folded.ends_with(end))
        || WITHIN.iter().any(|part| folded.contains(part)) && !folded.starts_with("secretar")
}
