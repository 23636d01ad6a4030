//! Types: their kind, fields, constructors, setters and variants, and the schemas of their values.

use imbrace_codegen::model::{
    Argument, Definition, EventItem, FieldItem, FormField, Initial, Printed, Reading, SetterItem, SetterKind,
    TypeItem, given_as,
};
use imbrace_contract::{
    document::enumeration,
    node::{Node, Place},
};

use super::{Aspect, Collector, Context};

/// What a field of a structure or form says.
struct Field<'f> {
    wire: &'f str,
    name: &'f str,
    ty: String,
    held: String,
    required: bool,
    initial: Initial,
    printed: Printed,
    setters: &'f [SetterItem],
}

impl Collector<'_> {
    pub(super) fn types(&mut self) {
        let here = self.here;
        for item in &here.interface.types {
            let name = item.name.as_str();
            self.owner = name.to_owned();
            self.context = Context {
                operations: here.uses(name),
                component: Some(name.to_owned()),
                sent: item.sent,
                received: item.received || !item.sent,
            };
            self.parent = None;
            self.add(Aspect::Type, name, kind(&item.definition), item.at);
            self.parent = Some((Aspect::Type, name.to_owned()));
            self.words(
                (name, name),
                item.schema.text_of("description").unwrap_or_default(),
                item.at,
            );
            self.add(
                Aspect::TypeSecret,
                name,
                if item.secret { "redacted" } else { "shown" },
                item.at,
            );
            self.definition(item);
        }
        self.event_meanings();
    }

    fn definition(&mut self, item: &TypeItem) {
        let name = item.name.as_str();
        let plain = matches!(item.definition, Definition::Alias(_));
        if !plain {
            self.constraints((name, name), &item.schema, item.at);
        }
        match &item.definition {
            Definition::Object(object) => {
                let given = object
                    .fields
                    .iter()
                    .filter(|field| field.initial == Initial::Argument);
                if item.sent {
                    self.constructor(item, given.map(|field| (field.wire.as_str(), &field.setters[..])));
                }
                for field in &object.fields {
                    let own = self.object_field(item, field);
                    self.field(item, &own);
                    self.reading(item, field);
                }
                self.default(item, object.default);
                if let Some(wire) = &object.from_text {
                    self.conversion(item, wire);
                }
                if let Some(entries) = &object.overwritten_by {
                    self.add(
                        Aspect::OverwrittenBy,
                        name,
                        format!("`{entries}`"),
                        item.schema.place_of("x-overwritten-by", item.at),
                    );
                }
                if let Some(list) = &object.list {
                    let bare = if list.bare { ", or bare" } else { "" };
                    let value = format!("`{}` of {}{bare}", list.field, self.type_text(&list.item));
                    self.add(Aspect::List, name, value, item.schema.place_of("x-list", item.at));
                }
                let reading = if object.lenient { "leniently" } else { "strictly" };
                self.add(
                    Aspect::Lenient,
                    name,
                    reading,
                    item.schema.place_of("x-lenient", item.at),
                );
            }
            Definition::Form(form) => {
                let order: Vec<&str> = form.fields.iter().map(|field| field.wire.as_str()).collect();
                self.add(Aspect::FormOrder, name, order.join(", "), item.at);
                let given = form.fields.iter().filter(|field| field.required);
                self.constructor(item, given.map(|field| (field.wire.as_str(), &field.setters[..])));
                for field in &form.fields {
                    let own = self.form_field(field);
                    self.field(item, &own);
                }
                if form.from_file {
                    self.conversion(item, "file");
                }
            }
            Definition::Enum { variants, unknown } => {
                let open = item.schema.get("x-extensible-enum").is_some();
                let closed = !open && item.schema.get("enum").is_some();
                let list = enumeration(&item.schema).map_or(&[][..], Node::items);
                let key = if closed { "enum" } else { "x-extensible-enum" };
                let at = item.schema.place_of(key, item.at);
                self.add(
                    Aspect::EnumClosed,
                    name,
                    if closed { "closed" } else { "open" },
                    at,
                );
                self.add(Aspect::Unknown, name, unknown, item.at);
                for variant in variants {
                    let at = list.iter().find(|node| node.text() == Some(&variant.value));
                    let at = at.map_or(item.at, |node| node.at);
                    let subject = format!("{name}={}", variant.value);
                    let shown = format!("{:?} of `{name}`", variant.value);
                    let how = if closed { "closed" } else { "" };
                    self.add_shown(
                        Aspect::Variant,
                        (&subject, &shown),
                        format!("`{}`", variant.name),
                        how,
                        at,
                    );
                    self.words((&subject, &shown), &variant.docs, at);
                }
            }
            Definition::Tagged {
                variants, unknown, ..
            } => {
                self.add(Aspect::Unknown, name, unknown, item.at);
                let mapping = item.schema.pointer("/discriminator/mapping");
                for variant in variants {
                    let at = mapping.map_or(item.at, |mapping| mapping.place_of(&variant.value, item.at));
                    let subject = format!("{name}={}", variant.value);
                    let shown = format!("the variant `{}` of `{name}`", variant.value);
                    let value = format!("`{}({})`", variant.name, variant.component);
                    self.add_shown(Aspect::Variant, (&subject, &shown), value, "", at);
                }
            }
            Definition::Untagged(branches) => {
                let nodes = item.schema.items_of("oneOf");
                for (index, branch) in branches.iter().enumerate() {
                    let subject = format!("{name}={}", branch.name);
                    let shown = format!("the variant `{}` of `{name}`", branch.name);
                    let value = format!("`{}`, a JSON {}", self.type_text(&branch.ty), branch.json);
                    let at = nodes.get(index).map_or(item.at, |node| node.at);
                    self.add_shown(Aspect::Variant, (&subject, &shown), value, "", at);
                    if let Some(node) = nodes.get(index) {
                        self.wire((&subject, &shown), node, at);
                    }
                }
            }
            Definition::Alias(ty) => {
                self.add(Aspect::ValueType, name, self.type_text(ty), item.at);
                self.wire((name, name), &item.schema, item.at);
                self.facts.referred.remove(name);
            }
        }
    }

    fn object_field<'f>(&self, item: &TypeItem, field: &'f FieldItem) -> Field<'f> {
        Field {
            wire: &field.wire,
            name: &field.name,
            held: self.type_text(&field.presence.held(&field.ty)),
            ty: self.type_text(&field.ty),
            required: self.here.document.requires(&item.schema, &field.wire),
            initial: field.initial,
            printed: field.printed,
            setters: &field.setters,
        }
    }

    fn form_field<'f>(&self, field: &'f FormField) -> Field<'f> {
        let ty = self.type_text(&field.ty);
        Field {
            wire: &field.wire,
            name: &field.name,
            held: if field.required {
                ty.clone()
            } else {
                format!("Option<{ty}>")
            },
            ty,
            required: field.required,
            initial: if field.required {
                Initial::Argument
            } else {
                Initial::None
            },
            printed: field.printed,
            setters: &field.setters,
        }
    }

    fn field(&mut self, item: &TypeItem, field: &Field<'_>) {
        let subject = format!("{}.{}", item.name, field.wire);
        let names = (subject.as_str(), subject.as_str());
        let document = self.here.document;
        let properties = document.properties(&item.schema);
        let Some(property) = properties.into_iter().find(|property| property.key == field.wire) else {
            return;
        };
        let (at, node) = (property.at, &property.value);
        let initial = format!("{:?}", field.initial);
        let outer = self.parent.clone();
        self.add_shown(
            Aspect::Field,
            names,
            if field.required { "required" } else { "optional" },
            &initial,
            at,
        );
        self.parent = Some((Aspect::Field, subject.clone()));
        self.add(Aspect::FieldName, &subject, format!("`{}`", field.name), at);
        self.add_shown(Aspect::ValueType, names, &field.ty, &field.ty, at);
        self.add_following(Aspect::Held, &subject, &field.held, vec![subject.clone()], at);
        let required = if field.required { "required" } else { "optional" };
        self.add_shown(Aspect::Required, names, required, &field.held, at);
        let nullable = if document.nullable(node) {
            "null or a value"
        } else {
            "a value"
        };
        self.add_shown(
            Aspect::Nullable,
            names,
            nullable,
            &field.held,
            node.place_of("nullable", at),
        );
        let secret = matches!(field.printed, Printed::Secret | Printed::SecretOption);
        let printed = if secret { "redacted" } else { "shown" };
        self.add(Aspect::Printed, &subject, printed, node.place_of("x-secret", at));
        // A type that is written here describes itself.
        let own = node.reference().is_some() || !super::wire::is_named(node);
        let words = node.text_of("description").filter(|_| own);
        self.words(names, words.unwrap_or_default(), at);
        self.deprecated(names, node, at);
        self.setters(item, field, &subject, node, at);
        self.wire(names, node, at);
        self.parent = outer;
    }

    fn setters(&mut self, item: &TypeItem, field: &Field<'_>, subject: &str, node: &Node, at: Place) {
        for setter in field.setters {
            let name = format!("{}::{}", item.name, setter.name);
            let value = self.setter_value(&item.name, field.wire, &setter.kind);
            let follows = vec![subject.to_owned(), format!("{}::new", item.name)];
            match setter.kind {
                SetterKind::Entry(_) => {
                    let at = node.place_of("x-entry", at);
                    self.add(Aspect::Entry, subject, format!("`{}`", setter.name), at);
                    self.add_following(Aspect::Setter, &name, value, follows, at);
                }
                _ => self.add_following(Aspect::Setter, &name, value, follows, at),
            }
        }
    }

    /// What a setter sets, and what it takes.
    pub(super) fn setter_value(&self, owner: &str, wire: &str, kind: &SetterKind) -> String {
        let how = match kind {
            SetterKind::Set { argument, .. } => self.argument_text(argument),
            SetterKind::Entry(entry) => match entry {
                imbrace_codegen::model::Entry::Property => "one entry".to_owned(),
                imbrace_codegen::model::Entry::Item(ty) => format!("one `{}`", self.type_text(ty)),
            },
            SetterKind::Clear => "null".to_owned(),
        };
        format!("`{owner}.{wire}` from {how}")
    }

    pub(super) fn argument_text(&self, argument: &Argument) -> String {
        match argument {
            Argument::Plain(ty) => self.type_text(ty),
            Argument::Into(ty) => format!("impl Into<{}>", self.type_text(ty)),
            Argument::Optional(ty) => format!("Option<{}>", self.type_text(ty)),
            Argument::Items(ty) => format!("items of {}", self.type_text(ty)),
            Argument::Properties => "entries".to_owned(),
            Argument::Text => "a text".to_owned(),
        }
    }

    fn reading(&mut self, item: &TypeItem, field: &FieldItem) {
        let subject = format!("{}.{}", item.name, field.wire);
        let properties = self.here.document.properties(&item.schema);
        let at = properties
            .iter()
            .find(|property| property.key == field.wire)
            .map_or(item.at, |property| property.at);
        let outer = self.parent.replace((Aspect::Field, subject.clone()));
        let other = field
            .stand_in
            .clone()
            .filter(|_| !matches!(field.reading, Reading::Lenient(_)));
        let other = other.map_or("nothing".to_owned(), |other| format!("`{other}`"));
        self.add_following(Aspect::StandIn, &subject, other, vec![subject.clone()], at);
        if let Some(refused) = &field.refused {
            let value = format!(
                "the names of the properties of `{}`: {}",
                refused.object,
                refused.keys.join(", ")
            );
            self.add(Aspect::Refused, &subject, value, at);
        }
        self.parent = outer;
    }

    fn constructor<'f>(&mut self, item: &TypeItem, given: impl Iterator<Item = (&'f str, &'f [SetterItem])>) {
        let mut follows = Vec::new();
        let arguments: Vec<String> = given
            .filter_map(|(wire, setters)| {
                let argument = self.argument_text(given_as(setters)?.0);
                Some(format!("{wire}: {argument}"))
            })
            .collect();
        // What becomes an argument, or is one no longer, is told of the property.
        for property in self.here.document.properties(&item.schema) {
            follows.push(format!("{}.{}", item.name, property.key));
        }
        let subject = format!("{}::new", item.name);
        self.add_following(
            Aspect::New,
            &subject,
            format!("({})", arguments.join(", ")),
            follows,
            item.at,
        );
    }

    fn default(&mut self, item: &TypeItem, default: bool) {
        if default {
            let subject = format!("{}::default", item.name);
            self.add_following(Aspect::Default, &subject, "", vec![item.name.clone()], item.at);
        }
    }

    fn conversion(&mut self, item: &TypeItem, wire: &str) {
        let follows = vec![item.name.clone()];
        let at = item.schema.place_of("x-from-text", item.at);
        self.add_following(Aspect::Conversion, &item.name, format!("`{wire}`"), follows, at);
    }

    /// What events mean, variant by variant.
    fn event_meanings(&mut self) {
        let here = self.here;
        for event in &here.interface.events {
            let name = match event {
                EventItem::One(one) => &one.name,
                EventItem::Tagged(tagged) => &tagged.name,
            };
            self.owner.clone_from(name);
            self.context = Context {
                operations: here.uses(name),
                component: Some(name.clone()),
                sent: false,
                received: true,
            };
            let at = here.item(name).map(|item| item.at).unwrap_or_default();
            // The document says it in `x-stream`; here is only what follows from types.
            let follows: Vec<String> = here
                .uses(name)
                .iter()
                .map(|id| self.newer(id).to_owned())
                .chain([name.clone()])
                .collect();
            self.parent = Some((Aspect::Type, name.clone()));
            match event {
                EventItem::One(one) => {
                    if let Some(way) = &one.text {
                        self.add_following(Aspect::EventMeaning, name, steps(&way.0), follows, at);
                    }
                }
                EventItem::Tagged(tagged) => {
                    for (variant, way, meaning) in &tagged.texts {
                        let subject = format!("{name}={variant} as text");
                        self.add_following(
                            Aspect::EventMeaning,
                            &subject,
                            format!("{meaning:?} {}", steps(&way.0)),
                            follows.clone(),
                            at,
                        );
                    }
                }
            }
        }
    }
}

/// A way through structures, without what may be absent on it.
fn steps(steps: &[imbrace_codegen::model::Step]) -> String {
    let steps = steps.iter().map(|step| match step {
        imbrace_codegen::model::Step::Field { name, .. } => name.clone(),
        imbrace_codegen::model::Step::Item(index) => index.to_string(),
    });
    steps.collect::<Vec<_>>().join(".")
}

fn kind(definition: &Definition) -> String {
    match definition {
        Definition::Object(_) => "an object".into(),
        Definition::Form(_) => "a form".into(),
        Definition::Enum { .. } => "an enumeration".into(),
        Definition::Tagged { tag, .. } => format!("a union by `{tag}`"),
        Definition::Untagged(_) => "a union by JSON types".into(),
        Definition::Alias(_) => "another name for a type".into(),
    }
}
