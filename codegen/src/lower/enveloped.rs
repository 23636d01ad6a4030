//! Objects that are only an envelope around a response (`x-envelope`): calls give what the named property holds.

use imbrace_contract::{document::Document, problem::Findings};

use super::{Kind, Shape};

pub(super) fn check(document: &Document, shapes: &[Shape], findings: &mut Findings) {
    let responses = document.operations.iter().filter_map(|operation| {
        let response = operation.response.json.as_ref()?;
        Some((operation, response, document.plain(response)))
    });
    let responses: Vec<_> = responses
        .filter(|(_, _, plain)| plain.get("x-envelope").is_some())
        .collect();
    for shape in shapes {
        let Some(property) = &shape.envelope else { continue };
        let fields = match &shape.kind {
            Kind::Object(fields) => fields.as_slice(),
            _ => &[],
        };
        let holds = fields
            .iter()
            .any(|field| field.wire == *property && field.required);
        let is_plain = shape.list.is_none() && !shape.lenient && shape.overwritten_by.is_none();
        if !holds || !is_plain || shape.sent {
            findings.add(
                "x-envelope",
                shape.schema.place_of("x-envelope", shape.at),
                format!(
                    "`{}` has no property `{property}` that calls could give in its place",
                    shape.name
                ),
                "name a required property, of an object that is used in responses only and is not a list",
            );
        } else if !responses.iter().any(|(_, _, plain)| plain.at == shape.schema.at) {
            findings.add(
                "x-envelope",
                shape.schema.place_of("x-envelope", shape.at),
                format!("`{}` is not a response of an operation", shape.name),
                "remove the marker: only the whole response is taken out of its envelope",
            );
        }
    }
    for (operation, response, _) in responses {
        let absent = operation.response.empty || document.nullable(response);
        if absent || operation.paging.is_some() {
            findings.within(Some(&operation.id));
            findings.add(
                "x-envelope",
                response.at,
                "a response that may be absent, or is a page, is not taken out of its envelope",
                "describe it by a schema without `x-envelope`",
            );
        }
    }
    findings.within(None);
}
