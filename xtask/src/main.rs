//! `cargo xtask`: tools for those who change the documents.

mod coverage;
mod expand;
mod export;
mod outline;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand, ValueEnum};
use tempfile::TempDir;
use xtask::{check, diff, new_operation, pages, source};

/// Tools for the documents in openapi/.
///
/// Exit codes: 0 all is well, 1 something is wrong with the documents or the text is not current, 2 wrong usage.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true,
    after_help = "From an edit to a release: docs/changing-the-api.md. Examples of a command: cargo xtask <COMMAND> --help"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// I changed a document: is it in order?
    ///
    /// Reads all documents and says what breaks a rule: file, line and column, the rule, why it matters and how to
    /// mend it. Examples are held against their schemas, and the generator is run.
    ///
    /// Exit codes: 0 all is in order, 1 a rule is broken or a file cannot be read, 2 wrong usage.
    ///
    /// Examples:
    ///   cargo xtask check                        the documents of all services
    ///   cargo xtask check openapi/clickai.yaml   one document
    ///   cargo xtask check --at v0.1.0            the documents of a revision
    ///   cargo xtask check --rules                what is checked, and why
    ///   cargo xtask check --format json | jq -r '.problems[] | "\(.file):\(.line) \(.rule)"'
    #[command(verbatim_doc_comment)]
    Check {
        /// Documents to check; those of all services if none is named.
        files: Vec<PathBuf>,
        /// The revision whose documents are checked; the working tree if none is named.
        #[arg(long, value_name = "REVISION")]
        at: Option<String>,
        /// List the rules instead.
        #[arg(long, conflicts_with = "files")]
        rules: bool,
        /// Sentences, or JSON for machines. Sentences are coloured on a terminal unless NO_COLOR is set.
        #[arg(long, value_enum, default_value = "text")]
        format: CheckFormat,
    },
    /// I have a call that works: put it into the documents.
    ///
    /// Drafts an operation from a curl line, or from a request in JSON, and the response to it: path parameters, query,
    /// body and types are taken from what is there, credentials are left out, secrets in examples are blotted out.
    /// The draft is marked as unverified, keeps all rules, and can be called after `cargo build`. Nothing is sent.
    ///
    /// Exit codes: 0 the draft is written, 1 it cannot be made (nothing is written), 2 wrong usage.
    ///
    /// Examples:
    ///   cargo xtask new-operation --id boards_archive --source server --response response.json \
    ///       --from "curl -X POST https://app-gatewayv2.imbrace.co/data-board/boards/brd_1/archive --json '{\"reason\": \"old\"}'"
    ///   pbpaste | cargo xtask new-operation --id boards_archive --source server --from -     a line copied from a browser
    ///   cargo xtask new-operation --id contacts_merge --source sdk --path /channel-service/v1/contacts/_merge --request merge.json
    ///   cargo xtask new-operation --id invoices_list --source 001 --new-namespace 'Invoices.' \
    ///       --path '/billing/v1/invoices?limit=10' --dry-run
    #[command(verbatim_doc_comment)]
    NewOperation(new_operation::Options),
    /// I changed a document: whom does that break?
    ///
    /// Says what changed in the contract between two versions: each change is breaking, possibly breaking or safe for
    /// users of the crate and of clients made from the documents, with the reason and the line, by operation. Then
    /// what it asks of the version in Cargo.toml: before 1.0 a break raises the minor number.
    ///
    /// Exit codes: 0 nothing breaks, or the version says so; 1 something breaks and it does not; 2 wrong usage, or a
    /// version that cannot be read.
    ///
    /// Examples:
    ///   cargo xtask diff                     HEAD and the working tree
    ///   cargo xtask diff v0.1.0              a release and the working tree
    ///   cargo xtask diff v0.1.0 v0.2.0       two releases
    ///   cargo xtask diff clickai.yaml --from-version 0.1.0
    ///                                        a bundled document and that of the same service here
    ///   cargo xtask diff main --format markdown > changes.md
    ///   cargo xtask diff --format json | jq -r '.changes[] | select(.class == "breaking") | .message'
    #[command(verbatim_doc_comment)]
    Diff {
        /// The older version: a revision of this repository or a document. HEAD if none is named.
        old: Option<String>,
        /// The newer version. The working tree if none is named.
        new: Option<String>,
        /// The version of the crate that the older documents belong to, where no Cargo.toml says it.
        #[arg(long, value_name = "X.Y.Z", value_parser = version)]
        from_version: Option<diff::Version>,
        /// Treat possibly breaking changes as breaking.
        #[arg(long)]
        strict: bool,
        /// Sentences, a page for a pull request, or JSON for machines.
        #[arg(long, value_enum, default_value = "text")]
        format: DiffFormat,
    },
    /// Is everything that the product documents and the SDKs name there?
    ///
    /// Writes docs/coverage.md: each name with its operation and Rust method, and the operations whose response is open;
    /// and the tables of the guide about migrating, in src/guide/migrating/.
    /// Prints how many operations and names are there. Fails when a name of the product documents lacks its operation or
    /// its method.
    ///
    /// Examples:
    ///   cargo xtask coverage            writes the tables
    ///   cargo xtask coverage --check    fails if one of them is not current
    #[command(verbatim_doc_comment)]
    Coverage {
        /// Compare with the tables instead of writing them.
        #[arg(long)]
        check: bool,
    },
    /// Do the links of the documentation lead somewhere, and are its pages small enough?
    ///
    /// Follows every link between the pages that `cargo doc` has made, to the place on the page, and measures the pages.
    /// Fails when a link leads nowhere or a page is larger than 150 KiB, except rustdoc's lists of all items (`all.html`).
    ///
    /// Examples:
    ///   cargo doc --no-deps && cargo xtask pages
    #[command(verbatim_doc_comment)]
    Pages {
        /// The folder with the pages.
        #[arg(default_value = "target/doc")]
        folder: PathBuf,
    },
    /// What Rust does the generator make of the documents?
    ///
    /// Prints the whole text of a service, or keeps the outline of all services in api/, so that a change of the
    /// generator or of a document shows in review.
    ///
    /// Examples:
    ///   cargo xtask expand clickai | less
    ///   cargo xtask expand clickai --at v0.1.0
    ///   cargo xtask expand things.yaml      a document that stands for itself
    ///   cargo xtask expand            writes api/*.rs
    ///   cargo xtask expand --check    fails if api/*.rs is not current
    #[command(verbatim_doc_comment)]
    Expand {
        /// Print the text of this service, gateway, ai-agent or clickai, or of this document.
        service: Option<String>,
        /// The revision whose documents are taken; the working tree if none is named.
        #[arg(long, value_name = "REVISION", requires = "service")]
        at: Option<String>,
        /// Compare with api/ instead of writing it.
        #[arg(long, conflicts_with = "service")]
        check: bool,
    },
    /// I must see what the generator of types gets: the lowered document of a service, as JSON.
    ///
    /// Examples:
    ///   cargo xtask lower gateway > lowered.json
    #[command(verbatim_doc_comment)]
    Lower {
        /// gateway, ai-agent or clickai, or a document.
        service: String,
        /// The revision whose documents are taken; the working tree if none is named.
        #[arg(long, value_name = "REVISION")]
        at: Option<String>,
    },
    /// I need the documents for another tool, another language, or to read.
    ///
    /// Writes each document as one file, without `$ref`s to other files: VERSION/<name>.json and .yaml, and with --html a page
    /// of reference that opens offline. The same documents always give the same bytes.
    ///
    /// Examples:
    ///   cargo xtask export --out target/export                        everything: 3.0.3, 3.1.1, 3.2.0, JSON and YAML
    ///   cargo xtask export --out docs/api --version 3.1 --format json
    ///   cargo xtask export --out boards --namespace boards            only this namespace and what it reaches
    ///   cargo xtask export --out pages --html --version 3.1           with html/gateway.html, ...
    ///   cargo xtask export --out old --at v0.1.0                      the documents of a revision
    ///   cargo xtask export things.yaml --out things --html            a document that stands for itself
    #[command(verbatim_doc_comment)]
    Export {
        /// The folder to write to; it is made if it is missing.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The revision whose documents are exported; the working tree if none is named.
        #[arg(long, value_name = "REVISION")]
        at: Option<String>,
        #[command(flatten)]
        options: export::Options,
    },
    /// What does the client cost beside other ways to do the same?
    ///
    /// Runs benches/run.sh: builds the measuring programs, measures for some minutes, and writes the tables of
    /// benches/README.md. It needs valgrind and taskset, and a machine without other work.
    #[command(verbatim_doc_comment)]
    Bench,
}

