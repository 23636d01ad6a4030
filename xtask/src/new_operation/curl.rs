//! A curl line as a request.

use std::path::Path;

use super::{
    request::{Body, Part, PartValue, Request},
    shell,
};

/// Options that take a value and say nothing about the request.
const IGNORED_WITH_VALUE: [&str; 22] = [
    "--output",
    "--write-out",
    "--max-time",
    "--connect-timeout",
    "--retry",
    "--retry-delay",
    "--retry-max-time",
    "--proxy",
    "--proxy-user",
    "--cert",
    "--key",
    "--cacert",
    "--capath",
    "--cookie-jar",
    "--resolve",
    "--interface",
    "--dump-header",
    "--limit-rate",
    "--max-redirs",
    "--ciphers",
    "--trace-ascii",
    "--max-filesize",
];

/// Options without a value that say nothing about the request.
const IGNORED: [&str; 27] = [
    "--silent",
    "--show-error",
    "--location",
    "--include",
    "--insecure",
    "--compressed",
    "--verbose",
    "--fail",
    "--fail-with-body",
    "--globoff",
    "--no-buffer",
    "--http1.0",
    "--http1.1",
    "--http2",
    "--http2-prior-knowledge",
    "--http3",
    "--ipv4",
    "--ipv6",
    "--no-keepalive",
    "--path-as-is",
    "--progress-bar",
    "--tlsv1.2",
    "--tlsv1.3",
    "--remote-name",
    "--remote-header-name",
    "--location-trusted",
    "--tr-encoding",
];

/// Reads a line; files that it names are relative to `folder`.
pub(super) fn request(line: &str, folder: &Path) -> Result<Request, String> {
    let words = shell::words(line)?;
    let start = words
        .iter()
        .position(|word| word == "curl" || word.ends_with("/curl") || word == "curl.exe")
        .ok_or("this is no curl line: it has no word `curl`. In a browser: network, copy, copy as cURL")?;
    let mut reading = Reading {
        words: words.into_iter().skip(start + 1).collect::<Vec<_>>().into_iter(),
        folder,
        request: Request::default(),
        urls: Vec::new(),
        method: None,
        data: Vec::new(),
        parts: Vec::new(),
        json: false,
        get: false,
    };
    while let Some(word) = reading.words.next() {
        reading.word(word)?;
    }
    reading.finish()
}

struct Reading<'a> {
    words: std::vec::IntoIter<String>,
    folder: &'a Path,
    request: Request,
    urls: Vec<String>,
    method: Option<String>,
    data: Vec<String>,
    parts: Vec<Part>,
    json: bool,
    get: bool,
}

