//! What is created can be listed, read, changed and deleted.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::{
    Method,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE},
};
use serde_json::{Value, json};
use support::{Box, json as send};

#[tokio::test]
async fn agents_live_a_full_life() {
    let one = Box::start().await;
    let new =
        json!({"name": "Support", "workflow_name": "support_v1", "core_task": "Help.", "streaming": true});
    let (status, agent) = send(one.gateway(Method::POST, "/v3/ai/assistant_apps").json(&new)).await;
    assert_eq!(status, 200, "{agent}");
    assert!(agent.get("assistant_id").is_none());
    let id = agent["id"].as_str().unwrap().to_owned();
    let (_, all) = send(one.gateway(Method::GET, "/v3/ai/accounts/assistants")).await;
    assert_eq!(all[0]["assistant_id"], *id, "newest first");
    assert_eq!(
        all.as_array().unwrap().len(),
        3,
        "with the two that are there from the start"
    );
    let path = format!("/v3/ai/assistant_apps/{id}");
    let (status, agent) = send(
        one.gateway(Method::PUT, &path)
            .json(&json!({"name": "S", "workflow_name": "x"})),
    )
    .await;
    assert_eq!(
        (status, &agent["streaming"], &agent["core_task"]),
        (200, &json!(false), &json!("")),
        "{agent}"
    );
    let path_one = format!("/v3/ai/assistants/{id}");
    let instructions = one.gateway(Method::PATCH, &format!("{path_one}/instructions"));
    assert_eq!(
        send(instructions.json(&json!({"instructions": "Be kind."})))
            .await
            .1["core_task"],
        "Be kind."
    );
    let (_, agent) = send(one.gateway(Method::GET, &path_one)).await;
    assert!(
        agent["instructions"]
            .as_str()
            .unwrap()
            .contains("- Core Task: Be kind."),
        "{agent}"
    );
    assert_eq!(agent["team_leads"], json!([]));
    assert_eq!(
        send(one.gateway(Method::DELETE, &path)).await.1["object"],
        "assistant.deleted"
    );
    let (status, body) = send(one.gateway(Method::GET, &path_one)).await;
    assert_eq!(
        (status, body),
        (400, json!({"detail": "[ERROR: Assistant not found]"}))
    );
}

async fn board(one: &Box) -> (String, Value) {
    let fields = json!([
        {"name": "Company", "type": "ShortText", "isUniqueIdentifier": true},
        {"name": "Deal value", "type": "Number"},
        {"name": "Stage", "type": "SingleSelection", "data": [{"value": "new"}, {"value": "won"}]},
    ]);
    let new = json!({"name": "Khách hàng", "fields": fields});
    let (status, board) = send(one.gateway(Method::POST, "/data-board/boards").json(&new)).await;
    assert_eq!(status, 201, "{board}");
    let id = board["data"]["id"].as_str().unwrap().to_owned();
    (id, board["data"]["fields"].clone())
}

#[tokio::test]
async fn items_follow_their_fields() {
    let one = Box::start().await;
    let (id, fields) = board(&one).await;
    let [company, value, stage] = [0, 1, 2].map(|index| fields[index]["id"].as_str().unwrap().to_owned());
    let items = format!("/data-board/boards/{id}/items");
    let add =
        async |values: Value| send(one.gateway(Method::POST, &items).json(&json!({"fields": values}))).await;
    let (status, item) = add(json!({&company: "Acme ", &value: "12.5", &stage: "won"})).await;
    assert_eq!(status, 201, "{item}");
    assert_eq!(
        item["data"]["fields"],
        json!({&company: "Acme", &value: 12.5, &stage: "won"})
    );
    assert_eq!(
        add(json!({&value: 1})).await,
        (400, json!({"error": "Field 'Company' is required"}))
    );
    let taken = "Value 'Acme' already exists for unique field 'Company'";
    assert_eq!(
        add(json!({&company: "Acme"})).await,
        (409, json!({"error": taken}))
    );
    let refused = json!({"error": "Field 'Stage': Invalid option selected"});
    assert_eq!(add(json!({&company: "B", &stage: "lost"})).await, (400, refused));

    let path = format!("{items}/{}", item["data"]["id"].as_str().unwrap());
    let (_, item) = send(
        one.gateway(Method::PATCH, &path)
            .json(&json!({"fields": {&value: null}})),
    )
    .await;
    assert_eq!(
        item["data"]["fields"],
        json!({&company: "Acme", &value: null, &stage: "won"}),
        "merged"
    );
    assert_eq!(
        send(one.gateway(Method::GET, &path)).await.1["data"]["fields"][&company],
        "Acme"
    );
    let (_, found) = send(
        one.gateway(Method::POST, &format!("/data-board/search/{id}"))
            .json(&json!({"q": "acme"})),
    )
    .await;
    assert_eq!(found["message"]["estimatedTotalHits"], 1, "{found}");
    let csv = one
        .gateway(
            Method::GET,
            &format!("/data-board/boards/{id}/export_csv?all=true"),
        )
        .send()
        .await
        .unwrap();
    assert_eq!(csv.headers()[CONTENT_TYPE], "text/csv; charset=utf-8");
    let csv = csv.text().await.unwrap();
    assert!(csv.contains("\n\"Acme\",\"\",\"won\","), "{csv}");
    assert_eq!(
        send(one.gateway(Method::DELETE, &path)).await.1["message"],
        "Board item deleted successfully"
    );
    assert_eq!(send(one.gateway(Method::GET, &path)).await.0, 404);
}

