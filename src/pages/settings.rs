//! What a walk reads and sets on a call: the position, the size of a page, the order.

use std::{
    fmt::{self, Display},
    str::FromStr,
};

use crate::{
    error::Error,
    operation_info::{OrderInfo, PagingBy, PagingInfo, Promise},
    transport::Request,
};

/// The properties of a body that a walk reads and sets.
#[derive(Default)]
pub struct Settings<'a> {
    /// Where the page begins.
    pub position: Option<&'a mut dyn Setting>,
    /// The size of a page.
    pub limit: Option<&'a mut dyn Setting>,
    /// The keys of the order.
    pub order: Option<&'a mut Option<Vec<String>>>,
}

impl fmt::Debug for Settings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").finish_non_exhaustive()
    }
}

/// An optional property of a body.
pub trait Setting {
    /// Its value as text.
    fn get(&self) -> Option<String>;
    /// Sets it; false if its type cannot hold this value.
    fn set(&mut self, value: &str) -> bool;
}

impl<T: Display + FromStr> Setting for Option<T> {
    fn get(&self) -> Option<String> {
        self.as_ref().map(ToString::to_string)
    }

    fn set(&mut self, value: &str) -> bool {
        match value.parse() {
            Ok(value) => {
                *self = Some(value);
                true
            }
            Err(_) => false,
        }
    }
}

/// Where a walk begins, as far as the caller said.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Start {
    /// The position, if the caller set one.
    pub(super) position: Option<String>,
    /// The size of a page, if it is known.
    pub(super) limit: Option<u64>,
    /// Whether the response is the whole list.
    pub(super) whole: bool,
}

/// Reads where a walk begins, and sets what the caller left open.
///
/// # Errors
/// A parameter is set that a walk cannot be combined with.
pub(super) fn begin(
    info: &PagingInfo,
    request: &mut Request,
    settings: Settings<'_>,
) -> Result<Start, Error> {
    if let Some(name) = info
        .excludes
        .iter()
        .find(|name| request.query_value(name).is_some())
    {
        return Err(Error::invalid(format!(
            "a walk over the list cannot be combined with `{name}`: send the call for one page, or leave `{name}` out"
        )));
    }
    let position = match &settings.position {
        Some(position) => position.get(),
        None => request.query_value(info.parameter).map(str::to_owned),
    };
    if let Some(order) = &info.order {
        match settings.order {
            Some(keys) => complete(keys.get_or_insert_default(), order),
            None => {
                let set = request.query_value(order.parameter).unwrap_or_default();
                let mut keys = set
                    .split(',')
                    .filter(|key| !key.trim().is_empty())
                    .map(str::to_owned)
                    .collect();
                complete(&mut keys, order);
                request.set_query(order.parameter, keys.join(","));
            }
        }
    }
    let numbered = info.by == PagingBy::Page && position.as_deref().is_some_and(|page| page != "1");
    Ok(Start {
        position,
        limit: limit(info, numbered, request, settings.limit),
        whole: info
            .only_with
            .is_some_and(|name| request.query_value(name).is_none()),
    })
}

/// The size of a page: what the caller set, else the largest where items can be lost between pages. Where a walk begins at
/// a later page, the usual size is asked for, since the number of items before that page must be known.
fn limit(
    info: &PagingInfo,
    numbered: bool,
    request: &mut Request,
    setting: Option<&mut dyn Setting>,
) -> Option<u64> {
    let name = info.limit?;
    let set = match &setting {
        Some(setting) => setting.get(),
        None => request.query_value(name).map(str::to_owned),
    };
    if let Some(set) = set {
        return set.parse().ok().filter(|limit| *limit > 0);
    }
    let size = info
        .largest
        .filter(|_| info.promise != Promise::TotalOrder)
        .or(info.usual.filter(|_| numbered))?;
    match setting {
        Some(setting) => setting.set(&size.to_string()).then_some(size),
        None => {
            request.set_query(name, size.to_string());
            Some(size)
        }
    }
}

/// Makes an order total.
fn complete(keys: &mut Vec<String>, order: &OrderInfo) {
    if keys.is_empty() {
        keys.extend(order.default.iter().map(ToString::to_string));
    } else if !keys.iter().any(|key| order.unique.contains(&bare(key))) {
        keys.push(order.tie.to_owned());
    }
}

/// A key without its direction: `-id`, `id:asc` and `id` are one key.
fn bare(key: &str) -> &str {
    let key = key.trim().trim_start_matches(['-', '+']);
    key.split_once(':').map_or(key, |(key, _)| key)
}

/// Tells a call where its page begins.
pub(super) fn go_to(
    info: &PagingInfo,
    request: &mut Request,
    settings: Settings<'_>,
    position: &str,
) -> Result<(), Error> {
    let Some(setting) = settings.position else {
        request.set_query(info.parameter, position.to_owned());
        return Ok(());
    };
    if setting.set(position) {
        return Ok(());
    }
    Err(Error::incomplete(format!(
        "the walk over the list cannot be completed: `{}` cannot be set to {position}",
        info.parameter
    )))
}
