//! Where a walk over a list stands: which items it has given, and where the next page begins.
//!
//! Items are known by a hash of their identity. An item that comes again is dropped; a page of known items only is an error,
//! unless it is explained by items that were inserted or deleted meanwhile: the count of the server tells how many.

mod counting;

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use super::{identity::Key, settings::Start};
use crate::{
    error::Error,
    operation_info::{PagingBy, PagingInfo, Promise},
};

/// How many pages in succession may hold no new item.
const IDLE_PAGES: u64 = 1_000;
/// How many times a walk starts over to look for items that came meanwhile.
const PASSES: u32 = 16;
/// How many of them in succession may find no new item: the count then changes without the list, or all the time.
const FRUITLESS_PASSES: u32 = 3;

/// What a page says about the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts<'a> {
    pub(super) total: Option<u64>,
    pub(super) more: Option<bool>,
    pub(super) next: Option<&'a str>,
}

/// What becomes of a page.
#[derive(Debug)]
pub(super) struct Verdict {
    /// For each item, whether it is new; `None` if the page is fetched again and not given.
    pub(super) new: Option<Vec<bool>>,
    pub(super) step: Step,
}

#[derive(Debug)]
pub(super) enum Step {
    /// The next page begins here.
    Next(String),
    End,
    Fail(Error),
}

#[derive(Debug)]
pub(super) struct Walk {
    info: &'static PagingInfo,
    /// Keys that no server can guess, so that no two items can be made to look alike.
    state: RandomState,
    max_items: usize,
    /// Hashes of the items and cursors so far.
    seen: HashSet<u64>,
    items: u64,
    /// Items of this pass, in a pass that proves a count.
    pass: Option<HashSet<u64>>,
    first: u64,
    /// The number that this page was asked for: items to leave out, or the number of the page.
    position: u64,
    /// Items of the list before this page, if known.
    index: Option<u64>,
    /// Items of the list before the first page, if known.
    before: Option<u64>,
    limit: Option<u64>,
    whole: bool,
    /// The latest count that can be true.
    count: Option<u64>,
    /// Whether the count has risen or fallen, and new items were found, in this pass; and whether it has ever fallen.
    grew: bool,
    shrank: bool,
    deleted: bool,
    found: bool,
    passes: u32,
    /// How many passes in succession found no new item.
    fruitless: u32,
    /// How many known items are explained by what happened to the list meanwhile.
    explained: u64,
    idle: u64,
    /// How many times it went back since the last new item.
    retreats: u32,
    /// Whether it did not go back although the count fell, so that items may have been left out.
    gave_up: bool,
    /// Position and index behind the last page that had a count: items that moved up since then are before these.
    counted: (u64, Option<u64>),
    /// The largest count of this pass.
    most: u64,
    pages: u64,
}

impl Walk {
    pub(super) fn new(info: &'static PagingInfo, start: Start) -> Result<Self, Error> {
        let Start {
            position,
            limit,
            whole,
        } = start;
        let counts = info.by != PagingBy::Next;
        let first = match &position {
            Some(position) if counts => position.parse().map_err(|_| {
                Error::invalid(format!(
                    "a walk cannot begin at `{}` {position}: the number must be 0 or more",
                    info.parameter
                ))
            })?,
            _ => 0,
        };
        let before = match info.by {
            PagingBy::Skip => Some(first),
            PagingBy::Page if first <= 1 => Some(0),
            PagingBy::Page => limit.and_then(|limit| limit.checked_mul(first - 1)),
            PagingBy::Next => position.is_none().then_some(0),
        };
        let first = if info.by == PagingBy::Page {
            first.max(1)
        } else {
            first
        };
        Ok(Self {
            info,
            state: RandomState::new(),
            max_items: super::MAX_ITEMS,
            seen: HashSet::new(),
            items: 0,
            pass: None,
            first,
            position: first,
            index: before,
            before,
            limit,
            whole,
            count: None,
            grew: false,
            shrank: false,
            deleted: false,
            found: false,
            passes: 0,
            fruitless: 0,
            explained: 0,
            idle: 0,
            retreats: 0,
            gave_up: false,
            counted: (first, before),
            most: 0,
            pages: 0,
        })
    }

