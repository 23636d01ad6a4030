//! AI agents, as the chat-ai service keeps them. By hand: an update replaces, four routes show the same agents in forms of their own, and
//! their settings choose what streams show.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State,
    table::{Row, Table, at, row, set, take, text},
};
use crate::{call::Call, clock, ids, reply::Reply};

#[derive(Debug, Default)]
pub(crate) struct Agents(pub(super) Table);

/// What a body may set at any time.
const SETTABLE: [&str; 24] = [
    "name",
    "model_id",
    "provider_id",
    "description",
    "core_task",
    "agent_type",
    "mode",
    "category",
    "channel",
    "personality_role",
    "response_length",
    "tone_and_style",
    "preload_information",
    "workflow_function_call",
    "guardrail_id",
    "default_folder_id",
    "temperature",
    "streaming",
    "show_thinking_process",
    "use_memory",
    "sub_agents",
    "knowledge_hubs",
    "banned_words",
    "document_ai",
];
/// What a body may set at creation only.
const SET_ONCE: [&str; 5] = [
    "workflow_name",
    "preload_information_type",
    "credential_name",
    "version",
    "metadata",
];
/// What an update keeps if the body leaves it out.
const KEPT: [&str; 3] = ["file_ids", "folder_ids", "board_ids"];

/// What an omitted property becomes, at creation and in a full replacement alike.
fn defaults() -> Row {
    row(json!({
        "model_id": "", "provider_id": null, "description": "", "core_task": "", "agent_type": "agent", "category": [],
        "channel": null, "personality_role": null, "response_length": null, "tone_and_style": null,
        "preload_information": "", "workflow_function_call": [], "guardrail_id": "", "default_folder_id": null,
        "temperature": 0.1, "streaming": false, "show_thinking_process": false, "use_memory": true, "sub_agents": [],
        "knowledge_hubs": [], "banned_words": "", "document_ai": null,
    }))
}

/// Null in a body means the empty text or list where the server starts with one.
fn empty_for_null(agent: &mut Row) {
    for (property, default) in defaults() {
        let empty = default == "" || default.is_array();
        if empty && agent.get(&property).is_some_and(Value::is_null) {
            agent.insert(property, default);
        }
    }
}

impl Agents {
    pub(super) fn seed(&mut self, organization: &str, id: &str, streaming: bool) {
        let body = json!({
            "name": id, "workflow_name": id, "streaming": streaming, "model_id": "Default", "provider_id": "system",
        });
        self.create(organization, id, &body);
    }

    pub(super) fn get(&self, id: &str) -> Option<&Row> {
        self.0.get(id)
    }

    fn create(&mut self, organization: &str, id: &str, body: &Value) -> Row {
        let now = clock::micros();
        let mut agent = defaults();
        agent.extend(row(json!({
            "id": id, "assistant_id": id, "organization_id": organization, "model": "rag", "mode": "advanced",
            "preload_information_type": "", "credential_name": null, "credential_id": null, "version": "1",
            "object": null, "reasoning_effort": null, "top_p": null, "use_history": false, "file_ids": [],
            "board_ids": [], "folder_ids": [], "metadata": null, "tools": null, "tool_resources": null,
            "response_format": null, "deleted_at": null, "created_at": now, "updated_at": now,
        })));
        take(&mut agent, body, &SETTABLE);
        take(&mut agent, body, &SET_ONCE);
        take(&mut agent, body, &KEPT);
        empty_for_null(&mut agent);
        if let Some(number) = agent
            .get("version")
            .filter(|version| version.is_number())
            .map(Value::to_string)
        {
            set(&mut agent, "version", number);
        }
        let instructions = body
            .get("instructions")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let instructions = instructions.unwrap_or_else(|| written(&agent));
        set(&mut agent, "instructions", instructions);
        self.0.push(agent.clone());
        agent
    }
}

/// The instructions that the server writes from the settings.
fn written(agent: &Row) -> String {
    let mut out = "Please strictly follow the following settings for the AI Assistant:".to_owned();
    let settings = [
        ("Personality Role", "personality_role"),
        ("Core Task", "core_task"),
        ("Tone and Style", "tone_and_style"),
        ("Response Length", "response_length"),
        ("Banned Words", "banned_words"),
    ];
    for (title, property) in settings {
        let value = text(agent, property);
        if !value.is_empty() {
            out.push_str(&format!("\n- {title}: {value} \n"));
        }
    }
    out
}

