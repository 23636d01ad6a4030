//! The client of ClickAI and what its builder adds.

use std::{fmt, time::Duration};

use http::Method;
use secrecy::SecretString;

use crate::{
    auth::Auth,
    client::{Builder, RawCall, Settings},
    environment::{BaseUrl, Bases, CLICKAI, CLICKAI_CONSOLE, Scheme, Variables},
    error::Error,
    operation_info::OperationInfo,
    secret::Secret,
    transport::Core,
};

/// The runtime closes unused connections after 2 s; ours are closed before that.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_millis(1500);
const BASE_URL: &str = "https://api.clickai.io/v1";
const CONSOLE_URL: &str = "https://clickai.io";

/// Sets up a [`Client`].
pub type ClientBuilder = Builder<ClickAiSettings>;

/// The client of one ClickAI app.
///
/// Cloning is cheap, and clones share connections and credentials. An app has a key of its own, so each app needs
/// its own client.
///
/// ```no_run
/// # fn run() -> Result<(), imbrace::Error> {
/// let client = imbrace::clickai::Client::builder().api_key("app-…").build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Begins to set up a client.
    #[inline]
    pub fn builder() -> ClientBuilder {
        Builder {
            settings: Settings::new(POOL_IDLE_TIMEOUT),
            service: ClickAiSettings::default(),
        }
    }

    /// A client with the settings of [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the variable whose value cannot be used; also if there is neither
    /// `CLICKAI_API_KEY` nor `CLICKAI_CONSOLE_TOKEN`. A program that sets one later uses `ClientBuilder::from_env()?.build()`.
    #[inline]
    pub fn from_env() -> Result<Self, Error> {
        let builder = ClientBuilder::from_env()?;
        if builder.service.api_key.is_none() && builder.service.console_token.is_none() {
            return Err(Error::invalid(
                "the environment has no credential: set CLICKAI_API_KEY or CLICKAI_CONSOLE_TOKEN \
                 (a program that sets one later uses ClientBuilder::from_env()?.build())",
            ));
        }
        builder.build()
    }

    /// Replaces the app's key for later calls.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it is empty or cannot stand in a header.
    #[inline]
    pub fn set_api_key(&self, key: impl Into<String>) -> Result<(), Error> {
        self.core.auth().set_api_key(Secret::new("API key", key.into())?)
    }

    /// Replaces the console's token for later calls.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it is empty or cannot stand in a header.
    #[inline]
    pub fn set_console_token(&self, token: impl Into<String>) -> Result<(), Error> {
        self.core
            .auth()
            .set_console_token(Secret::new("console token", token.into())?)
    }

    /// Forgets the app's key and the console's token.
    #[inline]
    pub fn clear_credentials(&self) {
        self.core.auth().clear();
    }

    /// A call of a path of the runtime that has no method here, such as `/parameters`, with the app's key and the
    /// same limits and errors.
    #[inline]
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self.core.clone(), method, CLICKAI, path.into())
    }

    /// A call of a path of the console that has no method here, with the console's token.
    #[inline]
    pub fn request_console(&self, method: Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self.core.clone(), method, CLICKAI_CONSOLE, path.into())
    }

    /// A call of an operation of the runtime or the console that is known at run time only; see
    /// [`Client::request_operation`](crate::Client::request_operation).
    #[inline]
    pub fn request_operation(&self, info: &'static OperationInfo) -> RawCall {
        RawCall::of(self.core.clone(), info)
    }

    #[inline]
    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl fmt::Debug for Client {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("core", &self.core).finish()
    }
}

/// What the builder of a [`Client`] holds besides the common settings.
#[derive(Default)]
pub struct ClickAiSettings {
    api_key: Option<SecretString>,
    console_token: Option<SecretString>,
    base_url: Option<String>,
    console_url: Option<String>,
}

impl fmt::Debug for ClickAiSettings {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // URLs stay out too: until `build` has checked them, they may hold a password.
        f.debug_struct("ClickAiSettings")
            .field("has_api_key", &self.api_key.is_some())
            .field("has_console_token", &self.console_token.is_some())
            .finish_non_exhaustive()
    }
}

impl Default for ClientBuilder {
    #[inline]
    fn default() -> Self {
        Client::builder()
    }
}

impl ClientBuilder {
    /// Reads settings from the environment. An empty variable counts as absent.
    ///
    /// | variable | setting |
    /// |---|---|
    /// | `CLICKAI_API_KEY` | [`api_key`](Self::api_key) |
    /// | `CLICKAI_CONSOLE_TOKEN` | [`console_token`](Self::console_token) |
    /// | `CLICKAI_BASE_URL` | [`base_url`](Self::base_url) |
    /// | `CLICKAI_CONSOLE_URL` | [`console_url`](Self::console_url) |
    ///
    /// Settings made afterwards replace these.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the variable whose value cannot be used.
    #[inline]
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Client::builder();
        if let Some(key) = Variables::checked(&["CLICKAI_API_KEY"], |key| Secret::new("API key", key))? {
            builder = builder.api_key(key);
        }
        let token = Variables::checked(&["CLICKAI_CONSOLE_TOKEN"], |token| {
            Secret::new("console token", token)
        })?;
        if let Some(token) = token {
            builder = builder.console_token(token);
        }
        // Whether plain http is allowed may still be set on the builder.
        let base = |url: &str| BaseUrl::parse("URL", url, Scheme::Any);
        if let Some(url) = Variables::checked(&["CLICKAI_BASE_URL"], base)? {
            builder = builder.base_url(url);
        }
        if let Some(url) = Variables::checked(&["CLICKAI_CONSOLE_URL"], base)? {
            builder = builder.console_url(url);
        }
        Ok(builder)
    }

    /// The key of the app, sent as `authorization: Bearer` to the runtime only.
    #[inline]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.service.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// The access token of a user, sent as `authorization: Bearer` to the console only.
    #[inline]
    pub fn console_token(mut self, token: impl Into<String>) -> Self {
        self.service.console_token = Some(SecretString::from(token.into()));
        self
    }

    /// The address of the runtime. Default `https://api.clickai.io/v1`.
    #[inline]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.service.base_url = Some(url.into());
        self
    }

    /// The address of the console. Default `https://clickai.io`.
    #[inline]
    pub fn console_url(mut self, url: impl Into<String>) -> Self {
        self.service.console_url = Some(url.into());
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the setting that cannot be used.
    #[inline]
    pub fn build(self) -> Result<Client, Error> {
        let Self { settings, service } = self;
        if let Some(fault) = settings.fault {
            return Err(fault);
        }
        let auth = Auth::clickai();
        if let Some(key) = service.api_key {
            auth.set_api_key(Secret::new("API key", key)?)?;
        }
        if let Some(token) = service.console_token {
            auth.set_console_token(Secret::new("console token", token)?)?;
        }
        let base =
            |what, url: Option<&str>, default| BaseUrl::parse(what, url.unwrap_or(default), settings.scheme);
        let bases = Bases::ClickAi {
            runtime: base("base URL", service.base_url.as_deref(), BASE_URL)?,
            console: base("console URL", service.console_url.as_deref(), CONSOLE_URL)?,
        };
        Ok(Client {
            core: Core::new(settings.http, bases, auth, settings.defaults)?,
        })
    }
}
