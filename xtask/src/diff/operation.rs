//! Two versions of an operation.

use imbrace_contract::{
    document::{Body, In, Media, Operation, Paging, Parameter, Promise, path_shape},
    node::{Node, Place},
};

use super::{change::Side, compare::Comparison, form::same_but_words, kinds, schema::moved};

impl<'d> Comparison<'d> {
    pub(super) fn operation(&mut self, was: &'d Operation, now: &'d Operation) {
        self.route(was, now);
        self.marks(was, now);
        self.credentials(was, now);
        self.parameters(was, now);
        self.body(was, now);
        self.response(was, now);
        self.words(&was.node, &now.node, now.at, &now.id);
    }

    fn route(&mut self, was: &Operation, now: &Operation) {
        let route = |operation: &Operation| format!("{} {}", operation.method, operation.path);
        let whole = |operation: &Operation| {
            (
                operation.method.clone(),
                path_shape(&operation.path),
                operation.service.clone(),
            )
        };
        if whole(was) != whole(now) {
            let at_server = if was.service == now.service {
                String::new()
            } else {
                format!(" at the server `{}`", now.service)
            };
            let message = format!("`{}` moves to `{}`{at_server}", route(was), route(now));
            self.add(kinds::OPERATION_MOVED, Side::New, now.at, message);
        }
    }

    fn marks(&mut self, was: &Operation, now: &Operation) {
        match (was.deprecated, now.deprecated) {
            (false, true) => {
                let at = now.node.place_of("deprecated", now.at);
                self.add(
                    kinds::OPERATION_DEPRECATED,
                    Side::New,
                    at,
                    "it is deprecated".into(),
                );
            }
            (true, false) => {
                self.add(
                    kinds::OPERATION_REVIVED,
                    Side::New,
                    now.at,
                    "it is no longer deprecated".into(),
                );
            }
            _ => {}
        }
        if was.retry != now.retry {
            let said = |retry: &Option<String>| {
                retry
                    .as_ref()
                    .map_or("none".to_owned(), |retry| format!("`{retry}`"))
            };
            let message = format!(
                "`x-retry` was {}, now it is {}",
                said(&was.retry),
                said(&now.retry)
            );
            self.add(
                kinds::RETRY_CHANGED,
                Side::New,
                now.node.place_of("x-retry", now.at),
                message,
            );
        }
        if was.outcome != now.outcome {
            self.add(
                kinds::OUTCOME_CHANGED,
                Side::New,
                now.node.place_of("x-outcome", now.at),
                "what `x-outcome` says is another".into(),
            );
        }
        match (&was.paging, &now.paging) {
            (None, Some(_)) => {
                let at = now.node.place_of("x-paging", now.at);
                self.add(kinds::PAGING_ADDED, Side::New, at, "it pages".into());
            }
            (Some(_), None) => {
                let at = was.node.place_of("x-paging", was.at);
                self.add(kinds::PAGING_REMOVED, Side::Old, at, "it no longer pages".into());
            }
            (Some(old), Some(new)) => self.paging(old, new, now.node.place_of("x-paging", now.at)),
            (None, None) => {}
        }
        if was.stream.is_some() && now.stream.is_some() && was.stream != now.stream {
            let at = now.node.place_of("x-stream", now.at);
            self.add(
                kinds::STREAM_CHANGED,
                Side::New,
                at,
                "what `x-stream` says is another".into(),
            );
        }
    }

    fn paging(&mut self, old: &Paging, new: &Paging, at: Place) {
        let (was, now) = (old.promise.name(), new.promise.name());
        if was != now {
            let rank = |promise: Promise| match promise {
                Promise::None => 0,
                Promise::Count => 1,
                Promise::TotalOrder => 2,
            };
            let kind = if rank(new.promise) < rank(old.promise) {
                kinds::WALK_PROMISES_LESS
            } else {
                kinds::WALK_PROMISES_MORE
            };
            let message = format!("walks promised `{was}`, now they promise `{now}`");
            self.add(kind, Side::New, at, message);
        }
        // What is said to be wrong is prose; the order and the count are what the promise rests on.
        let mut same = old.clone();
        same.caveats.clone_from(&new.caveats);
        if was != now {
            same.promise = new.promise;
            same.order.clone_from(&new.order);
            same.total.clone_from(&new.total);
        }
        if same != *new {
            self.add(
                kinds::PAGING_CHANGED,
                Side::New,
                at,
                "it pages in another way".into(),
            );
        } else if old.caveats != new.caveats {
            self.add(
                kinds::WORDS_CHANGED,
                Side::New,
                at,
                "`caveats` of its list changed".into(),
            );
        }
    }

