//! Examples of calls, made from what the documents show: the required arguments, at most one optional parameter, and the type of
//! the response.

mod expression;
mod json;
mod parts;
mod values;

use imbrace_contract::document::is_ignored;
use serde_json::Value;

use self::{
    expression::{Expression, chain},
    parts::path,
    values::Values,
};
use crate::{
    model::{
        Argument, BodyArgument, CallSetter, Interface, MethodItem, NamespaceItem, OperationItem,
        ResponseItem, SetterKind, Wire,
    },
    rust_ident::rust_ident,
};

/// A body longer than this is a variable.
const LONGEST_BODY: usize = 40;

/// What examples are made of.
pub(crate) struct Examples<'a> {
    module: &'a str,
    values: Values<'a>,
}

impl<'a> Examples<'a> {
    pub(crate) fn new(interface: &'a Interface) -> Self {
        Self {
            module: &interface.module,
            values: Values::new(interface),
        }
    }

    /// A call of an operation by a method, as Rust with `client` at hand.
    pub(crate) fn example(
        &self,
        operation: &OperationItem,
        namespace: &NamespaceItem,
        method: &MethodItem,
    ) -> String {
        let mut code = String::new();
        let mut arguments: Vec<Expression> = Vec::new();
        for given in &method.arguments {
            let parameter = &operation.parameters[given.parameter];
            let example = parameter.example.as_ref();
            arguments.push(
                self.values
                    .argument(&parameter.argument, &parameter.wire, example),
            );
        }
        if let BodyArgument::Given(ty) = &method.body {
            let body = self.values.body(ty, "body", operation.body_example.as_ref());
            if body.flat().len() > LONGEST_BODY {
                code.push_str(&chain("let body = ", &[body], ";\n"));
                arguments.push(Expression::word("body"));
            } else {
                arguments.push(body);
            }
        }
        let mut links = vec![Expression::word("client")];
        if !namespace.on_client {
            links.push(Expression::Word(format!(".{}()", rust_ident(&namespace.method))));
        }
        links.push(Expression::group(
            format!(".{}(", rust_ident(&method.name)),
            arguments,
            ")",
        ));
        links.extend(self.optional(operation));
        links.extend([".send()", ".await?"].map(Expression::word));
        code.push_str(&chain(&binding(&operation.response), &links, ";"));
        if matches!(operation.response, ResponseItem::Events(_)) {
            code.push_str(
                "\nwhile let Some(event) = events.next().await {\n    println!(\"{:?}\", event?);\n}",
            );
        }
        if code.contains("types::") {
            code = format!("use imbrace::{}::types;\n\n{code}", self.module);
        }
        code
    }

    /// The first optional parameter or property of which the document shows a value.
    fn optional(&self, operation: &OperationItem) -> Option<Expression> {
        operation.setters.iter().find_map(|setter| {
            let (name, docs, argument, wire, value) = match setter {
                CallSetter::Parameter { name, index } => {
                    let parameter = &operation.parameters[*index];
                    if parameter.deprecation.is_some() || parameter.to == Wire::Deep {
                        return None;
                    }
                    let (wire, value) = (parameter.wire.as_str(), parameter.example.as_ref()?);
                    (name, &parameter.docs, &parameter.argument, wire, value)
                }
                CallSetter::Body => return None,
                CallSetter::Field(setter) => {
                    let SetterKind::Set { argument, .. } = &setter.kind else {
                        return None;
                    };
                    let wire = self.values.wire(operation.body.ty()?, &setter.field)?;
                    let value = operation.body_example.as_ref()?.get(wire)?;
                    if setter.deprecation.is_some() || matches!(argument, Argument::Optional(_)) {
                        return None;
                    }
                    (&setter.name, &setter.docs, argument, wire, value)
                }
            };
            if is_ignored(docs) || matches!(value, Value::Null | Value::Array(_) | Value::Object(_)) {
                return None;
            }
            let value = self.values.argument(argument, wire, Some(value));
            Some(Expression::group(
                format!(".{}(", rust_ident(name)),
                vec![value],
                ")",
            ))
        })
    }
}

/// What the response is bound to, with its type.
fn binding(response: &ResponseItem) -> String {
    let (name, ty) = match response {
        ResponseItem::Empty => return String::new(),
        ResponseItem::Json(ty) => ("response", path(ty)),
        ResponseItem::Enveloped { data, .. } => ("response", path(data)),
        ResponseItem::Nullable(ty) | ResponseItem::OptionalJson(ty) => {
            ("response", format!("Option<{}>", path(ty)))
        }
        ResponseItem::Events(ty) => ("mut events", format!("imbrace::EventStream<{}>", path(ty))),
        ResponseItem::Download => ("file", "imbrace::Download".to_owned()),
    };
    format!("let {name}: {ty} = ")
}
