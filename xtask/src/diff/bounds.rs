//! Limits and defaults of values.

use imbrace_contract::node::{Node, Value};

use super::{change::Side, compare::Comparison, kinds, schema::Placed};

/// Limits from below, and from above.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
/// Limits that hold or do not.
const FLAGS: [&str; 3] = ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"];

impl<'d> Comparison<'d> {
    pub(super) fn bounds(&mut self, what: &str, old: &'d Node, (new, place): Placed<'d>) {
        for key in LOWER
            .iter()
            .chain(&UPPER)
            .chain(&FLAGS)
            .chain(&["pattern", "multipleOf"])
        {
            let (was, now) = (old.get(key), new.get(key));
            let on = |node: &&'d Node| node.value != Value::Bool(false);
            let (was, now) = (was.filter(on), now.filter(on));
            if was.map(|node| &node.value) == now.map(|node| &node.value) {
                continue;
            }
            let Some(tighter) = tighter(key, was, now) else {
                self.bound_changed(what, key, new, place);
                continue;
            };
            let parameter = self.context.parameter.as_deref() == Some(what);
            let other_sign = *key == "minimum"
                && parameter
                && new.text_of("type") == Some("integer")
                && unsigned(was) != unsigned(now);
            let kind = match (self.context.sent, tighter) {
                _ if other_sign => kinds::SIGN_CHANGED,
                (true, true) => kinds::BOUND_ADDED,
                (true, false) => kinds::BOUND_REMOVED,
                (false, true) => kinds::RESPONSE_BOUND_ADDED,
                (false, false) => kinds::RESPONSE_BOUND_REMOVED,
            };
            let message = format!("`{key}` of `{what}` was {}, now it is {}", said(was), said(now));
            self.add(kind, Side::New, now.map_or(place, |node| node.at), message);
        }
        let (was, now) = (old.get("default"), new.get("default"));
        if self.context.sent && was.map(Node::to_json) != now.map(Node::to_json) {
            let message = format!(
                "the default of `{what}` was {}, now it is {}",
                said(was),
                said(now)
            );
            self.add(
                kinds::DEFAULT_CHANGED,
                Side::New,
                now.map_or(place, |node| node.at),
                message,
            );
        }
    }

    fn bound_changed(&mut self, what: &str, key: &str, new: &Node, place: imbrace_contract::node::Place) {
        let at = new.get(key).map_or(place, |node| node.at);
        self.add(
            kinds::BOUND_CHANGED,
            Side::New,
            at,
            format!("the `{key}` of `{what}` is another one"),
        );
    }
}

/// Whether less fits now; nothing where that cannot be said.
fn tighter(key: &str, was: Option<&Node>, now: Option<&Node>) -> Option<bool> {
    match (was, now) {
        (None, _) => Some(true),
        (Some(_), None) => Some(false),
        (Some(was), Some(now)) => {
            let (was, now) = (number(was)?, number(now)?);
            if LOWER.contains(&key) {
                Some(now > was)
            } else if UPPER.contains(&key) {
                Some(now < was)
            } else {
                None
            }
        }
    }
}

/// Whether a number with this `minimum` is never negative.
fn unsigned(minimum: Option<&Node>) -> bool {
    minimum.and_then(number).is_some_and(|minimum| minimum >= 0.0)
}

fn number(node: &Node) -> Option<f64> {
    match &node.value {
        Value::Number(number) => number.as_f64(),
        _ => None,
    }
}

fn said(node: Option<&Node>) -> String {
    node.map_or("none".to_owned(), |node| format!("`{node}`"))
}
