/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `gen`
        pub r#gen: String,
        /// `async`
        pub r#async: Option<String>,
        /// `await`
        pub r#await: Option<String>,
        /// `dyn`
        pub r#dyn: Option<String>,
        /// `try`
        pub r#try: Option<String>,
        /// `abstract`
        pub r#abstract: Option<String>,
        /// `become`
        pub r#become: Option<String>,
        /// `final`
        pub r#final: Option<String>,
        /// `virtual`
        pub r#virtual: Option<String>,
        /// `macro`
        pub r#macro: Option<String>,
        /// `union`
        pub union: Option<String>,
        /// `auto`
        pub auto: Option<String>,
        /// `raw`
        pub raw: Option<String>,
        /// `safe`
        pub safe: Option<String>,
        /// `macro_rules`
        pub macro_rules: Option<String>,
        /// `static`
        pub r#static: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 required r#gen = "gen", 1 optional r#async = "async", 2 optional
        r#await = "await", 3 optional r#dyn = "dyn", 4 optional r#try = "try", 5 optional
        r#abstract = "abstract", 6 optional r#become = "become", 7 optional r#final =
        "final", 8 optional r#virtual = "virtual", 9 optional r#macro = "macro", 10
        optional union = "union", 11 optional auto = "auto", 12 optional raw = "raw", 13
        optional safe = "safe", 14 optional macro_rules = "macro_rules", 15 optional
        r#static = "static" }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(r#gen: impl Into<String>) -> Self {
            Self {
                r#gen: r#gen.into(),
                r#async: None,
                r#await: None,
                r#dyn: None,
                r#try: None,
                r#abstract: None,
                r#become: None,
                r#final: None,
                r#virtual: None,
                r#macro: None,
                union: None,
                auto: None,
                raw: None,
                safe: None,
                macro_rules: None,
                r#static: None,
                extra: Extra::new(),
            }
        }
        /// Sets `gen`.
        #[inline]
        #[must_use]
        pub fn r#gen(mut self, value: impl Into<String>) -> Self {
            self.r#gen = value.into();
            self
        }
        /// Sets `async`.
        #[inline]
        #[must_use]
        pub fn r#async(mut self, value: impl Into<String>) -> Self {
            self.r#async = Some(value.into());
            self
        }
        /// Sets `await`.
        #[inline]
        #[must_use]
        pub fn r#await(mut self, value: impl Into<String>) -> Self {
            self.r#await = Some(value.into());
            self
        }
        /// Sets `dyn`.
        #[inline]
        #[must_use]
        pub fn r#dyn(mut self, value: impl Into<String>) -> Self {
            self.r#dyn = Some(value.into());
            self
        }
        /// Sets `try`.
        #[inline]
        #[must_use]
        pub fn r#try(mut self, value: impl Into<String>) -> Self {
            self.r#try = Some(value.into());
            self
        }
        /// Sets `abstract`.
        #[inline]
        #[must_use]
        pub fn r#abstract(mut self, value: impl Into<String>) -> Self {
            self.r#abstract = Some(value.into());
            self
        }
        /// Sets `become`.
        #[inline]
        #[must_use]
        pub fn r#become(mut self, value: impl Into<String>) -> Self {
            self.r#become = Some(value.into());
            self
        }
        /// Sets `final`.
        #[inline]
        #[must_use]
        pub fn r#final(mut self, value: impl Into<String>) -> Self {
            self.r#final = Some(value.into());
            self
        }
        /// Sets `virtual`.
        #[inline]
        #[must_use]
        pub fn r#virtual(mut self, value: impl Into<String>) -> Self {
            self.r#virtual = Some(value.into());
            self
        }
        /// Sets `macro`.
        #[inline]
        #[must_use]
        pub fn r#macro(mut self, value: impl Into<String>) -> Self {
            self.r#macro = Some(value.into());
            self
        }
        /// Sets `union`.
        #[inline]
        #[must_use]
        pub fn union(mut self, value: impl Into<String>) -> Self {
            self.union = Some(value.into());
            self
        }
        /// Sets `auto`.
        #[inline]
        #[must_use]
        pub fn auto(mut self, value: impl Into<String>) -> Self {
            self.auto = Some(value.into());
            self
        }
        /// Sets `raw`.
        #[inline]
        #[must_use]
        pub fn raw(mut self, value: impl Into<String>) -> Self {
            self.raw = Some(value.into());
            self
        }
        /// Sets `safe`.
        #[inline]
        #[must_use]
        pub fn safe(mut self, value: impl Into<String>) -> Self {
            self.safe = Some(value.into());
            self
        }
        /// Sets `macro_rules`.
        #[inline]
        #[must_use]
        pub fn macro_rules(mut self, value: impl Into<String>) -> Self {
            self.macro_rules = Some(value.into());
            self
        }
        /// Sets `static`.
        #[inline]
        #[must_use]
        pub fn r#static(mut self, value: impl Into<String>) -> Self {
            self.r#static = Some(value.into());
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
    /// `gen` is all that it must have.
    impl From<&str> for Thing {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `gen` is all that it must have.
    impl From<String> for Thing {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
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
    /// Made by [`things().gen`](../struct.Things.html#method.gen).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `gen`:
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.yield">yield</span>
    /// `yield(value: impl Into<String>)`: Sets `yield`.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.async">async</span>
    /// `async(value: impl Into<String>)`: Sets `async`.
    ///
    /// ## <span id="parameter.await">await</span>
    /// `await(value: impl Into<String>)`: Sets `await`.
    ///
    /// ## <span id="parameter.dyn">dyn</span>
    /// `dyn(value: impl Into<String>)`: Sets `dyn`.
    ///
    /// ## <span id="parameter.try">try</span>
    /// `try(value: impl Into<String>)`: Sets `try`.
    ///
    /// ## <span id="parameter.abstract">abstract</span>
    /// `abstract(value: impl Into<String>)`: Sets `abstract`.
    ///
    /// ## <span id="parameter.become">become</span>
    /// `become(value: impl Into<String>)`: Sets `become`.
    ///
    /// ## <span id="parameter.final">final</span>
    /// `final(value: impl Into<String>)`: Sets `final`.
    ///
    /// ## <span id="parameter.virtual">virtual</span>
    /// `virtual(value: impl Into<String>)`: Sets `virtual`.
    ///
    /// ## <span id="parameter.macro">macro</span>
    /// `macro(value: impl Into<String>)`: Sets `macro`.
    ///
    /// ## <span id="parameter.union">union</span>
    /// `union(value: impl Into<String>)`: Sets `union`.
    ///
    /// ## <span id="parameter.auto">auto</span>
    /// `auto(value: impl Into<String>)`: Sets `auto`.
    ///
    /// ## <span id="parameter.raw">raw</span>
    /// `raw(value: impl Into<String>)`: Sets `raw`.
    ///
    /// ## <span id="parameter.safe">safe</span>
    /// `safe(value: impl Into<String>)`: Sets `safe`.
    ///
    /// ## <span id="parameter.macro_rules">macro_rules</span>
    /// `macro_rules(value: impl Into<String>)`: Sets `macro_rules`.
    ///
    /// ## <span id="parameter.static">static</span>
    /// `static(value: impl Into<String>)`: Sets `static`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things/{gen}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let response: types::Thing = client.things().r#gen("gen", "gen").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsGen;
    #[doc(hidden)]
    impl Operation for ThingsGen {
        type Body = Json<types::Thing>;
        type Output = types::Thing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_gen",
            namespace: "things",
            name: "gen",
            method: Method::POST,
            path: "/things/{gen}",
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
    impl Call<ThingsGen> {
        /// Sets `yield`.
        #[inline]
        #[must_use]
        pub fn r#yield(self, value: impl Into<String>) -> Self {
            self.with_query("yield", value.into())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `async`.
        #[inline]
        #[must_use]
        pub fn r#async(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#async(value);
            self
        }
        /// Sets `await`.
        #[inline]
        #[must_use]
        pub fn r#await(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#await(value);
            self
        }
        /// Sets `dyn`.
        #[inline]
        #[must_use]
        pub fn r#dyn(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#dyn(value);
            self
        }
        /// Sets `try`.
        #[inline]
        #[must_use]
        pub fn r#try(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#try(value);
            self
        }
        /// Sets `abstract`.
        #[inline]
        #[must_use]
        pub fn r#abstract(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#abstract(value);
            self
        }
        /// Sets `become`.
        #[inline]
        #[must_use]
        pub fn r#become(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#become(value);
            self
        }
        /// Sets `final`.
        #[inline]
        #[must_use]
        pub fn r#final(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#final(value);
            self
        }
        /// Sets `virtual`.
        #[inline]
        #[must_use]
        pub fn r#virtual(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#virtual(value);
            self
        }
        /// Sets `macro`.
        #[inline]
        #[must_use]
        pub fn r#macro(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#macro(value);
            self
        }
        /// Sets `union`.
        #[inline]
        #[must_use]
        pub fn union(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.union(value);
            self
        }
        /// Sets `auto`.
        #[inline]
        #[must_use]
        pub fn auto(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.auto(value);
            self
        }
        /// Sets `raw`.
        #[inline]
        #[must_use]
        pub fn raw(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.raw(value);
            self
        }
        /// Sets `safe`.
        #[inline]
        #[must_use]
        pub fn safe(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.safe(value);
            self
        }
        /// Sets `macro_rules`.
        #[inline]
        #[must_use]
        pub fn macro_rules(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.macro_rules(value);
            self
        }
        /// Sets `static`.
        #[inline]
        #[must_use]
        pub fn r#static(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#static(value);
            self
        }
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[<ThingsGen as Operation>::INFO];
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
        /// - `gen`:
        ///
        /// Optional parameters: [`yield`](operations/struct.ThingsGen.html#parameter.yield), [`async`](operations/struct.ThingsGen.html#parameter.async), [`await`](operations/struct.ThingsGen.html#parameter.await), [`dyn`](operations/struct.ThingsGen.html#parameter.dyn), [`try`](operations/struct.ThingsGen.html#parameter.try), [`abstract`](operations/struct.ThingsGen.html#parameter.abstract), [`become`](operations/struct.ThingsGen.html#parameter.become), [`final`](operations/struct.ThingsGen.html#parameter.final), [`virtual`](operations/struct.ThingsGen.html#parameter.virtual), [`macro`](operations/struct.ThingsGen.html#parameter.macro), [`union`](operations/struct.ThingsGen.html#parameter.union), [`auto`](operations/struct.ThingsGen.html#parameter.auto), [`raw`](operations/struct.ThingsGen.html#parameter.raw), [`safe`](operations/struct.ThingsGen.html#parameter.safe), [`macro_rules`](operations/struct.ThingsGen.html#parameter.macro_rules), [`static`](operations/struct.ThingsGen.html#parameter.static).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things/{gen}`](operations/struct.ThingsGen.html)
        #[inline]
        pub fn r#gen(
            &self,
            r#gen: impl AsRef<str>,
            body: impl Into<types::Thing>,
        ) -> Call<operations::ThingsGen> {
            Call::new(self.core(), Json(body.into())).with_path("gen", r#gen.as_ref())
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
