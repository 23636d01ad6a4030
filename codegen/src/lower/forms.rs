//! Forms: their parts are files and texts, so what is one cannot stand in JSON too.

use super::{Kind, Shape, Slots};
use imbrace_contract::{
    document::{Document, Media},
    problem::Findings,
};

pub(super) fn check(document: &Document, operations: &[Slots], shapes: &[Shape], findings: &mut Findings) {
    for form in shapes.iter().filter(|shape| matches!(shape.kind, Kind::Form(_))) {
        let named = |names: &[String]| names.contains(&form.name);
        let mut elsewhere = document
            .operations
            .iter()
            .zip(operations)
            .filter(|(operation, slots)| {
                let sent = operation
                    .body
                    .as_ref()
                    .is_some_and(|body| body.media == Media::Multipart);
                named(&slots.gives) || named(&slots.sends) && !sent
            });
        let elsewhere = elsewhere.next().map(|(operation, _)| operation.id.as_str());
        let holder = shapes.iter().find(|shape| named(&shape.mentions));
        if let Some(other) = elsewhere.or(holder.map(|shape| shape.name.as_str())) {
            findings.add(
                "form-alone",
                form.at,
                format!("`{}` is a form, and is used in JSON in `{other}`", form.name),
                "use a component of its own for one of the two",
            );
        }
    }
}
