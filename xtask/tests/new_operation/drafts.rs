//! Requests of many kinds become drafts that keep all rules and make Rust.

use std::{fs, path::Path};

use imbrace_contract::{document::Document, load::load};
use serde_json::{Value, json};
use xtask::new_operation::Options;

use crate::project::{Project, options};

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
        include_str!("openapi/gateway/boards.yaml"),
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
    let envelope = project.json("gateway.yaml", "/components/schemas/LabelEnvelope");
    assert_eq!(
        (&envelope["x-envelope"], &envelope["required"]),
        (&json!("data"), &json!(["data"]))
    );
    assert!(report.contains("`x-envelope`"), "{report}");
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
fn only_what_holds_nothing_else_is_an_envelope() {
    let project = Project::new();
    for (id, path, response, wanted) in [
        (
            "boards_get_cup",
            "cups/7",
            "{\"data\": {\"id\": \"c\"}}",
            json!("data"),
        ),
        (
            "boards_get_jar",
            "jars/7",
            "{\"code\": 200, \"success\": true, \"timestamp\": 1, \"data\": {\"id\": \"j\"}}",
            json!("data"),
        ),
        (
            "boards_get_pot",
            "pots/7",
            "{\"data\": {\"id\": \"p\"}, \"usage\": {\"left\": 1}}",
            json!(null),
        ),
    ] {
        project.draft(
            id,
            &format!("curl https://gateway.test/data/{path}"),
            Some(response),
        );
        let operation = format!(
            "/paths/~1data~1{}/get",
            path.replace("s/7", &format!("s~1{{{}_id}}", path.trim_end_matches("s/7")))
        );
        let operation = project.json("gateway.yaml", &operation);
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"];
        let schema = schema.as_str().unwrap().trim_start_matches('#');
        assert!(schema.ends_with("Envelope"), "{schema}");
        assert_eq!(project.json("gateway.yaml", schema)["x-envelope"], wanted, "{id}");
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
fn no_secret_and_no_person_stays_in_a_draft() {
    let project = Project::new();
    let secrets = [
        "api_0123456789abcdef0123456789",
        "eyJhbGciOiJIUzI1NiJ9",
        "john.doe",
        "4f5g6h7j8k",
        "abcdef123456",
        "sess_abc123",
        "0123456789abcdef",
        "s3cr3tsess1",
        "hunter2",
        "Bearer abcdef",
        "oauth_c0de",
        "1234-cvv",
        "c5rf",
    ];
    let mut reports = String::new();
    for (id, line) in [
        (
            "boards_hook",
            "curl https://gateway.test/data/hooks/api_0123456789abcdef0123456789",
        ),
        (
            "boards_reset",
            "curl https://gateway.test/data/reset/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghij123/x",
        ),
        (
            "boards_of_user",
            "curl https://gateway.test/data/users/john.doe%40corp.example.com/items",
        ),
        (
            "boards_invited",
            "curl https://gateway.test/data/invitations/4f5g6h7j8k",
        ),
        (
            "boards_probe",
            "curl 'https://gateway.test/data/probe?sig=abcdef123456&session=sess_abc123&code=oauth_c0de&limit=3' \
             -H 'Ocp-Apim-Subscription-Key: 0123456789abcdef' -H 'X-Session-Id: s3cr3tsess1' -H 'X-CSRF: c5rf' \
             -H 'X-Functions-Key: 0123456789abcdef' \
             --json '{\"pwd\":\"hunter2\",\"pass\":\"hunter2\",\"auth\":\"Bearer abcdef\",\"cvv\":\"1234-cvv\",\"a\":1}'",
        ),
    ] {
        reports += &project.draft(id, line, Some("{\"a\":1}"));
    }
    let text = project.text("gateway/boards.yaml");
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} stands in the document");
        assert!(!reports.contains(secret), "{secret} stands in the report");
    }
    for (path, name, marked) in [
        ("/paths/~1data~1hooks~1{token}", "token", true),
        ("/paths/~1data~1reset~1{token}~1x", "token", true),
        ("/paths/~1data~1users~1{email}~1items", "email", false),
        ("/paths/~1data~1invitations~1{token}", "token", true),
    ] {
        let parameter = project.json("gateway.yaml", &format!("{path}/parameters/0"));
        assert_eq!(parameter["name"], name, "{path}");
        assert_eq!(
            parameter["x-secret"],
            if marked { json!(true) } else { Value::Null },
            "{path}"
        );
    }
    let probe = project.json("gateway.yaml", "/paths/~1data~1probe/post");
    let names: Vec<&str> = probe["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["code", "limit"]);
    let body = project.json("gateway.yaml", "/components/schemas/BoardProbe/properties");
    for name in ["pwd", "pass", "auth", "cvv"] {
        assert_eq!(body[name]["x-secret"], true, "{name}");
    }
    for said in [
        "`sig`, a credential",
        "`X-Functions-Key`, a credential",
        "auth, code, cvv, pass, pwd",
    ] {
        assert!(reports.contains(said), "{said}: {reports}");
    }
}

#[test]
fn what_was_encoded_is_a_value_and_not_a_part_of_the_path() {
    let project = Project::new();
    for (id, line, path, example) in [
        (
            "boards_file",
            "files/folder%2Freport.pdf/x",
            "/data/files/{file_id}/x",
            "folder/report.pdf",
        ),
        ("boards_fragment", "pro%3Fbe/a", "/data/{data_id}/a", "pro?be"),
        (
            "boards_space",
            "names/a%20b%23c",
            "/data/names/{name_id}",
            "a b#c",
        ),
    ] {
        let report = project.draft(
            id,
            &format!("curl https://gateway.test/data/{line}"),
            Some("{\"a\":1}"),
        );
        assert!(report.contains(path), "{report}");
        let escaped = path.replace('/', "~1");
        let parameter = project.json("gateway.yaml", &format!("/paths/{escaped}/parameters/0"));
        assert_eq!(parameter["example"], example);
    }
}

#[test]
fn a_line_for_windows_is_read() {
    let project = Project::new();
    let line = "curl ^\"https://gateway.test/data/probe?a=1^&b=2^\" ^\n  -H ^\"accept: application/json^\" ^\n  --data-raw ^\"^{^\\^\"a^\\^\":1^}^\"";
    project.draft("boards_probe", line, Some("{\"a\":1}"));
    let probe = project.json("gateway.yaml", "/paths/~1data~1probe/post");
    assert_eq!(probe["parameters"][1]["name"], "b");
    assert_eq!(
        probe["requestBody"]["content"]["application/json"]["example"],
        json!({"a": 1})
    );
}

#[test]
fn large_numbers_are_kept_and_what_is_lost_is_said() {
    let project = Project::new();
    let report = project.draft(
        "boards_probe",
        "curl 'https://gateway.test/data/probe?tag=a&tag=b#top' -H 'X-Mode: one' -H 'X-Mode: two' -H 'User-Agent: x'",
        Some(
            "{\"id\": 18446744073709551615, \"n\": 123456789012345678901234567890, \"small\": 1, \"when\": \"2026-02-30T10:00:00Z\", \
             \"at\": \"2026-02-28T10:00:00Z\", \"twice\": 1, \"twice\": 2, \"many\": [1, 2, 3, 4]}",
        ),
    );
    let text = project.text("gateway/boards.yaml");
    for kept in [
        "id: 18446744073709551615\n",
        "n': 123456789012345678901234567890\n",
    ] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    let properties = project.json(
        "gateway.yaml",
        "/components/schemas/BoardProbeResponse/properties",
    );
    assert_eq!(properties["id"].get("type"), None);
    assert_eq!(properties["small"], json!({"type": "integer"}));
    assert_eq!(properties["when"], json!({"type": "string"}));
    assert_eq!(properties["at"], json!({"type": "string", "format": "date-time"}));
    for said in [
        "18446744073709551615 is a whole number beyond 64 bits",
        "123456789012345678901234567890 is a whole number beyond 64 bits",
        "`2026-02-30T10:00:00Z` in the response is written like a date and is none",
        "`twice` appears twice",
        "the header `X-Mode` appears twice: the first one is used",
        "set themselves: `User-Agent`",
        "`tag` appears 2 times in the query",
        "what follows `#`",
        "the example of the response is cut",
    ] {
        assert!(report.contains(said), "{said}: {report}");
    }
}

#[test]
fn several_files_of_one_name_are_a_list_of_files() {
    let project = Project::new();
    project.draft(
        "boards_attach",
        "curl https://gateway.test/data/attach -F files=@a.txt -F files=@b.txt -F label=x",
        None,
    );
    let properties = project.json("gateway.yaml", "/components/schemas/BoardAttach/properties");
    assert_eq!(
        properties["files"],
        json!({"type": "array", "items": {"type": "string", "format": "binary"}})
    );
    let document = load(&project.folder.path().join("openapi/gateway.yaml"))
        .and_then(Document::read)
        .unwrap();
    let code = imbrace_codegen::code(&document, "crate::Client", imbrace_codegen::Parts::default()).unwrap();
    assert!(code.contains("pub files: Option<Vec<Upload>>"), "{code}");
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
        ("ai_agent_x", "curl https://gateway.test/data/x", None, "is below"),
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
            "not a method",
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
