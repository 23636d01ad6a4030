//! `email_senders`: the addresses that an organization sends e-mails from.

use imbrace::gateway::types::EmailSenderCreate;
use serde_json::json;

use super::support::Wire;

const SENDERS: &str = "/v3/marketplaces/apps/email-senders";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let senders = wire.client.email_senders();
    let list = senders.list().search("sales").limit(20).skip(0);
    let query = [("search", "sales"), ("limit", "20"), ("skip", "0")];
    let list = wire.call(list, "GET", SENDERS, &query, None).await;
    assert_eq!(list.data[0].in_use, Some(false));

    let new = EmailSenderCreate::new("sales@example.com", "u_bob").title("Sales");
    let sent = json!({"email": "sales@example.com", "user_id": "u_bob", "title": "Sales"});
    wire.call(senders.create(new), "POST", SENDERS, &[], sent).await;

    let path = format!("{SENDERS}/email_1");
    wire.call(senders.get("email_1"), "GET", &path, &[], None).await;
    let change = senders.update("email_1").title("Sales team");
    wire.call(change, "PUT", &path, &[], json!({"title": "Sales team"}))
        .await;
    wire.call(senders.delete("email_1"), "DELETE", &path, &[], None)
        .await;

    let others = senders.list_org_member_emails();
    let path = "/v3/marketplaces/apps/org-members-email";
    let others = wire.call(others, "GET", path, &[], None).await;
    assert_eq!(others.data[0].email, "alice@example.com");
    wire.covers("email_senders");
}
