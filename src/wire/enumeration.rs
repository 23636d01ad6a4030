//! Open enumerations: known strings as variants, any other string kept.

use super::source::{Expected, Source, Stop};

/// An enumeration that takes any string; implemented by `open_enum!`.
pub(crate) trait OpenEnum: Sized {
    const NAME: &'static str;

    fn known(value: &str) -> Option<Self>;

    fn unknown(value: String) -> Self;
}

/// Reads an enumeration.
#[inline]
pub(crate) fn read_enum<T: OpenEnum>(source: &mut dyn Source) -> Result<T, Stop> {
    let mut read = None;
    source.with_text(Expected::Text(T::NAME), &mut |value| {
        read = Some(T::known(value).unwrap_or_else(|| T::unknown(value.to_owned())));
    })?;
    read.ok_or(Stop)
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

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn read(source: &mut dyn $crate::wire::Source) -> Result<Self, $crate::wire::Stop> {
                $crate::wire::read_enum(source)
            }
        }

        $crate::wire::macros::deserialize!($name);
    };
}
pub(crate) use open_enum;
