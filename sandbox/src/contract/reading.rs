//! From a bundled document to operations.

use std::sync::Arc;

use serde_json::Value;

use super::{
    Answer, Media, Operation, Parameter, Place, Requirement, Schema, Service, operation::Body,
    schema::resolve,
};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

pub(super) fn operations(document: &Value) -> Vec<Operation> {
    let document = Arc::new(document.clone());
    let mut operations = Vec::new();
    for (path, item) in members(&document["paths"]) {
        let server = item["servers"][0]["x-service"].as_str();
        let server = server
            .or(document["servers"][0]["x-service"].as_str())
            .unwrap_or_default();
        let path = format!("{}{path}", Service::mount(server));
        for method in METHODS {
            if let Some(node) = item.get(method) {
                operations.push(
                    Reader {
                        document: &document,
                        item,
                        node,
                    }
                    .read(method, &path),
                );
            }
        }
    }
    operations
}

struct Reader<'a> {
    document: &'a Arc<Value>,
    item: &'a Value,
    node: &'a Value,
}

impl<'a> Reader<'a> {
    fn read(&self, method: &str, path: &str) -> Operation {
        let select = &self.node["x-stream"]["select"];
        let select = select["member"].as_str().zip(select.get("stream"));
        Operation {
            id: self.node["operationId"].as_str().unwrap_or_default().to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            service: Service::of(path),
            security: self.security(),
            parameters: self.parameters(),
            body: self.body(),
            answer: self.answer(),
            select: select.map(|(member, stream)| (member.to_owned(), stream.clone())),
            document: Arc::clone(self.document),
        }
    }

    fn resolve(&self, node: &'a Value) -> &'a Value {
        resolve(self.document, node)
    }

    fn schema(&self, node: Option<&Value>) -> Schema {
        Schema::new(node.cloned().unwrap_or(Value::Bool(true)), self.document)
    }

    fn security(&self) -> Vec<Requirement> {
        let written = self.node.get("security").unwrap_or(&self.document["security"]);
        items(written)
            .map(|schemes| self.requirement(schemes))
            .filter(|one| *one != Requirement::default())
            .collect()
    }

    fn requirement(&self, schemes: &Value) -> Requirement {
        let mut requirement = Requirement::default();
        for (name, _) in members(schemes) {
            let scheme = &self.document["components"]["securitySchemes"][name];
            match scheme["name"].as_str().map(str::to_ascii_lowercase).as_deref() {
                Some("x-api-key") => requirement.api_key = true,
                Some("x-access-token") => requirement.access_token = true,
                Some("x-organization-id") => requirement.organization = true,
                _ => requirement.bearer |= scheme["type"] == "http",
            }
        }
        requirement
    }

    fn parameters(&self) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in items(&self.item["parameters"]).chain(items(&self.node["parameters"])) {
            let node = self.resolve(node);
            let place = match node["in"].as_str() {
                Some("path") => Place::Path,
                Some("query") => Place::Query,
                Some("header") => Place::Header,
                _ => continue,
            };
            let name = node["name"].as_str().unwrap_or_default();
            parameters.retain(|other| other.place != place || other.name != name);
            parameters.push(Parameter {
                name: name.to_owned(),
                place,
                required: node["required"] == true,
                joined: node["explode"] == false,
                schema: self.schema(node.get("schema")),
            });
        }
        parameters
    }

    fn body(&self) -> Option<Body> {
        let node = self.resolve(self.node.get("requestBody")?);
        let (media, content) = members(&node["content"]).next()?;
        let media = match media.as_str() {
            "application/json" => Media::Json,
            "multipart/form-data" => Media::Multipart,
            _ => Media::Other,
        };
        Some(Body {
            media,
            required: node["required"] == true,
            schema: self.schema(content.get("schema")),
            #[cfg(test)]
            example: example(self.document, content),
        })
    }

    /// The first success answer, one with a body rather than one without.
    fn answer(&self) -> Answer {
        let mut answers: Vec<(u16, &Value)> = members(&self.node["responses"])
            .filter_map(|(code, node)| Some((code.parse().ok()?, self.resolve(node))))
            .filter(|(code, _)| (200..300).contains(code))
            .collect();
        answers.sort_by_key(|(code, node)| (node.get("content").is_none(), *code));
        let Some((status, node)) = answers.first() else {
            return Answer {
                status: 200,
                ..Answer::default()
            };
        };
        Answer {
            status: *status,
            content: members(&node["content"])
                .map(|(media, content)| (media.clone(), example(self.document, content)))
                .collect(),
            schema: node["content"]["application/json"].get("schema").cloned(),
        }
    }
}

fn example(document: &Value, content: &Value) -> Value {
    if let Some(example) = content.get("example") {
        return example.clone();
    }
    let first = members(&content["examples"]).next();
    first.map_or(Value::Null, |(_, example)| {
        resolve(document, example)["value"].clone()
    })
}

fn members(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flatten()
}

fn items(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}
