//! Two documents of one service.

use imbrace_contract::{
    document::{Document, Operation, path_shape, tags},
    node::{Node, Place},
};

use super::{
    change::{Change, Side},
    form::{described_otherwise, same_but_words},
    kinds::{self, Kind},
    uses::{Use, Uses},
};

/// What is different.
#[must_use]
pub fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let mut union_tags = Vec::new();
    tags(&old.root, &mut union_tags);
    tags(&new.root, &mut union_tags);
    let mut comparison = Comparison {
        old,
        new,
        uses: Uses::of_both(old, new),
        changes: Vec::new(),
        context: Context::default(),
        renamed: Vec::new(),
        tags: union_tags,
    };
    comparison.servers();
    comparison.operations();
    comparison.methods();
    comparison.components();
    let mut changes = comparison.changes;
    // A shared inline part can be met twice.
    let mut seen: Vec<(String, Place, Vec<String>)> = Vec::new();
    changes.retain(|change| {
        let key = (change.message.clone(), change.at, change.operations.clone());
        let new = !seen.contains(&key);
        if new {
            seen.push(key);
        }
        new
    });
    changes
}

pub(super) struct Comparison<'d> {
    pub(super) old: &'d Document,
    pub(super) new: &'d Document,
    pub(super) uses: Uses,
    pub(super) changes: Vec<Change>,
    pub(super) context: Context,
    /// Types that were said to have another name, and those names.
    pub(super) renamed: Vec<String>,
    /// The variants of unions, with the property that is the tag.
    pub(super) tags: Vec<(&'d str, &'d str)>,
}

/// What is being compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    pub(super) operations: Vec<String>,
    pub(super) component: Option<String>,
    pub(super) sent: bool,
    pub(super) received: bool,
    /// The parameter whose own value it is.
    pub(super) parameter: Option<String>,
}

impl<'d> Comparison<'d> {
    pub(super) fn add(&mut self, kind: &'static Kind, side: Side, at: Place, message: String) {
        let sources = match side {
            Side::Old => &self.old.sources,
            Side::New => &self.new.sources,
        };
        self.changes.push(Change {
            kind,
            operations: self.context.operations.clone(),
            component: self.context.component.clone(),
            message,
            side,
            at,
            file: sources.name(at).to_owned(),
        });
    }

    pub(super) fn within(&mut self, operation: Option<&str>) {
        self.context = Context {
            operations: operation.map(str::to_owned).into_iter().collect(),
            ..Context::default()
        };
    }

    fn servers(&mut self) {
        let (old, new) = (self.old, self.new);
        self.within(None);
        for server in &old.servers {
            let now = new.servers.iter().find(|other| other.service == server.service);
            let at = new.root.place_of("servers", new.root.at);
            match now {
                Some(now) if now.url == server.url => {}
                Some(now) => {
                    let message = format!(
                        "the server `{}` moves from {} to {}",
                        server.service, server.url, now.url
                    );
                    self.add(kinds::SERVER_CHANGED, Side::New, at, message);
                }
                None => {
                    let message = format!("the server `{}` is gone", server.service);
                    self.add(kinds::SERVER_CHANGED, Side::New, at, message);
                }
            }
        }
    }

    /// Operations go by their ids; one that lost its id goes by its route.
    fn operations(&mut self) {
        let (old, new) = (self.old, self.new);
        let route = |operation: &Operation| {
            (
                operation.method.clone(),
                path_shape(&operation.path),
                operation.service.clone(),
            )
        };
        let by_id = |document: &'_ Document, id: &str| document.operations.iter().any(|other| other.id == id);
        for was in &old.operations {
            let same = new.operations.iter().find(|now| now.id == was.id);
            let renamed = || {
                let mut fresh = new.operations.iter().filter(|now| !by_id(old, &now.id));
                fresh.find(|now| route(now) == route(was))
            };
            match same.or_else(renamed) {
                Some(now) => {
                    self.within(Some(&now.id));
                    if now.id != was.id {
                        let message = format!("`{}` is called `{}` now", was.id, now.id);
                        self.add(kinds::OPERATION_RENAMED, Side::New, now.at, message);
                    }
                    self.operation(was, now);
                }
                None => {
                    self.within(Some(&was.id));
                    let message = format!("`{} {}` is gone", was.method, was.path);
                    self.add(kinds::OPERATION_REMOVED, Side::Old, was.at, message);
                }
            }
        }
        for now in &new.operations {
            let known = |was: &&Operation| {
                was.id == now.id || (!by_id(new, &was.id) && !by_id(old, &now.id) && route(was) == route(now))
            };
            if !old.operations.iter().any(|was| known(&was)) {
                self.within(Some(&now.id));
                let message = format!("`{} {}` is new", now.method, now.path);
                self.add(kinds::OPERATION_ADDED, Side::New, now.at, message);
            }
        }
    }