impl Reading<'_> {
    fn word(&mut self, word: String) -> Result<(), String> {
        if word.starts_with("--") {
            return self.option(&word, None);
        }
        let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
            self.urls.push(word);
            return Ok(());
        };
        // Letters may stand together, and a value right after its letter: `-sSXPOST`.
        for (at, letter) in letters.char_indices() {
            let long = long(letter).ok_or_else(|| unknown(&format!("-{letter}")))?;
            let rest = &letters[at + letter.len_utf8()..];
            if takes_value(long) {
                return self.option(long, Some(rest.to_owned()).filter(|rest| !rest.is_empty()));
            }
            self.option(long, None)?;
        }
        Ok(())
    }

    fn option(&mut self, name: &str, value: Option<String>) -> Result<(), String> {
        if !takes_value(name) {
            return self.flag(name);
        }
        let value = value
            .or_else(|| self.words.next())
            .ok_or_else(|| format!("`{name}` has no value"))?;
        match name {
            "--request" => self.method = Some(value.to_uppercase()),
            "--url" => self.urls.push(value),
            "--header" => self.header(&value),
            "--data" | "--data-ascii" => {
                let text = self.or_file(&value)?.replace(['\n', '\r'], "");
                self.data.push(if value.starts_with('@') { text } else { value });
            }
            "--data-binary" => {
                let text = self.or_file(&value)?;
                self.data.push(text);
            }
            "--data-raw" => self.data.push(value),
            "--data-urlencode" => self.data.push(urlencoded(&value)?),
            "--json" => {
                self.json = true;
                let text = self.or_file(&value)?;
                self.data.push(text);
            }
            "--form" => self.part(&value)?,
            "--form-string" => {
                let (name, value) = value.split_once('=').ok_or("a part of a form is `name=value`")?;
                self.text_part(name, value.to_owned());
            }
            "--url-query" => self.request.add_query(value.trim_start_matches('+'))?,
            "--user" | "--oauth2-bearer" | "--cookie" => {
                self.request
                    .notes
                    .push(format!("left out: `{name}`, a credential"));
            }
            "--upload-file" => {
                return Err(
                    "`--upload-file` sends a bare file; bodies here are JSON or forms (`-F file=@…`)".into(),
                );
            }
            _ => {}
        }
        Ok(())
    }

    fn flag(&mut self, name: &str) -> Result<(), String> {
        match name {
            "--get" => self.get = true,
            "--head" => self.method = Some("HEAD".into()),
            "--next" => return Err("`--next` begins a second request: give one at a time".into()),
            name if IGNORED.contains(&name) => {}
            name => return Err(unknown(name)),
        }
        Ok(())
    }

    fn header(&mut self, header: &str) {
        if let Some((name, value)) = header.split_once(':') {
            let header = (name.trim().to_owned(), value.trim().to_owned());
            let said = self.request.header(&header.0).map(|other| other == header.1);
            match said {
                Some(true) => {}
                Some(false) => self.request.notes.push(format!(
                    "the header `{}` stands twice: the first one is taken",
                    header.0
                )),
                None => self.request.headers.push(header),
            }
        } else if let Some(name) = header.strip_suffix(';') {
            self.request.headers.push((name.trim().to_owned(), String::new()));
        } else {
            let name = header.split_whitespace().next().unwrap_or_default();
            self.request
                .notes
                .push(format!("left out: a header `{name}` without a value"));
        }
    }

    /// The value, or what stands in the file if it is `@file`.
    fn or_file(&self, value: &str) -> Result<String, String> {
        match value.strip_prefix('@') {
            Some("-") => Err("`@-` reads standard input: write the body into a file and name that".into()),
            Some(file) => {
                std::fs::read_to_string(self.folder.join(file)).map_err(|error| format!("{file}: {error}"))
            }
            None => Ok(value.to_owned()),
        }
    }

    fn part(&mut self, written: &str) -> Result<(), String> {
        let (name, value) = written
            .split_once('=')
            .ok_or("a part of a form is `name=value`")?;
        let content = value.split(';').next().unwrap_or_default();
        if let Some(file) = content.strip_prefix('@') {
            let given = value
                .split(';')
                .find_map(|more| more.trim().strip_prefix("filename="));
            let path = given.unwrap_or(file).trim_matches('"').replace('\\', "/");
            let file = path.rsplit('/').next().unwrap_or_default().to_owned();
            let value = PartValue::File(if file.is_empty() || file == "-" {
                "file".into()
            } else {
                file
            });
            if value_type(written).is_some() {
                self.request.notes.push(format!(
                    "left out: the type of the part `{name}`; clients send it by the name of the file"
                ));
            }
            self.parts.push(Part {
                name: name.to_owned(),
                value,
            });
        } else if let Some(file) = content.strip_prefix('<') {
            let text = self.or_file(&format!("@{file}"))?;
            self.text_part(name, text);
        } else {
            let typed = value.split_once(";type=").map_or(value, |(content, _)| content);
            self.text_part(name, typed.trim_matches('"').to_owned());
        }
        Ok(())
    }

    fn text_part(&mut self, name: &str, text: String) {
        self.parts.push(Part {
            name: name.to_owned(),
            value: PartValue::Text(text),
        });
    }

    fn finish(mut self) -> Result<Request, String> {
        let url = match self.urls.as_slice() {
            [url] => url.clone(),
            [] => return Err("the curl line has no URL".into()),
            [first, second, ..] => {
                return Err(format!(
                    "the curl line has two URLs, `{first}` and `{second}`: is a quote missing?"
                ));
            }
        };
        self.request.locate(&url)?;
        let carries = !self.data.is_empty() || !self.parts.is_empty();
        let method = self.method.take();
        self.request.method =
            method.unwrap_or_else(|| if carries && !self.get { "POST" } else { "GET" }.into());
        if self.get {
            let data = std::mem::take(&mut self.data).join("&");
            self.request.add_query(&data)?;
            return Ok(self.request);
        }
        if !self.parts.is_empty() {
            self.request.body = Some(Body::Form(self.parts));
        } else if carries {
            let text = self.data.join(if self.json { "" } else { "&" });
            self.request.body = body(&text, self.json, &mut self.request)?;
        }
        Ok(self.request)
    }
}

