//! `cargo xtask new-operation`: from a request that works to a draft in the documents.

mod cmd;
mod components;
mod curl;
mod draft;
mod edit;
mod json;
mod pairs;
mod place;
mod powershell;
mod redact;
mod request;
mod response;
mod shape;
mod shell;
mod template;
mod verify;
mod words;
mod yaml;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use clap::Args;
use edit::Text;
use imbrace_contract::{one_line, services};
use place::Place;
use request::{Body, Request};

/// What the draft is made from.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// The curl line that works, or `-` to read it from standard input.
    #[arg(long, value_name = "CURL", required_unless_present = "path", conflicts_with_all = ["request", "method", "path"])]
    pub from: Option<String>,
    /// Name of the operation: `<namespace>_<method>`, the method as the Python SDK would call it.
    #[arg(long)]
    pub id: String,
    /// A file with the response: the JSON, or all that `curl -i` prints. `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub response: Option<PathBuf>,
    /// Without a curl line: a file with the JSON that is sent.
    #[arg(long, value_name = "FILE", requires = "path")]
    pub request: Option<PathBuf>,
    /// Without a curl line: the HTTP method. POST if there is a --request, else GET.
    #[arg(long, requires = "path")]
    pub method: Option<String>,
    /// Without a curl line: the path, with its query.
    #[arg(long)]
    pub path: Option<String>,
    /// Where the operation is known from: `server` if a real server responded; or 000 to 004, sdk, spec, dify.
    #[arg(long, value_delimiter = ',', required = true)]
    pub source: Vec<String>,
    /// One line that says what the operation does.
    #[arg(long)]
    pub summary: Option<String>,
    /// Make the namespace too, a new file of the gateway and a Cargo feature; this says what it is for.
    #[arg(long, value_name = "DESCRIPTION")]
    pub new_namespace: Option<String>,
    /// Print the draft instead of writing it.
    #[arg(long)]
    pub dry_run: bool,
}

/// Makes the draft, tries it, and writes it.
///
/// # Errors
/// What is wrong with the request, the response or the id, and what to do; nothing is written then.
pub fn run(root: &Path, options: &Options) -> Result<String, String> {
    if options.from.as_deref() == Some("-") && options.response.as_deref() == Some(Path::new("-")) {
        return Err("standard input can be the curl line or the response, not both".into());
    }
    let mut request = read_request(options)?;
    let response = options
        .response
        .as_deref()
        .map(|file| response::read_bytes(&read_bytes(file)?))
        .transpose()?;
    let new = options.new_namespace.is_some();
    let place = place::place(root, &options.id, new, &mut request)?;
    let origin = match (&options.from, &response) {
        (Some(_), Some(_)) => "a curl line and the response to it",
        (Some(_), None) => "a curl line",
        (None, Some(_)) => "a request and the response to it",
        (None, None) => "a request",
    };
    let words = draft::Words {
        id: &options.id,
        origin,
        source: &options.source,
        summary: options.summary.as_deref(),
    };
    let draft = draft::draft(&place, root, &request, response.as_ref(), &words)?;
    let edits = edits(root, &place, &draft, options)?;
    if options.dry_run {
        return Ok(printed(&edits, &draft));
    }
    let texts: Vec<(PathBuf, String)> = edits
        .iter()
        .map(|edit| (edit.file.clone(), edit.text.finish()))
        .collect();
    let signature = verify::verify(root, &place, &texts)?;
    for (file, text) in &texts {
        verify::write(&root.join(file), text)?;
    }
    Ok(report(&edits, &place, &draft, signature.as_deref()))
}

fn read(file: &Path) -> Result<String, String> {
    String::from_utf8(read_bytes(file)?).map_err(|_| format!("{} is not text", file.display()))
}

/// What stands in a file, or in standard input.
fn read_bytes(file: &Path) -> Result<Vec<u8>, String> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|error| format!("standard input: {error}"))?;
        return Ok(bytes);
    }
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn read_request(options: &Options) -> Result<Request, String> {
    match (&options.from, &options.path) {
        (Some(line), _) if line == "-" => curl::request(&read(Path::new("-"))?, Path::new(".")),
        (Some(line), _) => curl::request(line, Path::new(".")),
        (None, Some(path)) => {
            let mut request = Request::default();
            request.locate(path)?;
            if let Some(file) = &options.request {
                let body = json::read(&read(file)?, &mut request.notes);
                let body = body.map_err(|error| format!("{}: this is not JSON: {error}", file.display()))?;
                request.body = Some(Body::Json(body));
            }
            let usual = if options.request.is_some() { "POST" } else { "GET" };
            request.method = options.method.as_deref().unwrap_or(usual).to_uppercase();
            Ok(request)
        }
        (None, None) => Err("give a curl line by --from, or a --path".into()),
    }
}

