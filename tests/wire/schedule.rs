//! `schedule`: schedulers: jobs that run once or again and again.

use imbrace::gateway::types::{SchedulerCreate, SchedulerJobInput, SchedulerUpdate};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let schedule = wire.client.schedule();
    wire.call(
        schedule
            .list()
            .skip(7)
            .limit(20)
            .sort("name")
            .order("desc")
            .r#type("recurring")
            .filter("x_1")
            .exact(true),
        "GET",
        "/data-board/v1/schedulers",
        &[
            ("skip", "7"),
            ("limit", "20"),
            ("sort", "name"),
            ("order", "desc"),
            ("type", "recurring"),
            ("filter", "x_1"),
            ("exact", "true"),
        ],
        None,
    )
    .await;
    wire.call(
        schedule.create(
            SchedulerCreate::new(
                "Weekly report",
                "board_automation",
                "recurring",
                SchedulerJobInput::new()
                    .r#type("webhook")
                    .url("https://hooks.example.com/report"),
            )
            .start_date("2027-01-01")
            .start_time("09:00")
            .trigger_frequency_unit("weeks")
            .trigger_frequency_value(1)
            .trigger_time("09:00")
            .trigger_day_of_week("monday")
            .start_datetime("2027-01-04T09:00:00Z"),
        ),
        "POST",
        "/data-board/v1/schedulers",
        &[],
        json!({
            "name": "Weekly report",
            "event_type": "board_automation",
            "type": "recurring",
            "start_date": "2027-01-01",
            "start_time": "09:00",
            "trigger_frequency_unit": "weeks",
            "trigger_frequency_value": 1,
            "trigger_time": "09:00",
            "trigger_day_of_week": "monday",
            "start_datetime": "2027-01-04T09:00:00Z",
            "job": {
                "type": "webhook",
                "url": "https://hooks.example.com/report"
            }
        }),
    )
    .await;
    wire.call(
        schedule.get_filter_options("event_type"),
        "GET",
        "/data-board/v1/schedulers/filter_options",
        &[("filter", "event_type")],
        None,
    )
    .await;
    wire.call(
        schedule.get("6f20c5b1"),
        "GET",
        "/data-board/v1/schedulers/6f20c5b1",
        &[],
        None,
    )
    .await;
    wire.call(
        schedule.update(
            "6f20c5b1",
            SchedulerUpdate::new(
                "Report",
                "board_automation",
                "non_recurring",
                SchedulerJobInput::new()
                    .r#type("webhook")
                    .url("https://hooks.example.com/report"),
            )
            .start_date("2027-01-01")
            .start_time("09:00"),
        ),
        "PUT",
        "/data-board/v1/schedulers/6f20c5b1",
        &[],
        json!({
            "name": "Report",
            "event_type": "board_automation",
            "type": "non_recurring",
            "start_date": "2027-01-01",
            "start_time": "09:00",
            "job": {
                "type": "webhook",
                "url": "https://hooks.example.com/report"
            }
        }),
    )
    .await;
    wire.call(
        schedule.delete("6f20c5b1"),
        "DELETE",
        "/data-board/v1/schedulers/6f20c5b1",
        &[],
        None,
    )
    .await;
    wire.covers("schedule");
}
