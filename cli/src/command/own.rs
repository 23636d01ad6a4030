//! The commands that are not operations.

use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValue, PossibleValuesParser},
    value_parser,
};

use super::{SHELLS, text::kebab};
use crate::catalog::Catalog;

pub(super) fn commands() -> Vec<Command> {
    vec![
        login(),
        Command::new("logout")
            .about("Forget the stored credentials of a profile")
            .long_about("Forget the stored credentials of a profile. The platform is not told: a key or token stays good until it expires."),
        Command::new("whoami").about("Show which account, organization and addresses commands use"),
        profiles(),
        chat(),
        api(),
        sandbox(),
        mcp(),
        Command::new("completions")
            .about("Print the completions of a shell")
            .after_help("Examples:\n  imbrace completions bash > ~/.local/share/bash-completion/completions/imbrace\n  imbrace completions fish > ~/.config/fish/completions/imbrace.fish\n  imbrace completions powershell >> $PROFILE")
            .arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(PossibleValuesParser::new(SHELLS)),
            ),
        Command::new("man")
            .about("Print the manual page of a command, or write all of them")
            .arg(Arg::new("command").value_name("COMMAND").num_args(0..).help("The command, such as `boards list-items`"))
            .arg(
                Arg::new("dir")
                    .long("dir")
                    .value_name("FOLDER")
                    .conflicts_with("command")
                    .help("Write all pages into this folder"),
            ),
        Command::new("__complete")
            .hide(true)
            .arg(Arg::new("words").num_args(0..).trailing_var_arg(true).allow_hyphen_values(true)),
    ]
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn login() -> Command {
    Command::new("login")
        .about("Store a credential: by password, one-time code, API key or token")
        .long_about(
            "Store a credential in a profile: by password (without an option), one-time code, API key or token.\n\n\
             Secrets are asked for without being shown; where standard input is not a terminal, they are read from it. They are \
             kept in credentials.json in the folder of settings, which only its owner can read, and go only to the address \
             that they were stored for.",
        )
        .after_help(
            "Examples:\n  imbrace login --email alice@example.com\n  imbrace login --email alice@example.com --code\n  \
             imbrace login --key < key.txt\n  imbrace login --clickai\n  imbrace login --profile work --env sandbox --key",
        )
        .arg(option("email", "ADDRESS", "Who logs in by password or code; asked for without this"))
        .arg(flag("code", "Log in by a one-time code, sent by e-mail"))
        .arg(flag("key", "Store an API key of the gateway"))
        .arg(flag("token", "Store an access token of the gateway"))
        .arg(flag("clickai", "Store the key of a ClickAI app"))
        .arg(flag("clickai-console", "Store a token of the ClickAI console"))
        .group(clap::ArgGroup::new("way").args(["code", "key", "token", "clickai", "clickai-console"]))
        .arg(
            option(
                "key-store",
                "WHETHER",
                "Keep the secrets of this profile in the key store of the system from now on, or with `=false` in the file again",
            )
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(value_parser!(bool)),
        )
        .arg(option("gateway-url", "URL", "The gateway of this profile, in place of the environment's"))
        .arg(option("url", "URL", "The address of the ClickAI runtime or console, in place of the public one"))
}

fn profiles() -> Command {
    Command::new("profiles")
        .about("List the profiles, or choose the one that is used")
        .arg(option("use", "NAME", "Use this profile where none is named"))
        .arg(option("remove", "NAME", "Remove this profile with its credentials").conflicts_with("use"))
}

fn chat() -> Command {
    conversation(
        Command::new("chat")
            .about("Talk with an AI agent of Imbrace")
            .long_about(format!(
                "Talk with an AI agent of Imbrace. The reply is written as it comes.\n\n{CHAT}"
            ))
            .after_help(
                "Examples:\n  imbrace chat asst_abc\n  imbrace chat asst_abc 'What can you do?'\n  \
                 git diff | imbrace chat asst_abc 'Summarize this change:' > summary.txt",
            )
            .arg(
                Arg::new("agent")
                    .value_name("AGENT")
                    .required(true)
                    .help("The id of the agent; `imbrace chat-ai list-ai-agents` lists them"),
            )
            .arg(option("chat", "ID", "Go on with this chat"))
            .arg(flag(
                "show-steps",
                "Show reasoning and tool calls on standard error",
            ))
            .arg(
                Arg::new("approve")
                    .long("approve")
                    .value_name("TOOL")
                    .action(ArgAction::Append)
                    .help("Approve calls of this tool without asking; may be repeated"),
            ),
    )
}