/// A file with its changes.
struct Edit {
    file: PathBuf,
    text: Text,
    /// Line and what stands there.
    added: Vec<(usize, String)>,
}

fn edits(root: &Path, place: &Place, draft: &draft::Draft, options: &Options) -> Result<Vec<Edit>, String> {
    let path = &draft.template.path;
    let item = place.item(path);
    let file = item.map_or_else(|| place.file(root), |item| place.file_at(root, item.at));
    let described = options.new_namespace.as_deref().unwrap_or_default();
    let full = root.join(&file);
    let mut text = if full.exists() {
        Text::new(&fs::read_to_string(&full).map_err(|error| format!("{}: {error}", file.display()))?)
    } else {
        Text::new(&format!("# {described}"))
    };
    let line = text.add_operation(path, &draft.of_path, &draft.verb, &draft.operation);
    let mut added = vec![(line, format!("{} {path}", draft.verb.to_uppercase()))];
    if !draft.schemas.is_empty() {
        let names: Vec<&str> = draft.schemas.iter().map(|(name, _)| name.as_str()).collect();
        added.push((text.add_schemas(&draft.schemas), names.join(", ")));
    }
    let mut edits = vec![Edit { file, text, added }];
    let document = Path::new(place.service.document);
    if edits[0].file == document {
        return Ok(edits);
    }
    let folder = document.parent().unwrap_or(Path::new(""));
    let name = edits[0]
        .file
        .strip_prefix(folder)
        .unwrap_or(&edits[0].file)
        .display()
        .to_string();
    let whole = fs::read_to_string(root.join(document))
        .map_err(|error| format!("{}: {error}", document.display()))?;
    let mut text = Text::new(&whole);
    let mut added = Vec::new();
    if place.new {
        added.push((
            text.add_tag(&place.namespace, described),
            format!("tag {}", place.namespace),
        ));
        edits.extend(feature(root, place, described)?);
    }
    if item.is_none() {
        added.push((text.add_reference(path, &name), format!("$ref to {name}")));
    }
    if !added.is_empty() {
        edits.push(Edit {
            file: document.to_owned(),
            text,
            added,
        });
    }
    Ok(edits)
}

/// The Cargo feature of a new namespace.
fn feature(root: &Path, place: &Place, described: &str) -> Result<Option<Edit>, String> {
    const FILE: &str = "Cargo.toml";
    let whole = fs::read_to_string(root.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    let mut text = Text::new(&whole);
    let name = services::feature(&place.namespace);
    let line = text.add_feature(place.service.name, &name, described);
    Ok(line.map(|line| Edit {
        file: FILE.into(),
        text,
        added: vec![(line, format!("feature {name}"))],
    }))
}

/// The draft for reading.
fn printed(edits: &[Edit], draft: &draft::Draft) -> String {
    let mut out = String::new();
    for edit in edits {
        for (line, what) in &edit.added {
            out.push_str(&format!("# {}:{line}: {what}\n", edit.file.display()));
        }
    }
    let mut lines = vec![format!("  {}:", draft.template.path)];
    if draft
        .of_path
        .as_object()
        .is_some_and(|of_path| !of_path.is_empty())
    {
        lines.extend(yaml::indented(
            draft.of_path.as_object().map(yaml::lines).unwrap_or_default(),
            4,
        ));
    }
    lines.extend(yaml::indented(yaml::property(&draft.verb, &draft.operation), 4));
    for (index, (name, schema)) in draft.schemas.iter().enumerate() {
        lines.push(if index == 0 {
            "\ncomponents:\n  schemas:".into()
        } else {
            String::new()
        });
        lines.extend(yaml::indented(yaml::property(name, schema), 4));
    }
    out.push_str(&lines.join("\n"));
    out.push('\n');
    for note in &draft.notes {
        out.push_str(&format!("# {}\n", one_line(note)));
    }
    out
}

fn report(edits: &[Edit], place: &Place, draft: &draft::Draft, signature: Option<&str>) -> String {
    let mut out = String::new();
    for edit in edits {
        for (line, what) in &edit.added {
            out.push_str(&format!("{}:{line}: {what}\n", edit.file.display()));
        }
    }
    if let Some(signature) = signature {
        out.push_str(&format!(
            "\nin Rust, a method of `client.{}()`:\n  {signature}\n",
            place.namespace
        ));
    }
    if !draft.notes.is_empty() {
        out.push_str("\nto know:\n");
        draft
            .notes
            .iter()
            .for_each(|note| out.push_str(&format!("  - {}\n", one_line(note))));
    }
    out.push_str(
        "\nThe draft keeps all rules; what it says is what one call showed. Next:\n  \
         1. read it: names, descriptions, `required`, which properties may be null\n  \
         2. cargo xtask check       after each change\n  \
         3. cargo build             then call the method; the sandbox responds with the example\n  \
         4. docs/changing-the-api.md says the rest: the test, the outline, the changelog",
    );
    out
}
