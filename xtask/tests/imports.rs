//! The import graph of each package has no circle: files import downwards only.
//!
//! An arrow leads from a file to the one that defines what it names, in a `use` or in a path from `crate`, `super` or `self`;
//! a re-export is followed, and is not an arrow by itself. A file may name what the file of its own module or of one above it
//! defines: that is not an arrow either. Tests are left out.

#[path = "support/of_tests.rs"]
mod of_tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{
    Attribute, Item, ItemMod, ItemUse, UseTree,
    visit::{self, Visit},
};

const PACKAGES: [&str; 7] = [
    "src",
    "contract/src",
    "codegen/src",
    "sandbox/src",
    "httpmock/src",
    "xtask/src",
    "cli/src",
];

type Module = Vec<String>;

#[test]
fn imports_lead_downwards() {
    let mut circles = Vec::new();
    for package in PACKAGES {
        let files: BTreeMap<Module, Names> = modules(&root().join(package))
            .into_iter()
            .map(|(module, file)| (module.clone(), Names::read(module, &file)))
            .collect();
        assert!(files.len() > 5, "{package} has files");
        let arrows: BTreeMap<Module, BTreeSet<Module>> = files
            .iter()
            .map(|(module, names)| (module.clone(), arrows(module, names, &files)))
            .collect();
        for circle in circles_of(&arrows) {
            let mut text = format!("{package}: {} files import one another:\n", circle.len());
            for from in &circle {
                let to: Vec<String> = arrows[from]
                    .iter()
                    .filter(|to| circle.contains(*to))
                    .map(|to| to.join("::"))
                    .collect();
                text.push_str(&format!("  {} uses {}\n", from.join("::"), to.join(", ")));
            }
            circles.push(text);
        }
    }
    assert!(circles.is_empty(), "{}", circles.concat());
}

#[test]
fn a_circle_is_found() {
    let module = |name: &str| vec![name.to_owned()];
    let arrows = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")];
    let arrows: BTreeMap<Module, BTreeSet<Module>> = arrows
        .into_iter()
        .map(|(from, to)| (module(from), BTreeSet::from([module(to)])))
        .collect();
    assert_eq!(circles_of(&arrows), [BTreeSet::from([module("b"), module("c")])]);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a package by their modules; the root of the package has the empty name, binaries are left out.
fn modules(folder: &Path) -> BTreeMap<Module, PathBuf> {
    let mut found = BTreeMap::new();
    let mut open = vec![(Module::new(), folder.to_owned())];
    while let Some((prefix, folder)) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("it can be read").path();
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let mut module = prefix.clone();
            if path.is_dir() && name != "bin" {
                module.push(name);
                open.push((module, path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                if !matches!(name.as_str(), "lib" | "main" | "mod") {
                    module.push(name);
                }
                found.entry(module).or_insert(path);
            }
        }
    }
    found
}

/// The files that define what a file names, but for those of the modules around it.
fn arrows(module: &Module, names: &Names, files: &BTreeMap<Module, Names>) -> BTreeSet<Module> {
    let named = names.paths.iter().map(|path| defined(path, files, 0));
    named.filter(|target| !module.starts_with(target)).collect()
}

/// The file that defines what a path names.
fn defined(path: &[String], files: &BTreeMap<Module, Names>, depth: usize) -> Module {
    let length = (0..=path.len())
        .rev()
        .find(|length| files.contains_key(&path[..*length]));
    let (module, rest) = path.split_at(length.unwrap_or_default());
    let exported = rest.first().and_then(|name| files.get(module)?.exports.get(name));
    match exported {
        Some(target) if depth < 8 => {
            let whole: Module = target.iter().chain(&rest[1..]).cloned().collect();
            defined(&whole, files, depth + 1)
        }
        _ => module.to_vec(),
    }
}

/// The names in a file, as whole paths from the root of the package.
struct Names {
    here: Module,
    /// How many modules within the file lead here.
    inline: usize,
    /// What it uses.
    paths: Vec<Module>,
    /// What it exports for others, and names of its own `use`s: by which name, and where it comes from.
    exports: BTreeMap<String, Module>,
}

impl Names {
    fn read(module: Module, file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("it can be read");
        let syntax = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut names = Self {
            here: module,
            inline: 0,
            paths: Vec::new(),
            exports: BTreeMap::new(),
        };
        names.visit_file(&syntax);
        names
    }

    fn whole(&self, written: &[String]) -> Module {
        let mut path = Module::new();
        let mut rest = written;
        match written.first().map(String::as_str) {
            Some("crate") => rest = &written[1..],
            Some("self" | "super") => {
                path.clone_from(&self.here);
                while let Some(step @ ("self" | "super")) = rest.first().map(String::as_str) {
                    if step == "super" {
                        path.pop();
                    }
                    rest = &rest[1..];
                }
            }
            // A child of this module, or another package.
            _ => path.clone_from(&self.here),
        }
        path.extend(rest.iter().cloned());
        path
    }

    /// A name of a `use`; a public one is a re-export.
    fn import(&mut self, written: &[String], name: &str, public: bool) {
        let path = self.whole(written);
        if !public {
            self.paths.push(path.clone());
        }
        if self.inline == 0 {
            self.exports.insert(name.to_owned(), path);
        }
    }

    fn add_tree(&mut self, prefix: &[String], tree: &UseTree, public: bool) {
        let mut path = prefix.to_vec();
        match tree {
            UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.add_tree(&path, &inner.tree, public);
            }
            UseTree::Group(group) => {
                group
                    .items
                    .iter()
                    .for_each(|tree| self.add_tree(prefix, tree, public));
            }
            UseTree::Name(name) => {
                if name.ident != "self" {
                    path.push(name.ident.to_string());
                }
                let name = path.last().cloned().unwrap_or_default();
                self.import(&path, &name, public);
            }
            UseTree::Rename(rename) => {
                path.push(rename.ident.to_string());
                self.import(&path, &rename.rename.to_string(), public);
            }
            UseTree::Glob(_) if public => {}
            UseTree::Glob(_) => self.paths.push(self.whole(&path)),
        }
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_item(&mut self, item: &'a Item) {
        let attributes: &[Attribute] = match item {
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            _ => &[],
        };
        if !attributes.iter().any(of_tests::is_test) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        let public = !matches!(item.vis, syn::Visibility::Inherited);
        self.add_tree(&[], &item.tree, public);
    }

    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        self.here.push(item.ident.to_string());
        self.inline += 1;
        visit::visit_item_mod(self, item);
        self.inline -= 1;
        self.here.pop();
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.segments.len() > 1 {
            let written: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
            self.paths.push(self.whole(&written));
        }
        visit::visit_path(self, path);
    }
}

/// Groups of modules that reach one another.
fn circles_of(arrows: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<BTreeSet<Module>> {
    let reached = |from: &Module| {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Module> = arrows.get(from).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if reached.insert(next.clone()) {
                open.extend(arrows.get(next).into_iter().flatten());
            }
        }
        reached
    };
    let all: BTreeMap<&Module, BTreeSet<Module>> = arrows.keys().map(|from| (from, reached(from))).collect();
    let mut circles: Vec<BTreeSet<Module>> = Vec::new();
    for (module, reach) in &all {
        if reach.contains(*module) && !circles.iter().any(|circle| circle.contains(*module)) {
            let back = |other: &&Module| all.get(*other).is_some_and(|reach| reach.contains(*module));
            circles.push(reach.iter().filter(back).cloned().collect());
        }
    }
    circles
}
