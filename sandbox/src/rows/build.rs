//! From what was sent to a row, and from a row to a changed row.

use imbrace_contract::resources::{Named, folded};
use serde_json::{Map, Value, json};

use super::{Row, ids, store::Stored};
use crate::{
    call::{self, Call},
    clock,
    contract::{Contract, Operation, Resource, part, shape, shows},
};

/// Names of the times at which a row was made and last changed.
const MADE: [&str; 8] = [
    "created_at",
    "createdat",
    "created",
    "createddate",
    "uploaded_at",
    "uploadedat",
    "timestamp",
    "createdtime",
];
const CHANGED: [&str; 6] = [
    "updated_at",
    "updatedat",
    "updated",
    "updateddate",
    "modified_at",
    "lastupdated",
];

fn is_time(name: &str, names: &[&str]) -> bool {
    let name = folded(name);
    names.iter().any(|known| folded(known) == name)
}

/// Builds rows of one resource for one request.
pub(super) struct Builder<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) contract: &'a Contract,
    pub(super) resource: &'a Resource,
}

impl Builder<'_> {
    fn document(&self) -> &Value {
        &self.call.operation.document
    }

    /// A new row of what was sent.
    pub(super) fn create(&self, sent: &Row, number: u64) -> Stored {
        let mut stored = Stored::default();
        for (name, value) in defaults(self.contract, self.resource, self.call.operation) {
            stored.row.insert(name, value);
        }
        let id = self.new_id(sent, number);
        for name in &self.resource.ids {
            // A parameter's name can also be that of another row, such as `conversation_id` in a message.
            stored.row.insert(name.clone(), id.clone());
        }
        self.own(&mut stored.row);
        self.times(&mut stored.row, true);
        self.put(&mut stored, sent);
        self.kind(&mut stored.row, sent);
        let parents = part(self.call.operation).map_or(&[][..], |part| part.parents.as_slice());
        for name in parents {
            let value = self.call.param(name).to_owned();
            if self.resource.properties.contains_key(name) {
                stored.row.insert(name.clone(), value.clone().into());
            }
            stored.parents.insert(name.clone(), value);
        }
        self.unsent(&mut stored.row);
        self.complete(&mut stored.row);
        stored
    }

    /// Servers keep columns: what the example of the operation shows and was not sent is null, or an empty list.
    fn unsent(&self, row: &mut Row) {
        if !shows(self.call.operation, self.resource) {
            return;
        }
        for name in example_rows(self.call.operation).iter().flat_map(Row::keys) {
            let Some((schema, _)) = self
                .resource
                .properties
                .get(name)
                .filter(|_| !row.contains_key(name))
            else {
                continue;
            };
            if shape::nullable(self.document(), schema) {
                row.insert(name.clone(), Value::Null);
            } else if shape::plain(self.document(), schema)["type"] == "array" {
                row.insert(name.clone(), json!([]));
            }
        }
    }

    /// Sets what was sent in a row.
    pub(super) fn change(&self, stored: &mut Stored, sent: &Row) {
        self.put(stored, sent);
        self.times(&mut stored.row, false);
    }

    /// What a replacement keeps: ids, times of creation, and what no request can set.
    pub(super) fn reset(&self, stored: &mut Stored) {
        let settable = self.settable();
        let defaults = defaults(self.contract, self.resource, self.call.operation);
        stored
            .row
            .retain(|name, _| self.resource.ids.contains(name) || !settable.contains(&folded(name)));
        for (name, value) in defaults {
            stored.row.entry(name).or_insert(value);
        }
        stored.hidden.clear();
        self.complete(&mut stored.row);
    }

    fn settable(&self) -> Vec<String> {
        let body = self.call.operation.body.as_ref();
        let names = body.map(|body| shape::properties(self.document(), body.schema.source()));
        names
            .into_iter()
            .flatten()
            .map(|(name, _)| folded(name))
            .collect()
    }

    /// The id that the request brings, or a new one like the example.
    fn new_id(&self, sent: &Row, number: u64) -> Value {
        let body = self.call.operation.body.as_ref();
        let required = body.map_or_else(Vec::new, |body| {
            shape::required(self.document(), body.schema.source())
        });
        let asked = self.resource.ids.iter().find_map(|name| {
            let own = matches!(name.as_str(), "id" | "_id") || required.contains(&name.as_str());
            let sent = sent.get(name).filter(|_| own).cloned();
            let query = self.call.query(name).filter(|_| own).map(Value::from);
            sent.or(query).filter(|id| id.is_string() && id != "")
        });
        let example = || {
            let rows = examples(self.contract, self.resource);
            rows.iter().find_map(|row| self.resource.id_of(row).cloned())
        };
        asked.unwrap_or_else(|| ids::like(example().as_ref(), number))
    }

    /// The organization and the user of the caller.
    fn own(&self, row: &mut Row) {
        let values = [
            ("organization_id", self.call.organization),
            ("organizationId", self.call.organization),
            ("org_id", self.call.organization),
        ];
        for (name, value) in values {
            if self.resource.properties.contains_key(name) && !self.resource.ids.iter().any(|id| id == name) {
                row.insert(name.to_owned(), value.into());
            }
        }
    }

    fn times(&self, row: &mut Row, new: bool) {
        for (name, (schema, _)) in &self.resource.properties {
            if (new && is_time(name, &MADE)) || is_time(name, &CHANGED) {
                let example = row.get(name).cloned();
                let now = now(self.document(), schema, example.as_ref());
                row.insert(name.clone(), now);
            }
        }
    }

    /// `POST …/channels/_web` makes a channel of the type `web`.
    fn kind(&self, row: &mut Row, sent: &Row) {
        let segments = self.call.operation.path.rsplit('/');
        let verb = segments.take(1).find_map(|segment| segment.strip_prefix('_'));
        let Some(verb) = verb.filter(|_| self.resource.properties.contains_key("type")) else {
            return;
        };
        if !sent.contains_key("type") {
            let kind = verb.trim_end_matches(|char: char| char == 'V' || char.is_ascii_digit());
            row.insert("type".to_owned(), kind.into());
        }
    }

    /// Sets each property where the row has it: at the root, under another spelling, or one level below.
    fn put(&self, stored: &mut Stored, sent: &Row) {
        for (name, value) in sent.iter().filter(|(name, _)| !self.resource.ids.contains(name)) {
            let place = self.place(name, value);
            match place {
                Some((None, name, value)) => {
                    let optional_null = value.is_null() && !self.accepts(&name, &value);
                    if optional_null {
                        stored.row.remove(&name);
                    } else {
                        stored.row.insert(name, value);
                    }
                }
                Some((Some(outer), name, value)) => {
                    let inner = stored
                        .row
                        .entry(outer)
                        .or_insert_with(|| Value::Object(Map::new()));
                    if !inner.is_object() {
                        *inner = Value::Object(Map::new());
                    }
                    if let Some(inner) = inner.as_object_mut() {
                        inner.insert(name, value);
                    }
                }
                None => {
                    stored.hidden.insert(name.clone(), value.clone());
                }
            }
        }
    }

    fn accepts(&self, name: &str, value: &Value) -> bool {
        let schema = self.resource.properties.get(name);
        schema.is_some_and(|(schema, _)| shape::fits(self.document(), schema, value))
    }

    /// Where a property goes: below which property, under which name, with which value.
    fn place(&self, name: &str, value: &Value) -> Option<(Option<String>, String, Value)> {
        let document = self.document();
        if self.resource.properties.is_empty() {
            return Some((None, name.to_owned(), value.clone()));
        }
        let spelled = |known: &String| known == name || folded(known) == folded(name);
        let exact = self.resource.properties.get_key_value(name);
        let found = exact.or_else(|| self.resource.properties.iter().find(|(known, _)| spelled(known)));
        if let Some((known, (schema, _))) = found {
            return converted(document, schema, value).map(|value| (None, known.clone(), value));
        }
        let mut below = self
            .resource
            .properties
            .iter()
            .filter_map(|(outer, (schema, _))| {
                let schema = *shape::properties(document, schema).get(name)?;
                Some((
                    Some(outer.clone()),
                    name.to_owned(),
                    converted(document, schema, value)?,
                ))
            });
        let first = below.next()?;
        below.next().is_none().then_some(first)
    }

    /// Adds what a row of the documents must have.
    fn complete(&self, row: &mut Row) {
        let examples = examples(self.contract, self.resource);
        for index in &self.resource.operations {
            let Some(operation) = self.contract.operations().get(*index) else {
                continue;
            };
            let Some(schema) = operation.row.as_ref().filter(|_| shows(operation, self.resource)) else {
                continue;
            };
            complete(operation, schema, row, examples);
        }
    }
}