    /// Each item of `security` is enough on its own.
    fn credentials(&mut self, was: &Operation, now: &Operation) {
        let before = sets(&was.node, &self.old.root);
        let after = sets(&now.node, &self.new.root);
        let written = |node: &Node, root: &Node, other: Place| {
            node.place_of("security", root.place_of("security", other))
        };
        for set in before.iter().filter(|set| !after.contains(set)) {
            let at = written(&now.node, &self.new.root, now.at);
            let message = format!("{} no longer enough", one(set));
            self.add(kinds::CREDENTIAL_REFUSED, Side::New, at, message);
        }
        for set in after.iter().filter(|set| !before.contains(set)) {
            let at = written(&now.node, &self.new.root, now.at);
            self.add(
                kinds::CREDENTIAL_ACCEPTED,
                Side::New,
                at,
                format!("{} enough now", one(set)),
            );
        }
    }

    fn parameters(&mut self, was: &'d Operation, now: &'d Operation) {
        let pairs = pairs(was, now);
        for (index, parameter) in was.parameters.iter().enumerate() {
            if !pairs.iter().any(|(old, _)| *old == index) {
                let message = format!("the parameter `{}` is gone", parameter.name);
                self.add(kinds::PARAMETER_REMOVED, Side::Old, parameter.at, message);
            }
        }
        for (index, parameter) in now.parameters.iter().enumerate() {
            match pairs.iter().find(|(_, new)| *new == index) {
                Some((old, _)) => self.parameter(&was.parameters[*old], parameter),
                None => {
                    let (kind, must) = if parameter.required {
                        (kinds::PARAMETER_ADDED_REQUIRED, ", and required")
                    } else {
                        (kinds::PARAMETER_ADDED_OPTIONAL, "")
                    };
                    let message = format!("the parameter `{}` is new{must}", parameter.name);
                    self.add(kind, Side::New, parameter.at, message);
                }
            }
        }
        self.order_of_arguments(was, now, &pairs);
    }

    fn parameter(&mut self, was: &'d Parameter, now: &'d Parameter) {
        let name = &now.name;
        if was.name != now.name {
            let message = format!("the path parameter `{}` is called `{name}` now", was.name);
            self.add(kinds::PARAMETER_RENAMED, Side::New, now.at, message);
        }
        if was.place != now.place {
            let message = format!(
                "the parameter `{name}` moves from the {} to the {}",
                of(was.place),
                of(now.place)
            );
            self.add(kinds::PARAMETER_MOVED, Side::New, now.at, message);
        }
        match (was.required, now.required) {
            (false, true) => {
                let message = format!("the parameter `{name}` is required now");
                self.add(kinds::PARAMETER_NOW_REQUIRED, Side::New, now.at, message);
            }
            (true, false) => {
                let message = format!("the parameter `{name}` is optional now");
                self.add(kinds::PARAMETER_NOW_OPTIONAL, Side::New, now.at, message);
            }
            _ => {}
        }
        if (was.deep, was.joined) != (now.deep, now.joined) {
            let message = format!("the parameter `{name}` is written in another style");
            self.add(kinds::PARAMETER_STYLE, Side::New, now.at, message);
        }
        // A mark on the schema is compared with the schema.
        let marks = (was.secret.unwrap_or_default(), now.secret.unwrap_or_default());
        self.secret(name, marks, now.at);
        self.directed(true);
        self.context.parameter = Some(name.clone()).filter(|_| now.place != In::Path);
        self.schema(name, (&was.schema, was.at), (&now.schema, now.at), now.required);
        self.context.parameter = None;
    }

