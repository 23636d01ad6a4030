//! Operations: what goes where on the wire, and the setters of their calls.

use imbrace_contract::{
    document::{Deprecation, In, Media, Operation, Outcome, Parameter, Stream},
    names,
};

use super::{
    lookup::Lookup,
    paging::{self, PagingItem},
    reserved::TAKEN,
    setters::{Argument, SetterItem, SetterKind, setters},
    texts::{self, Texts},
    types::{enveloped, form_type},
};
use crate::{
    lower::{FieldValue, Kind, Slots},
    rust_type::Type,
};

/// An operation.
#[derive(Clone, Debug)]
pub struct OperationItem {
    /// `operationId`
    pub id: String,
    /// The structure that stands for it.
    pub marker: String,
    /// The namespace.
    pub namespace: String,
    /// The name within the namespace.
    pub name: String,
    /// The HTTP method.
    pub method: String,
    /// The path template below the base of the service.
    pub path: String,
    /// The base.
    pub service: String,
    /// One line that says what it does.
    pub summary: String,
    /// What else the document says.
    pub texts: Texts,
    /// Whether the newest SDK calls it retired.
    pub deprecated: bool,
    /// Whether a call can be sent again.
    pub retry: Retry,
    /// Where the status does not say what became of the call.
    pub outcome: Option<Outcome>,
    /// What `accept` asks for.
    pub accept: String,
    /// The event stream.
    pub stream: Option<StreamItem>,
    /// The type of the events.
    pub event: Option<Type>,
    /// The request body.
    pub body: BodyItem,
    /// The body, if the method takes it as an argument.
    pub given_body: Option<Type>,
    /// What a success gives.
    pub response: ResponseItem,
    /// The type of the JSON response.
    pub json: Option<Type>,
    /// Names whose values are redacted.
    pub secrets: Vec<String>,
    /// What is refused when it is empty.
    pub not_empty: Vec<NotEmpty>,
    /// Parameters, in the order of the document.
    pub parameters: Vec<ParameterItem>,
    /// What the document shows as its body; where it shows none, properties with their examples.
    pub body_example: Option<serde_json::Value>,
    /// The setters of a call.
    pub setters: Vec<CallSetter>,
    /// How the list comes in pages.
    pub paging: Option<PagingItem>,
}

/// Whether a call can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Without harm.
    Safe,
    /// Only where the server did not act.
    Unsafe,
    /// Only where the server did not take it.
    Never,
}

/// An event stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamItem {
    /// What the document says.
    pub stream: Stream,
    /// The property that tells the events apart; empty where all have one form.
    pub tag: String,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyItem {
    /// None.
    None,
    /// JSON.
    Json(Type),
    /// JSON, or nothing.
    OptionalJson(Type),
    /// A form with files.
    Multipart(Type),
}

impl BodyItem {
    /// Its type.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match self {
            Self::None => None,
            Self::Json(ty) | Self::OptionalJson(ty) | Self::Multipart(ty) => Some(ty),
        }
    }

    /// The documentation of the setter of the whole body.
    pub(crate) fn setter_docs(&self) -> &'static str {
        match self {
            Self::OptionalJson(_) => "Sends this body; without it none is sent.",
            Self::None | Self::Json(_) | Self::Multipart(_) => {
                "Sends this body, in place of what is set so far."
            }
        }
    }
}

/// What a success gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseItem {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON in an envelope.
    Enveloped {
        /// The type of the envelope.
        envelope: Type,
        /// The property that holds what a call gives.
        property: String,
        /// The type of what a call gives.
        data: Type,
    },
    /// JSON that can be null.
    Nullable(Type),
    /// JSON, or nothing.
    OptionalJson(Type),
    /// Events of this type, and nothing else.
    Events(Type),
    /// A file.
    Download,
}

/// A property of the body that must not be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotEmpty {
    /// Its name in Rust.
    pub field: String,
    /// Its name on the wire.
    pub wire: String,
    /// Whether it can be absent.
    pub optional: bool,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterItem {
    /// Its name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// Whether it is an argument of the method; else a setter of the call.
    pub given: bool,
    /// What it is given as.
    pub argument: Argument,
    /// Where it goes.
    pub to: Wire,
    /// Whether it is deprecated, and what to do.
    pub deprecation: Option<Deprecation>,
    /// The value that the document shows.
    pub example: Option<serde_json::Value>,
}

