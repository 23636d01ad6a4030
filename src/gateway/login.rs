//! Logging in: by password or one-time code, then into an organization.

use std::fmt;

use super::types::{Access, LoginCredentials, LoginOrganization, LoginSession};
use crate::{
    auth::Auth,
    client::Client,
    error::{Error, ErrorKind},
    secret::Secret,
};

impl Client {
    /// Logs in by password.
    ///
    /// Sends `POST /platform/v1/login/authenticate` without the credentials of this client. It is sent again only where
    /// no connection was made or the server responded with 429. Nothing of this client changes before an organization is
    /// chosen, with [`Login::choose`] or [`Login::choose_only`].
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), imbrace::Error> {
    /// let client = imbrace::Client::builder().build()?;
    /// let login = client.login_with_password("alice@example.com", "correct horse battery staple").await?;
    /// login.choose_only().await?;
    /// let agents = client.chat_ai().list_ai_agents().await?;
    /// # drop(agents);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A wrong password is a 400 with the code `40005`. No error shows the password. For options such as a time
    /// limit call [`authenticate`](super::Auth::authenticate) yourself.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the credentials of the client as they are. A login that the server has made runs
    /// out.
    #[inline]
    pub async fn login_with_password(
        &self,
        email: impl Into<String>,
        password: impl Into<String>,
    ) -> Result<Login, Error> {
        let password = password.into();
        let credentials = LoginCredentials::new(email).password(password.as_str());
        login(self, credentials, "password", &password).await
    }

    /// Lets the platform send a one-time code by e-mail, for [`login_with_otp`](Self::login_with_otp).
    ///
    /// Sends `POST /platform/v1/login/_signin_email_request` without the credentials of this client, and again only as
    /// [`login_with_password`](Self::login_with_password) does.
    ///
    /// ```no_run
    /// # async fn example(client: imbrace::Client, read_line: fn() -> String) -> Result<(), imbrace::Error> {
    /// client.request_otp("alice@example.com").await?;
    /// let login = client.login_with_otp("alice@example.com", read_line()).await?;
    /// for organization in login.organizations() {
    ///     println!("{} {:?}", organization.organization_id, organization.display_name);
    /// }
    /// login.choose("org_…").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As every call; 400 with the code `5` after too many messages.
    ///
    /// # Cancel safety
    /// If the future is dropped, the message may be sent all the same.
    #[inline]
    pub async fn request_otp(&self, email: impl Into<String>) -> Result<(), Error> {
        let nobody = Self::of(self.core().with_auth(Auth::imbrace()));
        nobody.auth().signin_email_request(email.into()).send().await
    }

    /// Logs in by the one-time code of [`request_otp`](Self::request_otp).
    ///
    /// The same as [`login_with_password`](Self::login_with_password), with the code in place of the password.
    ///
    /// # Errors
    /// As [`login_with_password`](Self::login_with_password). No error shows the code.
    ///
    /// # Cancel safety
    /// As [`login_with_password`](Self::login_with_password); the code may be used up.
    #[inline]
    pub async fn login_with_otp(
        &self,
        email: impl Into<String>,
        otp: impl Into<String>,
    ) -> Result<Login, Error> {
        let otp = otp.into();
        let credentials = LoginCredentials::new(email).otp(otp.as_str());
        login(self, credentials, "one-time code", &otp).await
    }
}

/// A login that waits for the choice of an organization. The platform keeps it for 3 hours.
///
/// It is made by [`Client::login_with_password`] and [`Client::login_with_otp`]. `Debug` does not print the token.
#[must_use = "a login has no effect before an organization is chosen"]
pub struct Login {
    /// Whoever asked for the login, and gets the access token.
    owner: Client,
    /// A client with the login token and no organization.
    client: Client,
    token: Secret,
    organizations: Vec<LoginOrganization>,
}

impl Login {
    /// The organizations that can be chosen.
    #[must_use]
    #[inline]
    pub fn organizations(&self) -> &[LoginOrganization] {
        &self.organizations
    }

