//! Predictions.

use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let call = wire
        .client
        .predict()
        .predict()
        .model("lead_score_v1")
        .input([("company_size", json!(200)), ("industry", json!("saas"))]);
    let sent = json!({"model": "lead_score_v1", "input": {"company_size": 200, "industry": "saas"}});
    let prediction = wire.call(call, "POST", "/predict/", &[], sent).await;
    assert_eq!(prediction.score, Some(0.87));
    wire.covers("predict");
}