/// Where the value of a parameter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// Into the path.
    Path,
    /// Into a header.
    Header,
    /// Into the query, as it is.
    Text,
    /// Into the query, as the text of a number or boolean.
    Scalar,
    /// Into the query, as the text of a type of the document.
    Named(Type),
    /// Into the query, several values with commas.
    Joined(Type),
    /// Into the query, once for each value.
    Repeated(Type),
    /// Into the query, an object property by property.
    Deep,
}

/// A setter of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallSetter {
    /// Of a parameter: its name in Rust, and its position.
    Parameter {
        /// The name of the setter.
        name: String,
        /// The position in [`OperationItem::parameters`].
        index: usize,
    },
    /// Of the whole body.
    Body,
    /// Of a field of the body.
    Field(SetterItem),
}

pub(super) fn item(lookup: Lookup<'_>, operation: &Operation, slots: &Slots) -> OperationItem {
    let slot = |index: usize| lookup.slot(&slots.component, index);
    let event = slots.events.map(slot);
    let parameters: Vec<ParameterItem> = operation
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| self::parameter(lookup, parameter, &slot(index)))
        .collect();
    let body = body(operation, slots.body.map(slot));
    OperationItem {
        id: operation.id.clone(),
        marker: names::pascal(&operation.id),
        namespace: operation.namespace.clone(),
        name: operation.name.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        service: operation.service.clone(),
        summary: operation.summary.clone(),
        texts: texts::texts(operation),
        deprecated: operation.deprecated,
        retry: match (operation.retry.as_deref(), operation.method.as_str()) {
            (Some("safe"), _) | (None, "GET" | "HEAD" | "OPTIONS") => Retry::Safe,
            (Some(_), _) => Retry::Never,
            (None, _) => Retry::Unsafe,
        },
        outcome: operation.outcome.clone(),
        accept: accept(operation).to_owned(),
        stream: stream(lookup, operation, event.as_ref()),
        given_body: match &body {
            BodyItem::Json(ty) | BodyItem::Multipart(ty) if lookup.has_required(ty) => Some(ty.clone()),
            _ => None,
        },
        response: response(lookup, operation, slots, event.as_ref()),
        json: slots.response.map(slot),
        secrets: lookup.document.sent_secrets(operation).into_iter().collect(),
        not_empty: not_empty(lookup, &body),
        body_example: lookup.document.shown_body(operation),
        setters: call_setters(lookup, &parameters, operation, &body),
        paging: paging::item(lookup, operation, slots),
        event,
        parameters,
        body,
    }
}

fn accept(operation: &Operation) -> &str {
    let response = &operation.response;
    match (&response.json, &response.events, &response.raw) {
        (_, Some(_), _) if response.plain => "text/event-stream, text/plain",
        (None, Some(_), _) => "text/event-stream",
        (_, _, Some(media)) => media,
        _ => "application/json",
    }
}

fn stream(lookup: Lookup<'_>, operation: &Operation, event: Option<&Type>) -> Option<StreamItem> {
    let stream = operation.stream.as_ref()?;
    let tag = match lookup
        .shape(event?.name().unwrap_or_default())
        .map(|shape| &shape.kind)
    {
        Some(Kind::Tagged { tag, .. }) => tag.as_str(),
        _ => "",
    };
    Some(StreamItem {
        stream: stream.clone(),
        tag: tag.to_owned(),
    })
}

fn body(operation: &Operation, ty: Option<Type>) -> BodyItem {
    match (&operation.body, ty) {
        (Some(body), Some(ty)) => match (body.media, body.required) {
            (Media::Multipart, _) => BodyItem::Multipart(ty),
            (Media::Json, true) => BodyItem::Json(ty),
            (Media::Json, false) => BodyItem::OptionalJson(ty),
        },
        _ => BodyItem::None,
    }
}

fn response(lookup: Lookup<'_>, operation: &Operation, slots: &Slots, event: Option<&Type>) -> ResponseItem {
    let json = slots.response.map(|index| lookup.slot(&slots.component, index));
    match (json, event) {
        (Some(ty), _) if operation.response.empty => ResponseItem::OptionalJson(ty),
        (Some(ty), _) if slots.nullable && lookup.behind(&ty) != Type::Json => ResponseItem::Nullable(ty),
        (Some(ty), _) => match enveloped(lookup, &ty) {
            Some(data) => ResponseItem::Enveloped {
                envelope: ty,
                property: data.wire,
                data: data.ty,
            },
            None => ResponseItem::Json(ty),
        },
        (None, Some(event)) => ResponseItem::Events(event.clone()),
        (None, None) if operation.response.raw.is_some() => ResponseItem::Download,
        (None, None) => ResponseItem::Empty,
    }
}

