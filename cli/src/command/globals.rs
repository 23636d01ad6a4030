//! The options that every command has.

use clap::{Arg, ArgAction, ArgMatches, builder::PossibleValuesParser};
use imbrace::Environment;

use crate::{
    fault::Fault,
    output::{Color, Format},
    settings::{Overrides, seconds},
};

/// Options that take the next word as their value.
const WITH_VALUE: [&str; 8] = [
    "--profile",
    "--env",
    "--organization",
    "--timeout",
    "--output",
    "-o",
    "--query",
    "--color",
];

/// Whether the word after this one is its value.
pub(super) fn takes_next(word: &str) -> bool {
    WITH_VALUE.contains(&word)
}

/// The names that no parameter of an operation can have on the command line.
pub(super) const RESERVED: [&str; 17] = [
    "profile",
    "env",
    "organization",
    "timeout",
    "output",
    "query",
    "color",
    "sandbox",
    "help",
    "version",
    "body",
    "all",
    "max-items",
    "dry-run",
    "curl",
    "save",
    "quiet",
];

pub(super) fn arguments() -> Vec<Arg> {
    let environments = [
        Environment::Develop,
        Environment::Sandbox,
        Environment::Stable,
        Environment::ProdV2,
    ];
    let heading = "Options of every command";
    let arguments = vec![
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .help("The profile to use [variable: IMBRACE_PROFILE]"),
        Arg::new("env")
            .long("env")
            .value_name("ENVIRONMENT")
            .value_parser(PossibleValuesParser::new(environments.map(Environment::name)))
            .help("The deployment of Imbrace [variable: IMBRACE_ENV]"),
        Arg::new("organization")
            .long("organization")
            .value_name("ID")
            .help("The organization of the calls [variable: IMBRACE_ORGANIZATION_ID]"),
        Arg::new("sandbox")
            .long("sandbox")
            .value_name("URL")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("")
            .help("Call a local sandbox: a new one, or the one at URL [variable: IMBRACE_SANDBOX]"),
        Arg::new("timeout")
            .long("timeout")
            .value_name("SECONDS")
            .value_parser(|text: &str| seconds(text))
            .help("The time for a whole call [variable: IMBRACE_TIMEOUT]"),
        Arg::new("output")
            .long("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(Format::NAMES))
            .help("How responses are written"),
        Arg::new("query")
            .long("query")
            .value_name("FILTER")
            .help("Write what this filter, in the language of jq, makes of the response"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(PossibleValuesParser::new(Color::NAMES))
            .help("Whether to use colours; `auto` honours NO_COLOR"),
        Arg::new("quiet")
            .long("quiet")
            .action(ArgAction::SetTrue)
            .help("Write nothing but the response and errors"),
    ];
    arguments
        .into_iter()
        .map(|argument| argument.global(true).help_heading(heading))
        .collect()
}

/// What these options say.
#[derive(Debug, Clone)]
pub(crate) struct Globals {
    pub(crate) overrides: Overrides,
    /// A sandbox; empty for a new one.
    pub(crate) sandbox: Option<String>,
    pub(crate) format: Option<Format>,
    pub(crate) query: Option<String>,
    pub(crate) color: Color,
    pub(crate) quiet: bool,
}

impl Globals {
    pub(crate) fn read(matches: &ArgMatches) -> Result<Self, Fault> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let sandbox = text("sandbox").or_else(|| crate::settings::variable("IMBRACE_SANDBOX"));
        if let Some(url) = sandbox.as_deref().filter(|url| !url.is_empty()) {
            check_local(url)?;
        }
        Ok(Self {
            overrides: Overrides {
                profile: text("profile"),
                environment: text("env"),
                organization: text("organization"),
                timeout: matches.get_one("timeout").copied(),
            },
            sandbox,
            format: text("output").as_deref().and_then(Format::from_name),
            query: text("query"),
            color: text("color").map_or(Color::Auto, |name| Color::from_name(&name)),
            quiet: matches.get_flag("quiet"),
        })
    }
}

/// A sandbox is on this machine: what is sent to it is sent nowhere else.
fn check_local(url: &str) -> Result<(), Fault> {
    let parsed = url::Url::parse(url).ok();
    let local = parsed.is_some_and(|url| {
        url.scheme() == "http"
            && match url.host() {
                Some(url::Host::Ipv4(address)) => address.is_loopback(),
                Some(url::Host::Ipv6(address)) => address.is_loopback(),
                Some(url::Host::Domain(name)) => name == "localhost",
                None => false,
            }
    });
    if local {
        return Ok(());
    }
    Err(
        Fault::usage(format!("--sandbox: `{url}` is not an address of this machine"))
            .hint("write http://127.0.0.1:PORT, as `imbrace sandbox` prints it"),
    )
}
