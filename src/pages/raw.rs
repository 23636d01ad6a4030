//! Walks over lists of operations that are known at run time only: their items are JSON.

use std::fmt;

use serde_json::{Map, Value};

use super::{
    identity::Identity,
    page::{Page, judge},
    settings::{self, Settings},
    walk::{Step, Walk},
};
use crate::{
    body::Body,
    error::Error,
    format::decode,
    operation_info::{OperationInfo, PagingInfo},
    transport::{Core, Reads, Request, Target},
};

/// Where the items of a list stand in a response, as the `x-paging` of a document says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListShape {
    /// JSON pointer to the items; empty where the response is the list.
    pub items: String,
    /// JSON pointers to the number of all items: the first one that the response has counts.
    pub total: Vec<String>,
    /// JSON pointer to whether there is more.
    pub more: Option<String>,
    /// For a list that a cursor moves on, JSON pointer to it.
    pub cursor: Option<String>,
    /// For a list that an item moves on, the property of the item, and whether it is the first item of the page, not the last.
    pub after: Option<(String, bool)>,
    /// Properties of an item that identify it; without them the whole item does.
    pub id: Vec<String>,
    /// The property that is true on items that the server appends to every page.
    pub appended: Option<String>,
}

impl ListShape {
    /// A list whose items stand at this JSON pointer. Set the other fields afterwards.
    #[must_use]
    #[inline]
    pub fn new(items: impl Into<String>) -> Self {
        Self {
            items: items.into(),
            ..Self::default()
        }
    }

    #[inline]
    fn page(&self, mut response: Value) -> Page<Value> {
        let total = self
            .total
            .iter()
            .find_map(|total| response.pointer(total)?.as_u64());
        let more = self
            .more
            .as_ref()
            .and_then(|more| response.pointer(more)?.as_bool());
        let cursor = self
            .cursor
            .as_ref()
            .and_then(|cursor| text(response.pointer(cursor)?));
        let items = match response.pointer_mut(&self.items).map(Value::take) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        let next = match &self.after {
            Some((property, first)) => {
                let item = if *first { items.first() } else { items.last() };
                item.and_then(|item| text(item.get(property)?))
            }
            None => cursor,
        };
        Page {
            items,
            total,
            more,
            next,
        }
    }

    #[inline]
    fn identify(&self, item: &Value, identity: &mut Identity) {
        for property in &self.id {
            identity.add(item.get(property).filter(|value| !value.is_null()));
        }
    }

    #[inline]
    fn is_appended(&self, item: &Value) -> bool {
        let mark = self.appended.as_ref().and_then(|appended| item.get(appended));
        mark == Some(&Value::Bool(true))
    }
}

/// A text or a number as a parameter takes it.
#[inline]
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The pages of a list whose operation is known at run time only; made by [`RawCall::pages`](crate::client::RawCall::pages).
pub struct RawPages {
    core: Core,
    request: Box<Request>,
    /// The body, if it is JSON; forms have no pages.
    body: Option<Value>,
    shape: ListShape,
    walk: Option<Walk>,
    failure: Option<Error>,
}

impl RawPages {
    #[inline]
    pub(crate) fn new(core: Core, request: Box<Request>, body: Body, shape: ListShape) -> Self {
        let mut pages = Self {
            core,
            request,
            body: None,
            shape,
            walk: None,
            failure: None,
        };
        match pages.begin(body) {
            Ok(walk) => pages.walk = Some(walk),
            Err(error) => pages.failure = Some(error),
        }
        pages
    }

    #[inline]
    fn begin(&mut self, body: Body) -> Result<Walk, Error> {
        let (operation, info) = self.info()?;
        self.body = match body {
            Body::None => None,
            Body::Json(json) => Some(
                serde_json::from_slice(&json)
                    .map_err(|_| Error::invalid("the body of a list must be JSON").in_list(operation))?,
            ),
            Body::Form(_) => return Err(Error::invalid("a form has no pages").in_list(operation)),
        };
        let start = self.with_settings(info, |request, settings| settings::begin(info, request, settings));
        start
            .and_then(|start| Walk::new(info, start))
            .map_err(|error| error.in_list(operation))
    }