    /// Other names of operations, by which they can be called too.
    fn methods(&mut self) {
        let (old, new) = (self.old, self.new);
        for (from, to, side) in [(old, new, Side::Old), (new, old, Side::New)] {
            for namespace in &from.namespaces {
                let there = to.methods(&namespace.name);
                for method in from.methods(&namespace.name).iter().filter(|method| method.other) {
                    let known = to
                        .operations
                        .iter()
                        .any(|operation| operation.id == method.operation.id);
                    if there.iter().any(|other| other.name == method.name) || !known {
                        continue;
                    }
                    self.within(Some(&method.operation.id));
                    let name = format!("{}.{}", namespace.name, method.name);
                    let at = method
                        .operation
                        .node
                        .get("x-aliases")
                        .map_or(method.operation.at, |node| node.at);
                    match side {
                        Side::Old => {
                            self.add(
                                kinds::METHOD_REMOVED,
                                side,
                                at,
                                format!("it can no longer be called `{name}`"),
                            );
                        }
                        Side::New => {
                            self.add(
                                kinds::METHOD_ADDED,
                                side,
                                at,
                                format!("it can also be called `{name}`"),
                            );
                        }
                    }
                }
            }
        }
    }

    /// Components go by their names.
    fn components(&mut self) {
        let (old, new) = (self.old, self.new);
        for was in &old.schemas {
            let usage = self.uses.of(&was.name);
            self.about(&was.name, &usage);
            match new.schema(&was.name) {
                Some(now) if only_error(&usage) && !same_but_words(&was.node, &now.node) => {
                    let message = format!("`{}`, the body of errors, is another one", was.name);
                    self.add(kinds::ERROR_CHANGED, Side::New, now.at, message);
                }
                Some(now) => {
                    self.schema(&was.name, (&was.node, was.at), (&now.node, now.at), true);
                    self.words(&was.node, &now.node, now.at, &was.name);
                }
                None => {}
            }
        }
        for was in old.schemas.iter().filter(|was| new.schema(&was.name).is_none()) {
            let usage = self.uses.of(&was.name);
            if !only_error(&usage) && !self.renamed.contains(&was.name) {
                self.about(&was.name, &usage);
                let message = format!("the type `{}` is gone", was.name);
                self.add(kinds::TYPE_REMOVED, Side::Old, was.at, message);
            }
        }
        for now in new.schemas.iter().filter(|now| old.schema(&now.name).is_none()) {
            let usage = self.uses.of(&now.name);
            self.about(&now.name, &usage);
            if self.renamed.contains(&now.name) {
                continue;
            }
            self.add(
                kinds::TYPE_ADDED,
                Side::New,
                now.at,
                format!("the type `{}` is new", now.name),
            );
        }
    }

    fn about(&mut self, component: &str, usage: &Use) {
        self.context = Context {
            operations: usage.operations.clone(),
            component: Some(component.to_owned()),
            sent: usage.sent,
            received: usage.received,
            parameter: None,
        };
    }

    pub(super) fn words(&mut self, old: &'d Node, new: &'d Node, at: Place, what: &str) {
        if described_otherwise(old, new) {
            self.add(
                kinds::WORDS_CHANGED,
                Side::New,
                at,
                format!("`{what}` is described otherwise"),
            );
        }
    }
}

fn only_error(usage: &Use) -> bool {
    usage.error && !usage.sent && !usage.received
}
