//! How a list comes in pages: each key of `x-paging` by what a walk does with it.

use imbrace_codegen::model::PagingItem;
use imbrace_contract::document::{After, Operation, Order, Paging, PagingBy, Promise};

use super::{Aspect, Collector, place_of_key};

impl Collector<'_> {
    pub(super) fn paging(&mut self, id: &str, operation: &Operation, item: &PagingItem) {
        let at = operation.node.place_of("x-paging", operation.at);
        let paging = &item.paging;
        self.add(Aspect::Paging, id, "", at);
        let outer = self.parent.replace((Aspect::Paging, id.to_owned()));
        let row = format!("{id} row");
        let ty = self.type_text(&item.row);
        let mut follows = vec![format!("{id} response")];
        follows.extend(self.here.reached(operation));
        self.add_following(Aspect::ValueType, &row, ty, follows, at);
        let rank = match paging.promise {
            Promise::None => 0,
            Promise::Count => 1,
            Promise::TotalOrder => 2,
        };
        self.add_shown(
            Aspect::Promise,
            (id, id),
            format!("`{}`", paging.promise.name()),
            &rank.to_string(),
            at,
        );
        self.walk(id, operation, item);
        self.order(id, operation, paging);
        let caveats = format!("{id} caveats");
        self.words((&caveats, id), &paging.caveats.join("\n"), at);
        self.parent = outer;
    }

    fn walk(&mut self, id: &str, operation: &Operation, item: &PagingItem) {
        let paging = &item.paging;
        let place = if item.in_body { "body" } else { "query" };
        let (unit, name) = match &paging.by {
            PagingBy::Skip(name) => ("counts items".to_owned(), name),
            PagingBy::Page(name) => ("counts pages".to_owned(), name),
            PagingBy::Cursor(name, next) => (format!("takes the response's `{next}`"), name),
            PagingBy::After(After {
                parameter,
                first,
                property,
            }) => {
                let row = if *first { "first" } else { "last" };
                (format!("takes `{property}` of the {row} item"), parameter)
            }
        };
        let way = format!("`{name}` in the {place}, which {unit}");
        let key = match &paging.by {
            PagingBy::Skip(_) => "skip",
            PagingBy::Page(_) => "page",
            PagingBy::Cursor(..) => "cursor",
            PagingBy::After(_) => "after",
        };
        // The parameter itself, so that the judgement knows whether it is the same.
        self.paging_key("by", id, (key, "what a walk counts on by"), way, name, operation);
        let pointer = |pointer: &String| match pointer.as_str() {
            "" => "the response itself".to_owned(),
            pointer => format!("`{pointer}`"),
        };
        let rows = ("items", "where a walk finds the items");
        self.paging_key("items", id, rows, pointer(&paging.items), "", operation);
        if let Some(limit) = &paging.limit {
            let what = ("limit", "the parameter for the size of a page");
            self.paging_key("limit", id, what, format!("`{limit}`"), "", operation);
        }
        if let Some(largest) = paging.largest {
            let what = ("largest", "the largest page that a walk asks for");
            self.paging_key("largest", id, what, largest.to_string(), "", operation);
        }
        if let (Some(usual), Some(limit)) = (item.usual, &paging.limit) {
            // The default of the parameter is told there.
            let keys = self.keys(operation);
            let parameters = operation.parameters.iter().zip(keys);
            let follows = parameters.filter(|(parameter, _)| parameter.name == *limit);
            let follows = follows.map(|(_, key)| format!("{id}?{key}")).collect();
            let subject = format!("{id} usual");
            let at = operation.node.place_of("x-paging", operation.at);
            let shown = (subject.as_str(), "the usual size of a page");
            self.add_follower(
                Aspect::PagingKey("largest"),
                shown,
                usual.to_string(),
                follows,
                at,
            );
        }
        if !paging.total.is_empty() {
            let totals: Vec<String> = paging.total.iter().map(pointer).collect();
            let estimated = if paging.estimated { ", an estimate" } else { "" };
            let value = format!("{}{estimated}", totals.join(" or "));
            // What a walk counts by is what its promise rests on.
            let follows = vec![id.to_owned(), format!("{id} promise")];
            let at = place_of_key(operation, "x-paging", "total");
            let subject = format!("{id} total");
            let shown = (subject.as_str(), "the number of all items");
            self.add_follower(Aspect::PagingKey("total"), shown, value, follows, at);
        }
        if let Some(more) = &paging.more {
            let ends = if paging.empty_ends {
                ", and a page without items is the end"
            } else {
                ""
            };
            let what = ("more", "what says whether there is more");
            self.paging_key(
                "more",
                id,
                what,
                format!("{}{ends}", pointer(more)),
                "",
                operation,
            );
        }
        if !paging.id.is_empty() {
            let names = paging.id.iter().map(|name| format!("`{name}`"));
            let value = names.collect::<Vec<_>>().join(" with ");
            let what = ("id", "what identifies an item");
            self.paging_key("id", id, what, value, "", operation);
        }
        if let Some(appended) = &paging.appended {
            let what = ("appended", "the property of items that every page repeats");
            self.paging_key("appended", id, what, format!("`{appended}`"), "", operation);
        }
        if let Some(name) = &paging.only_with {
            let what = (
                "only_with",
                "the parameter without which the response is the whole list",
            );
            self.paging_key("only_with", id, what, format!("`{name}`"), "", operation);
        }
        for name in &paging.excludes {
            let subject = format!("{id} excludes {name}");
            let at = place_of_key(operation, "x-paging", "excludes");
            self.add_shown(Aspect::PagingKey("excludes"), (&subject, name), "", "", at);
        }
    }

    fn order(&mut self, id: &str, operation: &Operation, paging: &Paging) {
        let Some(Order {
            parameter,
            default,
            tie,
            unique,
        }) = &paging.order
        else {
            return;
        };
        let keys = default.join(",");
        let order = format!("`{keys}` by `{parameter}`");
        let what = ("order", "the order that a walk asks for by itself");
        self.paging_key("order", id, what, order, "", operation);
        let outer = self
            .parent
            .replace((Aspect::PagingKey("order"), format!("{id} order")));
        let what = ("order", "the key that a walk adds to an order that can tie");
        self.paging_key("tie", id, what, format!("`{tie}`"), "", operation);
        let value = unique.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>();
        let value = if value.is_empty() {
            "that key only".to_owned()
        } else {
            value.join(", ")
        };
        let what = ("order", "what makes an order total");
        self.paging_key("unique", id, what, value, "", operation);
        self.parent = outer;
    }

    fn paging_key(
        &mut self,
        key: &'static str,
        id: &str,
        (written, shown): (&str, &str),
        value: String,
        rust: &str,
        operation: &Operation,
    ) {
        let at = place_of_key(operation, "x-paging", written);
        let subject = format!("{id} {key}");
        self.add_shown(Aspect::PagingKey(key), (&subject, shown), value, rust, at);
    }
}
