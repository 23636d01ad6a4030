//! `Client` and what its builder adds.

use std::{fmt, time::Duration};

use http::Method;
use secrecy::SecretString;

use super::{Builder, ClientBuilder, RawCall, Settings};
use crate::{
    auth::Auth,
    environment::{BaseUrl, Bases, Environment, GATEWAY, Scheme, Variables},
    error::Error,
    operation_info::OperationInfo,
    secret::Secret,
    transport::Core,
};

/// The services close unused connections after 5 to 6 s; ours are closed before that.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(4);

/// The client of the Imbrace platform.
///
/// Cloning is cheap, and clones share connections and credentials. Use one for the whole program.
///
/// ```no_run
/// # fn run() -> Result<(), imbrace::Error> {
/// use imbrace::{Client, Environment};
///
/// let client = Client::builder()
///     .environment(Environment::Stable)
///     .api_key("api_…")
///     .organization_id("org_…")
///     .build()?;
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
    pub fn builder() -> ClientBuilder {
        Builder {
            settings: Settings::new(POOL_IDLE_TIMEOUT),
            service: ImbraceSettings::default(),
        }
    }

    /// A client with the settings of [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the variable whose value cannot be used; also if there is neither
    /// `IMBRACE_API_KEY` nor `IMBRACE_ACCESS_TOKEN`. A program that logs in first uses `ClientBuilder::from_env()?.build()`.
    pub fn from_env() -> Result<Self, Error> {
        let builder = ClientBuilder::from_env()?;
        if builder.service.api_key.is_none() && builder.service.access_token.is_none() {
            return Err(Error::invalid(
                "the environment has no credential: set IMBRACE_API_KEY or IMBRACE_ACCESS_TOKEN \
                 (a program that logs in by itself uses ClientBuilder::from_env()?.build())",
            ));
        }
        builder.build()
    }

    /// Replaces the credential of later calls by an API key; an access token is forgotten.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it is empty or cannot stand in a header.
    pub fn set_api_key(&self, key: impl Into<String>) -> Result<(), Error> {
        self.core.auth().set_api_key(Secret::new("API key", key.into())?)
    }

    /// Replaces the credential of later calls by an access token; an API key is forgotten.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it is empty or cannot stand in a header.
    pub fn set_access_token(&self, token: impl Into<String>) -> Result<(), Error> {
        self.core
            .auth()
            .set_access_token(Secret::new("access token", token.into())?)
    }

    /// Sets the organization of later calls.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it is empty or cannot stand in a header.
    pub fn set_organization_id(&self, id: impl AsRef<str>) -> Result<(), Error> {
        self.core.auth().set_organization(Some(id.as_ref()))
    }

    /// Lets later calls name no organization.
    pub fn clear_organization_id(&self) {
        // Nothing to check, so nothing to fail.
        let _ = self.core.auth().set_organization(None);
    }

    /// The organization that calls name now, if any.
    #[must_use]
    pub fn organization_id(&self) -> Option<String> {
        self.core.auth().organization()
    }

    /// Forgets API key and access token, as after a logout. The organization stays.
    pub fn clear_credentials(&self) {
        self.core.auth().clear();
    }

    /// A call of a path that has no method here, with the same credentials, limits and errors.
    ///
    /// The path is relative to the gateway and begins with a slash, such as `/platform/v1/account`.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self.core.clone(), method, GATEWAY, path.into())
    }

    /// A call of an operation of the gateway or the AI Agent service that is known at run time only.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::operation::OperationInfo;
    ///
    /// // A program that reads a document makes one for each operation.
    /// let info: &'static OperationInfo =
    ///     Box::leak(Box::new(OperationInfo::new("boards_get", http::Method::GET, "/data-board/boards/{board_id}", "gateway")));
    /// let board = client.request_operation(info).path_value("board_id", "brd_1").send().await?;
    /// # drop(board);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_operation(&self, info: &'static OperationInfo) -> RawCall {
        RawCall::of(self.core.clone(), info)
    }

    #[cfg(feature = "auth")]
    pub(crate) fn of(core: Core) -> Self {
        Self { core }
    }

    #[cfg_attr(not(any(service = "gateway", service = "ai-agent")), allow(dead_code))]
    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("core", &self.core).finish()
    }
}

/// What the builder of a [`Client`] holds besides the common settings.
#[derive(Default)]
pub struct ImbraceSettings {
    api_key: Option<SecretString>,
    access_token: Option<SecretString>,
    organization_id: Option<String>,
    environment: Environment,
    gateway_url: Option<String>,
    services: Vec<(String, String)>,
}

impl fmt::Debug for ImbraceSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // URLs stay out too: until `build` has checked them, they may hold a password.
        f.debug_struct("ImbraceSettings")
            .field("has_api_key", &self.api_key.is_some())
            .field("has_access_token", &self.access_token.is_some())
            .field("organization_id", &self.organization_id)
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Client::builder()
    }
}

