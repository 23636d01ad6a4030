//! Path templates.

/// A path template without the names of its parameters, which are no part of the address: `/a/{id}` to `/a/{}`.
#[must_use]
pub fn path_shape(path: &str) -> String {
    let part = |part: &str| match part.split_once('}') {
        Some((_, rest)) => format!("}}{rest}"),
        None => part.to_owned(),
    };
    path.split('{').map(part).collect::<Vec<_>>().join("{")
}

#[cfg(test)]
mod tests {
    use super::path_shape;

    #[test]
    fn names_of_parameters_do_not_count() {
        assert_eq!(path_shape("/a/{id}/b/{c}.json"), "/a/{}/b/{}.json");
        assert_eq!(path_shape("/a"), "/a");
    }
}