    /// Required parameters are arguments, in their order.
    fn order_of_arguments(&mut self, was: &Operation, now: &Operation, pairs: &[(usize, usize)]) {
        let given = |parameter: &&Parameter| parameter.place == In::Path || parameter.required;
        let old: Vec<&str> = was
            .parameters
            .iter()
            .enumerate()
            .filter(|(_, parameter)| given(parameter))
            .filter_map(|(index, _)| {
                let (_, new) = pairs.iter().find(|(old, _)| *old == index)?;
                Some(now.parameters[*new].name.as_str())
            })
            .collect();
        let new: Vec<&str> = now
            .parameters
            .iter()
            .filter(given)
            .map(|parameter| parameter.name.as_str())
            .collect();
        if moved(&old, &new) {
            let message = format!("the arguments stand in another order: {}", new.join(", "));
            let at = now
                .parameters
                .iter()
                .find(given)
                .map_or(now.at, |parameter| parameter.at);
            self.add(kinds::ARGUMENTS_REORDERED, Side::New, at, message);
        }
    }

    fn body(&mut self, was: &'d Operation, now: &'d Operation) {
        match (&was.body, &now.body) {
            (None, Some(body)) => {
                let kind = if body.required {
                    kinds::BODY_ADDED_REQUIRED
                } else {
                    kinds::BODY_ADDED_OPTIONAL
                };
                let at = now.node.place_of("requestBody", body.at);
                self.add(kind, Side::New, at, "it takes a body now".into());
            }
            (Some(body), None) => {
                let at = was.node.place_of("requestBody", body.at);
                self.add(kinds::BODY_REMOVED, Side::Old, at, "it takes no body now".into());
            }
            (Some(old), Some(new)) => self.both_bodies(old, new, now.node.place_of("requestBody", new.at)),
            (None, None) => {}
        }
    }

    fn both_bodies(&mut self, was: &'d Body, now: &'d Body, at: Place) {
        match (was.required, now.required) {
            (false, true) => self.add(
                kinds::BODY_NOW_REQUIRED,
                Side::New,
                at,
                "the body is required now".into(),
            ),
            (true, false) => self.add(
                kinds::BODY_NOW_OPTIONAL,
                Side::New,
                at,
                "the body is optional now".into(),
            ),
            _ => {}
        }
        if was.media != now.media {
            let name = |media: Media| match media {
                Media::Json => "JSON",
                Media::Multipart => "multipart/form-data",
            };
            let message = format!("the body was {}, now it is {}", name(was.media), name(now.media));
            self.add(kinds::BODY_MEDIA, Side::New, at, message);
        }
        self.directed(true);
        self.schema(
            "body",
            (&was.schema, was.schema.at),
            (&now.schema, now.schema.at),
            true,
        );
    }

    fn response(&mut self, was: &'d Operation, now: &'d Operation) {
        let (old, new) = (&was.response, &now.response);
        let at = new.at;
        let nothing = |response: &imbrace_contract::document::Response| {
            response.json.is_none() && response.events.is_none() && response.raw.is_none()
        };
        let kinds_of = |response: &imbrace_contract::document::Response| {
            let parts = [
                (response.json.is_some(), "JSON"),
                (response.events.is_some(), "events"),
                (response.raw.is_some(), "a file"),
            ];
            let there = parts.iter().filter(|(there, _)| *there).map(|(_, name)| *name);
            let there: Vec<&str> = there.collect();
            if there.is_empty() {
                "nothing".to_owned()
            } else {
                there.join(" or ")
            }
        };
        let (before, after) = (kinds_of(old), kinds_of(new));
        if nothing(old) && !nothing(new) {
            self.add(
                kinds::RESPONSE_ADDED,
                Side::New,
                at,
                format!("it returns {after} now"),
            );
        } else if !nothing(old) && nothing(new) {
            self.add(
                kinds::RESPONSE_REMOVED,
                Side::Old,
                old.at,
                "it returns nothing now".into(),
            );
        } else if before != after {
            self.add(
                kinds::RESPONSE_MEDIA,
                Side::New,
                at,
                format!("it returned {before}, now it returns {after}"),
            );
        } else if old.empty != new.empty && !nothing(old) {
            let (kind, message) = if new.empty {
                (kinds::RESPONSE_MAY_BE_EMPTY, "the response may be empty now")
            } else {
                (kinds::RESPONSE_NEVER_EMPTY, "the response is never empty now")
            };
            self.add(kind, Side::New, at, message.into());
        } else {
            self.codes(was, now);
        }
        if let (Some(old), Some(new)) = (&old.raw, &new.raw)
            && old != new
        {
            self.add(
                kinds::RESPONSE_FILE,
                Side::New,
                at,
                format!("the file was {old}, now it is {new}"),
            );
        }
        self.directed(false);
        if let (Some(old), Some(new)) = (&old.json, &new.json) {
            self.schema("answer", (old, old.at), (new, new.at), true);
        }
        if let (Some(old), Some(new)) = (&old.events, &new.events) {
            self.schema("event", (old, old.at), (new, new.at), true);
        }
        if let (Some(old), Some(new)) = (was.errors.first(), now.errors.first())
            && !same_but_words(old, new)
        {
            self.add(
                kinds::ERROR_CHANGED,
                Side::New,
                new.at,
                "errors have another schema".into(),
            );
        }
    }

