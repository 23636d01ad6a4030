//! Several files to one document, by following relative `$ref`s.

use std::{
    collections::BTreeMap,
    io,
    path::{Component, Path, PathBuf},
};

use super::yaml;
use crate::{
    node::{Node, Place, Property, Sources, Value},
    problem::Findings,
};

/// Gives the text of a file.
pub(super) type Read<'r> = &'r dyn Fn(&Path) -> io::Result<String>;

/// The files read so far.
pub(super) struct Files<'r> {
    read: Read<'r>,
    sources: Sources,
    paths: Vec<PathBuf>,
    trees: Vec<Option<Node>>,
    by_path: BTreeMap<PathBuf, u16>,
}

impl<'r> Files<'r> {
    pub(super) fn new(read: Read<'r>) -> Self {
        Self {
            read,
            sources: Sources::default(),
            paths: Vec::new(),
            trees: Vec::new(),
            by_path: BTreeMap::new(),
        }
    }

    pub(super) fn into_sources(self) -> Sources {
        self.sources
    }

    /// Reads a file once; `from` is where it was asked for.
    fn open(&mut self, path: &Path, from: Place, findings: &mut Findings) -> u16 {
        let path = normal(path);
        if let Some(&file) = self.by_path.get(&path) {
            return file;
        }
        let file = self.sources.add(path.display().to_string());
        self.by_path.insert(path.clone(), file);
        let tree = match (self.read)(&path) {
            Ok(text) => yaml::parse(&text, file, findings),
            Err(error) => {
                let at = if from.line == 0 {
                    Place {
                        file,
                        line: 1,
                        column: 1,
                    }
                } else {
                    from
                };
                findings.add(
                    "file",
                    at,
                    format!("{} cannot be read: {error}", path.display()),
                    "check the path; it is relative to the file that names it",
                );
                None
            }
        };
        self.paths.push(path);
        self.trees.push(tree);
        file
    }

    fn tree(&self, file: u16) -> Option<&Node> {
        self.trees.get(usize::from(file))?.as_ref()
    }
}

/// `a/../b` to `b`, without asking the file system, so that messages stay readable.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

pub(super) fn bundle(path: &Path, files: &mut Files<'_>, findings: &mut Findings) -> Option<Node> {
    let file = files.open(path, Place::default(), findings);
    let root = files.tree(file)?.clone();
    let mut bundler = Bundler {
        files,
        findings,
        components: Vec::new(),
        seen: Vec::new(),
        following: Vec::new(),
    };
    bundler.adopt(file);
    let Node {
        at,
        value: Value::Map(properties),
    } = root
    else {
        bundler.findings.add(
            "document",
            root.at,
            "a document is a mapping",
            "begin with `openapi: 3.0.3`",
        );
        return None;
    };
    let mut out: Vec<Property> = Vec::new();
    for property in properties {
        if property.key != "components" {
            let value = bundler.copy(&property.value, file);
            out.push(Property { value, ..property });
        }
    }
    out.push(bundler.components(at));
    Some(Node {
        at,
        value: Value::Map(out),
    })
}

struct Bundler<'a, 'r> {
    files: &'a mut Files<'r>,
    findings: &'a mut Findings,
    /// section, then name, then the value and the place of its name
    components: Vec<(String, Vec<Property>)>,
    seen: Vec<u16>,
    /// The `$ref`s that led here: file and pointer.
    following: Vec<(u16, String)>,
}

impl Bundler<'_, '_> {
    /// Takes all components of a file into the bundle.
    fn adopt(&mut self, file: u16) {
        if self.seen.contains(&file) {
            return;
        }
        self.seen.push(file);
        let Some(components) = self
            .files
            .tree(file)
            .and_then(|tree| tree.get("components"))
            .cloned()
        else {
            return;
        };
        for section in components.properties() {
            for property in section.value.properties() {
                let value = self.copy(&property.value, file);
                self.insert(
                    &section.key,
                    Property {
                        value,
                        ..property.clone()
                    },
                );
            }
        }
    }

