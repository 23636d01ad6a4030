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
        /// From the closing parenthesis.
        close: String,
    },
}

impl Expression {
    pub(super) fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
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
        }
    }

    /// As it stands in code that is indented so far; `beside` more characters stand on its first line.
    pub(super) fn written(&self, indent: usize, beside: usize) -> String {
        let flat = self.flat();
        match self {
            Self::Group { open, items, close }
                if !items.is_empty() && indent + beside + flat.len() > WIDTH =>
            {
                let inner = indent + 4;
                let lines = items
                    .iter()
                    .map(|item| format!("{}{},\n", " ".repeat(inner), item.written(inner, 1)));
                format!(
                    "{open}\n{}{}{close}",
                    lines.collect::<String>(),
                    " ".repeat(indent)
                )
            }
            _ => flat,
        }
    }
}

/// `let response: T = client.boards().list()…;`: links of a chain after what stands before it, on one line or a line each.
pub(super) fn chain(before: &str, links: &[Expression], after: &str) -> String {
    let flat: String = links.iter().map(Expression::flat).collect();
    if before.len() + flat.len() + after.len() <= WIDTH {
        return format!("{before}{flat}{after}");
    }
    let lines: Vec<String> = links
        .iter()
        .enumerate()
        .map(|(index, link)| match index {
            0 => link.written(0, before.len()),
            _ => format!("\n    {}", link.written(4, 0)),
        })
        .collect();
    format!("{before}{}{after}", lines.concat())
}
