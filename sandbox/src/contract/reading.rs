//! From the documents to operations.

use std::{path::Path, sync::Arc};

use imbrace_contract::{
    document::{self, Content, Document, examples},
    load::load_with,
    node::Node,
    services::Entry,
};
use serde_json::Value;

use super::{Answer, Operation, Parameter, Requirement, Schema, Service, operation::Body};

/// The operations of a service, or what is wrong with its document.
pub(super) fn operations(entry: &Entry) -> Result<Vec<Operation>, String> {
    let document = load_with(Path::new(entry.document), &imbrace_openapi::read)
        .and_then(Document::read)
        .map_err(|problems| problems.to_string())?;
    let json = Arc::new(document.root.to_json());
    let reader = Reader { document, json };
    Ok(reader
        .document
        .operations
        .iter()
        .map(|operation| reader.read(operation))
        .collect())
}

struct Reader {
    document: Document,
    /// The document once more, for schemas that refer to components.
    json: Arc<Value>,
}

impl Reader {
    fn read(&self, operation: &document::Operation) -> Operation {
        let path = format!("{}{}", Service::mount(&operation.service), operation.path);
        let stream = operation.stream.as_ref();
        let select = stream.and_then(|stream| stream.select.as_ref());
        Operation {
            id: operation.id.clone(),
            method: operation.method.clone(),
            service: Service::of(&path),
            path,
            security: self.security(operation),
            parameters: operation
                .parameters
                .iter()
                .map(|one| self.parameter(one))
                .collect(),
            body: operation.body.as_ref().map(|body| self.body(operation, body)),
            answer: self.answer(operation),
            select: select
                .and_then(|select| Some((select.member.clone(), serde_json::from_str(&select.stream).ok()?))),
            document: Arc::clone(&self.json),
        }
    }

    fn schema(&self, node: &Node) -> Schema {
        Schema::new(node.to_json(), &self.json)
    }

    fn security(&self, operation: &document::Operation) -> Vec<Requirement> {
        let written = self.document.security(operation).map_or(&[][..], Node::items);
        written
            .iter()
            .map(|schemes| self.requirement(schemes))
            .filter(|one| *one != Requirement::default())
            .collect()
    }

    fn requirement(&self, schemes: &Node) -> Requirement {
        let mut requirement = Requirement::default();
        let schemes = schemes.members().iter();
        for scheme in schemes.filter_map(|member| self.document.security_scheme(&member.key)) {
            match scheme.text_of("name").map(str::to_ascii_lowercase).as_deref() {
                Some("x-api-key") => requirement.api_key = true,
                Some("x-access-token") => requirement.access_token = true,
                Some("x-organization-id") => requirement.organization = true,
                _ => requirement.bearer |= scheme.text_of("type") == Some("http"),
            }
        }
        requirement
    }

    fn parameter(&self, parameter: &document::Parameter) -> Parameter {
        Parameter {
            name: parameter.name.clone(),
            place: parameter.place,
            required: parameter.required,
            joined: parameter.joined,
            schema: self.schema(&parameter.schema),
        }
    }

    #[cfg_attr(not(test), allow(unused_variables))] // the operation is for the example
    fn body(&self, operation: &document::Operation, body: &document::Body) -> Body {
        Body {
            media: body.media,
            required: body.required,
            schema: self.schema(&body.schema),
            #[cfg(test)]
            example: self
                .document
                .contents(operation)
                .iter()
                .find(|content| content.code.is_none())
                .map_or(Value::Null, |content| example(content.node)),
        }
    }

    /// The first success answer, one with a body rather than one without.
    fn answer(&self, operation: &document::Operation) -> Answer {
        let contents = self.document.contents(operation);
        let written = operation.node.get("responses").map_or(&[][..], Node::members);
        let mut answers: Vec<(u16, Vec<Content<'_>>)> = written
            .iter()
            .filter_map(|member| Some((member.key.as_str(), member.key.parse().ok()?)))
            .filter(|(_, code)| (200..300).contains(code))
            .map(|(key, code)| {
                let contents = contents.iter().filter(|content| content.code == Some(key));
                (code, contents.copied().collect())
            })
            .collect();
        answers.sort_by_key(|(code, contents)| (contents.is_empty(), *code));
        let Some((status, contents)) = answers.into_iter().next() else {
            return Answer {
                status: 200,
                ..Answer::default()
            };
        };
        let json = contents
            .iter()
            .find(|content| content.media == "application/json");
        Answer {
            status,
            content: contents
                .iter()
                .map(|content| (content.media.to_owned(), example(content.node)))
                .collect(),
            schema: json
                .and_then(|content| content.node.get("schema"))
                .map(Node::to_json),
        }
    }
}

fn example(content: &Node) -> Value {
    examples(content)
        .first()
        .map_or(Value::Null, |node| node.to_json())
}
