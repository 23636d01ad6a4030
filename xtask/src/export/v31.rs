//! 3.0.3 to 3.1.1: schemas become JSON Schema.

use imbrace_contract::json_schema;
use serde_json::{Map, Value};

use super::walk::{Kind, walk};

/// Rewrites a 3.0.3 document as 3.1.1.
pub(super) fn convert(document: &mut Value) {
    document["openapi"] = "3.1.1".into();
    walk(document, Kind::Document, &mut |kind, object| match kind {
        Kind::Info => license(object),
        Kind::Schema => json_schema::convert(object),
        _ => {}
    });
}

/// A licence is named by its SPDX expression; an address may not stand beside it.
fn license(info: &mut Map<String, Value>) {
    let Some(Value::Object(license)) = info.get_mut("license") else {
        return;
    };
    if let Some(name) = license.get("name").cloned() {
        license.shift_remove("url");
        license.insert("identifier".to_owned(), name);
    }
}
