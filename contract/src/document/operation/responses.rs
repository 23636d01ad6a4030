//! The responses of an operation: all of success in one, and the schemas of errors.

use super::{Reader, Response};
use crate::node::{Node, Place, Property};

impl Reader<'_> {
    pub(super) fn responses(&mut self) -> (Response, Vec<Node>) {
        let mut response = Response {
            at: self.at,
            ..Response::default()
        };
        let mut errors = Vec::new();
        let mut successes = 0;
        for property in self.node.properties_of("responses") {
            let node = self.resolve(&property.value, "responses").clone();
            let content = node.properties_of("content");
            match property.key.as_str() {
                code if code.starts_with('2') => {
                    if successes == 0 {
                        response.at = property.at;
                    }
                    successes += 1;
                    self.success(&mut response, content, property.at);
                }
                code if code.starts_with(['4', '5']) => {
                    errors.extend(content.first().and_then(|media| media.value.get("schema")).cloned());
                }
                "default" => self.findings.add(
                    "response-codes",
                    property.at,
                    "a `default` response counts as success and as error",
                    "write the success code, `4XX` and `5XX`",
                ),
                code => self.findings.add(
                    "response-codes",
                    property.at,
                    format!("responses of code {code} are not described"),
                    "write the success code, `4XX` and `5XX`; redirects are followed or refused by the client",
                ),
            }
        }
        if successes == 0 {
            self.findings.add(
                "response-success",
                self.at,
                "this operation has no success response",
                "add the `200` (or `201`, `204`) that the server gives",
            );
        }
        (response, errors)
    }

    fn success(&mut self, response: &mut Response, content: &[Property], at: Place) {
        response.empty |= content.is_empty();
        for media in content {
            let schema = media.value.get("schema");
            match media.key.as_str() {
                "application/json" => {
                    let Some(schema) = schema else {
                        self.findings.add(
                            "response-schema",
                            media.at,
                            "this response has no schema",
                            "write `{}` if it is any JSON",
                        );
                        continue;
                    };
                    if response
                        .json
                        .as_ref()
                        .is_some_and(|other| other.to_json() != schema.to_json())
                    {
                        self.findings.add(
                            "response-one-schema",
                            at,
                            "two success responses have different schemas",
                            "one method has one response: describe both by one schema",
                        );
                    }
                    response.json = Some(schema.clone());
                }
                "text/event-stream" => {
                    if schema.is_none() {
                        self.findings.add(
                            "response-schema",
                            media.at,
                            "this event stream has no schema",
                            "give it the schema of one event; write `{}` if it is any JSON",
                        );
                    }
                    response.events = schema.cloned();
                }
                "text/plain" if content.iter().any(|other| other.key == "text/event-stream") => {
                    response.plain = true;
                }
                other => {
                    if response.raw.as_ref().is_some_and(|known| known != other) {
                        self.findings.add(
                            "response-one-media-type",
                            media.at,
                            "one method cannot return files of two media types",
                            "keep the one that clients read",
                        );
                    }
                    response.raw = Some(other.to_owned());
                }
            }
        }
        if response.raw.is_some() && (response.json.is_some() || response.events.is_some()) {
            self.findings.add(
                "response-one-media-type",
                at,
                "one method cannot return a file and a JSON response or event stream",
                "keep the one that clients read",
            );
        }
    }
}