/// How changes are written.
#[derive(Clone, Copy, ValueEnum)]
enum DiffFormat {
    Text,
    Json,
    Markdown,
}

fn version(text: &str) -> Result<diff::Version, String> {
    diff::Version::parse(text).ok_or_else(|| "a version has three numbers, such as 0.1.0".to_owned())
}

/// How findings are written.
#[derive(Clone, Copy, ValueEnum)]
enum CheckFormat {
    Text,
    Json,
}

fn main() -> ExitCode {
    let root = root();
    let outcome = match Arguments::parse().command {
        Command::Check {
            files,
            at,
            rules,
            format,
        } => {
            let format = match format {
                CheckFormat::Text => check::Format::Text,
                CheckFormat::Json => check::Format::Json,
            };
            if rules {
                check::rules(format);
                return ExitCode::SUCCESS;
            }
            return match Documents::at(&root, at.as_deref()) {
                Ok(documents) if check::run(documents.root(), &documents.files(files), format) => {
                    ExitCode::SUCCESS
                }
                Ok(_) => ExitCode::FAILURE,
                Err(message) => wrong_usage(&message),
            };
        }
        Command::NewOperation(options) => {
            new_operation::run(&root, &options).map(|report| xtask::output::line(format_args!("{report}")))
        }
        Command::Diff {
            old,
            new,
            from_version,
            strict,
            format,
        } => {
            let format = match format {
                DiffFormat::Text => diff::Format::Text,
                DiffFormat::Json => diff::Format::Json,
                DiffFormat::Markdown => diff::Format::Markdown,
            };
            let options = diff::Options {
                old,
                new,
                from_version,
                strict,
                format,
            };
            return match diff::run(&root, &options) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => ExitCode::FAILURE,
                Err(message) => wrong_usage(&message),
            };
        }
        Command::Coverage { check } => coverage::run(&root, check),
        Command::Pages { folder } => pages(&folder),
        Command::Expand {
            service: Some(service),
            at,
            ..
        } => Documents::at(&root, at.as_deref())
            .and_then(|documents| expand::print(documents.root(), &service)),
        Command::Lower { service, at } => Documents::at(&root, at.as_deref())
            .and_then(|documents| expand::print_lowered(documents.root(), &service)),
        Command::Export { out, at, options } => Documents::at(&root, at.as_deref())
            .and_then(|documents| export::run(documents.root(), &out, &documents.of(options))),
        Command::Expand { check, .. } => expand::outlines(&root, check),
        Command::Bench => bench(&root),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn pages(folder: &Path) -> Result<(), String> {
    let report = pages::check(folder)?;
    xtask::output::line(format_args!("{} pages, {} links", report.pages, report.links));
    report.faults().map_or(Ok(()), Err)
}

fn wrong_usage(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

/// The folder whose documents are taken: the working tree, or a copy of a revision.
enum Documents {
    Tree(PathBuf),
    Revision(TempDir),
}

impl Documents {
    fn at(root: &Path, revision: Option<&str>) -> Result<Self, String> {
        let Some(revision) = revision else {
            return Ok(Self::Tree(root.to_owned()));
        };
        source::checkout(root, revision).map(Self::Revision)
    }

    fn root(&self) -> &Path {
        match self {
            Self::Tree(root) => root,
            Self::Revision(folder) => folder.path(),
        }
    }

    /// The options of an export, with the file by the name that the project has for it.
    fn of(&self, options: export::Options) -> export::Options {
        let document = options
            .document
            .and_then(|document| self.files(vec![document]).pop());
        export::Options { document, ..options }
    }

    /// Files by the names that the project has for them.
    fn files(&self, files: Vec<PathBuf>) -> Vec<PathBuf> {
        match self {
            Self::Tree(_) => files,
            Self::Revision(folder) => files.into_iter().map(|file| folder.path().join(file)).collect(),
        }
    }
}

fn bench(root: &Path) -> Result<(), String> {
    let script = root.join("benches/run.sh");
    let status = std::process::Command::new(&script)
        .status()
        .map_err(|error| format!("{} cannot be run: {error}", script.display()))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} failed: {status}", script.display()))
    }
}

/// The root of the checkout that this runs in: the nearest folder upwards with the documents. Outside of a checkout it is
/// the one that `cargo run` takes this package from.
fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let stands = |folder: &&Path| folder.join("openapi/gateway.yaml").is_file();
    if let Some(root) = here.ancestors().find(stands) {
        return root.to_owned();
    }
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or(here, PathBuf::from);
    package.parent().unwrap_or(&package).to_owned()
}
