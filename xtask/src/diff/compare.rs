//! Two documents of one service: their facts side by side.

use imbrace_contract::{document::Document, problem::Problems};

use super::{
    change::{Change, Side},
    delta::{Delta, Judgement},
    fact::{Aspect, Fact, Facts},
    facts::facts,
    judge::{base, judge},
    kinds::{self, Class, Kind},
    made::Pair,
};

/// What is different.
///
/// # Errors
/// What cannot be generated at all in one of the two.
pub fn compare(old: &Document, new: &Document) -> Result<Vec<Change>, Problems> {
    let pair = Pair::of(old, new)?;
    let (was, now) = (facts(&pair, Side::Old), facts(&pair, Side::New));
    let mut found = Vec::new();
    // What is gone or different in the order of the older version, then what is new.
    let both = was
        .list
        .iter()
        .map(|fact| (Some(fact), now.get(fact.aspect, &fact.subject)));
    let fresh = now
        .list
        .iter()
        .filter(|fact| was.get(fact.aspect, &fact.subject).is_none());
    for (old_fact, new_fact) in both.chain(fresh.map(|fact| (None, Some(fact)))) {
        let Some(fact) = old_fact.or(new_fact) else {
            continue;
        };
        if differs(old_fact, new_fact) && counts(fact, old_fact, new_fact, &was, &now) {
            found.push(Found::of(&pair, fact, old_fact, new_fact));
        }
    }
    // What follows from others is told if nothing else tells it.
    let (first, following): (Vec<Found<'_>>, Vec<Found<'_>>) =
        found.into_iter().partition(|one| one.follows.is_empty());
    let mut told = first;
    for one in following {
        let worst = one.worst();
        let explained = told.iter().any(|other| {
            let fact = other.fact;
            other.worst() >= worst
                && one
                    .follows
                    .iter()
                    .any(|name| **name == fact.subject || **name == fact.owner)
        });
        if !explained {
            told.push(one);
        }
    }
    let renamed: Vec<String> = told.iter().flat_map(Found::renamed).collect();
    told.retain(|one| {
        one.fact.aspect != Aspect::Type || !renamed.contains(&one.fact.subject) || one.changed()
    });
    Ok(told.iter().flat_map(|one| one.changes(old, new)).collect())
}

fn differs(was: Option<&Fact>, now: Option<&Fact>) -> bool {
    match (was, now) {
        (Some(was), Some(now)) => was.value != now.value,
        _ => true,
    }
}

/// Whether a difference stands for itself: what it belongs to must be in both versions.
fn counts(fact: &Fact, was: Option<&Fact>, now: Option<&Fact>, old: &Facts, new: &Facts) -> bool {
    // The bounds of a plain type with a name are told where that type is.
    let base = fact.subject.split('=').next().unwrap_or_default();
    let referred = old.referred.get(base);
    let wire = matches!(
        fact.aspect,
        Aspect::Bound(_)
            | Aspect::Pattern
            | Aspect::Format
            | Aspect::Value
            | Aspect::EnumClosed
            | Aspect::Additional
    );
    if wire && referred.is_some() && referred == new.referred.get(base) {
        return false;
    }
    // Another kind of type has other parts.
    let kinds = (
        old.get(Aspect::Type, &fact.owner),
        new.get(Aspect::Type, &fact.owner),
    );
    if let ((Some(was), Some(now)), true) = (kinds, fact.aspect != Aspect::Type)
        && was.value != now.value
    {
        return false;
    }
    fact.parent.as_ref().is_none_or(|(aspect, subject)| match aspect {
        _ if was.is_some() && now.is_some() => true,
        _ => old.get(*aspect, subject).is_some() && new.get(*aspect, subject).is_some(),
    })
}

/// A difference with its judgement.
struct Found<'f> {
    fact: &'f Fact,
    was: Option<&'f Fact>,
    side: Side,
    follows: Vec<&'f String>,
    operations: Vec<String>,
    judgement: Judgement,
}

impl<'f> Found<'f> {
    fn of(pair: &Pair<'_>, fact: &'f Fact, was: Option<&'f Fact>, now: Option<&'f Fact>) -> Self {
        // Callers of before are hurt, so what they sent and read counts.
        let older = pair.old.item(&fact.owner).filter(|_| was.is_none());
        let (sent, received) = match older {
            Some(item) => (item.sent, item.received || !item.sent),
            None => (fact.context.sent, fact.context.received),
        };
        let delta = Delta {
            was,
            now,
            sent,
            received,
        };
        let fact = now.unwrap_or(fact);
        let mut operations = fact.context.operations.clone();
        for id in was.map_or(&[][..], |was| &was.context.operations) {
            let id = pair.newer_id(id);
            if !operations.iter().any(|other| other == id) {
                operations.push(id.to_owned());
            }
        }
        Self {
            fact,
            was,
            side: if now.is_some() { Side::New } else { Side::Old },
            follows: was
                .into_iter()
                .chain(now)
                .flat_map(|fact| &fact.follows)
                .collect(),
            operations,
            judgement: judge(delta),
        }
    }

    fn worst(&self) -> Class {
        self.judgement
            .iter()
            .map(|(kind, _)| kind.class)
            .max()
            .unwrap_or(Class::Safe)
    }

    fn changed(&self) -> bool {
        self.was.is_some() && self.side == Side::New
    }

    /// The names of types that stand for each other.
    fn renamed(&self) -> Vec<String> {
        let renames = self
            .judgement
            .iter()
            .any(|(kind, _)| *kind == kinds::TYPE_RENAMED);
        let names = self.was.filter(|_| renames).into_iter().chain([self.fact]);
        let names = names.filter(|_| renames).filter_map(|fact| base(&fact.value));
        names.map(str::to_owned).collect()
    }

    fn changes(&self, old: &Document, new: &Document) -> Vec<Change> {
        let sources = match self.side {
            Side::Old => &old.sources,
            Side::New => &new.sources,
        };
        let part = self.fact.part.filter(|_| self.changed());
        let at = part.unwrap_or(self.fact.at);
        let change = |(kind, message): &(&'static Kind, String)| Change {
            kind,
            operations: self.operations.clone(),
            component: self.fact.context.component.clone(),
            message: message.clone(),
            side: self.side,
            at,
            file: sources.name(at).to_owned(),
        };
        self.judgement.iter().map(change).collect()
    }
}
