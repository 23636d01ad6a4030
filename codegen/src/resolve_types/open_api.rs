//! The lowered document as progenitor's own structures.
//!
//! It has few forms, so they are made here: compiling the `Deserialize` of all structures of OpenAPI took a third of the time
//! that this crate costs in the build of each user.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, Components, Info, IntegerType, MediaType,
    NumberType, ObjectType, OpenAPI, Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathItem,
    ReferenceOr, RequestBody, Response, Schema, SchemaData, SchemaKind, StatusCode, StringType, Type,
};
use serde_json::Value as Json;

/// All keywords of lowered schemas.
const KEYWORDS: [&str; 10] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "format",
    "items",
    "minimum",
    "nullable",
    "properties",
    "required",
    "type",
];

/// The structures of a lowered document.
pub(super) fn open_api(spec: &Json) -> Result<OpenAPI, String> {
    let mut out = OpenAPI {
        openapi: text(spec, "openapi")?,
        info: Info {
            title: text(&spec["info"], "title")?,
            version: text(&spec["info"], "version")?,
            ..Info::default()
        },
        ..OpenAPI::default()
    };
    for (path, item) in entries(&spec["paths"]) {
        let item = ReferenceOr::Item(path_item(item)?);
        out.paths.paths.insert(path.clone(), item);
    }
    let mut components = Components::default();
    for (name, json) in entries(&spec["components"]["schemas"]) {
        components.schemas.insert(name.clone(), schema(json)?);
    }
    out.components = Some(components);
    Ok(out)
}

fn path_item(json: &Json) -> Result<PathItem, String> {
    let mut item = PathItem::default();
    for (method, json) in entries(json) {
        let place = match method.as_str() {
            "get" => &mut item.get,
            "put" => &mut item.put,
            "post" => &mut item.post,
            "delete" => &mut item.delete,
            "options" => &mut item.options,
            "head" => &mut item.head,
            "patch" => &mut item.patch,
            other => return Err(format!("`{other}` is not a method")),
        };
        *place = Some(operation(json)?);
    }
    Ok(item)
}

fn operation(json: &Json) -> Result<Operation, String> {
    let mut out = Operation {
        operation_id: Some(text(json, "operationId")?),
        ..Operation::default()
    };
    for json in json["parameters"].as_array().into_iter().flatten() {
        out.parameters.push(ReferenceOr::Item(parameter(json)?));
    }
    if let Some(body) = json.get("requestBody") {
        let mut request = RequestBody {
            required: body["required"] == true,
            ..RequestBody::default()
        };
        for (media, json) in entries(&body["content"]) {
            request.content.insert(media.clone(), media_type(json)?);
        }
        out.request_body = Some(ReferenceOr::Item(request));
    }
    for (code, json) in entries(&json["responses"]) {
        let code = code.parse().map_err(|_| format!("`{code}` is not a status"))?;
        let mut response = Response::default();
        for (media, json) in entries(&json["content"]) {
            response.content.insert(media.clone(), media_type(json)?);
        }
        let responses = &mut out.responses.responses;
        responses.insert(StatusCode::Code(code), ReferenceOr::Item(response));
    }
    Ok(out)
}

fn parameter(json: &Json) -> Result<Parameter, String> {
    let place = text(json, "in")?;
    let parameter_data = ParameterData {
        name: text(json, "name")?,
        description: None,
        required: json["required"] == true,
        deprecated: None,
        format: ParameterSchemaOrContent::Schema(schema(&json["schema"])?),
        example: None,
        examples: Default::default(),
        explode: None,
        extensions: Default::default(),
    };
    Ok(match place.as_str() {
        "path" => Parameter::Path {
            parameter_data,
            style: Default::default(),
        },
        "query" => Parameter::Query {
            parameter_data,
            allow_reserved: false,
            style: Default::default(),
            allow_empty_value: None,
        },
        "header" => Parameter::Header {
            parameter_data,
            style: Default::default(),
        },
        other => return Err(format!("a parameter is in `{other}`")),
    })
}

fn media_type(json: &Json) -> Result<MediaType, String> {
    Ok(MediaType {
        schema: Some(schema(&json["schema"])?),
        ..MediaType::default()
    })
}

