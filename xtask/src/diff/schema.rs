//! Two schemas in one place.

use imbrace_contract::{
    document::Document,
    node::{Node, Place, Value},
};

use super::{
    change::Side,
    compare::Comparison,
    form::{Form, Part, Sort, parts},
    kinds,
};

/// A schema with its place.
pub(super) type Placed<'n> = (&'n Node, Place);

impl<'d> Comparison<'d> {
    /// Compares what stands in one place; `required` says whether a value must be there.
    pub(super) fn schema(&mut self, what: &str, old: Placed<'d>, new: Placed<'d>, required: bool) {
        // A component says for itself whether it may be null; what that means is said where it is used.
        let root = self.context.component.as_deref() == Some(what);
        if !root {
            self.null(what, old, new, required);
        }
        let names = (old.0.component("schemas"), new.0.component("schemas"));
        // The mark of a component is compared where the component is.
        if root || names.0.is_none() || names.0 != names.1 {
            let marks = (self.old.secret_mark(old.0), self.new.secret_mark(new.0));
            let at = new.0.get("x-secret").map_or(new.1, |mark| mark.at);
            self.secret(what, (marks.0 == Some(true), marks.1 == Some(true)), at);
        }
        if let (Some(was), Some(now)) = names
            && was == now
        {
            return;
        }
        let (was, now) = (Form::of(self.old, old.0), Form::of(self.new, new.0));
        if was.sort != now.sort {
            let message = format!("`{what}` was {}, now it is {}", was.words(), now.words());
            return self.add(kinds::TYPE_CHANGED, Side::New, new.1, message);
        }
        if was.name != now.name {
            let message = format!("`{what}` was {}, now it is {}", was.words(), now.words());
            self.renamed
                .extend([was.name, now.name].into_iter().flatten().map(str::to_owned));
            return self.add(kinds::TYPE_RENAMED, Side::New, new.1, message);
        }
        // Both refer to the same component: it is compared on its own.
        if was.name.is_some() && !root {
            return;
        }
        self.bounds(what, was.node, (now.node, new.1));
        let key = |form: &Form<'d>| form.node.text_of("format").unwrap_or_default().to_owned();
        let formats = (key(&was), key(&now));
        // The width of a number is a hint: here all are of 64 bits.
        let hint = |format: &str| matches!(format, "" | "int32" | "int64" | "float" | "double");
        if formats.0 != formats.1 && !(hint(&formats.0) && hint(&formats.1)) {
            let at = now.node.get("format").map_or(new.1, |node| node.at);
            let none = |format: &str| {
                if format.is_empty() {
                    "none".to_owned()
                } else {
                    format!("`{format}`")
                }
            };
            let message = format!(
                "the format of `{what}` was {}, now it is {}",
                none(&formats.0),
                none(&formats.1)
            );
            self.add(kinds::FORMAT_CHANGED, Side::New, at, message);
        }
        match was.sort {
            Sort::Object => self.properties(what, was.node, now.node, new.1),
            Sort::Enumeration => self.values(what, was.node, now.node),
            Sort::Union => self.variants(what, was.node, now.node, new.1),
            Sort::List => self.inner("items", &format!("{what}[]"), was.node, now.node),
            Sort::Map => self.inner("additionalProperties", &format!("{what}{{}}"), was.node, now.node),
            _ => {}
        }
    }

    /// Whether a value is printed; `marks` says whether it was a secret and is one now.
    pub(super) fn secret(&mut self, what: &str, marks: (bool, bool), at: Place) {
        match marks {
            (true, false) => {
                let message = format!("`{what}` is no secret now: its value is printed");
                self.add(kinds::SECRET_PRINTED, Side::New, at, message);
            }
            (false, true) => {
                let message = format!("`{what}` is a secret now: its value is no longer printed");
                self.add(kinds::SECRET_REDACTED, Side::New, at, message);
            }
            _ => {}
        }
    }

    fn inner(&mut self, key: &str, what: &str, old: &'d Node, new: &'d Node) {
        if let (Some(was), Some(now)) = (old.get(key), new.get(key)) {
            self.schema(what, (was, was.at), (now, now.at), true);
        }
    }

