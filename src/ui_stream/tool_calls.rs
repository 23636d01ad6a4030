//! The tool calls of a reply, as a reader of it knows them.

/// A reader fails at what belongs to a tool call that it does not have.
#[derive(Debug, Default)]
pub(super) struct ToolCalls {
    /// Those whose input is under way.
    inputs: Vec<String>,
    /// Those that began in this stream.
    calls: Vec<String>,
    /// Whether a step began. Before the first one, a continuation gives what became of earlier tool calls.
    stepped: bool,
}

impl ToolCalls {
    /// Notes that a step begins.
    pub(super) fn note_step(&mut self) {
        self.stepped = true;
    }

    /// Notes that the input of a tool call begins, or is complete.
    pub(super) fn note_input(&mut self, call: &str, under_way: bool) {
        if !self.calls.iter().any(|one| one == call) {
            self.calls.push(call.to_owned());
        }
        self.inputs.retain(|one| one != call);
        if under_way {
            self.inputs.push(call.to_owned());
        }
    }

    /// Whether a reader takes more of the input.
    pub(super) fn takes_input(&self, call: &str) -> bool {
        self.inputs.iter().any(|one| one == call)
    }

    /// Whether a reader has the tool call: it began in this stream, or in the message that this stream continues.
    pub(super) fn has(&self, call: &str) -> bool {
        !self.stepped || self.calls.iter().any(|one| one == call)
    }
}