/// The properties of a JSON body that must not be empty.
fn not_empty(lookup: Lookup<'_>, body: &BodyItem) -> Vec<NotEmpty> {
    let BodyItem::Json(ty) = body else {
        return Vec::new();
    };
    lookup
        .fields(ty)
        .unwrap_or_default()
        .iter()
        .filter(|field| field.filled && !field.nullable)
        .filter(|field| matches!(field.value, FieldValue::Text | FieldValue::List))
        .map(|field| NotEmpty {
            field: field.name.clone(),
            wire: field.wire.clone(),
            optional: !field.required,
        })
        .collect()
}

/// What a parameter is given as, and where it goes.
fn parameter(lookup: Lookup<'_>, parameter: &Parameter, ty: &Type) -> ParameterItem {
    let (argument, to) = match (parameter.place, ty) {
        (In::Path, _) => (Argument::Text, Wire::Path),
        (In::Header, _) => (Argument::Text, Wire::Header),
        _ if parameter.deep => (Argument::Into(ty.clone()), Wire::Deep),
        (_, Type::List(item)) => {
            let item = (**item).clone();
            let to = if parameter.joined {
                Wire::Joined(item.clone())
            } else {
                Wire::Repeated(item.clone())
            };
            (Argument::Items(item), to)
        }
        (_, Type::Text) => (Argument::Into(Type::Text), Wire::Text),
        (_, Type::Signed | Type::Unsigned | Type::Float | Type::Bool) => {
            (Argument::Plain(ty.clone()), Wire::Scalar)
        }
        _ => (Argument::Into(ty.clone()), Wire::Named(ty.clone())),
    };
    let docs = if parameter.description.is_empty() {
        format!("Sets `{}`.", parameter.name)
    } else {
        parameter.description.clone()
    };
    ParameterItem {
        wire: parameter.name.clone(),
        docs,
        given: parameter.place == In::Path || parameter.required,
        argument,
        to,
        deprecation: Deprecation::of(&parameter.node),
        example: lookup.document.example(&parameter.node),
    }
}

/// Setters for what may be given: parameters, then the fields of the body.
fn call_setters(
    lookup: Lookup<'_>,
    parameters: &[ParameterItem],
    operation: &Operation,
    body: &BodyItem,
) -> Vec<CallSetter> {
    let mut taken: Vec<String> = TAKEN.iter().map(ToString::to_string).collect();
    let mut out = Vec::new();
    for (index, parameter) in parameters.iter().enumerate() {
        if !parameter.given {
            let name = names::untaken(names::field(&parameter.wire), &mut taken);
            out.push(CallSetter::Parameter { name, index });
        }
    }
    let (BodyItem::Json(ty) | BodyItem::OptionalJson(ty) | BodyItem::Multipart(ty)) = body else {
        return out;
    };
    out.push(CallSetter::Body);
    if operation.body.as_ref().is_some_and(|body| body.required) {
        for setter in field_setters(lookup, ty) {
            if !taken.contains(&setter.name) {
                taken.push(setter.name.clone());
                out.push(CallSetter::Field(setter));
            }
        }
    }
    out
}

/// The setters of the fields that are not arguments of `new`.
fn field_setters(lookup: Lookup<'_>, ty: &Type) -> Vec<SetterItem> {
    let Some(shape) = lookup.shape(ty.name().unwrap_or_default()) else {
        return Vec::new();
    };
    let form = matches!(shape.kind, Kind::Form(_));
    let mut out = Vec::new();
    for (index, field) in lookup.fields(ty).unwrap_or_default().iter().enumerate() {
        if field.is_given() && field.entry.is_none() {
            continue;
        }
        let (ty, presence) = if form {
            (
                form_type(lookup, &shape.name, field, index),
                super::Presence::Optional,
            )
        } else {
            let ty = lookup.slot(&shape.name, index);
            let presence = super::presence::presence(lookup, field, shape, &ty);
            (ty, presence)
        };
        let mut setters = setters(lookup, field, &ty, presence);
        // One entry at a time comes last.
        setters.sort_by_key(|setter| matches!(setter.kind, SetterKind::Entry(_)));
        out.extend(setters);
    }
    out
}
