//! Decoding JSON with the place of a fault.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{error::Error, transport::Response};

/// Why a JSON text is not what was expected, and where.
#[derive(Debug)]
pub(crate) struct Problem {
    /// Path of the value, such as `data[3].status`; empty for the whole.
    pub(crate) path: String,
    pub(crate) source: serde_json::Error,
}

impl Problem {
    pub(crate) fn into_error(self, response: &Response, body: Bytes) -> Error {
        Error::decode(response.status(), &self.path, self.source, body).in_call(response.context())
    }
}

/// Decodes a JSON text.
///
/// The path is looked for only after a failure, so that success costs nothing and no type is compiled twice.
pub(crate) fn decode<T: DeserializeOwned>(json: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(json).map_err(|source| Problem {
        path: path_of(json, &source),
        source,
    })
}

/// The path of the value at which decoding stopped.
fn path_of(json: &[u8], error: &serde_json::Error) -> String {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let stop = before.saturating_add(error.column()).min(json.len());
    path_at(&json[..stop])
}

/// A collection that is open at a place in a JSON text.
enum Open {
    List(usize),
    Object { key: Vec<u8>, expects_key: bool },
}

/// The path of the value that a JSON text breaks off in, or has just ended with.
fn path_at(json: &[u8]) -> String {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = json.get(at) {
        at += 1;
        match byte {
            b'{' => open.push(Open::Object {
                key: Vec::new(),
                expects_key: true,
            }),
            b'[' => open.push(Open::List(0)),
            // A collection that ends just here is what the fault is about: a member is missing, say.
            b'}' | b']' if at < json.len() => {
                open.pop();
            }
            b',' => match open.last_mut() {
                Some(Open::List(index)) => *index += 1,
                Some(Open::Object { expects_key, .. }) => *expects_key = true,
                None => {}
            },
            b'"' => {
                let start = at;
                while let Some(&byte) = json.get(at) {
                    at += 1;
                    match byte {
                        b'\\' => at += 1,
                        b'"' => break,
                        _ => {}
                    }
                }
                if let Some(Open::Object {
                    key,
                    expects_key: expects @ true,
                }) = open.last_mut()
                {
                    *key = json[start..at.saturating_sub(1).min(json.len()).max(start)].to_vec();
                    *expects = false;
                }
            }
            _ => {}
        }
    }
    // The object that just ended lost its last key to the fault: the fault is the object's own.
    if matches!(json.last(), Some(b'}' | b']')) {
        open.pop();
    }
    let mut path = String::new();
    for step in &open {
        match step {
            Open::List(index) => path.push_str(&format!("[{index}]")),
            Open::Object { key, .. } if key.is_empty() => {}
            Open::Object { key, .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&String::from_utf8_lossy(key));
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_fault_is_that_of_the_value() {
        let value = |json: &str| decode::<Vec<std::collections::BTreeMap<String, Vec<u8>>>>(json.as_bytes());
        let path = |json: &str| value(json).map(drop).map_err(|problem| problem.path);
        assert_eq!(
            path(r#"[{"a":[1]},{"a":[1,2],"b":[3,"x"]}]"#),
            Err("[1].b[1]".into())
        );
        assert_eq!(path("[{\"a\": [1]},\n {\"b\": \"x\"}]"), Err("[1].b".into()));
        assert_eq!(path(r#"{"a":1}"#), Err(String::new()));
        assert_eq!(path(r#"[{"a\"]":[1,"#), Err("[0].a\\\"][1]".into()));
        assert_eq!(path(r#"[{"a":[1]}]"#), Ok(()));
    }
}