    fn insert(&mut self, section: &str, property: Property) {
        let index = self
            .components
            .iter()
            .position(|(name, _)| name == section)
            .unwrap_or_else(|| {
                self.components.push((section.to_owned(), Vec::new()));
                self.components.len() - 1
            });
        let properties = &mut self.components[index].1;
        if let Some(other) = properties.iter().find(|other| other.key == property.key) {
            self.findings.add(
                "component-name-unique",
                property.at,
                format!(
                    "the component `{}` is also defined at {}",
                    property.key,
                    self.files.sources.show(other.at)
                ),
                "give one of the two another name: all files of a document share one set of names",
            );
            return;
        }
        properties.push(property);
    }

    fn components(self, at: Place) -> Property {
        let sections = self
            .components
            .into_iter()
            .map(|(key, properties)| Property {
                key,
                at,
                value: Node {
                    at,
                    value: Value::Map(properties),
                },
            })
            .collect();
        Property {
            key: "components".into(),
            at,
            value: Node {
                at,
                value: Value::Map(sections),
            },
        }
    }

    /// A copy in which every `$ref` points to a component of the bundle.
    fn copy(&mut self, node: &Node, file: u16) -> Node {
        if let Some((target, text)) = node.get("$ref").and_then(|target| Some((target, target.text()?))) {
            if let Some(beside) = node.properties().iter().find(|property| property.key != "$ref") {
                self.findings.add(
                    "ref-alone",
                    beside.at,
                    format!("`{}` beside a `$ref` means nothing", beside.key),
                    "put the `$ref` into `allOf` and write this beside the `allOf`",
                );
            }
            return self.follow(node, text, target.at, file);
        }
        let value = match &node.value {
            Value::List(items) => Value::List(items.iter().map(|item| self.copy(item, file)).collect()),
            Value::Map(properties) => Value::Map(
                properties
                    .iter()
                    .map(|property| {
                        let value = match property.key.as_str() {
                            // An example may hold anything, also a key named `$ref`.
                            "example" | "examples" | "default" => property.value.clone(),
                            "properties" => self.copy_named(&property.value, file),
                            _ => self.copy(&property.value, file),
                        };
                        Property {
                            value,
                            ..property.clone()
                        }
                    })
                    .collect(),
            ),
            other => other.clone(),
        };
        Node { at: node.at, value }
    }

    /// A copy of a mapping whose keys are names and mean nothing: a property may be called `default`.
    fn copy_named(&mut self, node: &Node, file: u16) -> Node {
        let Value::Map(properties) = &node.value else {
            return self.copy(node, file);
        };
        let properties = properties.iter().map(|property| Property {
            value: self.copy(&property.value, file),
            ..property.clone()
        });
        Node {
            at: node.at,
            value: Value::Map(properties.collect()),
        }
    }

    fn follow(&mut self, node: &Node, text: &str, at: Place, file: u16) -> Node {
        let (name, pointer) = text.split_once('#').unwrap_or((text, ""));
        let target = if name.is_empty() {
            file
        } else {
            let base = self
                .files
                .paths
                .get(usize::from(file))
                .and_then(|path| path.parent());
            let path = base.unwrap_or(Path::new("")).join(name);
            let target = self.files.open(&path, at, self.findings);
            self.adopt(target);
            target
        };
        let Some(found) = self
            .files
            .tree(target)
            .and_then(|tree| tree.pointer(pointer))
            .cloned()
        else {
            if self.files.tree(target).is_some() {
                self.findings.add(
                    "ref-resolves",
                    at,
                    format!("`{text}` points to nothing"),
                    "check the spelling; `~1` stands for `/` in a pointer",
                );
            }
            return Node {
                at,
                value: Value::Null,
            };
        };
        let mut steps = pointer
            .strip_prefix("/components/")
            .into_iter()
            .flat_map(|rest| rest.split('/'));
        if let (Some(section), Some(component), None) = (steps.next(), steps.next(), steps.next()) {
            let value = Value::Text(format!("#/components/{section}/{component}"));
            let property = Property {
                key: "$ref".into(),
                at,
                value: Node { at, value },
            };
            return Node {
                at: node.at,
                value: Value::Map(vec![property]),
            };
        }
        let step = (target, pointer.to_owned());
        if self.following.contains(&step) {
            self.findings.add(
                "ref-cycle",
                at,
                "this `$ref` leads back to itself",
                "only components may refer to each other in a circle",
            );
            return Node {
                at: node.at,
                value: Value::Null,
            };
        }
        self.following.push(step);
        let copy = self.copy(&found, target);
        self.following.pop();
        copy
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    /// Writes files and bundles the first of them.
    fn bundled(texts: &[(&str, &str)]) -> (Option<Node>, Sources, crate::problem::Problems) {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for (name, text) in texts {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("it is in the folder")).expect("it can be made");
            std::fs::write(path, text).expect("it can be written");
        }
        let mut files = Files::new(&|path| std::fs::read_to_string(path));
        let mut findings = Findings::default();
        let root = bundle(&folder.path().join(texts[0].0), &mut files, &mut findings);
        let sources = files.into_sources();
        let problems = findings.into_problems(&sources);
        (root, sources, problems)
    }

