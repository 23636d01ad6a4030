/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `ThingVaultLink`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingVaultLink {
        /// A JSON string.
        Text(String),
        /// A JSON object.
        Object(Extra),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    debug!(ThingVaultLink);
    untagged!(ThingVaultLink { Text = string, Object = object });
    impl From<String> for ThingVaultLink {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingVaultLink {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<Extra> for ThingVaultLink {
        #[inline]
        fn from(value: Extra) -> Self {
            Self::Object(value)
        }
    }
    /// `ThingVault`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingVault {
        /// `name`
        pub name: Option<String>,
        /// `object`
        pub object: Option<Extra>,
        /// `map`
        pub map: Option<Map<String, String>>,
        /// `map_of`
        pub map_of: Option<Map<String, String>>,
        /// `list`
        pub list: Option<Vec<String>>,
        /// `list_of`
        pub list_of: Option<Vec<ThingPin>>,
        /// `any`
        pub any: Option<Value>,
        /// `number`
        pub number: Option<i64>,
        /// `either`
        pub either: Option<ThingEither>,
        /// `eithers`
        pub eithers: Option<Vec<ThingEither>>,
        /// `part`
        pub part: Option<ThingPart>,
        /// `key`
        pub key: Option<ThingSeal>,
        /// `keys`
        pub keys: Option<Vec<ThingSeal>>,
        /// `kind`
        pub kind: Option<ThingKind>,
        /// `plain_pin`
        pub plain_pin: Option<ThingPin>,
        /// `link`
        pub link: Option<ThingVaultLink>,
        /// `open`
        pub open: Option<Extra>,
        /// `value`
        pub value: Option<Value>,
        /// `values`
        pub values: Option<Vec<Value>>,
        /// `by_name`
        pub by_name: Option<Extra>,
        /// `loose`
        pub loose: Option<ThingLoose>,
        /// `choice`
        pub choice: Option<ThingChoice>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        ThingVault { 0 optional name = "name", 1 optional object = "object", 2 optional
        map = "map", 3 optional map_of = "map_of", 4 optional list = "list", 5 optional
        list_of = "list_of", 6 kept any = "any", 7 optional number = "number", 8 optional
        either = "either", 9 optional eithers = "eithers", 10 optional part = "part", 11
        optional key = "key", 12 optional keys = "keys", 13 optional kind = "kind", 14
        optional plain_pin = "plain_pin", 15 optional link = "link", 16 optional open =
        "open", 17 kept value = "value", 18 optional values = "values", 19 optional
        by_name = "by_name", 20 kept loose = "loose", 21 optional choice = "choice" }
    );
    debug!(
        ThingVault { shown name = "name", secret_option object = "object", secret_option
        map = "map", secret_option map_of = "map_of", secret_option list = "list",
        secret_option list_of = "list_of", secret_option any = "any", secret_option
        number = "number", secret_option either = "either", secret_option eithers =
        "eithers", shown part = "part", secret_option key = "key", secret_option keys =
        "keys", secret_option kind = "kind", shown plain_pin = "plain_pin", secret_option
        link = "link", shown open = "open", outline value = "value", outline values =
        "values", shown by_name = "by_name", outline loose = "loose", shown choice =
        "choice", shown extra = "extra", }
    );
    impl ThingVault {
        /// Creates a `ThingVault` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                object: None,
                map: None,
                map_of: None,
                list: None,
                list_of: None,
                any: None,
                number: None,
                either: None,
                eithers: None,
                part: None,
                key: None,
                keys: None,
                kind: None,
                plain_pin: None,
                link: None,
                open: None,
                value: None,
                values: None,
                by_name: None,
                loose: None,
                choice: None,
                extra: Extra::new(),
            }
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `object`.
        #[inline]
        #[must_use]
        pub fn object(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.object = Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: Map<String, String>) -> Self {
            self.map = Some(value);
            self
        }
        /// Sets `map_of`.
        #[inline]
        #[must_use]
        pub fn map_of(mut self, value: Map<String, String>) -> Self {
            self.map_of = Some(value);
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.list = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `list_of`.
        #[inline]
        #[must_use]
        pub fn list_of(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingPin>>,
        ) -> Self {
            self.list_of = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `any`.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.any = Some(value.into());
            self
        }
        /// Sets `number`.
        #[inline]
        #[must_use]
        pub fn number(mut self, value: i64) -> Self {
            self.number = Some(value);
            self
        }
        /// Sets `either`.
        #[inline]
        #[must_use]
        pub fn either(mut self, value: impl Into<ThingEither>) -> Self {
            self.either = Some(value.into());
            self
        }
        /// Sets `eithers`.
        #[inline]
        #[must_use]
        pub fn eithers(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingEither>>,
        ) -> Self {
            self.eithers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `part`.
        #[inline]
        #[must_use]
        pub fn part(mut self, value: impl Into<ThingPart>) -> Self {
            self.part = Some(value.into());
            self
        }
        /// Sets `key`.
        #[inline]
        #[must_use]
        pub fn key(mut self, value: impl Into<ThingSeal>) -> Self {
            self.key = Some(value.into());
            self
        }
        /// Sets `keys`.
        #[inline]
        #[must_use]
        pub fn keys(
            mut self,
            value: impl IntoIterator<Item = impl Into<ThingSeal>>,
        ) -> Self {
            self.keys = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<ThingKind>) -> Self {
            self.kind = Some(value.into());
            self
        }
        /// Sets `plain_pin`.
        #[inline]
        #[must_use]
        pub fn plain_pin(mut self, value: impl Into<ThingPin>) -> Self {
            self.plain_pin = Some(value.into());
            self
        }
        /// Sets `link`.
        #[inline]
        #[must_use]
        pub fn link(mut self, value: impl Into<ThingVaultLink>) -> Self {
            self.link = Some(value.into());
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
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<Value>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {
            self.values = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `by_name`.
        #[inline]
        #[must_use]
        pub fn by_name(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.by_name = Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
        /// Sets `loose`.
        #[inline]
        #[must_use]
        pub fn loose(mut self, value: impl Into<ThingLoose>) -> Self {
            self.loose = Some(value.into());
            self
        }
        /// Sets `choice`.
        #[inline]
        #[must_use]
        pub fn choice(mut self, value: impl Into<ThingChoice>) -> Self {
            self.choice = Some(value.into());
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
    /// `ThingPin`
    pub type ThingPin = String;
    /// `ThingEither`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingEither {
        /// A JSON string.
        Text(String),
        /// A JSON integer.
        Integer(i64),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    debug!(ThingEither);
    untagged!(ThingEither { Text = string, Integer = integer });
    impl From<String> for ThingEither {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingEither {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<i64> for ThingEither {
        #[inline]
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    /// `ThingChoice`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ThingChoice {
        /// A JSON string.
        Text(String),
        /// A JSON object.
        Object(Extra),
        /// Something that the document does not know, as it came.
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ThingChoice {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
                Self::Object(value) => f.debug_tuple("Object").field(value).finish(),
                Self::Unknown(value) => {
                    f.debug_tuple("Unknown").field(&crate::wire::Outline(value)).finish()
                }
            }
        }
    }
    untagged!(ThingChoice { Text = string, Object = object });
    impl From<String> for ThingChoice {
        #[inline]
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<&str> for ThingChoice {
        #[inline]
        fn from(value: &str) -> Self {
            Self::Text(value.into())
        }
    }
    impl From<Extra> for ThingChoice {
        #[inline]
        fn from(value: Extra) -> Self {
            Self::Object(value)
        }
    }
    /// `ThingPart`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ThingPart {
        /// `type: key`
        Key(ThingKey),
        /// `type: door`
        Door(ThingDoor),
        /// Something that the document does not know, as it came.
        Unknown(Extra),
    }
    union!(ThingPart by "type" or Unknown { 0 Key = "key", 1 Door = "door" });
    /// `ThingKey`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingKey {
        /// `teeth`
        pub teeth: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingKey { 0 optional teeth = "teeth" });
    debug!(ThingKey);
    impl ThingKey {
        /// Creates a `ThingKey` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                teeth: None,
                extra: Extra::new(),
            }
        }
        /// Sets `teeth`.
        #[inline]
        #[must_use]
        pub fn teeth(mut self, value: impl Into<String>) -> Self {
            self.teeth = Some(value.into());
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
    /// `ThingDoor`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingDoor {
        /// `width`
        pub width: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingDoor { 0 optional width = "width" });
    impl ThingDoor {
        /// Creates a `ThingDoor` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                width: None,
                extra: Extra::new(),
            }
        }
        /// Sets `width`.
        #[inline]
        #[must_use]
        pub fn width(mut self, value: impl Into<String>) -> Self {
            self.width = Some(value.into());
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
    /// `ThingSeal`
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThingSeal {
        /// `wax`
        pub wax: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(ThingSeal { 0 optional wax = "wax" });
    debug!(ThingSeal);
    impl ThingSeal {
        /// Creates a `ThingSeal` from its required fields.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                wax: None,
                extra: Extra::new(),
            }
        }
        /// Sets `wax`.
        #[inline]
        #[must_use]
        pub fn wax(mut self, value: impl Into<String>) -> Self {
            self.wax = Some(value.into());
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
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThingKind {
        /// `round`
        Round,
        /// `square`
        Square,
        /// A value that the document does not know.
        Unknown(String),
    }
    open_enum!(ThingKind or Unknown { Round = "round", Square = "square" });
    debug!(ThingKind);
    /// `ThingLoose`
    pub type ThingLoose = Value;
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
    /// Returns [`ThingVault`](types::ThingVault).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.invite">invite</span>
    /// `invite(value: impl Into<String>)`: Sets `invite`.
    ///
    /// ## <span id="parameter.ticket">ticket</span>
    /// `ticket(value: impl Into<String>)`: Sets `ticket`.
    ///
    /// ## <span id="parameter.page">page</span>
    /// `page(value: impl Into<String>)`: Sets `page`.
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingVault>)`](types::ThingVault): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.name">name</span>
    /// `name(value: impl Into<String>)`: Sets `name`.
    ///
    /// ## <span id="parameter.object">object</span>
    /// `object(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `object`.
    ///
    /// ## <span id="parameter.map">map</span>
    /// `map(value: Map<String,String>)`: Sets `map`.
    ///
    /// ## <span id="parameter.map_of">map_of</span>
    /// `map_of(value: Map<String,String>)`: Sets `map_of`.
    ///
    /// ## <span id="parameter.list">list</span>
    /// `list(value: impl IntoIterator<Item = impl Into<String>>)`: Sets `list`.
    ///
    /// ## <span id="parameter.list_of">list_of</span>
    /// [`list_of(value: impl IntoIterator<Item = impl Into<types::ThingPin>>)`](types::ThingPin): Sets `list_of`.
    ///
    /// ## <span id="parameter.any">any</span>
    /// `any(value: impl Into<Value>)`: Sets `any`.
    ///
    /// ## <span id="parameter.number">number</span>
    /// `number(value: i64)`: Sets `number`.
    ///
    /// ## <span id="parameter.either">either</span>
    /// [`either(value: impl Into<types::ThingEither>)`](types::ThingEither): Sets `either`.
    ///
    /// ## <span id="parameter.eithers">eithers</span>
    /// [`eithers(value: impl IntoIterator<Item = impl Into<types::ThingEither>>)`](types::ThingEither): Sets `eithers`.
    ///
    /// ## <span id="parameter.part">part</span>
    /// [`part(value: impl Into<types::ThingPart>)`](types::ThingPart): Sets `part`.
    ///
    /// ## <span id="parameter.key">key</span>
    /// [`key(value: impl Into<types::ThingSeal>)`](types::ThingSeal): Sets `key`.
    ///
    /// ## <span id="parameter.keys">keys</span>
    /// [`keys(value: impl IntoIterator<Item = impl Into<types::ThingSeal>>)`](types::ThingSeal): Sets `keys`.
    ///
    /// ## <span id="parameter.kind">kind</span>
    /// [`kind(value: impl Into<types::ThingKind>)`](types::ThingKind): Sets `kind`.
    ///
    /// ## <span id="parameter.plain_pin">plain_pin</span>
    /// [`plain_pin(value: impl Into<types::ThingPin>)`](types::ThingPin): Sets `plain_pin`.
    ///
    /// ## <span id="parameter.link">link</span>
    /// [`link(value: impl Into<types::ThingVaultLink>)`](types::ThingVaultLink): Sets `link`.
    ///
    /// ## <span id="parameter.open">open</span>
    /// `open(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `open`.
    ///
    /// ## <span id="parameter.value">value</span>
    /// `value(value: impl Into<Value>)`: Sets `value`.
    ///
    /// ## <span id="parameter.values">values</span>
    /// `values(value: impl IntoIterator<Item = impl Into<Value>>)`: Sets `values`.
    ///
    /// ## <span id="parameter.by_name">by_name</span>
    /// `by_name(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>)`: Sets `by_name`.
    ///
    /// ## <span id="parameter.loose">loose</span>
    /// [`loose(value: impl Into<types::ThingLoose>)`](types::ThingLoose): Sets `loose`.
    ///
    /// ## <span id="parameter.choice">choice</span>
    /// [`choice(value: impl Into<types::ThingChoice>)`](types::ThingChoice): Sets `choice`.
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
    /// let response: types::ThingVault = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::ThingVault>;
        type Output = types::ThingVault;
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
            schemas: (Some("ThingVault"), Some("ThingVault")),
            secrets: &[
                "any",
                "either",
                "eithers",
                "invite",
                "key",
                "keys",
                "kind",
                "link",
                "list",
                "list_of",
                "map",
                "map_of",
                "number",
                "object",
                "ticket",
            ],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sets `invite`.
        #[inline]
        #[must_use]
        pub fn invite(self, value: impl Into<String>) -> Self {
            self.with_query("invite", value.into())
        }
        /// Sets `ticket`.
        #[inline]
        #[must_use]
        pub fn ticket(self, value: impl Into<String>) -> Self {
            self.with_query("ticket", value.into())
        }
        /// Sets `page`.
        #[inline]
        #[must_use]
        pub fn page(self, value: impl Into<String>) -> Self {
            self.with_query("page", value.into())
        }
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingVault>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.name(value);
            self
        }
        /// Sets `object`.
        #[inline]
        #[must_use]
        pub fn object(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.object(value);
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: Map<String, String>) -> Self {
            self.body.0 = self.body.0.map(value);
            self
        }
        /// Sets `map_of`.
        #[inline]
        #[must_use]
        pub fn map_of(mut self, value: Map<String, String>) -> Self {
            self.body.0 = self.body.0.map_of(value);
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.0 = self.body.0.list(value);
            self
        }
        /// Sets `list_of`.
        #[inline]
        #[must_use]
        pub fn list_of(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ThingPin>>,
        ) -> Self {
            self.body.0 = self.body.0.list_of(value);
            self
        }
        /// Sets `any`.
        #[inline]
        #[must_use]
        pub fn any(mut self, value: impl Into<Value>) -> Self {
            self.body.0 = self.body.0.any(value);
            self
        }
        /// Sets `number`.
        #[inline]
        #[must_use]
        pub fn number(mut self, value: i64) -> Self {
            self.body.0 = self.body.0.number(value);
            self
        }
        /// Sets `either`.
        #[inline]
        #[must_use]
        pub fn either(mut self, value: impl Into<types::ThingEither>) -> Self {
            self.body.0 = self.body.0.either(value);
            self
        }
        /// Sets `eithers`.
        #[inline]
        #[must_use]
        pub fn eithers(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ThingEither>>,
        ) -> Self {
            self.body.0 = self.body.0.eithers(value);
            self
        }
        /// Sets `part`.
        #[inline]
        #[must_use]
        pub fn part(mut self, value: impl Into<types::ThingPart>) -> Self {
            self.body.0 = self.body.0.part(value);
            self
        }
        /// Sets `key`.
        #[inline]
        #[must_use]
        pub fn key(mut self, value: impl Into<types::ThingSeal>) -> Self {
            self.body.0 = self.body.0.key(value);
            self
        }
        /// Sets `keys`.
        #[inline]
        #[must_use]
        pub fn keys(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ThingSeal>>,
        ) -> Self {
            self.body.0 = self.body.0.keys(value);
            self
        }
        /// Sets `kind`.
        #[inline]
        #[must_use]
        pub fn kind(mut self, value: impl Into<types::ThingKind>) -> Self {
            self.body.0 = self.body.0.kind(value);
            self
        }
        /// Sets `plain_pin`.
        #[inline]
        #[must_use]
        pub fn plain_pin(mut self, value: impl Into<types::ThingPin>) -> Self {
            self.body.0 = self.body.0.plain_pin(value);
            self
        }
        /// Sets `link`.
        #[inline]
        #[must_use]
        pub fn link(mut self, value: impl Into<types::ThingVaultLink>) -> Self {
            self.body.0 = self.body.0.link(value);
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
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<Value>) -> Self {
            self.body.0 = self.body.0.value(value);
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {
            self.body.0 = self.body.0.values(value);
            self
        }
        /// Sets `by_name`.
        #[inline]
        #[must_use]
        pub fn by_name(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {
            self.body.0 = self.body.0.by_name(value);
            self
        }
        /// Sets `loose`.
        #[inline]
        #[must_use]
        pub fn loose(mut self, value: impl Into<types::ThingLoose>) -> Self {
            self.body.0 = self.body.0.loose(value);
            self
        }
        /// Sets `choice`.
        #[inline]
        #[must_use]
        pub fn choice(mut self, value: impl Into<types::ThingChoice>) -> Self {
            self.body.0 = self.body.0.choice(value);
            self
        }
    }
    /// Open it.
    ///
    /// Made by [`things().open`](../struct.Things.html#method.open).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `id`:
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::ThingSeal>)`](types::ThingSeal): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.wax">wax</span>
    /// `wax(value: impl Into<String>)`: Sets `wax`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().open("id").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsOpen;
    #[doc(hidden)]
    impl Operation for ThingsOpen {
        type Body = Json<types::ThingSeal>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_open",
            namespace: "things",
            name: "open",
            method: Method::POST,
            path: "/things/{id}",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Open it",
            schemas: (Some("ThingSeal"), None),
            secrets: &[""],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsOpen> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::ThingSeal>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets `wax`.
        #[inline]
        #[must_use]
        pub fn wax(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.wax(value);
            self
        }
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[
        <ThingsDo as Operation>::INFO,
        <ThingsOpen as Operation>::INFO,
    ];
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
        /// Do it. Returns [`ThingVault`](types/struct.ThingVault.html).
        ///
        /// One feature.
        ///
        /// Optional parameters: [`invite`](operations/struct.ThingsDo.html#parameter.invite), [`ticket`](operations/struct.ThingsDo.html#parameter.ticket), [`page`](operations/struct.ThingsDo.html#parameter.page), [`body`](operations/struct.ThingsDo.html#parameter.body), [`name`](operations/struct.ThingsDo.html#parameter.name), [`object`](operations/struct.ThingsDo.html#parameter.object), [`map`](operations/struct.ThingsDo.html#parameter.map), [`map_of`](operations/struct.ThingsDo.html#parameter.map_of), [`list`](operations/struct.ThingsDo.html#parameter.list), [`list_of`](operations/struct.ThingsDo.html#parameter.list_of), [`any`](operations/struct.ThingsDo.html#parameter.any), [`number`](operations/struct.ThingsDo.html#parameter.number), [`either`](operations/struct.ThingsDo.html#parameter.either), [`eithers`](operations/struct.ThingsDo.html#parameter.eithers), [`part`](operations/struct.ThingsDo.html#parameter.part), [`key`](operations/struct.ThingsDo.html#parameter.key), [`keys`](operations/struct.ThingsDo.html#parameter.keys), [`kind`](operations/struct.ThingsDo.html#parameter.kind), [`plain_pin`](operations/struct.ThingsDo.html#parameter.plain_pin), [`link`](operations/struct.ThingsDo.html#parameter.link), [`open`](operations/struct.ThingsDo.html#parameter.open), [`value`](operations/struct.ThingsDo.html#parameter.value), [`values`](operations/struct.ThingsDo.html#parameter.values), [`by_name`](operations/struct.ThingsDo.html#parameter.by_name), [`loose`](operations/struct.ThingsDo.html#parameter.loose), [`choice`](operations/struct.ThingsDo.html#parameter.choice).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(types::ThingVault::new()))
        }
        /// Open it.
        ///
        /// One feature.
        ///
        /// # Arguments
        /// - `id`:
        ///
        /// Optional parameters: [`body`](operations/struct.ThingsOpen.html#parameter.body), [`wax`](operations/struct.ThingsOpen.html#parameter.wax).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things/{id}`](operations/struct.ThingsOpen.html)
        #[inline]
        pub fn open(&self, id: impl AsRef<str>) -> Call<operations::ThingsOpen> {
            Call::new(self.core(), Json(types::ThingSeal::new()))
                .with_path("id", id.as_ref())
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
