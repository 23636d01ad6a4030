//! What must hold for every export.
#![allow(clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use imbrace_contract::{document::Document, load::load};

use super::*;

/// The documents of all services.
fn services() -> Vec<super::Source> {
    super::sources(&root(), &Options::default()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn exported(options: &Options) -> Vec<File> {
    files(&root(), options).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Calls with every `$ref` and every mapping of a discriminator.
fn each_reference(value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "$ref" => found(text),
                    Value::Object(mapping) if key == "mapping" => {
                        mapping.values().filter_map(Value::as_str).for_each(&mut *found);
                    }
                    value => each_reference(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, found)),
        _ => {}
    }
}

#[test]
fn two_exports_are_equal_to_the_byte() {
    let options = Options {
        html: true,
        ..Options::default()
    };
    let first = exported(&options);
    assert_eq!(first.len(), SERVICES.len() * 7 + 1);
    assert!(first == exported(&options));
}

#[test]
fn an_export_with_extensions_makes_the_same_client() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let options = Options {
        versions: vec![Version::V30],
        keep_extensions: true,
        ..Options::default()
    };
    run(&root(), folder.path(), &options).expect("it can be written");
    for service in SERVICES {
        let code = load(&root().join(service.document))
            .and_then(Document::read)
            .and_then(|document| {
                imbrace_codegen::code(&document, service.client, imbrace_codegen::Parts::default())
            })
            .expect("the document is in order");
        for format in ["json", "yaml"] {
            let path = folder.path().join(format!("3.0/{}.{format}", service.name));
            let bundle = load(&path).unwrap_or_else(|problems| panic!("{problems}"));
            let document = Document::read(bundle).unwrap_or_else(|problems| panic!("{problems}"));
            let again = imbrace_codegen::code(&document, service.client, imbrace_codegen::Parts::default())
                .unwrap_or_else(|problems| panic!("{problems}"));
            let differs = code.lines().zip(again.lines()).find(|(a, b)| a != b);
            assert_eq!(differs, None, "{} by {format}", service.name);
            assert_eq!(code.len(), again.len(), "{} by {format}", service.name);
        }
    }
}

#[test]
fn nothing_is_nullable_after_3_0() {
    for (name, mut document) in documents(&services(), &[]).expect("the documents are in order") {
        document = converted(&document, Version::V31, false);
        walk::walk(&mut document, walk::Kind::Document, &mut |kind, object| {
            if kind == walk::Kind::Schema {
                for gone in ["nullable", "example"] {
                    assert!(!object.contains_key(gone), "{name}: {gone} in {object:?}");
                }
            }
        });
    }
}

#[test]
fn a_namespace_has_all_that_it_refers_to_and_nothing_else() {
    let all = documents(&services(), &["all".to_owned()]).expect("the documents are in order");
    assert!(all.len() > SERVICES.len());
    for (name, document) in &all {
        let mut reached = std::collections::BTreeSet::new();
        each_reference(document, &mut |reference| {
            let pointer = reference.strip_prefix('#').expect("it stays in the document");
            assert!(
                document.pointer(pointer).is_some(),
                "{name}: {reference} leads nowhere"
            );
            reached.insert(pointer.to_owned());
        });
        for section in ["schemas", "responses"] {
            for (component, _) in walk::properties(document.pointer(&format!("/components/{section}"))) {
                let pointer = format!("/components/{section}/{component}");
                assert!(reached.contains(&pointer), "{name}: nothing reaches {pointer}");
            }
        }
    }
    let unknown = documents(&services(), &["nothing".to_owned()]);
    assert!(unknown.is_err_and(|message| message.contains("choose from") && message.contains("boards")));
}

#[test]
fn without_extensions_none_is_left() {
    for (name, document) in documents(&services(), &[]).expect("the documents are in order") {
        let mut document = converted(&document, Version::V30, false);
        walk::walk(&mut document, walk::Kind::Document, &mut |_, object| {
            assert!(
                !object.keys().any(|key| key.starts_with("x-")),
                "{name}: {object:?}"
            );
        });
    }
}

#[test]
fn event_streams_have_items_in_3_2() {
    for (name, document) in documents(&services(), &[]).expect("the documents are in order") {
        let document = converted(&document, Version::V32, false);
        let mut events = 0;
        let text = document.to_string();
        for (_, item) in walk::properties(document.get("paths")) {
            for (_, operation) in walk::properties(Some(item)) {
                for (_, response) in walk::properties(operation.get("responses")) {
                    if let Some(media) = response.pointer("/content/text~1event-stream") {
                        assert!(media.get("itemSchema").is_some() && media.get("schema").is_none());
                        events += 1;
                    }
                }
            }
        }
        assert_eq!(events, text.matches("\"text/event-stream\":").count(), "{name}");
    }
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let options = Options {
        html: true,
        ..Options::default()
    };
    for (name, text) in exported(&options) {
        if name.starts_with("html/") {
            for outside in ["<script src", "<link", "<img", "@import", "url("] {
                assert!(!text.contains(outside), "{name}: {outside}");
            }
        }
    }
}

