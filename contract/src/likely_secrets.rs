//! What a secret, or a trace of a person, may look like: stricter than [`is_secret_name`], for drafts, from which rather one
//! too many is taken out than one too few.

use crate::is_secret_name;

/// Names of secrets beside those that clients redact, folded.
const WHOLE: [&str; 27] = [
    "auth",
    "authcode",
    "cid",
    "codeverifier",
    "csrf",
    "cvc",
    "cvv",
    "dpop",
    "hash",
    "hmac",
    "key",
    "mfa",
    "mnemonic",
    "nonce",
    "psk",
    "pswd",
    "psw",
    "saml",
    "samlresponse",
    "sas",
    "session",
    "sessionid",
    "sid",
    "ssid",
    "ticket",
    "xauth",
    "xsrf",
];
/// How such names end, folded.
const ENDS: [&str; 32] = [
    "accountkey",
    "appkey",
    "assertion",
    "authenticity",
    "backupcode",
    "backupcodes",
    "clientkey",
    "consumerkey",
    "deploykey",
    "functionkey",
    "functionskey",
    "hostkey",
    "licensekey",
    "mfacode",
    "passwordhash",
    "phpsessid",
    "pincode",
    "recoverycode",
    "recoverycodes",
    "recoveryphrase",
    "securitycode",
    "seedphrase",
    "serverkey",
    "sessid",
    "sessionid",
    "sessionkey",
    "sharedkey",
    "sshkey",
    "storagekey",
    "subscriptionkey",
    "verificationcode",
    "webhookkey",
];
/// Headers that end in `key` and hold none.
const NO_KEYS: [&str; 3] = ["idempotencykey", "cachekey", "partitionkey"];

fn folded(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether a property of this name holds a secret as a rule. `key` and `hash` are often something else in data.
#[must_use]
pub fn property(name: &str) -> bool {
    let folded = folded(name);
    let other = ["cid", "hash", "key", "nonce", "ticket", "session"].contains(&folded.as_str());
    is_secret_name(name)
        || ends_in_pass(name)
        || !other && WHOLE.contains(&folded.as_str())
        || ENDS.iter().any(|end| folded.ends_with(end))
}

/// Whether the last word of a name is `pass`: `smtp_pass`, `dbPass`; not `bypass`.
fn ends_in_pass(name: &str) -> bool {
    let begins = |before: &str, last: fn(char) -> bool| before.chars().next_back().is_some_and(last);
    name.strip_suffix("Pass")
        .is_some_and(|before| begins(before, char::is_lowercase))
        || name
            .to_lowercase()
            .strip_suffix("pass")
            .is_some_and(|before| begins(before, |c| !c.is_alphanumeric()))
}

/// Whether a query parameter of this name is a credential.
#[must_use]
pub fn parameter(name: &str) -> bool {
    let folded = folded(name);
    property(name)
        || WHOLE.contains(&folded.as_str())
        || ["xorganizationid", "awsaccesskeyid", "googleaccessid"].contains(&folded.as_str())
        || folded.starts_with("xamz")
        || folded.starts_with("xgoog")
}

/// Whether a header of this name is a credential.
#[must_use]
pub fn header(name: &str) -> bool {
    let folded = folded(name);
    let parts = ["auth", "session", "csrf", "xsrf", "signature"];
    parameter(name)
        || folded.ends_with("key") && !NO_KEYS.iter().any(|known| folded.ends_with(known))
        || parts.iter().any(|part| folded.contains(part)) && !folded.contains("author")
        || folded.contains("authoriz")
}

/// Whether a value of this name is only sometimes a secret, so that it is kept without its example.
#[must_use]
pub fn perhaps(name: &str) -> bool {
    ["code", "state", "hash", "nonce", "ticket", "signed", "proof"].contains(&folded(name).as_str())
}

/// Whether a text has the form of a JSON Web Token: three parts, the first a JSON object in base64.
#[must_use]
pub fn is_jwt(text: &str) -> bool {
    text.starts_with("eyJ") && text.split('.').count() == 3
}

/// Whether a text is a secret by its look.
#[must_use]
pub fn value(text: &str) -> bool {
    let long = |rest: &str| {
        rest.len() >= 8 && !rest.contains(char::is_whitespace) && rest.contains(|c: char| c.is_ascii_digit())
    };
    const PREFIXES: [&str; 48] = [
        "api_",
        "acc_",
        "login_acc_",
        "rtk_",
        "sk-",
        "sk_",
        "pk_",
        "rk_",
        "ghp_",
        "gho_",
        "ghs_",
        "github_pat_",
        "glpat-",
        "xoxb-",
        "xoxp-",
        "AKIA",
        "ASIA",
        "ya29.",
        "EAA",
        "AIza",
        "whsec_",
        "hf_",
        "npm_",
        "sess_",
        "1//0",
        "SG.",
        "dckr_pat_",
        "doo_v1_",
        "dop_v1_",
        "figd_",
        "ghr_",
        "ghu_",
        "glptt-",
        "glrt-",
        "gsk_",
        "lin_api_",
        "ntn_",
        "pypi-",
        "rdme_",
        "sbp_",
        "shpat_",
        "shpss_",
        "sntrys_",
        "sq0atp-",
        "sq0csp-",
        "xapp-",
        "xoxa-",
        "xoxe.",
    ];
    let words = ["bearer ", "basic ", "token ", "digest "];
    let lower = text.to_lowercase();
    let scheme = words.iter().any(|word| {
        let rest = lower.strip_prefix(word).unwrap_or_default().trim();
        rest.len() >= 4 && !rest.contains(' ')
    });
    let jwt = text.starts_with("eyJ") && text.split('.').count() >= 3;
    jwt || scheme
        || text.contains("-----BEGIN")
        || PREFIXES
            .iter()
            .any(|prefix| text.strip_prefix(prefix).is_some_and(long))
}

/// Whether a part of a text is a secret by its look: it begins anywhere but within a word, or is the value of a pair whose
/// name is that of a secret.
#[must_use]
pub fn holds_value(text: &str) -> bool {
    let begins = |at: usize| {
        text[..at]
            .chars()
            .next_back()
            .is_none_or(|before| !before.is_alphanumeric() && before != '_')
    };
    let found = text
        .char_indices()
        .any(|(at, _)| begins(at) && value(&text[at..]));
    let mut pairs = text
        .split([';', '&', ','])
        .filter_map(|pair| pair.split_once('='));
    found || holds_bot_token(text) || pairs.any(|(name, value)| !value.is_empty() && parameter(name))
}

/// Whether the number of a bot, a colon and its secret stand somewhere in a text; the colon may be encoded, as in links.
#[must_use]
pub fn holds_bot_token(text: &str) -> bool {
    let known = |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-';
    let text = text.replace("%3A", ":").replace("%3a", ":");
    text.match_indices(':').any(|(at, _)| {
        let digits = text[..at].chars().rev().take_while(char::is_ascii_digit);
        digits.count() >= 6 && text[at + 1..].chars().take_while(known).count() >= 30
    })
}

/// Whether an e-mail address stands somewhere in a text; its `@` may be encoded, as in links.
#[must_use]
pub fn holds_address(text: &str) -> bool {
    let text = text.replace("%40", "@");
    text.split(|c| c != '@' && !is_of_address(c)).any(address)
}

/// Whether a character can be in either part of an e-mail address.
#[must_use]
pub fn is_of_address(c: char) -> bool {
    c.is_alphanumeric() || "._%+-".contains(c)
}

/// Whether a text is an e-mail address as a whole.
#[must_use]
pub fn address(text: &str) -> bool {
    let is_part = |part: &str| part.chars().all(is_of_address);
    text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && is_part(local) && domain.contains('.') && is_part(domain)
    })
}