/// A body that is sent as data.
fn body(text: &str, said: bool, request: &mut Request) -> Result<Option<Body>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let media = request.header("content-type").map(str::to_lowercase);
    if let Some(media) = media.as_deref().filter(|media| media.starts_with("multipart/")) {
        return Err(format!(
            "the body is written as `{media}` on the spot: give the parts as `-F name=value` and `-F name=@file`"
        ));
    }
    let json = said || media.as_deref().is_some_and(|media| media.contains("json"));
    let mut notes = Vec::new();
    match super::json::read(text, &mut notes) {
        Ok(value) => {
            request.notes.extend(notes);
            if !json {
                request
                    .notes
                    .push("the body is taken for JSON, though no `content-type` says so".into());
            }
            Ok(Some(Body::Json(value)))
        }
        Err(error) if json || text.trim_start().starts_with(['{', '[']) => Err(format!(
            "the body is not JSON: {error}. Is a variable of the shell in it? Put a value in its place"
        )),
        Err(_) => Err(format!(
            "the body is sent as {}; bodies that can be generated are JSON and forms (`-F`). If it belongs to the query, \
             give curl `-G`",
            media.as_deref().unwrap_or("application/x-www-form-urlencoded")
        )),
    }
}

/// The type that a part of a form names.
fn value_type(written: &str) -> Option<&str> {
    written
        .split(';')
        .find_map(|more| more.trim().strip_prefix("type="))
}

fn urlencoded(value: &str) -> Result<String, String> {
    let (name, content) = value.split_once('=').unwrap_or(("", value));
    if content.starts_with('@') || (name.is_empty() && value.contains('@')) {
        return Err("`--data-urlencode` from a file is not read here: write the value into the line".into());
    }
    let encoded: String = url::form_urlencoded::byte_serialize(content.as_bytes()).collect();
    Ok(if name.is_empty() {
        encoded
    } else {
        format!("{name}={encoded}")
    })
}

fn takes_value(name: &str) -> bool {
    let ours = [
        "--request",
        "--url",
        "--header",
        "--data",
        "--data-ascii",
        "--data-binary",
        "--data-raw",
        "--data-urlencode",
        "--json",
        "--form",
        "--form-string",
        "--url-query",
        "--user",
        "--oauth2-bearer",
        "--cookie",
        "--upload-file",
        "--user-agent",
        "--referer",
    ];
    ours.contains(&name) || IGNORED_WITH_VALUE.contains(&name)
}

fn long(letter: char) -> Option<&'static str> {
    Some(match letter {
        'X' => "--request",
        'H' => "--header",
        'd' => "--data",
        'F' => "--form",
        'G' => "--get",
        'I' => "--head",
        'T' => "--upload-file",
        'u' => "--user",
        'b' => "--cookie",
        'c' => "--cookie-jar",
        'A' => "--user-agent",
        'e' => "--referer",
        'o' => "--output",
        'w' => "--write-out",
        'm' => "--max-time",
        'x' => "--proxy",
        'E' => "--cert",
        'D' => "--dump-header",
        ':' => "--next",
        's' => "--silent",
        'S' => "--show-error",
        'L' => "--location",
        'i' => "--include",
        'k' => "--insecure",
        'v' => "--verbose",
        'f' => "--fail",
        'g' => "--globoff",
        'N' => "--no-buffer",
        'O' => "--remote-name",
        'J' => "--remote-header-name",
        '#' => "--progress-bar",
        '0' => "--http1.0",
        '4' => "--ipv4",
        '6' => "--ipv6",
        _ => return None,
    })
}