#[tokio::test]
async fn items_are_paged_and_deleted_together() {
    let one = Box::start().await;
    let (id, fields) = board(&one).await;
    let company = fields[0]["id"].as_str().unwrap();
    let items = format!("/data-board/boards/{id}/items");
    let new: Vec<Value> = (0..45)
        .map(|number| json!({"fields": {company: format!("C{number:02}")}}))
        .collect();
    let bulk = one
        .gateway(Method::POST, &format!("{items}/bulk"))
        .json(&json!({"items": new}));
    assert_eq!(send(bulk).await.0, 201);
    let (_, page) = send(one.gateway(
        Method::GET,
        &format!("{items}?skip=40&limit=20&sort=fields.{company}"),
    ))
    .await;
    assert_eq!(page["data"].as_array().unwrap().len(), 5);
    assert_eq!(
        (&page["count"], &page["skip"], &page["limit"]),
        (&json!(45), &json!(40), &json!(20))
    );
    assert_eq!(page["totalPages"], 3);
    assert_eq!(page["data"][4][company], "C44", "values stand at the root too");
    let (_, sorted) =
        send(one.gateway(Method::GET, &format!("{items}?limit=1&sort=-fields.{company}"))).await;
    assert_eq!(sorted["data"][0]["fields"][company], "C44");
    assert_eq!(
        send(one.gateway(Method::GET, &format!("{items}/count"))).await.1,
        json!({"count": 45})
    );
    let ids = json!({"ids": [page["data"][0]["id"], page["data"][1]["id"]]});
    let (status, body) = send(
        one.gateway(Method::DELETE, &format!("{items}/bulk-delete"))
            .json(&ids),
    )
    .await;
    assert_eq!(
        (status, body),
        (200, json!({"message": "2 items deleted", "count": 2}))
    );
}

/// A multipart body; `parts` are headers and content.
fn multipart(parts: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (head, content) in parts {
        body.push_str(&format!(
            "--frontier\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n"
        ));
    }
    body.push_str("--frontier--\r\n");
    body
}

const MULTIPART: &str = "multipart/form-data; boundary=frontier";

