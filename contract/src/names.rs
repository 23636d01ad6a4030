//! Names of the documents as Rust names.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that cannot be raw identifiers.
pub const NEVER_RAW: [&str; 4] = ["self", "super", "crate", "Self"];

/// Names that a component cannot have, because generated code needs what they mean.
pub const RESERVED_TYPES: [&str; 29] = [
    "AsRef",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "Eq",
    "Extra",
    "Form",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "Map",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Some",
    "String",
    "ToString",
    "Upload",
    "Value",
    "Vec",
];

/// Names that no operation can have as a type, because the module of operations needs what they mean.
pub const RESERVED_MARKERS: [&str; 12] = [
    "AsRef",
    "EventStream",
    "FromStr",
    "IntoIterator",
    "OperationInfo",
    "OrderInfo",
    "PagingBy",
    "PagingInfo",
    "PlainText",
    "RequestBody",
    "StreamInfo",
    "ToString",
];

/// Names that no namespace can have as a type, because the module of namespaces needs what they mean.
pub const RESERVED_NAMESPACES: [&str; 24] = [
    "AsRef",
    "Box",
    "Call",
    "Clone",
    "Core",
    "Debug",
    "Default",
    "Extra",
    "Into",
    "IntoIterator",
    "Json",
    "Map",
    "Multipart",
    "None",
    "Option",
    "Self",
    "Some",
    "String",
    "ToString",
    "Types",
    "Upload",
    "Value",
    "Vec",
    "Client",
];

/// How the names of types end that only the generator makes.
pub const RESERVED_ENDS: [&str; 2] = ["TypeSlots", "CallSlots"];

/// Whether a type of this name would stand in place of one that generated code needs.
#[must_use]
pub fn is_reserved_type(name: &str) -> bool {
    RESERVED_TYPES.contains(&name) || RESERVED_ENDS.iter().any(|end| name.ends_with(end))
}

/// A property as a field or a method: `messageId` to `message_id`, `_id` stays, `type` becomes `r#type`, `self` to `self_`.
pub fn field(wire: &str) -> String {
    let snake = in_identifiers(wire).to_snake_case();
    if snake.is_empty() {
        return "other".into();
    }
    let underscores: String = wire.chars().take_while(|c| *c == '_').collect();
    let name = format!("{underscores}{snake}");
    if !name.starts_with(begins_identifier) {
        return format!("_{name}");
    }
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A value or a part of a name as a type or variant: `data-textDelta` to `DataTextDelta`.
pub fn pascal(text: &str) -> String {
    let readable: String = match text {
        "" => "Empty".into(),
        "+" => "Plus".into(),
        "-" => "Minus".into(),
        _ => in_identifiers(text)
            .chars()
            .enumerate()
            .map(|(index, c)| match c {
                '+' if index == 0 => "plus ".to_owned(),
                '-' if index == 0 => "minus ".to_owned(),
                c if c.is_alphanumeric() => c.to_string(),
                _ => " ".to_owned(),
            })
            .collect(),
    };
    let name = readable.to_upper_camel_case();
    if name.is_empty() {
        return "Other".into();
    }
    if !name.starts_with(begins_identifier) {
        format!("N{name}")
    } else {
        name
    }
}

/// The text with a space for each letter or digit that an identifier cannot have, such as `²` or `ⓐ`, or that Rust or
/// its lints write in another way, such as `Å` the unit: two names must not become one.
fn in_identifiers(text: &str) -> String {
    let allowed = |c: char| !c.is_alphanumeric() || c.is_ascii() || is_stable(c);
    text.chars().map(|c| if allowed(c) { c } else { ' ' }).collect()
}

/// Whether a letter is the same in all normal forms of Unicode, by itself and in lower and upper case.
fn is_stable(c: char) -> bool {
    let latin = matches!(c, '\u{c0}'..='\u{24f}' | '\u{1ea0}'..='\u{1ef9}');
    let other = matches!(c,
        '\u{130}' | '\u{132}' | '\u{133}' | '\u{13f}' | '\u{140}' | '\u{149}' | '\u{17f}'
        | '\u{1c4}'..='\u{1cc}' | '\u{1f0}'..='\u{1f3}'
    );
    let cyrillic = matches!(c, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}');
    let asian = matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    (latin && !other || cyrillic || asian) && unicode_ident::is_xid_start(c)
}

fn begins_identifier(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_start(c)
}

/// A field's setter: the field's name, unless every structure has a function of that name.
pub fn setter(field: &str) -> String {
    match field {
        "new" | "with_extra" | "from" | "into" | "clone" | "eq" => format!("{field}_"),
        _ => field.to_owned(),
    }
}

/// A name with as many underscores at its end as make it new; it is taken from now on.
pub fn untaken(mut name: String, taken: &mut Vec<String>) -> String {
    while taken.contains(&name) {
        name.push('_');
    }
    taken.push(name.clone());
    name
}

/// A name as a language without case or word marks sees it; underscores at its beginning stay.
#[must_use]
pub fn folded(name: &str) -> String {
    let underscores = name.chars().take_while(|c| *c == '_');
    let rest = name.chars().filter(|c| c.is_alphanumeric());
    underscores.chain(rest.flat_map(char::to_lowercase)).collect()
}

/// Whether a name can be written as an identifier at all.
pub fn is_ident(name: &str) -> bool {
    name.starts_with(begins_identifier) && name.chars().all(unicode_ident::is_xid_continue) && name != "_"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_keep_leading_underscores() {
        for (wire, name) in [
            ("messageId", "message_id"),
            ("_id", "_id"),
            ("id", "id"),
            ("from-connector", "from_connector"),
        ] {
            assert_eq!(field(wire), name);
        }
        for (wire, name) in [
            ("2fa", "_2fa"),
            ("self", "self_"),
            ("$", "other"),
            ("_", "other"),
            ("", "other"),
        ] {
            assert_eq!(field(wire), name);
        }
    }

    #[test]
    fn variants_are_readable_for_any_text() {
        for (text, name) in [
            ("data-textDelta", "DataTextDelta"),
            ("soon to be", "SoonToBe"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("1", "N1"),
            ("", "Empty"),
            ("ON_NEW_RECORD", "OnNewRecord"),
        ] {
            assert_eq!(pascal(text), name);
        }
    }
}
