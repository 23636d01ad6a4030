//! Rust expressions as text, broken into lines where they are too long for one.

/// The longest line of an example.
pub(super) const WIDTH: usize = 96;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expression {
    /// Shown as it is.
    Word(String),
    /// A call, an array or a macro, whose items can stand on lines of their own.
    Group {
        /// With the opening parenthesis.
        open: String,
        /// What stands between, separated by commas.
        items: Vec<Expression>,
        /// The closing parenthesis.
        close: String,
    },
    /// What stands before calls of methods, and these, which can stand on lines of their own.
    Chain(Vec<Expression>),
}

impl Expression {
    pub(super) fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
    }

    /// In place of a value that nobody can write down: of a type that requires itself, or of a union without branches. It compiles.
    pub(super) fn unwritten() -> Self {
        Self::word("todo!()")
    }

    pub(super) fn group(open: impl Into<String>, items: Vec<Self>, close: impl Into<String>) -> Self {
        Self::Group {
            open: open.into(),
            items,
            close: close.into(),
        }
    }

    /// On one line.
    pub(super) fn flat(&self) -> String {
        match self {
            Self::Word(text) => text.clone(),
            Self::Group { open, items, close } => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("{open}{}{close}", items.join(", "))
            }
            Self::Chain(links) => links.iter().map(Self::flat).collect(),
        }
    }

    /// As it stands in code that is indented so far; `beside` more characters stand on its first line.
    pub(super) fn written(&self, indent: usize, beside: usize) -> String {
        let flat = self.flat();
        if indent + beside + flat.len() <= WIDTH {
            return flat;
        }
        let inner = indent + 4;
        match self {
            Self::Group { open, items, close } if !items.is_empty() => {
                let lines = items
                    .iter()
                    .map(|item| format!("{}{},\n", " ".repeat(inner), item.written(inner, 1)));
                format!(
                    "{open}\n{}{}{close}",
                    lines.collect::<String>(),
                    " ".repeat(indent)
                )
            }
            Self::Chain(links) => {
                let lines = links.iter().enumerate().map(|(index, link)| match index {
                    0 => link.written(indent, beside),
                    _ => format!("\n{}{}", " ".repeat(inner), link.written(inner, 0)),
                });
                lines.collect()
            }
            _ => flat,
        }
    }
}

/// `let response: T = client.boards().list()…;`: an expression after what stands before it, on one line if it is short.
pub(super) fn statement(before: &str, expression: &Expression, after: &str) -> String {
    let written = expression.written(0, before.len() + after.trim_end().len());
    format!("{before}{written}{after}")
}
