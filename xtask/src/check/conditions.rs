//! The conditions of `x-server` can be used: as JSON Schema of the draft in which the sandbox reads them; and the example of
//! a JSON body is none that they refuse.

use imbrace_contract::{
    document::{
        Document, Operation,
        server::{Condition, Part, Refusal},
    },
    node::{Node, Place},
    problem::{Problem, Problems},
};
use jsonschema::{Draft, Validator};
use serde_json::Value;

use super::validator::Validators;

/// `schemas` has none where the schemas of the document lead back to themselves, so that no value can be held against them.
pub(super) fn check(document: &Document, mut schemas: Option<&mut Validators<'_>>) -> Problems {
    let mut list = Vec::new();
    for operation in &document.operations {
        let server = operation.node.get("x-server");
        let refusals = server.map_or(&[][..], |server| server.items_of("refuses")).iter();
        let conditions: Vec<Compiled> = refusals.map(Compiled::of).collect();
        let wrong = conditions.iter().flat_map(|one| [&one.only, &one.unless]);
        let wrong = wrong.filter_map(|schema| schema.as_ref()?.as_ref().err());
        let before = list.len();
        list.extend(wrong.map(|(at, error)| {
            problem(
                operation,
                ("x-server", *at),
                format!("the condition is not a JSON Schema: {error}"),
                "correct it: a condition that cannot be read refuses every request",
            )
        }));
        if let Some(schemas) = schemas.as_deref_mut().filter(|_| list.len() == before) {
            list.extend(refused_examples(document, operation, &conditions, schemas));
        }
    }
    Problems {
        list,
        sources: document.sources.clone(),
    }
}

/// An entry of `refuses` with its schemas, compiled or with the place and the reason why not.
struct Compiled {
    refusal: Option<Refusal>,
    only: Option<Result<Validator, (Place, String)>>,
    unless: Option<Result<Validator, (Place, String)>>,
}

impl Compiled {
    fn of(node: &Node) -> Self {
        let schema = |key: &str| {
            let schema = node.get(key)?;
            let options = jsonschema::options().with_draft(Draft::Draft7);
            let compiled = options.build(&schema.to_json());
            Some(compiled.map_err(|error| (schema.at, error.to_string())))
        };
        Self {
            refusal: Refusal::read(node),
            only: schema("if"),
            unless: schema("unless"),
        }
    }

    /// Where in a body the value is that is refused, if one is.
    fn refuses<'b>(
        &self,
        document: &Document,
        operation: &Operation,
        (body, json): (&'b Node, &Value),
    ) -> Option<&'b Node> {
        let refusal = self.refusal.as_ref().filter(|refusal| refusal.of == Part::Body)?;
        let fits = |schema: &Result<Validator, _>| schema.as_ref().is_ok_and(|schema| schema.is_valid(json));
        if !self.only.as_ref().is_none_or(fits) {
            return None;
        }
        match &refusal.condition {
            Condition::Unless(_) => (!self.unless.as_ref().is_none_or(fits)).then_some(body),
            Condition::Closed { place, except } if !place.starts_with("query/") => {
                let schema = document.at_place(operation, place)?;
                let named = document.named_values(schema);
                let mut given = values(body, place).into_iter();
                given.find(|value| {
                    let value = value.to_json();
                    !named.contains(&value) || except.contains(&value)
                })
            }
            // The others are about the rows of a server, or about a request without a body.
            _ => None,
        }
    }
}

/// The values at a place of a body; `*` stands for every item of a list.
fn values<'b>(body: &'b Node, place: &str) -> Vec<&'b Node> {
    place.split('/').skip(1).fold(vec![body], |values, step| {
        let inner = values.into_iter().flat_map(|value| match step {
            "*" => value.items().iter().collect(),
            name => Vec::from_iter(value.get(name)),
        });
        inner.collect()
    })
}

/// The example of a JSON body, if it fits its schema and the server refuses it all the same. Of several the first one
/// counts: pages show it, and the others may show what does not work.
fn refused_examples(
    document: &Document,
    operation: &Operation,
    conditions: &[Compiled],
    schemas: &mut Validators<'_>,
) -> Vec<Problem> {
    let contents = document.contents(operation);
    let bodies = contents
        .iter()
        .filter(|content| content.code.is_none() && content.media == "application/json");
    let mut list = Vec::new();
    for (content, example) in bodies.filter_map(|content| Some((content, *content.examples().first()?))) {
        let json = example.to_json();
        let mut refused = conditions
            .iter()
            .filter_map(|condition| condition.refuses(document, operation, (example, &json)));
        let fits = |schema: &Node| schemas.misfits(schema, &json).is_empty();
        if let Some(value) = refused.next()
            && content.node.get("schema").is_none_or(fits)
        {
            list.push(problem(
                operation,
                ("example-valid", value.at),
                "the example is a request that `x-server` refuses".into(),
                "correct the value, or the condition if the server takes it",
            ));
        }
    }
    list
}

fn problem(operation: &Operation, (rule, at): (&'static str, Place), message: String, help: &str) -> Problem {
    Problem {
        rule,
        at,
        operation: Some(operation.id.clone()),
        message,
        help: help.into(),
    }
}
