//! The guides: one subject a page.
//!
//! | guide | about |
//! |---|---|
//! | [`authentication`] | keys, tokens, logins, organizations |
//! | [`calls`] | calls, options, paths without a method |
//! | [`streaming`] | replies and runs that arrive in pieces |
//! | [`chat_for_the_web`] | a chat page with an agent or an app behind it |
//! | [`errors`] | one error type, and what to do about it |
//! | [`retries`] | what is sent again, when and how often |
//! | [`files`] | uploads and downloads |
//! | [`paging`] | walks over lists |
//! | [`clickai`] | chatbots, text generators and workflows |
//! | [`testing`] | tests without an account: values, stubs, a sandbox, recordings |
//! | [`sandbox`] | a service on your machine |
//! | [`migrating`] | names and habits of the Python and the TypeScript SDK |
//! | [`traps`] | what the servers do unexpectedly |
//! | [`policies`] | versions, what breaks, the oldest Rust, dependencies, deprecations |
//! | [`changing_the_api`] | from an edit of a document to a release |
//! | [`other_languages`] | export, and clients made by ordinary generators |
//!
//! # From a document to a method
//! Nothing of the interface is written in Rust. An operation is a few lines of YAML, and all else follows from them:
//!
#![doc = include_str!("guide/pictures/pipeline.svg")]
//!
//! # In the repository
//! These pages are part of the package. What they name besides, such as `openapi/`, `examples/` and `CHANGELOG.md`, stands in the
//! repository of the project: in the folder that a checkout has, not on this site.

/// Which credential goes where, how a user logs in, and how a server serves several users.
///
#[doc = include_str!("guide/authentication.md")]
pub mod authentication {}

/// A method makes a call, setters add to it, `send` or `.await` sends it.
///
#[doc = include_str!("guide/calls.md")]
pub mod calls {}

/// Replies, runs and completions arrive in pieces: each is in your hands before the next has been sent.
///
#[doc = include_str!("guide/streaming.md")]
pub mod streaming {}

/// A chat page with an AI agent or a ClickAI app behind it.
///
/// [ui_stream]: crate::ui_stream
/// [web_chat]: crate::guide#in-the-repository
///
#[doc = include_str!("../docs/chat-for-the-web.md")]
pub mod chat_for_the_web {}

/// One type, [`Error`](crate::Error), for all that can go wrong: before sending, on the way, and what the server responds.
///
#[doc = include_str!("guide/errors.md")]
pub mod errors {}

/// What is sent again, when and how often.
///
#[doc = include_str!("../docs/retries.md")]
pub mod retries {}

/// Uploads and downloads, piece by piece: memory does not grow with the size of a file.
///
#[doc = include_str!("guide/files.md")]
pub mod files {}

/// Lists that come in pages: all items as a stream, or a page at a time.
///
#[doc = include_str!("guide/paging.md")]
pub mod paging {}

/// ClickAI: chatbots, agents, text generators and workflows.
///
#[doc = include_str!("guide/clickai.md")]
pub mod clickai {}

/// Tests without an account: values, stubs, the sandbox, recordings.
///
/// [sandbox]: crate::guide::sandbox
///
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

/// A local server made from the same documents, for development without an account and for tests.
///
#[doc = include_str!("guide/sandbox.md")]
pub mod sandbox {}

/// From the Python and the TypeScript SDK to this crate: what is called how.
///
#[doc = include_str!("guide/migrating.md")]
pub mod migrating {
    /// A page with the table of a file, whose links lead to methods of all namespaces.
    #[cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
    macro_rules! table {
        ($name:ident from $file:literal: $summary:literal) => {
            #[doc = $summary]
            #[doc = ""]
            #[doc = include_str!($file)]
            pub mod $name {}
        };
    }

    /// The page without its table, where not all of these methods are there.
    #[cfg(not(all(feature = "gateway", feature = "ai-agent", feature = "clickai")))]
    macro_rules! table {
        ($name:ident from $file:literal: $summary:literal) => {
            #[doc = $summary]
            #[doc = ""]
            #[doc = "The table is there in documentation of all namespaces, made with the feature `full`."]
            pub mod $name {}
        };
    }

    table!(python from "guide/migrating/python.md":
        " The names of the Python SDK and of its documents, and the methods here.");
    table!(typescript from "guide/migrating/typescript.md":
        " The names of the TypeScript SDK and of its documents, and the methods here.");
    table!(specifications from "guide/migrating/specifications.md":
        " The operations of the published specifications, and the methods here.");
}

/// What the servers do unexpectedly, and what this crate does about it.
///
#[doc = include_str!("../docs/traps.md")]
pub mod traps {}

/// Versions and what breaks, documents, deprecations, the oldest Rust, dependencies.
///
/// [retries]: crate::guide::retries
/// [security]: crate::guide#in-the-repository
///
#[doc = include_str!("../docs/policies.md")]
pub mod policies {}

/// From an edit of a document to a release, for those who work on this repository.
///
/// [openapi]: crate::guide#in-the-repository
/// [changelog]: crate::guide#in-the-repository
///
#[doc = include_str!("../docs/changing-the-api.md")]
pub mod changing_the_api {}

/// Export of the documents, and what generators of other languages make of them.
///
/// [typescript]: crate::guide::other_languages::from_typescript
/// [python]: crate::guide::other_languages::from_python
/// [go]: crate::guide::other_languages::from_go
/// [java]: crate::guide::other_languages::from_java
///
#[doc = include_str!("../docs/generators.md")]
pub mod other_languages {
    /// From nothing to a call against the sandbox in TypeScript.
    ///
    #[doc = include_str!("../docs/from-typescript.md")]
    pub mod from_typescript {}

    /// From nothing to a call against the sandbox in Python.
    ///
    #[doc = include_str!("../docs/from-python.md")]
    pub mod from_python {}

    /// From nothing to a call against the sandbox in Go.
    ///
    #[doc = include_str!("../docs/from-go.md")]
    pub mod from_go {}

    /// From nothing to a call against the sandbox in Java.
    ///
    #[doc = include_str!("../docs/from-java.md")]
    pub mod from_java {}
}
