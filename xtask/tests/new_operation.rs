//! Requests of many kinds become drafts that keep all rules and make Rust.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path};

use imbrace_contract::{document::Document, load::load, services::SERVICES};
use serde_json::{Value, json};
use xtask::{
    check,
    new_operation::{Options, run},
};

/// A project with small documents, in a folder of its own.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/new_operation/openapi");
        for part in ["", "gateway"] {
            let to = folder.path().join("openapi").join(part);
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(from.join(part)).unwrap() {
                let entry = entry.unwrap();
                if entry.path().is_file() {
                    fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
                }
            }
        }
        fs::write(folder.path().join("Cargo.toml"), "[features]\ngateway = [\n]\n").unwrap();
        Self { folder }
    }

    fn run(&self, id: &str, line: &str, response: Option<&str>) -> Result<String, String> {
        self.run_with(Options {
            from: Some(line.to_owned()),
            response: response.map(|response| {
                let file = self.folder.path().join("answer.txt");
                fs::write(&file, response).unwrap();
                file
            }),
            ..options(id)
        })
    }

    fn run_with(&self, options: Options) -> Result<String, String> {
        run(self.folder.path(), &options)
    }

    /// A draft that must succeed; all documents keep the rules afterwards.
    fn draft(&self, id: &str, line: &str, response: Option<&str>) -> String {
        let report = self
            .run(id, line, response)
            .unwrap_or_else(|error| panic!("{line}: {error}"));
        self.in_order(line);
        report
    }

    fn in_order(&self, what: &str) {
        let root = self.folder.path();
        for service in SERVICES {
            let examined = check::examine(root, &root.join(service.document), service.client);
            assert!(examined.problems.list.is_empty(), "{what}: {}", examined.problems);
            load(&root.join(service.document))
                .and_then(Document::read)
                .and_then(|document| {
                    imbrace_codegen::code(&document, service.client, imbrace_codegen::Parts::default())
                })
                .unwrap_or_else(|problems| panic!("{what}: {problems}"));
        }
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join("openapi").join(file)).unwrap()
    }

    /// A part of a bundled document.
    fn json(&self, file: &str, pointer: &str) -> Value {
        let bundle = load(&self.folder.path().join("openapi").join(file)).unwrap();
        let node = Document::read(bundle).unwrap().root;
        node.pointer(pointer)
            .unwrap_or_else(|| panic!("{file} has no {pointer}"))
            .to_json()
    }
}

fn options(id: &str) -> Options {
    Options {
        id: id.to_owned(),
        source: vec!["server".to_owned()],
        ..Options::default()
    }
}

const ROWS: &str = r#"{"data": [{"id": "l_1", "at": "2026-03-01T09:00:00Z", "owner": {"id": 1}}, {"id": "l_2", "at": null, "more": []}], "total": 2}"#;

#[test]
fn a_get_with_a_query_and_its_response() {
    let project = Project::new();
    let report = project.draft(
        "boards_list_labels",
        "curl 'https://gateway.test/data/boards/7/labels?limit=10&q=a%20b&archived=false&ids=1&ids=2&token=t' -H 'x-api-key: k' -H 'Accept: */*'",
        Some(ROWS),
    );
    let path = "/paths/~1data~1boards~1{board_id}~1labels";
    assert_eq!(
        project.json("gateway.yaml", &format!("{path}/parameters")),
        json!([{"$ref": "#/components/parameters/BoardId"}])
    );
    let parameters = project.json("gateway.yaml", &format!("{path}/get/parameters"));
    let schemas: Vec<Value> = parameters
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["name"], one["schema"]]))
        .collect();
    assert_eq!(
        schemas,
        [
            json!(["limit", {"type": "integer", "minimum": 0}]),
            json!(["q", {"type": "string"}]),
            json!(["archived", {"type": "boolean"}]),
            json!(["ids", {"type": "array", "items": {"type": "string"}}]),
        ]
    );
    assert_eq!(
        project.json(
            "gateway.yaml",
            &format!("{path}/get/responses/200/content/application~1json/schema")
        ),
        json!({"$ref": "#/components/schemas/LabelList"})
    );
    let properties =
        |name: &str| project.json("gateway.yaml", &format!("/components/schemas/{name}/properties"));
    assert_eq!(
        properties("LabelList"),
        json!({"data": {"type": "array", "items": {"$ref": "#/components/schemas/Label"}}, "total": {"type": "integer"}})
    );
    let label = properties("Label");
    assert_eq!(
        label["at"],
        json!({"type": "string", "format": "date-time", "nullable": true})
    );
    assert_eq!(label["owner"], json!({"$ref": "#/components/schemas/LabelOwner"}));
    let description = project.json("gateway.yaml", &format!("{path}/get/description"));
    assert!(
        description
            .as_str()
            .unwrap()
            .starts_with("Unverified: drafted from a curl line and the response")
    );
    for said in [
        "x-api-key",
        "`token`",
        "x-paging",
        "pub fn list_labels(",
        "operations::BoardsListLabels",
    ] {
        assert!(report.contains(said), "{said}: {report}");
    }
    // What was there stands as it stood.
    let (before, after) = (
        include_str!("new_operation/openapi/gateway/boards.yaml"),
        project.text("gateway/boards.yaml"),
    );
    let mut rest = after.lines();
    assert!(
        before.lines().all(|line| rest.any(|other| other == line)),
        "{after}"
    );
    let order: Vec<usize> = ["~1boards'", "~1{board_id}'", "~1labels'", "~1team-boards'"]
        .iter()
        .map(|path| project.text("gateway.yaml").find(path).unwrap())
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn bodies_in_json_and_secrets() {
    let project = Project::new();
    let report = project.draft(
        "boards_create_label",
        "curl -X POST https://gateway.test/data/boards/7/labels -H 'Authorization: Bearer secret-token' --json \
         '{\"name\": \"A\", \"apiKey\": \"api_0123456789\", \"meta\": {}, \"owner\": {\"email\": \"ann@corp.test\"}, \"tags\": [\"x\"]}'",
        Some("HTTP/2 201\r\ncontent-type: application/json\r\n\r\n{\"success\": true, \"data\": {\"id\": \"l_1\", \"name\": null}}"),
    );
    let operation = project.json("gateway.yaml", "/paths/~1data~1boards~1{board_id}~1labels/post");
    assert_eq!(
        operation["requestBody"]["content"]["application/json"],
        json!({
            "schema": {"$ref": "#/components/schemas/LabelCreate"},
            "example": {"name": "A", "apiKey": "redacted", "meta": {}, "owner": {"email": "someone@example.com"}, "tags": ["x"]},
        })
    );
    assert_eq!(
        operation["responses"]["201"]["content"]["application/json"]["schema"],
        json!({"$ref": "#/components/schemas/LabelEnvelope"})
    );
    assert_eq!(
        project.json(
            "gateway.yaml",
            "/components/schemas/LabelCreate/properties/apiKey"
        ),
        json!({"type": "string", "x-secret": true})
    );
    assert!(report.contains("apiKey, email"), "{report}");
    for file in ["gateway/boards.yaml", "gateway.yaml"] {
        assert!(!project.text(file).contains("secret-token") && !project.text(file).contains("0123456789"));
    }
}

