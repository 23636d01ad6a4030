//! Calls that are made from the documents: a row of any resource is created with the body of its example.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use std::sync::atomic::{AtomicU64, Ordering};

use imbrace_contract::{
    document::{In, Media},
    resources::{Named, Part, Role},
};
use reqwest::Method;
use serde_json::Value;

use crate::{
    contract::{Contract, Operation, Resource, part, shape, shows},
    support::{self, Box},
};

/// An id that no other call has.
fn uuid() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!(
        "d375349c-dddf-49bf-96f9-{:012}",
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

/// The first operation of a resource with this role; where rows are named, the path names them. `above` are the rows above.
pub fn find(
    resource: &Resource,
    wanted: &[Role],
    above: Option<&[(String, String)]>,
) -> Option<(&'static Operation, &'static Part)> {
    let operations = resource
        .operations
        .iter()
        .filter_map(|index| Contract::get().unwrap().operations().get(*index));
    let with_parts = operations.filter_map(|operation| Some((operation, part(operation)?)));
    let mut fitting: Vec<_> = with_parts
        .filter(|(_, part)| wanted.contains(&part.role))
        .filter(|(_, part)| !matches!(part.id, Some(Named::Body(_) | Named::Query(_))))
        .filter(|(_, part)| {
            let known = |name: &String| above.is_none_or(|above| above.iter().any(|(own, _)| own == name));
            part.parents.iter().all(known)
        })
        .collect();
    // The fullest path comes last in documents; the plain one is the usual.
    let is_form = |operation: &Operation| {
        operation
            .body
            .as_ref()
            .is_some_and(|body| body.media == Media::Multipart)
    };
    fitting.sort_by_key(|(operation, part)| {
        (
            is_form(operation),
            !shows(operation, resource),
            part.parents.len(),
            operation.path.len(),
        )
    });
    fitting.first().copied()
}

#[derive(Clone, Copy)]
pub struct World<'a> {
    pub one: &'a Box,
    pub key: &'static str,
}

impl World<'_> {
    /// Calls an operation with the values of its path parameters.
    ///
    /// Required query parameters take what `known` has under their names.
    pub async fn call(
        &self,
        operation: &Operation,
        path: &[(String, String)],
        known: &Value,
        body: Option<Value>,
    ) -> (u16, Value) {
        let mut address = operation.path.clone();
        for (name, value) in path {
            address = address.replace(&format!("{{{name}}}"), value);
        }
        assert!(!address.contains('{'), "{}: {address} {path:?}", operation.id);
        let required = operation
            .parameters
            .iter()
            .filter(|one| one.place == In::Query && one.required);
        let query: Vec<String> = required
            .map(|one| {
                let source = one.schema.source();
                let least = shape::least(&operation.document, source, source.get("example"));
                let least = known.get(&one.name).cloned().unwrap_or(least);
                // The caller makes the id.
                let least = if one.name == "id" { uuid().into() } else { least };
                let text = least.as_str().map_or_else(|| least.to_string(), str::to_owned);
                format!("{}={}", one.name, if text.is_empty() { "x" } else { &text })
            })
            .collect();
        let url = format!("{}{address}?{}", self.one.sandbox.gateway_url(), query.join("&"));
        let mut request = self.one.bare(operation.method.parse::<Method>().unwrap(), &url);
        request = if operation.service.behind_gateway() {
            request.header("x-api-key", self.key)
        } else {
            request.bearer_auth(self.one.sandbox.clickai_api_key())
        };
        match (&operation.body, body) {
            (Some(wanted), _) if wanted.media == Media::Multipart => {
                request = request
                    .header("content-type", "multipart/form-data; boundary=frontier")
                    .body(form(operation));
            }
            (_, Some(body)) => request = request.json(&body),
            (_, None) => {}
        }
        support::json(request).await
    }

    /// Creates a row and those above it; returns its id and the path parameters above.
    pub async fn create(
        &self,
        resource: &Resource,
    ) -> Result<(String, Vec<(String, String)>, Value), String> {
        self.create_below(resource, &[]).await
    }

    /// As [`create`](Self::create), below the rows that are known by the names of their path parameters.
    pub async fn create_below(
        &self,
        resource: &Resource,
        known: &[(String, String)],
    ) -> Result<(String, Vec<(String, String)>, Value), String> {
        let create = find(resource, &[Role::Create, Role::Upsert], None)
            .or_else(|| find(resource, &[Role::CreateMany], None));
        let (create, part) = create.ok_or("no operation creates one")?;
        let mut above = Vec::new();
        for name in &part.parents {
            if let Some(parent) = known.iter().find(|(own, _)| own == name) {
                above.push(parent.clone());
                continue;
            }
            let parent = Contract::get().unwrap().resource_named_by(name, resource);
            let parent = parent.ok_or(format!("nothing tells whose id {name} is"))?;
            let (id, more, _) = std::boxed::Box::pin(self.create(parent)).await?;
            above.extend(more);
            above.push((name.clone(), id));
        }
        let body = body(create);
        let (status, response) = self.call(create, &above, &Value::Null, body.clone()).await;
        if !(200..300).contains(&status) {
            return Err(format!("{}: {status} {response}", create.id));
        }
        let id = id_in(resource, create, &response).ok_or(format!("{}: no id in {response}", create.id))?;
        Ok((id, above, body.unwrap_or_default()))
    }
}

/// A form with a file and the other required parts.
fn form(operation: &Operation) -> String {
    let schema = operation.body.as_ref().unwrap().schema.source();
    let required = shape::required(&operation.document, schema);
    let mut form = String::new();
    for (name, property) in shape::properties(&operation.document, schema) {
        if property["format"] == "binary" {
            form.push_str(&format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nxin chào\r\n"
            ));
        } else if required.contains(&name) {
            form.push_str(&format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\nx\r\n"
            ));
        }
    }
    form + "--frontier--\r\n"
}

/// The body of the example, or the least that fits.
pub fn body(operation: &Operation) -> Option<Value> {
    let body = operation.body.as_ref().filter(|body| body.media == Media::Json)?;
    Some(if body.example.is_null() {
        shape::least(&operation.document, body.schema.source(), None)
    } else {
        body.example.clone()
    })
}

/// The rows in a response.
pub fn rows(operation: &Operation, response: &Value) -> Vec<Value> {
    let pointer = part(operation)
        .and_then(|part| part.rows.as_ref())
        .map_or("", |rows| rows.pointer.as_str());
    match response.pointer(pointer) {
        Some(Value::Array(rows)) => rows.clone(),
        Some(row) => vec![row.clone()],
        None => Vec::new(),
    }
}

fn id_in(resource: &Resource, operation: &Operation, response: &Value) -> Option<String> {
    let rows = rows(operation, response);
    let holders = rows.iter().chain([response, &response["data"]]);
    let mut objects = holders.filter_map(Value::as_object);
    let id = objects.find_map(|row| resource.id_of(row).cloned())?;
    Some(id.as_str().map_or_else(|| id.to_string(), str::to_owned))
}
