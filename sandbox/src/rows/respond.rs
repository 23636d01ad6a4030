//! What an operation does to the rows of its resource, by its role.

use imbrace_contract::resources::{Named, Part, Role, folded};
use serde_json::{Map, Value, json};

use super::{
    Row,
    build::{self, Builder},
    filter::Filter,
    list,
    show::{View, put},
    store::{Store, Stored},
};
use crate::{
    call::Call,
    contract::{Contract, Resource, part, shape, shows},
    envelope, examples, ids,
    reply::{Content, Reply},
};

/// Who acts where the request names nobody.
const CALLER: &str = "u_sandbox";

/// The response of an operation with a role; nothing for any other. `exists` knows the rows above that are kept elsewhere.
pub(crate) fn response(
    contract: &Contract,
    store: &mut Store,
    call: &Call<'_>,
    exists: impl Fn(&str, &str) -> Option<bool>,
) -> Option<Reply> {
    let part = part(call.operation)?;
    let resource = contract.resources().get(&part.resource)?;
    let one = One { contract, call, part, resource };
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

struct One<'a> {
    contract: &'a Contract,
    call: &'a Call<'a>,
    part: &'a Part,
    resource: &'a Resource,
}

impl One<'_> {
    fn missing(&self, singular: &str, id: &str) -> Reply {
        envelope::missing(self.call.operation, singular, id, self.part.missing)
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
        let by_hand = ids.first().is_some_and(|id| exists(&self.resource.name, id) == Some(true));
        by_hand || (!self.resource.creatable && !store.knows(&self.resource.name))
    }

    /// Whether a row stands below the rows that the path names.
    fn is_here(&self, stored: &Stored) -> bool {
        self.part.parents.iter().all(|name| {
            let id = self.call.param(name);
            let below = stored.parents.get(name).is_some_and(|parent| parent == id || parent == "*");
            let refers = || match stored.get(name) {
                Some(Value::Array(ids)) => ids.iter().any(|one| one == id),
                Some(value) => value == id,
                None => false,
            };
            below || refers()
        })
    }

    /// The row that the request names; the only one where it names none.
    fn named<'s>(&self, store: &'s Store) -> Result<&'s Stored, Reply> {
        let Some(named) = &self.part.id else {
            let only = store.rows(&self.resource.name).find(|stored| self.is_here(stored));
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
        let found = store.rows(&self.resource.name).find(|stored| fits(stored) && self.is_below(stored));
        found.ok_or_else(|| self.missing(&self.resource.singular, id))
    }

    /// As [`is_here`](Self::is_here), for a row with an id of its own: rows that were created at another path count too.
    fn is_below(&self, stored: &Stored) -> bool {
        let known = |name: &String| stored.parents.contains_key(name) || stored.get(name).is_some();
        !self.part.parents.iter().any(known) || self.is_here(stored)
    }

    fn view<'s>(&'s self, store: &'s Store) -> View<'s> {
        View::new(self.contract, store, self.call.operation, self.resource)
    }

    /// The response with a row in it, if this operation shows rows.
    fn with_row(&self, store: &Store, stored: &Stored) -> Reply {
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else { return reply };
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
        let Some(schema) = &operation.response.schema else { return };
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
            let Some(Value::Object(properties)) = body.pointer_mut(holder) else { continue };
            let own = properties.iter_mut().filter(|(name, value)| value.is_string() && self.resource.ids.contains(name));
            for (name, value) in own {
                if let Some(id) = stored.row.get(name) {
                    value.clone_from(id);
                }
            }
        }
    }

    fn builder(&self) -> Builder<'_> {
        Builder { call: self.call, contract: self.contract, resource: self.resource }
    }

    fn list(&self, store: &Store) -> Reply {
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else { return reply };
        let filter = Filter::of(self.call, self.resource);
        let all = store.rows(&self.resource.name);
        let rows: Vec<&Stored> = all.filter(|stored| self.is_here(stored) && filter.fits(stored)).collect();
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
        let Content::Json(body) = &mut reply.body else { return reply };
        let filter = Filter::of(self.call, self.resource);
        let all = store.rows(&self.resource.name);
        let rows: Vec<&Stored> = all.filter(|stored| self.is_here(stored) && filter.fits(stored)).collect();
        let with = |wanted: &str| {
            let has = |stored: &&&Stored| stored.row.values().any(|value| value == wanted);
            rows.iter().filter(has).count()
        };
        if body.is_number() {
            *body = rows.len().into();
        }
        for holder in ["", "/data"] {
            let Some(Value::Object(numbers)) = body.pointer_mut(holder) else { continue };
            let own = numbers.iter_mut().filter(|(_, value)| value.is_number() || value.is_null());
            for (name, value) in own {
                let all = ["all", "count", "total"].iter().any(|word| folded(name).contains(word));
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

    /// What was sent, as one object: the body, or the parts of an upload.
    fn sent(&self) -> Row {
        if let Some(body) = self.call.body.as_object() {
            return body.clone();
        }
        let mut sent: Row = Map::new();
        for part in self.call.parts.iter().filter(|part| part.file_name.is_none()) {
            sent.insert(part.name.clone(), String::from_utf8_lossy(&part.content).into_owned().into());
        }
        if let Some(file) = self.call.files().next() {
            let name = file.file_name.clone().unwrap_or_default();
            for property in ["filename", "file_name", "name", "original_name"] {
                sent.entry(property.to_owned()).or_insert_with(|| name.clone().into());
            }
            for property in ["size", "bytes", "file_size"] {
                sent.entry(property.to_owned()).or_insert(file.length.into());
            }
            if let Some(media) = &file.media {
                for property in ["content_type", "mime_type", "file_type", "mimetype"] {
                    sent.entry(property.to_owned()).or_insert_with(|| media.clone().into());
                }
            }
        }
        sent
    }

    fn add(&self, store: &mut Store, sent: &Row) -> Stored {
        let number = store.rows(&self.resource.name).count() as u64;
        let mut stored = self.builder().create(sent, number);
        stored.number = store.push(&self.resource.name, stored.clone());
        stored
    }

    fn create(&self, store: &mut Store) -> Reply {
        let stored = self.add(store, &self.sent());
        self.with_row(store, &stored)
    }

    fn create_many(&self, store: &mut Store) -> Reply {
        let shared = self.sent();
        let lists = shared.iter().filter(|(_, value)| value.as_array().is_some_and(|items| items.iter().any(|one| !one.is_string())));
        let list = lists.map(|(name, _)| name.clone()).next();
        let entries = match (&self.call.body, &list) {
            (Value::Array(items), _) => items.clone(),
            (body, Some(name)) => body[name].as_array().cloned().unwrap_or_default(),
            (body, None) => vec![body.clone()],
        };
        let mut added = Vec::new();
        for entry in entries {
            let mut sent = shared.clone();
            if let Some(name) = &list {
                sent.remove(name);
            }
            match entry {
                Value::Object(own) => sent.extend(own),
                // Cells of a record: a list of names and values.
                other => {
                    sent.insert("cells".to_owned(), other);
                }
            }
            added.push(self.add(store, &sent));
        }
        let mut reply = examples::response(self.call);
        let Content::Json(body) = &mut reply.body else { return reply };
        let rows = self.part.rows.as_ref();
        let view = self.view(store);
        let shown: Vec<Value> = added.iter().map(|stored| view.show(stored)).collect();
        if let Some(Value::Object(numbers)) = body.pointer_mut("") {
            let counts = numbers.iter_mut().filter(|(name, value)| value.is_number() && folded(name).contains("count"));
            counts.for_each(|(_, value)| *value = shown.len().into());
        }
        put(body, rows.map_or("", |rows| rows.pointer.as_str()), shown.into());
        reply
    }

    /// Changes the row with the same id of the caller's, or adds one.
    fn upsert(&self, store: &mut Store) -> Reply {
        let sent = self.sent();
        let same = |stored: &Stored| {
            ["externalId", "external_id", "id", "_id", "key"].iter().any(|name| {
                let wanted = sent.get(*name).filter(|wanted| !wanted.is_null());
                wanted.is_some_and(|wanted| stored.get(name) == Some(wanted))
            })
        };
        let Some(stored) = store.find(&self.resource.name, same).cloned() else {
            return self.create(store);
        };
        self.changed(store, stored, &sent, false)
    }

    fn change(&self, store: &mut Store, whole: bool) -> Reply {
        let mut sent = self.sent();
        if let Some(Named::Body(name)) = &self.part.id {
            let several = sent.remove(name).is_some_and(|ids| ids.is_array());
            if several {
                return self.change_many(store, &sent);
            }
        }
        match self.named(store) {
            Ok(stored) => {
                let stored = stored.clone();
                self.changed(store, stored, &sent, whole)
            }
            Err(refusal) => refusal,
        }
    }

    fn change_many(&self, store: &mut Store, sent: &Row) -> Reply {
        let ids = self.part.id.as_ref().map(|named| build::named(self.call, named)).unwrap_or_default();
        for id in ids {
            let Some(stored) = store.find(&self.resource.name, |stored| is(self.resource, stored, &id)) else {
                return self.missing(&self.resource.singular, &id);
            };
            let mut stored = stored.clone();
            self.builder().change(&mut stored, sent);
            store.replace(&self.resource.name, stored);
        }
        examples::response(self.call)
    }

    fn changed(&self, store: &mut Store, mut stored: Stored, sent: &Row, whole: bool) -> Reply {
        if whole {
            self.builder().reset(&mut stored);
        }
        self.builder().change(&mut stored, sent);
        self.renew(&mut stored);
        store.replace(&self.resource.name, stored.clone());
        self.with_row(store, &stored)
    }

    /// `…/rotate` gives a new token.
    fn renew(&self, stored: &mut Stored) {
        let rotates = self.call.operation.id.contains("rotate");
        if let Some(token) = stored.row.get_mut("token").filter(|_| rotates) {
            *token = ids::uuid().into();
        }
    }

    fn remove(&self, store: &mut Store) -> Reply {
        let stored = match self.named(store) {
            Ok(stored) => stored.clone(),
            Err(refusal) => return refusal,
        };
        let reply = self.with_row(store, &stored);
        store.remove(&self.resource.name, |one| one.number == stored.number);
        if let (Some(Named::Path(name)), Some(id)) = (&self.part.id, self.resource.id_of(&stored.row).and_then(Value::as_str)) {
            store.remove_below(name, id);
        }
        reply
    }

    fn remove_many(&self, store: &mut Store) -> Reply {
        let ids = self.part.id.as_ref().map(|named| build::named(self.call, named));
        if let (Some(ids), Some(_)) = (&ids, self.part.missing) {
            let unknown = ids.iter().find(|id| store.find(&self.resource.name, |stored| is(self.resource, stored, id)).is_none());
            if let Some(unknown) = unknown {
                return self.missing(&self.resource.singular, unknown);
            }
        }
        let filter = Filter::of(self.call, self.resource);
        let removed = store.remove(&self.resource.name, |stored| match &ids {
            Some(ids) => ids.iter().any(|id| is(self.resource, stored, id)),
            None => self.is_here(stored) && filter.fits(stored),
        });
        let mut reply = examples::response(self.call);
        if let Content::Json(body) = &mut reply.body {
            for holder in ["", "/data"] {
                let Some(Value::Object(numbers)) = body.pointer_mut(holder) else { continue };
                let counts = numbers.iter_mut().filter(|(_, value)| value.is_number());
                counts.for_each(|(_, value)| *value = removed.into());
            }
        }
        reply
    }

    /// Adds an entry to a list in the row, or takes it out.
    fn link(&self, store: &mut Store, add: bool) -> Reply {
        let mut stored = match self.named(store) {
            Ok(stored) => stored.clone(),
            Err(refusal) => return refusal,
        };
        let Some((into, from)) = &self.part.link else { return self.with_row(store, &stored) };
        let given = from.as_ref().and_then(|from| self.call.body.get(from)).cloned();
        let entries = match given.unwrap_or_else(|| CALLER.into()) {
            Value::Array(entries) => entries,
            one => vec![one],
        };
        let list = stored.row.entry(into.clone()).or_insert_with(|| json!([]));
        if !list.is_array() {
            *list = json!([]);
        }
        if let Value::Array(list) = list {
            for entry in entries {
                let id = entry_id(&entry);
                list.retain(|one| entry_id(one) != id);
                if add {
                    list.push(self.entry(into, entry));
                }
            }
        }
        store.replace(&self.resource.name, stored.clone());
        self.with_row(store, &stored)
    }

    /// An entry in the form of the list: the id alone, or an object like that of the example.
    fn entry(&self, into: &str, entry: Value) -> Value {
        let document = &self.call.operation.document;
        let list = self.resource.properties.get(into).map(|(schema, _)| shape::plain(document, schema));
        let Some(items) = list.and_then(|list| list.get("items")) else { return entry };
        if shape::fits(document, items, &entry) {
            return entry;
        }
        let examples = build::examples(self.contract, self.resource);
        let example = examples.iter().find_map(|row| row.get(into)?.get(0));
        let mut object = shape::least(document, items, example);
        if let Some(object) = object.as_object_mut() {
            let known = shape::properties(document, items);
            for name in ["id", "_id", "user_id"].iter().filter(|name| known.contains_key(**name)) {
                object.insert((*name).to_owned(), entry_id(&entry).into());
            }
            object.extend(entry.as_object().cloned().unwrap_or_default());
        }
        object
    }

    fn act(&self, store: &Store) -> Reply {
        let Some(named) = &self.part.id else { return examples::response(self.call) };
        if let Named::Body(_) | Named::Query(_) = named
            && build::named(self.call, named).len() > 1
        {
            return examples::response(self.call);
        }
        self.read(store)
    }
}

/// Whether a row has an id.
fn is(resource: &Resource, stored: &Stored, id: &str) -> bool {
    let same = |value: &Value| match value {
        Value::String(text) => text == id,
        Value::Number(number) => number.to_string() == id,
        _ => false,
    };
    resource.ids.iter().any(|name| stored.row.get(name).is_some_and(same))
}

/// The id of an entry: itself, or a property of it.
fn entry_id(entry: &Value) -> String {
    let of = |name: &&str| entry.get(*name).and_then(Value::as_str);
    match entry {
        Value::String(text) => text.clone(),
        _ => ["id", "_id", "user_id"].iter().find_map(of).unwrap_or_default().to_owned(),
    }
}
