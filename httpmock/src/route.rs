//! Which operation a request means.

use imbrace::operation::OperationInfo;

use crate::seen::{Seen, decoded};

/// The path below which a service is served here, as in the sandbox.
pub(crate) fn mount(service: &str) -> &'static str {
    match service {
        "ai-agent" => "/ai-agent",
        "clickai" => "/clickai/v1",
        "clickai-console" => "/clickai-console",
        _ => "",
    }
}

/// The values of the path parameters of an operation, if the request has its method and path.
pub(crate) fn values(info: &OperationInfo, seen: &Seen) -> Option<Vec<(&'static str, String)>> {
    if info.method.as_str() != seen.method {
        return None;
    }
    let path = seen.path.strip_prefix(mount(info.service))?;
    let (template, path) = (info.path.split('/'), path.split('/'));
    if template.clone().count() != path.clone().count() {
        return None;
    }
    let mut values = Vec::new();
    for (part, given) in template.zip(path) {
        match placeholder(part) {
            None if part == given => {}
            None => return None,
            Some((before, name, after)) => {
                let value = given.strip_prefix(before)?.strip_suffix(after)?;
                if value.is_empty() {
                    return None;
                }
                values.push((name, decoded(value, false)));
            }
        }
    }
    Some(values)
}

/// What stands before the first placeholder of a segment, its name, and what stands after it.
fn placeholder(part: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (before, rest) = part.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// The names of the path parameters of an operation.
pub(crate) fn parameters(info: &OperationInfo) -> Vec<&'static str> {
    let parts = info.path.split('/').filter_map(placeholder);
    parts.map(|(_, name, _)| name).collect()
}

/// How well a template fits: a segment without a placeholder is better than one with it, the first ones before others.
fn fitness(info: &OperationInfo) -> Vec<bool> {
    let path = info.path.split('/');
    path.map(|part| placeholder(part).is_none()).collect()
}

/// Whether a request means this operation, and no other whose path fits better.
pub(crate) fn means(info: &'static OperationInfo, seen: &Seen) -> bool {
    values(info, seen).is_some()
        && !imbrace::operations()
            .filter(|other| mount(other.service) == mount(info.service) && values(other, seen).is_some())
            .any(|other| fitness(other) > fitness(info))
}

/// The operation that a request means.
pub(crate) fn operation(seen: &Seen) -> Option<&'static OperationInfo> {
    imbrace::operations()
        .filter(|info| values(info, seen).is_some())
        .max_by_key(|info| fitness(info))
}
