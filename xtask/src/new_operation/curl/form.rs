//! Parts of forms as curl writes them: `@a.pdf;type=application/pdf,"b;c.pdf"` and `"a;b";type=text/plain`.

/// A file of a part.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct File {
    /// Without its folder.
    pub(super) name: String,
    /// Whether its type is named.
    pub(super) typed: bool,
}

/// What stands after `@`: files with commas between them, each with options of its own.
pub(super) fn files(written: &str) -> Vec<File> {
    const ENDS: [char; 2] = [';', ','];
    let mut out = Vec::new();
    let mut rest = written;
    loop {
        let (mut path, mut after) = word(rest, &ENDS);
        let mut typed = false;
        while let Some(option) = after.strip_prefix(';') {
            let end = option.find(['=', ';', ',']).unwrap_or(option.len());
            let (name, value) = option.split_at(end);
            let Some(value) = value.strip_prefix('=') else {
                after = value;
                continue;
            };
            let (value, behind) = word(value, &ENDS);
            match name.trim() {
                "type" => typed = true,
                "filename" => path = value,
                _ => {}
            }
            after = behind;
        }
        let path = path.replace('\\', "/");
        let name = match path.rsplit('/').next().unwrap_or_default() {
            "" | "-" => "file".to_owned(),
            name => name.trim().to_owned(),
        };
        out.push(File { name, typed });
        match after.strip_prefix(',') {
            Some(more) if !more.is_empty() => rest = more,
            _ => return out,
        }
    }
}

/// The text of a part, without what it says of itself.
pub(super) fn text_of_part(value: &str) -> String {
    if let Some((text, _)) = quoted(value, &[';']) {
        return text;
    }
    let options = [";type=", ";filename=", ";headers=", ";encoder="];
    let end = options.iter().filter_map(|option| value.find(option)).min();
    value[..end.unwrap_or(value.len())].to_owned()
}

/// What a text begins with, in quotes or up to one of these characters, and the rest from there.
pub(super) fn word<'t>(text: &'t str, ends: &[char]) -> (String, &'t str) {
    quoted(text, ends).unwrap_or_else(|| {
        let (word, rest) = text.split_at(text.find(ends).unwrap_or(text.len()));
        (word.to_owned(), rest)
    })
}

/// A text in quotes, in which a backslash keeps quotes and backslashes, and the rest from one of these characters on.
/// Nothing if something else follows: the quotes are part of the text then.
fn quoted<'t>(text: &'t str, ends: &[char]) -> Option<(String, &'t str)> {
    let mut chars = text.strip_prefix('"')?.chars();
    let mut out = String::new();
    loop {
        match chars.next()? {
            '"' => break,
            '\\' if chars.as_str().starts_with(['"', '\\']) => out.extend(chars.next()),
            c => out.push(c),
        }
    }
    let rest = chars.as_str().trim_start();
    (rest.is_empty() || rest.starts_with(ends)).then_some((out, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_own_options() {
        for (written, expected) in [
            ("/home/me/a.pdf", vec![("a.pdf", false)]),
            (
                "a.pdf,b.pdf;type=application/pdf",
                vec![("a.pdf", false), ("b.pdf", true)],
            ),
            (
                "a.pdf;type=application/pdf,b.pdf",
                vec![("a.pdf", true), ("b.pdf", false)],
            ),
            (
                "a.pdf,b.pdf;filename=\"c;d,e.pdf\"",
                vec![("a.pdf", false), ("c;d,e.pdf", false)],
            ),
            (
                r#""a,b;\"c\".pdf" ; type=x, d.pdf"#,
                vec![("a,b;\"c\".pdf", true), ("d.pdf", false)],
            ),
            ("a.pdf;x;headers=\"X: a;type=b\"", vec![("a.pdf", false)]),
            (r"C:\jo\a.pdf", vec![("a.pdf", false)]),
            ("-", vec![("file", false)]),
            ("", vec![("file", false)]),
            ("a.pdf,", vec![("a.pdf", false)]),
        ] {
            let files = files(written);
            let files: Vec<(&str, bool)> = files
                .iter()
                .map(|file| (file.name.as_str(), file.typed))
                .collect();
            assert_eq!(files, expected, "{written}");
        }
    }

    #[test]
    fn options_begin_behind_a_quoted_text() {
        for (written, expected) in [
            (r#""a;type=b""#, "a;type=b"),
            (r#""a;type=b";type=text/plain"#, "a;type=b"),
            (r#""a \"b\" \\c\d""#, r#"a "b" \c\d"#),
            (r#""a" and "b";type=text/plain"#, r#""a" and "b""#),
            ("a;b;type=text/plain", "a;b"),
            ("\"a", "\"a"),
            ("", ""),
        ] {
            assert_eq!(text_of_part(written), expected, "{written}");
        }
    }
}
