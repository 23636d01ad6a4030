//! Lists that page: where items, totals and cursors stand in the response.

use imbrace_contract::document::{Operation, Paging, PagingBy};

use super::{
    lookup::Lookup,
    way::{Way, way},
};
use crate::{
    lower::{Field, Slots},
    rust_type::Type,
};

/// How a list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagingItem {
    /// What the document says.
    pub paging: Paging,
    /// The type of an item.
    pub row: Type,
    /// Where the items stand; nothing where the response is the list.
    pub items: Option<Way>,
    /// Where the number of all items stands: the first one that is there counts.
    pub total: Vec<Way>,
    /// Where it stands whether there is more.
    pub more: Option<Way>,
    /// What leads to the next page.
    pub next: Next,
    /// What identifies an item; without it the whole item does.
    pub id: Vec<Way>,
    /// What tells whether the server appended an item to the page.
    pub appended: Option<Way>,
    /// The fields of the body that a walk reads and sets.
    pub settings: Option<SettingsItem>,
    /// Whether the parameter that moves on is a property of the body.
    pub in_body: bool,
    /// The size of a page where a request names none.
    pub usual: Option<u64>,
}

/// What leads to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A number that the walk counts.
    Counted,
    /// A cursor in the response.
    Cursor(Option<Way>),
    /// A property of an item of the page.
    After {
        /// Whether of the first item, not the last.
        first: bool,
        /// The property.
        way: Way,
    },
}

/// The fields of a body that a walk reads and sets, by their names in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsItem {
    /// Where the page begins.
    pub position: String,
    /// The size of a page.
    pub limit: Option<String>,
    /// The keys of the order.
    pub order: Option<String>,
}

pub(super) fn item(lookup: Lookup<'_>, operation: &Operation, slots: &Slots) -> Option<PagingItem> {
    let paging = operation.paging.as_ref()?;
    let response = lookup.slot(&slots.component, slots.response?);
    let row = lookup.slot(&slots.component, slots.row?);
    let at = |pointer: &String| way(lookup, &response, pointer);
    let items = if paging.items.is_empty() {
        None
    } else {
        Some(at(&paging.items)?)
    };
    let next = match &paging.by {
        PagingBy::Skip(_) | PagingBy::Page(_) => Next::Counted,
        PagingBy::Cursor(_, pointer) => Next::Cursor(at(pointer)),
        PagingBy::After(after) => Next::After {
            first: after.first,
            way: way(lookup, &row, &format!("/{}", after.property))?,
        },
    };
    Some(PagingItem {
        items,
        total: paging.total.iter().filter_map(at).collect(),
        more: paging.more.as_ref().and_then(at),
        next,
        id: paging
            .id
            .iter()
            .filter_map(|property| way(lookup, &row, &format!("/{property}")))
            .collect(),
        appended: paging
            .appended
            .as_ref()
            .and_then(|property| way(lookup, &row, &format!("/{property}"))),
        settings: settings(lookup, operation, slots, paging),
        in_body: operation.pages_by_body(),
        usual: operation.usual_page_size(),
        row,
        paging: paging.clone(),
    })
}

/// The properties of the body that a walk reads and sets, where paging goes by the body.
fn settings(
    lookup: Lookup<'_>,
    operation: &Operation,
    slots: &Slots,
    paging: &Paging,
) -> Option<SettingsItem> {
    let body = lookup.slot(&slots.component, slots.body?);
    let fields = lookup.fields(&body)?;
    let field = |name: &str| {
        let in_query = operation.parameters.iter().any(|known| known.name == name);
        let mut fields = fields.iter();
        let field: Option<&Field> = fields.find(|field| !in_query && field.wire == name && !field.required);
        field.map(|field| field.name.clone())
    };
    Some(SettingsItem {
        position: field(paging.parameter())?,
        limit: paging.limit.as_deref().and_then(field),
        order: paging.order.as_ref().and_then(|order| field(&order.parameter)),
    })
}
