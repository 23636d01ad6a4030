//! Whole numbers, however a server writes them: `7`, `7.0`, `7e0`.
//!
//! Servers written in Python and Lua send a whole number as a float; its type here stays an integer.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

/// Integers, and lists and maps of them.
pub(crate) trait Whole: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// The whole number that a float is, if it is one of at most 64 bits.
///
/// Floats beyond 2^53 are whole, but stand for several integers; they are taken for their exact value.
pub(super) fn of_float(value: f64) -> Option<i128> {
    // 2^64; both ends are floats, so the comparison is exact.
    let fits =
        value.fract() == 0.0 && (-9_223_372_036_854_775_808.0..18_446_744_073_709_551_616.0).contains(&value);
    #[allow(clippy::cast_possible_truncation)] // it is whole and in range
    fits.then_some(value as i128)
}

struct NumberVisitor<T>(PhantomData<T>);

macro_rules! integers {
    ($($ty:ident $deserialize:ident;)*) => {$(
        impl Whole for $ty {
            #[inline]
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.$deserialize(NumberVisitor(PhantomData::<$ty>))
            }
        }

        impl Visitor<'_> for NumberVisitor<$ty> {
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
                let whole = of_float(value).and_then(|whole| $ty::try_from(whole).ok());
                whole.ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
            }
        }
    )*};
}

integers! {
    i64 deserialize_i64;
    u64 deserialize_u64;
}

/// Reads a value by [`Whole`], where serde asks for a seed.
struct Seed<T>(PhantomData<T>);

impl<'de, T: Whole> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

struct InsideVisitor<T>(PhantomData<T>);

impl<T: Whole> Whole for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(InsideVisitor(PhantomData::<Self>))
    }
}

impl<'de, T: Whole> Visitor<'de> for InsideVisitor<Option<T>> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

impl<T: Whole> Whole for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(InsideVisitor(PhantomData::<Self>))
    }
}

impl<'de, T: Whole> Visitor<'de> for InsideVisitor<Vec<T>> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Seed(PhantomData))? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<T: Whole> Whole for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InsideVisitor(PhantomData::<Self>))
    }
}

impl<'de, T: Whole> Visitor<'de> for InsideVisitor<BTreeMap<String, T>> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut properties = BTreeMap::new();
        while let Some(name) = map.next_key()? {
            properties.insert(name, map.next_value_seed(Seed(PhantomData))?);
        }
        Ok(properties)
    }
}

/// A value read by [`Whole`].
pub(crate) struct Wholly<T>(pub(crate) T);

impl<'de, T: Whole> serde::Deserialize<'de> for Wholly<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}
