/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `name`
        pub name: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 optional name = "name" });
    /// `ThingChangeEither`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingChangeEither {
        /// A JSON string.
        Text(String),
        /// A JSON integer.
        Integer(i64),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingChangeEither {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(ThingChangeEither { Text = string, Integer = integer });
    impl From<String> for ThingChangeEither {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingChangeEither {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<i64> for ThingChangeEither {
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    /// `ThingChange`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ThingChange {
        /// `kind`
        pub kind: ThingKind,
        /// `size`
        pub size: i64,
        /// `ratio`
        pub ratio: f64,
        /// `note`
        pub note: Option<String>,
        /// `owner`
        pub owner: ThingOwner,
        /// `parts`
        pub parts: Vec<ThingPart>,
        /// `labels`
        pub labels: Vec<String>,
        /// `meta`
        pub meta: Extra,
        /// `any`
        pub any: Value,
        /// `shape`
        pub shape: ThingShape,
        /// `either`
        pub either: ThingChangeEither,
        /// `counts`
        pub counts: Map<String, i64>,
        /// `title`
        pub title: Option<String>,
        /// `motto`
        pub motto: Option<String>,
        /// `frame`
        pub frame: Option<ThingFrame>,
        /// `steps`
        pub steps: Option<Vec<ThingPart>>,
        /// `size_before`
        pub size_before: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingChange { 0 required kind = "kind", 1 required size = "size", 2 required
        ratio = "ratio", 3 nullable note = "note", 4 required owner = "owner", 5 list
        parts = "parts", 6 list labels = "labels", 7 required meta = "meta", 8 required
        any = "any", 9 required shape = "shape", 10 required either = "either", 11
        required counts = "counts", 12 optional title = "title", 13 optional motto =
        "motto", 14 optional frame = "frame", 15 optional steps = "steps", 16 optional
        size_before = "size_before" }
    );
    debug!(
        ThingChange { shown kind = "kind", shown size = "size", shown ratio = "ratio",
        shown note = "note", shown owner = "owner", shown parts = "parts", shown labels =
        "labels", shown meta = "meta", outline any = "any", shown shape = "shape", shown
        either = "either", shown counts = "counts", shown title = "title", shown motto =
        "motto", shown frame = "frame", shown steps = "steps", shown size_before =
        "size_before", shown extra = "extra", }
    );
    impl ThingChange {
        /// Creates a `ThingChange` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(
            kind: impl Into<ThingKind>,
            size: i64,
            ratio: f64,
            note: Option<String>,
            owner: impl Into<ThingOwner>,
            parts: impl IntoIterator<Item = impl Into<ThingPart>>,
            labels: impl IntoIterator<Item = impl Into<String>>,
            meta: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            any: impl Into<Value>,
            shape: impl Into<ThingShape>,
            either: impl Into<ThingChangeEither>,
            counts: Map<String, i64>,
        ) -> Self {
            Self {
                kind: kind.into(),
                size: size,
                ratio: ratio,
                note: note,
                owner: owner.into(),
                parts: parts.into_iter().map(Into::into).collect(),
                labels: labels.into_iter().map(Into::into).collect(),
                meta: meta
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
                any: any.into(),
                shape: shape.into(),
                either: either.into(),
                counts: counts,
                title: None,
                motto: None,
                frame: None,
                steps: None,
                size_before: None,
                extra: Extra::new(),
            }
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<ThingKind>) -> Self {
            self.kind = value.into();
            self
        }
        /// Sets `size`.
        #[inline]
        #[must_use]
        pub fn size(mut self, value: i64) -> Self {
            self.size = value;
            self
        }
        /// Sets `ratio`.
        #[inline]
        #[must_use]
        pub fn ratio(mut self, value: f64) -> Self {
            self.ratio = value;
            self
        }
        /// Sets `note`.
        #[inline]
        #[must_use]
        pub fn note(mut self, value: Option<String>) -> Self {
            self.note = value;
            self
        }
        /// Sets `owner`.
        #[inline]
        #[must_use]
        pub fn owner(mut self, value: impl Into<ThingOwner>) -> Self {
            self.owner = value.into();
            self
        }
        /// Sets `parts`.
        #[inline]
        #[must_use]
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingPart>>,
        ) -> Self {
            self.parts = value.into_iter().map(Into::into).collect();
            self
        }
        /// Sets `labels`.
        #[inline]
        #[must_use]
        pub fn labels(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.labels = value.into_iter().map(Into::into).collect();
            self
        }
        /// Sets `meta`.
        #[inline]
        #[must_use]
        pub fn meta(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.meta = value
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect();
            self
        }
        /// Sets `any`.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.any = value.into();
            self
        }
        /// Sets `shape`.
        #[inline]
        #[must_use]
        pub fn shape(mut self, value: impl Into<ThingShape>) -> Self {
            self.shape = value.into();
            self
        }
        /// Sets `either`.
        #[inline]
        #[must_use]
        pub fn either(mut self, value: impl Into<ThingChangeEither>) -> Self {
            self.either = value.into();
            self
        }
        /// Sets `counts`.
        #[inline]
        #[must_use]
        pub fn counts(mut self, value: Map<String, i64>) -> Self {
            self.counts = value;
            self
        }
        /// Sets `title`.
        #[inline]
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `motto`.
        #[inline]
        #[must_use]
        pub fn motto(mut self, value: impl Into<String>) -> Self {
            self.motto = Some(value.into());
            self
        }
        /// Sets `frame`.
        #[inline]
        #[must_use]
        pub fn frame(mut self, value: impl Into<ThingFrame>) -> Self {
            self.frame = Some(value.into());
            self
        }
        /// Sets `steps`.
        #[inline]
        #[must_use]
        pub fn steps(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingPart>>,
        ) -> Self {
            self.steps = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Adds one to `steps`.
        #[inline]
        #[must_use]
        pub fn step(mut self, value: impl Into<ThingPart>) -> Self {
            self.steps.get_or_insert_default().push(value.into());
            self
        }
        /// Sets `size_before`.
        #[inline]
        #[must_use]
        pub fn size_before(mut self, value: i64) -> Self {
            self.size_before = Some(value);
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `ThingFrame`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingFrame {
        /// `inner`
        pub inner: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingFrame { 0 optional inner = "inner" });
    impl ThingFrame {
        /// Creates a `ThingFrame` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                inner: None,
                extra: Extra::new(),
            }
        }
        /// Sets `inner`.
        #[inline]
        #[must_use]
        pub fn inner(mut self, value: impl Into<String>) -> Self {
            self.inner = Some(value.into());
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `ThingKind`
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `small`
        Small,
        /// `large`
        Large,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingKind or Unknown { Small = "small", Large = "large" });
    /// `ThingOwner`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingOwner {
        /// `id`
        pub id: String,
        /// `name`
        pub name: Option<String>,
        /// `age`
        pub age: Option<i64>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingOwner { 0 required id = "id", 1 optional name = "name", 2 optional age =
        "age" }
    );
    impl ThingOwner {
        /// Creates a `ThingOwner` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                name: None,
                age: None,
                extra: Extra::new(),
            }
        }
        /// Sets `id`.
        #[inline]
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = value.into();
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `age`.
        #[inline]
        #[must_use]
        pub fn age(mut self, value: i64) -> Self {
            self.age = Some(value);
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `id` is all that it must have.
    impl From<&str> for ThingOwner {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `id` is all that it must have.
    impl From<String> for ThingOwner {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
        }
    }
    /// `ThingPart`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingPart {
        /// `name`
        pub name: String,
        /// `next`
        pub next: Option<Box<ThingPart>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingPart { 0 required name = "name", 1 optional next = "next" });
    impl ThingPart {
        /// Creates a `ThingPart` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                next: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = value.into();
            self
        }
        /// Sets `next`.
        #[inline]
        #[must_use]
        pub fn next(mut self, value: impl Into<ThingPart>) -> Self {
            self.next = Some(Box::new(value.into()));
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `name` is all that it must have.
    impl From<&str> for ThingPart {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `name` is all that it must have.
    impl From<String> for ThingPart {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
        }
    }
    /// `ThingShape`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ThingShape {
        /// `shape: circle`
        Circle(ThingCircle),
        /// `shape: square`
        Square(ThingSquare),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(
        ThingShape by "shape" or Unknown { 0 Circle = "circle", 1 Square = "square" }
    );
    /// `ThingCircle`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingCircle {
        /// `radius`
        pub radius: i64,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingCircle { 0 required radius = "radius" });
    impl ThingCircle {
        /// Creates a `ThingCircle` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(radius: i64) -> Self {
            Self {
                radius: radius,
                extra: Extra::new(),
            }
        }
        /// Sets `radius`.
        #[inline]
        #[must_use]
        pub fn radius(mut self, value: i64) -> Self {
            self.radius = value;
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `ThingSquare`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThingSquare {
        /// `side`
        pub side: i64,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingSquare { 0 required side = "side" });
    impl ThingSquare {
        /// Creates a `ThingSquare` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(side: i64) -> Self {
            Self {
                side: side,
                extra: Extra::new(),
            }
        }
        /// Sets `side`.
        #[inline]
        #[must_use]
        pub fn side(mut self, value: i64) -> Self {
            self.side = value;
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
}
/// One marker an operation, for [`Call`](crate::Call).
pub mod operations {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Do it.
    ///
    /// Returns [`Thing`](types::Thing).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `thing_id`:
    /// - `body`: [`ThingChange`](types::ThingChange)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.old">old</span>
    /// `old(value: i64)`: Sets `old`.
    ///
    /// ## <span id="parameter.kinds">kinds</span>
    /// [`kinds(value: impl IntoIterator<Item = impl Into<types::ThingKind>>)`](types::ThingKind): Sets `kinds`.
    ///
    /// ## <span id="parameter.limit">limit</span>
    /// `limit(value: i64)`: Sets `limit`.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingChange>)`](types::ThingChange): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.title">title</span>
    /// `title(value: impl Into<String>)`: Sets `title`.
    ///
    /// ## <span id="parameter.motto">motto</span>
    /// `motto(value: impl Into<String>)`: Sets `motto`.
    ///
    /// ## <span id="parameter.frame">frame</span>
    /// [`frame(value: impl Into<types::ThingFrame>)`](types::ThingFrame): Sets `frame`.
    ///
    /// ## <span id="parameter.steps">steps</span>
    /// [`steps(value: impl IntoIterator<Item = impl Into<types::ThingPart>>)`](types::ThingPart): Sets `steps`.
    ///
    /// ## <span id="parameter.step">step</span>
    /// [`step(value: impl Into<types::ThingPart>)`](types::ThingPart): Adds one to `steps`.
    ///
    /// ## <span id="parameter.size_before">size_before</span>
    /// `size_before(value: i64)`: Sets `size_before`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things/{thing_id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let body = types::ThingChange::new(
    ///     types::ThingKind::Large,
    ///     5000000000,
    ///     2.0,
    ///     None,
    ///     "u_1",
    ///     ["first"],
    ///     ["red", "blue"],
    ///     [("a", serde_json::json!({"b": [1, -2.5, null, 5000000000_i64]}))],
    ///     serde_json::json!({"deep": true}),
    ///     types::ThingShape::Square(types::ThingSquare::new(2)),
    ///     types::ThingChangeEither::Integer(7),
    ///     std::collections::BTreeMap::from([("one".to_owned(), 1)]),
    /// );
    /// let response: types::Thing = client
    ///     .things()
    ///     .r#do("t_1", body)
    ///     .limit(20)
    ///     .step("one")
    ///     .step("two")
    ///     .title("Changed")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingChange>;
        type Output = types::Thing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::POST,
            path: "/things/{thing_id}",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (Some("ThingChange"), Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sets `old`.
        #[deprecated]
        #[inline]
        #[must_use]
        pub fn old(self, value: i64) -> Self {
            self.with_query("old", value.to_string())
        }
        /// Sets `kinds`.
        #[inline]
        #[must_use]
        pub fn kinds(
            self,
            value: impl IntoIterator<Item = impl Into<types::ThingKind>>,
        ) -> Self {
            self.with_queries(
                "kinds",
                value
                    .into_iter()
                    .map(|item| Into::<types::ThingKind>::into(item).to_string()),
            )
        }
        /// Sets `limit`.
        #[inline]
        #[must_use]
        pub fn limit(self, value: i64) -> Self {
            self.with_query("limit", value.to_string())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingChange>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `title`.
        #[inline]
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.title(value);
            self
        }
        /// Sets `motto`.
        #[inline]
        #[must_use]
        pub fn motto(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.motto(value);
            self
        }
        /// Sets `frame`.
        #[inline]
        #[must_use]
        pub fn frame(mut self, value: impl Into<types::ThingFrame>) -> Self {
            self.body.0 = self.body.0.frame(value);
            self
        }
        /// Sets `steps`.
        #[inline]
        #[must_use]
        pub fn steps(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ThingPart>>,
        ) -> Self {
            self.body.0 = self.body.0.steps(value);
            self
        }
        /// Adds one to `steps`.
        #[inline]
        #[must_use]
        pub fn step(mut self, value: impl Into<types::ThingPart>) -> Self {
            self.body.0 = self.body.0.step(value);
            self
        }
        /// Sets `size_before`.
        #[inline]
        #[must_use]
        pub fn size_before(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.size_before(value);
            self
        }
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[<ThingsDo as Operation>::INFO];
}
mod namespaces {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, transport::Core, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Things of all kinds.
    ///
    /// It is there with the Cargo feature `things`.
    #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
    #[derive(Clone, Debug)]
    pub struct Things {
        core: Core,
    }
    impl Things {
        /// What calls go through.
        #[inline]
        pub(crate) fn core(&self) -> &Core {
            &self.core
        }
        /// Do it. Returns [`Thing`](types/struct.Thing.html).
        ///
        /// One feature.
        ///
        /// # Arguments
        /// - `thing_id`:
        ///
        /// Optional parameters: [`old`](operations/struct.ThingsDo.html#parameter.old), [`kinds`](operations/struct.ThingsDo.html#parameter.kinds), [`limit`](operations/struct.ThingsDo.html#parameter.limit), [`title`](operations/struct.ThingsDo.html#parameter.title), [`motto`](operations/struct.ThingsDo.html#parameter.motto), [`frame`](operations/struct.ThingsDo.html#parameter.frame), [`steps`](operations/struct.ThingsDo.html#parameter.steps), [`step`](operations/struct.ThingsDo.html#parameter.step), [`size_before`](operations/struct.ThingsDo.html#parameter.size_before).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things/{thing_id}`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(
            &self,
            thing_id: impl AsRef<str>,
            body: impl Into<types::ThingChange>,
        ) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(body.into()))
                .with_path("thing_id", thing_id.as_ref())
        }
    }
    impl super::Client {
        /// Things of all kinds.
        #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
        #[inline]
        #[must_use]
        pub fn things(&self) -> Things {
            Things {
                core: self.core().clone(),
            }
        }
    }
}
pub use namespaces::*;
