//! The rules that say what an operation does.

use super::{
    Effect, Named, Part, Role, Rows,
    collections::{Collections, Place, found},
    missing,
    path::{folded, singular},
    rows,
    words::{CHANGES, COMPUTES, CREATES, LOGINS, REMOVES, SEARCHES, verb},
};
use crate::{
    document::{Document, In, Media, Operation},
    node::Node,
};

/// What an operation does.
pub(super) fn effect(document: &Document, all: &Collections, operation: &Operation) -> Effect {
    let place = Place::of(operation);
    if let Some(reason) = &place.stated.none {
        return Effect::Stateless(reason.clone());
    }
    if place.stated.role.is_none() {
        if operation.response.events.is_some() && operation.response.json.is_none() {
            return Effect::Stateless("streams what a model says".to_owned());
        }
        if operation.response.raw.is_some() && operation.response.json.is_none() {
            return Effect::Stateless("responds with a file: its content is the example".to_owned());
        }
    }
    Rule {
        document,
        all,
        operation,
        place,
    }
    .effect()
}

struct Rule<'d> {
    document: &'d Document,
    all: &'d Collections,
    operation: &'d Operation,
    place: Place<'d>,
}

impl Rule<'_> {
    fn says(&self, list: &[&str]) -> bool {
        list.contains(&verb(&self.operation.name))
    }

    /// Whether the name says what is done with something else than a row of the collection: `add_users` of teams.
    fn about_others(&self) -> bool {
        let one = folded(&singular(&self.place.collection));
        let words = self
            .operation
            .name
            .split('_')
            .filter(|word| *word != verb(&self.operation.name));
        let mut nouns = words
            .filter(|word| !matches!(*word, "bulk" | "batch" | "all" | "many" | "v1" | "v2" | "v3"))
            .peekable();
        nouns.peek().is_some()
            && !nouns.any(|word| one.starts_with(word.trim_end_matches('s')) || word.starts_with(&one))
    }

    fn has_word(&self, wanted: &[&str]) -> bool {
        self.operation.name.split('_').any(|word| wanted.contains(&word))
    }

    fn several(&self) -> bool {
        self.has_word(&["bulk", "batch"]) || self.place.shape.verb.is_some_and(|verb| verb.contains("bulk"))
    }

    fn effect(&self) -> Effect {
        let stated = self.place.stated.role;
        let role = stated.or_else(|| match self.operation.method.as_str() {
            "GET" | "HEAD" => self.read(),
            "POST" => self.post(),
            "PUT" | "PATCH" => self.put(),
            "DELETE" => self.delete(),
            _ => None,
        });
        match role {
            Some(role) => Effect::Stateful(Box::new(self.part(role))),
            None if self.operation.method == "GET" => Effect::Stateless(self.shown()),
            None if self.says(&COMPUTES) || self.operation.retry.as_deref() == Some("safe") => {
                Effect::Stateless("computes its response from the request".to_owned())
            }
            None if self.has_word(&LOGINS) => {
                Effect::Stateless("a login changes no row of the documents".to_owned())
            }
            None if self.has_word(&["reorder", "order"]) => {
                Effect::Stateless("the order is not kept".to_owned())
            }
            None if self.is_upload() => {
                Effect::Stateless("keeps no file: responds with an address".to_owned())
            }
            None if self.says(&CREATES) && !self.all.has_rows(&self.place.collection) => {
                Effect::Stateless("no operation of the documents shows it again".to_owned())
            }
            None => Effect::Unknown,
        }
    }

    fn shown(&self) -> String {
        "responds with facts that no operation of the documents changes".to_owned()
    }

    fn is_upload(&self) -> bool {
        self.operation
            .body
            .as_ref()
            .is_some_and(|body| body.media == Media::Multipart)
    }

    fn rows(&self, collection: &str) -> Option<Rows> {
        let mut ids = self.all.ids(collection);
        ids.push(format!("{}_id", singular(collection)));
        let schema = self.operation.response.json.as_ref()?;
        found(self.document, self.operation, schema, &ids).or_else(|| self.free(schema))
    }

    /// Rows of which nothing is documented: the response is any JSON.
    fn free(&self, schema: &Node) -> Option<Rows> {
        let plain = self.document.plain(schema);
        let any = ["type", "oneOf", "allOf", "properties"]
            .iter()
            .all(|key| plain.get(key).is_none());
        any.then(|| Rows {
            pointer: String::new(),
            many: self.says(&["list"]) || self.several() || self.has_word(&["many", "all"]),
            schema: schema.clone(),
            component: None,
        })
    }

    /// Whether the last literal is an action on the row above, and no collection of its own.
    fn on_row_above(&self) -> bool {
        let shape = &self.place.shape;
        self.place.stated.of.is_none()
            && shape.item.is_none()
            && shape.below
            && !self.all.has_rows(&shape.collection)
            && self.all.has_rows(&shape.above)
    }

    fn read(&self) -> Option<Role> {
        let shape = &self.place.shape;
        let rows = self.rows(&self.place.collection);
        if self.has_word(&["count", "counts"]) || shape.verb.is_some_and(|verb| verb.contains("count")) {
            return (!rows.is_some_and(|rows| rows.many)).then_some(Role::Count);
        }
        let Some(rows) = rows else {
            let object = self.operation.response.json.as_ref();
            let object = object.is_some_and(|schema| self.document.json_type(schema) == "object");
            return (object && (shape.item.is_some() || self.is_changed_here())).then_some(Role::Read);
        };
        match (shape.item, rows.many) {
            (_, true) if self.says(&SEARCHES) || shape.verb.is_some_and(|verb| verb.contains("search")) => {
                Some(Role::Search)
            }
            (_, true) => Some(Role::List),
            (Some(_), false) => Some(Role::Read),
            (None, false) => self.is_changed_here().then_some(Role::Read),
        }
    }

    /// Whether another operation at the same path writes: the path is one thing, such as settings.
    fn is_changed_here(&self) -> bool {
        let mut others = self.document.operations.iter();
        others.any(|other| {
            matches!(other.method.as_str(), "PUT" | "PATCH" | "POST") && other.path == self.operation.path
        })
    }

    fn post(&self) -> Option<Role> {
        let shape = &self.place.shape;
        let collection = &self.place.collection;
        let rows = self.rows(collection);
        if (self.says(&SEARCHES) || self.says(&["list", "get"]))
            && rows.as_ref().is_some_and(|rows| rows.many)
        {
            return Some(Role::Search);
        }
        if self.says(&["upsert"]) {
            return Some(Role::Upsert);
        }
        if shape.item.is_some() || self.on_row_above() || self.is_deep() {
            let row = if self.on_row_above() {
                &shape.above
            } else {
                collection
            };
            let changes = self.says(&CHANGES) || self.has_word(&["update"]);
            if self.makes_rows_below() {
                return Some(Role::Create);
            }
            if self.is_deep() {
                return Some(Role::Act);
            }
            return match self.rows(row) {
                _ if self.says(&REMOVES) => Some(Role::Remove),
                _ if changes => Some(Role::Change),
                _ => Some(Role::Act),
            };
        }
        if self.about_others() && (self.says(&REMOVES) || self.says(&CREATES)) && self.names_rows().is_some()
        {
            return Some(match (self.linked(), self.says(&CREATES)) {
                (None, _) => Role::Act,
                (Some(_), true) => Role::Link,
                (Some(_), false) => Role::Unlink,
            });
        }
        if self.says(&REMOVES) {
            return (self.names_rows().is_some() || self.has_word(&["all"])).then_some(Role::RemoveMany);
        }
        if self.says(&CHANGES) {
            return self.names_rows().map(|_| Role::Change);
        }
        if self.is_upload() && !rows.as_ref().is_some_and(|_| self.all.has_rows(collection)) {
            return None;
        }
        if self.says(&CREATES) && self.all.has_rows(collection) {
            let many = rows.is_some_and(|rows| rows.many) && (self.several() || !self.is_upload());
            return Some(if many { Role::CreateMany } else { Role::Create });
        }
        self.names_rows()
            .filter(|_| !self.says(&COMPUTES))
            .map(|_| Role::Act)
    }

    /// Whether the path goes on below a row of which no collection is known.
    fn is_deep(&self) -> bool {
        let shape = &self.place.shape;
        let known = self.all.has_rows(&shape.collection) || self.all.has_rows(&shape.above);
        self.place.stated.of.is_none() && shape.item.is_none() && shape.below && !known
    }

    /// The list in a row and the list in the body that the name speaks of: `team_users` and `users` for `add_users`.
    fn linked(&self) -> Option<(String, String)> {
        let rows = self.rows(&self.place.collection)?;
        let noun = self
            .operation
            .name
            .split('_')
            .rfind(|word| word.ends_with('s') && *word != verb(&self.operation.name))?;
        let stem = noun.trim_end_matches('s');
        let list = |schema: &Node, name: &str| {
            let property = self.document.property(schema, name);
            name.contains(stem)
                && property.is_some_and(|property| self.document.json_type(property) == "array")
        };
        let body = &self.operation.body.as_ref()?.schema;
        let of = |schema: &Node| {
            rows::names(self.document, schema)
                .into_iter()
                .find(|name| list(schema, name))
                .map(str::to_owned)
        };
        Some((of(&rows.schema)?, of(body)?))
    }

    /// Whether rows are added below the row above, and live at another path.
    fn makes_rows_below(&self) -> bool {
        let rows = self.rows(&self.place.collection);
        let component = rows.as_ref().and_then(|rows| rows.component.as_ref());
        let home = component.and_then(|component| self.all.home_of(component));
        self.says(&CREATES) && self.on_row_above() && home.is_some_and(|home| *home != self.place.shape.above)
    }

    fn put(&self) -> Option<Role> {
        let shape = &self.place.shape;
        if shape.item.is_some() || self.on_row_above() {
            return Some(Role::Change);
        }
        if self.is_deep() {
            return Some(Role::Act);
        }
        if self.says(&["upsert"]) {
            return Some(Role::Upsert);
        }
        if self.names_rows().is_some() {
            return Some(Role::Change);
        }
        // One thing at this path, such as settings.
        let same = |other: &&Operation| other.method == "GET" && other.path == self.operation.path;
        self.document.operations.iter().find(same).map(|_| Role::Change)
    }

    fn delete(&self) -> Option<Role> {
        let shape = &self.place.shape;
        if shape.item.is_some()
            || shape.verb == Some("delete") && !shape.parents.is_empty() && self.names_rows().is_none()
        {
            return Some(Role::Remove);
        }
        if self.on_row_above() {
            return Some(Role::Act);
        }
        Some(Role::RemoveMany)
    }

    /// Whether a GET at the same path gives one thing, no list.
    fn is_one_thing(&self) -> bool {
        let mut others = self.document.operations.iter();
        let get = others.find(|other| other.method == "GET" && other.path == self.operation.path);
        let rows = get.and_then(|get| found(self.document, get, get.response.json.as_ref()?, &[]));
        get.is_some() && self.operation.method != "POST" && !rows.is_some_and(|rows| rows.many)
    }

    /// Where the body or the query names rows.
    fn names_rows(&self) -> Option<Named> {
        let stated = self.place.stated.id.as_deref();
        let one = singular(&self.place.collection);
        let mut wanted: Vec<String> = ["id", "_id", "ids"].iter().map(|name| folded(name)).collect();
        let mut also = self.all.ids(&self.place.collection);
        also.push(format!("{one}_id"));
        for name in also {
            wanted.push(folded(&name));
            wanted.push(format!("{}s", folded(&name)));
        }
        let fits = |name: &str| match stated {
            Some(stated) => stated == name,
            None => wanted.contains(&folded(name)),
        };
        let body = self.operation.body.as_ref();
        let names = body.map_or_else(Vec::new, |body| rows::names(self.document, &body.schema));
        let in_body = names
            .into_iter()
            .find(|name| fits(name))
            .map(|name| Named::Body(name.to_owned()));
        let query = || {
            let mut parameters = self.operation.parameters.iter();
            let found = parameters.find(|one| one.place == In::Query && fits(&one.name));
            found.map(|one| Named::Query(one.name.clone()))
        };
        in_body.or_else(query)
    }

    fn part(&self, role: Role) -> Part {
        let Place {
            shape,
            collection,
            stated,
        } = &self.place;
        let above =
            self.on_row_above() && matches!(role, Role::Change | Role::Replace | Role::Remove | Role::Act);
        let mut resource = if above {
            shape.above.clone()
        } else {
            collection.clone()
        };
        let own = self.rows(&resource);
        let shown = matches!(
            role,
            Role::List | Role::Search | Role::Read | Role::Create | Role::Change | Role::Remove
        );
        if let Some(home) = self.all.home(&resource, own.as_ref())
            && shown
            && stated.of.is_none()
        {
            home.clone_into(&mut resource);
        }
        let mut parents: Vec<String> = shape.parents.iter().map(|name| (*name).to_owned()).collect();
        let by_path = match (above, shape.item) {
            (true, _) => parents.pop(),
            (false, None) if role == Role::Act && self.is_deep() => parents.pop(),
            (false, item) => item.map(str::to_owned),
        };
        let stated_place = stated
            .id
            .as_ref()
            .and_then(|id| parents.iter().position(|name| name == id));
        let by_path = match (by_path, stated_place) {
            (_, Some(place)) => Some(parents.remove(place)),
            (None, None) if role == Role::Remove => parents.pop(),
            (other, _) => other,
        };
        let many = matches!(
            role,
            Role::List | Role::Search | Role::Count | Role::Create | Role::CreateMany | Role::Upsert
        );
        let id = match (many, by_path) {
            // A list below a row, or an addition to one: the row is above.
            (true, Some(name)) => {
                parents.push(name);
                None
            }
            (true, None) => None,
            // All rows below the one that the path names.
            (false, Some(name)) if role == Role::RemoveMany => {
                parents.push(name);
                None
            }
            (false, Some(name)) => Some(Named::Path(name)),
            // One thing at this path, whatever the body calls `id`.
            (false, None) if role == Role::Change && self.is_one_thing() => None,
            (false, None) => self.names_rows(),
        };
        Part {
            role,
            rows: self.rows(&resource),
            missing: missing::status(&self.operation.description, &singular(&resource)),
            resource,
            id,
            parents,
            key: stated.key.clone(),
            link: match (&stated.into, role) {
                (Some(into), _) => Some((into.clone(), stated.from.clone())),
                (None, Role::Link | Role::Unlink) => self.linked().map(|(into, from)| (into, Some(from))),
                _ => None,
            },
        }
    }
}
