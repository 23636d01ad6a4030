//! Namespaces: one structure each, with one method an operation.

use imbrace_contract::{
    document::{Deprecation, Document, Media, Method, Namespace, Operation},
    names, services,
};

use super::{
    docs, lookup::Lookup, method_docs::MethodDocs, operations::OperationItem, setters::Argument, texts,
};
use crate::rust_type::Type;

/// A namespace.
#[derive(Clone, Debug)]
pub struct NamespaceItem {
    /// Its name in the document.
    pub name: String,
    /// Whether its methods are those of the client itself.
    pub on_client: bool,
    /// The structure.
    pub structure: String,
    /// The method of the client that gives it.
    pub method: String,
    /// The Cargo feature that switches it on.
    pub feature: String,
    /// Its documentation.
    pub docs: String,
    /// Rust code that uses it, with `client` at hand.
    pub example: Option<String>,
    /// Its methods.
    pub methods: Vec<MethodItem>,
    /// Whether its page leaves details to the pages of the operations, since it would be too large.
    pub brief: bool,
}

/// A method of a namespace.
#[derive(Clone, Debug)]
pub struct MethodItem {
    /// Its name.
    pub name: String,
    /// The position of its operation in the document.
    pub operation: usize,
    /// The structure that stands for the operation.
    pub marker: String,
    /// Whether this is another name of the operation, from the Python documentation.
    pub other: bool,
    /// Whether it is such a name and the operation has no method under its own one, since that namespace is off.
    pub alone: bool,
    /// What a success gives, as a sentence with links from the page of the namespace.
    pub returns: String,
    /// Names of other SDKs, so that a search for them ends here.
    pub aliases: Vec<String>,
    /// Whether it is deprecated, and what to do: where `use` names an operation, that is a method here.
    pub deprecation: Option<Deprecation>,
    /// Its arguments before the body.
    pub arguments: Vec<ArgumentItem>,
    /// Where the body comes from.
    pub body: BodyArgument,
}

/// An argument of a method: a parameter that must be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentItem {
    /// Its name.
    pub name: String,
    /// The position of the parameter in the operation.
    pub parameter: usize,
}

/// Where the body of a call comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyArgument {
    /// There is none.
    None,
    /// There is none until it is set.
    Absent,
    /// The last argument.
    Given(Type),
    /// It starts empty.
    New(Type),
}

/// What the methods of a namespace may take on its page, in bytes, before they leave details to the pages of their operations. Every
/// page has some 35 KB more, and `cargo xtask pages` allows 150 KiB.
const ROOM: usize = 108_000;

impl NamespaceItem {
    /// What its documentation says of the methods that are other names of operations, which are hidden. Links to them end at
    /// their rows. A row leads to the method under the operation's own name or, where there is none, to the page of the
    /// operation. Begins with an empty line.
    #[must_use]
    pub fn other_names(&self, operations: &[OperationItem]) -> String {
        let others = self.methods.iter().filter(|method| method.other);
        let rows: Vec<String> = others
            .map(|method| {
                let operation = &operations[method.operation];
                let (namespace, own, name) = (&operation.namespace, &operation.name, &method.name);
                if method.alone {
                    let (marker, given) = (&method.marker, method.given());
                    return format!(
                        "| <span id=\"method.{name}\">`{name}({given})`</span> | [`{marker}`](operations/struct.{marker}.html) |\n"
                    );
                }
                let (field, page) = (names::field(namespace), names::pascal(namespace));
                let called = if own == name {
                    format!("{field}()")
                } else {
                    format!("{field}().{own}")
                };
                format!(
                    "| <span id=\"method.{name}\">`{name}`</span> | [`{called}`](struct.{page}.html#method.{own}) |\n"
                )
            })
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        format!(
            "\nIt also has these methods under the names of the Python SDK:\n\n| method | belongs to |\n|---|---|\n{}",
            rows.concat()
        )
    }

    /// The method as a link from the page of its operation. The methods of `client` itself stand on its page.
    #[must_use]
    pub fn link(&self, method: &MethodItem, client: &str) -> String {
        let name = &method.name;
        let (call, structure) = if self.on_client {
            (name.clone(), client.rsplit("::").next().unwrap_or_default())
        } else {
            (format!("{}().{name}", self.method), self.structure.as_str())
        };
        format!("[`{call}`](../struct.{structure}.html#method.{name})")
    }

