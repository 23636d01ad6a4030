//! The pages of operations, and what documentation says of setters and responses.

use super::{
    operations::{BodyItem, CallSetter, OperationItem, ResponseItem},
    setters::{Argument, Entry, SetterKind},
};
use crate::rust_type::Type;

impl OperationItem {
    /// What the page of the structure that stands for the operation has after the summary: all that the method says, and the
    /// setters, which are hidden on the page of `Call`. `made_by` is its method, as a link.
    #[must_use]
    pub fn page(&self, made_by: &str) -> String {
        let texts = &self.texts;
        // Paragraphs of their own: the list of all operations shows the first one only.
        let mut text = String::new();
        let returns = returns(self, by_name);
        if !returns.is_empty() {
            text.push_str(&format!("\n{}\n", returns.trim()));
        }
        text.push_str(&format!("\nMade by {made_by}.\n"));
        text.push_str(&format!("{}{}", texts.description, texts.arguments));
        if let Some(body) = &self.given_body {
            let head = if texts.arguments.is_empty() {
                "\n# Arguments\n"
            } else {
                ""
            };
            text.push_str(&format!(
                "{head}- `body`: {}\n",
                linked(body, &body.to_string(), by_name)
            ));
        }
        let listed: Vec<String> = setters(self)
            .map(|setter| {
                let (name, docs) = (setter.name, setter.docs.trim());
                let (anchor, call) = (anchor(name), format!("{name}({})", setter.argument));
                let call = match setter.ty {
                    Some(ty) => linked(ty, &call, by_name),
                    None => format!("`{call}`"),
                };
                format!("\n## <span id=\"{anchor}\">{name}</span>\n{call}: {docs}\n")
            })
            .collect();
        if !listed.is_empty() {
            text.push_str(&format!("\n# Optional parameters\n{}", listed.concat()));
        }
        text.push_str(&format!(
            "{}{}{}\n`{} {}`\n",
            texts.walks, texts.more_of_walks, texts.errors, self.method, self.path
        ));
        text
    }
}

/// Code with a link to its type, if that is one of the document; `page` says where a type is documented.
fn linked(ty: &Type, code: &str, page: impl Fn(&str) -> String) -> String {
    match ty.innermost() {
        Some(name) => format!("[`{code}`]({})", page(name)),
        None => format!("`{code}`"),
    }
}

/// A type as Rust names it, from the page of an operation.
fn by_name(name: &str) -> String {
    format!("types::{name}")
}

/// The place of a setter on the page of its operation: a name such as `search` alone is an id that rustdoc needs itself.
pub(super) fn anchor(name: &str) -> String {
    format!("parameter.{name}")
}

/// A setter of a call, as documentation shows it.
pub(super) struct Shown<'m> {
    pub(super) name: &'m str,
    argument: String,
    /// The type in the argument.
    ty: Option<&'m Type>,
    docs: &'m str,
    /// Whether it takes away what another one sets.
    pub(super) clears: bool,
}

pub(super) fn setters(item: &OperationItem) -> impl Iterator<Item = Shown<'_>> {
    item.setters.iter().map(|setter| match setter {
        CallSetter::Parameter { name, index } => {
            let parameter = &item.parameters[*index];
            Shown {
                name,
                argument: format!("value: {}", parameter.argument),
                ty: parameter.argument.ty(),
                docs: &parameter.docs,
                clears: false,
            }
        }
        CallSetter::Body => Shown {
            name: "body",
            argument: match &item.body {
                BodyItem::None => String::new(),
                BodyItem::Json(ty) | BodyItem::OptionalJson(ty) | BodyItem::Multipart(ty) => {
                    format!("body: {}", Argument::Into(ty.clone()))
                }
            },
            ty: item.body.ty(),
            docs: item.body.setter_docs(),
            clears: false,
        },
        CallSetter::Field(setter) => Shown {
            name: &setter.name,
            argument: match &setter.kind {
                SetterKind::Set { argument, .. } => format!("value: {argument}"),
                SetterKind::Entry(Entry::Property) => {
                    "name: impl Into<String>, value: impl Into<Value>".to_owned()
                }
                SetterKind::Entry(Entry::Item(ty)) => format!("value: {}", Argument::Into(ty.clone())),
                SetterKind::Clear => String::new(),
            },
            ty: match &setter.kind {
                SetterKind::Set { argument, .. } => argument.ty(),
                SetterKind::Entry(Entry::Item(ty)) => Some(ty),
                SetterKind::Entry(Entry::Property) | SetterKind::Clear => None,
            },
            docs: &setter.docs,
            clears: matches!(setter.kind, SetterKind::Clear),
        },
    })
}

/// What a success gives, as a sentence with links.
pub(super) fn returns(item: &OperationItem, page: impl Fn(&str) -> String) -> String {
    let link = |ty: &Type| linked(ty, &ty.to_string(), &page);
    let events = |ty: &Type| format!("a stream of {}", link(ty));
    let response = match &item.response {
        ResponseItem::Empty => return String::new(),
        ResponseItem::Json(ty) => link(ty),
        ResponseItem::Enveloped {
            envelope,
            property,
            data,
        } => format!("{}, the `{property}` of {}", link(data), link(envelope)),
        ResponseItem::Nullable(ty) | ResponseItem::OptionalJson(ty) => {
            linked(ty, &format!("Option<{ty}>"), &page)
        }
        ResponseItem::Events(ty) => events(ty),
        ResponseItem::Download => "a file, as [`Download`]".to_owned(),
    };
    match &item.event {
        Some(event) if !matches!(item.response, ResponseItem::Events(_)) => {
            format!(" Returns {response}, or {}.", events(event))
        }
        _ => format!(" Returns {response}."),
    }
}
