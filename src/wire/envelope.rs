//! Objects that are only an envelope around a response: calls give what is inside.

use super::FromJson;

/// An object that a service puts around a response; implemented by `envelope!`.
pub trait Envelope: FromJson {
    /// What calls give in its place.
    type Data;
    /// The name of the property that holds it.
    const PROPERTY: &'static str;

    /// Takes it out.
    fn into_data(self) -> Self::Data;
}

/// Taking the named field out of an object.
macro_rules! envelope {
    ($name:ident $field:ident = $property:literal $data:ty) => {
        impl $crate::wire::Envelope for $name {
            type Data = $data;
            const PROPERTY: &'static str = $property;

            #[inline]
            fn into_data(self) -> $data {
                self.$field
            }
        }
    };
}
pub(crate) use envelope;
