//! The words in names of operations, by what they mean.

/// First words of names of operations, by what they mean.
pub(super) const CREATES: [&str; 13] = [
    "create",
    "add",
    "new",
    "send",
    "register",
    "upload",
    "import",
    "clone",
    "duplicate",
    "copy",
    "invite",
    "save",
    "submit",
];
pub(super) const CHANGES: [&str; 33] = [
    "update",
    "change",
    "set",
    "rename",
    "edit",
    "patch",
    "assign",
    "unassign",
    "toggle",
    "activate",
    "deactivate",
    "reactivate",
    "enable",
    "disable",
    "archive",
    "unarchive",
    "restore",
    "mark",
    "move",
    "pause",
    "resume",
    "approve",
    "accept",
    "reject",
    "rotate",
    "apply",
    "replace",
    "reset",
    "publish",
    "unpublish",
    "refresh",
    "attach",
    "detach",
];
pub(super) const REMOVES: [&str; 7] = [
    "delete",
    "remove",
    "dismiss",
    "clear",
    "revoke",
    "uninstall",
    "purge",
];
pub(super) const SEARCHES: [&str; 5] = ["search", "find", "query", "filter", "lookup"];
/// What these do is a response made of the request.
pub(super) const COMPUTES: [&str; 26] = [
    "test",
    "verify",
    "validate",
    "check",
    "generate",
    "extract",
    "process",
    "predict",
    "suggest",
    "classify",
    "embed",
    "complete",
    "transcribe",
    "convert",
    "preview",
    "translate",
    "run",
    "trigger",
    "export",
    "render",
    "resolve",
    "parse",
    "estimate",
    "compare",
    "download",
    "get",
];

/// What sessions are made of.
pub(super) const LOGINS: [&str; 7] = [
    "signin",
    "signup",
    "sign",
    "login",
    "logout",
    "authenticate",
    "exchange",
];

/// The word of a name that says what is done: the first one that is a verb.
pub(super) fn verb(name: &str) -> &str {
    let mut words = name.split('_').filter(|word| !matches!(*word, "bulk" | "batch"));
    let lists: [&[&str]; 6] = [
        &CREATES,
        &CHANGES,
        &REMOVES,
        &SEARCHES,
        &COMPUTES,
        &["list", "upsert"],
    ];
    let known = |word: &&str| lists.iter().any(|list| list.contains(word));
    let first = words.clone().next().unwrap_or_default();
    words.find(known).unwrap_or(first)
}
