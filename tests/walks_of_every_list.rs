//! A walk over tied rows at several page sizes for every list of the documents: it gives what its class promises, also when
//! a row is inserted and one is deleted meanwhile.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![recursion_limit = "256"] // a row has many properties
#![allow(clippy::expect_used, clippy::panic)] // a test ends there

#[path = "support/lists.rs"]
mod lists;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use imbrace::{
    Call, Error,
    operation::Operation,
    pages::{Paged, PagingBy, PagingInfo, Promise},
};
use lists::{Ask, Lists};
use serde_json::{Value, json};

const SIZES: [u32; 6] = [1, 2, 3, 7, 20, 100];
const ROWS: usize = 24;
/// A row that the server appends to every page.
const APPENDED: &str = "builtin";

/// What happens to the list between the first page and the second.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Meanwhile {
    Nothing,
    /// A row comes in front.
    Insert,
    /// The first row that was given goes.
    Delete,
    Both,
}

/// How the rows of the list are ordered by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ties {
    /// No two rows tie.
    None,
    /// All rows of one creation tie, and come in another order at each page.
    All,
}

/// A list as a server keeps it: newest first.
struct Kept {
    operation: &'static str,
    info: &'static PagingInfo,
    rows: Vec<String>,
    ties: Ties,
    meanwhile: Meanwhile,
    pages: usize,
}

impl Kept {
    fn new(operation: &'static str, info: &'static PagingInfo, ties: Ties, meanwhile: Meanwhile) -> Self {
        let rows = (0..ROWS).map(|number| format!("r{number:02}")).collect();
        Self {
            operation,
            info,
            rows,
            ties,
            meanwhile,
            pages: 0,
        }
    }

    fn response(&mut self, ask: &Ask) -> Value {
        let limit = self
            .info
            .limit
            .and_then(|name| ask.number(name))
            .unwrap_or(20)
            .max(1);
        let position = ask.get(self.info.parameter);
        let cursor = |rows: &[String]| {
            let position = position.as_deref()?;
            rows.iter().position(|row| row == position)
        };
        let (start, rows) = match self.info.by {
            PagingBy::Skip => {
                let start = position
                    .as_deref()
                    .map_or(0, |skip| skip.parse().expect("a number"));
                (start, self.ordered(ask, start, limit))
            }
            PagingBy::Page => {
                let page: usize = position
                    .as_deref()
                    .map_or(1, |page| page.parse().expect("a number"));
                let start = (page - 1) * limit;
                (start, self.ordered(ask, start, limit))
            }
            _ => {
                let rows = self.rows.clone();
                let after = cursor(&rows).map_or(0, |index| index + 1);
                // Where the position is a time, the rows that tie with it are left out.
                let lost = if position.is_some() && !self.info.cursor && self.ties == Ties::All {
                    2
                } else {
                    0
                };
                (after + lost, rows)
            }
        };
        let page: Vec<String> = rows.iter().skip(start).take(limit).cloned().collect();
        let more = start + page.len() < rows.len();
        let response = self.page(&page, more, ask);
        self.pages += 1;
        if self.pages == 1 {
            if matches!(self.meanwhile, Meanwhile::Delete | Meanwhile::Both) {
                self.rows.retain(|row| *row != page[0]);
            }
            if matches!(self.meanwhile, Meanwhile::Insert | Meanwhile::Both) {
                self.rows.insert(0, "new".to_owned());
            }
        }
        response
    }

    /// The rows in the order that was asked for.
    fn ordered(&self, ask: &Ask, start: usize, limit: usize) -> Vec<String> {
        let mut rows = self.rows.clone();
        let order = self.info.order.as_ref();
        let asked = order.and_then(|order| ask.get(order.parameter));
        let total = order.zip(asked).is_some_and(|(order, asked)| {
            let mut keys = asked
                .split(',')
                .map(|key| key.trim_start_matches('-').split(':').next().unwrap_or_default());
            keys.any(|key| order.unique.contains(&key))
        });
        if self.ties == Ties::All && !total {
            let seed = (start + limit) as u64;
            rows.sort_by_key(|row| {
                let number: u64 = row.bytes().map(u64::from).fold(7, |sum, byte| sum * 31 + byte);
                (
                    row != "new",
                    (number ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15 ^ (seed << 17)),
                )
            });
        }
        rows
    }

