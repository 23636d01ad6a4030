//! The grammar of the standard in its plainest form: the whole body as text, line by line. It shares nothing with the
//! decoder under test, neither code nor way of working.

/// An event as the standard describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) name: Option<String>,
    pub(crate) data: String,
    pub(crate) id: Option<String>,
    pub(crate) retry: Option<u64>,
}

fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\n' => lines.push(std::mem::take(&mut line)),
            '\r' => {
                if characters.peek() == Some(&'\n') {
                    characters.next();
                }
                lines.push(std::mem::take(&mut line));
            }
            other => line.push(other),
        }
    }
    // What has no line end is not a line.
    lines
}

pub(crate) fn decode(body: &[u8]) -> Vec<Plain> {
    let text = String::from_utf8_lossy(body);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);

    let mut events = Vec::new();
    let mut data = String::new();
    let mut name = String::new();
    let mut id = String::new();
    let mut retry = None;
    for line in lines(text) {
        if line.is_empty() {
            let name = std::mem::take(&mut name);
            let joined = std::mem::take(&mut data);
            if let Some(data) = joined.strip_suffix('\n') {
                events.push(Plain {
                    name: Some(name).filter(|name| !name.is_empty()),
                    data: data.to_owned(),
                    id: Some(id.clone()).filter(|id| !id.is_empty()),
                    retry: retry.take(),
                });
            }
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                data.push_str(value);
                data.push('\n');
            }
            "event" => name = value.to_owned(),
            "id" if !value.contains('\0') => id = value.to_owned(),
            "retry" if !value.is_empty() && value.chars().all(|c| c.is_ascii_digit()) => {
                retry = Some(value.parse().unwrap_or(u64::MAX));
            }
            _ => {}
        }
    }
    events
}