#[test]
fn forms_lists_and_responses_of_other_kinds() {
    let project = Project::new();
    project.draft(
        "boards_import_csv",
        "curl https://gateway.test/data/boards/7/import -F file=@/home/me/leads.csv -F folder_id=12",
        Some("HTTP/1.1 200 OK\ncontent-type: application/json\n\n[{\"row\": 1}]"),
    );
    assert_eq!(
        project.json("gateway.yaml", "/components/schemas/BoardImportCsv/properties"),
        json!({"file": {"type": "string", "format": "binary"}, "folder_id": {"type": "string"}})
    );
    for (id, line, response) in [
        (
            "boards_sort",
            "curl --json '[1, 2]' https://gateway.test/data/boards/sort",
            Some("true"),
        ),
        (
            "boards_echo",
            "curl --json '3' https://gateway.test/data/boards/echo",
            Some("null"),
        ),
        (
            "boards_free",
            "curl -X PUT --json '{}' https://gateway.test/data/boards/free",
            Some("{}"),
        ),
        (
            "boards_empty",
            "curl https://gateway.test/data/boards/empty",
            Some("[]"),
        ),
        (
            "boards_export",
            "curl https://gateway.test/data/boards/7/export",
            Some("HTTP/1.1 200 OK\ncontent-type: text/csv\n\na,b"),
        ),
        (
            "boards_done",
            "curl -X PATCH https://gateway.test/data/boards/7/done/",
            Some("HTTP/1.1 204 No Content\n\n"),
        ),
        (
            "boards_unknown",
            "curl -I https://gateway.test/data/boards/7/unknown",
            None,
        ),
        (
            "boards_matrix",
            "curl https://gateway.test/data/boards/matrix",
            Some("[[1, 2.5], [null]]"),
        ),
        (
            "boards_odd",
            "curl https://gateway.test/data/boards/odd --json '{\"messageId\": 1, \"message_id\": 2, \"2fa\": true, \"$x\": {\"a b\": 1}, \
             \"type\": \"no\", \"data\": {\"data\": {\"data\": null}}}'",
            Some(r#"{"65f0a1b2c3d4e5f6a7b8c9d0": {"n": 1}, "65f0a1b2c3d4e5f6a7b8c9d1": {"n": 2}}"#),
        ),
        (
            "boards_files",
            "curl https://gateway.test/data/boards/files -F 'files=@a.pdf' -F 'files=@b.pdf' -F tags=a -F tags=b",
            Some("\"done\""),
        ),
    ] {
        project.draft(id, line, response);
    }
}

#[test]
fn a_pair_of_files_without_curl() {
    let project = Project::new();
    let file = project.folder.path().join("request.json");
    fs::write(&file, r#"{"name": "B"}"#).unwrap();
    project
        .run_with(Options {
            request: Some(file),
            path: Some("/data/boards/{board_id}?notify=true".to_owned()),
            method: Some("put".to_owned()),
            ..options("boards_rename")
        })
        .unwrap();
    project.in_order("a pair of files");
    let item = project.json("gateway.yaml", "/paths/~1data~1boards~1{board_id}");
    assert_eq!(
        item["put"]["parameters"].as_array().unwrap().len(),
        1,
        "the path item has the other"
    );
    assert_eq!(item["put"]["x-source"], json!(["server"]));
    assert_eq!(item["put"]["tags"], json!(["boards"]));
}

#[test]
fn every_service_and_a_namespace_of_its_own() {
    let project = Project::new();
    project.draft(
        "team_boards_get",
        "curl https://gateway.test/data/team-boards/7",
        Some("{\"id\": 1}"),
    );
    assert!(
        project
            .text("gateway/team_boards.yaml")
            .contains("operationId: team_boards_get")
    );
    project.draft(
        "ai_agent_get_tool",
        "curl https://gateway.test/ai-agent/tools/7",
        Some("{\"id\": 1}"),
    );
    assert!(project.text("ai-agent.yaml").contains("  /tools/{tool_id}:\n"));
    project.draft(
        "clickai_get_app",
        "curl http://127.0.0.1:4010/clickai/v1/apps/7",
        Some("{\"id\": 1}"),
    );
    assert!(project.text("clickai.yaml").contains("  /apps/{app_id}:\n"));
    project.draft(
        "clickai_get_assistant",
        "curl https://apps.test/assistants/7",
        Some("{\"id\": 1}"),
    );
    assert_eq!(
        project.json("clickai.yaml", "/paths/~1assistants~1{assistant_id}/get/servers"),
        json!([{"url": "https://apps.test", "x-service": "clickai-console"}])
    );
    project
        .run_with(Options {
            path: Some("/billing/invoices?limit=1".to_owned()),
            new_namespace: Some("Invoices.".to_owned()),
            ..options("invoices_list")
        })
        .unwrap();
    project.in_order("a namespace");
    assert!(
        project
            .text("gateway/invoices.yaml")
            .starts_with("# Invoices.\npaths:\n  /billing/invoices:\n")
    );
    assert!(
        project
            .text("gateway.yaml")
            .contains("  - name: invoices\n    description: Invoices.\n  - name: team_boards\n")
    );
    assert_eq!(
        fs::read_to_string(project.folder.path().join("Cargo.toml")).unwrap(),
        "[features]\ngateway = [\n    \"invoices\",\n]\n## Invoices.\ninvoices = []\n"
    );
}

#[test]
fn what_cannot_be_drafted_is_said_and_nothing_is_written() {
    let project = Project::new();
    for (id, line, response, words) in [
        (
            "boards_list",
            "curl https://gateway.test/data/x",
            None,
            "`boards_list` exists",
        ),
        (
            "boards_all",
            "curl https://gateway.test/data/boards",
            None,
            "it is `boards_list`",
        ),
        (
            "boards_drop",
            "curl -X DELETE https://gateway.test/data/boards/8",
            None,
            "x-aliases",
        ),
        (
            "bords_all",
            "curl https://gateway.test/data/x",
            None,
            "boards, team_boards",
        ),
        (
            "boardsAll",
            "curl https://gateway.test/data/x",
            None,
            "snake_case",
        ),
        (
            "boards_x",
            "curl https://api.apps.test/v1/x",
            None,
            "service `clickai`",
        ),
        (
            "ai_agent_x",
            "curl https://gateway.test/data/x",
            None,
            "stands below",
        ),
        (
            "boards_x",
            "curl -X GET https://gateway.test/data/x --json '{}'",
            None,
            "has no body",
        ),
        (
            "boards_x",
            "curl -X PURGE https://gateway.test/data/x",
            None,
            "no method",
        ),
        (
            "boards_x",
            "curl https://gateway.test/data/x",
            Some("HTTP/1.1 500 No\n\n{}"),
            "status 500",
        ),
        (
            "boards_x",
            "curl https://gateway.test/data/x -d a=b",
            None,
            "x-www-form-urlencoded",
        ),
        (
            "boards_clone",
            "curl https://gateway.test/data/x",
            None,
            "[operation-id]",
        ),
    ] {
        let error = project.run(id, line, response).expect_err(line);
        assert!(error.contains(words), "{line}: {error}");
    }
    for file in [
        "gateway.yaml",
        "gateway/boards.yaml",
        "ai-agent.yaml",
        "clickai.yaml",
    ] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/new_operation/openapi")
            .join(file);
        assert_eq!(project.text(file), fs::read_to_string(from).unwrap(), "{file}");
    }
}

#[test]
fn a_dry_run_prints_and_writes_nothing() {
    let project = Project::new();
    let before = project.text("gateway/boards.yaml");
    let printed = project.run_with(Options {
        from: Some("curl https://gateway.test/data/boards/7/labels".to_owned()),
        dry_run: true,
        ..options("boards_list_labels")
    });
    assert!(printed.unwrap().contains("operationId: boards_list_labels"));
    assert_eq!(project.text("gateway/boards.yaml"), before);
}
