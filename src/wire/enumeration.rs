//! Open enumerations: known strings as variants, any other string kept.

use std::{fmt, marker::PhantomData};

use serde::de::{Error, Visitor};

/// An enumeration that takes any string; implemented by `open_enum!`.
pub(crate) trait OpenEnum: Sized {
    const NAME: &'static str;

    fn known(value: &str) -> Option<Self>;

    fn unknown(value: String) -> Self;
}

pub(crate) struct EnumVisitor<T>(pub(crate) PhantomData<T>);

impl<T: OpenEnum> Visitor<'_> for EnumVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string ({})", T::NAME)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok(T::known(value).unwrap_or_else(|| T::unknown(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        Ok(T::known(&value).unwrap_or_else(|| T::unknown(value)))
    }
}

/// Reading, writing and conversion of an open enumeration, from its variants and their values.
macro_rules! open_enum {
    ($name:ident or $unknown:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
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

            #[inline]
            fn known(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }

            #[inline]
            fn unknown(value: String) -> Self {
                Self::$unknown(value)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                <Self as $crate::wire::OpenEnum>::known(value).unwrap_or_else(|| Self::$unknown(value.to_owned()))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                <Self as $crate::wire::OpenEnum>::known(&value).unwrap_or_else(|| Self::$unknown(value))
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

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::wire::EnumVisitor(::std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use open_enum;
