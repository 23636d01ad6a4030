//! What an operation does to the rows of its resource, by its role.

use imbrace_contract::{
    document::server,
    resources::{Named, Part, Role, folded},
};
use serde_json::{Value, json};

use super::{
    build::{self, Builder},
    filter::Filter,
    list,
    show::{View, put},
    store::{Store, Stored},
};
use crate::{
    call::Call,
    contract::{Contract, Resource, part, shape, shows},
    envelope, examples,
    reply::{Content, Reply},
    strict,
};

/// The response of an operation with a role; nothing for any other. `exists` knows the rows above that are kept elsewhere.
pub(crate) fn response(
    contract: &Contract,
    store: &mut Store,
    call: &Call<'_>,
    exists: impl Fn(&str, &str) -> Option<bool>,
) -> Option<Reply> {
    let part = part(call.operation)?;
    let resource = contract.resources().get(&part.resource)?;
    let one = One {
        contract,
        call,
        part,
        resource,
    };
    if let Some(refusal) = one.missing_parent(store, &exists) {
        return Some(refusal);
    }
    if one.is_elsewhere(store, &exists) {
        return None;
    }
    Some(match part.role {
        Role::List | Role::Search => one.list(store),
        Role::Count => one.count(store),
        Role::Read => one.read(store),
        Role::Create => one.create(store),
        Role::CreateMany => one.create_many(store),
        Role::Upsert => one.upsert(store),
        Role::Change => one.change(store, false),
        Role::Replace => one.change(store, true),
        Role::Remove => one.remove(store),
        Role::RemoveMany => one.remove_many(store),
        Role::Link => one.link(store, true),
        Role::Unlink => one.link(store, false),
        Role::Act => one.act(store),
    })
}

pub(super) struct One<'a> {
    pub(super) contract: &'a Contract,
    pub(super) call: &'a Call<'a>,
    pub(super) part: &'a Part,
    pub(super) resource: &'a Resource,
}

