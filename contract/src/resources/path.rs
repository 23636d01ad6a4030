//! The path of an operation without versions and verbs.

/// Literal segments that say what is done, not with what.
const VERBS: [&str; 26] = [
    "add",
    "all",
    "bulk",
    "bulk-create",
    "bulk-delete",
    "bulk-update",
    "bulk_delete",
    "bulk_update",
    "count",
    "create",
    "delete",
    "dismiss",
    "download",
    "edit",
    "export",
    "import",
    "list",
    "new",
    "read",
    "remove",
    "reorder",
    "save",
    "search",
    "update",
    "upload",
    "upsert",
];

/// A path as a place of resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape<'p> {
    /// The literal segments, without versions and verbs.
    pub(super) collection: String,
    /// The parameters above the last place.
    pub(super) parents: Vec<&'p str>,
    /// The parameter that names the row.
    pub(super) item: Option<&'p str>,
    /// The last segment that is a verb.
    pub(super) verb: Option<&'p str>,
    /// Whether a literal segment stands below the last parameter.
    pub(super) below: bool,
    /// The collection that the last parameter names a row of.
    pub(super) above: String,
}

impl<'p> Shape<'p> {
    pub(super) fn of(path: &'p str) -> Self {
        let mut literals: Vec<&str> = Vec::new();
        let mut parameters = Vec::new();
        let (mut verb, mut item, mut below) = (None, false, false);
        let mut above = String::new();
        for segment in path
            .split('/')
            .filter(|segment| !segment.is_empty() && !is_version(segment))
        {
            if let Some(parameter) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                parameters.push(parameter);
                above = literals.join("/");
                (item, below) = (true, false);
            } else if segment.starts_with('_') || VERBS.contains(&segment) {
                verb = Some(segment);
            } else {
                literals.push(segment);
                below = !parameters.is_empty();
                item = false;
            }
        }
        let last = if item { parameters.pop() } else { None };
        Self {
            collection: literals.join("/"),
            parents: parameters,
            item: last,
            verb,
            below,
            above,
        }
    }
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|char| char.is_ascii_digit()))
}

/// The name of one row of a collection: `conversation` for `channel-service/conversations`.
pub(super) fn singular(collection: &str) -> String {
    let last = collection.rsplit('/').next().unwrap_or_default();
    let one = match last {
        last if last.ends_with("ies") => format!("{}y", last.trim_end_matches("ies")),
        last if last.ends_with("ss") => last.to_owned(),
        last => last.trim_end_matches('s').to_owned(),
    };
    one.replace('-', "_")
}

/// A name without case and separators: `boardIds` and `board_ids` are one name.
#[must_use]
pub fn folded(name: &str) -> String {
    let letters = name.chars().filter(|char| char.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_verbs_name_no_resource() {
        let shape = Shape::of("/v3/ai/guardrail/update/{guardrail_id}");
        assert_eq!(
            (shape.collection.as_str(), shape.item),
            ("ai/guardrail", Some("guardrail_id"))
        );
        let shape = Shape::of("/channel-service/v1/channels/_web");
        assert_eq!(
            (shape.collection.as_str(), shape.verb),
            ("channel-service/channels", Some("_web"))
        );
        let shape = Shape::of("/a/{a_id}/b/{b_id}/name");
        assert_eq!(shape.collection, "a/b/name");
        assert_eq!(
            (shape.parents, shape.item, shape.below),
            (vec!["a_id", "b_id"], None, true)
        );
    }

    #[test]
    fn a_row_is_called_after_its_collection() {
        for (collection, row) in [
            ("x/categories", "category"),
            ("boards", "board"),
            ("access", "access"),
        ] {
            assert_eq!(singular(collection), row);
        }
    }
}
