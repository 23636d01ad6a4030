//! What follows from `x-paging` and the parameters of its operation.

use super::{Operation, Parameter};

impl Operation {
    /// Whether the parameter that moves the list on is a property of the body.
    #[must_use]
    pub fn pages_by_body(&self) -> bool {
        let paging = self.paging.as_ref();
        paging.is_some_and(|paging| self.named(paging.parameter()).is_none())
    }

    /// The size of a page where a request names none: the `default` of the query parameter.
    #[must_use]
    pub fn usual_page_size(&self) -> Option<u64> {
        let limit = self.named(self.paging.as_ref()?.limit.as_deref()?)?;
        let size = limit.schema.get("default")?.to_json().as_u64()?;
        (size > 0).then_some(size)
    }

    fn named(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}
