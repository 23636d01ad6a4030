//! Values of a serde deserializer as a [`Source`].

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::Value;

use super::source::{Expected, Fill, Key, Properties, Slot, Source, Stop, Table, Tag, find};

/// Reads a value of a deserializer.
pub(crate) fn read_from<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot,
) -> Result<(), D::Error> {
    Inner(slot).deserialize(deserializer)
}

/// A value of a deserializer, which can be read once.
struct One<'de, D: Deserializer<'de>> {
    deserializer: Option<D>,
    fault: Option<D::Error>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, D: Deserializer<'de>> One<'de, D> {
    #[inline]
    fn take<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Stop> {
        let Some(deserializer) = self.deserializer.take() else {
            self.fault
                .get_or_insert_with(|| Error::custom("a value was read twice"));
            return Err(Stop);
        };
        read(deserializer).map_err(|fault| {
            self.fault = Some(fault);
            Stop
        })
    }
}

/// The properties of a map, or their values.
struct Entries<'de, A: MapAccess<'de>> {
    map: A,
    fault: Option<A::Error>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    #[inline]
    fn keep<T>(&mut self, read: Result<T, A::Error>) -> Result<T, Stop> {
        read.map_err(|fault| {
            self.fault = Some(fault);
            Stop
        })
    }
}

/// The methods of `Source`, by what reads a value with a seed.
macro_rules! source {
    ($seed:ident) => {
        #[inline]
        fn text(&mut self) -> Result<String, Stop> {
            self.$seed(PhantomData::<String>)
        }

        #[inline]
        fn optional_text(&mut self) -> Result<Option<String>, Stop> {
            self.$seed(PhantomData::<Option<String>>)
        }

        fn word(&mut self, expected: Expected, table: Table) -> Result<Key, Stop> {
            self.$seed(Word { expected, table })
        }

        fn tag(&mut self, table: Table) -> Result<Tag, Stop> {
            self.$seed(TagSeed(table))
        }

        fn boolean(&mut self) -> Result<bool, Stop> {
            self.$seed(PhantomData::<bool>)
        }

        fn signed(&mut self) -> Result<i64, Stop> {
            self.$seed(Integer(PhantomData::<i64>))
        }

        fn unsigned(&mut self) -> Result<u64, Stop> {
            self.$seed(Integer(PhantomData::<u64>))
        }

        fn float(&mut self) -> Result<f64, Stop> {
            self.$seed(PhantomData::<f64>)
        }

        fn json(&mut self) -> Result<Value, Stop> {
            self.$seed(PhantomData::<Value>)
        }

        fn optional(&mut self, slot: &mut dyn Slot) -> Result<(), Stop> {
            self.$seed(Optional(slot))
        }

        fn list(&mut self, items: &mut dyn Slot) -> Result<(), Stop> {
            self.$seed(List(items))
        }

        fn list_or_object(
            &mut self,
            expected: Expected,
            items: &mut dyn Slot,
            object: &mut dyn Fill,
        ) -> Result<(), Stop> {
            self.$seed(ListOrObject {
                items,
                object: Object { expected, object },
            })
        }

        fn object(&mut self, expected: Expected, object: &mut dyn Fill) -> Result<(), Stop> {
            self.$seed(Object { expected, object })
        }
    };
}

impl<'de, D: Deserializer<'de>> One<'de, D> {
    #[inline]
    fn seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        self.take(|deserializer| seed.deserialize(deserializer))
    }
}

impl<'de, D: Deserializer<'de>> Source for One<'de, D> {
    source!(seed);
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    #[inline]
    fn seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        let read = self.map.next_value_seed(seed);
        self.keep(read)
    }
}

impl<'de, A: MapAccess<'de>> Source for Entries<'de, A> {
    source!(seed);
}

impl<'de, A: MapAccess<'de>> Properties for Entries<'de, A> {
    fn key(&mut self, table: Table, likely: usize) -> Result<Option<Key>, Stop> {
        let read = self.map.next_key_seed(KeySeed { table, likely });
        self.keep(read)
    }

    #[cold]
    fn missing(&mut self, name: &'static str) -> Stop {
        self.fault = Some(Error::missing_field(name));
        Stop
    }

    #[cold]
    fn fail(&mut self, reason: &dyn fmt::Display) -> Stop {
        self.fault.get_or_insert_with(|| Error::custom(reason));
        Stop
    }
}

