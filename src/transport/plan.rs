//! A request, checked and complete: nothing in it changes from one attempt to the next.

use std::time::Duration;

use http::{
    HeaderMap, HeaderValue, Method,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE},
};
use tokio::time::Instant;
use url::Url;

use super::{BodySizes, Core, Request, Target, patience::Patience, request_id};
#[cfg(feature = "testing")]
use crate::operation_info::OperationInfo;
use crate::{
    body::Body,
    error::{Context, Error},
    operation_info::{Outcome, Retry},
    path,
    redact::Redactor,
};

/// How long a stream, a download or an upload may make no progress, where nothing else is said: this long beyond the time
/// for which the server sends nothing by design.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

pub(super) struct Plan {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    pub(super) retry: Retry,
    pub(super) outcome: &'static Outcome,
    pub(super) max_retries: u32,
    pub(super) started: Instant,
    /// When the whole call must be over, and the limit that says so.
    pub(super) deadline: Option<(Instant, Duration)>,
    /// How long it may make no progress.
    pub(super) idle: Option<Duration>,
    /// Knows the secrets of this call.
    pub(super) redactor: Redactor,
    /// How long the response may take in total once its headers are there, where `deadline` sets no end.
    response_limit: Option<Duration>,
    pub(super) sizes: BodySizes,
    context: Context,
    #[cfg(feature = "testing")]
    pub(super) info: Option<&'static OperationInfo>,
}

impl Plan {
    pub(super) fn new(core: &Core, mut request: Box<Request>) -> Result<Self, Error> {
        let started = Instant::now();
        let target = &request.target;
        let mut context = Context {
            operation: target.operation(),
            method: Some(target.method().clone()),
            path: Some(target.template()),
            ..Context::default()
        };
        let checked = match request.options.fault.take() {
            Some(fault) => Err(fault),
            None => url(core, &request).and_then(|url| Ok((url, headers(core, &mut request)?))),
        };
        let (url, headers) = checked.map_err(|error| error.in_call(context.clone()))?;
        context.request_id = headers
            .get(request_id::REQUEST_ID)
            .and_then(|id| id.to_str().ok())
            .map(Into::into);

        let defaults = core.defaults();
        // A large file takes as long as the line needs, so what moves piece by piece is limited by its pauses.
        let piecewise = request.streaming || matches!(&request.body, Body::Form(form) if form.has_files());
        let total = request
            .options
            .timeout
            .unwrap_or(if piecewise { None } else { defaults.timeout });
        // An upload may take its time; the response to it is read as a whole, like any other.
        let response_limit = if request.streaming || request.options.timeout.is_some() {
            None
        } else {
            defaults.timeout
        };
        let idle = if piecewise {
            let chosen = request.options.idle_timeout.or(defaults.idle_timeout);
            chosen.unwrap_or_else(|| Some(IDLE_TIMEOUT + request.silence()))
        } else {
            None
        };
        let Request {
            target,
            path_parameters,
            query,
            body,
            options,
            outcome,
            ..
        } = *request;
        let redactor = Redactor::new(target.secrets(), &headers, path_parameters, query, &body);
        Ok(Self {
            method: target.method().clone(),
            url,
            headers,
            retry: target.retry(),
            outcome,
            max_retries: options.max_retries.unwrap_or(defaults.max_retries),
            started,
            deadline: total.and_then(|limit| Some((started.checked_add(limit)?, limit))),
            idle,
            response_limit,
            sizes: defaults.sizes,
            #[cfg(feature = "testing")]
            info: match &target {
                Target::Operation(info) => Some(info),
                Target::Route { .. } => None,
            },
            body,
            redactor,
            context,
        })
    }

    /// The limits on reading the response, whose headers have just arrived.
    pub(super) fn response_patience(&self) -> Patience {
        let mut patience = Patience::new(self.deadline, self.idle);
        if let Some(limit) = self.response_limit {
            patience.shorten(limit);
        }
        patience
    }

    /// Where this call is, for an error that happens now.
    pub(super) fn context(&self, attempts: u32) -> Context {
        Context {
            attempts,
            elapsed: self.started.elapsed(),
            ..self.context.clone()
        }
    }
}

fn url(core: &Core, request: &Request) -> Result<Url, Error> {
    let path = match &request.target {
        Target::Operation(info) => path::fill(info.path, &request.path_parameters)?,
        Target::Route { path, .. } => {
            path::check_route(path)?;
            path.clone()
        }
    };
    let mut url = core.inner.bases.resolve(request.target.service(), &path)?;
    if !request.query.is_empty() {
        url.query_pairs_mut().extend_pairs(&request.query);
    }
    Ok(url)
}

/// From the weakest to the strongest: the client's headers, the credentials, the call's own.
fn headers(core: &Core, request: &mut Request) -> Result<HeaderMap, Error> {
    let defaults = &core.defaults().headers;
    // The headers of an ordinary call, those of the HTTP client included, without growing.
    let mut headers = HeaderMap::with_capacity(defaults.len() + 10);
    headers.extend(defaults.iter().map(|(name, value)| (name.clone(), value.clone())));
    // Without this header a server may choose any compression (RFC 9110, 12.5.3).
    if !headers.contains_key(ACCEPT_ENCODING) {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
    headers.insert(ACCEPT, HeaderValue::from_static(request.target.accept()));
    if matches!(request.body, Body::Json(_)) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    core.auth().apply(request.target.service(), &mut headers);
    replace(&mut headers, std::mem::take(&mut request.options.headers));
    if let Some(id) = request.options.request_id.take() {
        headers.insert(request_id::REQUEST_ID, id);
    } else if !headers.contains_key(request_id::REQUEST_ID) {
        headers.insert(request_id::REQUEST_ID, request_id::mint()?);
    }
    Ok(headers)
}

fn replace(headers: &mut HeaderMap, others: HeaderMap) {
    for (name, value) in others {
        // Names come once here: both sides are filled by `insert`.
        if let Some(name) = name {
            headers.insert(name, value);
        }
    }
}

#[cfg(all(test, feature = "ai-agent"))]
#[path = "plan_tests.rs"]
mod tests;
