//! The planted changes: pairs of documents made by small edits, with what must be told of them.

use std::{fs, path::Path};

use imbrace_contract::{document::Document, load::load, node::Place};

/// Two versions of a document.
pub struct Planted {
    /// The table and the number in it.
    pub name: String,
    /// What was edited, on one line.
    pub edit: String,
    /// The older text.
    pub old: String,
    /// The newer text.
    pub new: String,
    /// What must be told, sorted: `<kind> @ <line>`.
    pub told: Vec<String>,
}

/// What stands around the paths and schemas of a small base.
const HEAD: &str = "openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: https://things.test, x-service: main}]
security: [{Key: []}]
tags:
  - {name: things, description: Things.}
";
const TAIL: &str = "  securitySchemes:
    Key: {type: apiKey, in: header, name: x-key}
  responses:
    Refused: {description: No., content: {application/json: {schema: {type: object, additionalProperties: true}}}}
";

/// All tables, by name.
pub fn all() -> Vec<Planted> {
    let folder = Path::new("tests/diff/planted");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder is there").collect();
    files.sort_by_key(|file| file.as_ref().expect("it can be read").path());
    files
        .into_iter()
        .flat_map(|file| table(&file.expect("it can be read").path()))
        .collect()
}

fn table(path: &Path) -> Vec<Planted> {
    let root = load(path).unwrap_or_else(|problems| panic!("{problems}")).root;
    let name = path
        .file_stem()
        .expect("it has a name")
        .to_string_lossy()
        .into_owned();
    let base = match (root.text_of("document"), root.text_of("base")) {
        (Some(file), _) => fs::read_to_string(Path::new("tests/diff").join(file)).expect("it can be read"),
        (_, Some(base)) if base.starts_with("openapi:") => base.to_owned(),
        (_, base) => format!("{HEAD}{}{TAIL}", base.expect("a table has a base")),
    };
    let changes = root.items_of("changes").iter().enumerate();
    let changes = changes.map(|(index, change)| {
        let edits: Vec<[&str; 2]> = change
            .items_of("edits")
            .iter()
            .map(|edit| match edit.items() {
                [find, replace] => [find.text().expect("a text"), replace.text().expect("a text")],
                _ => panic!("{name} {index}: an edit is a pair of texts"),
            })
            .collect();
        let new = edits.iter().fold(base.clone(), |text, [find, replace]| {
            assert!(
                text.contains(find),
                "{name} {index}: `{find}` is not in the document"
            );
            text.replacen(find, replace, 1)
        });
        let told = change.items_of("told").iter();
        let told = told.map(|one| one.text().expect("a text").to_owned()).collect();
        let (old, new) = if change.flag("back") {
            (new, base.clone())
        } else {
            (base.clone(), new)
        };
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let edit = edits
            .iter()
            .map(|[find, replace]| format!("{} => {}", words(find), words(replace)));
        Planted {
            name: format!("{name} {}", index + 1),
            edit: edit.collect::<Vec<_>>().join("; "),
            old,
            new,
            told,
        }
    });
    changes.collect()
}

/// Reads a document of another time.
pub fn read(text: &str) -> Document {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("things.yaml");
    fs::write(&path, text).expect("it can be written");
    load(&path)
        .and_then(Document::read_older)
        .unwrap_or_else(|problems| panic!("{problems}"))
}

impl Planted {
    /// The line of a place, without its indentation and no longer than tells it from others.
    pub fn line(&self, newer: bool, at: Place) -> String {
        let text = if newer { &self.new } else { &self.old };
        let line = text.lines().nth(at.line as usize - 1).unwrap_or_default().trim();
        line.chars().take(60).collect()
    }
}
