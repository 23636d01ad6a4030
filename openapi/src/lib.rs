//! The texts of the OpenAPI documents of `imbrace`, so that build scripts, tools and the sandbox have the same documents
//! from a package registry as from a checkout. `imbrace-contract` reads them.

use std::{
    io,
    path::{Component, Path},
};

/// Each file, by its path from the folder `openapi/` with `/` between its parts, in order of the paths.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

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
        ["openapi", rest @ ..] => FILES
            .binary_search_by_key(&rest.join("/").as_str(), |(name, _)| name)
            .ok(),
        _ => None,
    };
    match found {
        Some(index) => Ok(FILES[index].1.to_owned()),
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
        assert!(FILES.is_sorted());
    }
}
