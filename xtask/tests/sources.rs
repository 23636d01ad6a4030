//! Where commands take their documents from, and where their output goes.

#![allow(clippy::expect_used, missing_docs)]

use std::process::{Command, Stdio};

fn xtask(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_closed_pipe_ends_a_command_in_silence() {
    for arguments in [&["check", "--rules"][..], &["expand", "tests/diff/base.yaml"]] {
        // The reader is gone before the command starts.
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let child = xtask(arguments)
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(text(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(141), "{arguments:?}");
    }
}

#[test]
fn expand_and_lower_take_a_service_or_a_file() {
    for command in ["expand", "lower"] {
        let output = xtask(&[command, "tests/diff/base.yaml"])
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("ThingCreate"), "{command}");
        let output = xtask(&[command, "nothing"]).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1));
        assert!(
            text(&output.stderr).contains("neither a file nor a service"),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn a_revision_that_does_not_exist_is_said_once() {
    for arguments in [
        &["check", "--at", "no-such-revision"][..],
        &["lower", "clickai", "--at", "no-such-revision"],
        &["diff", "no-such-revision"],
    ] {
        let output = xtask(arguments).output().expect("it runs");
        let error = text(&output.stderr);
        assert!(!output.status.success());
        assert_eq!(error.matches("no-such-revision").count(), 1, "{error}");
    }
}
