//! What a schema is, as far as types go.

use std::collections::BTreeMap;

use imbrace_contract::{
    document::Document,
    node::{Node, Place, Property, Value},
};

/// How deep `allOf` is followed: only one that leads to itself gets there.
const DEEPEST: usize = 16;

/// The kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Any,
    Text,
    File,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    FreeForm,
    Enumeration,
    Object,
    Union,
}

impl Sort {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Any => "any JSON",
            Self::Text => "a string",
            Self::File => "a file",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::List => "a list",
            Self::Map => "a map",
            Self::FreeForm => "a free-form object",
            Self::Enumeration => "an enumeration",
            Self::Object => "an object",
            Self::Union => "a union",
        }
    }

    /// Whether a type with a name is made of it.
    pub(super) const fn is_named(self) -> bool {
        matches!(self, Self::Enumeration | Self::Object | Self::Union)
    }
}

/// A schema behind its references.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form<'d> {
    pub(super) sort: Sort,
    /// The schema itself.
    pub(super) node: &'d Node,
    /// The component that gives its name, if it has one.
    pub(super) name: Option<&'d str>,
}

impl<'d> Form<'d> {
    pub(super) fn of(document: &'d Document, node: &'d Node) -> Self {
        let mut name = None;
        let mut node = node;
        for _ in 0..DEEPEST {
            if let Some(component) = node.component("schemas") {
                let Some(schema) = document.schema(component) else {
                    break;
                };
                name = Some(component);
                node = &schema.node;
            } else if let Some(only) = wrapped(node) {
                node = only;
            } else {
                break;
            }
        }
        let sort = sort(node);
        Self {
            sort,
            node,
            name: name.filter(|_| sort.is_named()),
        }
    }

    /// In words, with the name of the type.
    pub(super) fn words(&self) -> String {
        match self.name {
            Some(name) => format!("of type `{name}`"),
            None => self.sort.name().to_owned(),
        }
    }
}

fn sort(node: &Node) -> Sort {
    if node.get("oneOf").is_some() {
        return Sort::Union;
    }
    let filled = |key: &str| {
        node.get(key)
            .is_some_and(|node| !node.properties().is_empty() || !node.items().is_empty())
    };
    if filled("properties") || filled("allOf") {
        return Sort::Object;
    }
    match node.text_of("type") {
        Some("string")
            if node
                .get("enum")
                .or_else(|| node.get("x-extensible-enum"))
                .is_some() =>
        {
            Sort::Enumeration
        }
        Some("string") if node.text_of("format") == Some("binary") => Sort::File,
        Some("string") => Sort::Text,
        Some("integer") => Sort::Integer,
        Some("number") => Sort::Number,
        Some("boolean") => Sort::Boolean,
        Some("array") => Sort::List,
        Some("object") if filled("additionalProperties") => Sort::Map,
        Some("object") => Sort::FreeForm,
        _ => Sort::Any,
    }
}

/// The schema in an `allOf` that adds no properties.
fn wrapped(node: &Node) -> Option<&Node> {
    match node.get("allOf").map_or(&[][..], Node::items) {
        [only] if node.get("properties").is_none() && node.get("required").is_none() => Some(only),
        _ => None,
    }
}

/// A property of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'d> {
    pub(super) name: &'d str,
    pub(super) node: &'d Node,
    pub(super) at: Place,
    pub(super) required: bool,
}

/// The properties of an object, those of `allOf` included, in the order of the arguments that they become.
pub(super) fn parts<'d>(document: &'d Document, node: &'d Node) -> Vec<Part<'d>> {
    let mut properties: Vec<&Property> = Vec::new();
    collect(document, node, &mut properties, 0);
    properties
        .into_iter()
        .map(|property| Part {
            name: &property.key,
            node: &property.value,
            at: property.at,
            required: document.requires(node, &property.key),
        })
        .collect()
}

fn collect<'d>(document: &'d Document, node: &'d Node, properties: &mut Vec<&'d Property>, depth: usize) {
    if depth > DEEPEST {
        return;
    }
    for part in node.get("allOf").map_or(&[][..], Node::items) {
        collect(document, document.resolve(part), properties, depth + 1);
    }
    for property in node.get("properties").map_or(&[][..], Node::properties) {
        match properties.iter().position(|other| other.key == property.key) {
            Some(index) => properties[index] = property,
            None => properties.push(property),
        }
    }
}

/// Whether a text that only describes differs; what stands in one of the two alone is another change.
pub(super) fn described_otherwise(old: &Node, new: &Node) -> bool {
    let (was, now) = (words(old), words(new));
    was.iter()
        .any(|(path, text)| now.get(path).is_some_and(|other| other != text))
}

/// The texts of a schema or operation that only describe, by their paths.
fn words(node: &Node) -> BTreeMap<String, &str> {
    let mut out = BTreeMap::new();
    gather(node, false, "", &mut out);
    out
}

/// `names`: whether the keys of a mapping are names of properties, so that they mean nothing.
fn gather<'d>(node: &'d Node, names: bool, path: &str, out: &mut BTreeMap<String, &'d str>) {
    for property in node.properties() {
        let path = format!("{path}/{}", property.key);
        match (&property.value.value, property.key.as_str()) {
            (Value::Text(text), "description" | "summary") if !names => {
                out.insert(path, text);
            }
            (_, "example" | "examples" | "default") if !names => {}
            (_, "x-enum-descriptions") if !names => {
                for text in property.value.properties() {
                    out.extend(
                        text.value
                            .text()
                            .map(|words| (format!("{path}/{}", text.key), words)),
                    );
                }
            }
            (_, key) => gather(&property.value, !names && key == "properties", &path, out),
        }
    }
    for (index, item) in node.items().iter().enumerate() {
        let own = item
            .text_of("name")
            .map_or_else(|| index.to_string(), str::to_owned);
        gather(item, false, &format!("{path}/{own}"), out);
    }
}

/// Whether two schemas say the same to a machine.
pub(super) fn same_but_words(old: &Node, new: &Node) -> bool {
    stripped(old, false) == stripped(new, false)
}

fn stripped(node: &Node, names: bool) -> serde_json::Value {
    match &node.value {
        Value::Map(properties) => {
            let kept = properties.iter().filter(|property| {
                let only_says = [
                    "description",
                    "summary",
                    "example",
                    "examples",
                    "x-source",
                    "x-enum-descriptions",
                ];
                names || !only_says.contains(&property.key.as_str())
            });
            kept.map(|property| {
                let names = !names && property.key == "properties";
                (property.key.clone(), stripped(&property.value, names))
            })
            .collect::<serde_json::Map<_, _>>()
            .into()
        }
        Value::List(items) => items.iter().map(|item| stripped(item, false)).collect(),
        _ => node.to_json(),
    }
}