/// Whether a segment of a path after this one opens a door: `/reset/…`, `/invitations/…`.
#[must_use]
pub fn opens(before: &str, segment: &str) -> bool {
    const DOORS: [&str; 17] = [
        "reset",
        "resetpassword",
        "verify",
        "verifyemail",
        "confirm",
        "activate",
        "invite",
        "invites",
        "invitation",
        "invitations",
        "magic",
        "magiclink",
        "unsubscribe",
        "otp",
        "session",
        "sessions",
        "login",
    ];
    let before = folded(before);
    let door = DOORS.contains(&before.as_str()) || is_secret_name(&before);
    door && segment.len() >= 6 && segment.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_known() {
        for name in [
            "session_id",
            "PHPSESSID",
            "auth",
            "verification_code",
            "cvv",
            "SAMLResponse",
            "csrf",
        ] {
            assert!(property(name), "{name}");
        }
        for name in ["session", "key", "sid", "hash"] {
            assert!(parameter(name), "{name}");
        }
        for name in [
            "Ocp-Apim-Subscription-Key",
            "X-Functions-Key",
            "X-Session-Id",
            "X-Auth",
        ] {
            assert!(header(name), "{name}");
        }
        for name in [
            "smtp_pass",
            "dbPass",
            "DB_PASS",
            "recovery_codes",
            "ssh_key",
            "seedPhrase",
            "psk",
        ] {
            assert!(property(name), "{name}");
        }
        for name in [
            "bypass",
            "compass",
            "Compass",
            "author",
            "X-Author",
            "Idempotency-Key",
            "max_tokens",
            "group",
            "keyword",
            "passenger",
            "limit",
        ] {
            assert!(!property(name) && !(header(name)), "{name}");
        }
    }

    #[test]
    fn looks_of_secrets() {
        for text in [
            "api_0123456789",
            "Bearer abcdef",
            "eyJa.eyJb.c",
            "sess_abc12345",
            "whsec_0123456789",
            "basic YWJj",
        ] {
            assert!(value(text), "{text}");
        }
        for text in [
            "bearer",
            "Bearer of news today",
            "api_request",
            "basic",
            "Token expired today",
        ] {
            assert!(!value(text), "{text}");
        }
        let bot = "bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1";
        for text in [
            "in-sk_live_0123456789",
            "a.pdf;jsessionid=0AB1",
            "v1:eyJa.eyJb.c",
            bot,
            "https://t.test/bot123456789%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/send",
        ] {
            assert!(holds_value(text), "{text}");
        }
        for text in [
            "task_list_20260101",
            "risk-0123456789",
            "a;page=2",
            "12:30:00",
            "desk_0123456789",
        ] {
            assert!(!holds_value(text), "{text}");
        }
        assert!(
            holds_address("acct:ann@corp.test")
                && holds_address("to=ann%40corp.test")
                && holds_address("<ann@corp.test>")
                && !holds_address("a@b:c.d")
        );
        assert!(
            address("john.doe@corp.example.com")
                && !address("@ann")
                && !address("a@b")
                && !address("x y@z.com")
        );
        assert!(
            opens("reset", "abc123def")
                && opens("tokens", "a1b2c3d4")
                && !opens("boards", "abc123def")
                && !opens("reset", "now")
        );
    }
}
