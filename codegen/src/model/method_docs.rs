//! The documentation of methods.

use super::{
    docs::{anchor, returns, setters},
    operations::OperationItem,
};

/// What rustdoc writes for a method beside its text: the signature and what stands around it. The mean of the largest pages.
const FRAME: usize = 1400;

/// The documentation of a method.
///
/// Its links lead to files, not to Rust names, since the title that rustdoc gives to each of these would be a tenth of a large page.
/// `cargo xtask pages` follows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodDocs {
    /// What a call does and gives.
    pub summary: String,
    /// What else a caller must know, and the arguments.
    pub details: String,
    /// What walks promise.
    pub walks: String,
    /// What else there is to know of walks.
    pub more_of_walks: String,
    /// When a call fails.
    pub errors: String,
    /// HTTP method and path.
    pub route: String,
    /// The setters of the call.
    options: Vec<String>,
    /// The page of the operation, below that of the module.
    page: String,
    /// Whether the page of the namespace would be too large with all. Then rustdoc shows the details on the page of the operation
    /// only, while editors show them at the method all the same.
    pub brief: bool,
}

impl MethodDocs {
    /// The documentation of the method of an operation; `page` is the file with the page of a type.
    pub(super) fn new(item: &OperationItem, page: impl Fn(&str) -> String) -> Self {
        let texts = &item.texts;
        // The page of the operation has all; here, neither what clears nor what sets an argument once more.
        let options = setters(item)
            .filter(|setter| !(setter.clears || item.given_body.is_some() && setter.name == "body"));
        Self {
            summary: format!("{}.{}\n", item.summary, returns(item, page)),
            details: format!("{}{}", texts.description, texts.arguments),
            walks: texts.walks.clone(),
            more_of_walks: texts.more_of_walks.clone(),
            errors: texts.errors.clone(),
            route: format!("{} {}", item.method, item.path),
            options: options.map(|setter| setter.name.to_owned()).collect(),
            page: format!("operations/struct.{}.html", item.marker),
            brief: false,
        }
    }

    /// The optional parameters, with links to their texts: one link for all where the page must be small.
    #[must_use]
    pub fn options(&self) -> String {
        let page = &self.page;
        let quoted = self.options.iter().map(|name| format!("`{name}`"));
        let links = if self.options.is_empty() {
            return String::new();
        } else if self.brief {
            format!(
                "[{}]({page}#optional-parameters)",
                quoted.collect::<Vec<_>>().join(", ")
            )
        } else {
            let anchors = self.options.iter().map(|name| anchor(name));
            let links = quoted
                .zip(anchors)
                .map(|(name, anchor)| format!("[{name}]({page}#{anchor})"));
            links.collect::<Vec<_>>().join(", ")
        };
        format!("\nOptional parameters: {links}.\n")
    }

    /// HTTP method and path, as a link to the page of the operation.
    #[must_use]
    pub fn link(&self) -> String {
        let Self { route, page, .. } = self;
        match self.brief {
            false => format!("\n[`{route}`]({page})\n"),
            true => format!("\nDetails: [`{route}`]({page})\n"),
        }
    }

    /// About how many bytes the method takes on the page of its namespace.
    pub(super) fn size(&self) -> usize {
        let texts = [
            &self.summary,
            &self.details,
            &self.options(),
            &self.walks,
            &self.more_of_walks,
            &self.errors,
            &self.link(),
        ];
        FRAME + texts.iter().map(|text| text.len()).sum::<usize>()
    }
}
