//! `forms`: forms that collect contacts.

use imbrace::gateway::types::{BoardFieldType, FormCreate, FormFieldInput};
use serde_json::json;

use super::support::Wire;

const FORMS: &str = "/v3/marketplaces/apps/forms";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let forms = wire.client.forms();
    let list = forms.list().search("lead").limit(20).skip(0);
    let query = [("search", "lead"), ("limit", "20"), ("skip", "0")];
    let list = wire.call(list, "GET", FORMS, &query, None).await;
    assert_eq!((list.total, list.data.len()), (Some(1), 1));

    let field = || {
        FormFieldInput::new()
            .name("Name")
            .r#type(BoardFieldType::ShortText)
    };
    let new = FormCreate::new("app_1", "Lead form", [field()]).teams(["t_1"]);
    let field_sent = json!({"name": "Name", "type": "ShortText"});
    let sent = json!({"app_id": "app_1", "name": "Lead form", "fields": [field_sent], "teams": ["t_1"]});
    let made = wire.call(forms.create(new), "POST", FORMS, &[], sent).await;
    assert_eq!((made.data_board_id, made.owner.user_id.as_str()), (None, ""));

    let path = format!("{FORMS}/f_1");
    wire.call(forms.get("f_1"), "GET", &path, &[], None).await;
    let change = forms
        .update("f_1")
        .name("Lead form 2")
        .fields([field()])
        .teams(["t_1"]);
    let sent = json!({"name": "Lead form 2", "fields": [field_sent], "teams": ["t_1"]});
    wire.call(change, "PUT", &path, &[], sent).await;
    let gone = wire.call(forms.delete("f_1"), "DELETE", &path, &[], None).await;
    assert_eq!(gone.message.as_deref(), Some("Form deleted"));

    let path = format!("{FORMS}/template");
    let template = wire
        .call(forms.get_default_template(), "GET", &path, &[], None)
        .await;
    assert_eq!(template.fields[0].required, Some(true));
    let path = format!("{FORMS}/board/b_1");
    wire.call(forms.list_by_board("b_1"), "GET", &path, &[], None)
        .await;
    let path = format!("{FORMS}/team/t_1");
    let had = wire
        .call(forms.detach_team("t_1"), "DELETE", &path, &[], None)
        .await;
    assert_eq!(had.data.len(), 1);
    wire.covers("forms");
}
