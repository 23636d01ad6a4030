//! Objects that are lists: callers iterate over the items and count them, whatever is around them.

use super::{
    FromJson, Object,
    reader::ByName,
    source::{Expected, Source, Stop},
};

/// Reads an object that is a list, or a bare list.
pub(crate) fn read_listing<T: Object, I: FromJson>(
    object: &mut T,
    source: &mut dyn Source,
    items: fn(&mut T) -> &mut Vec<I>,
) -> Result<(), Stop> {
    let mut bare = Vec::<I>::new();
    let shape = T::SHAPE;
    source.list_or_object(
        Expected::Object(shape.name),
        &mut bare,
        &mut ByName { object, shape },
    )?;
    if !bare.is_empty() {
        *items(object) = bare;
    }
    Ok(())
}

/// Iterating over an object by the field that holds its items.
macro_rules! listing {
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