    pub(super) fn state(&self) -> &RandomState {
        &self.state
    }

    pub(super) fn set_max_items(&mut self, items: usize) {
        self.max_items = items;
    }

    /// How many pages have come.
    pub(super) fn pages(&self) -> u64 {
        self.pages
    }

    /// Judges the page that has come.
    pub(super) fn accept(&mut self, keys: &[Key], facts: Facts<'_>) -> Verdict {
        self.pages = self.pages.saturating_add(1);
        self.idle = self.idle.saturating_add(1);
        let length = keys.len() as u64;
        self.check_size(length);
        let count = self.credible(facts.total, length);
        self.most = self.most.max(count.unwrap_or_default());
        if let Some(back) = self.note_count(count) {
            let step = self.bounded(Step::Next(back.to_string()));
            return Verdict { new: None, step };
        }
        let (new, ambiguous) = self.recognize(keys);
        let fresh = new.iter().filter(|new| **new).count() as u64;
        if fresh > 0 {
            (self.idle, self.retreats) = (0, 0);
            self.found = true;
        }
        // Cursors are remembered too, and there is one a page.
        let most = self.max_items.saturating_mul(2).saturating_add(1_000);
        let step = if self.items > self.max_items as u64 || self.seen.len() > most {
            self.fail(&format!(
                "it is longer than the {} items that this walk may remember",
                self.max_items
            ))
        } else if ambiguous {
            self.fail("two equal items have no id, so it is unknown whether they are one item")
        } else {
            self.step(length, fresh, count, facts)
        };
        let step = self.bounded(step);
        if count.is_some() {
            self.counted = (self.position, self.index);
        }
        Verdict { new: Some(new), step }
    }

    /// Which items are new, and whether an equal item without an id leaves that open.
    fn recognize(&mut self, keys: &[Key]) -> (Vec<bool>, bool) {
        let mut unnamed: HashSet<u64> = HashSet::new();
        let mut known = 0_u64;
        let mut doubtful = false;
        let new = keys
            .iter()
            .map(|key| {
                let mut hash = key.hash;
                if !key.named {
                    // Equal items of one page are items of their own: the first, the second, and so on.
                    while !unnamed.insert(hash) {
                        hash = self.state.hash_one(hash);
                    }
                }
                if let Some(pass) = &mut self.pass {
                    pass.insert(hash);
                }
                let new = self.seen.insert(hash);
                if new {
                    self.items += 1;
                } else {
                    known += 1;
                    doubtful |= !key.named && known > self.explained;
                }
                new
            })
            .collect();
        (new, doubtful)
    }

    fn step(&mut self, length: u64, fresh: u64, count: Option<u64>, facts: Facts<'_>) -> Step {
        if self.whole {
            return Step::End;
        }
        let known = length - fresh;
        let explained = known <= self.explained;
        self.explained = self.explained.saturating_sub(known);
        let after = self.index.and_then(|index| index.checked_add(length));
        let complete = !self.info.estimated && after.zip(count).is_some_and(|(after, count)| after >= count);
        let said_end = facts.more == Some(false);
        if self.info.by == PagingBy::Next {
            return self.step_next(length, fresh, said_end, facts);
        }
        if self.passes > 0 && self.pass.is_none() && !self.is_short() {
            return self.end(false);
        }
        if length == 0 || said_end || (complete && facts.more.is_none()) {
            return self.end(length == 0 && facts.more == Some(true) && !self.info.empty_ends);
        }
        if fresh == 0 && !explained {
            return if complete && !self.is_short() {
                self.end(false)
            } else {
                self.fail("a page holds no new item: the server ignores the position, or items were inserted meanwhile")
            };
        }
        let by = if self.info.by == PagingBy::Skip { length } else { 1 };
        match self.position.checked_add(by) {
            Some(position) => {
                self.position = position;
                self.index = after;
                Step::Next(position.to_string())
            }
            // No item can stand there.
            None => self.end(facts.more == Some(true)),
        }
    }