    fn page(&self, page: &[String], more: bool, ask: &Ask) -> Value {
        let mut listed: Vec<String> = page.to_vec();
        let next = page.last().filter(|_| more).cloned();
        if self.operation == "clickai_list_messages" {
            // The page before is named by the first row, the oldest of the page.
            listed.reverse();
        }
        let rows: Vec<Value> = listed.iter().map(|id| self.row(id)).collect();
        let (all, here) = (self.rows.len(), rows.len());
        match self.operation {
            "boards_list_items" if ask.get("include_parent").is_some() => {
                json!({"data": rows, "count": here, "total": all, "has_more": more})
            }
            "boards_list_items" => json!({"data": rows, "count": all}),
            "boards_search" => json!({"success": true, "message": {"hits": rows, "estimatedTotalHits": all}}),
            "boards_list_files" => json!({"success": true, "message": "", "data": rows}),
            "platform_get_team_labels" => {
                json!({"items": rows, "count": all, "total": here, "has_more": more})
            }
            "roles_list" => json!({"data": rows, "count": all, "has_more": more}),
            "organizations_list_for_login"
            | "platform_list_orgs"
            | "platform_list_team_users_v2"
            | "platform_list_teams_v1"
            | "platform_list_users"
            | "teams_get_users"
            | "teams_list" => {
                json!({"data": rows, "count": all, "total": here, "has_more": true})
            }
            "ai_agent_list_client_chats" => json!({"chats": rows, "hasMore": more}),
            "agent_list" => json!({"data": rows, "total": all, "skip": 0, "limit": here, "has_more": more}),
            "agent_list_use_cases" | "templates_list" => {
                let mut builtin = self.row(APPENDED);
                builtin["is_builtin"] = json!(true);
                let rows = [rows, vec![builtin]].concat();
                json!({"data": rows})
            }
            _ if self.operation.contains("email_templates") => {
                let meta = json!({"count": all, "skip": 0, "limit": here, "total": 1, "has_more": more});
                json!({"data": rows, "meta": meta})
            }
            "boards_list" => json!({"data": rows, "count": here, "total": all}),
            "board_items_fetch" => json!({
                "success": true,
                "message": {"results": rows, "offset": 0, "limit": here, "total": all},
            }),
            "document_models_list" | "document_models_list_categories" => {
                json!({"data": rows, "count": all, "skip": 0})
            }
            "document_models_list_versions" => {
                json!({"data": rows, "count": all, "skip": 0, "current_version": 1})
            }
            "ontology_list_items_with_relations" => json!({
                "data": rows, "count": here, "skip": 0, "limit": here,
                "meta": {"depth": 50, "boardCount": 1, "itemCount": all, "linkCount": 0},
            }),
            _ if self.info.cursor => json!({"data": rows, "next": next, "previous": null}),
            _ if self.info.promise == Promise::Count => {
                json!({"data": rows, "total": all, "count": here, "has_more": more})
            }
            _ => json!({"data": rows, "has_more": more}),
        }
    }

