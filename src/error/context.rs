//! Where an error happened.

use std::{borrow::Cow, sync::Arc, time::Duration};

use http::Method;

/// The facts of a call that every error of it carries. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    /// The operation id, such as `boards_list_items`.
    pub(crate) operation: Option<&'static str>,
    pub(crate) method: Option<Method>,
    /// The path template: values stay out, for they can be tokens.
    pub(crate) path: Option<Cow<'static, str>>,
    /// The answer's `x-request-id`, else the one sent.
    pub(crate) request_id: Option<Arc<str>>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}