    fn step_next(&mut self, length: u64, fresh: u64, said_end: bool, facts: Facts<'_>) -> Step {
        let next = facts.next.filter(|next| !next.is_empty() && !said_end);
        self.index = self.index.and_then(|index| index.checked_add(length));
        let Some(next) = next else {
            return self.end(facts.more == Some(true));
        };
        if length > 0 && fresh == 0 {
            return self.fail("a page holds no new item: the server ignores the position");
        }
        // Marked, so that a cursor is never taken for an item.
        if !self.seen.insert(self.state.hash_one(("cursor", next))) {
            return self.fail("the server names a page that it has named before");
        }
        Step::Next(next.to_owned())
    }

    /// The end of a pass: the end of the walk, an error, or another pass.
    fn end(&mut self, promised_more: bool) -> Step {
        let moves = self.info.by != PagingBy::Next && self.before.is_some();
        // A deleted item that was given hides one that was not, unless no two items tie.
        let ties = self.info.promise != Promise::TotalOrder;
        let doubtful = self.deleted && moves && (ties || self.gave_up);
        if self.is_short() {
            let changed = self.grew || self.shrank || (self.passes > 0 && self.found);
            return if changed && moves {
                self.next_pass(doubtful)
            } else {
                self.fail("the walk has come to its end")
            };
        }
        if self.count.is_none() && promised_more {
            return self.fail("the server says that there is more, but sends none of it");
        }
        // Replicas that count differently are not a change: a pass that saw as many items as the largest count is enough.
        let proved = self.pass.as_ref().is_some_and(|pass| {
            !self.shrank
                || self
                    .before
                    .is_some_and(|before| pass.len() as u64 + before >= self.most)
        });
        if doubtful && !proved {
            return self.next_pass(true);
        }
        Step::End
    }

    /// Another pass. One that must prove the count sees all items of it by itself.
    fn next_pass(&mut self, prove: bool) -> Step {
        self.fruitless = if self.found || self.passes == 0 {
            0
        } else {
            self.fruitless + 1
        };
        if self.passes == PASSES || self.fruitless == FRUITLESS_PASSES {
            return self.fail("the list has changed each time it was read");
        }
        self.passes += 1;
        (self.grew, self.shrank, self.found) = (false, false, false);
        (self.most, self.retreats) = (0, 0);
        self.counted = (self.first, self.before);
        self.pass = prove.then(HashSet::new);
        // All of it may be known.
        self.explained = u64::MAX;
        self.idle = 0;
        (self.position, self.index) = (self.first, self.before);
        Step::Next(self.first.to_string())
    }

    fn bounded(&mut self, step: Step) -> Step {
        // A pass that looks for items that came meanwhile may read as many pages as those before it.
        let most = if self.passes > 0 {
            IDLE_PAGES.saturating_add(self.pages / 2)
        } else {
            IDLE_PAGES
        };
        match step {
            Step::Next(_) if self.idle >= most => {
                self.fail(&format!("{} pages in succession held no new item", self.idle))
            }
            step => step,
        }
    }

    fn fail(&self, what: &str) -> Step {
        let items = self.items;
        let seen = match self.expected() {
            Some(expected) => format!("{items} distinct items of {expected} were seen"),
            None => format!("{items} distinct items were seen"),
        };
        let advice = match (&self.info.order, self.info.limit) {
            (None, Some(limit)) => format!("; set a larger `{limit}`, or start again"),
            _ => "; start again".to_owned(),
        };
        Step::Fail(Error::incomplete(format!(
            "the walk over the list cannot be completed: {what}; {seen}{advice}"
        )))
    }
}
