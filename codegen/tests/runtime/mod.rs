//! What generated code calls, as far as it can be seen from here: calls record what they would send.

pub(crate) mod body {
    use serde::Serialize;
    use serde_json::Value;

    use super::upload::Form;

    #[derive(Debug, PartialEq)]
    pub(crate) enum Sent {
        Nothing,
        Json(Value),
        Form(Form),
    }

    pub trait RequestBody: Send + 'static {
        #[allow(private_interfaces)]
        fn sent(self) -> Sent;
    }

    #[derive(Clone, Debug, Default)]
    pub struct Json<T>(pub T);

    #[derive(Debug, Default)]
    pub struct Multipart<T>(pub T);

    #[allow(private_interfaces)]
    impl RequestBody for () {
        fn sent(self) -> Sent {
            Sent::Nothing
        }
    }

    #[allow(private_interfaces)]
    impl<T: Serialize + Send + 'static> RequestBody for Json<T> {
        fn sent(self) -> Sent {
            Sent::Json(serde_json::to_value(self.0).expect("it can be written"))
        }
    }

    #[allow(private_interfaces)]
    impl<T: Serialize + Send + 'static> RequestBody for Option<Json<T>> {
        fn sent(self) -> Sent {
            self.map_or(Sent::Nothing, Json::sent)
        }
    }

    #[allow(private_interfaces)]
    impl<T: Into<Form> + Send + 'static> RequestBody for Multipart<T> {
        fn sent(self) -> Sent {
            Sent::Form(self.0.into())
        }
    }
}

pub(crate) mod upload {
    #[derive(Debug, PartialEq)]
    pub struct Upload(pub &'static str);

    #[derive(Debug, Default, PartialEq)]
    pub struct Form(pub Vec<(&'static str, String)>);

    impl Form {
        pub fn new() -> Self {
            Self::default()
        }

        pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
            self.0.push((name, value.into()));
            self
        }

        pub fn file(mut self, name: &'static str, file: Upload) -> Self {
            self.0.push((name, format!("file {}", file.0)));
            self
        }
    }
}

pub(crate) mod format {
    use serde::de::DeserializeOwned;

    use super::{download::Download, stream::EventStream};
    use crate::wire::Envelope;

    pub trait Format<T> {}

    pub struct Json;
    pub struct Enveloped<E>(std::marker::PhantomData<E>);
    pub struct OptionalJson;
    pub struct Empty;
    pub struct Raw;
    pub struct Events;

    impl<T: DeserializeOwned> Format<T> for Json {}
    impl<E: Envelope> Format<E::Data> for Enveloped<E> {}
    impl<T: DeserializeOwned> Format<Option<T>> for OptionalJson {}
    impl Format<()> for Empty {}
    impl Format<Download> for Raw {}
    impl<E> Format<EventStream<E>> for Events {}
}

pub(crate) mod download {
    #[derive(Debug)]
    pub struct Download;
}

pub(crate) mod stream {
    use std::marker::PhantomData;

    use serde::de::DeserializeOwned;

    pub trait StreamEvent: DeserializeOwned + Send + 'static {
        fn text(&self) -> Option<&str> {
            None
        }

        const REPEATS: bool = false;

        fn is_error(&self) -> bool {
            false
        }

        fn is_last(&self) -> bool {
            false
        }

        fn id(&self, _: &str) -> Option<&str> {
            None
        }

        fn said(&self) -> Option<Said<'_>> {
            self.text().map(Said::Text)
        }
    }

