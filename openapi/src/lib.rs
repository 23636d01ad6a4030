//! The texts of the OpenAPI documents of `imbrace`, so that build scripts, tools and the sandbox have the same documents
//! from a package registry as from a checkout. `imbrace-contract` reads them.
//!
//! With the feature `compressed` a program carries them compressed, in a sixth of the space.

#[cfg(feature = "compressed")]
#[path = "compressed.rs"]
mod texts;
#[cfg(not(feature = "compressed"))]
#[path = "plain.rs"]
mod texts;

use std::{
    io,
    path::{Component, Path},
};

/// The paths of all files, from the folder `openapi/` with `/` between their parts, in order.
pub fn names() -> impl Iterator<Item = &'static str> {
    texts::FILES.iter().map(|(name, _)| *name)
}

/// The text of a file, by its path from the root of the project: `openapi/gateway.yaml`.
///
/// # Errors
/// [`io::ErrorKind::NotFound`] if there is no such document.
pub fn read(path: &Path) -> io::Result<String> {
    let parts: Vec<&str> = path
        .components()
        .filter(|part| *part != Component::CurDir)
        .filter_map(|part| part.as_os_str().to_str())
        .collect();
    let found = match parts.as_slice() {
        ["openapi", rest @ ..] => texts::FILES
            .binary_search_by_key(&rest.join("/").as_str(), |(name, _)| name)
            .ok(),
        _ => None,
    };
    match found {
        Some(index) => texts::text(texts::FILES[index].1),
        None => Err(io::Error::new(
            io::ErrorKind::NotFound,
            "there is no such document",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_found_by_their_paths() {
        let text = |path: &str| read(Path::new(path)).ok();
        assert!(text("openapi/gateway.yaml").is_some_and(|text| text.starts_with("openapi: 3.0.3")));
        assert!(text("./openapi/gateway/boards.yaml").is_some());
        assert_eq!(text("gateway.yaml"), None);
        assert_eq!(text("openapi/nothing.yaml"), None);
    }

    #[test]
    fn all_are_those_of_the_folder() {
        assert!(names().is_sorted() && names().count() > 40);
        for name in names() {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
            let text = read(&Path::new("openapi").join(name)).ok();
            assert_eq!(text, std::fs::read_to_string(file).ok(), "{name}");
        }
    }
}