fn without(agent: &Row, properties: &[&str]) -> Value {
    let mut agent = agent.clone();
    for property in properties {
        agent.remove(*property);
    }
    Value::Object(agent)
}

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let agents = &mut state.agents;
    let id = call.param("ai_agent_id");
    Some(match call.operation.id.as_str() {
        "chat_ai_list_ai_agents" | "ai_list_ai_agent_apps" | "ai_v2_list_ai_agents" => {
            let search = call.query("search").map(str::to_lowercase);
            let fits = |agent: &&Row| {
                search
                    .as_ref()
                    .is_none_or(|part| text(agent, "name").to_lowercase().contains(part))
            };
            Reply::ok(
                agents
                    .0
                    .iter()
                    .rev()
                    .filter(fits)
                    .cloned()
                    .map(Value::Object)
                    .collect(),
            )
        }
        "chat_ai_list_ai_agent_sub_agents" => {
            let but = call.query("assistant_id");
            let fits =
                |agent: &&Row| text(agent, "agent_type") != "team_lead" && Some(text(agent, "id")) != but;
            Reply::ok(agents.0.iter().filter(fits).cloned().map(Value::Object).collect())
        }
        "chat_ai_create_ai_agent" | "ai_v2_create_ai_agent" => {
            let agent = agents.create(call.organization, &ids::uuid(), &call.body);
            Reply::ok(without(&agent, &["assistant_id", "updated_at", "deleted_at"]))
        }
        "ai_check_ai_agent_name" => {
            let name = call.query("name").unwrap_or_default();
            Reply::ok(json!({"exist": agents.0.iter().any(|agent| text(agent, "name") == name)}))
        }
        // The routes of the other prefix stand below this one too.
        "ai_get_account_ai_agent" if id == "check-name" => {
            let name = call.query("name").unwrap_or_default();
            Reply::ok(json!({"exist": agents.0.iter().any(|agent| text(agent, "name") == name)}))
        }
        "ai_get_account_ai_agent" if id == "agents" => {
            Reply::ok(agents.0.iter().cloned().map(Value::Object).collect())
        }
        "chat_ai_get_ai_agent" | "ai_get_account_ai_agent" | "ai_get_ai_agent_app" => agents
            .get(id)
            .map_or_else(missing, |agent| Reply::ok(one(agents, agent))),
        "chat_ai_update_ai_agent" | "ai_v2_update_ai_agent" => agents
            .0
            .get_mut(id)
            .map_or_else(missing, |agent| replace(agent, &call.body)),
        "ai_update_ai_agent_workflow" => match agents.0.get_mut(id) {
            Some(agent) => {
                take(agent, &call.body, &["workflow"]);
                set(agent, "updated_at", clock::micros());
                Reply::ok(Value::Object(agent.clone()))
            }
            None => missing(),
        },
        "chat_ai_update_ai_agent_instructions" => agents
            .0
            .get_mut(id)
            .map_or_else(missing, |agent| instruct(agent, &call.body)),
        "chat_ai_delete_ai_agent" | "ai_v2_delete_ai_agent" => {
            agents.0.remove(id).map_or_else(missing, |_| {
                Reply::ok(json!({"id": id, "object": "assistant.deleted", "deleted": true}))
            })
        }
        _ => return None,
    })
}

fn missing() -> Reply {
    Reply::json(
        StatusCode::BAD_REQUEST,
        json!({"detail": "[ERROR: Assistant not found]"}),
    )
}

/// One agent, with its sub-agents as objects and those that lead it.
fn one(agents: &Agents, agent: &Row) -> Value {
    let mut out = agent.clone();
    let subs = agent
        .get("sub_agents")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let subs: Vec<Value> = subs
        .filter_map(|id| agents.get(id.as_str()?))
        .map(|sub| json!({"assistant_id": sub["id"], "name": sub["name"], "instructions": sub["core_task"]}))
        .collect();
    set(&mut out, "sub_agents", subs);
    if text(agent, "agent_type") == "agent" {
        let has = |lead: &&Row| {
            let subs = lead.get("sub_agents").and_then(Value::as_array);
            subs.is_some_and(|subs| subs.iter().any(|sub| sub == at(agent, "id")))
        };
        let leads: Vec<Value> = agents
            .0
            .iter()
            .filter(has)
            .map(|lead| at(lead, "id").clone())
            .collect();
        set(&mut out, "team_leads", leads);
    }
    Value::Object(out)
}

/// A full replacement: what the body leaves out is reset, and the instructions are written anew.
fn replace(agent: &mut Row, body: &Value) -> Reply {
    agent.extend(defaults());
    set(agent, "mode", "standard");
    take(agent, body, &SETTABLE);
    take(agent, body, &KEPT);
    empty_for_null(agent);
    if let Some(more) = body.get("metadata").and_then(Value::as_object) {
        let mut metadata = agent
            .get("metadata")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        metadata.extend(more.clone());
        set(agent, "metadata", metadata);
    }
    let instructions = written(agent);
    set(agent, "instructions", instructions);
    set(agent, "updated_at", clock::micros());
    Reply::ok(without(agent, &["assistant_id", "updated_at"]))
}

fn instruct(agent: &mut Row, body: &Value) -> Reply {
    let task = body
        .get("instructions")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if task.is_empty() {
        return Reply::json(
            StatusCode::BAD_REQUEST,
            json!({"detail": "[ERROR: 400: core_task is required]"}),
        );
    }
    set(agent, "core_task", task);
    let instructions = written(agent);
    set(agent, "instructions", instructions);
    set(agent, "updated_at", clock::micros());
    Reply::ok(without(agent, &["updated_at", "deleted_at"]))
}
