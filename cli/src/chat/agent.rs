//! `imbrace chat`: an AI agent of Imbrace.

use clap::ArgMatches;
use imbrace::{
    ai_agent::types::ChatTurn,
    chat::{Message, Reply, ToolPart},
    stream::StreamEvent,
};

use super::{input::Messages, prompt, screen::Screen};
use crate::{
    command::Globals,
    fault::{Exit, Fault},
    output::{Format, Paint, harmless_json, harmless_line, note, note_marked, note_painted, say_json},
    place::place,
    shell::word,
};

struct Chat {
    agent: imbrace::ai_agent::AiAgent,
    typed: bool,
    approved: Vec<String>,
    steps: bool,
    format: Option<Format>,
    paint: Paint,
}

/// How a reply ended.
enum Ended {
    Whole,
    /// Some of it failed.
    Failed(Fault),
    Interrupted,
}

/// Talks until the end of input.
pub(crate) async fn imbrace(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let place = place(globals).await?;
    place.settings.require_credential("ai-agent")?;
    let mut messages = Messages::new(matches)?;
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let approved = matches.get_many::<String>("approve");
    let mut chat = Chat {
        agent: place.settings.client()?.ai_agent(),
        typed: messages.is_typed(),
        approved: approved.map_or_else(Vec::new, |names| names.cloned().collect()),
        steps: matches.get_flag("show-steps"),
        format: globals.format,
        paint: globals.color.for_stderr(),
    };
    let agent = text("agent").unwrap_or_default();
    let id = text("chat").unwrap_or_else(|| ChatTurn::from(agent.as_str()).id);
    while let Some(message) = messages.next().await? {
        let mut turn = ChatTurn::from(agent.as_str()).user(message);
        turn.id.clone_from(&id);
        match chat.turn(turn).await {
            Ok(Ended::Whole) => {}
            Ok(Ended::Interrupted) if chat.typed => {
                note_painted(
                    &chat
                        .paint
                        .dim("(stopped reading; the service goes on and keeps the reply)"),
                );
            }
            Ok(Ended::Interrupted) => return Err(Fault::new(Exit::Interrupted, "interrupted")),
            // On a terminal the next message can be said all the same.
            Ok(Ended::Failed(fault)) | Err(fault)
                if chat.typed && !fault.quiet && fault.exit != Exit::Interrupted =>
            {
                note_marked(&chat.paint.red("error:"), &fault.message);
            }
            Ok(Ended::Failed(fault)) | Err(fault) => return Err(fault),
        }
    }
    if chat.typed && !globals.quiet {
        let (agent, id) = (word(&agent), word(&id));
        note_painted(&chat.paint.dim(&format!(
            "imbrace chat {agent} --chat {id} goes on with this chat"
        )));
    }
    Ok(())
}

impl Chat {
    /// Sends a turn, and what follows from the decisions about its tools.
    async fn turn(&mut self, mut turn: ChatTurn) -> Result<Ended, Fault> {
        let mut message = Message::default();
        let mut screen = Screen::new();
        let ended = loop {
            let sending = self.agent.stream_chat(turn.clone()).send();
            let mut reply = tokio::select! {
                reply = sending => reply?,
                _ = tokio::signal::ctrl_c() => break Ended::Interrupted,
            };
            let ended = self.read(&mut reply, &mut message, &mut screen).await?;
            screen.end()?;
            if !matches!(ended, Ended::Whole) || message.pending_approvals().next().is_none() {
                break ended;
            }
            self.decide(&mut message).await?;
            turn = turn.with_decisions(&message);
        };
        screen.end()?;
        if self.format == Some(Format::Json) {
            let json = serde_json::to_value(&message).unwrap_or_default();
            say_json(&format!("{json:#}"))?;
        }
        Ok(ended)
    }

    async fn read(
        &self,
        reply: &mut Reply,
        message: &mut Message,
        screen: &mut Screen,
    ) -> Result<Ended, Fault> {
        let mut failure = None;
        loop {
            let chunk = tokio::select! {
                chunk = reply.next() => chunk,
                _ = tokio::signal::ctrl_c() => return Ok(Ended::Interrupted),
            };
            let chunk = match chunk {
                None => break,
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => {
                    // More can follow; the first failure tells the exit code.
                    screen.end()?;
                    match &failure {
                        None => failure = Some(Fault::from(error)),
                        Some(_) => note_marked(&self.paint.red("error:"), &error.to_string()),
                    }
                    continue;
                }
            };
            let calls = message.tools().count();
            message.apply(&chunk);
            match self.format {
                Some(Format::Ndjson) => say_json(&serde_json::to_string(&chunk).unwrap_or_default())?,
                Some(Format::Json) => {}
                _ => screen.text(chunk.text().unwrap_or_default())?,
            }
            if self.steps
                && message.tools().count() > calls
                && let Some(tool) = message.tools().next_back()
            {
                screen.end()?;
                note_painted(&self.paint.dim(&format!("[{}]", tool.name)));
            }
        }
        if self.steps && !message.reasoning().is_empty() {
            screen.end()?;
            note_painted(&self.paint.dim(&message.reasoning()));
        }
        Ok(failure.map_or(Ended::Whole, Ended::Failed))
    }

    /// Asks about each tool call that waits; without a terminal only those that were approved before are allowed.
    async fn decide(&mut self, message: &mut Message) -> Result<(), Fault> {
        let waiting: Vec<ToolPart> = message.pending_approvals().cloned().collect();
        for tool in waiting {
            let Some(approval) = &tool.approval else { continue };
            let allowed = if self.approved.contains(&tool.name) {
                true
            } else if self.typed {
                self.ask(&tool).await?
            } else {
                note(&format!(
                    "the tool {} was refused: `--approve {}` allows it",
                    tool.name,
                    word(&tool.name)
                ));
                false
            };
            if allowed {
                message.approve(&approval.id);
            } else {
                let reason = if self.typed {
                    "the user refused"
                } else {
                    "nobody could be asked"
                };
                message.deny(&approval.id, reason);
            }
        }
        Ok(())
    }

    async fn ask(&mut self, tool: &ToolPart) -> Result<bool, Fault> {
        let input = tool
            .input
            .as_ref()
            .map(|input| format!("{input:#}"))
            .unwrap_or_default();
        // Escapes of JSON stay visible, so that what is approved is what is sent.
        let heading = format!("The agent wants to call {}:", harmless_line(&tool.name));
        note_marked(&self.paint.bold(&heading), &harmless_json(&input));
        let said = prompt::line("Allow it? [y]es, [N]o, [a]lways: ")
            .await?
            .unwrap_or_default();
        match said.trim().to_lowercase().as_str() {
            "y" | "yes" => Ok(true),
            "a" | "always" => {
                self.approved.push(tool.name.clone());
                Ok(true)
            }
            _ => Ok(false),
        }
    }
}
