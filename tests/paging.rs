//! Lists that page, against servers that page badly.
#![cfg(feature = "gateway")]
#![allow(clippy::expect_used)] // a test ends there

mod support;

use imbrace::Error;
use support::{Reply, Server, client};

fn flows(ids: &[&str], next: Option<&str>) -> Reply {
    let rows: Vec<_> = ids.iter().map(|id| serde_json::json!({"id": id})).collect();
    Reply::json(
        200,
        &serde_json::json!({"data": rows, "next": next, "previous": null}).to_string(),
    )
}

fn conversations(ids: &[&str]) -> Reply {
    let rows: Vec<_> = ids.iter().map(|id| serde_json::json!({"id": id})).collect();
    Reply::json(200, &serde_json::json!({"data": rows}).to_string())
}

async fn all_flows(server: &Server) -> Result<Vec<String>, Error> {
    let mut flows = client(server).workflows().list_flows().limit(2).items();
    let mut ids = Vec::new();
    while let Some(flow) = flows.next().await {
        ids.push(flow?.id);
    }
    Ok(ids)
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page() -> Result<(), Error> {
    let script = [flows(&["a", "b"], Some("c1")), flows(&[], Some("c2"))];
    let server = Server::start(script).await;
    assert_eq!(all_flows(&server).await?, ["a", "b"]);
    let paths: Vec<String> = server
        .received()
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert_eq!(
        paths,
        [
            "/activepieces/v1/flows?limit=2",
            "/activepieces/v1/flows?limit=2&cursor=c1"
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_cursor_that_comes_again_ends_the_walk() -> Result<(), Error> {
    let script = [
        flows(&["a"], Some("c1")),
        flows(&["b"], Some("c2")),
        flows(&["c"], Some("c1")),
    ];
    let server = Server::start(script).await;
    assert_eq!(all_flows(&server).await?, ["a", "b", "c"]);
    assert_eq!(server.received().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_not_asked_for_ever() -> Result<(), Error> {
    let server = Server::once(conversations(&["a", "b"])).await;
    let client = client(&server);
    let mut rows = client.conversations().list().items();
    let mut ids = Vec::new();
    while let Some(row) = rows.next().await {
        ids.push(row?.id.unwrap_or_default());
    }
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(server.received().len(), 2);
    Ok(())
}

#[tokio::test]
async fn an_error_ends_the_walk_after_the_rows_before_it() {
    let refused = Reply::json(403, r#"{"error":"Access denied"}"#);
    let server = Server::start([flows(&["a"], Some("c1")), refused]).await;
    let mut flows = client(&server).workflows().list_flows().items();
    assert!(flows.next().await.is_some_and(|row| row.is_ok()));
    assert!(
        flows
            .next()
            .await
            .is_some_and(|row| row.is_err_and(|error| error.is_permission()))
    );
    assert!(flows.next().await.is_none());
    assert_eq!(server.received().len(), 2);
}
