//! The command of an operation.

use clap::{ArgMatches, parser::ValueSource};
use imbrace::{Download, EventStream};
use serde_json::Value;

use crate::{
    catalog::{Operation, Stream},
    command::{self, Globals},
    fault::{Exit, Fault},
    interrupt::until_interrupted,
    output::{self, Filter, Format, Output, note, say_text},
    place::place,
    request::{Request, Sent, build, check, pages, send},
    settings::Settings,
    shell::word,
};

pub(super) async fn run(operation: &Operation, matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let filter = globals.query.as_deref().map(Filter::new).transpose()?;
    let request = build(operation, command::given(operation, matches)?)?;
    let flag =
        |name: &str| matches.value_source(name) == Some(ValueSource::CommandLine) && matches.get_flag(name);
    if filter.is_some() && operation.response.is_file() {
        return Err(
            Fault::usage(format!("--query: the response of {} is a file", operation.id))
                .hint("without `--query` it is written as it is"),
        );
    }
    let place = place(globals).await?;
    let settings = &place.settings;
    if flag("dry-run") {
        check(&request, settings)?;
        return say_text(&request.shown(settings));
    }
    if flag("curl") {
        check(&request, settings)?;
        return say_text(&request.curl(settings));
    }
    let all = operation.paging.is_some() && matches.get_flag("all");
    let usual = if all { Format::Ndjson } else { Format::Json };
    let format = globals.format.unwrap_or(usual);
    let mut out = Output::new(format, filter, globals.color, &operation.response.columns);
    if all {
        let most = matches.get_one::<u64>("max-items").copied();
        return until_interrupted(walk(&request, settings, &mut out, most)).await;
    }
    let progress = if globals.quiet { None } else { output::progress() };
    until_interrupted(async {
        match send(&request, settings, progress).await? {
            Sent::Json(value) => {
                let rows = operation.paging.as_ref().map(|paging| paging.items.as_str());
                out.value(&value, rows)
            }
            Sent::Text(text) => {
                out.refuse_filter("not JSON")?;
                say_text(&text)
            }
            Sent::Events(events) => stream(*events, operation, &mut out).await,
            Sent::File(file) => {
                out.refuse_filter("a file")?;
                let target = matches.get_one::<String>("save").map(String::as_str);
                file_to(*file, target, globals.quiet).await
            }
        }
    })
    .await
}

/// All pages, each written when it comes.
async fn walk(
    request: &Request<'_>,
    settings: &Settings,
    out: &mut Output,
    most: Option<u64>,
) -> Result<(), Fault> {
    let mut pages = pages(request, settings).await?;
    let mut left = most.unwrap_or(u64::MAX);
    out.begin_list();
    while left > 0
        && let Some(page) = pages.next().await
    {
        let mut items = match page {
            Ok(page) => page.items,
            Err(error) => {
                // What came is complete JSON all the same.
                out.end_list()?;
                return Err(error.into());
            }
        };
        items.truncate(usize::try_from(left).unwrap_or(usize::MAX));
        left -= items.len() as u64;
        out.items(&items)?;
    }
    out.end_list()
}

/// Events, a line each, as they come.
async fn stream(
    mut events: EventStream<Value>,
    operation: &Operation,
    out: &mut Output,
) -> Result<(), Fault> {
    let mut failure = None;
    while let Some(event) = events.next().await {
        let event = event?;
        if let Some(why) = operation
            .stream
            .as_ref()
            .and_then(|stream| reported(stream, &event))
        {
            failure.get_or_insert(why);
        }
        out.event(&event)?;
    }
    match failure {
        Some(why) => Err(Fault::new(
            Exit::Incomplete,
            format!("{}: the stream reports an error: {why}", operation.id),
        )),
        None => Ok(()),
    }
}

/// What an event says that failed.
fn reported(stream: &Stream, event: &Value) -> Option<String> {
    let tag = event.get(&stream.tag).and_then(Value::as_str)?;
    if !stream.errors.iter().any(|error| error == tag) {
        return None;
    }
    let told = ["errorText", "message", "error"]
        .iter()
        .find_map(|name| event.get(*name)?.as_str());
    Some(told.unwrap_or("no reason is given").to_owned())
}

/// A file, to where it was asked for.
pub(super) async fn file_to(file: Download, target: Option<&str>, quiet: bool) -> Result<(), Fault> {
    if let Some(path) = target {
        let size = file.save(path).await?;
        if !quiet {
            note(&format!("{path}: {size} bytes"));
        }
        return Ok(());
    }
    let text = file
        .content_type()
        .is_none_or(|media| media.starts_with("text/") || media.contains("json"));
    if output::is_terminal() && !text {
        let name = file.file_name().unwrap_or_else(|| "FILE".to_owned());
        return Err(Fault::new(
            Exit::Failed,
            "the response is not text, which a terminal cannot show",
        )
        .hint(format!(
            "`--save {}` writes it to a file; a pipe takes it as it is",
            word(&name)
        )));
    }
    output::pour(file).await
}
