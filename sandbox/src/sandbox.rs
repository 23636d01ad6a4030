//! A running sandbox: its addresses and credentials, what it was asked, what it shall do.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use imbrace_contract::resources::{Effect, Role};
use tokio::{sync::watch, task::JoinHandle, time::timeout};

use crate::{
    credentials,
    gate::Gate,
    lock::lock,
    plans::FaultPlan,
    record::RecordedRequest,
    shared::Shared,
    stub::{Override, UnknownOperation},
    users::{USERS, User},
};

/// How long requests under way may take after ctrl-c.
const FINISHED_WITHIN: Duration = Duration::from_secs(5);

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) address: SocketAddr,
    pub(crate) shared: Arc<Shared>,
    pub(crate) server: JoinHandle<io::Error>,
    pub(crate) end: watch::Sender<bool>,
}

/// What an operation does to which resource, as far as the sandbox keeps state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationRole {
    /// The `operationId`.
    pub operation: &'static str,
    /// The method.
    pub method: &'static str,
    /// The path with its mount.
    pub path: &'static str,
    /// What it does, and the resource.
    pub does: Option<(Role, &'static str)>,
    /// Why it keeps no state, if it does not.
    pub no_state_because: Option<&'static str>,
}

impl Sandbox {
    /// The base of the gateway, such as `http://127.0.0.1:40000`.
    #[must_use]
    pub fn gateway_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base of the AI Agent service: the gateway with `/ai-agent`.
    #[must_use]
    pub fn ai_agent_url(&self) -> String {
        format!("http://{}/ai-agent", self.address)
    }

    /// The base of the ClickAI runtime, which ends in `/v1`.
    #[must_use]
    pub fn clickai_url(&self) -> String {
        format!("http://{}/clickai/v1", self.address)
    }

    /// The base of the ClickAI console.
    #[must_use]
    pub fn clickai_console_url(&self) -> String {
        format!("http://{}/clickai-console", self.address)
    }

    /// An API key that the gateway accepts.
    #[must_use]
    pub fn api_key(&self) -> &'static str {
        credentials::API_KEY
    }

    /// An access token that the gateway accepts.
    #[must_use]
    pub fn access_token(&self) -> &'static str {
        credentials::ACCESS_TOKEN
    }

    /// A JWT that the gateway accepts together with [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn jwt(&self) -> &'static str {
        credentials::JWT
    }

    /// The organization of key, token and JWT.
    #[must_use]
    pub fn organization_id(&self) -> &'static str {
        credentials::ORGANIZATION_ID
    }

    /// The users who can log in: Alice belongs to one organization, Bình to two.
    #[must_use]
    pub fn users(&self) -> &'static [User] {
        USERS
    }

    /// The key of a ClickAI application.
    #[must_use]
    pub fn clickai_api_key(&self) -> &'static str {
        credentials::CLICKAI_API_KEY
    }

    /// The key of a ClickAI agent, which streams only.
    #[must_use]
    pub fn clickai_agent_key(&self) -> &'static str {
        credentials::CLICKAI_AGENT_KEY
    }

    /// A token of the ClickAI console.
    #[must_use]
    pub fn clickai_console_token(&self) -> &'static str {
        credentials::CLICKAI_CONSOLE_TOKEN
    }

    /// The last 1000 requests, oldest first, refused ones included.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.shared.records).all()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        lock(&self.shared.records).clear();
    }

    /// Holds back the events of all streams until they are released or the gate is dropped.
    #[must_use = "dropping the gate opens it"]
    pub fn gate(&self) -> Gate {
        self.shared.way.close()
    }

    /// The operations (`operationId`, method, path with its mount) that the sandbox responds.
    #[must_use]
    pub fn operations(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let operations = self.shared.contract.operations().iter();
        operations
            .map(|one| (one.id.as_str(), one.method.as_str(), one.path.as_str()))
            .collect()
    }

    /// What each operation does to which resource, or why it keeps no state.
    #[must_use]
    pub fn roles(&self) -> Vec<OperationRole> {
        let operations = self.shared.contract.operations().iter();
        let role = operations.map(|one| OperationRole {
            operation: &one.id,
            method: &one.method,
            path: &one.path,
            does: match &one.effect {
                Effect::Stateful(part) => Some((part.role, part.resource.as_str())),
                _ => None,
            },
            no_state_because: match &one.effect {
                Effect::Stateless(reason) => Some(reason.as_str()),
                _ => None,
            },
        });
        role.collect()
    }

    /// Lets an operation respond with something else; all others stay as they are.
    ///
    /// The override comes before the check of credentials and of the request. It stays until it is replaced or removed.
    ///
    /// # Errors
    /// No operation has this id.
    pub fn override_operation(
        &self,
        operation: &str,
        with: impl Into<Override>,
    ) -> Result<(), UnknownOperation> {
        if self.shared.contract.operation(operation).is_none() {
            return Err(UnknownOperation(operation.to_owned()));
        }
        self.shared.overrides.set(operation, with.into());
        Ok(())
    }

    /// Adds an override behind those that the operation has: of several, the first one that responds does.
    ///
    /// # Errors
    /// No operation has this id.
    pub fn add_override(&self, operation: &str, with: impl Into<Override>) -> Result<(), UnknownOperation> {
        if self.shared.contract.operation(operation).is_none() {
            return Err(UnknownOperation(operation.to_owned()));
        }
        self.shared.overrides.add(operation, with.into());
        Ok(())
    }

    /// Makes an operation itself again.
    pub fn remove_override(&self, operation: &str) {
        self.shared.overrides.remove(operation);
    }

    /// Makes all operations themselves again.
    pub fn clear_overrides(&self) {
        self.shared.overrides.clear();
    }

    /// Plans a fault for the next requests.
    ///
    /// # Errors
    /// The plan names an operation that no document has.
    pub fn plan_fault(&self, plan: FaultPlan) -> Result<(), UnknownOperation> {
        if let Some(operation) = &plan.operation
            && self.shared.contract.operation(operation).is_none()
        {
            return Err(UnknownOperation(operation.clone()));
        }
        self.shared.plans.add(plan);
        Ok(())
    }

    /// Forgets the planned faults.
    pub fn clear_faults(&self) {
        self.shared.plans.clear();
    }

    /// Starts again with the state of the beginning, and forgets requests and planned faults. Overrides stay.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The whole state as JSON, as [`Builder::seed`](crate::Builder::seed) takes it. Contents of files are left out.
    #[must_use]
    pub fn state(&self) -> serde_json::Value {
        self.shared.states.to_json()
    }

    /// Takes no more requests, and lets those under way end; breaks off what is not done in time.
    pub async fn finish(mut self, within: Duration) {
        self.end.send_replace(true);
        if timeout(within, &mut self.server).await.is_err() {
            self.shutdown().await;
        }
    }

    /// Serves until ctrl-c or, where there is one, SIGTERM; then [`finish`](Self::finish)es within 5 seconds.
    ///
    /// # Errors
    /// Signals cannot be waited for.
    pub async fn serve_until_stopped(self) -> io::Result<()> {
        stopped().await?;
        self.finish(FINISHED_WITHIN).await;
        Ok(())
    }

    /// Stops; returns when the port is closed and all connections are.
    pub async fn shutdown(mut self) {
        self.server.abort();
        // It was aborted: that is the only way in which it ends.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Waits for ctrl-c or, where there is one, SIGTERM.
async fn stopped() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminated.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
