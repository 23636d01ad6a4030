//! `workflows`: flows, runs, folders, connections, pieces, tables, MCP servers, invitations.

use imbrace::gateway::types::{
    AppConnectionScope, AppConnectionStatus, AppConnectionType, FlowCreate, FlowInvitationType,
    FlowOperation, FlowOperationType, FlowRunStatus, FlowStatus, FlowTableCellInput, FlowTableFieldCreate,
    FlowTableFieldData, FlowTableFieldType, FlowTableRecordUpdate, FlowTableRecordsCreate,
    FlowTriggerTestStrategy, FlowVersionState, McpPieceAction, McpServerCreate, McpToolInput, McpToolType,
    PieceOptionsQuery,
};
use serde_json::json;

use super::support::Wire;

const FLOW: &str = "/activepieces/v1/flows/flow_id";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(flows(&wire)).await;
    Box::pin(operations_on_a_flow(&wire)).await;
    Box::pin(triggers(&wire)).await;
    Box::pin(runs(&wire)).await;
    Box::pin(folders(&wire)).await;
    Box::pin(connections(&wire)).await;
    Box::pin(pieces(&wire)).await;
    Box::pin(tables_and_fields(&wire)).await;
    Box::pin(records(&wire)).await;
    Box::pin(mcp_servers(&wire)).await;
    Box::pin(people_and_channels(&wire)).await;
    wire.covers("workflows");
}

