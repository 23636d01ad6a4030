//! The facts of a namespace and its operations, as JSON.

use std::collections::BTreeSet;

use imbrace_contract::{
    document::{Document, In, Media, Namespace, Operation, Paging, PagingBy, Stream, examples},
    node::Node,
    resources::{Effect, Role},
};
use serde_json::{Map, Value, json};

use crate::value::{kind, text_or_null, without_extensions};

pub(crate) fn namespace(
    document: &Document,
    effects: &[Effect],
    namespace: &Namespace,
    service: &str,
) -> Value {
    let mut operations = Vec::new();
    let mut other_names = Vec::new();
    for method in document.methods(&namespace.name) {
        if method.other {
            let target = method.operation;
            other_names.push(json!([method.name, target.namespace, target.name]));
        } else {
            operations.push(operation(document, &effects[method.index], method.operation));
        }
    }
    json!({
        "name": namespace.name,
        "description": namespace.description.trim(),
        "service": service,
        "operations": operations,
        "other_names": other_names,
    })
}

fn operation(document: &Document, effect: &Effect, operation: &Operation) -> Value {
    let secrets = document.sent_secrets(operation);
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let mut facts = kind(document, &parameter.schema);
            let place = match parameter.place {
                In::Path => "path",
                In::Query => "query",
                In::Header => "header",
            };
            facts.insert("name".into(), parameter.name.as_str().into());
            facts.insert("in".into(), place.into());
            facts.insert("description".into(), text_or_null(&parameter.description));
            facts.insert("example".into(), document.example(&parameter.node).into());
            let flags = [
                ("required", parameter.required),
                ("deep", parameter.deep),
                ("joined", parameter.joined),
                ("secret", secrets.contains(&parameter.name)),
            ];
            finished(facts, &flags)
        })
        .collect();
    let mut facts = Map::new();
    let mut add = |name: &str, value: Value| {
        if !value.is_null() && value != Value::Array(Vec::new()) && value != Value::Bool(false) {
            facts.insert(name.to_owned(), value);
        }
    };
    add("id", operation.id.as_str().into());
    add("name", operation.name.as_str().into());
    add("namespace", operation.namespace.as_str().into());
    add("method", operation.method.as_str().into());
    add("path", operation.path.as_str().into());
    add("service", operation.service.as_str().into());
    add("summary", operation.summary.trim().into());
    add("description", text_or_null(&operation.description));
    add("aliases", operation.aliases.clone().into());
    add("retry", operation.retry.clone().into());
    add("deprecated", operation.deprecated.into());
    add("destructive", is_destructive(effect, operation).into());
    add("reads", reads(effect, operation).into());
    add("changes", changes(effect, operation).into());
    add("parameters", parameters.into());
    add("body", body(document, operation, secrets.contains("")));
    add("secrets", secrets.iter().map(String::as_str).collect());
    add("response", response(document, operation));
    add(
        "stream",
        operation
            .stream
            .as_ref()
            .map_or(Value::Null, |stream| self::stream(document, operation, stream)),
    );
    add(
        "paging",
        operation
            .paging
            .as_ref()
            .map_or(Value::Null, |paging| self::paging(operation, paging)),
    );
    let outcome = operation.outcome.as_ref();
    add(
        "outcome",
        outcome.map_or(
            Value::Null,
            |outcome| json!({"success": outcome.success, "failure": outcome.failure}),
        ),
    );
    add(
        "public",
        document
            .security(operation)
            .is_some_and(|security| security.items().is_empty())
            .into(),
    );
    Value::Object(facts)
}

/// Whether something is lost by it.
fn is_destructive(effect: &Effect, operation: &Operation) -> bool {
    operation.method == "DELETE"
        || matches!(effect, Effect::Stateful(part) if matches!(part.role, Role::Remove | Role::RemoveMany | Role::Unlink | Role::Replace))
}

/// Whether it changes what its body names: then a body without properties changes nothing.
fn changes(effect: &Effect, operation: &Operation) -> bool {
    matches!(operation.method.as_str(), "PUT" | "PATCH")
        || matches!(effect, Effect::Stateful(part) if matches!(part.role, Role::Change | Role::Replace))
}

/// Whether it changes nothing: GET and HEAD, and what the document says only reads.
fn reads(effect: &Effect, operation: &Operation) -> bool {
    let reading = matches!(effect, Effect::Stateful(part) if matches!(part.role, Role::List | Role::Search | Role::Count | Role::Read));
    let safe = operation.retry.as_deref() == Some("safe");
    match operation.method.as_str() {
        "GET" | "HEAD" => operation.retry.as_deref() != Some("never"),
        "POST" => reading && safe,
        _ => false,
    }
}

fn body(document: &Document, operation: &Operation, secret: bool) -> Value {
    let Some(body) = &operation.body else {
        return Value::Null;
    };
    let is_object = document.json_type(&body.schema) == "object";
    let properties: Vec<Value> = document
        .properties(&body.schema)
        .into_iter()
        .filter(|_| is_object)
        .map(|property| {
            let mut facts = kind(document, &property.value);
            facts.insert("name".into(), property.key.as_str().into());
            let described = property
                .value
                .text_of("description")
                .or_else(|| document.plain(&property.value).text_of("description"));
            facts.insert("description".into(), text_or_null(described.unwrap_or_default()));
            let flags = [
                ("required", document.requires(&body.schema, &property.key)),
                ("secret", document.is_secret(&property.value)),
            ];
            finished(facts, &flags)
        })
        .collect();
    let content = document
        .contents(operation)
        .into_iter()
        .find(|content| content.code.is_none());
    let example = content.and_then(|content| examples(content.node).first().map(|node| node.to_json()));
    json!({
        "media": if body.media == Media::Multipart { "multipart" } else { "json" },
        "required": body.required,
        "secret": secret,
        "object": is_object,
        "properties": properties,
        "schema": without_extensions(&body.schema.to_json()),
        "example": example,
    })
}

