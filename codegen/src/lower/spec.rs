//! The lowered document as the generator takes it.

use serde_json::{Map, Value as Json, json};

use super::{Slots, schema::slot};
use imbrace_contract::document::{Document, In, Media, Operation};

pub(super) fn spec(document: &Document, slots: &[Slots], schemas: Map<String, Json>) -> Json {
    let mut paths: Map<String, Json> = Map::new();
    for (operation, slots) in document.operations.iter().zip(slots) {
        // The same path may stand at two servers: a leading slash more keeps them apart and means the same.
        let mut path = operation.path.clone();
        while paths
            .get(&path)
            .is_some_and(|item| item.get(operation.method.to_lowercase()).is_some())
        {
            path.insert(0, '/');
        }
        let lowered = lower(operation, slots, &schemas);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        if let Json::Object(item) = item {
            item.insert(operation.method.to_lowercase(), lowered);
        }
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": document.title, "version": document.version},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn lower(operation: &Operation, slots: &Slots, schemas: &Map<String, Json>) -> Json {
    let types = schemas
        .get(&slots.component)
        .and_then(|component| component.get("properties"));
    let type_at = |index: usize| {
        types
            .and_then(|types| types.get(slot(index)))
            .cloned()
            .unwrap_or(json!({}))
    };
    let parameters: Vec<Json> = operation
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| {
            let place = match parameter.place {
                In::Path => "path",
                In::Query => "query",
                In::Header => "header",
            };
            // Values go out as text; the model says how.
            let schema = if parameter.place == In::Path {
                type_at(index)
            } else {
                json!({"type": "string"})
            };
            json!({
                // Two parameters of one name in different places would be one argument to the generator.
                "name": if parameter.place == In::Path { parameter.name.clone() } else { slot(index) },
                "in": place,
                "required": parameter.required || parameter.place == In::Path,
                "schema": schema,
            })
        })
        .collect();
    let response = match slots.response {
        Some(index) => json!({
            "description": "", "content": {"application/json": {"schema": type_at(index)}}
        }),
        None if operation.response.events.is_some() || operation.response.raw.is_some() => json!({
            "description": "",
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        }),
        None => json!({"description": ""}),
    };
    let mut lowered = json!({
        "operationId": operation.id,
        "parameters": parameters,
        "responses": {"200": response},
    });
    if let (Some(body), Some(index)) = (&operation.body, slots.body) {
        let content = match body.media {
            Media::Json => json!({"application/json": {"schema": type_at(index)}}),
            Media::Multipart => json!({
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
            }),
        };
        lowered["requestBody"] = json!({"required": true, "content": content});
    }
    lowered
}
