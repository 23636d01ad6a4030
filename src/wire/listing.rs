//! Objects that are lists: callers iterate over the items and count them, whatever is around them.

use super::{
    FromJson, Object,
    source::{Expected, Source, Stop},
};

/// Reads an object that is a list, or a bare list.
pub(crate) fn read_listing<T: Object, I: FromJson>(
    source: &mut dyn Source,
    of_items: fn(Vec<I>) -> T,
) -> Result<T, Stop> {
    let (mut items, mut object) = (Vec::new(), None);
    source.list_or_object(
        Expected::Object(T::NAME),
        &mut |source| {
            items.push(I::read(source)?);
            Ok(())
        },
        &mut |properties| {
            object = Some(T::read(properties)?);
            Ok(())
        },
    )?;
    Ok(object.unwrap_or_else(|| of_items(items)))
}

/// Iterating over an object by the field that holds its items. `bare` before the name: a bare list is read too.
macro_rules! listing {
    (bare $name:ident $field:ident $item:ty) => {
        $crate::wire::macros::listing!($name $field $item);

        impl $crate::wire::FromJson for $name {
            fn read(source: &mut dyn $crate::wire::Source) -> Result<Self, $crate::wire::Stop> {
                $crate::wire::read_listing(source, |items: Vec<$item>| {
                    let mut list = Self::default();
                    list.$field = items;
                    list
                })
            }
        }
    };
    ($name:ident $field:ident $item:ty) => {
        impl $name {
            /// How many items the list holds.
            #[inline]
            #[must_use]
            pub fn len(&self) -> usize {
                self.$field.len()
            }

            /// Whether the list holds no items.
            #[inline]
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.$field.is_empty()
            }

            /// The items.
            #[inline]
            pub fn iter(&self) -> ::std::slice::Iter<'_, $item> {
                self.$field.iter()
            }
        }

        impl IntoIterator for $name {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.$field.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = ::std::slice::Iter<'a, $item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.$field.iter()
            }
        }
    };
}
pub(crate) use listing;
