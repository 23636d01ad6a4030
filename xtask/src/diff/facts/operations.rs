//! Operations: route, marks, credentials, body.

use imbrace_codegen::model::{BodyItem, OperationItem};
use imbrace_contract::document::{Document, Media, Operation, path_shape};

use super::{Aspect, Collector, Context, Side};
use crate::diff::made::body_type;

impl<'a> Collector<'a> {
    /// An operation as the other version has it.
    pub(super) fn other(&self, operation: &Operation) -> Option<&'a Operation> {
        let id = match self.side {
            Side::Old => self.pair.newer_id(&operation.id),
            Side::New => self.pair.older_id(&operation.id),
        };
        self.there.document.operations.iter().find(|other| other.id == id)
    }
}

impl Collector<'_> {
    /// The id of an operation in the newer version.
    pub(super) fn newer<'a>(&'a self, id: &'a str) -> &'a str {
        match self.side {
            Side::Old => self.pair.newer_id(id),
            Side::New => id,
        }
    }

    pub(super) fn operations(&mut self) {
        let here = self.here;
        for operation in &here.document.operations {
            let Some(item) = here.operation(&operation.id) else {
                continue;
            };
            let id = self.newer(&operation.id).to_owned();
            self.owner.clone_from(&id);
            self.context = Context {
                operations: vec![id.clone()],
                component: None,
                sent: true,
                received: false,
            };
            self.parent = None;
            let route = format!("{} {}", operation.method, operation.path);
            self.add_shown(
                Aspect::Operation,
                (&id, &format!("`{route}`")),
                "",
                "",
                operation.at,
            );
            self.parent = Some((Aspect::Operation, id.clone()));
            self.add(Aspect::Name, &id, &operation.id, operation.at);
            self.operation(&id, operation, item);
            self.parameters(&id, operation, item);
            self.body(&id, operation, item);
            self.responses(&id, operation, item);
            self.call_setters(&id, operation, item);
        }
        self.parent = None;
    }

    fn operation(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let (node, at) = (&operation.node, operation.at);
        let path = path_shape(&operation.path);
        let route = format!("{} {path} at `{}`", operation.method, operation.service);
        // The names of its parameters are shown, but are not part of it.
        self.add_shown(
            Aspect::Route,
            (id, &format!("`{} {}`", operation.method, operation.path)),
            route,
            "",
            at,
        );
        let retry = format!("{:?}", item.retry).to_lowercase();
        self.add_following(
            Aspect::Retry,
            id,
            retry,
            vec![id.to_owned()],
            node.place_of("x-retry", at),
        );
        self.words(
            (id, id),
            &format!("{}\n{}", operation.summary, operation.description),
            at,
        );
        self.deprecated((id, id), node, at);
        let outcome = item
            .outcome
            .as_ref()
            .map_or("nothing".to_owned(), |outcome| format!("{outcome:?}"));
        self.add(Aspect::Outcome, id, outcome, node.place_of("x-outcome", at));
        let (sets, written) = self.credentials(node);
        let sets = serde_json::to_string(&sets).unwrap_or_default();
        self.add(Aspect::Credentials, id, sets, written.unwrap_or(at));
        if let Some(paging) = &item.paging {
            self.paging(id, operation, paging);
        }
        for name in &item.secrets {
            let mut follows: Vec<String> = self.here.reached(operation).into_iter().collect();
            follows.push(id.to_owned());
            let (subject, what) = match name.as_str() {
                "" => (format!("{id} body as secret"), "the body"),
                name => (format!("{id} {name} as secret"), name),
            };
            let place = operation
                .parameters
                .iter()
                .find(|parameter| parameter.name == *name);
            let place = place.map_or(at, |parameter| parameter.at);
            self.add_following(Aspect::SentSecret, &subject, what, follows, place);
        }
        for filled in &item.not_empty {
            let owner = body_type(&item.body).and_then(|ty| ty.name()).unwrap_or_default();
            let follows = vec![format!("{owner}.{}", filled.wire)];
            let subject = format!("{id} {} not empty", filled.wire);
            self.add_following(Aspect::Filled, &subject, &filled.wire, follows, at);
        }
    }

    fn body(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let at = operation.node.place_of("requestBody", operation.at);
        let kind = match &item.body {
            BodyItem::None => "nothing",
            BodyItem::Json(_) => "JSON",
            BodyItem::OptionalJson(_) => "JSON or nothing",
            BodyItem::Multipart(_) => "a form",
        };
        let subject = format!("{id} body");
        let names = (subject.as_str(), "body");
        let written = operation.node.get("requestBody");
        let part = written
            .filter(|written| written.reference().is_some())
            .map(|written| self.here.document.part(written, "requestBodies").at);
        self.said_by(part, |facts| {
            facts.add_shown(Aspect::Body, names, kind, "", at);
            // A form is sent whether it must be or not, but other clients can leave it out.
            if let (Some(body), BodyItem::Multipart(_)) = (&operation.body, &item.body) {
                let required = if body.required { "required" } else { "optional" };
                facts.add_shown(Aspect::Required, names, required, "form", at);
            }
        });
        let (Some(body), Some(ty)) = (&operation.body, body_type(&item.body)) else {
            return;
        };
        self.part_types(id, operation);
        let ty = self.type_text(ty);
        let place = body.schema.at;
        self.add_shown(Aspect::ValueType, names, &ty, &ty, place);
        let nullable = if self.here.document.nullable(&body.schema) {
            "null or a value"
        } else {
            "a value"
        };
        self.add_shown(Aspect::Nullable, names, nullable, &ty, place);
        self.wire(names, &body.schema, place);
    }

    /// What `encoding` says of the parts that both versions send; a form or part that only one of them has is told for itself.
    fn part_types(&mut self, id: &str, operation: &Operation) {
        let here = self.here;
        let (Some(other), Some(written)) = (self.other(operation), operation.node.get("requestBody")) else {
            return;
        };
        let body = here.document.part(written, "requestBodies");
        for media in body.properties_of("content") {
            for part in media.value.properties_of("encoding") {
                let sent = has_part(here.document, operation, &part.key);
                if !sent || !has_part(self.there.document, other, &part.key) {
                    continue;
                }
                let said = part.value.text_of("contentType").unwrap_or_default();
                let types: Vec<&str> = said.split(',').map(str::trim).collect();
                let subject = format!("{id} body {}", part.key);
                self.add_shown(
                    Aspect::PartType,
                    (&subject, &part.key),
                    types.join(", "),
                    "",
                    part.at,
                );
            }
        }
    }
}

/// Whether an operation sends a form with a part of this name.
fn has_part(document: &Document, operation: &Operation, name: &str) -> bool {
    let form = operation
        .body
        .as_ref()
        .filter(|body| body.media == Media::Multipart);
    form.is_some_and(|form| document.property(&form.schema, name).is_some())
}
