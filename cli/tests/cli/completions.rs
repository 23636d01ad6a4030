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
