//! A program that uses everything of an interface: it calls every method with every setter, makes every type in every
//! way, and names the type of every field. What it would send is written to a log.

use std::fmt::Write;

use imbrace_codegen::{
    Type,
    model::{
        Argument, ArgumentItem, BodyArgument, BodyItem, CallSetter, Definition, Entry, FormItem, Initial,
        Interface, MethodItem, NamespaceItem, ObjectItem, OperationItem, Presence, ResponseItem, SetterItem,
        SetterKind, TypeItem, given_as,
    },
};

/// How deep values that need values are made; what needs more is left out.
const DEEPEST: usize = 8;

/// The text of the program; `super` has the generated code.
pub fn program(interface: &Interface) -> String {
    let program = Program { interface };
    let mut out = String::from(
        "use super::*;\nuse std::collections::BTreeMap as Map;\nuse crate::upload::Upload;\nuse serde_json::Value;\nuse crate::wire::Extra;\nuse crate::call::Call;\n",
    );
    let mut calls = Vec::new();
    for namespace in &interface.namespaces {
        for method in &namespace.methods {
            let name = format!("call_{}", calls.len());
            let _ = writeln!(
                out,
                "fn {name}(log: &mut crate::Log) {{\n{}}}",
                program.method(namespace, method)
            );
            calls.push(name);
        }
    }
    for item in &interface.types {
        let name = format!("type_{}", calls.len());
        let _ = writeln!(
            out,
            "fn {name}(log: &mut crate::Log) {{\n{}}}",
            program.item(item)
        );
        calls.push(name);
    }
    let calls: String = calls.iter().map(|name| format!("    {name}(log);\n")).collect();
    let _ = writeln!(out, "pub(crate) fn run(log: &mut crate::Log) {{\n{calls}}}");
    out
}

/// The text of a program that walks all lists and reads all streams; `super` has the generated code.
pub fn live(interface: &Interface) -> String {
    let program = Program { interface };
    let mut out = String::from(
        "use super::*;\nuse std::collections::BTreeMap as Map;\nuse serde_json::Value;\nuse crate::wire::Extra;\n\
         pub(crate) async fn run(log: &mut crate::live::Log) {\n",
    );
    for namespace in &interface.namespaces {
        for method in &namespace.methods {
            let operation = &interface.operations[method.operation];
            let Some(call) = program.call(namespace, method, operation) else {
                continue;
            };
            let label = format!("{}.{}", namespace.name, method.name);
            let ids = operation.stream.as_ref().map(|item| &item.stream.ids);
            let mut run = |label: &str, call: &str| {
                if operation.paging.is_some() {
                    let _ = writeln!(out, "    log.walk({label:?}, {call}).await;");
                }
                if let Some(ids) = ids {
                    let _ = writeln!(out, "    log.events({label:?}, &{ids:?}, || {call}).await;");
                }
            };
            run(&label, &call);
            for (name, arguments) in program.setters(operation) {
                let set = format!("{call}.{}({arguments})", ident(&name));
                run(&format!("{label}.{name}"), &set);
            }
        }
    }
    out.push_str("}\n");
    out
}

struct Program<'i> {
    interface: &'i Interface,
}