const CHAT: &str = "\
On a terminal: a message ends with the line; a line that ends with a backslash goes on, and `\"\"\"` begins and ends a message of \
several lines. Ctrl-c stops the reply, at the prompt it ends the program, as ctrl-d does. Tool calls that want approval are asked \
for. With a message as argument, or where standard input is not a terminal, one message is sent, and only the reply is written to \
standard output; tool calls are then refused unless `--approve` names the tool.";

pub(super) fn clickai_chat() -> Command {
    conversation(
        Command::new("chat")
            .about("Talk with a ClickAI chatbot, agent or chatflow")
            .long_about(format!(
                "Talk with a ClickAI chatbot, agent or chatflow. The response is written as it comes; ctrl-c tells the server to \
                 stop the run.\n\n{CHAT}"
            ))
            .after_help(
                "Examples:\n  imbrace clickai chat\n  imbrace clickai chat 'Xin chào' --input language=vi\n  \
                 echo 'Viết một bài thơ' | imbrace clickai chat",
            )
            .arg(option("conversation", "ID", "Go on with this conversation"))
            .arg(option("user", "NAME", "The user, as the app knows them").default_value("imbrace-cli"))
            .arg(
                Arg::new("input")
                    .long("input")
                    .value_name("NAME=VALUE")
                    .action(ArgAction::Append)
                    .help("The value of a variable of the app; may be repeated"),
            ),
    )
}

fn conversation(command: Command) -> Command {
    command.arg(
        Arg::new("message")
            .value_name("MESSAGE")
            .last(false)
            .help("What to say; asked for, or read from standard input, without this"),
    )
}

fn api() -> Command {
    Command::new("api")
        .about("Call a path that has no command, with the credential of the profile")
        .after_help("Examples:\n  imbrace api GET /platform/v1/account\n  imbrace api POST /data-board/boards --body '{\"name\":\"New\"}'")
        .arg(
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .ignore_case(true)
                .value_parser(PossibleValuesParser::new(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])),
        )
        .arg(Arg::new("path").value_name("PATH").required(true).help("From the base of the service, with a query if need be"))
        .arg(option("body", "JSON|@FILE|-", "The body; `-` reads standard input"))
        .arg(
            option("service", "SERVICE", "The service")
                .default_value("gateway")
                .value_parser(PossibleValuesParser::new(["gateway", "ai-agent", "clickai", "clickai-console"])),
        )
        .arg(flag("dry-run", "Show the request, without secrets, and send nothing"))
        .arg(flag("include", "Write status and headers to standard error"))
}

fn sandbox() -> Command {
    Command::new("sandbox")
        .about("Run a local server of the same documents, to try commands without an account")
        .after_help("Example:\n  imbrace sandbox --port 4010 &\n  imbrace --sandbox=http://127.0.0.1:4010 boards list")
        .arg(option("port", "PORT", "The port of 127.0.0.1; a free one without this").value_parser(value_parser!(u16)))
        .arg(
            option("pace", "MILLISECONDS", "The pause before each event of a stream")
                .value_parser(value_parser!(u64)),
        )
        .arg(flag("empty", "Start without the rows of the documents' examples"))
        .arg(flag("log", "A line for each request on standard error"))
}

fn mcp() -> Command {
    let namespaces = Catalog::names().map(|(name, ..)| PossibleValue::new(kebab(name)));
    Command::new("mcp")
        .about("Serve the operations to an AI agent by the Model Context Protocol")
        .long_about(
            "Serve the operations to an AI agent by the Model Context Protocol, over standard input and output.\n\n\
             The tools search_operations, describe_operation and call_operation reach all operations; `--namespaces` adds the \
             operations of namespaces as tools of their own. Without `--allow-writes` only operations that read are called. \
             Files are read only below `--files`. Secrets in responses are redacted.",
        )
        .after_help(
            "Examples:\n  imbrace mcp\n  imbrace mcp --namespaces boards,contacts --allow-writes\n  imbrace mcp --http 4020",
        )
        .arg(flag("allow-writes", "Allow operations that change or remove something"))
        .arg(
            Arg::new("namespaces")
                .long("namespaces")
                .value_name("NAMES")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new(namespaces))
                .help("Offer the operations of these namespaces as tools of their own, and call no others"),
        )
        .arg(option("files", "FOLDER", "Allow files below this folder to be uploaded"))
        .arg(
            option("http", "PORT", "Serve streamable HTTP on this port of 127.0.0.1 in place of standard input and output; 0 takes a free one")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            option("max-bytes", "BYTES", "The longest result of a call")
                .default_value("40000")
                .value_parser(value_parser!(u64).range(1000..=10_000_000)),
        )
}
