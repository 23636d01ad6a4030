//! Every operation is a command: its help can be read, and the example of its help can be shown as a request.

use imbrace_sandbox::Sandbox;

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn every_namespace_lists_its_operations() {
    let world = World::new().await;
    let root = world.run(&["--help"]).await.ok();
    let operations: Vec<(String, String)> = of(&world.sandbox);
    assert!(operations.len() > 700, "{}", operations.len());
    let mut namespaces: Vec<&str> = operations
        .iter()
        .map(|(namespace, _)| namespace.as_str())
        .collect();
    namespaces.sort_unstable();
    namespaces.dedup();
    for namespace in namespaces {
        assert!(root.contains(&format!("  {namespace} ")), "{namespace}");
        let help = world.run(&[namespace, "--help"]).await.ok();
        for (_, name) in operations.iter().filter(|(of, _)| of == namespace) {
            assert!(
                help.contains(&format!("  {name} ")) || help.contains(&format!("  {name}\n")),
                "{namespace} {name}"
            );
        }
    }
}

/// Namespace and name of every operation, as commands have them.
#[tokio::test(flavor = "multi_thread")]
async fn help_says_which_options_are_required() {
    let world = World::new().await;
    let help = world.run(&["boards", "create", "--help"]).await.ok();
    let (_, name) = help.split_once("--name <TEXT>").unwrap();
    let (name, rest) = name.split_once("--description").unwrap();
    assert!(name.contains("[required, here or in `--body`]"), "{help}");
    let (description, _) = rest.split_once("--type").unwrap();
    assert!(!description.contains("[required"), "{help}");
}

fn of(sandbox: &Sandbox) -> Vec<(String, String)> {
    // Some names of namespaces begin like others: the longest that fits is the one.
    let text = include_str!("namespaces.txt");
    let mut names: Vec<&str> = text.lines().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let operations = sandbox.operations().into_iter();
    operations
        .map(|(id, ..)| {
            let mut found = names
                .iter()
                .filter_map(|namespace| Some((namespace, id.strip_prefix(namespace)?.strip_prefix('_')?)));
            let (namespace, name) = found.next().unwrap_or_else(|| panic!("{id} is of no namespace"));
            (namespace.replace('_', "-"), name.replace('_', "-"))
        })
        .collect()
}
