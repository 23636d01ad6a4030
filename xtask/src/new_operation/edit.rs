//! Lines put into a file of the documents, or into Cargo.toml; all that stands there stays as it is.

use serde_json::Value;

use super::yaml;

/// A file as lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    lines: Vec<String>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        Self {
            lines: text.lines().map(str::to_owned).collect(),
        }
    }

    pub(super) fn finish(&self) -> String {
        self.lines.join("\n") + "\n"
    }

    /// Puts an operation into the item of its path, which is made if it is not there; gives its line, from 1.
    pub(super) fn add_operation(
        &mut self,
        path: &str,
        of_path: &Value,
        method: &str,
        operation: &Value,
    ) -> usize {
        let lines = yaml::indented(yaml::property(method, operation), 4);
        if self.key(0..self.lines.len(), 0, "paths").is_none() {
            let components = self.key(0..self.lines.len(), 0, "components");
            let at = components.unwrap_or(self.lines.len());
            let blank = components.map(|_| String::new());
            self.lines
                .splice(at..at, std::iter::once("paths:".into()).chain(blank));
        }
        let paths = self.block(0..self.lines.len(), 0, "paths");
        if self.key(paths.clone(), 2, path).is_some() {
            let at = self.block(paths, 2, path).end;
            return self.put(at, lines);
        }
        let mut item = yaml::indented(vec![format!("{}:", yaml::text(path, false))], 2);
        if of_path.as_object().is_some_and(|of_path| !of_path.is_empty()) {
            let of_path = of_path.as_object().map(yaml::lines).unwrap_or_default();
            item.extend(yaml::indented(of_path, 4));
        }
        let head = item.len();
        item.extend(lines);
        self.put(paths.end, item) + head
    }

    /// Appends schemas; gives the line of the first.
    pub(super) fn add_schemas(&mut self, schemas: &[(String, Value)]) -> usize {
        if self.key(0..self.lines.len(), 0, "components").is_none() {
            self.lines.extend([String::new(), "components:".into()]);
        }
        let components = self.block(0..self.lines.len(), 0, "components");
        if self.key(components.clone(), 2, "schemas").is_none() {
            self.put(components.end, vec!["  schemas:".into()]);
        }
        let components = self.block(0..self.lines.len(), 0, "components");
        let block = self.block(components, 2, "schemas");
        let empty = block.len() == 1;
        let spaced = empty || self.lines[block.clone()].iter().any(String::is_empty);
        let mut lines = Vec::new();
        for (index, (name, schema)) in schemas.iter().enumerate() {
            if spaced && !(empty && index == 0) {
                lines.push(String::new());
            }
            lines.extend(yaml::indented(yaml::property(name, schema), 4));
        }
        let blank = usize::from(lines.first().is_some_and(String::is_empty));
        self.put(block.end, lines) + blank
    }

    /// Registers a path of another file, after the others of that file; gives its line.
    pub(super) fn add_reference(&mut self, path: &str, file: &str) -> usize {
        let pointer = path.replace('~', "~0").replace('/', "~1");
        let line = format!(
            "  {}: {{$ref: '{file}#/paths/{pointer}'}}",
            yaml::text(path, false)
        );
        let paths = self.block(0..self.lines.len(), 0, "paths");
        let same = format!("'{file}#/paths/");
        let last = paths
            .clone()
            .rev()
            .find(|index| self.lines[*index].contains(&same));
        self.put(last.map_or(paths.end, |last| last + 1), vec![line])
    }

    /// Adds a tag in the order of the alphabet; gives its line.
    pub(super) fn add_tag(&mut self, name: &str, description: &str) -> usize {
        let block = self.block(0..self.lines.len(), 0, "tags");
        let named = |line: &str| {
            line.strip_prefix("  - name: ")
                .map(|other| other.trim().to_owned())
        };
        let after = block
            .clone()
            .find(|index| named(&self.lines[*index]).is_some_and(|other| *other > *name));
        let lines = vec![
            format!("  - name: {name}"),
            format!("    description: {}", yaml::text(description, false)),
        ];
        self.put(after.unwrap_or(block.end), lines)
    }

    /// Adds the Cargo feature of a namespace, to the group of its service and by itself, both in the order of the
    /// alphabet; gives the line of the latter.
    pub(super) fn add_feature(&mut self, group: &str, feature: &str, description: &str) -> Option<usize> {
        let head = format!("{group} = [");
        let start = self.lines.iter().position(|line| *line == head)? + 1;
        let end = start + self.lines[start..].iter().position(|line| line == "]")?;
        let entry = format!("    \"{feature}\",");
        let after = (start..end).find(|index| self.lines[*index] > entry);
        let next = after.and_then(|index| self.lines[index].trim().strip_prefix('"')?.strip_suffix("\","));
        let next = next.map(|next| format!("{next} = []"));
        let next = next.and_then(|next| self.lines.iter().position(|line| *line == next));
        let lines = vec![format!("## {description}"), format!("{feature} = []")];
        // A feature stands below the line that says what it is.
        let at = self.put(next.map_or(end + 1, |index| index - 1), lines) + 1;
        self.put(after.unwrap_or(end), vec![entry]);
        Some(at + 1)
    }

    fn put(&mut self, at: usize, lines: Vec<String>) -> usize {
        self.lines.splice(at..at, lines);
        at + 1
    }

    /// The line of a key.
    fn key(&self, within: std::ops::Range<usize>, indent: usize, key: &str) -> Option<usize> {
        let spellings = [format!("{key}:"), format!("'{key}':"), format!("\"{key}\":")];
        within.clone().find(|index| {
            let line = &self.lines[*index];
            let Some(rest) = line.get(indent..).filter(|_| indent_of(line) == indent) else {
                return false;
            };
            spellings.iter().any(|spelling| {
                rest.strip_prefix(spelling.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
        })
    }

    /// The lines of a key and what is below it, without blank lines and comments at the end.
    fn block(&self, within: std::ops::Range<usize>, indent: usize, key: &str) -> std::ops::Range<usize> {
        let Some(start) = self.key(within.clone(), indent, key) else {
            return within.end..within.end;
        };
        let mut end = start + 1;
        for index in start + 1..within.end {
            let line = &self.lines[index];
            let content = line.trim_start();
            if content.is_empty() || (content.starts_with('#') && indent_of(line) <= indent) {
                continue;
            }
            if indent_of(line) <= indent {
                break;
            }
            end = index + 1;
        }
        start..end
    }
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const FILE: &str = "# Things.\ntags:\n  - name: b\n    description: B.\n\n# Paths.\npaths:\n  /a:\n    get:\n      x: 1 # one\n\n  # more\n  /ab: {$ref: 'x/ab.yaml#/paths/~1ab'}\n\n# Parts.\ncomponents:\n  schemas:\n    A:\n      type: object\n  responses:\n    R: {}\n";

    #[test]
    fn lines_are_put_in_and_the_rest_stays() {
        let mut text = Text::new(FILE);
        assert_eq!(text.finish(), FILE);
        assert_eq!(text.add_operation("/a", &json!({}), "post", &json!({"v": 2})), 11);
        assert_eq!(
            text.add_operation(
                "/b/{id}",
                &json!({"parameters": [{"name": "id"}]}),
                "get",
                &json!({"v": 3})
            ),
            19
        );
        assert_eq!(text.add_reference("/ab/{c}", "x/ab.yaml"), 16);
        assert_eq!(text.add_schemas(&[("B".into(), json!({"type": "object"}))]), 28);
        assert_eq!(text.add_tag("a", "A: first."), 3);
        let expected = "# Things.\ntags:\n  - name: a\n    description: 'A: first.'\n  - name: b\n    description: B.\n\n# Paths.\npaths:\n  /a:\n    get:\n      x: 1 # one\n    post:\n      v: 2\n\n  # more\n  /ab: {$ref: 'x/ab.yaml#/paths/~1ab'}\n  /ab/{c}: {$ref: 'x/ab.yaml#/paths/~1ab~1{c}'}\n  /b/{id}:\n    parameters:\n      - name: id\n    get:\n      v: 3\n\n# Parts.\ncomponents:\n  schemas:\n    A:\n      type: object\n    B:\n      type: object\n  responses:\n    R: {}\n";
        assert_eq!(text.finish(), expected);
    }

    #[test]
    fn an_empty_file_gets_what_it_needs() {
        let mut text = Text::new("# New.");
        text.add_operation("/a", &json!({}), "get", &json!({"v": 2}));
        text.add_schemas(&[
            ("B".into(), json!({"type": "object"})),
            ("C".into(), json!({"type": "object"})),
        ]);
        let expected = "# New.\npaths:\n  /a:\n    get:\n      v: 2\n\ncomponents:\n  schemas:\n    B:\n      type: object\n\n    C:\n      type: object\n";
        assert_eq!(text.finish(), expected);
    }

    #[test]
    fn a_feature_stands_in_its_group_and_by_itself() {
        const FILE: &str =
            "[features]\nall = [\n    \"ai\",\n    \"boards\",\n]\n## A.\nai = []\n## B.\nboards = []\n";
        let mut text = Text::new(FILE);
        let line = text
            .add_feature("all", "auth", "Logins.")
            .expect("the group is there");
        let expected = "[features]\nall = [\n    \"ai\",\n    \"auth\",\n    \"boards\",\n]\n## A.\nai = []\n## Logins.\nauth = []\n## B.\nboards = []\n";
        assert_eq!(text.finish(), expected);
        assert_eq!(expected.lines().nth(line - 1), Some("auth = []"));
        text.add_feature("all", "contacts", "Contacts.")
            .expect("the group is there");
        assert!(
            text.finish()
                .contains("    \"contacts\",\n]\n## Contacts.\ncontacts = []\n## A.\n")
        );
        assert_eq!(text.add_feature("none", "other", ""), None);
    }
}
