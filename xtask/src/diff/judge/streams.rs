//! Judgements of what `x-stream` and `x-paging` say, key by key: by what a reader of the events, or a walk, does otherwise.

use crate::diff::{
    delta::{Delta, Judgement},
    kinds::{self, Kind},
};

/// A key of `x-stream`.
pub(super) fn stream_key(delta: &Delta<'_>, key: &str) -> Judgement {
    let (gone, new, other): (&'static Kind, &'static Kind, &'static Kind) = match key {
        "terminator" if delta.was() == "`[DONE]`" => {
            return vec![(kinds::STREAM_WITHOUT_DONE, delta.change(delta.shown()))];
        }
        "terminator" => return vec![(kinds::STREAM_WITH_DONE, delta.change(delta.shown()))],
        // Where there is one response too, or no longer, the response tells.
        "select" if delta.was.is_none() || delta.now.is_none() => return Vec::new(),
        "select" => return vec![(kinds::STREAM_ASKED_OTHERWISE, delta.change(delta.shown()))],
        "text" => (
            kinds::STREAM_TEXT_REMOVED,
            kinds::STREAM_TEXT_ADDED,
            kinds::STREAM_TEXT_MOVED,
        ),
        "error" => (
            kinds::STREAM_ERROR_REMOVED,
            kinds::STREAM_ERROR_ADDED,
            kinds::STREAM_ERROR_ADDED,
        ),
        // That there are no errors, or that there are, is told event by event.
        "error_ends" if delta.was.is_none() || delta.now.is_none() => return Vec::new(),
        "error_ends" => {
            let message = format!("the stream {} after an error now", delta.now());
            return vec![(kinds::STREAM_ERROR_END, message)];
        }
        "deltas" | "ends" | "ends_all" => (
            kinds::STREAM_PIECES_CHANGED,
            kinds::STREAM_PIECES_CHANGED,
            kinds::STREAM_PIECES_CHANGED,
        ),
        "repeats" => (
            kinds::STREAM_REPETITION_CHANGED,
            kinds::STREAM_REPETITION_CHANGED,
            kinds::STREAM_REPETITION_CHANGED,
        ),
        "replaces" => (
            kinds::STREAM_REPLACEMENT_CHANGED,
            kinds::STREAM_REPLACEMENT_CHANGED,
            kinds::STREAM_REPLACEMENT_CHANGED,
        ),
        "last" => (
            kinds::STREAM_COMPLETION_CHANGED,
            kinds::STREAM_COMPLETION_CHANGED,
            kinds::STREAM_COMPLETION_CHANGED,
        ),
        "ids" => (
            kinds::STREAM_ID_REMOVED,
            kinds::STREAM_ID_ADDED,
            kinds::STREAM_ID_REMOVED,
        ),
        _ => (
            kinds::STREAM_PLAIN_CHANGED,
            kinds::STREAM_PLAIN_CHANGED,
            kinds::STREAM_PLAIN_CHANGED,
        ),
    };
    said(delta, gone, new, other)
}

/// A change with what was said and what is said.
fn said(delta: &Delta<'_>, gone: &'static Kind, new: &'static Kind, other: &'static Kind) -> Judgement {
    let what = delta.shown();
    let (kind, message) = match (delta.was, delta.now) {
        // Something that an event does, or does not.
        (None, Some(now)) if now.value.is_empty() => (new, format!("{what} now")),
        (Some(was), None) if was.value.is_empty() => (gone, format!("{what} no longer")),
        (None, Some(now)) => (new, format!("{what} is {} now", now.value)),
        (Some(was), None) => (gone, format!("{what} was {}, and there is none now", was.value)),
        _ => (other, delta.change(what)),
    };
    vec![(kind, message)]
}

/// A key of `x-paging`.
pub(super) fn paging_key(delta: &Delta<'_>, key: &str) -> Judgement {
    let kind = match key {
        "by" => {
            let same = delta.was.map(|fact| &fact.rust) == delta.now.map(|fact| &fact.rust);
            if same {
                kinds::WALK_COUNTS_OTHERWISE
            } else {
                kinds::WALK_MOVES
            }
        }
        "items" => kinds::WALK_ITEMS_MOVED,
        "limit" | "largest" => kinds::WALK_PAGE_SIZE,
        "total" => kinds::WALK_COUNT_CHANGED,
        "more" => kinds::WALK_END_CHANGED,
        "id" => kinds::WALK_IDENTITY_CHANGED,
        "appended" => kinds::WALK_APPENDED_CHANGED,
        "order" | "tie" | "unique" => kinds::WALK_ORDER_CHANGED,
        "only_with" => kinds::WALK_WHOLE_CHANGED,
        _ => {
            let name = delta.shown();
            return match delta.now {
                Some(_) => vec![(
                    kinds::WALK_REFUSES,
                    format!("a walk is refused now where `{name}` is set"),
                )],
                None => vec![(
                    kinds::WALK_TAKES,
                    format!("a walk can be combined with `{name}` now"),
                )],
            };
        }
    };
    said(delta, kind, kind, kind)
}
