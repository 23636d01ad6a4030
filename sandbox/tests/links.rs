//! What the rules keep beyond single rows: links, members, counts, searches, pages, and organizations.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::{Box, json as send};

const CHANNEL: &str = "/channel-service/v1";

async fn post(one: &Box, path: &str, body: Value) -> Value {
    let (status, response) = send(one.gateway(Method::POST, &format!("{CHANNEL}{path}")).json(&body)).await;
    assert!((200..300).contains(&status), "{path}: {status} {response}");
    response
}

async fn get(one: &Box, path: &str) -> Value {
    let (status, response) = send(one.gateway(Method::GET, path)).await;
    assert_eq!(status, 200, "{path}: {response}");
    response
}

fn ids(list: &Value, of: &str) -> Vec<String> {
    let rows = list.pointer(of).and_then(Value::as_array).unwrap();
    rows.iter()
        .map(|row| row["id"].as_str().or(row["_id"].as_str()).unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn an_inbox_keeps_status_name_members_and_counts() {
    let one = Box::start().await;
    let channel = post(&one, "/channels/_web", json!({"name": "Website"})).await;
    assert_eq!(channel["type"], "web");
    let contact = post(&one, "/contacts", json!({"display_name": "Ada"})).await;
    let new = json!({"channel_id": channel["id"], "contact_id": contact["id"]});
    let conversation = post(&one, "/conversations", new).await;
    let id = conversation["id"].as_str().unwrap();
    let named = json!({"conversation_id": id, "name": "Đơn hàng 7"});
    post(&one, "/team_conversations/_update_name", named).await;
    post(
        &one,
        "/team_conversations/_update_status",
        json!({"conversation_id": id, "status": "resolved"}),
    )
    .await;
    let read = get(&one, &format!("{CHANNEL}/conversations/{id}")).await;
    assert_eq!(
        (&read["name"], &read["status"]),
        (&json!("Đơn hàng 7"), &json!("resolved"))
    );
    let team = get(&one, &format!("{CHANNEL}/team_conversations/{id}")).await;
    assert_eq!(team["conversation_id"], id);
    let search = |text: &str| format!("{CHANNEL}/team_conversations/_search?q={text}");
    assert_eq!(
        ids(&get(&one, &search("%C4%91%C6%A1n")).await, "/data"),
        [id],
        "without regard to case"
    );
    assert_eq!(
        get(&one, &search("zzz")).await["data"],
        json!([]),
        "nothing has zzz"
    );
    let counts = get(&one, &format!("{CHANNEL}/team_conversations/_views_count")).await;
    let listed = get(&one, "/channel-service/v2/team_conversations?limit=100").await;
    assert_eq!(
        counts.pointer("/all").or(counts.pointer("/data/all")).unwrap(),
        listed["data"].as_array().unwrap().len()
    );

    let member = json!({"conversation_id": id, "user_id": "u_7"});
    let changed = post(&one, "/team_conversations/assign_team_member", member.clone()).await;
    assert_eq!(
        ids(&changed, "/conversation/users").last().unwrap(),
        "u_7",
        "{changed}"
    );
    post(&one, "/team_conversations/assign_team_member", member.clone()).await;
    post(&one, "/team_conversations/_join", json!({"conversation_id": id})).await;
    let read = get(&one, &format!("{CHANNEL}/conversations/{id}")).await;
    assert_eq!(ids(&read, "/users"), ["u_7", "u_sandbox"], "each once");
    post(&one, "/team_conversations/remove_team_member", member).await;
    post(&one, "/team_conversations/_leave", json!({"conversation_id": id})).await;
    assert_eq!(
        get(&one, &format!("{CHANNEL}/conversations/{id}")).await["users"],
        json!([])
    );
    let unknown = one.gateway(Method::POST, &format!("{CHANNEL}/team_conversations/_join"));
    assert_eq!(
        send(unknown.json(&json!({"conversation_id": "conv_none"})))
            .await
            .0,
        404
    );
    assert_eq!(
        ids(
            &get(
                &one,
                &format!(
                    "{CHANNEL}/contacts/{}/conversations",
                    contact["id"].as_str().unwrap()
                )
            )
            .await,
            ""
        ),
        [id]
    );
}

#[tokio::test]
async fn a_campaign_shows_its_touchpoints() {
    let one = Box::start().await;
    let campaign = post(&one, "/campaign", json!({"name": "Q2"})).await;
    let id = campaign["_id"].as_str().unwrap();
    let touchpoint = post(
        &one,
        "/touchpoints",
        json!({"name": "Poster", "campaign_id": id, "channel_id": "ch_1"}),
    )
    .await;
    post(
        &one,
        "/touchpoints",
        json!({"name": "Other", "campaign_id": "c_other", "channel_id": "ch_1"}),
    )
    .await;
    let read = get(&one, &format!("{CHANNEL}/campaign/{id}")).await;
    assert_eq!(read["touchpoints"].as_array().map(Vec::len), Some(1), "{read}");
    assert_eq!(read["touchpoints"][0]["_id"], touchpoint["_id"]);
    let listed = get(&one, &format!("{CHANNEL}/touchpoints?campaign_id={id}")).await;
    assert_eq!(ids(&listed, "/data"), [touchpoint["_id"].as_str().unwrap()]);
    assert_eq!(
        listed["data"][0]["campaign_name"], "Q2",
        "the name of the campaign"
    );
}

#[tokio::test]
async fn lists_come_in_pages() {
    let one = Box::start_with(imbrace_sandbox::Sandbox::builder().empty()).await;
    let mut made = Vec::new();
    for number in 0..5 {
        let contact = post(&one, "/contacts", json!({"display_name": format!("C{number}")})).await;
        made.push(contact["id"].as_str().unwrap().to_owned());
    }
    let page = async |skip: u8| get(&one, &format!("{CHANNEL}/contacts?limit=2&skip={skip}")).await;
    let (first, last) = (page(0).await, page(4).await);
    assert_eq!(
        (&first["has_more"], &last["has_more"]),
        (&json!(true), &json!(false)),
        "{first}"
    );
    let mut seen: Vec<String> = [first, page(2).await, last]
        .iter()
        .flat_map(|page| ids(page, "/data"))
        .collect();
    seen.sort();
    made.sort();
    assert_eq!(seen, made, "every row once");

    let mut names = Vec::new();
    for number in 0..5 {
        let folder = json!({"displayName": format!("F{number}"), "projectId": "p"});
        let path = "/activepieces/v1/folders";
        assert!(send(one.gateway(Method::POST, path).json(&folder)).await.0 < 300);
    }
    let mut cursor = String::new();
    loop {
        let list = get(&one, &format!("/activepieces/v1/folders?limit=2&cursor={cursor}")).await;
        names.extend(
            list["data"]
                .as_array()
                .unwrap()
                .iter()
                .map(|folder| folder["displayName"].clone()),
        );
        match list["next"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => break,
        }
    }
    names.sort_by_key(ToString::to_string);
    assert_eq!(json!(names), json!(["F0", "F1", "F2", "F3", "F4"]));
}

#[tokio::test]
async fn agents_are_the_same_behind_all_their_routes() {
    let one = Box::start().await;
    let new = json!({"name": "X1", "workflow_name": "w", "credential_id": null, "provider_id": null});
    let (status, agent) = send(one.gateway(Method::POST, "/v3/ai/assistant_apps").json(&new)).await;
    assert_eq!(status, 200, "null stands for an absent property: {agent}");
    let id = agent["id"].as_str().unwrap();
    assert!(ids(&get(&one, "/v3/ai/assistant_apps").await, "").contains(&id.to_owned()));
    assert_eq!(
        get(&one, &format!("/v3/ai/assistant_apps/{id}")).await["name"],
        "X1"
    );
    assert_eq!(
        get(&one, &format!("/v3/ai/accounts/assistants/{id}")).await["assistant_id"],
        id
    );
    assert_eq!(
        get(&one, "/v3/ai/assistants/check-name?name=X1").await["exist"],
        true
    );
    assert_eq!(
        send(one.gateway(Method::DELETE, &format!("/v3/ai/assistant_apps/{id}")))
            .await
            .0,
        200
    );
    assert_eq!(
        send(one.gateway(Method::GET, &format!("/v3/ai/assistant_apps/{id}")))
            .await
            .0,
        400
    );
    assert_eq!(
        get(&one, "/v3/ai/assistants/check-name?name=X1").await["exist"],
        false
    );
}

#[tokio::test]
async fn what_servers_refuse_is_refused_and_what_they_take_is_taken() {
    let one = Box::start().await;
    let (_, board) = send(
        one.gateway(Method::POST, "/data-board/boards")
            .json(&json!({"name": "B"})),
    )
    .await;
    let fields = format!(
        "/data-board/boards/{}/fields",
        board["data"]["id"].as_str().unwrap()
    );
    let add = async |kind: &str| {
        send(
            one.gateway(Method::POST, &fields)
                .json(&json!({"name": kind, "type": kind})),
        )
        .await
    };
    let (status, body) = add("text").await;
    assert!(status == 400 && body.to_string().contains("/type"), "{body}");
    assert_eq!(add("ShortText").await.0, 201);
    assert_eq!(
        send(one.gateway(Method::GET, "/ai-agent/health?detailed=True"))
            .await
            .0,
        200,
        "Python writes it so"
    );
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/boards?limit=1&limit=x"))
            .await
            .0,
        400
    );
    let asked = json!({"inputs": {}, "query": "hi", "user": "u", "files": null, "response_mode": null});
    assert_eq!(
        send(one.clickai(Method::POST, "/chat-messages").json(&asked))
            .await
            .0,
        200
    );
}
