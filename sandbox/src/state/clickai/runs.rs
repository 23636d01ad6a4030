//! Runs of workflows.

use std::sync::{Arc, Mutex};

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    super::{
        State,
        table::{Row, row, set},
    },
    ClickAi, inputs_text, is_agent,
    refusals::{internal, refuse},
    streaming,
};
use crate::{
    call::Call,
    clock, ids,
    lock::lock,
    reply::Reply,
    streams::{End, Ending, Scenario, clickai::Run},
};

/// The one workflow.
const WORKFLOW: &str = "00000000-0000-4000-8000-0000000f1084";

impl ClickAi {
    pub(super) fn run(&mut self, shared: &Arc<Mutex<State>>, call: &Call<'_>) -> Reply {
        if is_agent(call) {
            let message = "Please check if your app mode matches the right API route.";
            return refuse(StatusCode::BAD_REQUEST, "not_workflow_app", message);
        }
        let streams = match streaming(call) {
            Ok(streams) => streams,
            Err(refusal) => return refusal,
        };
        let named = call.param("workflow_id");
        let question = inputs_text(&call.body);
        let run = Run {
            task_id: ids::uuid(),
            run_id: ids::uuid(),
            workflow_id: if named.is_empty() { WORKFLOW } else { named }.to_owned(),
            user: call.text("user").unwrap_or_default().to_owned(),
            inputs: call.body.get("inputs").cloned().unwrap_or_default(),
            created_at: clock::epoch(),
            failure: Scenario::of(&question).failure,
            result: format!("Kết quả: {question}"),
        };
        self.runs.push(stored(&run));
        if !streams {
            return Reply::ok(run.blocking());
        }
        let (script, rest) = run.script();
        let (weak, task_id, run_id) = (Arc::downgrade(shared), run.task_id.clone(), run.run_id);
        let user = run.user;
        let end = End::new(move |ending, _| {
            let Some(shared) = weak.upgrade() else { return };
            let clickai = &mut lock(&shared).clickai;
            clickai.tasks.remove(&task_id);
            if let (Ending::Stopped, Some(run)) = (ending, clickai.runs.get_mut(&run_id)) {
                set(run, "status", "stopped");
                set(run, "outputs", "{}");
                set(run, "error", "Stopped by user.");
            }
        });
        self.start(run.task_id, &user, script, rest, end)
    }

    /// As on the real server, an unknown run is one without values.
    pub(super) fn run_detail(&self, id: &str) -> Reply {
        if !ids::is_uuid(id) {
            return internal();
        }
        let nothing = || {
            json!({
                "id": null, "workflow_id": null, "status": null, "inputs": null, "outputs": null, "error": null,
                "total_steps": null, "total_tokens": null, "created_at": null, "finished_at": null, "elapsed_time": null,
            })
        };
        Reply::ok(
            self.runs
                .get(id)
                .map_or_else(nothing, |run| Value::Object(run.clone())),
        )
    }
}

/// A run as it is stored: inputs and outputs are JSON texts.
fn stored(run: &Run) -> Row {
    row(json!({
        "id": run.run_id, "workflow_id": run.workflow_id, "status": if run.failure.is_some() { "failed" } else { "succeeded" },
        "inputs": run.inputs.to_string(), "outputs": run.outputs().to_string(),
        "error": run.failure.map_or(Value::Null, Value::from), "total_steps": 3, "total_tokens": 0,
        "created_at": run.created_at, "finished_at": run.created_at, "elapsed_time": 0.208_729,
    }))
}
