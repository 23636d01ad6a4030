//! `imbrace clickai chat`: a ClickAI chatbot, agent or chatflow.

use clap::ArgMatches;
use imbrace::clickai::{Conversation, Turn};
use serde_json::Value;

use super::{input::Messages, screen::Screen};
use crate::{
    command::Globals,
    fault::{Exit, Fault},
    output::{Format, note, note_marked, note_painted, say_json},
    place::place,
    shell::word,
};

/// Talks until the end of input.
pub(crate) async fn clickai(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let place = place(globals).await?;
    place.settings.require_credential("clickai")?;
    let mut messages = Messages::new(matches)?;
    let typed = messages.is_typed();
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let client = place.settings.clickai()?;
    let mut conversation = client.conversation(text("user")).with_id(text("conversation"));
    for input in matches.get_many::<String>("input").into_iter().flatten() {
        let (name, value) = input
            .split_once('=')
            .ok_or_else(|| Fault::usage(format!("--input {input}: write NAME=VALUE")))?;
        conversation.set_input(name, value);
    }
    let paint = globals.color.for_stderr();
    while let Some(message) = messages.next().await? {
        match turn(&mut conversation, message, globals.format).await {
            Ok(false) => {}
            Ok(true) if typed => note_painted(&paint.dim("(stopped)")),
            Ok(true) => return Err(Fault::new(Exit::Interrupted, "interrupted")),
            Err(fault) if typed && !fault.quiet && fault.exit != Exit::Interrupted => {
                note_marked(&paint.red("error:"), &fault.message);
            }
            Err(fault) => return Err(fault),
        }
    }
    if let Some(id) = conversation.id().filter(|_| typed && !globals.quiet) {
        let id = word(id);
        note_painted(&paint.dim(&format!(
            "imbrace clickai chat --conversation {id} goes on with this conversation"
        )));
    }
    Ok(())
}

/// Says something and writes the response; true if it was stopped.
async fn turn(
    conversation: &mut Conversation,
    message: String,
    format: Option<Format>,
) -> Result<bool, Fault> {
    let mut screen = Screen::new();
    let mut turn = tokio::select! {
        turn = conversation.stream(message) => turn?,
        _ = tokio::signal::ctrl_c() => return Ok(true),
    };
    let mut stopped = false;
    loop {
        let piece = tokio::select! {
            piece = piece(&mut turn, format) => piece,
            _ = tokio::signal::ctrl_c() => {
                if stopped {
                    // The second one does not wait for the server.
                    break;
                }
                stopped = true;
                // The last event is still to come: it is read.
                if let Err(error) = turn.stop().await {
                    screen.end()?;
                    note(&format!("the run cannot be stopped: {error}"));
                    break;
                }
                continue;
            }
        };
        match piece {
            Ok(None) => break,
            Ok(Some(Piece::Text(text))) => screen.text(&text)?,
            Ok(Some(Piece::Event(event))) => say_json(&event.to_string())?,
            Err(fault) => {
                screen.end()?;
                return Err(fault);
            }
        }
    }
    screen.end()?;
    Ok(stopped)
}

enum Piece {
    Text(String),
    Event(Value),
}

async fn piece(turn: &mut Turn<'_>, format: Option<Format>) -> Result<Option<Piece>, Fault> {
    if matches!(format, Some(Format::Ndjson | Format::Json)) {
        return match turn.next().await {
            Some(event) => Ok(Some(Piece::Event(
                serde_json::to_value(event?).unwrap_or_default(),
            ))),
            None => Ok(None),
        };
    }
    Ok(turn.next_text().await?.map(Piece::Text))
}
