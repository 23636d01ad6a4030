//! The command of an operation, and the values that were given to it.

use std::io::{self, IsTerminal};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::{PossibleValuesParser, TypedValueParser, ValueParser},
};
use serde_json::{Map, Value};

use super::{
    example,
    flags::{Flag, Source, flags},
    inline::refuse_secrets,
    text::{first_sentence, kebab, paragraphs},
};
use crate::{
    catalog::{Catalog, Operation, Type},
    fault::Fault,
    read::{read_file, read_input},
    request::{Given, value_of},
    settings::SecretSource,
};

/// The longest body that is read.
const LONGEST_BODY: u64 = 64 * 1024 * 1024;

/// Adds the operations of a namespace to its command.
pub(super) fn namespace(command: Command, catalog: &Catalog, name: &str) -> Command {
    let Some(namespace) = catalog.namespace(name) else {
        return command;
    };
    let mut command = command
        .long_about(paragraphs(&namespace.description))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true);
    for one in &namespace.operations {
        command = command.subcommand(self::operation(one, kebab(&one.name)));
    }
    for (other, of, target) in &namespace.other_names {
        let found = catalog.namespace(of).and_then(|namespace| {
            let mut operations = namespace.operations.iter();
            operations.find(|operation| operation.name == *target)
        });
        let taken = command
            .get_subcommands()
            .any(|known| known.get_name() == kebab(other));
        if let Some(found) = found.filter(|_| !taken) {
            command = command.subcommand(self::operation(found, kebab(other)).hide(true));
        }
    }
    command
}

/// The operation that a command of a namespace stands for.
pub(crate) fn find<'c>(catalog: &'c Catalog, namespace: &str, command: &str) -> Option<&'c Operation> {
    let namespace = catalog.namespace(namespace)?;
    let own = namespace
        .operations
        .iter()
        .find(|operation| kebab(&operation.name) == command);
    own.or_else(|| {
        let (_, of, target) = namespace
            .other_names
            .iter()
            .find(|(other, ..)| kebab(other) == command)?;
        let mut operations = catalog.namespace(of)?.operations.iter();
        operations.find(|operation| operation.name == *target)
    })
}

fn operation(operation: &Operation, name: String) -> Command {
    let mut about = first_sentence(&operation.summary);
    if operation.deprecated {
        about.push_str(" (retired)");
    }
    let described = operation
        .description
        .as_deref()
        .map(paragraphs)
        .unwrap_or_default();
    let mut command = Command::new(name)
        .about(about.clone())
        .long_about(format!("{about}\n\n{described}").trim().to_owned())
        .after_long_help(example::after_help(operation))
        .arg(
            Arg::new("dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Show the request, without secrets, and send nothing"),
        )
        .arg(
            Arg::new("curl")
                .long("curl")
                .action(ArgAction::SetTrue)
                .conflicts_with("dry-run")
                .help("Print the request as a line of curl, with variables for secrets, and send nothing"),
        );
    for flag in flags(operation) {
        command = command.arg(argument(&flag));
    }
    if operation.body.is_some() {
        command = command.arg(
            Arg::new("body")
                .long("body")
                .value_name("JSON|@FILE|-")
                .help_heading("Body")
                .help("The body, or what the properties are added to; `-` reads standard input"),
        );
    }
    if operation.paging.is_some() {
        command = command
            .arg(
                Arg::new("all")
                    .long("all")
                    .action(ArgAction::SetTrue)
                    .help("Read all pages; written a line an item unless `-o` says otherwise"),
            )
            .arg(
                Arg::new("max-items")
                    .long("max-items")
                    .value_name("COUNT")
                    .requires("all")
                    .value_parser(clap::value_parser!(u64))
                    .help("Stop after this many items"),
            );
    }
    if operation.response.raw.is_some() {
        command = command.arg(
            Arg::new("save")
                .long("save")
                .value_name("FILE")
                .help("Where the file goes; standard output without it"),
        );
    }
    command
}

fn argument(flag: &Flag<'_>) -> Arg {
    let description = flag.description.unwrap_or_default();
    let mut argument = Arg::new(flag.id())
        .value_name(value_name(flag))
        .help(first_sentence(description))
        .value_parser(parser(flag));
    if !description.is_empty() {
        argument = argument.long_help(long_help(flag, description));
    }
    argument = match flag.source {
        Source::Path => return argument.required(true),
        Source::Query | Source::Header => argument
            .long(flag.long.clone())
            .required(flag.required)
            .help_heading("Parameters"),
        Source::Body if flag.required => argument
            .long(flag.long.clone())
            .required_unless_present("body")
            .help_heading("Body"),
        Source::Body => argument.long(flag.long.clone()).help_heading("Body"),
    };
    if flag.kind.list {
        argument = argument.action(ArgAction::Append);
    }
    if flag.kind.ty == Type::Boolean && !flag.kind.list && !flag.secret {
        argument = argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true");
    }
    if matches!(flag.kind.ty, Type::Integer | Type::Number) {
        argument = argument.allow_negative_numbers(true);
    }
    argument
}

