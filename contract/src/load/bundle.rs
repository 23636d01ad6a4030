//! Several files to one document, by following relative `$ref`s.

use std::path::Path;

use super::files::Files;
use crate::{
    grammar::{COMPONENTS, DOCUMENT, Kind, SCHEMA},
    node::{Node, Place, Property, Value},
    problem::Findings,
};

pub(super) fn bundle(path: &Path, files: &mut Files<'_>, findings: &mut Findings) -> Option<Node> {
    let file = files.open(path, Place::default(), findings);
    let root = files.tree(file)?.clone();
    let mut bundler = Bundler {
        files,
        findings,
        components: Vec::new(),
        seen: Vec::new(),
        following: Vec::new(),
        examples: Vec::new(),
        copied: 0,
        stopped: false,
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
            let value = bundler.copy_as(&property.value, DOCUMENT.property(&property.key), file);
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
    /// The components of `examples` that were put in place of a `$ref`.
    examples: Vec<String>,
    /// How many values were copied because a `$ref` leads to them.
    copied: usize,
    /// Whether it was said that they are too many.
    stopped: bool,
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
        self.mapping(&components, "components");
        for section in components.properties() {
            self.mapping(&section.value, &section.key);
            let kind = COMPONENTS.property(&section.key);
            for property in section.value.properties() {
                let value = self.copy_as(
                    &property.value,
                    kind.and_then(|kind| kind.property(&property.key)),
                    file,
                );
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

    /// Components stand in mappings: anything else would be lost.
    fn mapping(&mut self, node: &Node, key: &str) {
        if !matches!(node.value, Value::Map(_)) {
            self.findings.add(
                "value-kind",
                node.at,
                format!("`{key}` is {}; it takes a mapping by name", node.kind()),
                "write `name: value`, without `- `; or remove the key",
            );
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
        let used = self.examples;
        let sections = self.components.into_iter().map(|(key, mut properties)| {
            // Examples stand where they are used.
            if key == "examples" {
                properties.retain(|property| !used.contains(&property.key));
            }
            Property {
                key,
                at,
                value: Node {
                    at,
                    value: Value::Map(properties),
                },
            }
        });
        let sections =
            sections.filter(|section| section.key != "examples" || !section.value.properties().is_empty());
        Property {
            key: "components".into(),
            at,
            value: Node {
                at,
                value: Value::Map(sections.collect()),
            },
        }
    }

    /// A copy in which every `$ref` points to a component of the bundle. What has no kind, or another one than its key
    /// takes, is data here: the checks say so.
    fn copy_as(&mut self, node: &Node, kind: Option<&'static Kind>, file: u16) -> Node {
        match kind {
            Some(kind) => self.copy(node, kind, file),
            None => node.clone(),
        }
    }

    fn copy(&mut self, node: &Node, kind: &'static Kind, file: u16) -> Node {
        if !self.following.is_empty() {
            self.copied += 1;
        }
        if let Kind::SchemaReference = kind {
            return self.mapped(node, file);
        }
        let target = node.get("$ref").filter(|_| kind.is_structure());
        if let Some((target, text)) = target.and_then(|target| Some((target, target.text()?))) {
            if let Some(beside) = node.properties().iter().find(|property| property.key != "$ref") {
                self.findings.add(
                    "ref-alone",
                    beside.at,
                    format!("`{}` has no effect beside a `$ref`", beside.key),
                    "put the `$ref` into `allOf` and write this beside the `allOf`",
                );
            }
            return self.follow(node, text, target.at, kind, file);
        }
        let value = match &node.value {
            Value::List(items) => {
                let copies = items.iter().map(|item| self.copy_as(item, kind.item(), file));
                Value::List(copies.collect())
            }
            Value::Map(properties) => {
                let copies = properties.iter().map(|property| Property {
                    value: self.copy_as(&property.value, kind.property(&property.key), file),
                    ..property.clone()
                });
                Value::Map(copies.collect())
            }
            other => other.clone(),
        };
        Node { at: node.at, value }
    }

    /// A variant of a `discriminator.mapping`: a reference like a `$ref`, or the name of a component.
    fn mapped(&mut self, node: &Node, file: u16) -> Node {
        let Some(text) = node.text() else {
            return node.clone();
        };
        let name = is_component_name(text);
        let text = if name {
            format!("#/components/schemas/{text}")
        } else {
            text.to_owned()
        };
        let reference = self.follow(node, &text, node.at, &SCHEMA, file);
        let Some(target) = reference.reference() else {
            if !matches!(reference.value, Value::Null) {
                self.findings.add(
                    "ref-kind",
                    node.at,
                    format!("`{text}` is not a component"),
                    "a variant is a component: write `'#/components/schemas/<name>'`",
                );
            }
            return node.clone();
        };
        Node {
            at: node.at,
            value: Value::Text(target.to_owned()),
        }
    }

    fn follow(&mut self, node: &Node, text: &str, at: Place, kind: &'static Kind, file: u16) -> Node {
        let nothing = Node {
            at,
            value: Value::Null,
        };
        let (name, pointer) = text.split_once('#').unwrap_or((text, ""));
        let target = if name.is_empty() {
            file
        } else if name.contains("://") {
            self.findings.add(
                "file",
                at,
                format!("`{text}` is not in a file of this document"),
                "copy what it describes into a file here, and refer to that",
            );
            return nothing;
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
            return nothing;
        };
        if let Some((section, component)) = component_of(pointer)
            && let Some(reference) = self.component(node, at, kind, section, component)
        {
            return reference;
        }
        let step = (target, pointer.to_owned());
        if self.following.contains(&step) {
            self.findings.add(
                "ref-cycle",
                at,
                "this `$ref` leads back to itself",
                "only components may refer to each other in a circle",
            );
            return nothing;
        }
        if self.copied > MOST_COPIED && self.stopped {
            return nothing;
        }
        if self.following.len() == MOST_STEPS || self.copied > MOST_COPIED {
            self.stopped = true;
            self.findings.add(
                "ref-cycle",
                at,
                "the `$ref`s that lead here expand to too much",
                "make what they refer to components: those are in the document once",
            );
            return nothing;
        }
        self.following.push(step);
        let copy = self.copy(&found, kind, target);
        self.following.pop();
        copy
    }

    /// A `$ref` to a component, if one of that section can stand here; nothing for an example, which stands where it is
    /// used.
    fn component(
        &mut self,
        node: &Node,
        at: Place,
        kind: &'static Kind,
        section: &str,
        component: &str,
    ) -> Option<Node> {
        let part = kind.part();
        let own = part.and_then(|part| part.section);
        let listed = kind.item().and_then(Kind::part).and_then(|part| part.section);
        if own.is_none() && listed == Some(section) {
            self.findings.add(
                "value-kind",
                at,
                "this `$ref` is in place of a list",
                "write a list: `[{$ref: …}]`",
            );
            return Some(Node {
                at: node.at,
                value: Value::Null,
            });
        }
        if own != Some(section) {
            self.findings.add(
                "ref-kind",
                at,
                format!(
                    "this `$ref` leads to a component of `{section}`, which cannot stand in place of {}",
                    part.map_or("a list or a mapping", |part| part.name)
                ),
                own.map_or_else(
                    || "write the value itself here".to_owned(),
                    |section| format!("refer to `#/components/{section}/<name>`"),
                ),
            );
            return Some(Node {
                at: node.at,
                value: Value::Null,
            });
        }
        if section == "examples" {
            self.examples
                .push(component.replace("~1", "/").replace("~0", "~"));
            return None;
        }
        let property = Property {
            key: "$ref".into(),
            at,
            value: Node {
                at,
                value: Value::Text(format!("#/components/{section}/{component}")),
            },
        };
        Some(Node {
            at: node.at,
            value: Value::Map(vec![property]),
        })
    }
}

/// How many `$ref`s to what is not a component may lead to each other.
const MOST_STEPS: usize = 32;
/// How many values `$ref`s to what is not a component may expand to.
const MOST_COPIED: usize = 300_000;

/// Section and name, if a pointer leads to a component as a whole.
fn component_of(pointer: &str) -> Option<(&str, &str)> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    (!name.contains('/')).then_some((section, name))
}

/// Whether a text can be the name of a component, by the rule of OpenAPI.
fn is_component_name(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let file = [".yaml", ".yml", ".json"].iter().any(|end| text.ends_with(end));
    !text.is_empty() && !file && text.chars().all(known)
}

#[cfg(test)]
#[path = "bundle_tests.rs"]
mod tests;
