//! Where a new operation belongs: which document, which file, and the path below the document's server.

use std::path::{Path, PathBuf};

use imbrace_contract::{
    document::Document,
    load::load,
    node::{Node, Place as At},
    services::{Entry, SERVICES},
};

use super::{
    request::{Origin, Request},
    words::snake,
};

/// Where an operation belongs.
pub(super) struct Place {
    pub(super) service: Entry,
    pub(super) document: Document,
    pub(super) namespace: String,
    pub(super) method: String,
    /// Whether the namespace is made with this operation.
    pub(super) new: bool,
    /// URL and `x-service`, where it is not the document's own server.
    pub(super) server: Option<(String, String)>,
    pub(super) notes: Vec<String>,
}

/// A base of a document: URL and name.
struct Server {
    url: url::Url,
    name: String,
    own: bool,
}

/// Finds the place, and takes the server's part off the path.
pub(super) fn place(root: &Path, id: &str, new: bool, request: &mut Request) -> Result<Place, String> {
    let mut documents = Vec::new();
    for service in SERVICES {
        let document = load(&root.join(service.document))
            .and_then(Document::read)
            .map_err(|problems| format!("{problems}\nthe documents are not in order: mend this first"))?;
        documents.push((service, document));
    }
    if snake(id) != id || !id.contains('_') {
        return Err(format!(
            "`{id}` is not an id: write `<namespace>_<method>` in snake_case, such as `boards_archive`"
        ));
    }
    let (index, namespace) = match namespace(&documents, id) {
        Some(found) => found,
        None if new => (0, id.split('_').next().unwrap_or_default().to_owned()),
        None => {
            let known = documents.iter().flat_map(|(_, document)| &document.namespaces);
            let known: Vec<&str> = known.map(|namespace| namespace.name.as_str()).collect();
            return Err(format!(
                "`{id}` begins with no namespace. Those that exist: {}. To make a new one of the gateway, say what it is for: \
                 --new-namespace 'Invoices and payments.'",
                known.join(", ")
            ));
        }
    };
    let method = id[namespace.len()..].trim_start_matches('_').to_owned();
    if method.is_empty() {
        return Err(format!(
            "`{id}` has no method after the namespace: write `{namespace}_<method>`"
        ));
    }
    let all: Vec<(usize, Server)> = documents
        .iter()
        .enumerate()
        .flat_map(|(index, (_, document))| {
            servers(&document.root)
                .into_iter()
                .map(move |server| (index, server))
        })
        .collect();
    let mut notes = Vec::new();
    let server = below(&all, index, &namespace, request, &mut notes)?;
    let (service, document) = documents.swap_remove(index);
    let new = !document.namespaces.iter().any(|known| known.name == namespace);
    Ok(Place {
        service,
        document,
        namespace,
        method,
        new,
        server,
        notes,
    })
}

/// The longest namespace that the id begins with.
fn namespace(documents: &[(Entry, Document)], id: &str) -> Option<(usize, String)> {
    let all = documents.iter().enumerate().flat_map(|(index, (_, document))| {
        let names = document
            .namespaces
            .iter()
            .map(|namespace| namespace.name.as_str());
        names.map(move |name| (index, name))
    });
    let fits = |name: &str| id.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'));
    let longest = all
        .filter(|(_, name)| fits(name))
        .max_by_key(|(_, name)| name.len());
    longest.map(|(index, name)| (index, name.to_owned()))
}

/// The servers of a document, and those of its paths.
fn servers(root: &Node) -> Vec<Server> {
    let read = |holder: &Node, own: bool| {
        let list = holder.items_of("servers");
        let server = |server: &Node| {
            Some(Server {
                url: url::Url::parse(server.text_of("url")?).ok()?,
                name: server.text_of("x-service")?.to_owned(),
                own,
            })
        };
        list.iter().filter_map(server).collect::<Vec<_>>()
    };
    let paths = root.properties_of("paths");
    let mut all = read(root, true);
    all.extend(paths.iter().flat_map(|path| read(&path.value, false)));
    all
}

/// Takes the part of the server off the path; gives the server if it is not the document's own.
fn below(
    all: &[(usize, Server)],
    index: usize,
    namespace: &str,
    request: &mut Request,
    notes: &mut Vec<String>,
) -> Result<Option<(String, String)>, String> {
    let mine = || {
        all.iter()
            .filter(|(of, _)| *of == index)
            .map(|(_, server)| server)
    };
    let chosen = |server: &Server| (!server.own).then(|| (trimmed(&server.url), server.name.clone()));
    // The sandbox has all services on one port.
    let mounts = [
        ("clickai-console", "/clickai-console"),
        ("clickai", "/clickai/v1"),
    ];
    if request.origin.as_ref().is_some_and(|origin| origin.local) {
        for (name, mount) in mounts {
            if let Some(server) = mine().find(|server| server.name == name)
                && take(&mut request.path, mount)
            {
                return Ok(chosen(server));
            }
        }
    }
    let at = |server: &Server, origin: &Origin| server.url.host_str() == Some(origin.host.as_str());
    if let Some(origin) = request.origin.clone() {
        let here: Vec<&Server> = mine().filter(|server| at(server, &origin)).collect();
        if !here.is_empty() {
            let mut here = here;
            here.sort_by_key(|server| std::cmp::Reverse(server.url.path().len()));
            for server in &here {
                if take(&mut request.path, server.url.path()) {
                    return Ok(chosen(server));
                }
            }
            let bases: Vec<String> = here.iter().map(|server| trimmed(&server.url)).collect();
            return Err(format!(
                "the namespace `{namespace}` is below {}; this path does not. Choose the namespace of the service that responds",
                bases.join(" and ")
            ));
        }
        if let Some((_, server)) = all.iter().find(|(_, server)| at(server, &origin)) {
            return Err(format!(
                "{} is the host of the service `{}`, but the namespace `{namespace}` belongs to another: correct the id or the URL",
                origin.host, server.name
            ));
        }
        notes.push(format!(
            "the host {} is not one of the documents': only the path counts",
            origin.host
        ));
    }
    for server in mine() {
        let path = server.url.path();
        if path != "/" && take(&mut request.path, path) {
            return Ok(chosen(server));
        }
    }
    Ok(None)
}

fn trimmed(url: &url::Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

/// Takes a prefix off a path, if it is one.
fn take(path: &mut Vec<String>, prefix: &str) -> bool {
    let prefix: Vec<&str> = prefix.split('/').filter(|step| !step.is_empty()).collect();
    let fits = path.len() > prefix.len() && prefix.iter().eq(path.iter().take(prefix.len()));
    if fits {
        path.drain(..prefix.len());
    }
    fits
}

impl Place {
    /// A file of the documents, relative to the root.
    pub(super) fn file_at(&self, root: &Path, at: At) -> PathBuf {
        let path = Path::new(self.document.sources.name(at));
        path.strip_prefix(root).unwrap_or(path).to_owned()
    }

    /// The path item of a template: its key, and its value.
    pub(super) fn item(&self, template: &str) -> Option<&Node> {
        self.document.root.get("paths")?.get(template)
    }

    /// The file for a path of this namespace that does not exist yet.
    pub(super) fn file(&self, root: &Path) -> PathBuf {
        let mut operations = self.document.operations.iter();
        let first = operations.find(|operation| operation.namespace == self.namespace);
        first.map_or_else(
            || {
                Path::new(self.service.document)
                    .with_extension("")
                    .join(format!("{}.yaml", self.namespace))
            },
            |operation| self.file_at(root, operation.at),
        )
    }
}
