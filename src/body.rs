//! What goes out in the body of a call.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;

/// A request body that knows how to become bytes; implemented here and for generated forms.
pub trait RequestBody: Send + 'static {
    /// The body as it is sent. `select` is a property that chooses the form of the response and its value.
    ///
    /// # Errors
    /// Why serialization failed.
    fn into_body(self, select: Option<(&'static str, &'static str)>) -> Result<Body, String>;
}

/// A body ready to be sent.
#[derive(Default)]
pub enum Body {
    /// No body.
    #[default]
    None,
    /// A JSON text.
    Json(Bytes),
    /// A form with files.
    Form(crate::upload::Form),
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Form(form) => f.debug_tuple("Form").field(form).finish(),
        }
    }
}

/// A value sent as JSON.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

/// A value sent as `multipart/form-data`.
#[derive(Debug, Default)]
pub struct Multipart<T>(pub T);

impl RequestBody for () {
    fn into_body(self, _: Option<(&'static str, &'static str)>) -> Result<Body, String> {
        Ok(Body::None)
    }
}

impl<T: Serialize + Send + 'static> RequestBody for Json<T> {
    fn into_body(self, select: Option<(&'static str, &'static str)>) -> Result<Body, String> {
        let json = crate::json::encode(&self.0)?;
        with_property(json, select).map(Body::Json)
    }
}

impl<T: Serialize + Send + 'static> RequestBody for Option<Json<T>> {
    fn into_body(self, select: Option<(&'static str, &'static str)>) -> Result<Body, String> {
        match self {
            Some(body) => body.into_body(select),
            None => Ok(Body::None),
        }
    }
}

impl<T: Into<crate::upload::Form> + Send + 'static> RequestBody for Multipart<T> {
    fn into_body(self, _: Option<(&'static str, &'static str)>) -> Result<Body, String> {
        Ok(Body::Form(self.0.into()))
    }
}

/// Adds a last property to a JSON object already written, without reading it again.
fn with_property(mut json: Vec<u8>, property: Option<(&'static str, &'static str)>) -> Result<Bytes, String> {
    if let Some((name, value)) = property {
        if json.pop() != Some(b'}') {
            return Err(format!("`{name}` can only be chosen in an object"));
        }
        if json.len() > 1 {
            json.push(b',');
        }
        json.extend_from_slice(format!("{name:?}:{value}}}").as_bytes());
    }
    Ok(json.into())
}