    /// A row with all properties that a list requires. It has one that differs at each request.
    fn row(&self, id: &str) -> Value {
        let seconds = self.operation.starts_with("clickai_") && self.operation != "clickai_list_feedbacks";
        let kind = if self.operation == "contacts_list_notifications" {
            json!(1)
        } else {
            json!("t")
        };
        let mut row = json!({
            "id": id, "_id": id, "board_item_id": id, "business_unit_id": "b", "organization_id": "o", "board_id": "b",
            "created_type": "manual", "name": "n", "type": kind, "order": 1, "hidden": false,
            "fields": if matches!(self.operation, "boards_list" | "forms_list") { json!([]) } else { json!({}) },
            "created_at": if seconds { json!(7) } else { json!("2026-11-29T15:45:31.082Z") },
            "updated_at": if seconds { json!(self.pages) } else { json!(format!("at {}", self.pages)) },
            "folder_id": "f", "source_type": "upload", "key": "k", "file_type": "t", "file_size": 1,
            "createdAt": "2026-11-29T15:45:31.082Z", "title": "t", "userId": "u", "visibility": "private", "status": "s",
            "conversation_id": "c", "query": "q", "answer": "a", "value_type": "string", "message_id": "m",
            "mode": "public", "icon_url": "", "description": "", "is_default": false, "is_disabled": false, "is_delete": false,
            "team_id": "t", "user_id": "u", "role": "member", "state": "join", "email": "e", "display_name": "d",
            "is_bot": false, "is_admin": false, "is_deleted": false, "is_archived": false, "is_active": true, "on_boarded": true,
        });
        let more = match self.operation {
            "document_models_list" => {
                json!({"access_teams": [], "attributes": [], "agent_ids": [], "databoard_ids": []})
            }
            "document_models_list_categories" => json!({"subCategories": []}),
            "document_models_list_versions" => json!({"schema_id": "s", "version": 1}),
            "ontology_list_items_with_relations" => json!({"board_name": "b", "children": {}}),
            "schedule_list" => {
                json!({"event_type": "e", "job": {}, "is_paused": false, "is_finished": false})
            }
            _ => json!({}),
        };
        if let (Value::Object(row), Value::Object(more)) = (&mut row, more) {
            row.extend(more);
        }
        let marketplace = json!({
            "media": [], "features": [], "tags": [], "suggestion_prompts": [], "version": 1, "is_deleted": false,
            "metadata": {}, "zip_s3_key": "k", "subject": "s", "body": "b", "links": [], "attachments": [], "email": "e",
            "user_id": "u", "owner": {"user_id": "u", "user_name": "n"}, "description": "d", "engagement_count": 0,
            "submitted_count": 0, "teams": [], "app_id": "a", "is_active": true, "created_by": "u", "use_captcha": false,
            "contact_board_id": "b", "submit_button_text": "s", "footer": "f", "map_to_contact": {},
        });
        if let (Value::Object(row), Value::Object(marketplace)) = (&mut row, marketplace)
            && !self.operation.starts_with("workflows_")
        {
            row.extend(marketplace);
        }
        row
    }
}

/// The ids of a walk, and the error that ended it.
async fn walk<O>(call: Call<O>) -> (Vec<String>, Option<Error>)
where
    O: Paged<Body: Clone + Unpin>,
{
    let mut items = call.items();
    let mut ids = Vec::new();
    while let Some(row) = items.next().await {
        match row {
            Ok(row) => {
                let row = serde_json::to_value(&row).expect("a row can be written");
                ids.push(
                    row["_id"]
                        .as_str()
                        .or(row["id"].as_str())
                        .expect("an id")
                        .to_owned(),
                );
            }
            Err(error) => {
                assert!(items.next().await.is_none(), "an error ends the walk");
                return (ids, Some(error));
            }
        }
    }
    (ids, None)
}

/// What the class of the list promises.
fn judge(
    what: &str,
    info: &PagingInfo,
    ties: Ties,
    meanwhile: Meanwhile,
    ids: &[String],
    error: Option<&Error>,
) {
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "{what}: a row came twice");
    if let Some(error) = error {
        assert!(error.is_incomplete(), "{what}: {error}");
        let counted = ids.iter().filter(|id| *id != APPENDED).count();
        let seen = format!("{counted} distinct items");
        assert!(error.message().contains(&seen), "{what}: {error}");
    }
    // Rows that were in the list for the whole walk; the first one that was given is the one that is deleted.
    let deletes = matches!(meanwhile, Meanwhile::Delete | Meanwhile::Both);
    let gone = ids.first().filter(|_| deletes).cloned();
    let missing: Vec<String> = (0..ROWS)
        .map(|number| format!("r{number:02}"))
        .filter(|id| !distinct.contains(id) && gone.as_ref() != Some(id))
        .collect();
    match info.promise {
        Promise::TotalOrder => {
            assert!(error.is_none(), "{what}: {error:?}");
            assert!(missing.is_empty(), "{what}: {missing:?} are missing");
        }
        // The count is the same after an insertion and a deletion: where rows tie, nothing shows it.
        Promise::Count if ties == Ties::All && meanwhile == Meanwhile::Both => {}
        Promise::Count => assert!(
            error.is_some() || missing.is_empty(),
            "{what}: {missing:?} are missing without an error"
        ),
        _ => {}
    }
    if ties == Ties::None && meanwhile == Meanwhile::Nothing {
        assert!(
            error.is_none() && missing.is_empty(),
            "{what}: {error:?}, {missing:?}"
        );
    }
}

