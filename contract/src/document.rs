//! A bundled document as the passes see it: operations with their parts, and schemas by name.

mod contents;
mod deprecation;
mod extensions;
mod ignored;
mod lookup;
mod methods;
mod null;
mod operation;
mod paging;
mod places;
mod reached;
mod reference;
mod secrets;
pub mod server;
mod shown;

pub use contents::{Content, examples};
pub use deprecation::Deprecation;
pub use extensions::{Outcome, PlainText, Select, Stream};
pub use ignored::{IGNORED, is_ignored};
pub use lookup::{enumeration, is_text, map_values, path_shape, tags, wrapped};
pub use methods::Method;
pub use operation::{Body, In, Media, Operation, Parameter, Response};
pub use paging::{After, Order, Paging, PagingBy, Promise, bare_key};
pub use shown::Shown;

use crate::{
    load::Bundle,
    node::{Node, Place, Sources},
    problem::{Findings, Problems},
};

/// A document, read.
#[derive(Clone, Debug)]
pub struct Document {
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// The bases that paths are relative to; the first is the default.
    pub servers: Vec<Server>,
    /// Namespaces in the order of `tags`.
    pub namespaces: Vec<Namespace>,
    /// All operations, in the order of the paths.
    pub operations: Vec<Operation>,
    /// `components.schemas`
    pub schemas: Vec<Schema>,
    /// The bundled document itself.
    pub root: Node,
    /// The files it was read from.
    pub sources: Sources,
}

/// A base URL with the name that a client knows it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL.
    pub url: String,
    /// `x-service`
    pub service: String,
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// `x-example`: Rust code that uses it, with `client` at hand.
    pub example: Option<String>,
}

/// A component schema.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub at: Place,
    /// The schema.
    pub node: Node,
}

impl Document {
    /// Reads the operations of a bundle.
    ///
    /// # Errors
    /// What is missing or of the wrong kind, with file, line and operation.
    pub fn read(bundle: Bundle) -> Result<Self, Problems> {
        Self::read_with(bundle, true)
    }

    /// Reads a document of another time: keys that are not known today are passed over.
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn read_older(bundle: Bundle) -> Result<Self, Problems> {
        Self::read_with(bundle, false)
    }

    fn read_with(bundle: Bundle, spelling: bool) -> Result<Self, Problems> {
        let mut findings = Findings::default();
        let Bundle { root, sources, .. } = bundle;
        let version = root.text_of("openapi").unwrap_or_default();
        if !version.starts_with("3.0.") {
            findings.add(
                "openapi-version",
                root.get("openapi").map_or(root.at, |node| node.at),
                format!("this says `openapi: {version}`"),
                "documents are written in 3.0.3; other versions are made from it by export",
            );
            return Err(findings.into_problems(&sources));
        }
        // A misspelled key is a missing one to the reader, so both are said.
        if spelling {
            crate::grammar::check(&root, &mut findings);
        }
        let info = root.get("info");
        let servers = read_servers(&root, &mut findings);
        let service = servers
            .first()
            .map_or("", |server| server.service.as_str())
            .to_owned();
        let document = Self {
            title: info
                .and_then(|info| info.text_of("title"))
                .unwrap_or_default()
                .to_owned(),
            version: info
                .and_then(|info| info.text_of("version"))
                .unwrap_or_default()
                .to_owned(),
            operations: operation::read_all(&root, &service, &mut findings),
            servers,
            namespaces: root
                .items_of("tags")
                .iter()
                .map(|tag| Namespace {
                    name: tag.text_of("name").unwrap_or_default().to_owned(),
                    description: tag.text_of("description").unwrap_or_default().to_owned(),
                    example: tag.text_of("x-example").map(str::to_owned),
                })
                .collect(),
            schemas: root
                .pointer("/components/schemas")
                .map_or(&[][..], Node::properties)
                .iter()
                .map(|property| Schema {
                    name: property.key.clone(),
                    at: property.at,
                    node: property.value.clone(),
                })
                .collect(),
            root,
            sources: sources.clone(),
        };
        findings.or(&sources, document)
    }

    /// The schema of a name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }

    /// Follows `$ref`s to components until a schema stands there.
    #[must_use]
    pub fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut node = node;
        for _ in 0..64 {
            match node.component("schemas").and_then(|name| self.schema(name)) {
                Some(schema) => node = &schema.node,
                None => return node,
            }
        }
        node
    }
}

fn read_servers(holder: &Node, findings: &mut Findings) -> Vec<Server> {
    let list = holder.items_of("servers");
    if list.is_empty() {
        findings.add(
            "server",
            holder.at,
            "no server is named",
            "add `servers:` with a `url` and `x-service`",
        );
    }
    list.iter()
        .filter_map(|server| {
            let (url, service) = (server.text_of("url"), server.text_of("x-service"));
            if let (Some(url), Some(service)) = (url, service) {
                return Some(Server {
                    url: url.to_owned(),
                    service: service.to_owned(),
                });
            }
            findings.add(
                "server",
                server.at,
                "a server needs `url` and `x-service`",
                "`x-service` is the name that clients know this base by, such as `gateway`",
            );
            None
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn read(case: &str) -> Document {
        let path = std::path::Path::new("../codegen/tests/cases/accepted")
            .join(case)
            .with_extension("yaml");
        Document::read(crate::load::load(&path).expect("it can be read")).expect("it is a document")
    }

    #[test]
    fn an_operation_has_its_own_parameters_and_those_of_its_path() {
        let document = read("parameters_of_the_path_item");
        let names: Vec<&str> = document.operations[0]
            .parameters
            .iter()
            .map(|parameter| parameter.name.as_str())
            .collect();
        assert_eq!(names, ["id"]);
    }

    #[test]
    fn an_operation_stands_at_the_server_of_its_path() {
        let document = read("path_at_another_server");
        let services: Vec<(&str, &str)> = document
            .operations
            .iter()
            .map(|operation| (operation.path.as_str(), operation.service.as_str()))
            .collect();
        assert_eq!(services, [("/things", "main"), ("/things", "other")]);
    }

    #[test]
    fn names_of_other_languages_are_kept_together() {
        let document = read("deprecated");
        let operation = &document.operations[0];
        assert!(operation.deprecated);
        assert_eq!(operation.aliases, ["things.doIt", "things.do_it"]);
        assert_eq!(operation.source, ["spec"]);
    }

    #[test]
    fn success_responses_are_one() {
        let response = &read("json_or_nothing").operations[0].response;
        assert!(response.empty && response.json.is_some());
        let response = &read("events_and_plain_text").operations[0].response;
        assert!(response.plain && response.events.is_some() && response.raw.is_none());
    }

    #[test]
    fn properties_are_found_through_parts_and_other_names() {
        let document = read("all_of_extends");
        let thing = &document.schema("Thing").expect("it is there").node;
        assert!(document.property(thing, "id").is_some() && document.requires(thing, "id"));
        assert!(document.property(thing, "nothing").is_none() && !document.requires(thing, "nothing"));
        let document = read("paging_of_aliases");
        let list = &document.schema("ThingList").expect("it is there").node;
        let id = document.schema_at(list, "/data/0/id").expect("it is there");
        assert_eq!(
            (document.json_type(list), document.json_type(id)),
            ("object", "string")
        );
        assert!(document.schema_at(list, "/data/id").is_none());
    }
}
