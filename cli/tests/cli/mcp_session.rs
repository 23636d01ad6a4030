//! A client of the protocol, over standard input and output.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
};

use serde_json::{Value, json};

use crate::support::World;

/// A client of the protocol, as far as the tests need one.
pub(crate) struct Session {
    child: Child,
    pub(crate) input: ChildStdin,
    lines: Receiver<Value>,
    next: u64,
    pub(crate) notifications: Vec<Value>,
}

impl Session {
    pub(crate) fn start(world: &World, options: &[&str]) -> Self {
        let mut command = world.command();
        command.arg("mcp").args(options);
        Self::of(command)
    }

    pub(crate) fn of(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (send, lines) = channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in output.lines() {
                let Ok(line) = line else { break };
                let message = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no JSON: {line}"));
                if send.send(message).is_err() {
                    break;
                }
            }
        });
        let input = child.stdin.take().unwrap();
        let mut session = Self {
            child,
            input,
            lines,
            next: 0,
            notifications: Vec::new(),
        };
        let parameters = json!({
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}
        });
        let info = session.request("initialize", parameters);
        assert_eq!(info["result"]["serverInfo"]["name"], "imbrace");
        session.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        session
    }

    pub(crate) fn send(&mut self, message: &Value) {
        writeln!(self.input, "{message}").unwrap();
        self.input.flush().unwrap();
    }

    pub(crate) fn ask(&mut self, method: &str, parameters: Value) -> u64 {
        self.next += 1;
        let id = self.next;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}));
        id
    }

    pub(crate) fn response(&mut self, id: u64) -> Value {
        loop {
            let message = self.lines.recv().expect("the server responds");
            if message["id"] == id {
                return message;
            }
            self.notifications.push(message);
        }
    }

    pub(crate) fn request(&mut self, method: &str, parameters: Value) -> Value {
        let id = self.ask(method, parameters);
        self.response(id)
    }

    /// The text of a tool's result, and whether it is an error.
    pub(crate) fn tool(&mut self, name: &str, arguments: Value) -> (String, bool) {
        let response = self.request("tools/call", json!({"name": name, "arguments": arguments}));
        text_of(&response)
    }

    pub(crate) fn call(&mut self, operation: &str, arguments: Value) -> (String, bool) {
        self.tool(
            "call_operation",
            json!({"operation": operation, "arguments": arguments}),
        )
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn text_of(response: &Value) -> (String, bool) {
    let result = &response["result"];
    let text = result["content"][0]["text"]
        .as_str()
        .unwrap_or_else(|| panic!("{response}"));
    (text.to_owned(), result["isError"] == true)
}

/// The data between the marks.
pub(crate) fn data(text: &str) -> Value {
    let line = text.lines().nth(2).unwrap_or_else(|| panic!("{text}"));
    serde_json::from_str(line).unwrap_or_else(|_| panic!("{text}"))
}
