//! The response to a request, as it was kept: a body, or what `curl -i` prints.

use serde_json::Value;

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Response {
    pub(super) code: u16,
    pub(super) content: Content,
    /// What of it is not kept.
    pub(super) notes: Vec<String>,
}

/// What a response holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    Nothing,
    Json(Value),
    /// Another media type, handed over as it is.
    Other(String),
}

/// Reads a response, which need not be a text: a file is none.
pub(super) fn read_bytes(bytes: &[u8]) -> Result<Response, String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        let response = read(&String::from_utf8_lossy(bytes));
        return response.map_err(|error| {
            format!("{error}. It is not text: if it is compressed, keep it with `curl --compressed -i`")
        });
    };
    read(text)
}

/// Reads a response.
pub(super) fn read(text: &str) -> Result<Response, String> {
    let text = text.replace("\r\n", "\n");
    let mut body = text.trim_start_matches('\u{feff}');
    let (mut code, mut media) = (200, None);
    // Redirects and `100 Continue` print a head each.
    while body.starts_with("HTTP/") {
        let (head, rest) = body.split_once("\n\n").unwrap_or((body, ""));
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        code = status.ok_or("the response begins like HTTP, but its first line has no status")?;
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-type")
                .then(|| value.split(';').next().unwrap_or_default().trim().to_lowercase())
        };
        media = lines.find_map(header);
        body = rest;
    }
    if !(200..300).contains(&code) {
        return Err(format!(
            "the response has status {code}: errors are described once for all operations; keep the response of a call that works"
        ));
    }
    if body.trim().is_empty() {
        return Ok(Response {
            code,
            content: Content::Nothing,
            notes: Vec::new(),
        });
    }
    let events = body
        .lines()
        .next()
        .is_some_and(|line| line.starts_with("data:") || line.starts_with("event:"));
    if media.as_deref() == Some("text/event-stream") || events {
        return Err("the response is an event stream: what its events mean cannot be drafted. Write the operation after the \
                    model of `ai_agent_stream_chat` in openapi/ai-agent.yaml, with `x-stream`"
            .into());
    }
    let json = media.as_deref().is_none_or(|media| media.contains("json"));
    let mut notes = Vec::new();
    match super::json::read(body, &mut notes) {
        Ok(value) if json => Ok(Response {
            code,
            content: Content::Json(value),
            notes,
        }),
        Err(error) if json => Err(format!(
            "the response is not JSON: {error}. If it is a file or a text, keep it with `curl -i`, so that its content type is known"
        )),
        _ => Ok(Response {
            code,
            content: Content::Other(media.unwrap_or_default()),
            notes: Vec::new(),
        }),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bodies_and_whole_responses() {
        let json = |code, value| Response {
            code,
            content: Content::Json(value),
            notes: Vec::new(),
        };
        assert_eq!(read("{\"a\":1}"), Ok(json(200, json!({"a": 1}))));
        let whole = "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 201 \r\nContent-Type: application/json; charset=utf-8\r\n\r\n[1]\r\n";
        assert_eq!(read(whole), Ok(json(201, json!([1]))));
        assert_eq!(
            read("HTTP/1.1 204 No Content\n\n"),
            Ok(Response {
                code: 204,
                content: Content::Nothing,
                notes: Vec::new(),
            })
        );
        let csv = Content::Other("text/csv".into());
        assert_eq!(
            read("HTTP/1.1 200 OK\ncontent-type: text/csv\n\na,b\n"),
            Ok(Response {
                code: 200,
                content: csv,
                notes: Vec::new(),
            })
        );
    }

    #[test]
    fn a_file_is_kept_by_its_media_type() {
        let file = read_bytes(b"HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n\xff\xfe");
        assert_eq!(
            file.map(|file| file.content),
            Ok(Content::Other("application/pdf".into()))
        );
        let compressed = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n\x1f\x8b\x08\xff";
        assert!(read_bytes(compressed).is_err_and(|error| error.contains("--compressed")));
        assert!(read_bytes(b"\xff").is_err());
    }

    #[test]
    fn what_is_no_example_is_refused() {
        for (text, words) in [
            ("HTTP/1.1 404 Not Found\n\n{}", "status 404"),
            ("data: {}\n\n", "event stream"),
            ("<html>", "not JSON"),
            ("{\"a\":", "not JSON"),
        ] {
            assert!(read(text).expect_err(text).contains(words), "{text}");
        }
    }
}
