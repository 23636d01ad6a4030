//! The operations of the documents, and the Rust methods that send them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use imbrace_codegen::model::NamespaceItem;
use imbrace_contract::{
    document::{Document, Operation},
    load::load,
    node::Node,
    services::{Entry, SERVICES},
};

use super::template;

/// A method of the client.
#[derive(Clone)]
pub(super) struct Method {
    /// As it is called, such as `Client::boards().list()`.
    pub(super) call: String,
    /// Its place in the documentation, such as `gateway/struct.Boards.html#method.list`.
    pub(super) page: String,
}

/// An operation, and what it is called.
pub(super) struct Known {
    pub(super) id: String,
    pub(super) rust: Method,
    pub(super) deprecated: bool,
}

/// What the documents have.
#[derive(Default)]
pub(super) struct Here {
    /// By method and path template.
    by_route: BTreeMap<String, Known>,
    /// Ids of operations and their Rust methods by `namespace.method`, with the other names of an operation.
    by_name: BTreeMap<String, (String, Method)>,
    /// Namespaces.
    pub(super) namespaces: BTreeSet<String>,
    /// Ids of operations whose response has no described form.
    pub(super) open: BTreeSet<String>,
}

impl Here {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let mut here = Self::default();
        for service in SERVICES {
            here.add(root, &service)?;
        }
        Ok(here)
    }

    fn add(&mut self, root: &Path, service: &Entry) -> Result<(), String> {
        let document = load(&root.join(service.document))
            .and_then(Document::read)
            .map_err(|problems| problems.to_string())?;
        let interface =
            imbrace_codegen::interface(&document, service.client).map_err(|problems| problems.to_string())?;
        for namespace in &interface.namespaces {
            self.namespaces.insert(namespace.name.clone());
            for method in &namespace.methods {
                let operation = &document.operations[method.operation];
                let rust = called(service, namespace, &method.name);
                let name = format!("{}.{}", namespace.name, method.name);
                self.by_name.insert(name, (operation.id.clone(), rust.clone()));
                if method.other {
                    continue;
                }
                if is_open(&document, operation) {
                    self.open.insert(operation.id.clone());
                }
                let known = Known {
                    id: operation.id.clone(),
                    rust,
                    deprecated: operation.deprecated,
                };
                self.by_route.insert(route(operation), known);
            }
        }
        Ok(())
    }

    /// How many operations there are.
    pub(super) fn operations(&self) -> usize {
        self.by_route.len()
    }

    /// The operation with this method and path.
    pub(super) fn operation(&self, route: &str) -> Option<&Known> {
        self.by_route.get(&template(route))
    }

    /// Whether there is a Rust method of this name, `namespace.method`.
    pub(super) fn callable(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The Rust method of an operation that has this name, `namespace.method`.
    pub(super) fn method(&self, name: &str, operation: &Known) -> Option<&Method> {
        let (id, rust) = self.by_name.get(name)?;
        (*id == operation.id).then_some(rust)
    }

    /// Method and path templates of all operations.
    pub(super) fn routes(&self) -> impl Iterator<Item = &str> {
        self.by_route.keys().map(String::as_str)
    }
}

/// A method as it is called, and its place in the documentation.
fn called(service: &Entry, namespace: &NamespaceItem, method: &str) -> Method {
    let module = service.name.replace('-', "_");
    if namespace.on_client {
        Method {
            call: format!("{module}::Client::{method}()"),
            page: format!("{module}/struct.Client.html#method.{method}"),
        }
    } else {
        Method {
            call: format!("Client::{}().{method}()", namespace.method),
            page: format!("{module}/struct.{}.html#method.{method}", namespace.structure),
        }
    }
}

fn route(operation: &Operation) -> String {
    let prefix = match operation.service.as_str() {
        "ai-agent" => "/ai-agent",
        "clickai" => "https://api.clickai.io/v1",
        "clickai-console" => "https://clickai.io",
        _ => "",
    };
    template(&format!("{} {prefix}{}", operation.method, operation.path))
}

/// Whether the response is JSON of which nothing is known.
fn is_open(document: &Document, operation: &Operation) -> bool {
    let json = operation.response.json.as_ref();
    json.is_some_and(|schema| says_nothing(document, schema))
}

/// Any JSON, an object of any properties, or a list of such.
fn says_nothing(document: &Document, schema: &Node) -> bool {
    let schema = document.plain(schema);
    if let Some(items) = schema.get("items") {
        return says_nothing(document, items);
    }
    let typed = |node: &Node| !node.properties().is_empty();
    let content = ["properties", "additionalProperties"]
        .iter()
        .any(|key| schema.get(key).is_some_and(typed));
    let parts = ["allOf", "oneOf"].iter().any(|key| schema.get(key).is_some());
    let kind = document.json_type(schema);
    !content && !parts && matches!(kind, "" | "object")
}
