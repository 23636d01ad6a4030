//! Reads the facts of a version off its model and its document.

mod arguments;
mod document;
mod operations;
mod paging;
mod responses;
mod spelling;
mod streams;
mod types;
pub(in crate::diff) mod wire;

use imbrace_codegen::Type;
use imbrace_contract::{
    document::Operation,
    node::{Node, Place},
};

use super::{
    change::Side,
    fact::{Aspect, Context, Fact, Facts},
    made::{Made, Pair},
};

/// The facts of one of two versions.
pub(super) fn facts(pair: &Pair<'_>, side: Side) -> Facts {
    let (here, there) = match side {
        Side::Old => (&pair.old, &pair.new),
        Side::New => (&pair.new, &pair.old),
    };
    let mut collector = Collector {
        pair,
        side,
        here,
        there,
        facts: Facts::default(),
        owner: String::new(),
        context: Context::default(),
        parent: None,
        part: None,
    };
    collector.document();
    collector.operations();
    collector.methods();
    collector.types();
    collector.facts
}

struct Collector<'a> {
    pair: &'a Pair<'a>,
    side: Side,
    here: &'a Made<'a>,
    there: &'a Made<'a>,
    facts: Facts,
    // What the next facts have in common.
    owner: String,
    context: Context,
    parent: Option<(Aspect, String)>,
    part: Option<Place>,
}

impl Collector<'_> {
    /// Adds facts that a part says to which a `$ref` leads.
    fn said_by(&mut self, part: Option<Place>, add: impl FnOnce(&mut Self)) {
        self.part = part;
        add(self);
        self.part = None;
    }

    fn add(&mut self, aspect: Aspect, subject: &str, value: impl Into<String>, at: Place) {
        self.add_shown(aspect, (subject, subject), value, "", at);
    }

    /// Adds a fact whose subject is called otherwise in messages, with the Rust type that its judgement depends on.
    fn add_shown(
        &mut self,
        aspect: Aspect,
        (subject, shown): (&str, &str),
        value: impl Into<String>,
        rust: &str,
        at: Place,
    ) {
        let fact = self.fact(aspect, (subject, shown), value.into(), at);
        self.facts.add(Fact {
            rust: rust.to_owned(),
            ..fact
        });
    }

    /// A fact that follows from no other, and whose judgement depends on no Rust type.
    fn fact(&self, aspect: Aspect, (subject, shown): (&str, &str), value: String, at: Place) -> Fact {
        Fact {
            aspect,
            subject: subject.to_owned(),
            owner: self.owner.clone(),
            value,
            shown: shown.to_owned(),
            rust: String::new(),
            at,
            part: self.part,
            context: self.context.clone(),
            parent: self.parent.clone(),
            follows: Vec::new(),
        }
    }

    /// Adds a fact that is reported if nothing that it follows from is.
    fn add_following(
        &mut self,
        aspect: Aspect,
        subject: &str,
        value: impl Into<String>,
        follows: Vec<String>,
        at: Place,
    ) {
        self.add_follower(aspect, (subject, subject), value, follows, at);
    }

    fn add_follower(
        &mut self,
        aspect: Aspect,
        (subject, shown): (&str, &str),
        value: impl Into<String>,
        follows: Vec<String>,
        at: Place,
    ) {
        let fact = self.fact(aspect, (subject, shown), value.into(), at);
        self.facts.add(Fact { follows, ..fact });
    }

    fn words(&mut self, (subject, shown): (&str, &str), text: &str, at: Place) {
        self.add_shown(Aspect::Words, (subject, shown), text.trim(), "", at);
    }

    /// `deprecated`, with what `x-deprecated` says.
    fn deprecated(&mut self, (subject, shown): (&str, &str), node: &Node, at: Place) {
        let told = node.get("x-deprecated");
        if told.is_some() || node.flag("deprecated") {
            let at = node.place_of("x-deprecated", node.place_of("deprecated", at));
            let words =
                imbrace_contract::document::Deprecation::of(node).map(|deprecation| deprecation.note());
            self.add_shown(
                Aspect::Deprecated,
                (subject, shown),
                words.unwrap_or_default(),
                "",
                at,
            );
        }
    }

    /// A type as it is compared: another name for a type is that type, unless both versions have it and differ in it;
    /// then the change is told where the name is.
    fn type_text(&self, ty: &Type) -> String {
        let of = |inner: &Type| self.type_text(inner);
        match ty {
            Type::Named(name) => match (self.here.alias(name), self.there.alias(name)) {
                (Some(target), Some(other)) if target == other => of(target),
                (Some(target), None) => of(target),
                _ => name.clone(),
            },
            Type::List(inner) => format!("Vec<{}>", of(inner)),
            Type::Map(inner) => format!("Map<String, {}>", of(inner)),
            Type::Optional(inner) => format!("Option<{}>", of(inner)),
            Type::Boxed(inner) => format!("Box<{}>", of(inner)),
            plain => plain.to_string(),
        }
    }
}

/// Where a key of an extension of an operation stands; where the extension stands, if the key does not.
fn place_of_key(operation: &Operation, extension: &str, key: &str) -> Place {
    let at = operation.node.place_of(extension, operation.at);
    let node = operation.node.get(extension);
    node.map_or(at, |node| node.place_of(key, at))
}
