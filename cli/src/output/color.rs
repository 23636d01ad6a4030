//! Colours where a terminal wants them.

use std::{
    fmt::Write as _,
    io::{self, IsTerminal},
};

use serde_json::Value;

use super::harmless::harmless;

/// What `--color` says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`; always with `CLICOLOR_FORCE`.
    #[default]
    Auto,
    Always,
    Never,
}

impl Color {
    pub(crate) const NAMES: [&'static str; 3] = ["auto", "always", "never"];

    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "always" => Self::Always,
            "never" => Self::Never,
            _ => Self::Auto,
        }
    }

    pub(crate) fn for_stdout(self) -> Paint {
        self.paint(io::stdout().is_terminal())
    }

    pub(crate) fn for_stderr(self) -> Paint {
        self.paint(io::stderr().is_terminal())
    }

    fn paint(self, terminal: bool) -> Paint {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let on = match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if set("NO_COLOR") => false,
            Self::Auto if std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Self::Auto => terminal && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
        };
        Paint { on }
    }
}

/// Writes with or without colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    pub(crate) fn red(self, text: &str) -> String {
        self.with("1;31", text)
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    /// The text between the codes of a colour, without what a terminal would act on itself.
    fn with(self, code: &str, text: &str) -> String {
        let text = harmless(text);
        if self.on {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.into_owned()
        }
    }

    /// A piece of JSON between the codes of a colour.
    fn with_json(self, code: &str, json: &str) -> String {
        format!("\u{1b}[{code}m{json}\u{1b}[0m")
    }

    /// JSON, two spaces.
    pub(crate) fn json(self, value: &Value) -> String {
        if !self.on {
            return format!("{value:#}");
        }
        let mut out = String::new();
        self.write(value, 0, &mut out);
        out
    }

    fn write(self, value: &Value, depth: usize, out: &mut String) {
        let indent = |depth: usize| "  ".repeat(depth);
        match value {
            Value::Object(properties) if !properties.is_empty() => {
                out.push_str("{\n");
                for (index, (name, value)) in properties.iter().enumerate() {
                    let name = self.with_json("34", &Value::from(name.as_str()).to_string());
                    let _ = write!(out, "{}{name}: ", indent(depth + 1));
                    self.write(value, depth + 1, out);
                    out.push_str(if index + 1 < properties.len() { ",\n" } else { "\n" });
                }
                let _ = write!(out, "{}}}", indent(depth));
            }
            Value::Array(items) if !items.is_empty() => {
                out.push_str("[\n");
                for (index, item) in items.iter().enumerate() {
                    out.push_str(&indent(depth + 1));
                    self.write(item, depth + 1, out);
                    out.push_str(if index + 1 < items.len() { ",\n" } else { "\n" });
                }
                let _ = write!(out, "{}]", indent(depth));
            }
            Value::String(_) => out.push_str(&self.with_json("32", &value.to_string())),
            Value::Null => out.push_str(&self.with_json("2", "null")),
            other => out.push_str(&other.to_string()),
        }
    }
}
