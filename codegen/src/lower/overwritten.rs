//! Objects over whose properties a server copies what a user stored, and the requests that store it.

use super::{Field, FieldValue, Kind, Shape};
use imbrace_contract::problem::Findings;

pub(super) fn check(shapes: &[Shape], findings: &mut Findings) {
    for shape in shapes {
        if let Some(entries) = &shape.overwritten_by {
            objects(shape, entries, shapes, findings);
        }
        if shape.lenient {
            lenient(shape, findings);
        }
        let (Kind::Object(fields) | Kind::Form(fields)) = &shape.kind else {
            continue;
        };
        for field in fields {
            if let Some(object) = &field.overwrites {
                requests(shape, field, object, shapes, findings);
            }
        }
    }
}

fn objects(shape: &Shape, entries: &str, shapes: &[Shape], findings: &mut Findings) {
    let named = match &shape.kind {
        Kind::Object(fields) => fields.iter().find(|field| field.wire == entries),
        _ => None,
    };
    if !named.is_some_and(|field| is_free_form(field, shapes)) {
        findings.add(
            "x-overwritten-by",
            shape.at,
            format!("`{}` has no free-form object `{entries}`", shape.name),
            "name the property whose entries the server copies over the others: `type: object` with `additionalProperties: true`",
        );
    }
    if shape.sent {
        findings.add(
            "x-overwritten-by",
            shape.at,
            format!("`{}` is also sent", shape.name),
            "use a component of its own for the request: in a response every property may be missing",
        );
    }
}

fn lenient(shape: &Shape, findings: &mut Findings) {
    let plain = match &shape.kind {
        Kind::Object(fields) => !fields
            .iter()
            .any(|field| field.required && field.nullable || field.overwrites.is_some()),
        _ => false,
    };
    if !plain || !shape.received || shape.overwritten_by.is_some() {
        findings.add(
            "x-lenient",
            shape.at,
            format!("`{}` cannot be read leniently", shape.name),
            "mark an object of a response, without `x-overwritten-by`, without `x-overwrites` in it, and without a required property that may be null",
        );
    }
}

fn is_free_form(field: &Field, shapes: &[Shape]) -> bool {
    match &field.value {
        FieldValue::FreeForm => true,
        FieldValue::Named(name) => shapes
            .iter()
            .find(|shape| shape.name == *name)
            .is_some_and(|shape| {
                shape.schema.text_of("type") == Some("object") && matches!(shape.kind, Kind::Alias)
            }),
        _ => false,
    }
}

fn requests(shape: &Shape, field: &Field, object: &str, shapes: &[Shape], findings: &mut Findings) {
    let target = shapes.iter().find(|shape| shape.name == object);
    if target.is_none_or(|target| target.overwritten_by.is_none()) {
        findings.add(
            "x-overwrites",
            shape.at,
            format!(
                "`{}.{}` overwrites `{object}`, which has no `x-overwritten-by`",
                shape.name, field.wire
            ),
            "name the component of the response, and mark it with `x-overwritten-by`",
        );
    }
    let keys = field.value == FieldValue::Text || is_free_form(field, shapes);
    if !keys || !matches!(shape.kind, Kind::Object(_)) {
        findings.add(
            "x-overwrites",
            shape.at,
            format!("`{}.{}` holds no keys", shape.name, field.wire),
            "mark a free-form object, whose keys count, or a text that is a key; in a body of JSON",
        );
    }
}
