//! What the client is told about an operation.

use http::Method;
use imbrace::{
    client::RawCall,
    operation::{
        OperationInfo, OrderInfo, Outcome, PagingBy, PagingInfo, PlainText, Promise, Retry, Select,
        StreamInfo, Terminator,
    },
    pages::ListShape,
};

use super::facts::{Operation, Paging, Stream};

impl Operation {
    /// The facts in the form that the client takes. They stay until the program ends: once an operation, of which there
    /// are a fixed number.
    pub(crate) fn info(&self) -> &'static OperationInfo {
        self.info.get_or_init(|| Box::leak(Box::new(self.make_info())))
    }

    fn make_info(&self) -> OperationInfo {
        let method = Method::from_bytes(self.method.as_bytes()).unwrap_or(Method::GET);
        let mut info = OperationInfo::new(text(&self.id), method, text(&self.path), text(&self.service));
        info.namespace = text(&self.namespace);
        info.name = text(&self.name);
        info.retry = match self.retry.as_deref() {
            Some("safe") => Retry::Safe,
            Some("never") => Retry::Never,
            _ => info.retry,
        };
        let response = &self.response;
        info.accept = match (&response.json, &response.events, &response.raw) {
            (_, Some(_), _) if response.plain => "text/event-stream, text/plain",
            (None, Some(_), _) => "text/event-stream",
            (_, _, Some(media)) => text(media),
            _ => "application/json",
        };
        info.stream = self.stream.as_ref().map(stream);
        info.deprecated = self.deprecated;
        info.secrets = texts(&self.secrets);
        info.paging = self
            .paging
            .as_ref()
            .map(|paging| &*Box::leak(Box::new(self::paging(paging))));
        info
    }

    /// Tells a call what else the document says about its outcome.
    pub(crate) fn with_outcome(&self, call: RawCall) -> RawCall {
        let Some(outcome) = &self.outcome else {
            return call;
        };
        call.outcome(self.outcome_info.get_or_init(|| {
            let failure = outcome.failure.as_deref().map(text);
            Box::leak(Box::new(Outcome::new(outcome.success.clone().leak(), failure)))
        }))
    }

    /// Where the rows of its list stand.
    pub(crate) fn shape(&self) -> Option<ListShape> {
        let paging = self.paging.as_ref()?;
        let mut shape = ListShape::new(paging.items.as_str());
        shape.total.clone_from(&paging.total);
        shape.more.clone_from(&paging.more);
        shape.cursor.clone_from(&paging.cursor);
        shape.after.clone_from(&paging.after);
        shape.id.clone_from(&paging.id);
        shape.appended.clone_from(&paging.appended);
        Some(shape)
    }
}

fn stream(facts: &Stream) -> StreamInfo {
    let terminator = if facts.done {
        Terminator::Done
    } else {
        Terminator::Close
    };
    let mut info = StreamInfo::new(terminator);
    let select = facts.select.as_ref();
    info.select =
        select.map(|(property, stream, json)| Select::new(text(property), text(stream), text(json)));
    let plain = facts.plain.as_ref();
    info.plain = plain.map(|(event, property)| PlainText::new(text(event), text(property)));
    info.error_ends = facts.error_ends;
    info.tag = text(&facts.tag);
    let pieces: Vec<_> = facts
        .text
        .iter()
        .chain(&facts.deltas)
        .map(|(tag, pointer)| (text(tag), text(pointer)))
        .collect();
    info.pieces = pieces.leak();
    let ends: Vec<_> = facts
        .ends
        .iter()
        .flat_map(|(piece, tags)| tags.iter().map(|tag| (text(piece), text(tag))))
        .collect();
    info.ends = ends.leak();
    info.ends_all = texts(&facts.ends_all);
    info.errors = texts(&facts.errors);
    info.last = texts(&facts.last);
    info.silence = facts.silence;
    info
}

fn paging(facts: &Paging) -> PagingInfo {
    let by = match facts.by.as_str() {
        "skip" => PagingBy::Skip,
        "page" => PagingBy::Page,
        _ => PagingBy::Next,
    };
    let mut info = PagingInfo::new(by, text(&facts.parameter));
    info.in_body = facts.in_body;
    info.cursor = facts.cursor.is_some();
    info.limit = facts.limit.as_deref().map(text);
    info.usual = facts.usual;
    info.largest = facts.largest;
    info.estimated = facts.estimated;
    info.empty_ends = facts.empty_ends;
    info.only_with = facts.only_with.as_deref().map(text);
    info.excludes = texts(&facts.excludes);
    info.promise = match facts.promise.as_str() {
        "total-order" => Promise::TotalOrder,
        "count" => Promise::Count,
        _ => Promise::None,
    };
    let order = facts.order.as_ref();
    info.order = order.map(|order| {
        OrderInfo::new(
            text(&order.parameter),
            texts(&order.default),
            text(&order.tie),
            texts(&order.unique),
        )
    });
    info
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn texts(all: &[String]) -> &'static [&'static str] {
    let all: Vec<&'static str> = all.iter().map(|one| text(one)).collect();
    all.leak()
}
