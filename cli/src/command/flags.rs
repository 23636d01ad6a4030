//! The options of an operation: which name each parameter and property has on the command line.

use super::{globals::RESERVED, text::kebab};
use crate::catalog::{Kind, Operation, Place};

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Path,
    Query,
    Header,
    Body,
}

impl Source {
    fn prefix(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "param",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}

/// A parameter or property on the command line.
#[derive(Debug)]
pub(crate) struct Flag<'c> {
    /// The name of the option, without dashes; for a path parameter that of the argument.
    pub(crate) long: String,
    pub(crate) name: &'c str,
    pub(crate) source: Source,
    pub(crate) kind: &'c Kind,
    pub(crate) description: Option<&'c str>,
    pub(crate) required: bool,
    pub(crate) secret: bool,
}

impl Flag<'_> {
    /// The id of its argument.
    pub(crate) fn id(&self) -> String {
        format!("{}:{}", self.source.prefix(), self.name)
    }
}

/// The options of an operation, in the order of the document. A name that is taken, or that every command has, gets its place
/// before it: `--body-query`, `--param-output`.
pub(crate) fn flags(operation: &Operation) -> Vec<Flag<'_>> {
    let mut flags: Vec<Flag<'_>> = Vec::new();
    let parameters = operation.parameters.iter().map(|parameter| Flag {
        long: kebab(&parameter.name),
        name: &parameter.name,
        source: match parameter.place {
            Place::Path => Source::Path,
            Place::Query => Source::Query,
            Place::Header => Source::Header,
        },
        kind: &parameter.kind,
        description: parameter.description.as_deref(),
        required: parameter.required,
        secret: parameter.secret,
    });
    let properties = operation.body.iter().flat_map(|body| &body.properties);
    let properties = properties.map(|property| Flag {
        long: kebab(&property.name),
        name: &property.name,
        source: Source::Body,
        kind: &property.kind,
        description: property.description.as_deref(),
        required: property.required,
        secret: property.secret,
    });
    for mut flag in parameters.chain(properties) {
        let taken = |long: &str| {
            long.is_empty()
                || RESERVED.contains(&long)
                || flags
                    .iter()
                    .any(|other| other.source != Source::Path && other.long == long)
        };
        if flag.source != Source::Path {
            if taken(&flag.long) {
                flag.long = format!("{}-{}", flag.source.prefix(), flag.long);
            }
            while taken(&flag.long) {
                flag.long.push_str("-2");
            }
        }
        flags.push(flag);
    }
    flags
}