impl Program<'_> {
    fn method(&self, namespace: &NamespaceItem, method: &MethodItem) -> String {
        let operation = &self.interface.operations[method.operation];
        let mut out = String::new();
        let Some(call) = self.call(namespace, method, operation) else {
            return out;
        };
        let marker = ident(&operation.marker);
        let label = format!("{}.{}", namespace.name, method.name);
        let _ = writeln!(out, "    let _: Call<operations::{marker}> = {call};");
        let _ = writeln!(
            out,
            "    crate::gives::<operations::{marker}, {}>();",
            output(&operation.response)
        );
        if let Some(event) = &operation.event {
            let _ = writeln!(
                out,
                "    crate::streams::<operations::{marker}, {}>();",
                text(event)
            );
        }
        if let Some(paging) = &operation.paging {
            let _ = writeln!(
                out,
                "    crate::pages_of::<operations::{marker}, {}>();",
                text(&paging.row)
            );
        }
        let _ = writeln!(out, "    log.call({label:?}, {call});");
        for (name, arguments) in self.setters(operation) {
            let called = format!("{label}.{name}");
            let _ = writeln!(
                out,
                "    log.call({called:?}, {call}.{}({arguments}));",
                ident(&name)
            );
        }
        out
    }

    /// The setters of a call with what they are given.
    fn setters(&self, operation: &OperationItem) -> Vec<(String, String)> {
        let setters = operation.setters.iter().filter_map(|setter| {
            let (name, arguments) = match setter {
                CallSetter::Parameter { name, index } => (
                    name.clone(),
                    self.argument(&operation.parameters[*index].argument, 0),
                ),
                CallSetter::Body => ("body".to_owned(), self.body(&operation.body)),
                CallSetter::Field(setter) => (setter.name.clone(), self.setter(setter, 0)),
            };
            Some((name, arguments?))
        });
        setters.collect()
    }

    fn call(
        &self,
        namespace: &NamespaceItem,
        method: &MethodItem,
        operation: &OperationItem,
    ) -> Option<String> {
        let mut arguments: Vec<String> = Vec::new();
        for ArgumentItem { parameter, .. } in &method.arguments {
            arguments.push(self.argument(&operation.parameters[*parameter].argument, arguments.len())?);
        }
        if let BodyArgument::Given(ty) = &method.body {
            arguments.push(self.value(ty, 0)?);
        }
        let on = if namespace.on_client {
            String::new()
        } else {
            format!(".{}()", ident(&namespace.method))
        };
        Some(format!(
            "Client::new(){on}.{}({})",
            ident(&method.name),
            arguments.join(", ")
        ))
    }

    fn body(&self, body: &BodyItem) -> Option<String> {
        match body {
            BodyItem::None => None,
            BodyItem::Json(ty) | BodyItem::OptionalJson(ty) | BodyItem::Multipart(ty) => self.value(ty, 0),
        }
    }

    fn item(&self, item: &TypeItem) -> String {
        let name = format!("types::{}", ident(&item.name));
        let label = &item.name;
        let mut out = String::new();
        match &item.definition {
            Definition::Object(object) => self.object(&mut out, item, object, &name),
            Definition::Form(form) => self.form(&mut out, form, &name, label),
            Definition::Enum { variants, unknown } => {
                for variant in variants.iter().map(|variant| ident(&variant.name)) {
                    let _ = writeln!(out, "    log.json(\"{label}::{variant}\", &{name}::{variant});");
                }
                let _ = writeln!(
                    out,
                    "    log.json(\"{label}\", &{name}::{}(\"x\".to_owned()));",
                    ident(unknown)
                );
            }
            Definition::Tagged {
                variants, unknown, ..
            } => {
                let _ = writeln!(out, "    let _ = |value: {name}| match value {{");
                for variant in variants {
                    let component = ident(&variant.component);
                    let _ = writeln!(
                        out,
                        "        {name}::{}(value) => {{ let _: types::{component} = value; }}",
                        ident(&variant.name)
                    );
                }
                let _ = writeln!(
                    out,
                    "        {name}::{}(value) => {{ let _: Extra = value; }}\n        _ => {{}}\n    }};",
                    ident(unknown)
                );
                for variant in variants {
                    if let Some(value) = self.value(&Type::Named(variant.component.clone()), 0) {
                        let _ = writeln!(
                            out,
                            "    log.json(\"{label}\", &{name}::{}({value}));",
                            ident(&variant.name)
                        );
                    }
                }
            }
            Definition::Untagged(branches) => {
                let _ = writeln!(out, "    let _ = |value: {name}| match value {{");
                for branch in branches {
                    let _ = writeln!(
                        out,
                        "        {name}::{}(value) => {{ let _: {} = value; }}",
                        ident(&branch.name),
                        text(&branch.ty)
                    );
                }
                let _ = writeln!(
                    out,
                    "        {name}::Unknown(value) => {{ let _: Value = value; }}\n        _ => {{}}\n    }};"
                );
                for branch in branches {
                    if let Some(value) = self.value(&branch.ty, 0) {
                        let ty = text(&branch.ty);
                        let _ = writeln!(
                            out,
                            "    {{ let value: {ty} = {value}; log.json(\"{label}\", &{name}::from(value)); }}"
                        );
                    }
                }
            }
            Definition::Alias(ty) => {
                let _ = writeln!(out, "    let _: fn({name}) -> {} = |value| value;", text(ty));
            }
        }
        out
    }

    fn object(&self, out: &mut String, item: &TypeItem, object: &ObjectItem, name: &str) {
        let label = &item.name;
        let _ = writeln!(out, "    let _ = |value: {name}| {{");
        for field in &object.fields {
            let ty = text(&field.ty);
            let held = match field.presence {
                Presence::Required | Presence::List | Presence::Listed => ty,
                Presence::Clearable => format!("Option<Option<{ty}>>"),
                Presence::Nullable | Presence::Kept | Presence::Optional => format!("Option<{ty}>"),
            };
            let _ = writeln!(out, "        let _: {held} = value.{};", ident(&field.name));
        }
        let _ = writeln!(out, "        let _: Extra = value.extra;\n    }};");
        if object.default {
            let _ = writeln!(
                out,
                "    log.json(\"{label}::default\", &<{name} as Default>::default());"
            );
        }
        if object.from_text.is_some() {
            let _ = writeln!(out, "    log.json(\"{label}::from\", &{name}::from(\"x\"));");
        }
        if let Some(new) = self.value(&Type::Named(label.clone()), 0).filter(|_| item.sent) {
            let _ = writeln!(out, "    log.json(\"{label}::new\", &{new});");
            for setter in object.fields.iter().flat_map(|field| &field.setters) {
                if let Some(arguments) = self.setter(setter, 0) {
                    let set = ident(&setter.name);
                    let _ = writeln!(out, "    log.json(\"{label}.{set}\", &{new}.{set}({arguments}));");
                }
            }
        }
    }

    fn form(&self, out: &mut String, form: &FormItem, name: &str, label: &str) {
        let _ = writeln!(out, "    let _ = |value: {name}| {{");
        for field in &form.fields {
            let ty = text(&field.ty);
            let held = if field.required {
                ty
            } else {
                format!("Option<{ty}>")
            };
            let _ = writeln!(out, "        let _: {held} = value.{};", ident(&field.name));
        }
        let _ = writeln!(out, "    }};");
        if form.from_file {
            let _ = writeln!(
                out,
                "    log.form(\"{label}::from\", {name}::from(Upload(\"f\")));"
            );
        }
        if let Some(new) = self.value(&Type::Named(label.to_owned()), 0) {
            let _ = writeln!(out, "    log.form(\"{label}::new\", {new});");
            for setter in form.fields.iter().flat_map(|field| &field.setters) {
                if let Some(arguments) = self.setter(setter, 0) {
                    let set = ident(&setter.name);
                    let _ = writeln!(out, "    log.form(\"{label}.{set}\", {new}.{set}({arguments}));");
                }
            }
        }
    }

    fn setter(&self, setter: &SetterItem, depth: usize) -> Option<String> {
        match &setter.kind {
            SetterKind::Set { argument, .. } => self.argument(argument, depth),
            SetterKind::Entry(Entry::Property) => Some("\"key\", 1".to_owned()),
            SetterKind::Entry(Entry::Item(ty)) => self.value(ty, depth + 1),
            SetterKind::Clear => Some(String::new()),
        }
    }

    /// What is given for an argument; `place` tells those of one type apart.
    fn argument(&self, argument: &Argument, place: usize) -> Option<String> {
        Some(match argument {
            Argument::Text | Argument::Into(Type::Text) => format!("\"text {place}\""),
            Argument::Plain(ty) | Argument::Into(ty) => self.value(ty, 1)?,
            Argument::Optional(ty) => format!("Some({})", self.value(ty, 1)?),
            Argument::Items(ty) => format!("[{}]", self.value(ty, 1)?),
            Argument::Properties => "[(\"key\", 1)]".to_owned(),
        })
    }

    /// A value of a type.
    fn value(&self, ty: &Type, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        Some(match ty {
            Type::Text => "String::from(\"x\")".to_owned(),
            Type::Signed => "5_i64".to_owned(),
            Type::Unsigned => "5_u64".to_owned(),
            Type::Float => "1.5_f64".to_owned(),
            Type::Bool => "true".to_owned(),
            Type::Json => "serde_json::json!({\"a\": 1})".to_owned(),
            Type::FreeForm => "Extra::from_iter([(\"a\".to_owned(), Value::from(1))])".to_owned(),
            Type::Upload => "Upload(\"f\")".to_owned(),
            Type::List(inner) => format!("vec![{}]", self.value(inner, depth + 1)?),
            Type::Map(inner) => format!(
                "Map::from([(\"a\".to_owned(), {})])",
                self.value(inner, depth + 1)?
            ),
            Type::Optional(inner) => format!("Some({})", self.value(inner, depth + 1)?),
            Type::Boxed(inner) => format!("Box::new({})", self.value(inner, depth + 1)?),
            Type::Named(name) => return self.named(name, depth + 1),
        })
    }

    fn named(&self, name: &str, depth: usize) -> Option<String> {
        let item = self.interface.types.iter().find(|item| item.name == name)?;
        let path = format!("types::{}", ident(name));
        let new = |fields: Vec<&[SetterItem]>| -> Option<String> {
            let arguments: Option<Vec<String>> = fields
                .iter()
                .enumerate()
                .map(|(place, setters)| match given_as(setters)?.0 {
                    Argument::Into(Type::Text) => Some(format!("\"text {place}\"")),
                    Argument::Plain(ty) | Argument::Into(ty) => self.value(ty, depth),
                    Argument::Optional(ty) => Some(format!("Some({})", self.value(ty, depth)?)),
                    Argument::Items(ty) => Some(format!("[{}]", self.value(ty, depth)?)),
                    argument => self.argument(argument, place),
                })
                .collect();
            Some(format!("{path}::new({})", arguments?.join(", ")))
        };
        match &item.definition {
            Definition::Object(object) if item.sent => {
                let given = object
                    .fields
                    .iter()
                    .filter(|field| field.initial == Initial::Argument);
                new(given.map(|field| &field.setters[..]).collect())
            }
            Definition::Object(object) => object.default.then(|| format!("<{path} as Default>::default()")),
            Definition::Form(form) => {
                let given = form.fields.iter().filter(|field| field.required);
                new(given.map(|field| &field.setters[..]).collect())
            }
            Definition::Enum { variants, unknown } => Some(match variants.first() {
                Some(variant) => format!("{path}::{}", ident(&variant.name)),
                None => format!("{path}::{}(\"x\".to_owned())", ident(unknown)),
            }),
            Definition::Tagged { variants, .. } => variants.iter().find_map(|variant| {
                let value = self.value(&Type::Named(variant.component.clone()), depth)?;
                Some(format!("{path}::{}({value})", ident(&variant.name)))
            }),
            Definition::Untagged(branches) => branches.iter().find_map(|branch| {
                let value = self.value(&branch.ty, depth)?;
                Some(format!("{path}::{}({value})", ident(&branch.name)))
            }),
            Definition::Alias(ty) => self.value(ty, depth),
        }
    }
}

/// What a method gives.
fn output(response: &ResponseItem) -> String {
    match response {
        ResponseItem::Empty => "()".to_owned(),
        ResponseItem::Json(ty) => text(ty),
        ResponseItem::Enveloped { data, .. } => text(data),
        ResponseItem::Nullable(ty) | ResponseItem::OptionalJson(ty) => format!("Option<{}>", text(ty)),
        ResponseItem::Events(ty) => format!("crate::stream::EventStream<{}>", text(ty)),
        ResponseItem::Download => "crate::download::Download".to_owned(),
    }
}

/// A type as the program names it.
fn text(ty: &Type) -> String {
    match ty {
        Type::Named(name) => format!("types::{}", ident(name)),
        Type::List(inner) => format!("Vec<{}>", text(inner)),
        Type::Map(inner) => format!("Map<String, {}>", text(inner)),
        Type::Optional(inner) => format!("Option<{}>", text(inner)),
        Type::Boxed(inner) => format!("Box<{}>", text(inner)),
        plain => plain.to_string(),
    }
}

/// A name as Rust writes it.
fn ident(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("r#{name}"),
    }
}
