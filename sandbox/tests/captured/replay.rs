//! Sends captured requests, with the rows that they need.

use std::collections::BTreeMap;

use imbrace_contract::resources::Named;
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    capture::Capture,
    contract::{self, Contract, Operation, Resource, Route, part},
    support::{self, Box},
    world::World,
};

/// What the captures know before their first request, with what the sandbox has in its place.
const KNOWN: [(&str, &str); 7] = [
    ("org_162a441e-594a-4318-a234-1d6d1ffe8568", "org_sandbox"),
    ("acc_00000000-0000-4000-8000-000000000003", "acc_sandbox"),
    ("asst-lenfinish", "asst-stream"),
    ("asst-system-default", "asst-stream"),
    ("asst-system-gpt", "asst-stream"),
    ("asst-system-unknown", "asst-unknown-model"),
    ("asst-notsse", "asst-empty"),
];

/// Boards that the captures do not create, with the fields that their items are held against.
const BOARDS: [(&str, &[(&str, &str)]); 4] = [
    (
        "b0b0b266-5328-4e71-b66f-ed0d67d86d8b",
        &[
            ("fa31453b-6d7d-4d8a-b205-ab4c97624a5a", "ShortText"),
            ("b872125f-c4d8-403b-b8d2-98ebc16036be", "MultipleSelection"),
            ("534b0548-b7fb-4175-850f-e32d937aafb6", "SingleSelection"),
        ],
    ),
    (
        "6ad59a1c-53f8-4b36-9989-ca1a8ab51135",
        &[
            ("a1b69d20-722c-4f45-ab19-3813246280b3", "ShortText"),
            ("cd0444d3-bacc-4e78-9cb3-94361926101b", "TableInTable"),
        ],
    ),
    (
        "6f20c5b1-0c87-49f7-ade0-25e1f1d6fc56",
        &[("de709489-e278-48d4-9939-aa3d78d73acc", "ShortText")],
    ),
    (
        "ab35173c-40dd-4d94-b939-df46e4dfd2ad",
        &[("a7bf8ced-2c57-493a-ad4a-0419dc36a19e", "ShortText")],
    ),
];

/// Users of the captures who log in, with those of the sandbox.
const LOGINS: [(&str, &str); 5] = [
    (" Owner@Example.com ", "alice@example.com"),
    ("owner@example.com", "alice@example.com"),
    ("Passw0rd!Passw0rd!", "correct horse battery staple"),
    ("bob@example.com", "binh@example.com"),
    ("Invite@12345678", "mật khẩu của Bình"),
];

/// One service's captures under way.
pub struct Replay {
    one: Box,
    /// Ids of the captures, with those of the sandbox.
    ids: BTreeMap<String, String>,
}

impl Replay {
    pub async fn start() -> Self {
        let known = KNOWN.iter();
        Self {
            one: Box::start().await,
            ids: known
                .map(|(theirs, ours)| ((*theirs).to_owned(), (*ours).to_owned()))
                .collect(),
        }
    }

    fn translated(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (theirs, ours) in &self.ids {
            if text.contains(theirs) {
                text = text.replace(theirs, ours);
            }
        }
        text
    }

