/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `shape`
        pub shape: Shape,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Thing { 0 required shape = "shape" });
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(shape: impl Into<Shape>) -> Self {
            Self {
                shape: shape.into(),
                extra: Extra::new(),
            }
        }
        /// Sets `shape`.
        #[inline]
        #[must_use]
        pub fn shape(mut self, value: impl Into<Shape>) -> Self {
            self.shape = value.into();
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
    /// `Shape`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Shape {
        /// `kind: circle`
        Circle(Circle),
        /// `kind: square`
        Square(Square),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(Shape by "kind" or Unknown { 0 Circle = "circle", 1 Square = "square" });
    /// `Circle`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Circle {
        /// `radius`
        pub radius: i64,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Circle { 0 required radius = "radius" });
    impl Circle {
        /// Creates a `Circle` from its required fields.
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
    /// `Square`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Square {
        /// `side`
        pub side: Option<Option<i64>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(Square { 0 clearable side = "side" });
    impl Square {
        /// Creates a `Square` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                side: None,
                extra: Extra::new(),
            }
        }
        /// Sets `side`.
        #[inline]
        #[must_use]
        pub fn side(mut self, value: i64) -> Self {
            self.side = Some(Some(value));
            self
        }
        /// Sends `side: null`.
        #[inline]
        #[must_use]
        pub fn clear_side(mut self) -> Self {
            self.side = Some(None);
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
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let body = types::Thing::new(types::Shape::Circle(types::Circle::new(1)));
    /// client.things().r#do(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::POST,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (Some("Thing"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
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
        /// Do it.
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, body: impl Into<types::Thing>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(body.into()))
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