impl One<'_> {
    pub(super) fn missing(&self, singular: &str, id: &str) -> Reply {
        match &self.call.operation.rules.unknown {
            Some(response) => {
                strict::respond(self.call, response, &strict::part(self.call, server::Part::Path))
            }
            None => envelope::missing(self.call.operation, singular, id, self.part.missing),
        }
    }

    /// The refusal where a row above does not exist.
    fn missing_parent(&self, store: &Store, exists: &impl Fn(&str, &str) -> Option<bool>) -> Option<Reply> {
        self.part.parents.iter().find_map(|name| {
            let above = self.contract.resource_named_by(name, self.resource)?;
            let id = self.call.param(name);
            let any = above.creatable || store.knows(&above.name);
            let known = !any
                || exists(&above.name, id) == Some(true)
                || store.find(&above.name, |stored| is(above, stored, id)).is_some();
            (!known).then(|| self.missing(&above.singular, id))
        })
    }

    /// Whether the example is all that can be said: of a row that is kept by hand, or where no operation makes rows and no
    /// example shows one.
    fn is_elsewhere(&self, store: &Store, exists: &impl Fn(&str, &str) -> Option<bool>) -> bool {
        let Some(named) = &self.part.id else { return false };
        let ids = build::named(self.call, named);
        let by_hand = ids
            .first()
            .is_some_and(|id| exists(&self.resource.name, id) == Some(true));
        by_hand || (!self.resource.creatable && !store.knows(&self.resource.name))
    }

    /// Whether a row stands below the rows that the path names.
    pub(super) fn is_here(&self, stored: &Stored) -> bool {
        self.part.parents.iter().all(|name| {
            let id = self.call.param(name);
            let below = stored
                .parents
                .get(name)
                .is_some_and(|parent| parent == id || parent == "*");
            let refers = || match stored.get(name) {
                Some(Value::Array(ids)) => ids.iter().any(|one| one == id),
                Some(value) => value == id,
                None => false,
            };
            below || refers()
        })
    }

    /// The row that the request names; the only one where it names none.
    pub(super) fn named<'s>(&self, store: &'s Store) -> Result<&'s Stored, Reply> {
        let Some(named) = &self.part.id else {
            let only = store
                .rows(&self.resource.name)
                .find(|stored| self.is_here(stored));
            return only.ok_or_else(|| self.missing(&self.resource.singular, ""));
        };
        let wanted = build::named(self.call, named);
        let id = wanted.first().map_or("", String::as_str);
        let by = match named {
            Named::Body(name) | Named::Query(name) => Some(name),
            Named::Path(_) => None,
        };
        let fits = |stored: &Stored| {
            let own = is(self.resource, stored, id);
            own || by.is_some_and(|name| stored.get(name).is_some_and(|value| value == id))
        };
        let found = store
            .rows(&self.resource.name)
            .find(|stored| fits(stored) && self.is_below(stored));
        found.ok_or_else(|| self.missing(&self.resource.singular, id))
    }

    /// As [`is_here`](Self::is_here), for a row with an id of its own: rows that were created at another path count too.
    fn is_below(&self, stored: &Stored) -> bool {
        let known = |name: &String| stored.parents.contains_key(name) || stored.get(name).is_some();
        !self.part.parents.iter().any(known) || self.is_here(stored)
    }

    pub(super) fn view<'s>(&'s self, store: &'s Store) -> View<'s> {
        View::new(self.contract, store, self.call.operation, self.resource)
    }

    /// The response with a row in it, if this operation shows rows.
    pub(super) fn with_row(&self, store: &Store, stored: &Stored) -> Reply {
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else {
            return reply;
        };
        match &self.part.rows {
            Some(rows) if shows(self.call.operation, self.resource) => {
                let row = self.view(store).show(stored);
                let shown = if rows.many { json!([row]) } else { row };
                put(body, &rows.pointer, shown);
            }
            _ => {
                self.embed(store, body, stored);
                self.stamp(body, stored);
            }
        }
        reply
    }

    /// Puts the row where a receipt holds it: `conversation` beside `success`.
    fn embed(&self, store: &Store, body: &mut Value, stored: &Stored) {
        let operation = self.call.operation;
        let Some(schema) = &operation.schema else {
            return;
        };
        for (name, property) in shape::properties(&operation.document, schema) {
            let component = shape::component(property);
            if component.is_some_and(|component| self.resource.components.contains(component)) {
                let row = self.view(store).within(property, stored);
                put(body, &format!("/{name}"), row);
            }
        }
    }

    /// Puts the id of a row into a receipt.
    fn stamp(&self, body: &mut Value, stored: &Stored) {
        for holder in ["", "/data"] {
            let Some(Value::Object(properties)) = body.pointer_mut(holder) else {
                continue;
            };
            let own = properties
                .iter_mut()
                .filter(|(name, value)| value.is_string() && self.resource.ids.contains(name));
            for (name, value) in own {
                if let Some(id) = stored.row.get(name) {
                    value.clone_from(id);
                }
            }
        }
    }

    pub(super) fn builder(&self) -> Builder<'_> {
        Builder {
            call: self.call,
            contract: self.contract,
            resource: self.resource,
        }
    }

    /// The rows that stand where the path says and fit what the query asks for.
    fn found<'s>(&self, store: &'s Store) -> Vec<&'s Stored> {
        let filter = Filter::of(self.call, self.resource);
        let all = store.rows(&self.resource.name);
        all.filter(|stored| self.is_here(stored) && filter.fits(stored))
            .collect()
    }

    fn list(&self, store: &Store) -> Reply {
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else {
            return reply;
        };
        let rows = self.found(store);
        if self.part.rows.as_ref().is_some_and(|rows| !rows.many) {
            // A search that gives one row.
            return match rows.first() {
                Some(stored) => self.with_row(store, stored),
                None => self.missing(&self.resource.singular, ""),
            };
        }
        list::fill(body, self.call, &self.view(store), rows);
        reply
    }

    /// Numbers by name: `all`, `count` and `total` are all rows, any other name those that have it as a value.
    fn count(&self, store: &Store) -> Reply {
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else {
            return reply;
        };
        let rows = self.found(store);
        let with = |wanted: &str| {
            let has = |stored: &&&Stored| stored.row.values().any(|value| value == wanted);
            rows.iter().filter(has).count()
        };
        if body.is_number() {
            *body = rows.len().into();
        }
        for holder in ["", "/data"] {
            let Some(Value::Object(numbers)) = body.pointer_mut(holder) else {
                continue;
            };
            let own = numbers
                .iter_mut()
                .filter(|(_, value)| value.is_number() || value.is_null());
            for (name, value) in own {
                let all = ["all", "count", "total"]
                    .iter()
                    .any(|word| folded(name).contains(word));
                *value = if all { rows.len() } else { with(name) }.into();
            }
        }
        reply
    }

    fn read(&self, store: &Store) -> Reply {
        match self.named(store) {
            Ok(stored) => self.with_row(store, stored),
            Err(refusal) => refusal,
        }
    }

    fn act(&self, store: &Store) -> Reply {
        let Some(named) = &self.part.id else {
            return examples::response(self.call);
        };
        if let Named::Body(_) | Named::Query(_) = named
            && build::named(self.call, named).len() > 1
        {
            return examples::response(self.call);
        }
        self.read(store)
    }
}

/// Whether a row has an id.
pub(super) fn is(resource: &Resource, stored: &Stored, id: &str) -> bool {
    let same = |value: &Value| match value {
        Value::String(text) => text == id,
        Value::Number(number) => number.to_string() == id,
        _ => false,
    };
    resource
        .ids
        .iter()
        .any(|name| stored.row.get(name).is_some_and(same))
}
