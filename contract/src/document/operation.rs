//! Operations and their parts.

mod paged;
mod responses;

use super::{
    extensions::{self, Outcome, Stream},
    paging::{self, Paging},
    reference::part,
    server,
};
use crate::{
    node::{Node, Place},
    problem::Findings,
};

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`
    pub id: String,
    /// The tag.
    pub namespace: String,
    /// The method name: the id without the namespace.
    pub name: String,
    /// The HTTP method, upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The `x-service` of its server.
    pub service: String,
    /// `summary`
    pub summary: String,
    /// `description`
    pub description: String,
    /// `x-source`
    pub source: Vec<String>,
    /// Names in other SDKs, all languages.
    pub aliases: Vec<String>,
    /// Those of the Python SDK.
    pub python: Vec<String>,
    /// `x-retry`
    pub retry: Option<String>,
    /// `x-outcome`
    pub outcome: Option<Outcome>,
    /// `deprecated`
    pub deprecated: bool,
    /// Parameters, those of the path item first.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The success response.
    pub response: Response,
    /// The one error schema, if there is one.
    pub errors: Vec<Node>,
    /// `x-stream`
    pub stream: Option<Stream>,
    /// `x-paging`
    pub paging: Option<Paging>,
    /// `x-server`
    pub server: Option<server::Server>,
    /// Where it stands.
    pub at: Place,
    /// The operation as written.
    pub node: Node,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub place: In,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub schema: Node,
    /// What it is.
    pub description: String,
    /// `style: deepObject`
    pub deep: bool,
    /// `explode: false`: one value with commas.
    pub joined: bool,
    /// `x-secret`, if it is set on the parameter itself.
    pub secret: Option<bool>,
    /// Where it stands.
    pub at: Place,
    /// The parameter as written.
    pub node: Node,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// How it is written.
    pub media: Media,
    /// Its schema.
    pub schema: Node,
    /// Whether it must be given.
    pub required: bool,
    /// Where it stands.
    pub at: Place,
}

/// All success responses of an operation in one.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// Schema of the JSON response.
    pub json: Option<Node>,
    /// Schema of one event of an event stream.
    pub events: Option<Node>,
    /// Whether the response may be empty (204, or no content).
    pub empty: bool,
    /// Another media type, such as `text/csv`: handed over as it is.
    pub raw: Option<String>,
    /// Whether text/plain stands beside an event stream.
    pub plain: bool,
    /// Where the first response stands.
    pub at: Place,
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

pub(super) fn read_all(root: &Node, service: &str, findings: &mut Findings) -> Vec<Operation> {
    let mut operations = Vec::new();
    for path in root.properties_of("paths") {
        let of_path = own_service(&path.value, findings);
        for property in path.value.properties() {
            if METHODS.contains(&property.key.as_str()) {
                let service = own_service(&property.value, findings)
                    .or(of_path)
                    .unwrap_or(service);
                let reader = Reader {
                    root,
                    item: &path.value,
                    node: &property.value,
                    at: property.at,
                    findings,
                };
                operations.extend(reader.read(&path.key, &property.key, service));
            }
        }
    }
    findings.within(None);
    operations
}

/// The `x-service` of a path or operation that stands at a server of its own.
fn own_service<'a>(holder: &'a Node, findings: &mut Findings) -> Option<&'a str> {
    let server = holder.get("servers")?.items().first()?;
    let service = server.text_of("x-service");
    if service.is_none() {
        findings.add(
            "server",
            server.at,
            "a server needs `url` and `x-service`",
            "`x-service` is the name that clients know this base by, such as `gateway`",
        );
    }
    service
}

struct Reader<'a> {
    root: &'a Node,
    item: &'a Node,
    node: &'a Node,
    at: Place,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn read(mut self, path: &str, method: &str, service: &str) -> Option<Operation> {
        let node = self.node;
        let text = |key: &str| node.text_of(key).unwrap_or_default().to_owned();
        let here = format!("{} {path}", method.to_uppercase());
        self.findings.within(Some(&here));
        let Some(id) = node.text_of("operationId") else {
            self.findings.add(
                "operation-id",
                self.at,
                "this operation has no `operationId`",
                "name it `<namespace>_<method>` after the documented Python method",
            );
            return None;
        };
        self.findings.within(Some(id));
        let namespace = node
            .get("tags")
            .and_then(|tags| tags.items().first()?.text())
            .unwrap_or_default()
            .to_owned();
        let name = id.strip_prefix(&format!("{namespace}_")).unwrap_or(id).to_owned();
        let (response, errors) = self.responses();
        Some(Operation {
            id: id.to_owned(),
            name,
            namespace,
            method: method.to_uppercase(),
            // One path at two servers: more slashes at the beginning keep the two apart and mean the same.
            path: format!("/{}", path.trim_start_matches('/')),
            service: service.to_owned(),
            summary: text("summary"),
            description: text("description"),
            source: extensions::texts(node.get("x-source")),
            aliases: node
                .properties_of("x-aliases")
                .iter()
                .flat_map(|property| extensions::texts(Some(&property.value)))
                .collect(),
            python: extensions::texts(node.pointer("/x-aliases/python")),
            retry: node.text_of("x-retry").map(str::to_owned),
            outcome: node
                .get("x-outcome")
                .map(|outcome| extensions::outcome(outcome, self.findings)),
            deprecated: node.flag("deprecated"),
            parameters: self.parameters(),
            body: self.body(),
            response,
            errors,
            stream: node
                .get("x-stream")
                .and_then(|stream| extensions::stream(stream, self.findings)),
            paging: node
                .get("x-paging")
                .and_then(|paging| paging::paging(paging, self.findings)),
            server: node.get("x-server").map(server::Server::read),
            at: self.at,
            node: node.clone(),
        })
    }

    /// What a `$ref` to a component of a section stands for.
    fn resolve<'n>(&'n self, node: &'n Node, section: &str) -> &'n Node {
        part(self.root, node, section)
    }

    fn parameters(&mut self) -> Vec<Parameter> {
        let lists = [self.item.get("parameters"), self.node.get("parameters")];
        let mut parameters: Vec<Parameter> = Vec::new();
        for written in lists.into_iter().flatten().flat_map(Node::items) {
            let node = self.resolve(written, "parameters").clone();
            let Some(parameter) = self.parameter(&node, written.at) else {
                continue;
            };
            parameters.retain(|other| (other.place, &other.name) != (parameter.place, &parameter.name));
            parameters.push(parameter);
        }
        parameters
    }

    fn parameter(&mut self, node: &Node, at: Place) -> Option<Parameter> {
        let name = node.text_of("name").unwrap_or_default();
        if name.is_empty() {
            self.findings.add(
                "parameter-name",
                at,
                "a parameter needs `name`",
                "write its name on the wire",
            );
            return None;
        }
        let place = match node.text_of("in") {
            Some("path") => In::Path,
            Some("query") => In::Query,
            Some("header") => In::Header,
            Some("cookie") => {
                self.findings.add(
                    "parameter-in",
                    at,
                    format!("`{name}` is a cookie; clients of this API keep no cookies"),
                    "leave it out, or make it a header",
                );
                return None;
            }
            _ => {
                self.findings.add(
                    "parameter-in",
                    at,
                    "a parameter needs `in`",
                    "write path, query or header",
                );
                return None;
            }
        };
        let Some(schema) = node.get("schema") else {
            self.findings.add(
                "parameter-schema",
                at,
                format!("`{name}` has no `schema`"),
                "give it a `schema`; `content` is not used for parameters",
            );
            return None;
        };
        if let Some(content) = node.get("content") {
            self.findings.add(
                "parameter-schema",
                content.at,
                format!("`{name}` has `schema` and `content`"),
                "keep `schema`: `content` is not used for parameters",
            );
        }
        Some(Parameter {
            name: name.to_owned(),
            place,
            required: node.flag("required"),
            schema: schema.clone(),
            description: node.text_of("description").unwrap_or_default().to_owned(),
            deep: node.text_of("style") == Some("deepObject"),
            joined: matches!(
                node.get("explode").map(|node| &node.value),
                Some(crate::node::Value::Bool(false))
            ),
            secret: node.get("x-secret").map(|_| node.flag("x-secret")),
            at,
            node: node.clone(),
        })
    }

    fn body(&mut self) -> Option<Body> {
        let written = self.node.get("requestBody")?;
        let body = self.resolve(written, "requestBodies").clone();
        let content = body.properties_of("content");
        let [media] = content else {
            self.findings.add(
                "body-one-media-type",
                written.at,
                format!("this body has {} media types", content.len()),
                "keep the one that clients send",
            );
            return None;
        };
        let kind = match media.key.as_str() {
            "application/json" => Media::Json,
            "multipart/form-data" => Media::Multipart,
            other => {
                self.findings.add(
                    "body-media-type",
                    media.at,
                    format!("bodies of type `{other}` cannot be generated"),
                    "use application/json or multipart/form-data",
                );
                return None;
            }
        };
        let Some(schema) = media.value.get("schema") else {
            self.findings.add(
                "body-schema",
                media.at,
                "this body has no schema",
                "write `{}` if it is any JSON",
            );
            return None;
        };
        Some(Body {
            media: kind,
            schema: schema.clone(),
            required: body.flag("required"),
            at: written.at,
        })
    }
}
