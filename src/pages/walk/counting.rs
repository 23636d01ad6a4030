//! What the count of the server tells a walk: how many items are missing, and where those that moved up are.

use super::Walk;
use crate::operation_info::PagingBy;

/// How many times in succession a walk goes back because the count fell, without a new item: replicas may count differently, and an estimate falls by itself.
const RETREATS: u32 = 8;

impl Walk {
    /// A walk from a later page whose first page is not full: the server may give smaller pages than it was asked for, and
    /// then it is unknown how many items are before it.
    pub(super) fn check_size(&mut self, length: u64) {
        let short = self.limit.is_some_and(|limit| length < limit);
        if self.pages == 1 && self.info.by == PagingBy::Page && self.first > 1 && short {
            (self.before, self.index) = (None, None);
            self.counted = (self.first, None);
        }
    }

    /// The count, unless this page alone proves it wrong: some servers do not count and say 0.
    pub(super) fn credible(&self, total: Option<u64>, length: u64) -> Option<u64> {
        let least = self.index.unwrap_or_default().saturating_add(length);
        total.filter(|total| length == 0 || *total >= least)
    }

    /// Notes a count that has changed. Gives where to go back to if items were deleted, since those behind them moved up
    /// and may stand before this page now.
    pub(super) fn note_count(&mut self, count: Option<u64>) -> Option<u64> {
        let now = count?;
        let before = self.count.replace(now)?;
        if now > before {
            self.grew = true;
            self.explained = self.explained.saturating_add(now - before);
            return None;
        }
        let gone = before - now;
        if gone == 0 {
            return None;
        }
        (self.shrank, self.deleted) = (true, true);
        let most = if self.passes > 0 || self.info.estimated {
            RETREATS / 4
        } else {
            RETREATS
        };
        if self.retreats >= most {
            // A pass that proves the count sees by itself what is missing.
            self.gave_up |= self.pass.is_none() && !self.info.estimated;
            return None;
        }
        let (back, items) = match self.info.by {
            PagingBy::Skip => (gone, gone),
            PagingBy::Page => match self.limit {
                Some(limit) => {
                    let pages = gone.div_ceil(limit);
                    (pages, pages.saturating_mul(limit))
                }
                None => (u64::MAX, u64::MAX),
            },
            PagingBy::Next => return None,
        };
        // Where pages without a count came in between, the items may have moved up before any of them.
        let (from, index) = self.counted;
        let (from, index) = if from < self.position {
            (from, index)
        } else {
            (self.position, self.index)
        };
        let to = from.saturating_sub(back).max(self.first);
        if to == self.position {
            return None;
        }
        self.retreats += 1;
        let read_again = self
            .index
            .zip(index)
            .map_or(0, |(here, there)| here.saturating_sub(there));
        self.explained = self.explained.saturating_add(items).saturating_add(read_again);
        self.index = if to == self.first {
            self.before
        } else {
            index.map(|index| index.saturating_sub(items))
        };
        self.position = to;
        Some(to)
    }

    /// How many items there should be from the first page on, by the latest count.
    pub(super) fn expected(&self) -> Option<u64> {
        Some(self.count?.saturating_sub(self.before?))
    }

    pub(super) fn is_short(&self) -> bool {
        let have = match &self.pass {
            Some(pass) => pass.len() as u64,
            None => self.items,
        };
        self.expected().is_some_and(|expected| have < expected)
    }
}