    #[test]
    fn components_of_all_files_come_together_and_keep_their_places() {
        let (root, sources, problems) = bundled(&[
            (
                "api.yaml",
                "openapi: 3.0.3\npaths:\n  /a: {$ref: 'parts/a.yaml#/paths/~1a'}\n",
            ),
            (
                "parts/a.yaml",
                "paths:\n  /a:\n    get: {$ref: '../b.yaml#/components/responses/B'}\ncomponents:\n  schemas:\n    A: {type: string}\n",
            ),
            (
                "b.yaml",
                "components:\n  responses:\n    B: {schema: {$ref: 'parts/a.yaml#/components/schemas/A'}}\n",
            ),
        ]);
        assert!(problems.list.is_empty(), "{problems}");
        assert_eq!(sources.names().count(), 3, "each file is read once");
        let root = root.expect("there is a document");
        let get = root.pointer("/paths/~1a/get").expect("the path is copied");
        assert_eq!(get.component("responses"), Some("B"));
        let schema = root
            .pointer("/components/responses/B/schema")
            .expect("the response is adopted");
        assert_eq!(schema.component("schemas"), Some("A"));
        let a = root
            .pointer("/components/schemas/A")
            .expect("the schema is adopted");
        assert!(
            sources.show(a.at).ends_with("a.yaml:6:8"),
            "{}",
            sources.show(a.at)
        );
    }

    #[test]
    fn an_example_may_hold_anything() {
        let (root, _, problems) = bundled(&[(
            "a.yaml",
            "paths: {}\nx: {example: {$ref: nowhere}, properties: {example: {$ref: '#/paths'}}}\n",
        )]);
        assert!(problems.list.is_empty(), "{problems}");
        let root = root.expect("there is a document");
        assert_eq!(
            root.pointer("/x/example").and_then(Node::reference),
            Some("nowhere")
        );
        assert_eq!(
            root.pointer("/x/properties/example").and_then(Node::reference),
            None
        );
    }

    #[test]
    fn a_circle_outside_components_ends() {
        let (_, _, problems) = bundled(&[
            ("a.yaml", "x: {l: {$ref: 'b.yaml#/x'}, r: {$ref: 'b.yaml#/x'}}\n"),
            ("b.yaml", "x: {l: {$ref: 'a.yaml#/x'}, r: {$ref: 'a.yaml#/x'}}\n"),
        ]);
        assert!(!problems.list.is_empty());
        assert!(
            problems.list.iter().all(|problem| problem.rule == "ref-cycle"),
            "{problems}"
        );
    }

    #[test]
    fn paths_are_shown_without_detours() {
        assert_eq!(normal(Path::new("a/./b/../c.yaml")), Path::new("a/c.yaml"));
        assert_eq!(normal(Path::new("../a/c.yaml")), Path::new("../a/c.yaml"));
    }
}
