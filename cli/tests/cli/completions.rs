//! Completions and manual pages.

use std::process::Command;

use crate::support::{PROGRAM, World, finish};

#[tokio::test(flavor = "multi_thread")]
async fn the_program_completes_itself() {
    let world = World::new().await;
    let found = async |words: &[&str]| {
        let ran = world.run(&[&["__complete", "--"], words].concat()).await.ok();
        ran.lines()
            .map(|line| line.split('\t').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(found(&["boards", "list-it"]).await, ["list-items"]);
    assert!(found(&["bo"]).await.contains(&"boards".to_owned()));
    assert!(
        found(&["boards", "list", "--li"])
            .await
            .contains(&"--limit".to_owned())
    );
    assert_eq!(found(&["boards", "list", "-o", "nd"]).await, ["ndjson"]);
    assert!(
        found(&["boards", "create", "--type", "Kn"])
            .await
            .contains(&"KnowledgeHub".to_owned())
    );
    assert_eq!(found(&["completions", "fi"]).await, ["fish"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn bash_completes_by_the_script() {
    let world = World::new().await;
    if !Command::new("bash")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
    {
        return;
    }
    let script = world.run(&["completions", "bash"]).await.ok();
    let lines = format!(
        "{script}\nCOMP_WORDS=('{PROGRAM}' boards list-it); COMP_CWORD=2; _imbrace; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    );
    let mut command = Command::new("bash");
    command.args(["--norc", "-c", &lines]);
    assert_eq!(finish(command, "").await.ok(), "list-items\n");
}

/// Runs a shell on these lines, after the script of its completions; nothing where the shell is not installed.
async fn in_shell(world: &World, shell: &str, options: &[&str], lines: &str) -> Option<String> {
    let there = Command::new(shell).arg("--version").output();
    if !there.is_ok_and(|output| output.status.success()) {
        return None;
    }
    let script = world.run(&["completions", shell]).await.ok();
    std::fs::write(world.folder.path().join("script"), script).unwrap();
    // The scripts ask the program by its name.
    let folder = std::path::Path::new(PROGRAM).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut command = world.command();
    let mut shell = Command::new(shell);
    shell.env_clear().current_dir(world.folder.path());
    for (name, value) in command.env("PATH", path).get_envs() {
        shell.env(name, value.unwrap());
    }
    shell.args(options).arg(lines);
    Some(finish(shell, "").await.ok())
}

#[tokio::test(flavor = "multi_thread")]
async fn fish_completes_by_the_script() {
    let world = World::new().await;
    let lines =
        "source script; complete -C 'imbrace boards list-it'; complete -C 'imbrace boards list -o nd'";
    if let Some(found) = in_shell(&world, "fish", &["--no-config", "-c"], lines).await {
        assert_eq!(found, "list-items\tList the items of a board\nndjson\n");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn zsh_completes_by_the_script() {
    let world = World::new().await;
    // The functions of its completion system, as far as the script needs them.
    let lines = "compdef() {}; _describe() { print -l -- ${(P)2} }; _files() { print files }; source ./script; \
                 words=(imbrace boards list-it); CURRENT=3; _imbrace; words=(imbrace boards create --body x); CURRENT=5; _imbrace";
    if let Some(found) = in_shell(&world, "zsh", &["-f", "-c"], lines).await {
        assert_eq!(found, "list-items:List the items of a board\nfiles\n");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_has_a_manual_page() {
    let world = World::new().await;
    let page = world.run(&["man", "boards", "list-items"]).await.ok();
    assert!(
        page.contains(".TH imbrace-boards-list-items") && page.contains("\\-\\-limit"),
        "{page}"
    );
    let said = world.run(&["man", "--dir", "pages"]).await;
    assert!(said.err.contains("pages: "), "{}", said.err);
    assert!(world.folder.path().join("pages/imbrace-clickai-chat.1").is_file());
    let pages = std::fs::read_dir(world.folder.path().join("pages"))
        .unwrap()
        .count();
    assert!(pages > 830, "{pages}");
}