    fn codes(&mut self, was: &Operation, now: &Operation) {
        let codes = |operation: &Operation| -> Vec<String> {
            let responses = operation.node.get("responses").map_or(&[][..], Node::properties);
            let codes = responses.iter().map(|response| response.key.clone());
            let mut codes: Vec<String> = codes.filter(|code| code.starts_with('2')).collect();
            codes.sort();
            codes
        };
        let (before, after) = (codes(was), codes(now));
        if before != after {
            let message = format!(
                "the code was {}, now it is {}",
                before.join(" or "),
                after.join(" or ")
            );
            self.add(kinds::RESPONSE_CODE, Side::New, now.response.at, message);
        }
    }

    fn directed(&mut self, sent: bool) {
        self.context.sent = sent;
        self.context.received = !sent;
    }
}

/// Which parameter became which: those of the path go by position, others by name.
fn pairs(was: &Operation, now: &Operation) -> Vec<(usize, usize)> {
    let positions = |operation: &Operation| -> Vec<Option<usize>> {
        let names = operation
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'));
        let find = |name: &str| {
            let mut all = operation.parameters.iter();
            all.position(|parameter| parameter.place == In::Path && parameter.name == name)
        };
        names.map(|(name, _)| find(name)).collect()
    };
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    if path_shape(&was.path) == path_shape(&now.path) {
        let both = positions(was).into_iter().zip(positions(now));
        pairs.extend(both.filter_map(|(old, new)| old.zip(new)));
    }
    for same_place in [true, false] {
        for (old, before) in was.parameters.iter().enumerate() {
            for (new, after) in now.parameters.iter().enumerate() {
                let free = !pairs.iter().any(|pair| pair.0 == old || pair.1 == new);
                if free && before.name == after.name && (before.place == after.place || !same_place) {
                    pairs.push((old, new));
                }
            }
        }
    }
    pairs
}

/// The credentials that are enough, each as sorted names.
fn sets(node: &Node, root: &Node) -> Vec<Vec<String>> {
    let written = node.get("security").or_else(|| root.get("security"));
    let sets = written.map_or(&[][..], Node::items).iter().map(|set| {
        let schemes = set.properties().iter();
        let mut names: Vec<String> = schemes
            .map(|scheme| {
                let scopes: Vec<&str> = scheme.value.items().iter().filter_map(Node::text).collect();
                if scopes.is_empty() {
                    scheme.key.clone()
                } else {
                    format!("{} ({})", scheme.key, scopes.join(", "))
                }
            })
            .collect();
        names.sort();
        names
    });
    let mut sets: Vec<Vec<String>> = sets.collect();
    if sets.is_empty() {
        sets.push(Vec::new());
    }
    sets
}

fn one(set: &[String]) -> String {
    match set {
        [] => "no credential at all is".to_owned(),
        [only] => format!("`{only}` is"),
        several => format!("`{}` are", several.join("` with `")),
    }
}

fn of(place: In) -> &'static str {
    match place {
        In::Path => "path",
        In::Query => "query",
        In::Header => "headers",
    }
}
