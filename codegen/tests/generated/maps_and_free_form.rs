/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingNamedValue`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingNamedValue {
        /// `x`
        pub x: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingNamedValue { 0 optional x = "x" });
    impl ThingNamedValue {
        /// Creates a `ThingNamedValue` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                x: None,
                extra: Extra::new(),
            }
        }
        /// Sets `x`.
        #[inline]
        #[must_use]
        pub fn x(mut self, value: impl Into<String>) -> Self {
            self.x = Some(value.into());
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
    /// `ThingCellsItemItem`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingCellsItemItem {
        /// `x`
        pub x: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingCellsItemItem { 0 optional x = "x" });
    impl ThingCellsItemItem {
        /// Creates a `ThingCellsItemItem` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                x: None,
                extra: Extra::new(),
            }
        }
        /// Sets `x`.
        #[inline]
        #[must_use]
        pub fn x(mut self, value: impl Into<String>) -> Self {
            self.x = Some(value.into());
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
    /// `Thing`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `map`
        pub map: Option<Map<String, i64>>,
        /// `named`
        pub named: Option<Map<String, ThingNamedValue>>,
        /// `free`
        pub free: Extra,
        /// `open`
        pub open: Option<Extra>,
        /// Any JSON.
        pub any: Option<Value>,
        /// `grid`
        pub grid: Option<Vec<Vec<f64>>>,
        /// `cells`
        pub cells: Option<Vec<Vec<ThingCellsItemItem>>>,
        /// `anys`
        pub anys: Option<Vec<Value>>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 optional map = "map", 1 optional named = "named", 2 required free =
        "free", 3 optional open = "open", 4 kept any = "any", 5 optional grid = "grid", 6
        optional cells = "cells", 7 optional anys = "anys" }
    );
    debug!(
        Thing { shown map = "map", shown named = "named", shown free = "free", shown open
        = "open", outline any = "any", shown grid = "grid", shown cells = "cells",
        outline anys = "anys", shown extra = "extra", }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                map: None,
                named: None,
                free: Default::default(),
                open: None,
                any: None,
                grid: None,
                cells: None,
                anys: None,
                extra: Extra::new(),
            }
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: Map<String, i64>) -> Self {
            self.map = Some(value);
            self
        }
        /// Sets `named`.
        #[inline]
        #[must_use]
        pub fn named(mut self, value: Map<String, ThingNamedValue>) -> Self {
            self.named = Some(value);
            self
        }
        /// Sets `free`.
        #[inline]
        #[must_use]
        pub fn free(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.free = value
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect();
            self
        }
        /// Adds one to `free`.
        #[inline]
        #[must_use]
        pub fn free_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.free.insert(name.into(), value.into());
            self
        }
        /// Sets `open`.
        #[inline]
        #[must_use]
        pub fn open(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.open = Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
        /// Any JSON.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.any = Some(value.into());
            self
        }
        /// Sets `grid`.
        #[inline]
        #[must_use]
        pub fn grid(
            mut self,
            value: impl IntoIterator<Item = impl Into<Vec<f64>>>,
        ) -> Self {
            self.grid = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `cells`.
        #[inline]
        #[must_use]
        pub fn cells(
            mut self,
            value: impl IntoIterator<Item = impl Into<Vec<ThingCellsItemItem>>>,
        ) -> Self {
            self.cells = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `anys`.
        #[inline]
        #[must_use]
        pub fn anys(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {
            self.anys = Some(value.into_iter().map(Into::into).collect());
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
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.map">map</span>
    /// `map(value: Map<String,i64>)`: Sets `map`.
    ///
    /// ## <span id="parameter.named">named</span>
    /// [`named(value: Map<String,types::ThingNamedValue>)`](types::ThingNamedValue): Sets `named`.
    ///
    /// ## <span id="parameter.free">free</span>
    /// `free(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `free`.
    ///
    /// ## <span id="parameter.free_entry">free_entry</span>
    /// `free_entry(name: impl Into<String>, value: impl Into<Value>)`: Adds one to `free`.
    ///
    /// ## <span id="parameter.open">open</span>
    /// `open(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `open`.
    ///
    /// ## <span id="parameter.any">any</span>
    /// `any(value: impl Into<Value>)`: Any JSON.
    ///
    /// ## <span id="parameter.grid">grid</span>
    /// `grid(value: impl IntoIterator<Item = impl Into<Vec<f64>>>)`: Sets `grid`.
    ///
    /// ## <span id="parameter.cells">cells</span>
    /// [`cells(value: impl IntoIterator<Item = impl Into<Vec<types::ThingCellsItemItem>>>)`](types::ThingCellsItemItem): Sets `cells`.
    ///
    /// ## <span id="parameter.anys">anys</span>
    /// `anys(value: impl IntoIterator<Item = impl Into<Value>>)`: Sets `anys`.
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
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = types::Thing;
        type Format = format::Json;
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
            schemas: (Some("Thing"), Some("Thing")),
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
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: Map<String, i64>) -> Self {
            self.body.0 = self.body.0.map(value);
            self
        }
        /// Sets `named`.
        #[inline]
        #[must_use]
        pub fn named(mut self, value: Map<String, types::ThingNamedValue>) -> Self {
            self.body.0 = self.body.0.named(value);
            self
        }
        /// Sets `free`.
        #[inline]
        #[must_use]
        pub fn free(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.free(value);
            self
        }
        /// Adds one to `free`.
        #[inline]
        #[must_use]
        pub fn free_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.body.0 = self.body.0.free_entry(name, value);
            self
        }
        /// Sets `open`.
        #[inline]
        #[must_use]
        pub fn open(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.open(value);
            self
        }
        /// Any JSON.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.body.0 = self.body.0.any(value);
            self
        }
        /// Sets `grid`.
        #[inline]
        #[must_use]
        pub fn grid(
            mut self,
            value: impl IntoIterator<Item = impl Into<Vec<f64>>>,
        ) -> Self {
            self.body.0 = self.body.0.grid(value);
            self
        }
        /// Sets `cells`.
        #[inline]
        #[must_use]
        pub fn cells(
            mut self,
            value: impl IntoIterator<Item = impl Into<Vec<types::ThingCellsItemItem>>>,
        ) -> Self {
            self.body.0 = self.body.0.cells(value);
            self
        }
        /// Sets `anys`.
        #[inline]
        #[must_use]
        pub fn anys(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {
            self.body.0 = self.body.0.anys(value);
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
        /// Optional parameters: [`body`](operations/struct.ThingsDo.html#parameter.body), [`map`](operations/struct.ThingsDo.html#parameter.map), [`named`](operations/struct.ThingsDo.html#parameter.named), [`free`](operations/struct.ThingsDo.html#parameter.free), [`free_entry`](operations/struct.ThingsDo.html#parameter.free_entry), [`open`](operations/struct.ThingsDo.html#parameter.open), [`any`](operations/struct.ThingsDo.html#parameter.any), [`grid`](operations/struct.ThingsDo.html#parameter.grid), [`cells`](operations/struct.ThingsDo.html#parameter.cells), [`anys`](operations/struct.ThingsDo.html#parameter.anys).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::Thing::new()))
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
