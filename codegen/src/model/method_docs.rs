//! The documentation of methods.

use super::{
    docs::{anchor, setters},
    operations::OperationItem,
};

/// What rustdoc writes for a method beside its text: the signature and what stands around it. The mean of the largest pages.
const FRAME: usize = 1400;

/// The documentation of a method, in parts of which some stand in the texts of its operation.
///
/// Its links lead to files, not to Rust names, since the title that rustdoc gives to each of these would be a tenth of a large page.
/// `cargo xtask pages` follows them.
#[derive(Clone, Copy, Debug)]
pub struct MethodDocs<'m> {
    /// What it calls.
    pub operation: &'m OperationItem,
    /// What a success gives, as a sentence.
    pub returns: &'m str,
    /// Whether the page of the namespace would be too large with all. Then rustdoc shows the details on the page of the operation
    /// only, while editors show them at the method all the same.
    pub brief: bool,
}

impl MethodDocs<'_> {
    /// What a call does and gives.
    #[must_use]
    pub fn summary(&self) -> String {
        format!("{}.{}\n", self.operation.summary, self.returns)
    }

    /// What else a caller must know, and the arguments.
    #[must_use]
    pub fn details(&self) -> String {
        let texts = &self.operation.texts;
        format!("{}{}", texts.description, texts.arguments)
    }

    /// The optional parameters, with links to their texts: one link for all where the page must be small.
    #[must_use]
    pub fn options(&self) -> String {
        let (item, page) = (self.operation, self.page());
        // The page of the operation has all; here, neither what clears nor what sets an argument once more.
        let options = setters(item)
            .filter(|setter| !(setter.clears || item.given_body.is_some() && setter.name == "body"));
        let links: Vec<String> = options
            .map(|setter| match self.brief {
                true => format!("`{}`", setter.name),
                false => format!("[`{}`]({page}#{})", setter.name, anchor(setter.name)),
            })
            .collect();
        let links = links.join(", ");
        match (links.is_empty(), self.brief) {
            (true, _) => String::new(),
            (false, true) => format!("\nOptional parameters: [{links}]({page}#optional-parameters).\n"),
            (false, false) => format!("\nOptional parameters: {links}.\n"),
        }
    }

    /// HTTP method and path, as a link to the page of the operation.
    #[must_use]
    pub fn link(&self) -> String {
        let OperationItem { method, path, .. } = self.operation;
        let before = if self.brief { "Details: " } else { "" };
        format!("\n{before}[`{method} {path}`]({})\n", self.page())
    }

    /// The page of the operation, below that of the module.
    fn page(&self) -> String {
        format!("operations/struct.{}.html", self.operation.marker)
    }

    /// About how many bytes the method takes on the page of its namespace.
    pub(super) fn size(&self) -> usize {
        let texts = &self.operation.texts;
        let made = [self.summary(), self.details(), self.options(), self.link()];
        let held = [&texts.walks, &texts.more_of_walks, &texts.errors];
        let lengths = made.iter().chain(held).map(String::len);
        FRAME + lengths.sum::<usize>()
    }
}
