//! What is said of a call that no stub matches.

use std::sync::Arc;

use crate::{core::Core, route, seen::Seen};

/// How many stubs are explained.
const EXPLAINED: usize = 5;

/// Names the operation, and what nearly fits.
pub(crate) fn explain(seen: &Seen, stubs: &[Arc<Core>]) -> String {
    let operation = route::operation(seen);
    let call = match operation {
        Some(info) => format!("`{}` ({})", info.id, seen.line()),
        None => format!("{} (no operation of the enabled namespaces)", seen.line()),
    };
    let of_it = stubs
        .iter()
        .filter(|stub| operation.is_some_and(|info| info.id == stub.info.id));
    let near: Vec<String> = of_it
        .take(EXPLAINED)
        .map(|stub| {
            let mut unmet = stub.unmet(seen);
            if unmet.is_empty() {
                // Another call took the last response at the same moment.
                unmet.push("its responses are used up".to_owned());
            }
            format!("the stub at {} does not fit: {}", stub.place, unmet.join(", "))
        })
        .collect();
    if !near.is_empty() {
        return format!("no stub matches {call}: {}", near.join("; "));
    }
    let mut others: Vec<&str> = stubs.iter().map(|stub| stub.info.id).collect();
    others.sort_unstable();
    others.dedup();
    others.truncate(EXPLAINED);
    if others.is_empty() {
        format!("no stub matches {call}: there are no stubs")
    } else {
        format!(
            "no stub matches {call}: no stub is of this operation; there are stubs of `{}`",
            others.join("`, `")
        )
    }
}