#[test]
fn pages_name_every_path_parameter_and_call_every_operation() {
    for (name, document) in documents(&services(), &[]).expect("the documents are in order") {
        let page = html::page(&document);
        let operations = document.to_string().matches("\"operationId\":").count();
        assert_eq!(
            page.matches("<summary>curl</summary>").count(),
            operations,
            "{name}"
        );
        assert!(
            !page.contains("<td><code></code>"),
            "{name}: a parameter without a name"
        );
        for (path, item) in walk::properties(document.get("paths")) {
            let of_path = path.split('{').skip(1).filter_map(|part| part.split('}').next());
            let names: Vec<&str> = of_path.collect();
            for (method, operation) in walk::properties(Some(item)) {
                let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                    continue;
                };
                let section = page
                    .split(&format!("<article id=\"{id}\">"))
                    .nth(1)
                    .expect("it has a section");
                let section = section.split("</article>").next().unwrap_or_default();
                for parameter in &names {
                    let row = format!(
                        "<td><code>{parameter}</code> <b class=\"required\">required</b></td><td>path</td>"
                    );
                    assert!(section.contains(&row), "{name}: {method} {path}: {parameter}");
                }
                let call = section
                    .split("<summary>curl</summary>")
                    .nth(1)
                    .unwrap_or_default();
                let call = call.split("</pre>").next().unwrap_or_default();
                assert!(call.contains("curl") && !call.contains("/{"), "{id}: {call}");
            }
        }
    }
}

#[test]
fn nothing_of_a_document_is_markup() {
    const PLANTED: &str = "<img src=x onerror=alert(1)>\"'";
    /// Puts the text in place of every text that is not a reference.
    fn plant(value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (key, value) in object.iter_mut() {
                    if !matches!(key.as_str(), "$ref" | "mapping" | "tags" | "operationId") {
                        plant(value);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(plant),
            Value::String(text) => *text = format!("{text}{PLANTED}"),
            _ => {}
        }
    }
    let mut all = documents(&services(), &[]).expect("the documents are in order");
    for (_, document) in &mut all {
        for section in ["info", "servers", "paths", "components"] {
            if let Some(section) = document.get_mut(section) {
                plant(section);
            }
        }
    }
    let pages = all
        .iter()
        .map(|(_, document)| html::page(document))
        .chain([html::index(&all)]);
    for page in pages {
        assert!(page.contains("onerror"), "it is planted");
        assert!(!page.contains("<img"), "it is markup");
    }
}

#[test]
fn the_index_leads_to_every_page_and_back() {
    let options = Options {
        html: true,
        versions: vec![Version::V30],
        formats: vec![Format::Json],
        ..Options::default()
    };
    let all = exported(&options);
    let index = &all
        .iter()
        .find(|(name, _)| name == "html/index.html")
        .expect("there is one")
        .1;
    let pages: Vec<&File> = all
        .iter()
        .filter(|(name, _)| name.starts_with("html/") && name != "html/index.html")
        .collect();
    assert_eq!(pages.len(), SERVICES.len());
    for (name, page) in pages {
        let file = name.trim_start_matches("html/");
        assert!(index.contains(&format!("href=\"{file}\"")), "{file}");
        assert!(
            page.contains("href=\"index.html\"") && page.contains("class=\"back\" href=\"#contents\""),
            "{file}"
        );
    }
}

#[test]
fn no_reference_leaves_a_document() {
    for (name, text) in exported(&Options::default()) {
        if name.ends_with(".json") {
            let document: Value = serde_json::from_str(&text).expect("it is JSON");
            each_reference(&document, &mut |reference| {
                let pointer = reference
                    .strip_prefix('#')
                    .unwrap_or_else(|| panic!("{name}: {reference}"));
                assert!(document.pointer(pointer).is_some(), "{name}: {reference}");
            });
        }
    }
}

#[test]
fn a_document_that_stands_for_itself_is_exported_alone() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract/tests/house.yaml");
    let options = Options {
        document: Some(file),
        html: true,
        formats: vec![Format::Json],
        ..Options::default()
    };
    let exported: Vec<String> = exported(&options).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        exported,
        [
            "html/index.html",
            "html/house.html",
            "3.0/house.json",
            "3.1/house.json",
            "3.2/house.json"
        ]
    );
    let own = |document: PathBuf| {
        super::sources(
            &root(),
            &Options {
                document: Some(document),
                ..Options::default()
            },
        )
    };
    let clickai = own(root().join("openapi/clickai.yaml")).expect("it is there");
    assert_eq!(
        clickai[0].client, "crate::clickai::Client",
        "a document of a service has its client"
    );
    let missing = own(PathBuf::from("none.yaml")).err();
    assert_eq!(missing.as_deref(), Some("`none.yaml` is not a file"));
}