fn unknown(option: &str) -> String {
    format!(
        "the curl option `{option}` is not known here: leave it out if the request is the same without it"
    )
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(line: &str) -> Result<Request, String> {
        request(line, Path::new("."))
    }

    fn path(request: &Request) -> String {
        request.path.join("/")
    }

    #[test]
    fn get_with_query() {
        let request =
            read("curl -s 'https://h.test/a/b%20c?x=1&y=a%26b&z' -H 'X-Api-Key: k' | jq").expect("a request");
        assert_eq!(
            (request.method.as_str(), path(&request).as_str()),
            ("GET", "a/b c")
        );
        let query = [("x", "1"), ("y", "a&b"), ("z", "")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(request.query, query);
        assert_eq!(request.header("x-api-key"), Some("k"));
        let moved = read("curl -G h.test/a/b%20c -d x=1 --data-urlencode 'y=a&b' -d z").expect("a request");
        assert_eq!((moved.method.as_str(), &moved.query), ("GET", &request.query));
    }

    #[test]
    fn bodies_of_json() {
        for line in [
            r#"curl h.test/a -H 'content-type: application/json' --data-raw '{"a": "it'\''s"}'"#,
            r#"curl h.test/a -H 'content-type: application/json' --data-raw $'{"a": "it\'s"}'"#,
            r#"curl --json "{\"a\": \"it's\"}" h.test/a"#,
            r#"curl -sSXPOST -Hcontent-type:application/json h.test/a -d '{"a": "it'"'"'s"}'"#,
            "curl --request post --url http://h.test/a \\\n  --data '{\"a\": \"it'\\''s\"}' -o /dev/null -w '%{http_code}'",
        ] {
            let request = read(line).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(request.method, "POST", "{line}");
            assert_eq!(request.body, Some(Body::Json(json!({"a": "it's"}))), "{line}");
        }
        assert_eq!(
            read("curl -X DELETE h.test/a -d ''").expect("a request").body,
            None
        );
    }

    #[test]
    fn forms() {
        let request =
            read("curl h.test/a -F 'file=@/home/me/a.pdf;type=application/pdf' -F folder_id=12 -F 'x=a;b'");
        let parts = [
            ("file", PartValue::File("a.pdf".into())),
            ("folder_id", PartValue::Text("12".into())),
            ("x", PartValue::Text("a;b".into())),
        ]
        .map(|(name, value)| Part {
            name: name.into(),
            value,
        });
        assert_eq!(request.expect("a request").body, Some(Body::Form(parts.to_vec())));
    }

    #[test]
    fn variables_may_stand_for_hosts_and_ids() {
        for line in [
            "curl $BASE/boards/{board_id}",
            "curl \"${BASE}/boards/{board_id}\"",
            "curl {{base}}/boards/{board_id}",
            "curl https://h.test/boards/{board_id}",
        ] {
            assert_eq!(
                path(&read(line).expect("a request")),
                "boards/{board_id}",
                "{line}"
            );
        }
    }

    #[test]
    fn credentials_are_left_out_and_said() {
        let request = read("curl -u me:secret --cookie s=1 https://me:secret@h.test/a").expect("a request");
        assert!(request.headers.is_empty());
        assert_eq!(request.notes.len(), 3);
        assert!(!format!("{request:?}").contains("secret"));
    }

    #[test]
    fn what_cannot_be_taken_is_said_in_words() {
        for (line, words) in [
            ("wget h.test", "no word `curl`"),
            ("curl -s", "no URL"),
            ("curl h.test/a h.test/b", "two URLs"),
            ("curl h.test/a -d 'a=1&b=2'", "x-www-form-urlencoded"),
            ("curl h.test/a -d '{\"a\": $A}'", "variable"),
            ("curl h.test/a --frobnicate", "`--frobnicate` is not known"),
            ("curl h.test/a -H", "has no value"),
            ("curl h.test/a -T file", "bare file"),
            ("curl h.test/a -d @none.json", "none.json"),
            ("curl h.test/a --next h.test/b", "one at a time"),
            ("curl 'h.test", "quote is not closed"),
        ] {
            let error = read(line).expect_err(line);
            assert!(error.contains(words), "{line}: {error}");
        }
    }
}