    #[inline]
    fn info(&self) -> Result<(&'static OperationInfo, &'static PagingInfo), Error> {
        if let Target::Operation(operation) = &self.request.target
            && let Some(paging) = operation.paging
        {
            return Ok((operation, paging));
        }
        Err(Error::invalid(
            "the list of this operation does not come in pages",
        ))
    }

    /// Lets a walk read and set what it needs of the request, in the body where paging goes by the body.
    #[inline]
    fn with_settings<T>(
        &mut self,
        info: &PagingInfo,
        work: impl FnOnce(&mut Request, Settings<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if !info.in_body {
            return work(&mut self.request, Settings::default());
        }
        let body = self.body.get_or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(body) = body else {
            return Err(Error::invalid("a walk needs a body that is a JSON object"));
        };
        let order_name = info.order.as_ref().map(|order| order.parameter);
        let mut position = body.get(info.parameter).and_then(text);
        let mut limit = info.limit.and_then(|name| body.get(name)?.as_u64());
        let mut order: Option<Vec<String>> = order_name.and_then(|name| {
            let keys = body.get(name)?.as_array()?;
            Some(keys.iter().filter_map(text).collect())
        });
        let done = work(
            &mut self.request,
            Settings {
                position: Some(&mut position),
                limit: Some(&mut limit),
                order: order_name.is_some().then_some(&mut order),
            },
        )?;
        let mut set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                body.insert(name.to_owned(), value);
            }
        };
        // A number stays one; a cursor is a text.
        let position = position.map(|text| match text.parse::<u64>() {
            Ok(number) if !info.cursor => Value::from(number),
            _ => Value::from(text),
        });
        set(info.parameter, position);
        set(info.limit.unwrap_or_default(), limit.map(Value::from));
        set(order_name.unwrap_or_default(), order.map(Value::from));
        Ok(done)
    }

    /// How many items the walk may give before it ends with an error; [`MAX_ITEMS`](super::MAX_ITEMS) unless set.
    #[must_use]
    #[inline]
    pub fn max_items(mut self, items: usize) -> Self {
        if let Some(walk) = &mut self.walk {
            walk.set_max_items(items);
        }
        self
    }

    /// The next page with the items that have not come before, or `None` after the last.
    ///
    /// # Errors
    /// As [`RawCall::send`](crate::client::RawCall::send); a response that is not JSON; and an error for which
    /// [`Error::is_incomplete`] is true if the list cannot be read whole. After an error there are no more pages.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, nothing is lost, and the next call fetches the page again.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Page<Value>, Error>> {
        loop {
            if let Some(error) = self.failure.take() {
                return Some(Err(error));
            }
            let number = self.walk.as_ref()?.pages() + 1;
            let response = match self.fetch(number).await {
                Ok(response) => response,
                Err(error) => {
                    self.walk = None;
                    return Some(Err(error));
                }
            };
            if let Some(page) = self.take(response) {
                return Some(Ok(page));
            }
        }
    }

    #[inline]
    async fn fetch(&self, number: u64) -> Result<Value, Error> {
        let mut request = Box::new(self.request.for_page(number));
        if let Some(body) = &self.body {
            request.set_body(crate::json::encode(body).map(|json| Body::Json(json.into())));
        }
        decode(self.core.fetch(request, Reads::Json).await?)
    }

    /// Judges a page: gives it without the items that came before, or nothing if none is left.
    #[inline]
    fn take(&mut self, response: Value) -> Option<Page<Value>> {
        let (operation, info) = self.info().ok()?;
        let mut walk = self.walk.take()?;
        let shape = &self.shape;
        let mut page = shape.page(response);
        let (step, shown) = judge(
            &mut walk,
            &mut page,
            |item| shape.is_appended(item),
            |item, identity| shape.identify(item, identity),
        );
        match step {
            Step::Next(position) => {
                let moved = self.with_settings(info, |request, settings| {
                    settings::go_to(info, request, settings, &position)
                });
                match moved {
                    Ok(()) => self.walk = Some(walk),
                    Err(error) => self.failure = Some(error.in_list(operation)),
                }
            }
            Step::End => {}
            Step::Fail(error) => self.failure = Some(error.in_list(operation)),
        }
        shown?.then_some(page)
    }
}

impl fmt::Debug for RawPages {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawPages")
            .field("target", &self.request.target)
            .field("pages", &self.walk.as_ref().map(Walk::pages))
            .finish_non_exhaustive()
    }
}