macro_rules! every_list {
    ($($name:ident: $operation:path, $client:ident => $call:expr;)*) => {
        $(#[tokio::test]
        async fn $name() {
            type Of = $operation;
            let (id, info) = (<Of as Operation>::INFO.id, <Of as Paged>::PAGING);
            assert_eq!(id, stringify!($name));
            let kept = Arc::new(Mutex::new(Kept::new(id, info, Ties::None, Meanwhile::Nothing)));
            let shared = kept.clone();
            let server = Lists::start(move |ask| shared.lock().expect("no test failed").response(ask)).await;
            let $client = Clients::new(server.url());
            let call: fn(&Clients, u32) -> Call<Of> = |$client, size| {
                let call: Call<Of> = $call;
                every_list!(@limit $name call size)
            };
            for ties in [Ties::None, Ties::All] {
                for meanwhile in [Meanwhile::Nothing, Meanwhile::Insert, Meanwhile::Delete, Meanwhile::Both] {
                    for size in SIZES {
                        *kept.lock().expect("no test failed") = Kept::new(id, info, ties, meanwhile);
                        let (ids, error) = walk(call(&$client, size)).await;
                        let what = format!("{id}, {ties:?}, {meanwhile:?}, {size} a page");
                        judge(&what, info, ties, meanwhile, &ids, error.as_ref());
                    }
                }
            }
        })*

        const TESTED: &[&str] = &[$(stringify!($name)),*];
    };
    (@limit clickai_list_assistants $call:ident $size:ident) => { $call.page_size($size.into()) };
    (@limit $name:ident $call:ident $size:ident) => { $call.limit($size.into()) };
}

struct Clients {
    imbrace: imbrace::Client,
    clickai: imbrace::clickai::Client,
}

impl Clients {
    fn new(url: &str) -> Self {
        let imbrace = imbrace::Client::builder()
            .gateway_url(url)
            .api_key("api_test")
            .build()
            .expect("a client");
        let clickai = imbrace::clickai::Client::builder()
            .api_key("app-test")
            .console_token("token")
            .base_url(url)
            .console_url(url)
            .build()
            .expect("a client");
        Self { imbrace, clickai }
    }
}

use imbrace::{
    ai_agent::operations as agent, clickai::operations as clickai, gateway::operations as gateway,
};

