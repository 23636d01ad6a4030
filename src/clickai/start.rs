//! Where runs begin: the methods of the client that the documents' examples use.

use super::{
    Client, Conversation, RunCall,
    operations::{
        ClickaiCreateChatMessage, ClickaiCreateCompletionMessage, ClickaiRunWorkflow, ClickaiRunWorkflowById,
    },
    types::{ChatCreate, CompletionCreate, WorkflowRunCreate},
};
use crate::{body::Json, call::Call};

impl Client {
    /// A message to a chatbot, an agent or a chatflow, from a user of your choice.
    ///
    /// Agents respond by [`stream`](RunCall::stream) only: they refuse [`send`](RunCall::send) with 400
    /// `invalid_param`. For several turns use [`conversation`](Self::conversation).
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// let outcome = client.chat("user-001").query("Xin chào").input("language", "vi").send().await?;
    /// println!("{} ({})", outcome.answer, outcome.conversation_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create_chat_message")]
    #[inline]
    pub fn chat(&self, user: impl Into<String>) -> RunCall<ClickaiCreateChatMessage> {
        let body = ChatCreate::new("", user);
        RunCall::new(self, Call::new(self.core(), Json(body)))
    }

    /// A text to be generated once, by a text generation app.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// let outcome = client.completion("user-001").input("text", "Viết email cảm ơn").send().await?;
    /// println!("{}", outcome.answer);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "complete")]
    #[doc(alias = "create_completion_message")]
    #[inline]
    pub fn completion(&self, user: impl Into<String>) -> RunCall<ClickaiCreateCompletionMessage> {
        let body = CompletionCreate::new(user);
        RunCall::new(self, Call::new(self.core(), Json(body)))
    }

    /// The runs of a workflow app.
    #[inline]
    pub fn workflows(&self) -> Workflows {
        Workflows { client: self.clone() }
    }

    /// A conversation with a chatbot, an agent or a chatflow: it carries the user, the conversation's id and the
    /// inputs from turn to turn.
    #[inline]
    pub fn conversation(&self, user: impl Into<String>) -> Conversation {
        Conversation::new(self, user.into())
    }
}

/// The runs of a workflow app; made by [`Client::workflows`].
#[derive(Debug, Clone)]
pub struct Workflows {
    client: Client,
}

impl Workflows {
    /// A run of the published version.
    ///
    /// A run that fails is a response too: look at its status.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::clickai::types::WorkflowStatus;
    ///
    /// let outcome = client.workflows().run("user-001").input("text", "…").send().await?;
    /// match outcome.data.status {
    ///     Some(WorkflowStatus::Succeeded) => println!("{:?}", outcome.data.outputs),
    ///     ref other => println!("{other:?}: {:?}", outcome.data.error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "run_workflow")]
    #[inline]
    pub fn run(&self, user: impl Into<String>) -> RunCall<ClickaiRunWorkflow> {
        let body = WorkflowRunCreate::new(user);
        RunCall::new(&self.client, Call::new(self.client.core(), Json(body)))
    }

    /// A run of a certain version, by its `workflow_id`. Newer servers only; older ones respond with 404.
    #[doc(alias = "run_workflow_by_id")]
    #[inline]
    pub fn run_version(
        &self,
        workflow_id: impl AsRef<str>,
        user: impl Into<String>,
    ) -> RunCall<ClickaiRunWorkflowById> {
        let body = WorkflowRunCreate::new(user);
        let call = self.client.run_workflow_by_id(workflow_id, body);
        RunCall::new(&self.client, call)
    }
}