    /// The documentation of a method.
    #[must_use]
    pub fn docs<'m>(&self, method: &'m MethodItem, operation: &'m OperationItem) -> MethodDocs<'m> {
        MethodDocs {
            operation,
            returns: &method.returns,
            brief: self.brief,
        }
    }

    /// About how many bytes its methods take on its page.
    fn size(&self, operations: &[OperationItem]) -> usize {
        let shown = self.methods.iter().filter(|method| !method.other);
        shown
            .map(|method| self.docs(method, &operations[method.operation]).size())
            .sum()
    }
}

impl MethodItem {
    /// The names of its arguments.
    fn given(&self) -> String {
        let names = self.arguments.iter().map(|argument| argument.name.as_str());
        let body = matches!(self.body, BodyArgument::Given(_)).then_some("body");
        names.chain(body).collect::<Vec<_>>().join(", ")
    }

    /// The documentation of another name of an operation.
    #[must_use]
    pub fn same_as(&self, operation: &OperationItem) -> String {
        format!(
            "{}: the same as `{}.{}`.",
            operation.summary, operation.namespace, operation.name
        )
    }

    /// Its head on one line: name, arguments and what it gives.
    #[must_use]
    pub fn signature(&self, operation: &OperationItem) -> String {
        let arguments = self.arguments.iter().map(|argument| {
            let parameter = &operation.parameters[argument.parameter];
            format!(", {}: {}", argument.name, parameter.argument)
        });
        let body = match &self.body {
            BodyArgument::Given(ty) => format!(", body: {}", Argument::Into(ty.clone())),
            _ => String::new(),
        };
        format!(
            "pub fn {}(&self{}{body}) -> Call<operations::{}>",
            self.name,
            arguments.collect::<String>(),
            self.marker
        )
    }
}

pub(super) fn item(lookup: Lookup<'_>, namespace: &Namespace, operations: &[OperationItem]) -> NamespaceItem {
    let document = lookup.document;
    let mut item = NamespaceItem {
        name: namespace.name.clone(),
        on_client: lookup.is_on_client(&namespace.name),
        structure: names::pascal(&namespace.name),
        method: names::field(&namespace.name),
        feature: services::feature(&namespace.name),
        docs: namespace.description.clone(),
        example: namespace.example.clone(),
        methods: document
            .methods(&namespace.name)
            .iter()
            .map(|named| method(lookup, named, &operations[named.index]))
            .collect(),
        brief: false,
    };
    item.brief = item.size(operations) > ROOM;
    item
}

/// The method of an operation, under its own or another name.
fn method(lookup: Lookup<'_>, named: &Method<'_>, item: &OperationItem) -> MethodItem {
    let operation = named.operation;
    let body = body(lookup, named, item);
    let mut taken: Vec<String> = Vec::new();
    if matches!(body, BodyArgument::Given(_)) {
        taken.push("body".into());
    }
    let given = operation.parameters.iter().enumerate();
    let arguments = given
        .filter(|(_, parameter)| texts::is_argument(parameter))
        .map(|(index, parameter)| ArgumentItem {
            name: names::untaken(names::field(&parameter.name), &mut taken),
            parameter: index,
        })
        .collect();
    MethodItem {
        name: named.name.to_owned(),
        operation: named.index,
        marker: names::pascal(&operation.id),
        other: named.other,
        alone: false,
        returns: docs::returns(item, |name| lookup.page(name)),
        aliases: texts::aliases(named.name, operation),
        deprecation: deprecation(lookup.document, operation),
        arguments,
        body,
    }
}

fn deprecation(document: &Document, operation: &Operation) -> Option<Deprecation> {
    let mut deprecation = Deprecation::of(&operation.node)?;
    let instead = document
        .operations
        .iter()
        .find(|other| Some(&other.id) == deprecation.instead.as_ref());
    if let Some(other) = instead {
        deprecation.instead = Some(format!("{}().{}", names::field(&other.namespace), other.name));
    }
    Some(deprecation)
}

/// The body: an argument if something in it must be given.
fn body(lookup: Lookup<'_>, named: &Method<'_>, item: &OperationItem) -> BodyArgument {
    let slots = &lookup.lowered.operations[named.index];
    let (Some(body), Some(index)) = (&named.operation.body, slots.body) else {
        return BodyArgument::None;
    };
    let ty = lookup.slot(&slots.component, index);
    if !body.required && body.media == Media::Json {
        BodyArgument::Absent
    } else if item.given_body.is_some() {
        BodyArgument::Given(ty)
    } else {
        BodyArgument::New(ty)
    }
}