    fn null(&mut self, what: &str, old: Placed<'d>, new: Placed<'d>, required: bool) {
        let (was, now) = (self.old.nullable(old.0), self.new.nullable(new.0));
        let clearable = self.context.sent && !self.context.received;
        let at = new.0.get("nullable").map_or(new.1, |node| node.at);
        // Any JSON holds null anyway.
        if was == now || Form::of(self.new, new.0).sort == Sort::Any {
            return;
        }
        let (kind, message) = match (now, required) {
            (true, true) => (kinds::NULL_ADDED, format!("`{what}` may be null now")),
            (true, false) => (kinds::NULL_ADDED_OPTIONAL, format!("`{what}` may be null now")),
            (false, true) => (kinds::NULL_REMOVED, format!("`{what}` is never null now")),
            (false, false) if clearable => (kinds::NULL_REMOVED, format!("`{what}` can no longer be null")),
            (false, false) => (
                kinds::NULL_REMOVED_OPTIONAL,
                format!("`{what}` is never null now"),
            ),
        };
        self.add(kind, Side::New, at, message);
    }

    fn properties(&mut self, what: &str, old: &'d Node, new: &'d Node, at: Place) {
        let (was, now) = (parts(self.old, old), parts(self.new, new));
        for property in &was {
            let name = format!("{what}.{}", property.name);
            match now.iter().find(|other| other.name == property.name) {
                // The mapping of the union says what the tag can be.
                Some(_) if self.is_tag(what, property.name) => {}
                Some(other) => self.property(&name, *property, *other),
                None => self.member_removed(&name, *property),
            }
        }
        let first = given(&was)
            .iter()
            .all(|property| self.is_tag(what, property.name));
        for property in now
            .iter()
            .filter(|property| !was.iter().any(|other| other.name == property.name))
        {
            let name = format!("{what}.{}", property.name);
            let collection = property.node.get("x-entry").is_some();
            let kind = match (property.required, self.context.sent) {
                (true, true) if collection => kinds::PROPERTY_ADDED_COLLECTION,
                (true, true) => kinds::PROPERTY_ADDED_REQUIRED,
                (true, false) if first && !collection => kinds::FIRST_REQUIRED,
                _ => kinds::PROPERTY_ADDED,
            };
            let must = if property.required { ", and required" } else { "" };
            self.add(kind, Side::New, property.at, format!("`{name}` is new{must}"));
        }
        if self.context.sent {
            self.order(what, &was, &now, at);
        }
        self.overwritten(what, old, new, at);
        let now = self.converts(self.new, new, &now);
        match (self.converts(self.old, old, &was), now) {
            (true, false) => {
                let message = format!("`{what}` can no longer be made from a text");
                self.add(kinds::FROM_TEXT_REMOVED, Side::New, at, message);
            }
            (false, true) => {
                let message = format!("`{what}` can be made from a text now");
                self.add(kinds::FROM_TEXT_ADDED, Side::New, at, message);
            }
            _ => {}
        }
    }

    /// Whether an object is read leniently, and whose entries the server copies over its properties.
    fn overwritten(&mut self, what: &str, old: &'d Node, new: &'d Node, at: Place) {
        let lenient = |node: &'d Node| node.flag("x-lenient");
        if lenient(old) != lenient(new) {
            let at = new.get("x-lenient").map_or(at, |node| node.at);
            let how = if lenient(new) { "leniently" } else { "strictly" };
            self.add(
                kinds::LENIENT_CHANGED,
                Side::New,
                at,
                format!("`{what}` is read {how} now"),
            );
        }
        let by = |node: &'d Node| node.text_of("x-overwritten-by");
        let at = new.get("x-overwritten-by").map_or(at, |node| node.at);
        let (kind, message) = match (by(old), by(new)) {
            (None, Some(entries)) => (
                kinds::OVERWRITTEN_CHANGED,
                format!("the entries of `{entries}` overwrite the properties of `{what}` now"),
            ),
            (Some(entries), None) => (
                kinds::OVERWRITTEN_CHANGED,
                format!("the entries of `{entries}` no longer overwrite the properties of `{what}`"),
            ),
            (Some(was), Some(now)) if was != now => (
                kinds::OVERWRITTEN_BY_CHANGED,
                format!(
                    "the entries of `{now}` overwrite the properties of `{what}` now, those of `{was}` no longer"
                ),
            ),
            _ => return,
        };
        self.add(kind, Side::New, at, message);
    }

