//! A row in the form that one operation shows, with what other rows say about it.

use imbrace_contract::resources::folded;
use serde_json::{Map, Value};

use super::{
    Row, build,
    store::{Store, Stored},
};
use crate::contract::{Contract, Operation, Resource, shape};

/// How the rows of a resource look in the responses of an operation.
pub(super) struct View<'a> {
    pub(super) contract: &'a Contract,
    pub(super) store: &'a Store,
    pub(super) operation: &'a Operation,
    pub(super) resource: &'a Resource,
    schema: &'a Value,
    examples: Vec<Row>,
}

impl<'a> View<'a> {
    pub(super) fn new(
        contract: &'a Contract,
        store: &'a Store,
        operation: &'a Operation,
        resource: &'a Resource,
    ) -> Self {
        let mut examples = build::example_rows(operation);
        examples.extend_from_slice(build::examples(contract, resource));
        Self {
            contract,
            store,
            operation,
            resource,
            schema: operation.row.as_ref().unwrap_or(&Value::Null),
            examples,
        }
    }

    fn document(&self) -> &'a Value {
        &self.operation.document
    }

    /// The row as the operation shows it.
    pub(super) fn show(&self, stored: &Stored) -> Value {
        let mut row = self.known(self.schema, &stored.row);
        for (name, schema) in shape::properties(self.document(), self.schema) {
            let shown = self
                .whole(schema, stored)
                .or_else(|| self.children(schema, stored))
                .or_else(|| self.referred(name, schema, stored));
            if let Some(value) = shown {
                row.insert(name.to_owned(), value);
            }
        }
        self.own_example(&mut row);
        build::complete(self.operation, self.schema, &mut row, &self.examples);
        Value::Object(row)
    }

    /// What the example of this operation says of a row that no operation makes: a list can show a number where a read
    /// shows an object.
    fn own_example(&self, row: &mut Row) {
        if self.resource.creatable {
            return;
        }
        let id = self.resource.id_of(row).cloned();
        let example = self
            .examples
            .iter()
            .find(|example| self.resource.id_of(example) == id.as_ref());
        for (name, value) in example.into_iter().flatten() {
            row.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }

    /// The properties that a schema knows; all if it knows none.
    fn known(&self, schema: &Value, row: &Row) -> Row {
        let known = shape::properties(self.document(), schema);
        let fits = |name: &str, value: &Value| {
            let schema = known.get(name);
            known.is_empty() || schema.is_some_and(|schema| shape::fits(self.document(), schema, value))
        };
        let shown = row.iter().filter(|(name, value)| fits(name, value));
        shown.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// A property that holds the row itself: `conversation` in a conversation as a team sees it.
    fn whole(&self, schema: &Value, stored: &Stored) -> Option<Value> {
        let component = shape::component(schema)?;
        let own = self.resource.component.as_deref()? == component || self.is_part(component);
        let itself = shape::component(self.schema) != Some(component);
        (own && itself && !stored.row.is_empty()).then(|| self.within(schema, stored))
    }

    /// The row in the form of the schema of a property.
    pub(super) fn within(&self, schema: &Value, stored: &Stored) -> Value {
        let mut row = self.known(schema, &stored.row);
        build::complete(self.operation, schema, &mut row, &self.examples);
        Value::Object(row)
    }

    /// Whether the rows extend a component: by `allOf`.
    fn is_part(&self, component: &str) -> bool {
        let parts = shape::plain(self.document(), self.schema)["allOf"]
            .as_array()
            .into_iter()
            .flatten();
        parts
            .into_iter()
            .any(|part| shape::component(part) == Some(component))
    }

    /// A list of rows of another resource that refer to this one: the touchpoints of a campaign.
    fn children(&self, schema: &Value, stored: &Stored) -> Option<Value> {
        let items = shape::plain(self.document(), schema).get("items")?;
        let component = shape::component(items)?;
        let other = self
            .contract
            .resource_of(component, self.resource)
            .filter(|other| other.creatable)?;
        let reference = folded(&format!("{}_id", self.resource.singular));
        let name = other.properties.keys().find(|name| folded(name) == reference)?;
        let id = self.resource.id_of(&stored.row)?;
        let below = self
            .store
            .rows(&other.name)
            .filter(|row| row.get(name) == Some(id));
        let rows: Vec<Value> = below
            .map(|row| Value::Object(self.known(items, &row.row)))
            .collect();
        Some(rows.into())
    }

    /// A property that repeats one of a row that this one refers to: `campaign_name` beside `campaign_id`.
    fn referred(&self, name: &str, schema: &Value, stored: &Stored) -> Option<Value> {
        let (row, property) = name.rsplit_once('_').filter(|(_, property)| *property != "id")?;
        let id = stored.row.get(&format!("{row}_id")).filter(|id| id.is_string())?;
        let other = self.contract.resource_called(row, self.resource)?;
        let found = self
            .store
            .find(&other.name, |stored| other.id_of(&stored.row) == Some(id))?;
        let value = found.row.get(property)?;
        shape::fits(self.document(), schema, value).then(|| value.clone())
    }
}

/// Puts a value at a JSON pointer, making the objects on the way.
pub(super) fn put(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for step in pointer.split('/').skip(1) {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Some(object) = place.as_object_mut() else {
            return;
        };
        place = object.entry(step.to_owned()).or_insert(Value::Null);
    }
    *place = value;
}
