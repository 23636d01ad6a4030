//! What one version says, one fact at a time: the Rust that is made of it, and the wire behind it.

use std::collections::BTreeMap;

use imbrace_contract::node::Place;

/// What a fact is about. How a difference counts is said in [`judge`](super::judge).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aspect {
    Server,
    Scheme,
    Namespace,
    Operation,
    Name,
    Route,
    Retry,
    Deprecated,
    Words,
    Credentials,
    Method,
    Signature,
    CallSetter,
    Body,
    Response,
    Media,
    Code,
    Header,
    ErrorCode,
    ErrorSchema,
    Stream,
    Silence,
    /// A key of `x-stream`, for each event that it names.
    StreamKey(&'static str),
    EventMeaning,
    Paging,
    Promise,
    /// A key of `x-paging`, for each thing that it names.
    PagingKey(&'static str),
    SentSecret,
    Filled,
    Parameter,
    ParameterName,
    ParameterPlace,
    ParameterStyle,
    Type,
    TypeSecret,
    New,
    Default,
    Conversion,
    Setter,
    Entry,
    OverwrittenBy,
    Lenient,
    List,
    Outcome,
    Field,
    FieldName,
    /// The Rust type of a value, without what absence and null add.
    ValueType,
    /// The whole Rust type of a field.
    Held,
    Required,
    Nullable,
    Printed,
    StandIn,
    Refused,
    Variant,
    Unknown,
    EnumClosed,
    FormOrder,
    PartType,
    // What only the wire knows
    Bound(&'static str),
    Pattern,
    DefaultValue,
    Format,
    ReadOnly,
    WriteOnly,
    Value,
    Additional,
}

/// Something that a version says.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) aspect: Aspect,
    /// Of what: the same text in both versions.
    pub(super) subject: String,
    /// The type or operation that it belongs to.
    pub(super) owner: String,
    /// What is compared, as it is shown.
    pub(super) value: String,
    /// How the subject is called in messages.
    pub(super) shown: String,
    /// The whole Rust type, where a judgement depends on it.
    pub(super) rust: String,
    pub(super) at: Place,
    /// Where the part stands that says it, if a `$ref` stands at `at`: what changed is there.
    pub(super) part: Option<Place>,
    pub(super) context: Context,
    /// The fact that this one depends on: its subject must be in both versions.
    pub(super) parent: Option<(Aspect, String)>,
    /// Set where this follows from other facts: it is reported if none of them is, by subject or owner.
    pub(super) follows: Vec<String>,
}

/// Who feels a change.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    pub(super) operations: Vec<String>,
    pub(super) component: Option<String>,
    pub(super) sent: bool,
    pub(super) received: bool,
}

/// All facts of a version, in the order of the document.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) list: Vec<Fact>,
    /// By aspect and subject.
    index: BTreeMap<(Aspect, String), usize>,
    /// The named plain type that a place refers to, whose bounds are told where the type is.
    pub(super) referred: BTreeMap<String, String>,
}

impl Facts {
    pub(super) fn get(&self, aspect: Aspect, subject: &str) -> Option<&Fact> {
        let index = self.index.get(&(aspect, subject.to_owned()))?;
        self.list.get(*index)
    }

    /// Adds a fact; the first one of an aspect and subject stands.
    pub(super) fn add(&mut self, fact: Fact) {
        let key = (fact.aspect, fact.subject.clone());
        if let std::collections::btree_map::Entry::Vacant(entry) = self.index.entry(key) {
            entry.insert(self.list.len());
            self.list.push(fact);
        }
    }
}