fn schema(json: &Json) -> Result<ReferenceOr<Schema>, String> {
    let Json::Object(keywords) = json else {
        return Err(format!("{json} is not a schema"));
    };
    if let Some(other) = keywords.keys().find(|key| !KEYWORDS.contains(&key.as_str())) {
        return Err(format!("schemas have no keyword `{other}`"));
    }
    if let Some(target) = keywords.get("$ref") {
        let target = target.as_str().ok_or("a reference is not text")?;
        return Ok(ReferenceOr::ref_(target));
    }
    let schema_kind = match (keywords.get("allOf"), keywords.get("type")) {
        (Some(parts), _) => SchemaKind::AllOf {
            all_of: parts
                .as_array()
                .into_iter()
                .flatten()
                .map(schema)
                .collect::<Result<_, _>>()?,
        },
        (None, None) => SchemaKind::Any(AnySchema::default()),
        (None, Some(_)) => SchemaKind::Type(of_type(json)?),
    };
    Ok(ReferenceOr::Item(Schema {
        schema_data: SchemaData {
            nullable: json["nullable"] == true,
            ..SchemaData::default()
        },
        schema_kind,
    }))
}

fn of_type(json: &Json) -> Result<Type, String> {
    let format = json["format"].as_str().map(str::to_owned);
    Ok(match text(json, "type")?.as_str() {
        "string" => Type::String(StringType {
            format: format.into(),
            ..StringType::default()
        }),
        "integer" => Type::Integer(IntegerType {
            format: format.into(),
            minimum: json["minimum"].as_i64(),
            ..IntegerType::default()
        }),
        "number" => Type::Number(NumberType {
            format: format.into(),
            ..NumberType::default()
        }),
        "boolean" => Type::Boolean(BooleanType::default()),
        "array" => Type::Array(ArrayType {
            items: Some(boxed(schema(&json["items"])?)),
            min_items: None,
            max_items: None,
            unique_items: false,
        }),
        "object" => Type::Object(object(json)?),
        other => return Err(format!("`{other}` is not a type")),
    })
}

fn object(json: &Json) -> Result<ObjectType, String> {
    let mut out = ObjectType::default();
    for (name, json) in entries(&json["properties"]) {
        out.properties.insert(name.clone(), boxed(schema(json)?));
    }
    let required = json["required"].as_array().into_iter().flatten();
    out.required = required.filter_map(Json::as_str).map(str::to_owned).collect();
    out.additional_properties = match json.get("additionalProperties") {
        None => None,
        Some(Json::Bool(any)) => Some(AdditionalProperties::Any(*any)),
        Some(values) => Some(AdditionalProperties::Schema(Box::new(schema(values)?))),
    };
    Ok(out)
}

fn boxed(schema: ReferenceOr<Schema>) -> ReferenceOr<Box<Schema>> {
    match schema {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
    }
}

fn text(json: &Json, key: &str) -> Result<String, String> {
    let text = json[key].as_str().map(str::to_owned);
    text.ok_or_else(|| format!("`{key}` is not there"))
}

fn entries(json: &Json) -> impl Iterator<Item = (&String, &Json)> {
    json.as_object().into_iter().flatten()
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use imbrace_contract::{document::Document, load::load};

    use super::*;

    #[test]
    fn the_structures_are_those_that_the_text_stands_for() {
        for entry in std::fs::read_dir("tests/cases/accepted").expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            let document = Document::read(load(&path).expect("it can be read")).expect("it is a document");
            let spec = crate::lower::lower(&document).expect("it can be lowered").spec;
            let read: OpenAPI = serde_json::from_value(spec.clone()).expect("it is a document");
            assert_eq!(open_api(&spec).as_ref(), Ok(&read), "{}", path.display());
        }
    }

    #[test]
    fn what_is_never_lowered_is_refused() {
        for (json, said) in [
            (serde_json::json!({"type": "nothing"}), "`nothing` is not a type"),
            (
                serde_json::json!({"type": "string", "pattern": "a"}),
                "schemas have no keyword `pattern`",
            ),
            (serde_json::json!(true), "true is not a schema"),
        ] {
            assert_eq!(schema(&json).expect_err("it is refused"), said);
        }
    }
}