fn long_help(flag: &Flag<'_>, description: &str) -> String {
    let mut text = paragraphs(description);
    // The usage line names only those that nothing else can give.
    if flag.required && flag.source == Source::Body {
        text.push_str(" [required, here or in `--body`]");
    }
    if flag.secret {
        text.push_str(" [a secret: `-` asks or reads standard input, `@FILE`, `env:NAME`]");
    }
    if flag.kind.list {
        text.push_str(" [may be repeated]");
    }
    if let Some(default) = &flag.kind.default {
        text.push_str(&format!(" [default: {default}]"));
    }
    text
}

fn value_name(flag: &Flag<'_>) -> String {
    if flag.source == Source::Path {
        return kebab(flag.name).replace('-', "_").to_uppercase();
    }
    match flag.kind.ty {
        _ if flag.secret => "-|@FILE|env:NAME".to_owned(),
        Type::Integer | Type::Number => "NUMBER".to_owned(),
        Type::Boolean => "BOOLEAN".to_owned(),
        Type::File => "FILE".to_owned(),
        Type::Json => "JSON".to_owned(),
        Type::String => "TEXT".to_owned(),
    }
}

fn parser(flag: &Flag<'_>) -> ValueParser {
    if flag.secret && flag.source != Source::Path {
        // Checked later: the message of a parser would quote what was typed.
        return ValueParser::new(|text: &str| Ok::<_, String>(Value::from(text)));
    }
    let kind = flag.kind.clone();
    let names: Option<Vec<String>> = kind
        .values
        .iter()
        .map(|value| value.as_str().map(str::to_owned))
        .collect();
    match names.filter(|names| !names.is_empty()) {
        Some(names) => PossibleValuesParser::new(names).map(Value::from).into(),
        None => ValueParser::new(move |text: &str| value_of(&kind, text)),
    }
}

/// The values of a command line.
///
/// # Errors
/// A file or a secret that cannot be read, a body that is not JSON.
pub(crate) fn given(operation: &Operation, matches: &ArgMatches) -> Result<Given, Fault> {
    let mut given = Given::default();
    let is_secret = |name: &str| operation.is_secret(name);
    let mut inputs = 0;
    if operation.body.is_some()
        && let Some(text) = matches.get_one::<String>("body")
    {
        inputs += usize::from(text == "-");
        given.body = Some(body(text, &is_secret)?);
    }
    for flag in flags(operation) {
        let Some(values) = matches.get_many::<Value>(&flag.id()) else {
            continue;
        };
        let mut values: Vec<Value> = values.cloned().collect();
        if flag.secret && flag.source != Source::Path {
            inputs += values.iter().filter(|source| **source == "-").count();
            if inputs > 1 && !io::stdin().is_terminal() {
                return Err(
                    Fault::usage(format!("--{}: standard input can be read once only", flag.long))
                        .hint("give the others by `@FILE` or `env:NAME`"),
                );
            }
            values = values
                .iter()
                .map(|source| secret(&flag, source))
                .collect::<Result<_, _>>()?;
        } else if flag.kind.ty == Type::Json {
            for value in &values {
                refuse_secrets(value, &format!("--{}", flag.long), &is_secret)?;
            }
        }
        let value = if flag.kind.list {
            Value::Array(values)
        } else {
            values.pop().unwrap_or_default()
        };
        let place: &mut Map<String, Value> = match flag.source {
            Source::Path => &mut given.path,
            Source::Query => &mut given.query,
            Source::Header => &mut given.headers,
            Source::Body => &mut given.properties,
        };
        place.insert(flag.name.to_owned(), value);
    }
    Ok(given)
}

fn secret(flag: &Flag<'_>, source: &Value) -> Result<Value, Fault> {
    let source = SecretSource::parse(source.as_str().unwrap_or_default())
        .map_err(|why| Fault::usage(format!("--{}: {why}", flag.long)))?;
    let text = source.read(&flag.long)?;
    value_of(flag.kind, &text).map_err(|why| Fault::usage(format!("--{}: {why}", flag.long)))
}

/// `JSON`, `@FILE` or `-`.
pub(crate) fn body(text: &str, is_secret: &dyn Fn(&str) -> bool) -> Result<Value, Fault> {
    let is_inline = text != "-" && !text.starts_with('@');
    let (json, from) = if text == "-" {
        (read_input(LONGEST_BODY)?, "standard input")
    } else if let Some(path) = text.strip_prefix('@') {
        (read_file(path, LONGEST_BODY)?, path)
    } else {
        (text.as_bytes().to_vec(), "--body")
    };
    let body = serde_json::from_slice(&json).map_err(|error| {
        Fault::usage(format!(
            "{from} is not JSON: line {}, column {}",
            error.line(),
            error.column()
        ))
    })?;
    if is_inline {
        refuse_secrets(&body, "--body", is_secret)?;
    }
    Ok(body)
}