#[tokio::test]
async fn files_are_uploaded_and_come_back() {
    let one = Box::start().await;
    let (status, folder) = send(
        one.gateway(Method::POST, "/data-board/folders")
            .json(&json!({"name": "Q1 Reports"})),
    )
    .await;
    assert_eq!(status, 201, "{folder}");
    let folder = folder["data"]["id"].as_str().unwrap();
    let file = "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain";
    let body = multipart(&[
        ("name=\"folder_id\"", folder),
        ("name=\"tags\"", "[\"x\"]"),
        (file, "xin chào\n"),
    ]);
    let upload = one
        .gateway(Method::POST, "/data-board/files/upload")
        .header(CONTENT_TYPE, MULTIPART)
        .body(body);
    let (status, file) = send(upload).await;
    assert_eq!(status, 201, "{file}");
    assert_eq!(
        (&file["data"]["file_size"], &file["data"]["tags"]),
        (&json!(10), &json!(["x"]))
    );
    let path = format!("/data-board/files/{}", file["data"]["id"].as_str().unwrap());
    let response = one
        .gateway(Method::GET, &format!("{path}/download"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        response.headers()[CONTENT_DISPOSITION],
        "attachment; filename=\"a.txt\""
    );
    assert_eq!(response.text().await.unwrap(), "xin chào\n");
    let url = send(one.gateway(Method::GET, &path)).await.1["data"]["presigned_url"]
        .as_str()
        .unwrap()
        .to_owned();
    let response = one.bare(Method::GET, &url).send().await.unwrap();
    assert_eq!(
        response.text().await.unwrap(),
        "xin chào\n",
        "without credentials"
    );
    let contents = send(one.gateway(Method::GET, &format!("/data-board/folders/{folder}/contents")))
        .await
        .1;
    assert_eq!(contents["data"]["files"][0]["name"], "a.txt", "{contents}");
    let delete = one
        .gateway(Method::POST, "/data-board/folders/delete")
        .json(&json!({"ids": [folder]}));
    assert_eq!(send(delete).await.1["data"], json!({"deletedCount": 1}));
    assert_eq!(
        send(one.gateway(Method::GET, &path)).await.0,
        404,
        "the file went with its folder"
    );
}

#[tokio::test]
async fn an_upload_of_two_files_responds_with_a_list() {
    let one = Box::start().await;
    let folder = "2fd25b44-c955-4cd2-88c9-3f82805879d1";
    let file = |name: &str| format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/plain");
    let body = multipart(&[
        ("name=\"folder_id\"", folder),
        (&file("a.txt"), "a"),
        (&file("b.txt"), "b"),
    ]);
    let upload = one
        .gateway(Method::POST, "/data-board/files/upload")
        .header(CONTENT_TYPE, MULTIPART)
        .body(body);
    let (status, files) = send(upload).await;
    assert_eq!(status, 201, "{files}");
    assert_eq!(files["message"], "2 file(s) uploaded successfully");
    assert_eq!(
        (&files["data"][0]["name"], &files["data"][1]["name"]),
        (&json!("a.txt"), &json!("b.txt"))
    );
}

#[tokio::test]
async fn clickai_keeps_conversations() {
    let one = Box::start().await;
    let ask = async |query: &str, conversation: &str| {
        let body = json!({"inputs": {}, "query": query, "user": "u", "conversation_id": conversation});
        send(one.clickai(Method::POST, "/chat-messages").json(&body)).await
    };
    let (status, first) = ask("Xin chào", "").await;
    assert_eq!(status, 200, "{first}");
    assert_eq!(first["id"], first["message_id"]);
    let id = first["conversation_id"].as_str().unwrap().to_owned();
    let (_, second) = ask("Bảo hành bao lâu?", &id).await;
    assert_eq!(second["conversation_id"], *id);
    let (status, body) = ask("?", "7fa01917-a109-49b7-b3d8-3ec1b66e26c4").await;
    assert_eq!(
        (status, body),
        (
            404,
            json!({"code": "not_found", "message": "Conversation Not Exists.", "status": 404})
        )
    );
    let (_, page) = send(one.clickai(
        Method::GET,
        &format!("/messages?user=u&conversation_id={id}&limit=1"),
    ))
    .await;
    assert_eq!(
        (&page["has_more"], &page["data"][0]["query"]),
        (&json!(true), &json!("Bảo hành bao lâu?"))
    );
    let older = page["data"][0]["id"].as_str().unwrap();
    let path = format!("/messages?user=u&conversation_id={id}&first_id={older}");
    let (_, page) = send(one.clickai(Method::GET, &path)).await;
    assert_eq!(page["data"][0]["answer"], first["answer"]);
    let like = one.clickai(Method::POST, &format!("/messages/{older}/feedbacks"));
    assert_eq!(
        send(like.json(&json!({"rating": "like", "user": "u"}))).await.1,
        json!({"result": "success"})
    );
    let rename = one.clickai(Method::POST, &format!("/conversations/{id}/name"));
    assert_eq!(
        send(rename.json(&json!({"name": "Bảo hành", "user": "u"})))
            .await
            .1["name"],
        "Bảo hành"
    );
    let (_, list) = send(one.clickai(Method::GET, "/conversations?user=u")).await;
    assert_eq!(list["data"][0]["id"], *id);
    assert_eq!(
        send(one.clickai(Method::GET, "/conversations?user=other"))
            .await
            .1["data"],
        json!([])
    );
    let delete = one
        .clickai(Method::DELETE, &format!("/conversations/{id}"))
        .json(&json!({"user": "u"}));
    assert_eq!(send(delete).await.0, 204);
    let body = multipart(&[(
        "name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf",
        "%PDF",
    )]);
    let upload = one
        .clickai(Method::POST, "/files/upload")
        .header(CONTENT_TYPE, MULTIPART)
        .body(body);
    let (status, file) = send(upload).await;
    assert_eq!(
        (status, &file["extension"], &file["size"]),
        (201, &json!("pdf"), &json!(4)),
        "{file}"
    );
}
