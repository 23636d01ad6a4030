//! What a stub responds, without its type.

use std::time::Duration;

use bytes::Bytes;
use imbrace::testing::ScriptPiece;

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
    /// The pause before it.
    pub(crate) delay: Duration,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Whole(Bytes),
    Stream { pieces: Vec<ScriptPiece>, is_cut: bool },
}

impl Planned {
    pub(crate) fn new(status: u16, media: &str, content: Content) -> Self {
        let headers = [("content-type".to_owned(), media.to_owned())];
        Self {
            status,
            headers: headers.into_iter().filter(|_| !media.is_empty()).collect(),
            content,
            delay: Duration::ZERO,
        }
    }
}
