//! A curl line as a request.

mod body;
mod form;
mod options;

use std::path::Path;

use self::{
    body::{body, urlencoded},
    form::{files, text_of_part, word},
    options::{is_ignored, long, takes_value},
};
use super::{
    redact,
    request::{Body, Part, PartValue, Request, harmless},
    shell,
};

/// Reads a line; files that it names are relative to `folder`.
pub(super) fn request(line: &str, folder: &Path) -> Result<Request, String> {
    if let Some(what) = another_form(line) {
        return Err(format!(
            "this is {what}: in a browser, copy the request as cURL (bash or cmd)"
        ));
    }
    let words = match shell::words(line)? {
        // Pages and chats put such spaces between the words.
        words if !words.iter().any(is_curl) => shell::words(&line.replace('\u{a0}', " "))?,
        words => words,
    };
    let start = words
        .iter()
        .position(is_curl)
        .ok_or("this is not a curl line: it has no word `curl`. In a browser: network, copy, copy as cURL")?;
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
            "--user" | "--oauth2-bearer" | "--cookie" | "--aws-sigv4" | "--netrc-file" => {
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
            "--basic" | "--digest" | "--ntlm" | "--negotiate" | "--anyauth" | "--netrc"
            | "--netrc-optional" => {
                self.request
                    .notes
                    .push(format!("left out: `{name}`, how a credential is sent"));
            }
            "--next" => return Err("`--next` begins a second request: give one at a time".into()),
            name if is_ignored(name) => {}
            name => return Err(unknown(name)),
        }
        Ok(())
    }

    fn header(&mut self, header: &str) {
        // `:authority: h.test` is a name with a colon in it.
        let colon = header.char_indices().skip(1).find(|(_, c)| *c == ':');
        if let Some(file) = header.strip_prefix('@') {
            self.request.notes.push(format!(
                "left out: the headers in `{file}`: write those that count into the line"
            ));
        } else if let Some((at, _)) = colon {
            let header = (header[..at].trim().to_owned(), header[at + 1..].trim().to_owned());
            let said = self.request.header(&header.0).map(|other| other == header.1);
            match said {
                Some(true) => {}
                Some(false) => self.request.notes.push(format!(
                    "the header `{}` appears twice: the first one is used",
                    redact::name(&header.0)
                )),
                None => self.request.headers.push(header),
            }
        } else if let Some(name) = header.strip_suffix(';') {
            self.request.headers.push((name.trim().to_owned(), String::new()));
        } else {
            let name = redact::name(header.split_whitespace().next().unwrap_or_default());
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
                let bytes =
                    std::fs::read(self.folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
                String::from_utf8(bytes).map_err(|_| {
                    format!(
                        "`{file}` is not text: bodies that can be generated are JSON and forms. If a form takes it, give `-F name=@{file}`"
                    )
                })
            }
            None => Ok(value.to_owned()),
        }
    }

    fn part(&mut self, written: &str) -> Result<(), String> {
        let (name, value) = written
            .split_once('=')
            .filter(|(name, _)| !name.is_empty())
            .ok_or("a part of a form is `name=value`")?;
        if let Some(written) = value.strip_prefix('@') {
            for file in files(written) {
                if file.typed {
                    self.request.notes.push(format!(
                        "left out: the type of the part `{}`; clients send it by the name of the file",
                        redact::name(name)
                    ));
                }
                self.parts.push(Part {
                    name: name.to_owned(),
                    value: PartValue::File(file.name),
                });
            }
        } else if let Some(file) = value.strip_prefix('<') {
            let (file, _) = word(file, &[';']);
            let text = self.or_file(&format!("@{file}"))?;
            self.text_part(name, text);
        } else {
            self.text_part(name, text_of_part(value));
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
            urls if urls.iter().any(|url| url == "curl") => {
                return Err("these are two curl lines: give one at a time".into());
            }
            [first, second, ..] => {
                return Err(format!(
                    "the curl line has two URLs, `{}` and `{}`: is a quote missing, or `-H`?",
                    harmless(first),
                    harmless(second)
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

fn is_curl(word: &String) -> bool {
    word == "curl" || word.ends_with("/curl") || word == "curl.exe"
}

/// What a browser copied that is not a curl line.
fn another_form(line: &str) -> Option<&'static str> {
    let line = line.trim();
    let begins = |words: &[&str]| words.iter().any(|word| line.starts_with(word));
    if line.contains("Invoke-WebRequest") || line.contains("Invoke-RestMethod") {
        Some("a command of PowerShell")
    } else if begins(&["fetch(", "await fetch("]) {
        Some("a call of JavaScript")
    } else if line.starts_with('{') && line.contains("\"log\"") && line.contains("\"entries\"") {
        Some("a HAR file, which holds many requests")
    } else {
        None
    }
}

fn unknown(option: &str) -> String {
    if let Some((name, _)) = option.split_once('=') {
        return format!("curl takes the value of `{name}` as the next word: write `{name} …`");
    }
    format!(
        "the curl option `{option}` is not known here: leave it out if the request is the same without it"
    )
}

#[cfg(test)]
#[path = "curl_tests.rs"]
mod curl_tests;