impl ClientBuilder {
    /// Reads settings from the environment. An empty variable counts as absent.
    ///
    /// | variable | setting |
    /// |---|---|
    /// | `IMBRACE_API_KEY` | [`api_key`](Self::api_key) |
    /// | `IMBRACE_ACCESS_TOKEN` | [`access_token`](Self::access_token), unless there is an API key |
    /// | `IMBRACE_ORGANIZATION_ID`, else `IMBRACE_ORG_ID` | [`organization_id`](Self::organization_id) |
    /// | `IMBRACE_ENV` | [`environment`](Self::environment): `develop`, `sandbox`, `stable`, `prodv2` |
    /// | `IMBRACE_GATEWAY_URL`, else `IMBRACE_BASE_URL` | [`gateway_url`](Self::gateway_url) |
    /// | `IMBRACE_TIMEOUT` | [`timeout`](Self::timeout), in seconds |
    ///
    /// Settings made afterwards replace these.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the variable whose value cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Client::builder();
        if let Some(key) = Variables::checked(&["IMBRACE_API_KEY"], |key| Secret::new("API key", key))? {
            builder = builder.api_key(key);
        }
        let token = Variables::checked(&["IMBRACE_ACCESS_TOKEN"], |token| {
            Secret::new("access token", token)
        })?;
        if let Some(token) = token {
            builder = builder.access_token(token);
        }
        let id = Variables::checked(&["IMBRACE_ORGANIZATION_ID", "IMBRACE_ORG_ID"], |id| {
            Auth::imbrace().set_organization(Some(id))
        })?;
        if let Some(id) = id {
            builder = builder.organization_id(id);
        }
        Variables::checked(&["IMBRACE_ENV"], |name| {
            builder.service.environment = Environment::from_name(name.trim())
                .ok_or_else(|| Error::invalid("it must be develop, sandbox, stable or prodv2"))?;
            Ok(())
        })?;
        let url = Variables::checked(&["IMBRACE_GATEWAY_URL", "IMBRACE_BASE_URL"], |url| {
            // Whether plain http is allowed may still be set on the builder.
            BaseUrl::parse("gateway URL", url, Scheme::Any)
        })?;
        if let Some(url) = url {
            builder = builder.gateway_url(url);
        }
        if let Some(limit) = Variables::seconds("IMBRACE_TIMEOUT")? {
            builder = builder.timeout(limit);
        }
        Ok(builder)
    }

    /// The API key, sent as `x-api-key`. It wins over an access token.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.service.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// The access token of a user, sent as `x-access-token`, or as `authorization: Bearer` if it is a JWT and an
    /// organization is set. It is not used when there is an API key too.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.service.access_token = Some(SecretString::from(token.into()));
        self
    }

    /// The organization, sent as `x-organization-id`.
    pub fn organization_id(mut self, id: impl Into<String>) -> Self {
        self.service.organization_id = Some(id.into());
        self
    }

    /// The deployment. Default [`Environment::Stable`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.service.environment = environment;
        self
    }

    /// The address of the gateway, in place of the environment's.
    pub fn gateway_url(mut self, url: impl Into<String>) -> Self {
        self.service.gateway_url = Some(url.into());
        self
    }

    /// The address of one service, in place of its path below the gateway.
    ///
    /// The services are `gateway`, `platform`, `channel_service`, `data_board`, `data_board_v2`, `ai`,
    /// `ai_agent`, `message_suggestion`, `predict`, `workflow_engine`, `marketplaces`, `marketplaces_v3`,
    /// `file_service`, `ips` and `backend`. The address stands for the whole path of the service: with
    /// `data_board` at `http://localhost:3000/api`, the call of `/data-board/boards` goes to
    /// `http://localhost:3000/api/boards`.
    pub fn service_url(mut self, service: &str, url: impl Into<String>) -> Self {
        match Bases::service_name(service) {
            Ok(GATEWAY) => self.gateway_url(url),
            Ok(name) => {
                self.service.services.retain(|(other, _)| other != name);
                self.service.services.push((name.to_owned(), url.into()));
                self
            }
            Err(error) => self.fail(error),
        }
    }

    /// Makes the client. Nothing is sent.
    ///
    /// A client without credentials can be made, for the calls that log in.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), naming the setting that cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let Self { settings, service } = self;
        if let Some(fault) = settings.fault {
            return Err(fault);
        }
        let auth = Auth::imbrace();
        // Both are checked, though only one is used: a bad value is a mistake either way.
        let token = service
            .access_token
            .map(|token| Secret::new("access token", token))
            .transpose()?;
        let key = service
            .api_key
            .map(|key| Secret::new("API key", key))
            .transpose()?;
        if let Some(token) = token {
            auth.set_access_token(token)?;
        }
        if let Some(key) = key {
            auth.set_api_key(key)?;
        }
        if let Some(id) = &service.organization_id {
            auth.set_organization(Some(id))?;
        }
        let gateway = service
            .gateway_url
            .as_deref()
            .unwrap_or(service.environment.gateway_url());
        let mut overrides = Vec::with_capacity(service.services.len());
        for (name, url) in &service.services {
            let base = BaseUrl::parse(&format!("URL of the service {name}"), url, settings.scheme)?;
            overrides.push((Bases::service_name(name)?, base));
        }
        let bases = Bases::Imbrace {
            gateway: BaseUrl::parse("gateway URL", gateway, settings.scheme)?,
            overrides,
        };
        Ok(Client {
            core: Core::new(settings.http, bases, auth, settings.defaults)?,
        })
    }
}
