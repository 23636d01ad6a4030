//! What the paths of a document say together: which collections there are, and where rows of a component live.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Rows, Stated,
    path::Shape,
    rows,
    words::{CREATES, verb},
};
use crate::{
    document::{Document, Operation},
    node::Node,
};

/// What the paths of a document say together.
pub(super) struct Collections {
    known: BTreeMap<String, Collection>,
}

#[derive(Default)]
struct Collection {
    /// Whether a list of rows is given.
    listed: bool,
    /// Whether a path names one row of it.
    items: bool,
    /// Whether rows are added at its path.
    created: bool,
    /// Names of the parameters that name a row.
    parameters: BTreeSet<String>,
    /// The components that are schemas of rows here, with how much speaks for it.
    scores: Vec<(String, u32)>,
}

impl Collections {
    pub(super) fn of(document: &Document) -> Self {
        let mut all = Self {
            known: BTreeMap::new(),
        };
        let places: Vec<(&Operation, Place<'_>)> = document
            .operations
            .iter()
            .map(|one| (one, Place::of(one)))
            .collect();
        for (operation, place) in &places {
            let entry = all.known.entry(place.collection.clone()).or_default();
            entry.parameters.extend(place.shape.item.map(str::to_owned));
            entry.parameters.extend(place.stated.key.clone());
            entry.items |= place.shape.item.is_some();
            entry.created |= adds(operation, place);
            let json = operation.response.json.as_ref();
            let rows = json.and_then(|schema| found(document, operation, schema, &[]));
            let many = rows.is_some_and(|rows| rows.many);
            entry.listed |= operation.method == "GET" && place.shape.item.is_none() && many;
        }
        all.score(document, &places);
        all
    }

    /// Weighs where the rows of each component live: where one of them is created, read or changed, or listed.
    fn score(&mut self, document: &Document, places: &[(&Operation, Place<'_>)]) {
        for (operation, place) in places {
            let ids = self.ids(&place.collection);
            let json = operation.response.json.as_ref();
            let rows = json.and_then(|schema| found(document, operation, schema, &ids));
            let Some(component) = rows.and_then(|rows| rows.component) else {
                continue;
            };
            let worth = match place.shape.item {
                Some(_) if operation.method != "DELETE" => 4,
                None if adds(operation, place) => 8,
                _ => 1,
            };
            let scores = &mut self.known.entry(place.collection.clone()).or_default().scores;
            match scores.iter_mut().find(|(known, _)| *known == component) {
                Some((_, score)) => *score |= worth,
                None => scores.push((component, worth)),
            }
        }
    }

    /// The collection whose rows have a component as their schema.
    pub(super) fn home_of(&self, component: &str) -> Option<&str> {
        let mut best: Option<(&str, u32)> = None;
        for (name, collection) in &self.known {
            let mut scores = collection.scores.iter();
            if let Some((_, score)) = scores.find(|(known, _)| known == component)
                && best.is_none_or(|(_, other)| *score > other)
            {
                best = Some((name, *score));
            }
        }
        best.map(|(name, _)| name)
    }

    /// The collection that rows of a component live in, if they are shown at a path where none are created.
    pub(super) fn home(&self, collection: &str, rows: Option<&Rows>) -> Option<&str> {
        let home = self.home_of(rows?.component.as_ref()?)?;
        let created = |collection: &str| self.get(collection).is_some_and(|one| one.created);
        (!created(collection) && created(home)).then_some(home)
    }

    fn get(&self, collection: &str) -> Option<&Collection> {
        self.known.get(collection)
    }

    /// Whether rows of a collection are listed or named by a path.
    pub(super) fn has_rows(&self, collection: &str) -> bool {
        self.get(collection).is_some_and(|one| one.listed || one.items)
    }

    pub(super) fn ids(&self, collection: &str) -> Vec<String> {
        self.get(collection)
            .map_or_else(Vec::new, |one| one.parameters.iter().cloned().collect())
    }
}

pub(super) struct Place<'d> {
    pub(super) shape: Shape<'d>,
    pub(super) collection: String,
    pub(super) stated: Stated,
}

impl<'d> Place<'d> {
    pub(super) fn of(operation: &'d Operation) -> Self {
        let shape = Shape::of(&operation.path);
        let stated = Stated::of(operation).unwrap_or_default();
        let collection = stated.of.clone().unwrap_or_else(|| shape.collection.clone());
        Self {
            shape,
            collection,
            stated,
        }
    }
}

/// Whether an operation adds rows at its path.
fn adds(operation: &Operation, place: &Place<'_>) -> bool {
    let word = verb(&operation.name);
    operation.method == "POST" && place.shape.item.is_none() && (CREATES.contains(&word) || word == "upsert")
}

pub(super) fn found(
    document: &Document,
    operation: &Operation,
    schema: &Node,
    ids: &[String],
) -> Option<Rows> {
    let paging = operation.paging.as_ref();
    paging
        .and_then(|paging| rows::at(document, schema, &paging.items))
        .filter(|rows| rows.many)
        .or_else(|| rows::find(document, schema, ids))
}