    #[derive(Debug)]
    pub enum Said<'a> {
        Text(&'a str),
        Original(&'a str),
        MayRepeat(&'a str),
        Replaces(&'a str),
    }

    pub(crate) fn reports_error(_: &crate::wire::Extra, _: &str) -> bool {
        false
    }

    impl StreamEvent for serde_json::Value {}

    #[derive(Debug)]
    pub struct EventStream<E>(PhantomData<fn() -> E>);
}

pub(crate) mod pages {
    use std::{fmt::Display, str::FromStr};

    use serde::Serialize;

    use crate::operation::{Operation, PagingInfo};

    pub trait Paged: Operation {
        type Item: Serialize + Send + Unpin + 'static;
        const PAGING: &'static PagingInfo;

        fn settings(body: &mut Self::Body) -> Settings<'_> {
            let _ = body;
            Settings::default()
        }

        fn identify(row: &Self::Item, identity: &mut Identity) {
            let _ = (row, identity);
        }

        fn appended(row: &Self::Item) -> bool {
            let _ = row;
            false
        }

        fn page(response: Self::Output) -> Page<Self::Item>;
    }

    #[derive(Debug, Default, PartialEq)]
    pub struct Identity(pub Vec<Option<String>>);

    impl Identity {
        pub fn add<T: Serialize + ?Sized>(&mut self, property: Option<&T>) {
            let text = property.map(|property| serde_json::to_string(property).expect("it can be written"));
            self.0.push(text);
        }
    }

    #[derive(Default)]
    pub struct Settings<'a> {
        pub position: Option<&'a mut dyn Setting>,
        pub limit: Option<&'a mut dyn Setting>,
        pub order: Option<&'a mut Option<Vec<String>>>,
    }

    pub trait Setting {
        fn get(&self) -> Option<String>;
        fn set(&mut self, value: &str) -> bool;
    }

    impl<T: Display + FromStr> Setting for Option<T> {
        fn get(&self) -> Option<String> {
            self.as_ref().map(ToString::to_string)
        }

        fn set(&mut self, value: &str) -> bool {
            *self = value.parse().ok();
            self.is_some()
        }
    }

    #[derive(Debug, PartialEq)]
    pub struct Page<T> {
        pub items: Vec<T>,
        pub total: Option<u64>,
        pub more: Option<bool>,
        pub next: Option<String>,
    }
}

pub(crate) mod transport {
    #[derive(Clone, Debug)]
    pub(crate) struct Core;
}

pub(crate) mod call {
    use std::marker::PhantomData;

    use serde::Serialize;

    use super::transport::Core;
    use crate::operation::Operation;

    pub struct Call<O: Operation> {
        pub(crate) body: O::Body,
        pub(crate) sent: Vec<(&'static str, String)>,
        operation: PhantomData<fn() -> O>,
    }

    impl<O: Operation> Call<O> {
        pub(crate) fn new(_: &Core, body: O::Body) -> Self {
            Self {
                body,
                sent: Vec::new(),
                operation: PhantomData,
            }
        }

        fn noted(mut self, name: &'static str, value: String) -> Self {
            self.sent.push((name, value));
            self
        }

        pub(crate) fn with_path(self, name: &'static str, value: &str) -> Self {
            self.noted(name, format!("path {value}"))
        }

        pub(crate) fn with_header(self, name: &'static str, value: &str) -> Self {
            self.noted(name, format!("header {value}"))
        }

        pub(crate) fn with_query(self, name: &'static str, value: String) -> Self {
            self.noted(name, value)
        }

        pub(crate) fn with_queries(self, name: &'static str, values: impl Iterator<Item = String>) -> Self {
            values.fold(self, |call, value| call.noted(name, value))
        }

        pub(crate) fn with_joined_query(
            self,
            name: &'static str,
            values: impl Iterator<Item = String>,
        ) -> Self {
            let values: Vec<String> = values.collect();
            self.noted(name, values.join(","))
        }

        pub(crate) fn with_deep_query(self, name: &'static str, value: &impl Serialize) -> Self {
            let value = serde_json::to_string(value).expect("it can be written");
            self.noted(name, format!("deep {value}"))
        }

        // The methods that calls really have: a setter of the same name would not compile.
        pub fn send(self) {}
        pub fn response(self) {}
        pub fn stream(self) {}
        pub fn items(self) {}
        pub fn pages(self) {}
        pub fn header(self) {}
        pub fn timeout(self) {}
        pub fn call_options(self) {}
        pub fn idle_timeout(self) {}
        pub fn max_retries(self) {}
        pub fn request_id(self) {}
        pub(crate) fn for_page(&self) {}
        pub(crate) fn parts(&mut self) {}
    }
}