    /// A client that makes its calls with the login token and without organization, over the same connections.
    ///
    /// For the few calls that take such a token, such as
    /// [`list_for_login`](super::Organizations::list_for_login).
    #[must_use]
    #[inline]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Chooses an organization: the calls of the client that logged in, and of its clones, are made in it from now on.
    ///
    /// Sends `POST /platform/v1/access/_exchange_access_token` with the login token. Its response replaces the
    /// credential and the organization of the client, both in one step. If the exchange fails, or is dropped
    /// half-way, the client has the credential and the organization that it had before, and another organization
    /// can be chosen. The access token is good for 30 days; [`Access::expired_at`] says until when.
    ///
    /// # Errors
    /// As every call; 400 for an organization that the user does not belong to, 401 after 3 hours.
    ///
    /// # Cancel safety
    /// If the future is dropped, the client keeps the credential and the organization that it had, and `choose` can
    /// be called
    /// again.
    #[inline]
    pub async fn choose(&self, organization_id: impl AsRef<str>) -> Result<Access, Error> {
        let id = organization_id.as_ref();
        let auth = Auth::imbrace();
        auth.set_access(self.token.clone(), id)?;
        let exchange = Client::of(self.owner.core().with_auth(auth));
        let mut response = exchange.auth().exchange_access_token(id).send().await?;
        let token = own(&response).or_else(|| wrapped(response.access.as_deref()));
        let token = secret(token, "auth_exchange_access_token")?;
        self.owner.core().auth().set_access(token, id)?;
        Ok(match response.access.take() {
            Some(wrapped) => *wrapped,
            None => response,
        })
    }

    /// Chooses the organization of a user who belongs to one only.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] if there are several, whose ids the message names, or none; nothing is sent then.
    /// Otherwise as [`choose`](Self::choose).
    ///
    /// # Cancel safety
    /// As [`choose`](Self::choose).
    #[inline] // compiled where it is used
    pub async fn choose_only(&self) -> Result<Access, Error> {
        match self.organizations.as_slice() {
            [only] => self.choose(&only.organization_id).await,
            [] => Err(Error::invalid("the user belongs to no organization")),
            several => {
                let ids: Vec<&str> = several.iter().map(|one| one.organization_id.as_str()).collect();
                Err(Error::invalid(format!(
                    "the user belongs to {} organizations, choose one of them: {}",
                    ids.len(),
                    ids.join(", ")
                )))
            }
        }
    }
}

impl fmt::Debug for Login {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("organizations", &self.organizations)
            .finish_non_exhaustive()
    }
}

/// `what` names the secret, which no error may show.
#[inline]
async fn login(
    owner: &Client,
    credentials: LoginCredentials,
    what: &str,
    typed: &str,
) -> Result<Login, Error> {
    if typed.is_empty() {
        return Err(Error::invalid(format!("the {what} is empty")));
    }
    let client = Client::of(owner.core().with_auth(Auth::imbrace()));
    let call = client.auth().authenticate(credentials);
    let response = call.send().await?;
    let token = secret(first(&response), "auth_authenticate")?;
    client.core().auth().set_access_token(token.clone())?;
    Ok(Login {
        owner: owner.clone(),
        client,
        token,
        organizations: response.organizations.unwrap_or_default(),
    })
}

#[inline]
fn first(response: &LoginSession) -> Option<&str> {
    one_of([&response.access_token_, &response.token, &response.access_token])
        .or_else(|| wrapped(response.access.as_ref()))
}

#[inline]
fn own(access: &Access) -> Option<&str> {
    one_of([&access.access_token_, &access.token, &access.access_token])
}

#[inline]
fn wrapped(access: Option<&Access>) -> Option<&str> {
    access.and_then(own)
}

/// The names that servers give a token, in the order in which the other SDKs look: `accessToken`, `token`,
/// `access_token`.
#[inline]
fn one_of(names: [&Option<String>; 3]) -> Option<&str> {
    let mut tokens = names.into_iter().filter_map(Option::as_deref);
    tokens.find(|token| !token.is_empty())
}

#[inline]
fn secret(token: Option<&str>, operation: &str) -> Result<Secret, Error> {
    let missing = || {
        Error::new(
            ErrorKind::Decode,
            format!("the response of {operation} holds no token"),
        )
    };
    // A token that no header can carry is a fault of the response, not of the caller.
    Secret::new("token of the response", token.ok_or_else(missing)?)
        .map_err(|error| Error::new(ErrorKind::Decode, error.message()))
}
