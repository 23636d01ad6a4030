//! Runs the program.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use imbrace_sandbox::Sandbox;
use tempfile::TempDir;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_imbrace");

/// A sandbox, and a folder of settings of its own.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self {
            sandbox: Sandbox::start().await.unwrap(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The program without any variable of whoever runs the tests.
    pub(crate) fn bare(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        let path = std::env::var_os("PATH").unwrap_or_default();
        command
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.folder.path())
            .env("IMBRACE_CONFIG_DIR", self.folder.path().join("settings"))
            .current_dir(self.folder.path());
        command
    }

    /// The program, for which the sandbox stands in place of everything.
    pub(crate) fn command(&self) -> Command {
        let mut command = self.bare();
        command.env("IMBRACE_SANDBOX", self.sandbox.gateway_url());
        command
    }

    pub(crate) async fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, "").await
    }

    /// Runs it with this on standard input.
    pub(crate) async fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = self.command();
        command.args(arguments);
        finish(command, input).await
    }

    /// Logs in with the key of the sandbox, so that the profile has it.
    pub(crate) async fn log_in(&self) {
        let url = self.sandbox.gateway_url();
        let arguments = ["login", "--key", "--gateway-url", &url];
        self.run_bare(&arguments, &[], "api_sandbox\n").await.ok();
    }

    /// Runs it without the variable of the sandbox.
    pub(crate) async fn run_bare(&self, arguments: &[&str], variables: &[(&str, &str)], input: &str) -> Ran {
        let mut command = self.bare();
        command.args(arguments).envs(variables.iter().copied());
        finish(command, input).await
    }
}

/// Waits for the end of a program while the sandbox serves it.
pub(crate) async fn finish(mut command: Command, input: &str) -> Ran {
    let input = input.to_owned();
    let output = tokio::task::spawn_blocking(move || {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The program may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    });
    read(output.await.unwrap())
}

fn read(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    /// The output of a run that succeeded.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    #[track_caller]
    pub(crate) fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.ok()).unwrap()
    }

    /// The words of a run that failed with this code.
    #[track_caller]
    pub(crate) fn failed(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        self.err
    }
}
