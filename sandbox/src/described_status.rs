//! The status of a refusal, as the description of the operation names it: ``Errors: 422 if `name` is missing; 500 for …``.

use crate::contract::{Finding, Operation, Service};

/// The statuses that a description names, each with the words that follow it.
fn clauses(operation: &Operation) -> impl Iterator<Item = (u16, &str)> {
    let errors = operation
        .description
        .split_once("Errors:")
        .map_or("", |(_, text)| text);
    errors.split(';').filter_map(|clause| {
        let clause = clause.trim_start();
        let (status, words) = clause.split_at_checked(3)?;
        Some((status.parse().ok()?, words))
    })
}

/// The status for what is wrong with a request, where the description names it.
pub(crate) fn of(operation: &Operation, findings: &[Finding]) -> Option<u16> {
    let python = operation.service == Service::ChatAi;
    if python && findings.iter().all(|finding| finding.path.starts_with("query/")) {
        return Some(422);
    }
    let rest = clauses(operation).find(|(_, clause)| clause.contains("everything else"));
    if let Some((status, _)) = rest
        && findings.iter().all(|finding| !finding.missing)
    {
        return Some(status);
    }
    let of = |clause: &str| {
        let named = |finding: &Finding| {
            let path = finding
                .path
                .rsplit_once("query/")
                .map_or(finding.path.trim_start_matches('/'), |(_, name)| name);
            let name = path.split('/').next().unwrap_or_default();
            let is_name = !name.is_empty() && clause.contains(&format!("`{name}`"));
            let missing = clause.contains("missing property") && (finding.missing || !python);
            let length = clause.contains("over ") && finding.message.contains("longer than");
            is_name || missing || length
        };
        findings.iter().any(named)
    };
    let named =
        clauses(operation).find(|(status, clause)| matches!(status, 400 | 404 | 422 | 500) && of(clause));
    let validated = || clauses(operation).find(|(status, _)| python && *status == 422);
    named.or_else(validated).map(|(status, _)| status)
}

/// The status for a body that is not JSON, where the description names it.
pub(crate) fn not_json(operation: &Operation) -> Option<u16> {
    let named = clauses(operation).find(|(_, clause)| clause.contains("not JSON"));
    let validated =
        || clauses(operation).find(|(status, _)| operation.service == Service::ChatAi && *status == 422);
    named.or_else(validated).map(|(status, _)| status)
}