/// The error of a source whose reader stopped.
#[cold]
fn fault<E: Error>(kept: Option<E>) -> E {
    kept.unwrap_or_else(|| Error::custom("the value cannot be read"))
}

/// Reads a value inside of another.
struct Inner<'s>(&'s mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Inner<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut one = One {
            deserializer: Some(deserializer),
            fault: None,
            lifetime: PhantomData,
        };
        self.0.put(&mut one).map_err(|Stop| fault(one.fault.take()))
    }
}

struct Optional<'s>(&'s mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Optional<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Optional<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Inner(self.0).deserialize(deserializer)
    }
}

struct List<'s>(&'s mut dyn Slot);

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Inner(&mut *self.0))?.is_some() {}
        Ok(())
    }
}

struct Object<'s> {
    expected: Expected,
    object: &'s mut dyn Fill,
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.expected, f)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut entries = Entries {
            map,
            fault: None,
            lifetime: PhantomData,
        };
        self.object
            .fill(&mut entries)
            .map_err(|Stop| fault(entries.fault.take()))
    }
}

struct ListOrObject<'s> {
    items: &'s mut dyn Slot,
    object: Object<'s>,
}

impl<'de> DeserializeSeed<'de> for ListOrObject<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ListOrObject<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list, or {}", self.object.expected)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        List(self.items).visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.object.visit_map(map)
    }
}

/// Looks a text up without keeping a copy of it when it is known.
struct Word {
    expected: Expected,
    table: Table,
}

impl<'de> DeserializeSeed<'de> for Word {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Word {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.expected, f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Key, E> {
        Ok(key(self.table, 0, text))
    }
}

/// Looks the name of a property up, as `Word` does.
struct KeySeed {
    table: Table,
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(key(self.table, self.likely, name))
    }
}

#[inline]
fn key(table: Table, likely: usize, text: &str) -> Key {
    find(table, likely, text).map_or_else(|| Key::Other(text.to_owned()), Key::Known)
}

/// Reads the value of a tag without keeping a copy when it is known.
struct TagSeed(Table);

impl<'de> DeserializeSeed<'de> for TagSeed {
    type Value = Tag;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TagSeed {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tag, E> {
        Ok(find(self.0, 0, value).map_or_else(|| Tag::Other(value.into()), Tag::Known))
    }

    fn visit_unit<E: Error>(self) -> Result<Tag, E> {
        Ok(Tag::Other(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Tag, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(list)).map(Tag::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Tag, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Tag::Other)
    }
}

/// An integer, however it is written: some servers write 7 as `7.0`.
struct Integer<T>(PhantomData<T>);

macro_rules! integers {
    ($($ty:ident $deserialize:ident;)*) => {$(
        impl<'de> DeserializeSeed<'de> for Integer<$ty> {
            type Value = $ty;

            #[inline]
            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<$ty, D::Error> {
                deserializer.$deserialize(self)
            }
        }

        impl Visitor<'_> for Integer<$ty> {
            type Value = $ty;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($ty))
            }

            #[inline]
            fn visit_i64<E: Error>(self, value: i64) -> Result<$ty, E> {
                $ty::try_from(value).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
            }

            #[inline]
            fn visit_u64<E: Error>(self, value: u64) -> Result<$ty, E> {
                $ty::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<$ty, E> {
                let whole = integer_of(value).and_then(|whole| $ty::try_from(whole).ok());
                whole.ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
            }
        }
    )*};
}

integers! {
    i64 deserialize_i64;
    u64 deserialize_u64;
}

/// The integer that a float is, if it is one of at most 64 bits.
///
/// Floats beyond 2^53 are whole, but stand for several integers; they are taken for their exact value.
pub(crate) fn integer_of(value: f64) -> Option<i128> {
    // 2^64; both ends are floats, so the comparison is exact.
    let fits =
        value.fract() == 0.0 && (-9_223_372_036_854_775_808.0..18_446_744_073_709_551_616.0).contains(&value);
    #[allow(clippy::cast_possible_truncation)] // it is whole and in range
    fits.then_some(value as i128)
}