fn response(document: &Document, operation: &Operation) -> Value {
    let response = &operation.response;
    let schema = |node: &Option<Node>| node.as_ref().map(|node| without_extensions(&node.to_json()));
    // The order of the properties is that in which a table shows them.
    let row = operation
        .paging
        .as_ref()
        .zip(response.json.as_ref())
        .and_then(|(paging, json)| {
            let list = document.schema_at(json, &paging.items)?;
            document.plain(list).get("items")
        });
    let columns = row.map_or_else(Vec::new, |row| {
        let properties = document.properties(row).into_iter();
        properties
            .map(|property| property.key.as_str())
            .collect::<Vec<_>>()
    });
    let (secrets, plain) = secret_properties(document, operation);
    json!({
        "secrets": secrets,
        "not_secret": plain,
        "json": schema(&response.json),
        "events": schema(&response.events),
        "empty": response.empty,
        "raw": response.raw,
        "plain": response.plain,
        "columns": columns,
    })
}

/// Names of properties of the response that the document marks as secret, and of those that it says are none.
fn secret_properties(document: &Document, operation: &Operation) -> (BTreeSet<String>, BTreeSet<String>) {
    let roots: Vec<&Node> = [&operation.response.json, &operation.response.events]
        .into_iter()
        .flatten()
        .collect();
    let mut open: Vec<&Node> = roots.clone();
    let reached: BTreeSet<&str> = document.reached_schemas(roots).collect();
    let components = document.schemas.iter();
    open.extend(
        components
            .filter(|schema| reached.contains(schema.name.as_str()))
            .map(|schema| &schema.node),
    );
    let (mut secret, mut plain) = (BTreeSet::new(), BTreeSet::new());
    while let Some(node) = open.pop() {
        for property in node.properties_of("properties") {
            if document.is_secret(&property.value) {
                secret.insert(property.key.clone());
            } else if document.secret_mark(&property.value) == Some(false) {
                plain.insert(property.key.clone());
            }
            open.push(&property.value);
        }
        open.extend(
            ["items", "additionalProperties"]
                .into_iter()
                .filter_map(|key| node.get(key)),
        );
        for key in ["allOf", "oneOf"] {
            open.extend(node.items_of(key));
        }
    }
    (secret, plain)
}

fn stream(document: &Document, operation: &Operation, stream: &Stream) -> Value {
    let tag = operation.response.events.as_ref().and_then(|events| {
        let tag = document
            .plain(events)
            .pointer("/discriminator/propertyName")?
            .text()?;
        Some(tag.to_owned())
    });
    json!({
        "done": stream.done,
        "tag": tag.unwrap_or_default(),
        "select": stream.select.as_ref().map(|select| json!([select.property, select.stream, select.json])),
        "plain": stream.plain.as_ref().map(|plain| json!([plain.event, plain.property])),
        "text": stream.text,
        "deltas": stream.deltas,
        "ends": stream.ends,
        "ends_all": stream.ends_all,
        "errors": stream.error,
        "error_ends": stream.error_ends,
        "last": stream.last,
        "silence": stream.silence,
    })
}

fn paging(operation: &Operation, paging: &Paging) -> Value {
    let by = match &paging.by {
        PagingBy::Skip(_) => "skip",
        PagingBy::Page(_) => "page",
        PagingBy::Cursor(..) | PagingBy::After(_) => "next",
    };
    let cursor = match &paging.by {
        PagingBy::Cursor(_, pointer) => Some(pointer),
        _ => None,
    };
    let after = match &paging.by {
        PagingBy::After(after) => Some(json!([after.property, after.first])),
        _ => None,
    };
    let order = paging.order.as_ref().map(|order| {
        let unique = order.unique_keys();
        json!({"parameter": order.parameter, "default": order.default, "tie": order.tie, "unique": unique})
    });
    json!({
        "by": by,
        "parameter": paging.parameter(),
        "in_body": operation.pages_by_body(),
        "items": paging.items,
        "total": paging.total,
        "more": paging.more,
        "cursor": cursor,
        "after": after,
        "id": paging.id,
        "appended": paging.appended,
        "limit": paging.limit,
        "usual": operation.usual_page_size(),
        "largest": paging.largest,
        "estimated": paging.estimated,
        "empty_ends": paging.empty_ends,
        "only_with": paging.only_with,
        "excludes": paging.excludes,
        "promise": paging.promise.name(),
        "order": order,
    })
}

/// The facts with the flags that are set, without what is null.
fn finished(mut facts: Map<String, Value>, flags: &[(&str, bool)]) -> Value {
    for (name, set) in flags {
        if *set {
            facts.insert((*name).to_owned(), true.into());
        }
    }
    facts.retain(|_, value| !value.is_null());
    Value::Object(facts)
}
