//! Parameters, methods and the setters of calls: what is given, and where it goes on the wire.

use imbrace_codegen::model::{BodyArgument, CallSetter, OperationItem, Wire};
use imbrace_contract::document::{In, Operation, Parameter, path_shape};

use super::{Aspect, Collector, Context};
use crate::diff::made::body_type;

impl Collector<'_> {
    pub(super) fn parameters(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let keys = self.keys(operation);
        let outer = self.parent.clone();
        for ((parameter, made), key) in operation.parameters.iter().zip(&item.parameters).zip(&keys) {
            let subject = format!("{id}?{key}");
            let shown = parameter.name.as_str();
            let names = (subject.as_str(), shown);
            let (at, node) = (parameter.at, &parameter.schema);
            let required = if parameter.required {
                "required"
            } else {
                "optional"
            };
            self.parent.clone_from(&outer);
            self.add_shown(Aspect::Parameter, names, "", required, at);
            // What it says stands where it is written, not where a `$ref` to it does.
            let at = parameter.node.at;
            self.parent = Some((Aspect::Parameter, subject.clone()));
            self.add_shown(
                Aspect::ParameterName,
                names,
                name(parameter),
                place(parameter.place),
                at,
            );
            self.add_shown(Aspect::ParameterPlace, names, place(parameter.place), "", at);
            self.add_shown(Aspect::Required, names, required, "parameter", at);
            let style = match &made.to {
                Wire::Joined(_) => "one value with commas",
                Wire::Repeated(_) => "once for each value",
                Wire::Deep => "property by property",
                Wire::Path | Wire::Header | Wire::Text | Wire::Scalar | Wire::Named(_) => "as it is",
            };
            // What moves is written as its new place asks for.
            let moved = vec![subject.clone()];
            // What is given as a text has a type on the wire only.
            let ty = match &made.to {
                Wire::Path | Wire::Header => self.here.document.json_type(node).to_owned(),
                _ => self.argument_text(&made.argument),
            };
            self.add_follower(Aspect::ValueType, names, &ty, moved.clone(), at);
            // A list that was one value, or the other way round, is told by its type.
            self.add_follower(Aspect::ParameterStyle, names, style, moved, at);
            let nullable = if self.here.document.nullable(node) {
                "null or a value"
            } else {
                "a value"
            };
            self.add_shown(Aspect::Nullable, names, nullable, &ty, at);
            self.words(names, &parameter.description, at);
            self.deprecated(names, &parameter.node, at);
            self.wire(names, node, at);
        }
        self.parent = outer;
    }

    /// What the parameters of an operation are called in both versions: those of the path go by position, others by
    /// name. A header is the same however it is spelled.
    pub(super) fn keys(&self, operation: &Operation) -> Vec<String> {
        let other = self.other(operation);
        let parameters = operation.parameters.iter();
        parameters
            .map(|parameter| key(parameter, operation, other))
            .collect()
    }

    pub(super) fn call_setters(&mut self, id: &str, operation: &Operation, item: &OperationItem) {
        let keys = self.keys(operation);
        let body = body_type(&item.body)
            .map(|ty| self.type_text(ty))
            .unwrap_or_default();
        for setter in &item.setters {
            let (setter, value, follows, at) = match setter {
                CallSetter::Parameter { name: setter, index } => {
                    let parameter = &operation.parameters[*index];
                    let subject = format!("{id}?{}", keys[*index]);
                    let taken = self.argument_text(&item.parameters[*index].argument);
                    let value = format!(
                        "`{}` in the {} from {taken}",
                        name(parameter),
                        place(parameter.place)
                    );
                    (setter.as_str(), value, subject, parameter.at)
                }
                CallSetter::Body => (
                    "body",
                    format!("the body from {body}"),
                    format!("{id} body"),
                    operation.at,
                ),
                CallSetter::Field(setter) => {
                    let wire = self.wire_name(&body, &setter.field);
                    let value = self.setter_value(&body, &wire, &setter.kind);
                    (
                        setter.name.as_str(),
                        value,
                        format!("{body}.{wire}"),
                        operation.at,
                    )
                }
            };
            let subject = format!("{id}.{setter}()");
            // Without the body its setters are gone, and with another body they set another one.
            let follows = vec![follows, format!("{id} body")];
            self.add_following(Aspect::CallSetter, &subject, value, follows, at);
        }
    }

    fn wire_name(&self, ty: &str, field: &str) -> String {
        use imbrace_codegen::model::Definition;
        let found = match self.here.item(ty).map(|item| &item.definition) {
            Some(Definition::Object(object)) => {
                let mut fields = object.fields.iter();
                fields
                    .find(|other| other.name == field)
                    .map(|other| other.wire.clone())
            }
            Some(Definition::Form(form)) => {
                let mut fields = form.fields.iter();
                fields
                    .find(|other| other.name == field)
                    .map(|other| other.wire.clone())
            }
            _ => None,
        };
        found.unwrap_or_else(|| field.to_owned())
    }

    pub(super) fn methods(&mut self) {
        let here = self.here;
        for namespace in &here.interface.namespaces {
            for method in &namespace.methods {
                let item = &here.interface.operations[method.operation];
                let Some(operation) = here.document.operations.iter().find(|other| other.id == item.id)
                else {
                    continue;
                };
                let id = self.newer(&item.id).to_owned();
                self.owner.clone_from(&id);
                self.context = Context {
                    operations: vec![id.clone()],
                    ..Context::default()
                };
                let at = if method.other {
                    operation.node.place_of("x-aliases", operation.at)
                } else {
                    operation.at
                };
                let subject = format!("{}.{}", namespace.name, method.name);
                self.parent = Some((Aspect::Operation, id.clone()));
                // Its own name is told with the operation.
                let follows = if method.other {
                    Vec::new()
                } else {
                    vec![id.clone()]
                };
                if follows.is_empty() {
                    self.add(Aspect::Method, &subject, format!("`{id}`"), at);
                } else {
                    self.add_following(Aspect::Method, &subject, format!("`{id}`"), follows, at);
                }
                self.parent = Some((Aspect::Method, subject.clone()));
                let keys = self.keys(operation);
                let mut follows = vec![subject.clone(), format!("{id} body")];
                let mut arguments = Vec::new();
                for argument in &method.arguments {
                    let key = &keys[argument.parameter];
                    let taken = self.argument_text(&item.parameters[argument.parameter].argument);
                    arguments.push(format!("{key}: {taken}"));
                }
                // What becomes an argument, or is one no longer, is told of the parameter or the property.
                follows.extend(keys.iter().map(|key| format!("{id}?{key}")));
                if let BodyArgument::Given(ty) = &method.body {
                    arguments.push(format!("body: {}", self.type_text(ty)));
                }
                follows.extend(body_type(&item.body).and_then(|ty| ty.name()).map(str::to_owned));
                let subject = format!("{subject}()");
                self.add_following(
                    Aspect::Signature,
                    &subject,
                    format!("({})", arguments.join(", ")),
                    follows,
                    at,
                );
            }
        }
        self.parent = None;
    }
}

