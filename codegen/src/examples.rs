//! Examples of calls, made from what the documents show: the required arguments, at most one optional parameter, the first
//! properties of the body, and the type of the response.

mod expression;
mod json;
mod parts;
mod setters;
mod values;

use imbrace_contract::document::is_ignored;
use serde_json::Value;

use self::{
    expression::{Expression, statement},
    values::Values,
};
use crate::{
    model::{
        BodyArgument, CallSetter, Interface, MethodItem, NamespaceItem, OperationItem, ResponseItem,
        SetterItem, Wire,
    },
    rust_ident::rust_ident,
};

/// A body longer than this is a variable.
const LONGEST_BODY: usize = 40;
/// How many properties of the body are set beside those that it must have.
const MOST_OF_BODY: usize = 2;

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
                code.push_str(&statement("let body = ", &body, ";\n"));
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
        links.extend(self.parameter(operation));
        links.extend(self.properties(operation));
        links.extend([".send()", ".await?"].map(Expression::word));
        let call = Expression::Chain(links);
        code.push_str(&statement(&binding(&operation.response), &call, ";"));
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

    /// The first optional parameter of which the document shows a value.
    fn parameter(&self, operation: &OperationItem) -> Option<Expression> {
        operation.setters.iter().find_map(|setter| {
            let CallSetter::Parameter { name, index } = setter else {
                return None;
            };
            let parameter = &operation.parameters[*index];
            let value = parameter.example.as_ref()?;
            let is_collection = matches!(value, Value::Null | Value::Array(_) | Value::Object(_));
            let hidden = is_collection || *value == "" || parameter.to == Wire::Deep;
            if hidden || parameter.deprecation.is_some() || is_ignored(&parameter.docs) {
                return None;
            }
            let value = self
                .values
                .argument(&parameter.argument, &parameter.wire, Some(value));
            Some(Expression::group(
                format!(".{}(", rust_ident(name)),
                vec![value],
                ")",
            ))
        })
    }

    /// The first properties that the document shows of the body.
    fn properties(&self, operation: &OperationItem) -> Vec<Expression> {
        let setters = operation.setters.iter().filter_map(|setter| match setter {
            CallSetter::Field(setter) => Some(setter),
            CallSetter::Parameter { .. } | CallSetter::Body => None,
        });
        let (Some(ty), setters) = (operation.body.ty(), setters.collect::<Vec<_>>()) else {
            return Vec::new();
        };
        let of_property = |wire: &str| -> Vec<&SetterItem> {
            let of_it = |setter: &&SetterItem| self.values.wire(ty, &setter.field) == Some(wire);
            setters.iter().copied().filter(of_it).collect()
        };
        let example = operation.body_example.as_ref();
        self.values.set(of_property, example, MOST_OF_BODY, 1)
    }
}

/// What the response is bound to, with its type.
fn binding(response: &ResponseItem) -> String {
    let (name, ty) = match response {
        ResponseItem::Empty => return String::new(),
        ResponseItem::Json(ty) => ("response", ty.text_in_programs()),
        ResponseItem::Enveloped { data, .. } => ("response", data.text_in_programs()),
        ResponseItem::Nullable(ty) | ResponseItem::OptionalJson(ty) => {
            ("response", format!("Option<{}>", ty.text_in_programs()))
        }
        ResponseItem::Events(ty) => (
            "mut events",
            format!("imbrace::EventStream<{}>", ty.text_in_programs()),
        ),
        ResponseItem::Download => ("file", "imbrace::Download".to_owned()),
    };
    format!("let {name}: {ty} = ")
}