    /// Whether a type can be made from a text: it must have one text only.
    fn converts(&self, document: &'d Document, node: &'d Node, parts: &[Part<'d>]) -> bool {
        let switched_off = node
            .get("x-from-text")
            .is_some_and(|mark| mark.value == Value::Bool(false));
        match given(parts)[..] {
            [only] if self.context.sent && !switched_off => {
                Form::of(document, only.node).sort == Sort::Text && !document.nullable(only.node)
            }
            _ => false,
        }
    }

    /// Whether a property of a component is the tag of a union.
    fn is_tag(&self, component: &str, property: &str) -> bool {
        self.tags.contains(&(component, property))
    }

    fn member_removed(&mut self, name: &str, property: Part<'d>) {
        let optional_response = !self.context.sent && !property.required;
        let kind = if optional_response {
            kinds::RESPONSE_PROPERTY_REMOVED
        } else {
            kinds::PROPERTY_REMOVED
        };
        self.add(kind, Side::Old, property.at, format!("`{name}` is gone"));
    }

    fn property(&mut self, name: &str, was: Part<'d>, now: Part<'d>) {
        let sent = self.context.sent;
        match (was.required, now.required) {
            (false, true) => {
                let kind = if sent {
                    kinds::PROPERTY_NOW_REQUIRED
                } else {
                    kinds::RESPONSE_PROPERTY_NOW_REQUIRED
                };
                self.add(kind, Side::New, now.at, format!("`{name}` is required now"));
            }
            (true, false) => {
                let kind = if self.context.received {
                    kinds::RESPONSE_PROPERTY_NOW_OPTIONAL
                } else {
                    kinds::PROPERTY_NOW_OPTIONAL
                };
                self.add(kind, Side::New, now.at, format!("`{name}` is optional now"));
            }
            _ => {}
        }
        if !was.node.flag("deprecated") && now.node.flag("deprecated") {
            self.add(
                kinds::PROPERTY_DEPRECATED,
                Side::New,
                now.at,
                format!("`{name}` is deprecated"),
            );
        }
        if sent {
            let refusing = |part: Part<'d>| part.node.text_of("x-overwrites");
            match (refusing(was), refusing(now)) {
                (old, new) if old == new => {}
                (_, Some(object)) => {
                    let message = format!("`{name}` refuses the names of the properties of `{object}` now");
                    self.add(kinds::KEYS_REFUSED, Side::New, now.at, message);
                }
                (_, None) => {
                    let message = format!("`{name}` refuses no names now");
                    self.add(kinds::KEYS_ACCEPTED, Side::New, now.at, message);
                }
            }
            match (was.node.text_of("x-entry"), now.node.text_of("x-entry")) {
                (old, new) if old == new => {}
                (None, Some(entry)) if !now.required => {
                    let message = format!("`{name}` has a setter `{entry}` for one entry");
                    self.add(kinds::ENTRY_ADDED, Side::New, now.at, message);
                }
                (_, entry) => {
                    let message = match entry {
                        Some(entry) => format!("the setter for one entry of `{name}` is `{entry}` now"),
                        None => format!("`{name}` has no setter for one entry now"),
                    };
                    self.add(kinds::ENTRY_CHANGED, Side::New, now.at, message);
                }
            }
        }
        self.schema(
            name,
            (was.node, was.at),
            (now.node, now.at),
            was.required && now.required,
        );
    }

    /// Required properties are arguments of `new`, in their order.
    fn order(&mut self, what: &str, was: &[Part<'d>], now: &[Part<'d>], at: Place) {
        let names =
            |parts: &[Part<'d>]| -> Vec<&'d str> { given(parts).iter().map(|part| part.name).collect() };
        let (was, now) = (names(was), names(now));
        if moved(&was, &now) {
            let message = format!(
                "the required properties of `{what}` stand in another order: {}",
                now.join(", ")
            );
            self.add(kinds::ARGUMENTS_REORDERED, Side::New, at, message);
        }
    }

    fn values(&mut self, what: &str, old: &'d Node, new: &'d Node) {
        let list = |node: &'d Node| node.get("x-extensible-enum").or_else(|| node.get("enum"));
        let (Some(was), Some(now)) = (list(old), list(new)) else {
            return;
        };
        for value in was.items().iter().filter(|value| !holds(now, value)) {
            let message = format!("{value} of `{what}` is gone");
            self.add(kinds::ENUM_VALUE_REMOVED, Side::Old, value.at, message);
        }
        for value in now.items().iter().filter(|value| !holds(was, value)) {
            self.add(
                kinds::ENUM_VALUE_ADDED,
                Side::New,
                value.at,
                format!("{value} of `{what}` is new"),
            );
        }
    }

    fn variants(&mut self, what: &str, old: &'d Node, new: &'d Node, at: Place) {
        let tag = |node: &'d Node| node.pointer("/discriminator/propertyName").and_then(Node::text);
        if tag(old) != tag(new) {
            let none = |tag: Option<&str>| tag.map_or("no tag".to_owned(), |tag| format!("the tag `{tag}`"));
            let message = format!("`{what}` had {}, now it has {}", none(tag(old)), none(tag(new)));
            let at = new.get("discriminator").map_or(at, |node| node.at);
            return self.add(kinds::TAG_CHANGED, Side::New, at, message);
        }
        if tag(old).is_none() {
            return self.branches(what, old, new);
        }
        let mapping = |node: &'d Node| {
            node.pointer("/discriminator/mapping")
                .map_or(&[][..], Node::properties)
        };
        for variant in mapping(old) {
            match mapping(new).iter().find(|other| other.key == variant.key) {
                None => {
                    let message = format!("the variant `{}` of `{what}` is gone", variant.key);
                    self.add(kinds::VARIANT_REMOVED, Side::Old, variant.at, message);
                }
                Some(now) if now.value.text() != variant.value.text() => {
                    let short = |node: &Node| {
                        node.text()
                            .and_then(|text| text.rsplit('/').next())
                            .unwrap_or_default()
                            .to_owned()
                    };
                    let message = format!(
                        "the variant `{}` of `{what}` was of type `{}`, now it is of type `{}`",
                        variant.key,
                        short(&variant.value),
                        short(&now.value)
                    );
                    self.renamed.extend([short(&variant.value), short(&now.value)]);
                    self.add(kinds::TYPE_RENAMED, Side::New, now.at, message);
                }
                Some(_) => {}
            }
        }
        for variant in mapping(new) {
            if !mapping(old).iter().any(|other| other.key == variant.key) {
                let message = format!("the variant `{}` of `{what}` is new", variant.key);
                self.add(kinds::VARIANT_ADDED, Side::New, variant.at, message);
            }
        }
    }

    /// Branches that are told apart by their JSON types.
    fn branches(&mut self, what: &str, old: &'d Node, new: &'d Node) {
        let list = |node: &'d Node| node.get("oneOf").map_or(&[][..], Node::items);
        let (before, after) = (self.old, self.new);
        let json = |sort: Sort| match sort {
            Sort::Text | Sort::Enumeration | Sort::File => "string",
            Sort::Object | Sort::Map | Sort::FreeForm => "object",
            Sort::Integer | Sort::Number => "number",
            other => other.name(),
        };
        for branch in list(old) {
            let was = Form::of(before, branch);
            let mut same = list(new)
                .iter()
                .filter(|other| json(Form::of(after, other).sort) == json(was.sort));
            match same.next() {
                Some(now) => {
                    let what = format!("{what} as {}", was.sort.name());
                    self.schema(&what, (branch, branch.at), (now, now.at), true);
                }
                None => {
                    let message = format!("`{what}` can no longer be {}", was.words());
                    self.add(kinds::VARIANT_REMOVED, Side::Old, branch.at, message);
                }
            }
        }
        for branch in list(new) {
            let now = Form::of(after, branch);
            if !list(old)
                .iter()
                .any(|other| json(Form::of(before, other).sort) == json(now.sort))
            {
                let message = format!("`{what}` can also be {}", now.words());
                self.add(kinds::VARIANT_ADDED, Side::New, branch.at, message);
            }
        }
    }
}

/// The properties that `new` asks for.
fn given<'d>(parts: &[Part<'d>]) -> Vec<Part<'d>> {
    let given = parts
        .iter()
        .filter(|part| part.required && part.node.get("x-entry").is_none());
    given.copied().collect()
}

/// Whether names that stand in both lists stand in another order.
pub(super) fn moved(was: &[&str], now: &[&str]) -> bool {
    let kept = |from: &[&str], to: &[&str]| -> Vec<String> {
        let kept = from.iter().filter(|name| to.contains(name));
        kept.map(ToString::to_string).collect()
    };
    kept(was, now) != kept(now, was)
}

fn holds(list: &Node, value: &Node) -> bool {
    list.items().iter().any(|other| other.value == value.value)
}