every_list! {
    agent_list: gateway::AgentList, client => client.imbrace.agent().list();
    agent_list_use_cases: gateway::AgentListUseCases, client => client.imbrace.agent().list_use_cases();
    boards_list: gateway::BoardsList, client => client.imbrace.boards().list();
    boards_list_items: gateway::BoardsListItems, client => client.imbrace.boards().list_items("b");
    boards_get_related_items: gateway::BoardsGetRelatedItems, client => client.imbrace.boards().get_related_items("b", "i", "r");
    boards_search: gateway::BoardsSearch, client => client.imbrace.boards().search("b");
    boards_list_files: gateway::BoardsListFiles, client => client.imbrace.boards().list_files().folder_id("f");
    board_items_fetch: gateway::BoardItemsFetch, client => client.imbrace.board_items().fetch("b");
    campaign_list: gateway::CampaignList, client => client.imbrace.campaign().list();
    campaign_list_touchpoints: gateway::CampaignListTouchpoints, client => client.imbrace.campaign().list_touchpoints();
    contacts_list: gateway::ContactsList, client => client.imbrace.contacts().list();
    contacts_search: gateway::ContactsSearch, client => client.imbrace.contacts().search("q");
    contacts_list_notifications: gateway::ContactsListNotifications, client => client.imbrace.contacts().list_notifications();
    conversations_list: gateway::ConversationsList, client => client.imbrace.conversations().list();
    conversations_search: gateway::ConversationsSearch, client => client.imbrace.conversations().search("q");
    conversations_get_outstanding: gateway::ConversationsGetOutstanding, client => client.imbrace.conversations().get_outstanding();
    document_models_list: gateway::DocumentModelsList, client => client.imbrace.document_models().list();
    document_models_list_categories: gateway::DocumentModelsListCategories, client => client.imbrace.document_models().list_categories();
    document_models_list_versions: gateway::DocumentModelsListVersions, client => client.imbrace.document_models().list_versions("m");
    email_senders_list: gateway::EmailSendersList, client => client.imbrace.email_senders().list();
    email_templates_list: gateway::EmailTemplatesList, client => client.imbrace.email_templates().list();
    email_templates_search: gateway::EmailTemplatesSearch, client => client.imbrace.email_templates().search();
    forms_list: gateway::FormsList, client => client.imbrace.forms().list();
    marketplace_list_email_templates: gateway::MarketplaceListEmailTemplates, client => client.imbrace.marketplace().list_email_templates();
    messages_list: gateway::MessagesList, client => client.imbrace.messages().list();
    ontology_list_items_with_relations: gateway::OntologyListItemsWithRelations, client => client.imbrace.ontology().list_items_with_relations("b");
    organizations_list_for_login: gateway::OrganizationsListForLogin, client => client.imbrace.organizations().list_for_login();
    schedule_list: gateway::ScheduleList, client => client.imbrace.schedule().list();
    platform_list_users: gateway::PlatformListUsers, client => client.imbrace.platform().list_users();
    platform_list_orgs: gateway::PlatformListOrgs, client => client.imbrace.platform().list_orgs();
    platform_list_teams_v1: gateway::PlatformListTeamsV1, client => client.imbrace.platform().list_teams_v1("business_unit_id", "b");
    platform_list_team_users_v2: gateway::PlatformListTeamUsersV2, client => client.imbrace.platform().list_team_users_v2("team_id", "t");
    platform_get_team_labels: gateway::PlatformGetTeamLabels, client => client.imbrace.platform().get_team_labels("t");
    roles_list: gateway::RolesList, client => client.imbrace.roles().list();
    teams_list: gateway::TeamsList, client => client.imbrace.teams().list("business_unit_id", "b");
    teams_get_users: gateway::TeamsGetUsers, client => client.imbrace.teams().get_users("team_id", "t");
    templates_list: gateway::TemplatesList, client => client.imbrace.templates().list();
    workflows_list_flows: gateway::WorkflowsListFlows, client => client.imbrace.workflows().list_flows();
    workflows_list_runs: gateway::WorkflowsListRuns, client => client.imbrace.workflows().list_runs();
    workflows_list_folders: gateway::WorkflowsListFolders, client => client.imbrace.workflows().list_folders();
    workflows_list_connections: gateway::WorkflowsListConnections, client => client.imbrace.workflows().list_connections();
    workflows_list_tables: gateway::WorkflowsListTables, client => client.imbrace.workflows().list_tables();
    workflows_list_records: gateway::WorkflowsListRecords, client => client.imbrace.workflows().list_records("t");
    workflows_list_mcp_servers: gateway::WorkflowsListMcpServers, client => client.imbrace.workflows().list_mcp_servers("p");
    workflows_list_invitations: gateway::WorkflowsListInvitations, client => client.imbrace.workflows().list_invitations("PLATFORM");
    ai_agent_list_client_chats: agent::AiAgentListClientChats, client => client.imbrace.ai_agent().list_client_chats();
    clickai_list_assistants: clickai::ClickaiListAssistants, client => client.clickai.list_assistants();
    clickai_list_workflow_logs: clickai::ClickaiListWorkflowLogs, client => client.clickai.list_workflow_logs();
    clickai_list_messages: clickai::ClickaiListMessages, client => client.clickai.list_messages("c");
    clickai_list_conversations: clickai::ClickaiListConversations, client => client.clickai.list_conversations();
    clickai_list_conversation_variables: clickai::ClickaiListConversationVariables, client => client.clickai.list_conversation_variables("c");
    clickai_list_feedbacks: clickai::ClickaiListFeedbacks, client => client.clickai.list_feedbacks();
}

#[test]
fn every_list_of_the_documents_is_tested() {
    let tested: BTreeSet<&str> = TESTED.iter().copied().collect();
    let known: BTreeSet<&str> = imbrace::operations()
        .filter(|operation| operation.paging.is_some())
        .map(|operation| operation.id)
        .collect();
    assert_eq!(tested, known);
}
