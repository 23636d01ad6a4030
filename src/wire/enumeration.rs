//! Open enumerations: known strings as variants, any other string kept.

use super::source::{Expected, Key, Source, Stop, Table, find};

/// An enumeration that takes any string; implemented by `open_enum!`.
pub(crate) trait OpenEnum: Clone + 'static {
    const NAME: &'static str;
    /// The known values, and the variants in the same order.
    const TABLE: Table;
    const VARIANTS: &'static [Self];

    fn unknown(value: String) -> Self;
}

/// The variant of a known value.
#[inline]
pub(crate) fn known<T: OpenEnum>(value: &str) -> Option<T> {
    T::VARIANTS.get(find(T::TABLE, 0, value)?).cloned()
}

/// Reads an enumeration.
#[inline]
pub(crate) fn read_enum<T: OpenEnum>(value: &mut T, source: &mut dyn Source) -> Result<(), Stop> {
    match source.word(Expected::Text(T::NAME), T::TABLE)? {
        Key::Known(index) => {
            if let Some(known) = T::VARIANTS.get(index) {
                value.clone_from(known);
            }
        }
        Key::Other(other) => *value = T::unknown(other),
    }
    Ok(())
}

/// Reading, writing and conversion of an open enumeration, from its variants and their values.
macro_rules! open_enum {
    ($name:ident or $unknown:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The value as it is on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value,
                }
            }
        }

        impl $crate::wire::OpenEnum for $name {
            const NAME: &'static str = stringify!($name);
            const TABLE: $crate::wire::Table = &[$($value),*];
            const VARIANTS: &'static [Self] = &[$(Self::$variant),*];

            #[inline]
            fn unknown(value: String) -> Self {
                Self::$unknown(value)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                $crate::wire::known(value).unwrap_or_else(|| Self::$unknown(value.to_owned()))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                $crate::wire::known(&value).unwrap_or_else(|| Self::$unknown(value))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self::$unknown(String::new())
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                $crate::wire::read_enum(self, source)
            }
        }

        $crate::wire::macros::deserialize!($name);
    };
}
pub(crate) use open_enum;
