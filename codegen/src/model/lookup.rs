//! What the builders of the model look at.

use imbrace_contract::document::Document;

use crate::{
    lower::{Field, Kind, Lowered, Shape, slots_of},
    resolve_types::Types,
    rust_type::Type,
};

/// A document with its lowered form and its types.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'a> {
    pub(super) document: &'a Document,
    pub(super) lowered: &'a Lowered,
    pub(super) types: &'a Types,
}

impl<'a> Lookup<'a> {
    pub(super) fn shape(self, name: &str) -> Option<&'a Shape> {
        self.lowered.shapes.iter().find(|shape| shape.name == name)
    }

    /// Whether the methods of a namespace are those of the client itself.
    pub(super) fn is_on_client(self, namespace: &str) -> bool {
        let mut servers = self.document.servers.iter();
        servers.next().is_some_and(|server| server.service == namespace)
    }

    /// The file with the page of a type, below that of the module.
    pub(super) fn page(self, name: &str) -> String {
        let kind = match self.shape(name).map(|shape| &shape.kind) {
            Some(Kind::Object(_) | Kind::Form(_)) => "struct",
            Some(Kind::Alias) => "type",
            _ => "enum",
        };
        format!("types/{kind}.{name}.html")
    }

    /// The type in a slot. The resolver has checked that all are there.
    pub(super) fn slot(self, component: &str, index: usize) -> Type {
        self.types.slot(component, index).cloned().unwrap_or(Type::Json)
    }

    /// The fields of an object or a form, by the name of its type.
    pub(super) fn fields(self, ty: &Type) -> Option<&'a [Field]> {
        match &self.shape(ty.name()?)?.kind {
            Kind::Object(fields) | Kind::Form(fields) => Some(fields),
            _ => None,
        }
    }

    /// What stands behind other names of a type.
    pub(super) fn behind(self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        while let Some(name) = self.alias(&ty) {
            ty = self.slot(&slots_of(&name), 0);
        }
        ty
    }

    fn alias(self, ty: &Type) -> Option<String> {
        let shape = self.shape(ty.name()?)?;
        matches!(shape.kind, Kind::Alias).then(|| shape.name.clone())
    }

    /// Whether a type holds JSON of any form, which is printed by its size only.
    pub(super) fn is_free_form(self, ty: &Type) -> bool {
        match ty {
            Type::Json => true,
            Type::List(inner) | Type::Map(inner) | Type::Optional(inner) | Type::Boxed(inner) => {
                self.is_free_form(inner)
            }
            Type::Named(_) => self
                .alias(ty)
                .is_some_and(|name| self.is_free_form(&self.slot(&slots_of(&name), 0))),
            _ => false,
        }
    }

    /// Whether something in a type must be given when it is made.
    pub(super) fn has_required(self, ty: &Type) -> bool {
        self.fields(ty)
            .is_none_or(|fields| fields.iter().any(Field::is_given))
    }
}