async fn flows(wire: &Wire) {
    let workflows = wire.client.workflows();

    // The service takes the values of a list under one name each.
    let list = wire
        .call(
            workflows
                .list_flows()
                .limit(20)
                .cursor("next_page")
                .project_id("project_id")
                .folder_id("folder_id")
                .status([FlowStatus::Enabled, FlowStatus::Disabled])
                .name("lead")
                .version_state(FlowVersionState::Locked)
                .external_ids(["a,b", "c"])
                .tags(["x"]),
            "GET",
            "/activepieces/v1/flows",
            &[
                ("limit", "20"),
                ("cursor", "next_page"),
                ("projectId", "project_id"),
                ("folderId", "folder_id"),
                ("status", "ENABLED"),
                ("status", "DISABLED"),
                ("name", "lead"),
                ("versionState", "LOCKED"),
                ("externalIds", "a,b"),
                ("externalIds", "c"),
                ("tags", "x"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data.len(), 1);
    assert_eq!(list.next, None);

    let mut rows = workflows.list_flows().limit(1).items();
    let mut ids = Vec::new();
    while let Some(row) = rows.next().await {
        ids.push(row.expect("a flow").id);
    }
    assert_eq!(ids, ["Zk3vQ8uYb1LrT5mNw7xCd"]);
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert_eq!(sent.query, "limit=1");

    let made = wire
        .call(
            workflows
                .create_flow(FlowCreate::new("New lead notice").folder_id("folder_id"))
                .project_id("project_id")
                .metadata_entry("owner", "sales"),
            "POST",
            "/activepieces/v1/flows",
            &[],
            json!({
                "displayName": "New lead notice",
                "folderId": "folder_id",
                "projectId": "project_id",
                "metadata": {"owner": "sales"},
            }),
        )
        .await;
    assert_eq!(made.status, Some(FlowStatus::Disabled));

    let got = wire
        .call(
            workflows.get_flow("flow_id").version_id("version_id"),
            "GET",
            FLOW,
            &[("versionId", "version_id")],
            None,
        )
        .await;
    assert_eq!(got.folder_id, None);

    wire.call(workflows.delete_flow("flow_id"), "DELETE", FLOW, &[], None)
        .await;
}

async fn operations_on_a_flow(wire: &Wire) {
    let workflows = wire.client.workflows();

    // Publishing wants an empty object.
    let flow = wire
        .call(
            workflows.apply_flow_operation(
                "flow_id",
                FlowOperation::new(FlowOperationType::LockAndPublish).request([("", ""); 0]),
            ),
            "POST",
            FLOW,
            &[],
            json!({"type": "LOCK_AND_PUBLISH", "request": {}}),
        )
        .await;
    assert!(flow.project_id.is_some());

    wire.call(
        workflows
            .apply_flow_operation("flow_id", FlowOperation::new("CHANGE_NAME"))
            .request_entry("displayName", "Nightly report"),
        "POST",
        FLOW,
        &[],
        json!({"type": "CHANGE_NAME", "request": {"displayName": "Nightly report"}}),
    )
    .await;
}

async fn triggers(wire: &Wire) {
    let workflows = wire.client.workflows();
    let body = json!({
        "contactId": "contact_xxx",
        "event": "lead_qualified",
        "payload": {"score": 87},
    });

    wire.call(
        workflows
            .trigger_flow("flow_id")
            .contact_id("contact_xxx")
            .event("lead_qualified")
            .payload_entry("score", 87),
        "POST",
        "/activepieces/v1/webhooks/flow_id",
        &[],
        body.clone(),
    )
    .await;

    let response = wire
        .call(
            workflows
                .trigger_flow_sync("flow_id")
                .contact_id("contact_xxx")
                .event("lead_qualified")
                .payload([("score", 87)]),
            "POST",
            "/activepieces/v1/webhooks/flow_id/sync",
            &[],
            body,
        )
        .await;
    assert_eq!(response, Some(json!({"score": 87, "qualified": true})));

    let events = wire
        .call(
            workflows
                .test_trigger()
                .project_id("project_id")
                .flow_id("flow_id")
                .flow_version_id("version_id")
                .test_strategy(FlowTriggerTestStrategy::TestFunction),
            "POST",
            "/activepieces/v1/test-trigger",
            &[],
            json!({
                "projectId": "project_id",
                "flowId": "flow_id",
                "flowVersionId": "version_id",
                "testStrategy": "TEST_FUNCTION",
            }),
        )
        .await;
    assert_eq!(events.data.len(), 1);

    let status = wire
        .call(
            workflows.get_trigger_run_status(),
            "GET",
            "/activepieces/v1/trigger-runs/status",
            &[],
            None,
        )
        .await;
    assert!(
        status
            .pieces
            .expect("pieces")
            .contains_key("@activepieces/piece-schedule")
    );
}

async fn runs(wire: &Wire) {
    let workflows = wire.client.workflows();

    let list = wire
        .call(
            workflows
                .list_runs()
                .limit(20)
                .project_id("project_id")
                .flow_id("flow_id")
                .status([FlowRunStatus::Succeeded, FlowRunStatus::MemoryLimitExceeded])
                .created_after("2026-03-01T00:00:00+07:00")
                .flow_run_ids(["run_1", "run_2"])
                .archived(true),
            "GET",
            "/activepieces/v1/flow-runs",
            &[
                ("limit", "20"),
                ("projectId", "project_id"),
                ("flowId", "flow_id"),
                ("status", "SUCCEEDED"),
                ("status", "MEMORY_LIMIT_EXCEEDED"),
                ("createdAfter", "2026-03-01T00:00:00+07:00"),
                ("flowRunIds", "run_1"),
                ("flowRunIds", "run_2"),
                ("archived", "true"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data[0].id, "R4eWq6tYu8iOp0aSd2fGh");

    let run = wire
        .call(
            workflows.get_run("run_id"),
            "GET",
            "/activepieces/v1/flow-runs/run_id",
            &[],
            None,
        )
        .await;
    assert_eq!(run.id, "run_id");
}

async fn folders(wire: &Wire) {
    let workflows = wire.client.workflows();
    let path = "/activepieces/v1/folders/folder_id";

    let list = wire
        .call(
            workflows
                .list_folders()
                .limit(20)
                .cursor("next_page")
                .project_id("project_id"),
            "GET",
            "/activepieces/v1/folders",
            &[
                ("limit", "20"),
                ("cursor", "next_page"),
                ("projectId", "project_id"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data[0].display_name.as_deref(), Some("CRM Automations"));

    let made = wire
        .call(
            workflows
                .create_folder("CRM Automations")
                .project_id("project_id"),
            "POST",
            "/activepieces/v1/folders",
            &[],
            json!({"displayName": "CRM Automations", "projectId": "project_id"}),
        )
        .await;
    assert_eq!(made.number_of_flows, Some(0));

    let got = wire
        .call(workflows.get_folder("folder_id"), "GET", path, &[], None)
        .await;
    assert_eq!(got.number_of_flows, Some(3));

    let changed = wire
        .call(
            workflows.update_folder("folder_id", "Sales Automations"),
            "POST",
            path,
            &[],
            json!({"displayName": "Sales Automations"}),
        )
        .await;
    assert_eq!(changed.display_name.as_deref(), Some("Sales Automations"));

    wire.call(workflows.delete_folder("folder_id"), "DELETE", path, &[], None)
        .await;
}

async fn connections(wire: &Wire) {
    let workflows = wire.client.workflows();
    let path = "/activepieces/v1/app-connections/connection_id";

    let list = wire
        .call(
            workflows
                .list_connections()
                .limit(20)
                .project_id("project_id")
                .piece_name("@activepieces/piece-slack")
                .display_name("Slack")
                .status([AppConnectionStatus::Active, AppConnectionStatus::Missing])
                .scope(AppConnectionScope::Platform)
                .imbrace_user_id("u_xxx"),
            "GET",
            "/activepieces/v1/app-connections",
            &[
                ("limit", "20"),
                ("projectId", "project_id"),
                ("pieceName", "@activepieces/piece-slack"),
                ("displayName", "Slack"),
                ("status", "ACTIVE"),
                ("status", "MISSING"),
                ("scope", "PLATFORM"),
                ("imbraceUserId", "u_xxx"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data[0].r#type, AppConnectionType::Oauth2);

    let made = wire
        .call(
            workflows
                .upsert_connection()
                .external_id("openai-main")
                .display_name("OpenAI")
                .piece_name("@activepieces/piece-openai")
                .r#type(AppConnectionType::SecretText)
                .value([("type", "SECRET_TEXT"), ("secret_text", "sk-xxx")]),
            "POST",
            "/activepieces/v1/app-connections",
            &[],
            json!({
                "externalId": "openai-main",
                "displayName": "OpenAI",
                "pieceName": "@activepieces/piece-openai",
                "type": "SECRET_TEXT",
                "value": {"type": "SECRET_TEXT", "secret_text": "sk-xxx"},
            }),
        )
        .await;
    assert_eq!(made.r#type, AppConnectionType::SecretText);

    let got = wire
        .call(workflows.get_connection("connection_id"), "GET", path, &[], None)
        .await;
    assert_eq!(got.external_id.as_deref(), Some("slack-integration"));

    wire.call(
        workflows.delete_connection("connection_id"),
        "DELETE",
        path,
        &[],
        None,
    )
    .await;
}

async fn pieces(wire: &Wire) {
    let workflows = wire.client.workflows();

    let list = wire
        .call(
            workflows
                .list_pieces()
                .limit(10)
                .search_query("slack")
                .include_hidden(true)
                .locale("vi"),
            "GET",
            "/activepieces/v1/pieces",
            &[
                ("limit", "10"),
                ("searchQuery", "slack"),
                ("includeHidden", "true"),
                ("locale", "vi"),
            ],
            None,
        )
        .await;
    assert_eq!(list[0].name, "@activepieces/piece-slack");

    // The slash of a name stays inside its segment of the path.
    let piece = wire
        .call(
            workflows
                .get_piece("@activepieces/piece-slack")
                .version("0.9.1")
                .locale("vi"),
            "GET",
            "/activepieces/v1/pieces/%40activepieces%2Fpiece-slack",
            &[("version", "0.9.1"), ("locale", "vi")],
            None,
        )
        .await;
    assert_eq!(piece.name, "@activepieces/piece-slack");

    let options = wire
        .call(
            workflows
                .get_piece_property_options(PieceOptionsQuery::new(
                    "@activepieces/piece-slack",
                    "0.9.1",
                    "send_channel_message",
                    "channel",
                    "flow_id",
                    "version_id",
                ))
                .input_entry("auth", "{{connections['slack']}}")
                .search_value("sales"),
            "POST",
            "/activepieces/v1/pieces/options",
            &[],
            json!({
                "pieceName": "@activepieces/piece-slack",
                "pieceVersion": "0.9.1",
                "actionOrTriggerName": "send_channel_message",
                "propertyName": "channel",
                "flowId": "flow_id",
                "flowVersionId": "version_id",
                "input": {"auth": "{{connections['slack']}}"},
                "searchValue": "sales",
            }),
        )
        .await;
    assert_eq!(options.r#type.as_deref(), Some("DROPDOWN"));
}

async fn tables_and_fields(wire: &Wire) {
    let workflows = wire.client.workflows();
    let path = "/activepieces/v1/fields/field_id";

    let list = wire
        .call(
            workflows
                .list_tables()
                .limit(20)
                .name("Leads")
                .external_ids(["a", "b"]),
            "GET",
            "/activepieces/v1/tables",
            &[
                ("limit", "20"),
                ("name", "Leads"),
                ("externalIds", "a"),
                ("externalIds", "b"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data[0].name, "Leads");

    let table = wire
        .call(
            workflows.get_table("table_id"),
            "GET",
            "/activepieces/v1/tables/table_id",
            &[],
            None,
        )
        .await;
    assert_eq!(table.name, "Leads");

    let fields = wire
        .call(
            workflows.list_fields("table_id"),
            "GET",
            "/activepieces/v1/fields",
            &[("tableId", "table_id")],
            None,
        )
        .await;
    assert_eq!(fields[0].r#type, FlowTableFieldType::StaticDropdown);

    let made = wire
        .call(
            workflows
                .create_field(FlowTableFieldCreate::new(
                    "table_id",
                    "Stage",
                    FlowTableFieldType::StaticDropdown,
                ))
                .data(FlowTableFieldData::new().option("New").option("Won"))
                .external_id("stage"),
            "POST",
            "/activepieces/v1/fields",
            &[],
            json!({
                "tableId": "table_id",
                "name": "Stage",
                "type": "STATIC_DROPDOWN",
                "data": {"options": [{"value": "New"}, {"value": "Won"}]},
                "externalId": "stage",
            }),
        )
        .await;
    assert_eq!(made.r#type, FlowTableFieldType::Text);

    let got = wire
        .call(workflows.get_field("field_id"), "GET", path, &[], None)
        .await;
    assert_eq!(got.name, "Email");

    let changed = wire
        .call(
            workflows.update_field("field_id", "Work email"),
            "POST",
            path,
            &[],
            json!({"name": "Work email"}),
        )
        .await;
    assert_eq!(changed.name, "Work email");

    wire.call(workflows.delete_field("field_id"), "DELETE", path, &[], None)
        .await;
}

async fn records(wire: &Wire) {
    let workflows = wire.client.workflows();
    let path = "/activepieces/v1/records/record_id";

    let list = wire
        .call(
            workflows.list_records("table_id").limit(20).cursor("next_page"),
            "GET",
            "/activepieces/v1/records",
            &[("tableId", "table_id"), ("limit", "20"), ("cursor", "next_page")],
            None,
        )
        .await;
    assert!(list.data[0].cells.is_some());

    let made = wire
        .call(
            workflows.create_records(FlowTableRecordsCreate::new(
                "table_id",
                [
                    vec![FlowTableCellInput::new("email", "ada@example.com")],
                    vec![
                        FlowTableCellInput::new("email", "grace@example.com"),
                        FlowTableCellInput::new("stage", "New"),
                    ],
                ],
            )),
            "POST",
            "/activepieces/v1/records",
            &[],
            json!({
                "tableId": "table_id",
                "records": [
                    [{"fieldId": "email", "value": "ada@example.com"}],
                    [
                        {"fieldId": "email", "value": "grace@example.com"},
                        {"fieldId": "stage", "value": "New"},
                    ],
                ],
            }),
        )
        .await;
    assert!(!made.is_empty());

    let got = wire
        .call(workflows.get_record("record_id"), "GET", path, &[], None)
        .await;
    assert!(got.cells.is_some());

    let changed = wire
        .call(
            workflows
                .update_record("record_id", FlowTableRecordUpdate::new("table_id"))
                .cell(FlowTableCellInput::new("email", "ada@example.org"))
                .agent_update(true),
            "POST",
            path,
            &[],
            json!({
                "tableId": "table_id",
                "cells": [{"fieldId": "email", "value": "ada@example.org"}],
                "agentUpdate": true,
            }),
        )
        .await;
    assert!(changed.table_id.is_some());

    // A DELETE with a body.
    wire.call(
        workflows.delete_records().id("record_1").id("record_2"),
        "DELETE",
        "/activepieces/v1/records",
        &[],
        json!({"ids": ["record_1", "record_2"]}),
    )
    .await;
}

async fn mcp_servers(wire: &Wire) {
    let workflows = wire.client.workflows();
    let path = "/activepieces/v1/mcp-servers/server_id";

    let list = wire
        .call(
            workflows
                .list_mcp_servers("project_id")
                .limit(20)
                .cursor("next_page")
                .name("Lead tools"),
            "GET",
            "/activepieces/v1/mcp-servers",
            &[
                ("projectId", "project_id"),
                ("limit", "20"),
                ("cursor", "next_page"),
                ("name", "Lead tools"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data[0].name, "Lead tools");

    let made = wire
        .call(
            workflows
                .create_mcp_server(McpServerCreate::new("project_id"))
                .name("Lead tools"),
            "POST",
            "/activepieces/v1/mcp-servers",
            &[],
            json!({"projectId": "project_id", "name": "Lead tools"}),
        )
        .await;
    assert!(made.token.is_some());

    let got = wire
        .call(workflows.get_mcp_server("server_id"), "GET", path, &[], None)
        .await;
    assert_eq!(got.id, "server_id");

    wire.call(
        workflows
            .update_mcp_server("server_id")
            .name("Lead tools")
            .tool(
                McpToolInput::new(McpToolType::Flow)
                    .tool_name("notify_lead")
                    .flow_id("flow_id"),
            )
            .tool(
                McpToolInput::new("PIECE")
                    .piece_metadata(McpPieceAction::new().piece_name("@activepieces/piece-slack")),
            ),
        "POST",
        path,
        &[],
        json!({
            "name": "Lead tools",
            "tools": [
                {"type": "FLOW", "toolName": "notify_lead", "flowId": "flow_id"},
                {"type": "PIECE", "pieceMetadata": {"pieceName": "@activepieces/piece-slack"}},
            ],
        }),
    )
    .await;

    let rotated = wire
        .call(
            workflows.rotate_mcp_token("server_id"),
            "POST",
            &format!("{path}/rotate"),
            &[],
            None,
        )
        .await;
    assert_ne!(rotated.token, made.token);

    wire.call(
        workflows.delete_mcp_server("server_id"),
        "DELETE",
        path,
        &[],
        None,
    )
    .await;
}

async fn people_and_channels(wire: &Wire) {
    let workflows = wire.client.workflows();

    let list = wire
        .call(
            workflows
                .list_invitations(FlowInvitationType::Platform)
                .limit(20)
                .project_id("project_id"),
            "GET",
            "/activepieces/v1/user-invitations",
            &[("type", "PLATFORM"), ("limit", "20"), ("projectId", "project_id")],
            None,
        )
        .await;
    assert_eq!(list.data[0].email.as_deref(), Some("ada@example.com"));

    wire.call(
        workflows.delete_invitation("invitation_id"),
        "DELETE",
        "/activepieces/v1/user-invitations/invitation_id",
        &[],
        None,
    )
    .await;

    let project = wire
        .call(
            workflows.resolve_project_id(),
            "GET",
            "/activepieces/v1/users/projects/current",
            &[],
            None,
        )
        .await;
    assert!(project.id.is_some());

    // This one is of the channel service.
    let list = wire
        .call(
            workflows.list_channel_automation().channel_type("whatsapp"),
            "GET",
            "/channel-service/v1/workflows/channel_automation",
            &[("channelType", "whatsapp")],
            None,
        )
        .await;
    assert_eq!(list.data[0].active, Some(true));
}