    fn world(&self, capture: &Capture) -> World<'_> {
        World {
            one: &self.one,
            key: if capture.other {
                "api_sandbox_2"
            } else {
                "api_sandbox"
            },
        }
    }

    /// Sees to it that the rows which a path names exist.
    async fn provide(&mut self, capture: &Capture) {
        if capture.misses() {
            return;
        }
        let address = capture.path.split('?').next().unwrap();
        let Route::Found(operation, values) = Contract::get().unwrap().route(&capture.method, address) else {
            return;
        };
        let Some(own) = part(operation) else {
            self.provide_by_hand(capture, operation).await;
            return;
        };
        let resource = &Contract::get().unwrap().resources()[&own.resource];
        let mut known = Vec::new();
        for (name, theirs) in values {
            if is_id(&theirs)
                && !self.ids.contains_key(&theirs)
                && !self.ids.values().any(|ours| *ours == theirs)
            {
                let named = own.id == Some(Named::Path(name.clone()));
                let chat = name == "chat_id" && address.starts_with("/ai-agent/chat-client/");
                let of = if chat {
                    Contract::get()
                        .unwrap()
                        .resources()
                        .get("ai-agent/chat-client/chats")
                } else if named {
                    Some(resource)
                } else {
                    Contract::get().unwrap().resource_named_by(&name, resource)
                };
                if let Some(of) = of
                    && let Some(ours) = self.make(capture, of, &known, &theirs).await
                {
                    self.ids.insert(theirs.clone(), ours);
                }
            }
            known.push((name, self.translated(&theirs)));
        }
        self.provide_by_hand(capture, operation).await;
    }

    /// A row of a resource: a new one, or else one that is there.
    async fn make(
        &mut self,
        capture: &Capture,
        resource: &Resource,
        known: &[(String, String)],
        theirs: &str,
    ) -> Option<String> {
        let world = self.world(capture);
        if let Some((_, fields)) = BOARDS.iter().find(|(id, _)| *id == theirs) {
            return self.board(capture, fields).await;
        }
        match resource.name.as_str() {
            // The caller makes the id.
            "ai-agent/chat-client/chats" => {
                let body = json!({
                    "id": theirs, "assistantId": "asst_abc", "selectedVisibilityType": "private",
                    "message": {"id": theirs, "role": "user", "parts": [{"type": "text", "text": "xin chào"}]},
                });
                self.send(capture, "POST", "/ai-agent/chat-client/chats", Some(&body))
                    .await;
                return Some(theirs.to_owned());
            }
            "data-board/boards/items" => {
                let (_, board) = known.iter().find(|(name, _)| name == "board_id")?;
                return self.item(capture, board, theirs).await;
            }
            "clickai/v1/conversations" | "clickai/v1/messages" | "clickai/v1/workflows/run" => return None,
            _ => {}
        }
        match world.create_below(resource, known).await {
            Ok((id, _, _)) => Some(id),
            Err(_) => {
                let state = self.one.sandbox.state();
                let rows = state[self.one.sandbox.organization_id()]["rows"][&resource.name].as_array()?;
                let row = rows.iter().find_map(|stored| stored["row"].as_object())?;
                resource.id_of(row)?.as_str().map(str::to_owned)
            }
        }
    }

    /// A board with fields that the captures use.
    async fn board(&mut self, capture: &Capture, fields: &[(&str, &str)]) -> Option<String> {
        let described = fields.iter().map(|(id, kind)| {
            let mut field = json!({"name": id, "type": kind});
            match *kind {
                "ShortText" => field["isUniqueIdentifier"] = true.into(),
                "TableInTable" => {}
                _ => field["data"] = json!([{"value": "new"}, {"value": "lost"}, {"value": "qualified"}]),
            }
            field
        });
        let described: Vec<Value> = described.collect();
        let body = json!({"name": "Captured", "fields": described});
        let (_, made) = self
            .send(capture, "POST", "/data-board/boards", Some(&body))
            .await;
        for ((theirs, _), field) in fields.iter().zip(made["data"]["fields"].as_array()?) {
            self.ids
                .insert((*theirs).to_owned(), field["id"].as_str()?.to_owned());
        }
        made["data"]["id"].as_str().map(str::to_owned)
    }

    /// An item with a value of its own in the identifier, where the board has one.
    async fn item(&self, capture: &Capture, board: &str, theirs: &str) -> Option<String> {
        let path = format!("/data-board/boards/{board}");
        let (_, shown) = self.send(capture, "GET", &path, None).await;
        let fields = shown["data"]["fields"].as_array().into_iter().flatten();
        let identifier = fields.filter(|field| field["isIdentifier"] == true);
        let values = identifier.map(|field| (field["id"].as_str().unwrap().to_owned(), json!(theirs)));
        let body = json!({"fields": Value::Object(values.collect())});
        let (_, made) = self
            .send(capture, "POST", &format!("{path}/items"), Some(&body))
            .await;
        made["data"]["id"].as_str().map(str::to_owned)
    }

    /// ClickAI's conversations, messages and runs, which a turn makes.
    async fn provide_by_hand(&mut self, capture: &Capture, operation: &Operation) {
        if operation.service != contract::Service::ClickAi {
            return;
        }
        let text = capture.path.clone() + capture.body.as_deref().unwrap_or_default();
        let user = text
            .split("user=")
            .nth(1)
            .or_else(|| text.split("\"user\": \"").nth(1))
            .map_or("user-c", |rest| rest.split(['&', '"']).next().unwrap_or_default());
        let user = user.split('{').next().unwrap_or_default().to_owned();
        let in_path = |kind: &str| {
            let rest = capture.path.split(kind).nth(1)?;
            let id = rest.split(['/', '?', '&']).next()?;
            (id.len() == 36 && !self.ids.contains_key(id)).then(|| id.to_owned())
        };
        let conversation = in_path("/conversations/").or_else(|| in_path("conversation_id="));
        let message = in_path("/messages/");
        let run = in_path("/workflows/run/");
        if let Some(theirs) = text
            .split("\"upload_file_id\": \"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            && theirs.len() == 36
            && !self.ids.contains_key(theirs)
        {
            let form = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: \
                        text/plain\r\n\r\nxin\r\n--X--\r\n";
            let upload = self.request(capture, "POST", "/clickai/v1/files/upload");
            let upload = upload
                .header("content-type", "multipart/form-data; boundary=X")
                .body(form);
            let (_, made) = support::json(upload).await;
            if let Some(ours) = made["id"].as_str() {
                self.ids.insert(theirs.to_owned(), ours.to_owned());
            }
        }
        if conversation.is_some() || message.is_some() {
            let body = json!({"inputs": {}, "query": "xin chào", "user": user});
            let (_, made) = self
                .send(capture, "POST", "/clickai/v1/chat-messages", Some(&body))
                .await;
            for (theirs, ours) in [(conversation, "conversation_id"), (message, "message_id")] {
                if let (Some(theirs), Some(ours)) = (theirs, made[ours].as_str()) {
                    self.ids.insert(theirs, ours.to_owned());
                }
            }
        }
        if let Some(theirs) = run {
            let body = json!({"inputs": {}, "user": user});
            let (_, made) = self
                .send(capture, "POST", "/clickai/v1/workflows/run", Some(&body))
                .await;
            if let Some(ours) = made["workflow_run_id"].as_str() {
                self.ids.insert(theirs, ours.to_owned());
            }
        }
    }

    async fn send(&self, capture: &Capture, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let mut request = self.request(capture, method, path);
        if let Some(body) = body {
            request = request.json(body);
        }
        support::json(request).await
    }

    /// A request with the credentials that the operation takes; without any where the capture shows a 401.
    fn request(&self, capture: &Capture, method: &str, path: &str) -> reqwest::RequestBuilder {
        let sandbox = &self.one.sandbox;
        let url = format!("{}{path}", sandbox.gateway_url());
        let request = self.one.bare(method.parse::<Method>().unwrap(), &url);
        if capture.status == 401 {
            return request;
        }
        if path.starts_with("/clickai/") {
            let agent = capture.name.contains("/agent") || capture.name.contains("v1_4-agent");
            return request.bearer_auth(if agent { "app-sandbox-agent" } else { "app-sandbox" });
        }
        let route = Contract::get()
            .unwrap()
            .route(method, path.split('?').next().unwrap());
        let security = match &route {
            Route::Found(operation, _) => operation.security.as_slice(),
            _ => &[],
        };
        let credential = capture.credential.as_deref().unwrap_or_default();
        if credential.starts_with("login_") {
            return request.header("x-access-token", "login_acc_sandbox_alice");
        }
        let takes_key = security.is_empty() || security.iter().any(|one| one.api_key);
        if takes_key {
            return request.header("x-api-key", self.world(capture).key);
        }
        let number = if capture.other { 2 } else { 1 };
        let (token, organization) =
            [("acc_sandbox", "org_sandbox"), ("acc_sandbox_2", "org_sandbox_2")][number - 1];
        request
            .header("x-access-token", token)
            .header("x-organization-id", organization)
    }

    /// Sends a captured request; returns the status, the media type and the body.
    pub async fn replay(&mut self, capture: &Capture) -> (u16, String, Value) {
        self.provide(capture).await;
        let mut request = self.request(capture, &capture.method, &self.translated(&capture.path));
        if let Some(media) = &capture.media {
            request = request.header("content-type", media);
        }
        if let Some(body) = &capture.body {
            let mut body = self.translated(body);
            if ["/login/sign_in", "/login/authenticate"]
                .iter()
                .any(|end| capture.path.ends_with(end))
            {
                body = LOGINS
                    .iter()
                    .fold(body, |body, (theirs, ours)| body.replace(theirs, ours));
            }
            request = request.body(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let media = response.headers().get("content-type");
        let media = media.map_or("", |media| media.to_str().unwrap());
        let media = media.split(';').next().unwrap().trim().to_owned();
        let body = response.text().await.unwrap();
        let body: Value = serde_json::from_str(&body).unwrap_or(Value::String(body));
        let event = body.as_str().and_then(first_event);
        for (at, theirs) in &capture.ids {
            let ours = match at.strip_prefix('#') {
                Some(at) => event.as_ref().and_then(|event| event.pointer(at)),
                None => body.pointer(at),
            };
            if let Some(ours) = ours.and_then(Value::as_str)
                && status < 400
            {
                self.ids.entry(theirs.clone()).or_insert_with(|| ours.to_owned());
            }
        }
        (status, media, body)
    }
}

/// Whether a segment of a path is an id, not a word.
fn is_id(text: &str) -> bool {
    text.len() >= 8 && text.contains(|char: char| char.is_ascii_digit())
}

fn first_event(body: &str) -> Option<Value> {
    let event = body
        .split("\n\n")
        .find_map(|event| event.strip_prefix("data: "))?;
    serde_json::from_str(event).ok()
}