fn place(place: In) -> &'static str {
    match place {
        In::Path => "path",
        In::Query => "query",
        In::Header => "headers",
    }
}

/// The name of a parameter on the wire, where a header is the same however it is spelled.
fn name(parameter: &Parameter) -> String {
    match parameter.place {
        In::Header => parameter.name.to_lowercase(),
        In::Path | In::Query => parameter.name.clone(),
    }
}

/// What a parameter is called in both versions.
fn key(parameter: &Parameter, operation: &Operation, other: Option<&Operation>) -> String {
    let own = |parameter: &Parameter| format!("{} {}", place(parameter.place), name(parameter));
    let Some(other) = other else { return own(parameter) };
    if parameter.place == In::Path && path_shape(&operation.path) == path_shape(&other.path) {
        let mut names = operation
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'));
        if let Some(position) = names.position(|(name, _)| name == parameter.name) {
            return format!("path {position}");
        }
    }
    let has = |operation: &Operation, key: &str| operation.parameters.iter().any(|other| own(other) == key);
    let name = name(parameter);
    // One that moved from one place to another keeps its name.
    let places = [In::Path, In::Query, In::Header];
    let keys = places.map(|place| format!("{} {name}", self::place(place)));
    let (here, there): (Vec<_>, Vec<_>) = (
        keys.iter().filter(|key| has(operation, key)).collect(),
        keys.iter().filter(|key| has(other, key)).collect(),
    );
    match (&here[..], &there[..]) {
        ([_], [_]) => name,
        _ => own(parameter),
    }
}
