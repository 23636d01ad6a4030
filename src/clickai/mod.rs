//! ClickAI: the runtime of its apps, and its console.

mod client;

#[allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls, rustdoc::invalid_html_tags, clippy::all)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/clickai.rs"));
}

pub use self::{
    client::{ClickAiSettings, Client, ClientBuilder},
    generated::{operations, types},
};
