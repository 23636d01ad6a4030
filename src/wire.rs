//! How generated types are read and written: a macro for each kind of type, and what they share.
//!
//! Text instead of derives keeps the library cheap to build, and lets the types keep what they do not know:
//! properties the document does not name, values and kinds that came later.

mod debug;
mod enumeration;
mod envelope;
mod extra;
mod from_json;
mod listing;
mod object;
mod overwritten;
mod reader;
mod serde_source;
mod source;
mod union;
mod writer;

use serde::Serialize;
use serde_json::Value;

pub(crate) use self::{
    debug::{Outline, Outlined, Redacted, debug_object, redacted},
    enumeration::{OpenEnum, known, read_enum},
    from_json::{deserialize, from_value, read_rest, unread},
    listing::read_listing,
    object::{Object, StandIn, read_object, read_properties, serialize},
    overwritten::{Keys, copies},
    reader::{Reader, Record, SET_ASIDE, Shape},
    serde_source::read_from,
    source::{Properties, Slot, Source, Stop, Table},
    union::{Union, of_type, read_union, serialize_tagged, without_place},
    writer::Writer,
};
pub use self::{envelope::Envelope, extra::Extra, from_json::FromJson};

/// What generated types see.
#[allow(unused_imports)] // what is used depends on the documents
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap as Map;

    pub(crate) use serde_json::Value;

    pub(crate) use super::Extra;
    pub(crate) use crate::{
        upload::{Form, Upload},
        wire::macros::{debug, envelope, lenient, listing, object, open_enum, union, untagged},
    };
}

/// The macros by path, so that generated code can name them.
pub(crate) mod macros {
    pub(crate) use serde_json::Value;

    pub(crate) use super::{
        debug::{debug, debug_field},
        enumeration::open_enum,
        envelope::envelope,
        listing::listing,
        object::{deserialize, empty_field, must_come, object, read_as, serde_object},
        overwritten::{if_lenient, lenient, write_lenient, written},
        union::{union, untagged},
    };
}

/// A value as the text of a form field: strings as they are, the rest as JSON.
pub(crate) fn form_text(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// A value as JSON text for a form field.
#[allow(dead_code)] // for forms that have such a field
pub(crate) fn json_text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
