//! A document with the Rust interface that is made of it, beside the other version of both.

use std::collections::{BTreeMap, BTreeSet};

use imbrace_codegen::{
    Type,
    model::{BodyItem, Definition, Interface, OperationItem, ResponseItem, TypeItem},
};
use imbrace_contract::{
    document::{Document, Operation, path_shape},
    problem::Problems,
};

/// A document and its interface.
pub(super) struct Made<'d> {
    pub(super) document: &'d Document,
    pub(super) interface: Interface,
    /// By which operations a type is used, in the order of the document.
    uses: BTreeMap<String, Vec<String>>,
}

impl<'d> Made<'d> {
    pub(super) fn of(document: &'d Document) -> Result<Self, Problems> {
        let mut made = Self {
            document,
            interface: imbrace_codegen::older_interface(document, "crate::Client")?,
            uses: BTreeMap::new(),
        };
        for operation in &document.operations {
            for name in made.reached(operation) {
                made.uses.entry(name).or_default().push(operation.id.clone());
            }
        }
        Ok(made)
    }

    pub(super) fn uses(&self, name: &str) -> Vec<String> {
        self.uses.get(name).cloned().unwrap_or_default()
    }

    pub(super) fn operation(&self, id: &str) -> Option<&OperationItem> {
        self.interface.operations.iter().find(|item| item.id == id)
    }

    pub(super) fn item(&self, name: &str) -> Option<&TypeItem> {
        self.interface.types.iter().find(|item| item.name == name)
    }

    /// What another name for a type stands for.
    pub(super) fn alias(&self, name: &str) -> Option<&Type> {
        match &self.item(name)?.definition {
            Definition::Alias(ty) => Some(ty),
            _ => None,
        }
    }

    /// The types that an operation mentions, those of its errors included, and those that they mention.
    pub(super) fn reached(&self, operation: &Operation) -> BTreeSet<String> {
        let schemas = operation.parameters.iter().map(|parameter| &parameter.schema);
        let components = self.document.reached_schemas(schemas.chain([&operation.node]));
        let mut open: Vec<String> = components.map(str::to_owned).collect();
        if let Some(item) = self.operation(&operation.id) {
            open.extend(mentioned_by(item));
        }
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if let Some(item) = self.item(&name)
                && reached.insert(name)
            {
                open.extend(mentions(item));
            }
        }
        reached
    }
}

/// The names of types in a type.
fn names(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::List(inner) | Type::Map(inner) | Type::Optional(inner) | Type::Boxed(inner) => names(inner),
        _ => None,
    }
}

fn mentions(item: &TypeItem) -> Vec<String> {
    match &item.definition {
        Definition::Object(object) => object
            .fields
            .iter()
            .filter_map(|field| names(&field.ty))
            .collect(),
        Definition::Form(form) => form.fields.iter().filter_map(|field| names(&field.ty)).collect(),
        Definition::Tagged { variants, .. } => {
            variants.iter().map(|variant| variant.component.clone()).collect()
        }
        Definition::Untagged(branches) => branches.iter().filter_map(|branch| names(&branch.ty)).collect(),
        Definition::Alias(ty) => names(ty).into_iter().collect(),
        Definition::Enum { .. } => Vec::new(),
    }
}

fn mentioned_by(item: &OperationItem) -> Vec<String> {
    use imbrace_codegen::model::{Argument, Wire};
    let mut types: Vec<&Type> = item.event.iter().chain(&item.json).collect();
    types.extend(body_type(&item.body));
    types.extend(response_type(&item.response));
    types.extend(item.paging.iter().map(|paging| &paging.row));
    for parameter in &item.parameters {
        match &parameter.argument {
            Argument::Plain(ty) | Argument::Into(ty) | Argument::Optional(ty) | Argument::Items(ty) => {
                types.push(ty)
            }
            Argument::Properties | Argument::Text => {}
        }
        if let Wire::Named(ty) | Wire::Joined(ty) | Wire::Repeated(ty) = &parameter.to {
            types.push(ty);
        }
    }
    types.into_iter().filter_map(names).collect()
}

pub(super) fn body_type(body: &BodyItem) -> Option<&Type> {
    match body {
        BodyItem::None => None,
        BodyItem::Json(ty) | BodyItem::OptionalJson(ty) | BodyItem::Multipart(ty) => Some(ty),
    }
}

pub(super) fn response_type(response: &ResponseItem) -> Option<&Type> {
    match response {
        ResponseItem::Empty | ResponseItem::Download => None,
        ResponseItem::Json(ty)
        | ResponseItem::Enveloped { envelope: ty, .. }
        | ResponseItem::Nullable(ty)
        | ResponseItem::OptionalJson(ty)
        | ResponseItem::Events(ty) => Some(ty),
    }
}

/// Two versions, and which operation of the older one became which of the newer one.
pub(super) struct Pair<'d> {
    pub(super) old: Made<'d>,
    pub(super) new: Made<'d>,
    /// Operations with another id: older, newer.
    renamed: BTreeMap<String, String>,
}

impl<'d> Pair<'d> {
    pub(super) fn of(old: &'d Document, new: &'d Document) -> Result<Self, Problems> {
        let route = |operation: &Operation| {
            let shape = path_shape(&operation.path);
            (operation.method.clone(), shape, operation.service.clone())
        };
        let known = |document: &Document, id: &str| document.operations.iter().any(|other| other.id == id);
        let gone = old.operations.iter().filter(|was| !known(new, &was.id));
        // An operation that lost its id goes by its route.
        let renamed = gone.filter_map(|was| {
            let mut fresh = new.operations.iter().filter(|now| !known(old, &now.id));
            let now = fresh.find(|now| route(now) == route(was))?;
            Some((was.id.clone(), now.id.clone()))
        });
        Ok(Self {
            renamed: renamed.collect(),
            old: Made::of(old)?,
            new: Made::of(new)?,
        })
    }

    /// The id of an operation of the older version in the newer one.
    pub(super) fn newer_id<'a>(&'a self, id: &'a str) -> &'a str {
        self.renamed.get(id).map_or(id, String::as_str)
    }

    /// The id of an operation of the newer version in the older one.
    pub(super) fn older_id<'a>(&'a self, id: &'a str) -> &'a str {
        let found = self.renamed.iter().find(|(_, now)| *now == id);
        found.map_or(id, |(was, _)| was.as_str())
    }
}
