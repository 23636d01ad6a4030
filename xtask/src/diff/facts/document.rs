//! What stands above the operations: servers, schemes of credentials, namespaces.

use imbrace_contract::node::{Node, Place};

use super::{Aspect, Collector, Side};

impl Collector<'_> {
    pub(super) fn document(&mut self) {
        self.owner = "document".to_owned();
        let root = &self.here.document.root;
        self.servers(root);
        for path in root.properties_of("paths") {
            self.servers(&path.value);
            for operation in path.value.properties() {
                self.servers(&operation.value);
            }
        }
        let schemes = root.pointer("/components/securitySchemes");
        for scheme in schemes.map_or(&[][..], Node::properties) {
            let users = self.here.document.operations.iter();
            let users = users.filter(|operation| {
                let sets = self
                    .here
                    .document
                    .security(operation)
                    .map_or(&[][..], Node::items);
                sets.iter().any(|set| set.get(&scheme.key).is_some())
            });
            self.context.operations = users.map(|operation| operation.id.clone()).collect();
            let shown = format!("the credential `{}`", scheme.key);
            self.add_shown(
                Aspect::Scheme,
                (&scheme.key, &shown),
                credential(&scheme.value),
                "",
                scheme.at,
            );
        }
        self.context.operations.clear();
        let tags = root.items_of("tags");
        for namespace in &self.here.interface.namespaces {
            let at = tags
                .iter()
                .find(|tag| tag.text_of("name") == Some(&namespace.name));
            let at = at.map_or(root.at, |tag| tag.at);
            let subject = format!("namespace {}", namespace.name);
            let names = (subject.as_str(), namespace.name.as_str());
            let whole = if namespace.on_client {
                "the client itself"
            } else {
                &namespace.structure
            };
            let value = format!(
                "{whole} by `{}()` with the feature `{}`",
                namespace.method, namespace.feature
            );
            self.add_shown(Aspect::Namespace, names, value, "", at);
            self.parent = Some((Aspect::Namespace, subject.clone()));
            self.words(names, &namespace.docs, at);
            self.parent = None;
        }
    }

    fn servers(&mut self, holder: &Node) {
        for server in holder.items_of("servers") {
            if let (Some(service), Some(url)) = (server.text_of("x-service"), server.text_of("url")) {
                let (subject, shown) = (format!("server {service}"), format!("the server `{service}`"));
                self.add_shown(Aspect::Server, (&subject, &shown), url, "", server.at);
            }
        }
    }

    /// What is enough for an operation: sets of schemes and scopes, each enough on its own.
    pub(super) fn credentials(&self, node: &Node) -> (Vec<Vec<String>>, Option<Place>) {
        let root = &self.here.document.root;
        let holder = if node.get("security").is_some() {
            node
        } else {
            root
        };
        let sets = holder.items_of("security").iter().map(|set| {
            let mut parts = Vec::new();
            for scheme in set.properties() {
                let name = self.scheme(&scheme.key);
                let scopes = scheme.value.items().iter().filter_map(Node::text);
                parts.extend(scopes.map(|scope| format!("{name} ({scope})")));
                parts.push(name);
            }
            parts.sort();
            parts
        });
        let mut sets: Vec<Vec<String>> = sets.collect();
        if sets.is_empty() {
            sets.push(Vec::new());
        }
        let at = holder
            .properties()
            .iter()
            .find(|property| property.key == "security");
        (sets, at.map(|property| property.at))
    }

    /// A scheme by its newer name; one of another name that says the same is the same.
    fn scheme(&self, name: &str) -> String {
        let (here, there) = (self.here.document, self.there.document);
        if self.side == Side::New || there.security_scheme(name).is_some() {
            return name.to_owned();
        }
        let Some(own) = here.security_scheme(name).map(credential) else {
            return name.to_owned();
        };
        let others = there
            .root
            .pointer("/components/securitySchemes")
            .map_or(&[][..], Node::properties);
        let same = others
            .iter()
            .find(|other| here.security_scheme(&other.key).is_none() && credential(&other.value) == own);
        same.map_or(name, |other| &other.key).to_owned()
    }
}

/// Where a credential goes: what the scheme says, without its words.
fn credential(scheme: &Node) -> String {
    let text = |key: &str| scheme.text_of(key).unwrap_or_default();
    match text("type") {
        "apiKey" => format!("`{}` in {}", text("name").to_lowercase(), text("in")),
        "http" => format!("HTTP {}", text("scheme").to_lowercase()),
        other => format!(
            "{other} {}",
            scheme
                .get("flows")
                .or_else(|| scheme.get("openIdConnectUrl"))
                .map(ToString::to_string)
                .unwrap_or_default()
        ),
    }
}
