//! Operations that add, change and remove rows.

use imbrace_contract::resources::{Named, folded};
use serde_json::{Map, Value, json};

use super::{
    Row, build,
    filter::Filter,
    respond::{One, is},
    show::put,
    store::{Store, Stored},
};
use crate::{
    contract::{Schema, shape},
    examples, ids,
    reply::{Content, Reply},
};

/// Who acts where the request names nobody.
const CALLER: &str = "u_sandbox";

impl One<'_> {
    /// What was sent, as one object: the body, or the parts of an upload.
    fn sent(&self) -> Row {
        if let Some(body) = self.call.body.as_object() {
            let mut body = body.clone();
            // `{usecase: {…}, assistant: {…}}`: the row stands below its own name.
            let of_row = |name: &String| folded(name) == folded(&self.resource.singular);
            if let Some(Value::Object(row)) = body
                .keys()
                .find(|name| of_row(name))
                .and_then(|name| body.get(name))
                .cloned()
            {
                body.extend(row);
            }
            return body;
        }
        let mut sent: Row = Map::new();
        for part in self.call.parts.iter().filter(|part| part.file_name.is_none()) {
            sent.insert(
                part.name.clone(),
                String::from_utf8_lossy(&part.content).into_owned().into(),
            );
        }
        if let Some(file) = self.call.files().next() {
            let name = file.file_name.clone().unwrap_or_default();
            for property in ["filename", "file_name", "name", "original_name"] {
                sent.entry(property.to_owned())
                    .or_insert_with(|| name.clone().into());
            }
            for property in ["size", "bytes", "file_size"] {
                sent.entry(property.to_owned()).or_insert(file.length.into());
            }
            if let Some(media) = &file.media {
                for property in ["content_type", "mime_type", "file_type", "mimetype"] {
                    sent.entry(property.to_owned())
                        .or_insert_with(|| media.clone().into());
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

    pub(super) fn create(&self, store: &mut Store) -> Reply {
        let sent = self.sent();
        if let Some(refusal) = self.taken(store, &sent) {
            return refusal;
        }
        let stored = self.add(store, &sent);
        self.with_row(store, &stored)
    }

    pub(super) fn create_many(&self, store: &mut Store) -> Reply {
        let shared = self.sent();
        let lists = shared.iter().filter(|(_, value)| {
            value
                .as_array()
                .is_some_and(|items| items.iter().any(|one| !one.is_string()))
        });
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
        let Content::Json(body) = &mut reply.body else {
            return reply;
        };
        let rows = self.part.rows.as_ref();
        let view = self.view(store);
        let shown: Vec<Value> = added.iter().map(|stored| view.show(stored)).collect();
        if let Some(Value::Object(numbers)) = body.pointer_mut("") {
            let counts = numbers
                .iter_mut()
                .filter(|(name, value)| value.is_number() && folded(name).contains("count"));
            counts.for_each(|(_, value)| *value = shown.len().into());
        }
        put(body, rows.map_or("", |rows| rows.pointer.as_str()), shown.into());
        reply
    }

    /// Changes the row with the same id of the caller's, or adds one.
    pub(super) fn upsert(&self, store: &mut Store) -> Reply {
        let sent = self.sent();
        let same = |stored: &Stored| {
            ["externalId", "external_id", "id", "_id", "key"]
                .iter()
                .any(|name| {
                    let wanted = sent.get(*name).filter(|wanted| !wanted.is_null());
                    wanted.is_some_and(|wanted| stored.get(name) == Some(wanted))
                })
        };
        let Some(stored) = store.find(&self.resource.name, same).cloned() else {
            return self.create(store);
        };
        self.changed(store, stored, &sent, false)
    }

    pub(super) fn change(&self, store: &mut Store, whole: bool) -> Reply {
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
        let ids = self
            .part
            .id
            .as_ref()
            .map(|named| build::named(self.call, named))
            .unwrap_or_default();
        for id in ids {
            let Some(stored) = store.find(&self.resource.name, |stored| is(self.resource, stored, &id))
            else {
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

    pub(super) fn remove(&self, store: &mut Store) -> Reply {
        let stored = match self.named(store) {
            Ok(stored) => stored.clone(),
            Err(refusal) => return refusal,
        };
        let reply = self.with_row(store, &stored);
        store.remove(&self.resource.name, |one| one.number == stored.number);
        if let (Some(Named::Path(name)), Some(id)) = (
            &self.part.id,
            self.resource.id_of(&stored.row).and_then(Value::as_str),
        ) {
            store.remove_below(name, id);
        }
        reply
    }

    pub(super) fn remove_many(&self, store: &mut Store) -> Reply {
        let ids = self.part.id.as_ref().map(|named| build::named(self.call, named));
        if let (Some(ids), Some(_)) = (&ids, self.part.missing) {
            let unknown = ids.iter().find(|id| {
                store
                    .find(&self.resource.name, |stored| is(self.resource, stored, id))
                    .is_none()
            });
            if let Some(unknown) = unknown {
                return self.missing(&self.resource.singular, unknown);
            }
        }
        let filter = Filter::of(self.call, self.resource);
        let removed = store.remove(&self.resource.name, |stored| match &ids {
            Some(ids) => ids.iter().any(|id| is(self.resource, stored, id)),
            None => self.is_here(stored) && filter.fits(stored),
        });
        if removed == 0 && ids.is_none() && !self.part.parents.is_empty() && self.part.missing.is_some() {
            return self.missing(&self.resource.singular, "");
        }
        let mut reply = examples::response(self.call);
        if let Content::Json(body) = &mut reply.body {
            for holder in ["", "/data"] {
                let Some(Value::Object(numbers)) = body.pointer_mut(holder) else {
                    continue;
                };
                let counts = numbers.iter_mut().filter(|(_, value)| value.is_number());
                counts.for_each(|(_, value)| *value = removed.into());
            }
        }
        reply
    }

    /// Adds an entry to a list in the row, or takes it out.
    pub(super) fn link(&self, store: &mut Store, add: bool) -> Reply {
        let mut stored = match self.named(store) {
            Ok(stored) => stored.clone(),
            Err(refusal) => return refusal,
        };
        let Some((into, from)) = &self.part.link else {
            return self.with_row(store, &stored);
        };
        let given = from.as_ref().and_then(|from| self.call.body.get(from)).cloned();
        let entries = match given.unwrap_or_else(|| CALLER.into()) {
            Value::Array(entries) => entries,
            one => vec![one],
        };
        let list = stored.row.entry(into.clone()).or_insert_with(|| json!([]));
        if !list.is_array() {
            *list = json!([]);
        }
        // What the server accepts all the same adds nothing.
        let schema = from
            .as_ref()
            .filter(|_| add)
            .and_then(|from| self.entry_schema(from));
        let fits = |entry: &Value| {
            schema
                .as_ref()
                .is_none_or(|schema| schema.check(entry).is_empty())
        };
        if let Value::Array(list) = list {
            for entry in entries.into_iter().filter(fits) {
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

    /// The schema of the entries in a property of the body.
    fn entry_schema(&self, from: &str) -> Option<Schema> {
        let document = &self.call.operation.document;
        let body = self.call.operation.body.as_ref()?.schema.source();
        let list = shape::plain(document, shape::properties(document, body).get(from)?);
        Some(Schema::new(list.get("items")?.clone(), document))
    }

    /// An entry in the form of the list: the id alone, or an object like that of the example.
    fn entry(&self, into: &str, entry: Value) -> Value {
        let document = &self.call.operation.document;
        let list = self
            .resource
            .properties
            .get(into)
            .map(|(schema, _)| shape::plain(document, schema));
        let Some(items) = list.and_then(|list| list.get("items")) else {
            return entry;
        };
        if shape::fits(document, items, &entry) {
            return entry;
        }
        let examples = build::examples(self.contract, self.resource);
        let example = examples.iter().find_map(|row| row.get(into)?.get(0));
        let mut object = shape::least(document, items, example);
        if let Some(object) = object.as_object_mut() {
            let known = shape::properties(document, items);
            for name in ["id", "_id", "user_id"]
                .iter()
                .filter(|name| known.contains_key(**name))
            {
                object.insert((*name).to_owned(), entry_id(&entry).into());
            }
            object.extend(entry.as_object().cloned().unwrap_or_default());
        }
        object
    }
}

/// The id of an entry: itself, or a property of it.
fn entry_id(entry: &Value) -> String {
    let of = |name: &&str| entry.get(*name).and_then(Value::as_str);
    match entry {
        Value::String(text) => text.clone(),
        _ => ["id", "_id", "user_id"]
            .iter()
            .find_map(of)
            .unwrap_or_default()
            .to_owned(),
    }
}