/// Adds what an object of a schema must have and has not.
pub(super) fn complete(operation: &Operation, schema: &Value, row: &mut Row, examples: &[Row]) {
    let known = shape::properties(&operation.document, schema);
    for name in shape::required(&operation.document, schema) {
        if row.contains_key(name) {
            continue;
        }
        // Both are the id of the row.
        let twin = match name {
            "id" => row.get("_id"),
            "_id" => row.get("id"),
            _ => None,
        };
        let example = examples.iter().find_map(|example| example.get(name));
        let least = |schema: &&Value| shape::least(&operation.document, schema, example);
        let value = twin.cloned().or_else(|| known.get(name).map(least));
        row.insert(name.to_owned(), value.unwrap_or_default());
    }
}

/// A value as the schema of a property takes it; nothing if it cannot.
fn converted(document: &Value, schema: &Value, value: &Value) -> Option<Value> {
    if value.is_null() || shape::fits(document, schema, value) {
        return Some(value.clone());
    }
    match (shape::plain(document, schema)["type"].as_str(), value) {
        (Some("object"), Value::Array(entries)) => by_id(document, schema, entries),
        (Some("string"), Value::Number(number)) => Some(number.to_string().into()),
        (Some("string"), Value::Bool(flag)) => Some(flag.to_string().into()),
        (Some("integer"), Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Some("boolean"), Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}

/// A list of values, each with the id of what it is the value of, as a map by these ids.
fn by_id(document: &Value, schema: &Value, entries: &[Value]) -> Option<Value> {
    let inner = shape::plain(document, schema)
        .get("additionalProperties")
        .filter(|inner| inner.is_object())?;
    let mut map = Map::new();
    for entry in entries.iter().map(Value::as_object) {
        let (name, id) = entry?
            .iter()
            .find(|(name, id)| folded(name).ends_with("id") && id.is_string())?;
        let mut own = entry?.clone();
        own.remove(name);
        let mut value = shape::least(document, inner, None);
        match value.as_object_mut() {
            Some(object) => object.extend(own),
            None => value = own.get("value").cloned().unwrap_or_default(),
        }
        map.insert(id.as_str()?.to_owned(), value);
    }
    Some(Value::Object(map)).filter(|map| shape::fits(document, schema, map))
}

fn now(document: &Value, schema: &Value, example: Option<&Value>) -> Value {
    match shape::plain(document, schema)["type"].as_str() {
        Some("integer" | "number") => match example.and_then(Value::as_u64) {
            Some(number) if number > 100_000_000_000 => clock::epoch_millis().into(),
            _ => clock::epoch().into(),
        },
        _ if example
            .and_then(Value::as_str)
            .is_some_and(|text| text.ends_with("+00:00")) =>
        {
            clock::micros().into()
        }
        _ => clock::millis().into(),
    }
}

/// The rows in the examples of a resource, those of operations that show one row first.
pub(super) fn examples<'r>(contract: &Contract, resource: &'r Resource) -> &'r [Row] {
    resource.examples.get_or_init(|| {
        let indexes = resource.operations.iter();
        let mut operations: Vec<&Operation> = indexes
            .filter_map(|index| contract.operations().get(*index))
            .collect();
        operations.sort_by_key(|operation| {
            part(operation).map(|part| (part.rows.as_ref().is_some_and(|rows| rows.many), part.role))
        });
        let shown = operations
            .into_iter()
            .filter(|operation| shows(operation, resource));
        shown.flat_map(example_rows).collect()
    })
}

