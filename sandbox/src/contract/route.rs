//! From a request to its operation.

use percent_encoding::percent_decode_str;

use super::Operation;

/// Where a request leads.
#[derive(Debug)]
pub(crate) enum Route<'a> {
    /// An operation, with the values of its path parameters.
    Found(&'a Operation, Vec<(String, String)>),
    /// The path is known, the method is not.
    WrongMethod,
    Nowhere,
}

/// A key that puts literal segments before parameters.
pub(super) fn order(path: &str) -> Vec<bool> {
    path.split('/').map(|segment| segment.starts_with('{')).collect()
}

/// `operations` are sorted by [`order`]; the first that fits is meant.
pub(super) fn find<'a>(operations: &'a [Operation], method: &str, path: &str) -> Route<'a> {
    let mut route = Route::Nowhere;
    for operation in operations {
        let Some(values) = matched(&operation.path, path) else {
            continue;
        };
        if operation.method == method {
            return Route::Found(operation, values);
        }
        route = Route::WrongMethod;
    }
    route
}

/// The values of the parameters of a template, if a path fits it.
fn matched(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut given = path.split('/');
    for wanted in template.split('/') {
        let segment = given.next()?;
        match wanted
            .strip_prefix('{')
            .and_then(|wanted| wanted.strip_suffix('}'))
        {
            Some(_) if segment.is_empty() => return None,
            Some(name) => {
                values.push((
                    name.to_owned(),
                    percent_decode_str(segment).decode_utf8_lossy().into_owned(),
                ));
            }
            None if wanted == segment => {}
            None => return None,
        }
    }
    given.next().is_none().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::matched;

    #[test]
    fn parameters_are_decoded() {
        assert_eq!(
            matched("/boards/{board_id}/items", "/boards/a%2Fb/items"),
            Some(vec![("board_id".to_owned(), "a/b".to_owned())])
        );
        assert_eq!(matched("/boards/{board_id}", "/boards/"), None);
        assert_eq!(matched("/boards", "/boards/"), None);
        assert_eq!(matched("/boards", "/boards"), Some(Vec::new()));
    }
}
