//! Parts as JSON: the type of a tool or data part holds its name (`tool-search`, `data-kind`).

use serde::{Serialize, Serializer, ser::Error};
use serde_json::Value;

use super::part::Part;
use crate::{
    ai_agent::types::MessagePart,
    wire::{Extra, FromJson, Source, Stop, from_value, macros::deserialize, serialize_tagged},
};

impl Serialize for Part {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StepStart => tagged("step-start", Extra::new()).serialize(serializer),
            Self::Text(part) => serialize_tagged(part, "type", "text", serializer),
            Self::Reasoning(part) => serialize_tagged(part, "type", "reasoning", serializer),
            Self::Tool(part) => {
                let mut properties = properties(part).map_err(S::Error::custom)?;
                properties.shift_remove("dynamic");
                if part.dynamic {
                    return tagged("dynamic-tool", properties).serialize(serializer);
                }
                properties.shift_remove("toolName");
                tagged(&format!("tool-{}", part.name), properties).serialize(serializer)
            }
            Self::SourceUrl(part) => serialize_tagged(part, "type", "source-url", serializer),
            Self::SourceDocument(part) => serialize_tagged(part, "type", "source-document", serializer),
            Self::File(part) => serialize_tagged(part, "type", "file", serializer),
            Self::Data(part) => {
                let mut properties = properties(part).map_err(S::Error::custom)?;
                properties.shift_remove("name");
                tagged(&format!("data-{}", part.name), properties).serialize(serializer)
            }
            Self::Unknown(properties) => properties.serialize(serializer),
        }
    }
}

impl FromJson for Part {
    #[inline]
    fn empty() -> Self {
        Self::Unknown(Extra::new())
    }

    /// A part that lacks what its type needs is kept as unknown.
    #[inline]
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        let mut properties = Extra::new();
        properties.read(source)?;
        *self = known(&properties).unwrap_or(Self::Unknown(properties));
        Ok(())
    }
}

deserialize!(Part);

#[inline] // compiled where it is used
fn known(properties: &Extra) -> Option<Part> {
    let mut rest = properties.clone();
    let tag = rest.shift_remove("type")?;
    let tag = tag.as_str()?;
    match tag {
        "step-start" => Some(Part::StepStart),
        "text" => read(rest).map(Part::Text),
        "reasoning" => read(rest).map(Part::Reasoning),
        "source-url" => read(rest).map(Part::SourceUrl),
        "source-document" => read(rest).map(Part::SourceDocument),
        "file" => read(rest).map(Part::File),
        "dynamic-tool" => {
            rest.insert("dynamic".to_owned(), true.into());
            read(rest).map(Part::Tool)
        }
        _ => {
            if let Some(name) = tag.strip_prefix("data-") {
                rest.insert("name".to_owned(), name.into());
                return read(rest).map(Part::Data);
            }
            // Parts of type `tool-call` and `tool-result` name their tool in a property; they are of an older form.
            let name = tag
                .strip_prefix("tool-")
                .filter(|_| !rest.contains_key("toolName"))?;
            rest.insert("toolName".to_owned(), name.into());
            rest.insert("dynamic".to_owned(), false.into());
            read(rest).map(Part::Tool)
        }
    }
}

#[inline]
fn read<T: FromJson>(properties: Extra) -> Option<T> {
    from_value(&Value::from(properties)).ok()
}

#[inline]
fn properties(part: &impl Serialize) -> Result<Extra, serde_json::Error> {
    match serde_json::to_value(part)? {
        Value::Object(properties) => Ok(properties.into()),
        _ => Ok(Extra::new()),
    }
}

#[inline]
fn tagged(tag: &str, mut properties: Extra) -> Extra {
    properties.insert("type".to_owned(), tag.into());
    properties
}

/// A part as it goes back to the server, without what only the stream needs.
impl From<&Part> for MessagePart {
    #[inline] // compiled where it is used
    fn from(part: &Part) -> Self {
        let mut properties = properties(part).unwrap_or_default();
        match part {
            Part::Text(_) | Part::Reasoning(_) => properties.shift_remove("id"),
            Part::Tool(_) => properties.shift_remove("inputText"),
            _ => None,
        };
        read(properties.clone()).unwrap_or_else(|| {
            let tag = properties.shift_remove("type");
            let mut part = Self::new(tag.as_ref().and_then(Value::as_str).unwrap_or_default());
            part.extra = properties;
            part
        })
    }
}