/// The rows in the example of the response of an operation.
pub(super) fn example_rows(operation: &Operation) -> Vec<Row> {
    let Some(rows) = part(operation).and_then(|part| part.rows.as_ref()) else {
        return Vec::new();
    };
    let example = operation
        .shown
        .json()
        .and_then(|example| example.pointer(&rows.pointer));
    match example {
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_object).cloned().collect(),
        Some(Value::Object(row)) => vec![row.clone()],
        _ => Vec::new(),
    }
}

/// What the server sets by itself: what the example of a creation shows and the example of its request does not set.
fn defaults(contract: &Contract, resource: &Resource, operation: &Operation) -> Row {
    let sent = operation.body.as_ref().map(|body| &body.example);
    let sent: Vec<String> = sent
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| folded(name))
        .collect();
    let own = Some(operation)
        .filter(|operation| shows(operation, resource))
        .map(example_rows)
        .unwrap_or_default();
    let row = own
        .into_iter()
        .next()
        .or_else(|| examples(contract, resource).first().cloned());
    let mut row = row.unwrap_or_default();
    row.retain(|name, value| !sent.contains(&folded(name)) && !refers(name, value));
    if let Some(body) = &operation.body {
        let known = shape::properties(&operation.document, body.schema.source());
        for (name, schema) in known {
            let default = shape::plain(&operation.document, schema)
                .get("default")
                .or_else(|| schema.get("default"));
            if let (Some(default), true) = (default, resource.properties.contains_key(name)) {
                row.insert(name.to_owned(), default.clone());
            }
        }
    }
    row
}

/// Whether a property of an example refers to a row that need not exist here, or holds rows.
fn refers(name: &str, value: &Value) -> bool {
    let list = value
        .as_array()
        .is_some_and(|items| items.iter().any(Value::is_object));
    list || name.ends_with("_at")
}

/// Where the body names rows: their ids.
pub(super) fn named(call: &Call<'_>, named: &Named) -> Vec<String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match named {
        Named::Path(name) => vec![call.param(name).to_owned()],
        Named::Query(name) => call::named(call.query, name)
            .flat_map(|value| value.split(',').map(str::to_owned))
            .collect(),
        Named::Body(name) => match call.body.get(name) {
            Some(Value::Array(ids)) => ids.iter().map(text).collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(id) => vec![text(id)],
        },
    }
}
