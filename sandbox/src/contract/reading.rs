//! From the documents to operations.

use std::{path::Path, sync::Arc};

use imbrace_contract::{
    document::{self, Document, examples},
    load::load_with,
    node::Node,
    resources::{Effect, effects},
    services::Entry,
};
use serde_json::Value;

use super::{Operation, Parameter, Requirement, Rules, Schema, Service, operation::Body};

/// The operations of a service, or what is wrong with its document.
pub(super) fn operations(entry: &Entry) -> Result<Vec<Operation>, String> {
    let document = load_with(Path::new(entry.document), &imbrace_openapi::read)
        .and_then(Document::read)
        .map_err(|problems| problems.to_string())?;
    of_document(document)
}

fn of_document(document: Document) -> Result<Vec<Operation>, String> {
    let json = Arc::new(document.root.to_json());
    let reader = Reader { document, json };
    let effects = effects(&reader.document);
    let operations = reader.document.operations.iter().zip(effects);
    operations
        .map(|(operation, effect)| reader.read(operation, effect))
        .collect()
}

struct Reader {
    document: Document,
    /// The document once more, for schemas that refer to components.
    json: Arc<Value>,
}

impl Reader {
    fn read(&self, operation: &document::Operation, mut effect: Effect) -> Result<Operation, String> {
        let mount = Service::mount(&operation.service);
        let path = format!("{mount}{}", operation.path);
        if let Effect::Stateful(part) = &mut effect {
            part.resource = format!("{mount}/{}", part.resource)
                .trim_start_matches('/')
                .to_owned();
        }
        let rows = match &effect {
            Effect::Stateful(part) => part.rows.as_ref(),
            _ => None,
        };
        let stream = operation.stream.as_ref();
        let select = stream.and_then(|stream| stream.select.as_ref());
        let shown = self.document.shown(operation);
        Ok(Operation {
            id: operation.id.clone(),
            method: operation.method.clone(),
            service: Service::of(&path),
            path,
            security: self.security(operation)?,
            parameters: operation
                .parameters
                .iter()
                .map(|one| self.parameter(one))
                .collect(),
            body: operation.body.as_ref().map(|body| self.body(operation, body)),
            schema: shown.schema.as_ref().map(Node::to_json),
            shown,
            select: select.and_then(|select| {
                Some((
                    select.property.clone(),
                    serde_json::from_str(&select.stream).ok()?,
                ))
            }),
            row: rows.map(|rows| rows.schema.to_json()),
            effect,
            paging: operation.paging.clone(),
            description: operation.description.clone(),
            rules: Rules::of(&self.document, operation, &self.json),
            document: Arc::clone(&self.json),
        })
    }

    fn schema(&self, node: &Node) -> Schema {
        Schema::new(node.to_json(), &self.json)
    }

    /// The alternatives; none if one of them is to bring no credential.
    fn security(&self, operation: &document::Operation) -> Result<Vec<Requirement>, String> {
        let written = self.document.security(operation).map_or(&[][..], Node::items);
        let alternatives = written.iter().map(|schemes| {
            self.requirement(schemes).map_err(|scheme| {
                format!(
                    "{}: the sandbox does not know the security scheme `{scheme}`",
                    operation.id
                )
            })
        });
        let alternatives: Vec<Requirement> = alternatives.collect::<Result<_, _>>()?;
        Ok(alternatives
            .into_iter()
            .filter(|one| *one != Requirement::default())
            .collect())
    }

    /// What an alternative wants; the error is the name of a scheme that is not known: it must not count as none.
    fn requirement<'s>(&self, schemes: &'s Node) -> Result<Requirement, &'s str> {
        let mut requirement = Requirement::default();
        for property in schemes.properties() {
            let scheme = self
                .document
                .security_scheme(&property.key)
                .ok_or(&*property.key)?;
            let name = scheme.text_of("name").map(str::to_ascii_lowercase);
            match (scheme.text_of("type"), name.as_deref()) {
                (_, Some("x-api-key")) => requirement.api_key = true,
                (_, Some("x-access-token")) => requirement.access_token = true,
                (_, Some("x-organization-id")) => requirement.organization = true,
                (Some("http"), _) => requirement.bearer = true,
                _ => return Err(&property.key),
            }
        }
        Ok(requirement)
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

    fn body(&self, operation: &document::Operation, body: &document::Body) -> Body {
        Body {
            media: body.media,
            required: body.required,
            schema: self.schema(&body.schema),
            example: self
                .document
                .contents(operation)
                .iter()
                .find(|content| content.code.is_none())
                .map_or(Value::Null, |content| example(content.node)),
        }
    }
}

fn example(content: &Node) -> Value {
    examples(content)
        .first()
        .map_or(Value::Null, |node| node.to_json())
}

/// The operations of a document in one text.
#[cfg(test)]
pub(crate) fn of_text(text: &str) -> Result<Vec<Operation>, String> {
    let bundle =
        load_with(Path::new("a.yaml"), &|_| Ok(text.to_owned())).map_err(|error| error.to_string())?;
    of_document(Document::read(bundle).map_err(|error| error.to_string())?)
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    /// The operations of a document with one operation that takes this scheme.
    fn read(scheme: &str) -> Result<Vec<Operation>, String> {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://a.example', x-service: gateway}}]\n\
             paths:\n  /a:\n    get:\n      operationId: a_do\n      tags: [a]\n      security: [{{one: []}}]\n      \
             responses:\n        '204': {{description: Done.}}\n\
             components:\n  securitySchemes:\n    one: {scheme}\n"
        );
        of_text(&text)
    }

    #[test]
    fn a_scheme_that_is_not_known_does_not_count_as_none() {
        let known = read("{type: apiKey, in: header, name: X-Api-Key}").expect("it is known");
        assert!(known[0].security[0].api_key);
        let error = read("{type: apiKey, in: header, name: X-Service-Token}").expect_err("it is not known");
        assert!(error.contains("a_do") && error.contains("`one`"), "{error}");
    }
}
