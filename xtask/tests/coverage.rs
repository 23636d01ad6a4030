//! `docs/coverage.md` has every name of the lists, and the Rust methods that it names exist.
#![allow(clippy::expect_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use syn::{ImplItem, Item, ItemImpl, Type};

fn read(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(name)).expect("it can be read")
}

/// The cells of the rows of all tables.
fn rows(page: &str) -> Vec<Vec<String>> {
    page.lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| {
            let cells = line.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().replace('`', "")).collect()
        })
        .collect()
}

#[test]
fn every_name_of_the_sdks_has_a_row_for_each_of_its_operations() {
    let page = read("docs/coverage.md");
    let there: BTreeSet<(String, String)> = rows(&page)
        .into_iter()
        .filter_map(|row| Some((row.first()?.clone(), row.get(1)?.clone())))
        .collect();
    let mut names = 0;
    for line in read("docs/sdk-methods.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [operation, _, python, typescript] = cells[..] else {
            panic!("not four cells: {line}")
        };
        for name in python
            .split(';')
            .chain(typescript.split(';'))
            .filter(|name| !name.is_empty())
        {
            names += 1;
            let row = (name.to_owned(), operation.to_owned());
            assert!(
                there.contains(&row),
                "docs/coverage.md lacks `{name}` with {operation}"
            );
        }
    }
    assert!(names > 1_300, "the list has {names} names");
}

#[test]
fn every_rust_method_of_the_page_exists() {
    let methods = methods();
    let page = read("docs/coverage.md");
    let mut seen = 0;
    for cell in rows(&page).into_iter().flatten() {
        let call = cell.split(',').next().unwrap_or_default();
        let Some((path, method)) = call
            .strip_suffix("()")
            .and_then(|call| call.rsplit_once(['.', ':']))
        else {
            continue;
        };
        let Some(namespace) = path
            .strip_prefix("Client::")
            .and_then(|path| path.strip_suffix("()"))
        else {
            continue;
        };
        seen += 1;
        let known = methods
            .get(namespace)
            .is_some_and(|methods| methods.contains(method));
        assert!(known, "`{call}` does not exist");
    }
    assert!(seen > 1_000, "the page names {seen} methods");
}

/// The methods of each namespace, by the method of the client that gives it.
fn methods() -> BTreeMap<String, BTreeSet<String>> {
    let mut structures: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut namespaces = BTreeMap::new();
    for service in ["gateway", "ai-agent"] {
        let text = read(&format!("api/{service}.rs"));
        let file = syn::parse_file(&text).expect("it is Rust");
        for block in impls(&file.items) {
            let owner = name(&block.self_ty);
            for item in &block.items {
                let ImplItem::Fn(function) = item else { continue };
                let method = function.sig.ident.to_string();
                let method = method.trim_start_matches("r#").to_owned();
                if owner == "Client" {
                    let syn::ReturnType::Type(_, gives) = &function.sig.output else {
                        continue;
                    };
                    namespaces.insert(method, name(gives));
                } else {
                    structures.entry(owner.clone()).or_default().insert(method);
                }
            }
        }
    }
    let of = |structure: &String| structures.get(structure).cloned().unwrap_or_default();
    namespaces
        .iter()
        .map(|(method, structure)| (method.clone(), of(structure)))
        .collect()
}

/// All blocks of methods, in modules too.
fn impls(items: &[Item]) -> Vec<&ItemImpl> {
    let mut blocks = Vec::new();
    for item in items {
        match item {
            Item::Impl(block) => blocks.push(block),
            Item::Mod(module) => blocks.extend(module.content.iter().flat_map(|(_, items)| impls(items))),
            _ => {}
        }
    }
    blocks
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string())
            .unwrap_or_default(),
        _ => String::new(),
    }
}
