/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// `p00`
        pub p00: i64,
        /// `p01`
        pub p01: Option<i64>,
        /// `p02`
        pub p02: Option<i64>,
        /// `p03`
        pub p03: Option<i64>,
        /// `p04`
        pub p04: Option<i64>,
        /// `p05`
        pub p05: Option<i64>,
        /// `p06`
        pub p06: Option<i64>,
        /// `p07`
        pub p07: Option<i64>,
        /// `p08`
        pub p08: Option<i64>,
        /// `p09`
        pub p09: Option<i64>,
        /// `p10`
        pub p10: Option<i64>,
        /// `p11`
        pub p11: Option<i64>,
        /// `p12`
        pub p12: Option<i64>,
        /// `p13`
        pub p13: Option<i64>,
        /// `p14`
        pub p14: Option<i64>,
        /// `p15`
        pub p15: Option<i64>,
        /// `p16`
        pub p16: Option<i64>,
        /// `p17`
        pub p17: Option<i64>,
        /// `p18`
        pub p18: Option<i64>,
        /// `p19`
        pub p19: Option<i64>,
        /// `p20`
        pub p20: Option<i64>,
        /// `p21`
        pub p21: Option<i64>,
        /// `p22`
        pub p22: Option<i64>,
        /// `p23`
        pub p23: Option<i64>,
        /// `p24`
        pub p24: Option<i64>,
        /// `p25`
        pub p25: Option<i64>,
        /// `p26`
        pub p26: Option<i64>,
        /// `p27`
        pub p27: Option<i64>,
        /// `p28`
        pub p28: Option<i64>,
        /// `p29`
        pub p29: Option<i64>,
        /// `p30`
        pub p30: Option<i64>,
        /// `p31`
        pub p31: Option<i64>,
        /// `p32`
        pub p32: Option<i64>,
        /// `p33`
        pub p33: Option<i64>,
        /// `p34`
        pub p34: Option<i64>,
        /// `p35`
        pub p35: Option<i64>,
        /// `p36`
        pub p36: Option<i64>,
        /// `p37`
        pub p37: Option<i64>,
        /// `p38`
        pub p38: Option<i64>,
        /// `p39`
        pub p39: Option<i64>,
        /// `p40`
        pub p40: Option<i64>,
        /// `p41`
        pub p41: Option<i64>,
        /// `p42`
        pub p42: Option<i64>,
        /// `p43`
        pub p43: Option<i64>,
        /// `p44`
        pub p44: Option<i64>,
        /// `p45`
        pub p45: Option<i64>,
        /// `p46`
        pub p46: Option<i64>,
        /// `p47`
        pub p47: Option<i64>,
        /// `p48`
        pub p48: Option<i64>,
        /// `p49`
        pub p49: Option<i64>,
        /// `p50`
        pub p50: Option<i64>,
        /// `p51`
        pub p51: Option<i64>,
        /// `p52`
        pub p52: Option<i64>,
        /// `p53`
        pub p53: Option<i64>,
        /// `p54`
        pub p54: Option<i64>,
        /// `p55`
        pub p55: Option<i64>,
        /// `p56`
        pub p56: Option<i64>,
        /// `p57`
        pub p57: Option<i64>,
        /// `p58`
        pub p58: Option<i64>,
        /// `p59`
        pub p59: Option<i64>,
        /// `p60`
        pub p60: Option<i64>,
        /// `p61`
        pub p61: Option<i64>,
        /// `p62`
        pub p62: Option<i64>,
        /// `p63`
        pub p63: i64,
        /// `p64`
        pub p64: i64,
        /// `p65`
        pub p65: Option<i64>,
        /// `p66`
        pub p66: i64,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 required p00 = "p00", 1 optional p01 = "p01", 2 optional p02 = "p02", 3
        optional p03 = "p03", 4 optional p04 = "p04", 5 optional p05 = "p05", 6 optional
        p06 = "p06", 7 optional p07 = "p07", 8 optional p08 = "p08", 9 optional p09 =
        "p09", 10 optional p10 = "p10", 11 optional p11 = "p11", 12 optional p12 = "p12",
        13 optional p13 = "p13", 14 optional p14 = "p14", 15 optional p15 = "p15", 16
        optional p16 = "p16", 17 optional p17 = "p17", 18 optional p18 = "p18", 19
        optional p19 = "p19", 20 optional p20 = "p20", 21 optional p21 = "p21", 22
        optional p22 = "p22", 23 optional p23 = "p23", 24 optional p24 = "p24", 25
        optional p25 = "p25", 26 optional p26 = "p26", 27 optional p27 = "p27", 28
        optional p28 = "p28", 29 optional p29 = "p29", 30 optional p30 = "p30", 31
        optional p31 = "p31", 32 optional p32 = "p32", 33 optional p33 = "p33", 34
        optional p34 = "p34", 35 optional p35 = "p35", 36 optional p36 = "p36", 37
        optional p37 = "p37", 38 optional p38 = "p38", 39 optional p39 = "p39", 40
        optional p40 = "p40", 41 optional p41 = "p41", 42 optional p42 = "p42", 43
        optional p43 = "p43", 44 optional p44 = "p44", 45 optional p45 = "p45", 46
        optional p46 = "p46", 47 optional p47 = "p47", 48 optional p48 = "p48", 49
        optional p49 = "p49", 50 optional p50 = "p50", 51 optional p51 = "p51", 52
        optional p52 = "p52", 53 optional p53 = "p53", 54 optional p54 = "p54", 55
        optional p55 = "p55", 56 optional p56 = "p56", 57 optional p57 = "p57", 58
        optional p58 = "p58", 59 optional p59 = "p59", 60 optional p60 = "p60", 61
        optional p61 = "p61", 62 optional p62 = "p62", 63 required p63 = "p63", 64
        required p64 = "p64", 65 optional p65 = "p65", 66 required p66 = "p66" }
    );
}
/// One marker an operation, for [`Call`](crate::Call).
pub mod operations {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Do it.
    ///
    /// Returns [`Thing`](types::Thing).
    ///
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `GET /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::main::types;
    ///
    /// let response: types::Thing = client.things().r#do().send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = ();
        type Output = types::Thing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::GET,
            path: "/things",
            service: "main",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (None, Some("Thing")),
            secrets: &[],
            paging: None,
        };
    }
    /// All operations of this document.
    pub const ALL: &[&OperationInfo] = &[<ThingsDo as Operation>::INFO];
}
mod namespaces {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::{operation::prelude::*, transport::Core, wire::Extra};
    #[allow(unused_imports)]
    use std::collections::BTreeMap as Map;
    /// Things of all kinds.
    ///
    /// It is there with the Cargo feature `things`.
    #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
    #[derive(Clone, Debug)]
    pub struct Things {
        core: Core,
    }
    impl Things {
        /// What calls go through.
        #[inline]
        pub(crate) fn core(&self) -> &Core {
            &self.core
        }
        /// Do it. Returns [`Thing`](types/struct.Thing.html).
        ///
        /// One feature.
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`GET /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self) -> Call<operations::ThingsDo> {
            Call::new(self.core(), ())
        }
    }
    impl super::Client {
        /// Things of all kinds.
        #[cfg_attr(docsrs, doc(cfg(feature = "things")))]
        #[inline]
        #[must_use]
        pub fn things(&self) -> Things {
            Things {
                core: self.core().clone(),
            }
        }
    }
}
pub use namespaces::*;
