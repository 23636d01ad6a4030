/// The types of requests and responses.
pub mod types {
    #[allow(unused_imports)]
    use crate::wire::prelude::*;
    /// `Thing`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        /// ` `
        pub other: Option<String>,
        /// ``
        pub other_: Option<String>,
        /// `A.B[0]`
        pub a_b_0: Option<String>,
        /// `Self`
        pub self_: Option<String>,
        /// `a b`
        pub a_b: Option<String>,
        /// `as_mut`
        pub as_mut: Option<String>,
        /// `as_ref`
        pub as_ref: Option<String>,
        /// `borrow`
        pub borrow: Option<String>,
        /// `box`
        pub r#box: Option<String>,
        /// `clone`
        pub clone: String,
        /// `cmp`
        pub cmp: Option<String>,
        /// `crate`
        pub crate_: Option<String>,
        /// `debug`
        pub debug: Option<String>,
        /// `default`
        pub default: Option<String>,
        /// `deserialize`
        pub deserialize: Option<String>,
        /// `drop`
        pub drop: Option<String>,
        /// `eq`
        pub eq: Option<String>,
        /// `err`
        pub err: Option<String>,
        /// `expecting`
        pub expecting: Option<String>,
        /// `extra`
        pub extra_: Option<String>,
        /// `fmt`
        pub fmt: Option<String>,
        /// `form`
        pub form: Option<String>,
        /// `from`
        pub from: Option<String>,
        /// `get`
        pub get: Option<String>,
        /// `hash`
        pub hash: Option<String>,
        /// `insert`
        pub insert: Option<String>,
        /// `into`
        pub into: Option<String>,
        /// `into_iter`
        pub into_iter: Option<String>,
        /// `is_empty`
        pub is_empty: Option<String>,
        /// `iter`
        pub iter: Option<String>,
        /// `kept`
        pub kept: Option<String>,
        /// `len`
        pub len: Option<String>,
        /// `lenient`
        pub lenient: Option<String>,
        /// `list`
        pub list: Option<String>,
        /// `map`
        pub map: Option<String>,
        /// `m²`
        pub m: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `names`
        pub names: Option<String>,
        /// `ne`
        pub ne: Option<String>,
        /// `new_`
        pub new: Option<String>,
        /// `next`
        pub next: Option<String>,
        /// `none`
        pub none: Option<String>,
        /// `object`
        pub object: Option<String>,
        /// `ok`
        pub ok: Option<String>,
        /// `option`
        pub option: Option<String>,
        /// `optional`
        pub optional: Option<String>,
        /// `poll`
        pub poll: Option<String>,
        /// `push`
        pub push: Option<String>,
        /// `required`
        pub required: Option<String>,
        /// `result`
        pub result: Option<String>,
        /// `self`
        pub self__: Option<String>,
        /// `serialize`
        pub serialize: Option<String>,
        /// `some`
        pub some: Option<String>,
        /// `string`
        pub string: Option<String>,
        /// `super`
        pub super_: Option<String>,
        /// `to_owned`
        pub to_owned: Option<String>,
        /// `to_string`
        pub to_string: Option<String>,
        /// `try_from`
        pub try_from: Option<String>,
        /// `try_into`
        pub try_into: Option<String>,
        /// `union`
        pub union: Option<String>,
        /// `untagged`
        pub untagged: Option<String>,
        /// `upload`
        pub upload: Option<String>,
        /// `value`
        pub value: Option<String>,
        /// `values`
        pub values: Option<String>,
        /// `vec`
        pub vec: Option<String>,
        /// `visit_map`
        pub visit_map: Option<String>,
        /// `whole`
        pub whole: Option<String>,
        /// `with_extra_`
        pub with_extra: Option<String>,
        /// `½`
        pub other__: Option<String>,
        /// `ⅷ`
        pub other___: Option<String>,
        /// `💡`
        pub other____: Option<String>,
        /// Properties that the document does not name, kept as they are.
        pub extra: Extra,
    }
    object!(
        Thing { 0 optional other = " ", 1 optional other_ = "", 2 optional a_b_0 =
        "A.B[0]", 3 optional self_ = "Self", 4 optional a_b = "a b", 5 optional as_mut =
        "as_mut", 6 optional as_ref = "as_ref", 7 optional borrow = "borrow", 8 optional
        r#box = "box", 9 required clone = "clone", 10 optional cmp = "cmp", 11 optional
        crate_ = "crate", 12 optional debug = "debug", 13 optional default = "default",
        14 optional deserialize = "deserialize", 15 optional drop = "drop", 16 optional
        eq = "eq", 17 optional err = "err", 18 optional expecting = "expecting", 19
        optional extra_ = "extra", 20 optional fmt = "fmt", 21 optional form = "form", 22
        optional from = "from", 23 optional get = "get", 24 optional hash = "hash", 25
        optional insert = "insert", 26 optional into = "into", 27 optional into_iter =
        "into_iter", 28 optional is_empty = "is_empty", 29 optional iter = "iter", 30
        optional kept = "kept", 31 optional len = "len", 32 optional lenient = "lenient",
        33 optional list = "list", 34 optional map = "map", 35 optional m = "m²", 36
        optional name = "name", 37 optional names = "names", 38 optional ne = "ne", 39
        optional new = "new_", 40 optional next = "next", 41 optional none = "none", 42
        optional object = "object", 43 optional ok = "ok", 44 optional option = "option",
        45 optional optional = "optional", 46 optional poll = "poll", 47 optional push =
        "push", 48 optional required = "required", 49 optional result = "result", 50
        optional self__ = "self", 51 optional serialize = "serialize", 52 optional some =
        "some", 53 optional string = "string", 54 optional super_ = "super", 55 optional
        to_owned = "to_owned", 56 optional to_string = "to_string", 57 optional try_from
        = "try_from", 58 optional try_into = "try_into", 59 optional union = "union", 60
        optional untagged = "untagged", 61 optional upload = "upload", 62 optional value
        = "value", 63 optional values = "values", 64 optional vec = "vec", 65 optional
        visit_map = "visit_map", 66 optional whole = "whole", 67 optional with_extra =
        "with_extra_", 68 optional other__ = "½", 69 optional other___ = "ⅷ", 70
        optional other____ = "💡" }
    );
    impl Thing {
        /// Creates a `Thing` from its required fields.
        #[inline]
        #[must_use]
        pub fn new(clone: impl Into<String>) -> Self {
            Self {
                other: None,
                other_: None,
                a_b_0: None,
                self_: None,
                a_b: None,
                as_mut: None,
                as_ref: None,
                borrow: None,
                r#box: None,
                clone: clone.into(),
                cmp: None,
                crate_: None,
                debug: None,
                default: None,
                deserialize: None,
                drop: None,
                eq: None,
                err: None,
                expecting: None,
                extra_: None,
                fmt: None,
                form: None,
                from: None,
                get: None,
                hash: None,
                insert: None,
                into: None,
                into_iter: None,
                is_empty: None,
                iter: None,
                kept: None,
                len: None,
                lenient: None,
                list: None,
                map: None,
                m: None,
                name: None,
                names: None,
                ne: None,
                new: None,
                next: None,
                none: None,
                object: None,
                ok: None,
                option: None,
                optional: None,
                poll: None,
                push: None,
                required: None,
                result: None,
                self__: None,
                serialize: None,
                some: None,
                string: None,
                super_: None,
                to_owned: None,
                to_string: None,
                try_from: None,
                try_into: None,
                union: None,
                untagged: None,
                upload: None,
                value: None,
                values: None,
                vec: None,
                visit_map: None,
                whole: None,
                with_extra: None,
                other__: None,
                other___: None,
                other____: None,
                extra: Extra::new(),
            }
        }
        /// Sets ` `.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.other = Some(value.into());
            self
        }
        /// Sets ``.
        #[inline]
        #[must_use]
        pub fn other_(mut self, value: impl Into<String>) -> Self {
            self.other_ = Some(value.into());
            self
        }
        /// Sets `A.B[0]`.
        #[inline]
        #[must_use]
        pub fn a_b_0(mut self, value: impl Into<String>) -> Self {
            self.a_b_0 = Some(value.into());
            self
        }
        /// Sets `Self`.
        #[inline]
        #[must_use]
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            self.self_ = Some(value.into());
            self
        }
        /// Sets `a b`.
        #[inline]
        #[must_use]
        pub fn a_b(mut self, value: impl Into<String>) -> Self {
            self.a_b = Some(value.into());
            self
        }
        /// Sets `as_mut`.
        #[inline]
        #[must_use]
        pub fn as_mut(mut self, value: impl Into<String>) -> Self {
            self.as_mut = Some(value.into());
            self
        }
        /// Sets `as_ref`.
        #[inline]
        #[must_use]
        pub fn as_ref(mut self, value: impl Into<String>) -> Self {
            self.as_ref = Some(value.into());
            self
        }
        /// Sets `borrow`.
        #[inline]
        #[must_use]
        pub fn borrow(mut self, value: impl Into<String>) -> Self {
            self.borrow = Some(value.into());
            self
        }
        /// Sets `box`.
        #[inline]
        #[must_use]
        pub fn r#box(mut self, value: impl Into<String>) -> Self {
            self.r#box = Some(value.into());
            self
        }
        /// Sets `clone`.
        #[inline]
        #[must_use]
        pub fn clone_(mut self, value: impl Into<String>) -> Self {
            self.clone = value.into();
            self
        }
        /// Sets `cmp`.
        #[inline]
        #[must_use]
        pub fn cmp(mut self, value: impl Into<String>) -> Self {
            self.cmp = Some(value.into());
            self
        }
        /// Sets `crate`.
        #[inline]
        #[must_use]
        pub fn crate_(mut self, value: impl Into<String>) -> Self {
            self.crate_ = Some(value.into());
            self
        }
        /// Sets `debug`.
        #[inline]
        #[must_use]
        pub fn debug(mut self, value: impl Into<String>) -> Self {
            self.debug = Some(value.into());
            self
        }
        /// Sets `default`.
        #[inline]
        #[must_use]
        pub fn default(mut self, value: impl Into<String>) -> Self {
            self.default = Some(value.into());
            self
        }
        /// Sets `deserialize`.
        #[inline]
        #[must_use]
        pub fn deserialize(mut self, value: impl Into<String>) -> Self {
            self.deserialize = Some(value.into());
            self
        }
        /// Sets `drop`.
        #[inline]
        #[must_use]
        pub fn drop(mut self, value: impl Into<String>) -> Self {
            self.drop = Some(value.into());
            self
        }
        /// Sets `eq`.
        #[inline]
        #[must_use]
        pub fn eq_(mut self, value: impl Into<String>) -> Self {
            self.eq = Some(value.into());
            self
        }
        /// Sets `err`.
        #[inline]
        #[must_use]
        pub fn err(mut self, value: impl Into<String>) -> Self {
            self.err = Some(value.into());
            self
        }
        /// Sets `expecting`.
        #[inline]
        #[must_use]
        pub fn expecting(mut self, value: impl Into<String>) -> Self {
            self.expecting = Some(value.into());
            self
        }
        /// Sets `extra`.
        #[inline]
        #[must_use]
        pub fn extra_(mut self, value: impl Into<String>) -> Self {
            self.extra_ = Some(value.into());
            self
        }
        /// Sets `fmt`.
        #[inline]
        #[must_use]
        pub fn fmt(mut self, value: impl Into<String>) -> Self {
            self.fmt = Some(value.into());
            self
        }
        /// Sets `form`.
        #[inline]
        #[must_use]
        pub fn form(mut self, value: impl Into<String>) -> Self {
            self.form = Some(value.into());
            self
        }
        /// Sets `from`.
        #[inline]
        #[must_use]
        pub fn from_(mut self, value: impl Into<String>) -> Self {
            self.from = Some(value.into());
            self
        }
        /// Sets `get`.
        #[inline]
        #[must_use]
        pub fn get(mut self, value: impl Into<String>) -> Self {
            self.get = Some(value.into());
            self
        }
        /// Sets `hash`.
        #[inline]
        #[must_use]
        pub fn hash(mut self, value: impl Into<String>) -> Self {
            self.hash = Some(value.into());
            self
        }
        /// Sets `insert`.
        #[inline]
        #[must_use]
        pub fn insert(mut self, value: impl Into<String>) -> Self {
            self.insert = Some(value.into());
            self
        }
        /// Sets `into`.
        #[inline]
        #[must_use]
        pub fn into_(mut self, value: impl Into<String>) -> Self {
            self.into = Some(value.into());
            self
        }
        /// Sets `into_iter`.
        #[inline]
        #[must_use]
        pub fn into_iter(mut self, value: impl Into<String>) -> Self {
            self.into_iter = Some(value.into());
            self
        }
        /// Sets `is_empty`.
        #[inline]
        #[must_use]
        pub fn is_empty(mut self, value: impl Into<String>) -> Self {
            self.is_empty = Some(value.into());
            self
        }
        /// Sets `iter`.
        #[inline]
        #[must_use]
        pub fn iter(mut self, value: impl Into<String>) -> Self {
            self.iter = Some(value.into());
            self
        }
        /// Sets `kept`.
        #[inline]
        #[must_use]
        pub fn kept(mut self, value: impl Into<String>) -> Self {
            self.kept = Some(value.into());
            self
        }
        /// Sets `len`.
        #[inline]
        #[must_use]
        pub fn len(mut self, value: impl Into<String>) -> Self {
            self.len = Some(value.into());
            self
        }
        /// Sets `lenient`.
        #[inline]
        #[must_use]
        pub fn lenient(mut self, value: impl Into<String>) -> Self {
            self.lenient = Some(value.into());
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(mut self, value: impl Into<String>) -> Self {
            self.list = Some(value.into());
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: impl Into<String>) -> Self {
            self.map = Some(value.into());
            self
        }
        /// Sets `m²`.
        #[inline]
        #[must_use]
        pub fn m(mut self, value: impl Into<String>) -> Self {
            self.m = Some(value.into());
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `names`.
        #[inline]
        #[must_use]
        pub fn names(mut self, value: impl Into<String>) -> Self {
            self.names = Some(value.into());
            self
        }
        /// Sets `ne`.
        #[inline]
        #[must_use]
        pub fn ne(mut self, value: impl Into<String>) -> Self {
            self.ne = Some(value.into());
            self
        }
        /// Sets `new_`.
        #[inline]
        #[must_use]
        pub fn new_(mut self, value: impl Into<String>) -> Self {
            self.new = Some(value.into());
            self
        }
        /// Sets `next`.
        #[inline]
        #[must_use]
        pub fn next(mut self, value: impl Into<String>) -> Self {
            self.next = Some(value.into());
            self
        }
        /// Sets `none`.
        #[inline]
        #[must_use]
        pub fn none(mut self, value: impl Into<String>) -> Self {
            self.none = Some(value.into());
            self
        }
        /// Sets `object`.
        #[inline]
        #[must_use]
        pub fn object(mut self, value: impl Into<String>) -> Self {
            self.object = Some(value.into());
            self
        }
        /// Sets `ok`.
        #[inline]
        #[must_use]
        pub fn ok(mut self, value: impl Into<String>) -> Self {
            self.ok = Some(value.into());
            self
        }
        /// Sets `option`.
        #[inline]
        #[must_use]
        pub fn option(mut self, value: impl Into<String>) -> Self {
            self.option = Some(value.into());
            self
        }
        /// Sets `optional`.
        #[inline]
        #[must_use]
        pub fn optional(mut self, value: impl Into<String>) -> Self {
            self.optional = Some(value.into());
            self
        }
        /// Sets `poll`.
        #[inline]
        #[must_use]
        pub fn poll(mut self, value: impl Into<String>) -> Self {
            self.poll = Some(value.into());
            self
        }
        /// Sets `push`.
        #[inline]
        #[must_use]
        pub fn push(mut self, value: impl Into<String>) -> Self {
            self.push = Some(value.into());
            self
        }
        /// Sets `required`.
        #[inline]
        #[must_use]
        pub fn required(mut self, value: impl Into<String>) -> Self {
            self.required = Some(value.into());
            self
        }
        /// Sets `result`.
        #[inline]
        #[must_use]
        pub fn result(mut self, value: impl Into<String>) -> Self {
            self.result = Some(value.into());
            self
        }
        /// Sets `self`.
        #[inline]
        #[must_use]
        pub fn self__(mut self, value: impl Into<String>) -> Self {
            self.self__ = Some(value.into());
            self
        }
        /// Sets `serialize`.
        #[inline]
        #[must_use]
        pub fn serialize(mut self, value: impl Into<String>) -> Self {
            self.serialize = Some(value.into());
            self
        }
        /// Sets `some`.
        #[inline]
        #[must_use]
        pub fn some(mut self, value: impl Into<String>) -> Self {
            self.some = Some(value.into());
            self
        }
        /// Sets `string`.
        #[inline]
        #[must_use]
        pub fn string(mut self, value: impl Into<String>) -> Self {
            self.string = Some(value.into());
            self
        }
        /// Sets `super`.
        #[inline]
        #[must_use]
        pub fn super_(mut self, value: impl Into<String>) -> Self {
            self.super_ = Some(value.into());
            self
        }
        /// Sets `to_owned`.
        #[inline]
        #[must_use]
        pub fn to_owned(mut self, value: impl Into<String>) -> Self {
            self.to_owned = Some(value.into());
            self
        }
        /// Sets `to_string`.
        #[inline]
        #[must_use]
        pub fn to_string(mut self, value: impl Into<String>) -> Self {
            self.to_string = Some(value.into());
            self
        }
        /// Sets `try_from`.
        #[inline]
        #[must_use]
        pub fn try_from(mut self, value: impl Into<String>) -> Self {
            self.try_from = Some(value.into());
            self
        }
        /// Sets `try_into`.
        #[inline]
        #[must_use]
        pub fn try_into(mut self, value: impl Into<String>) -> Self {
            self.try_into = Some(value.into());
            self
        }
        /// Sets `union`.
        #[inline]
        #[must_use]
        pub fn union(mut self, value: impl Into<String>) -> Self {
            self.union = Some(value.into());
            self
        }
        /// Sets `untagged`.
        #[inline]
        #[must_use]
        pub fn untagged(mut self, value: impl Into<String>) -> Self {
            self.untagged = Some(value.into());
            self
        }
        /// Sets `upload`.
        #[inline]
        #[must_use]
        pub fn upload(mut self, value: impl Into<String>) -> Self {
            self.upload = Some(value.into());
            self
        }
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(mut self, value: impl Into<String>) -> Self {
            self.values = Some(value.into());
            self
        }
        /// Sets `vec`.
        #[inline]
        #[must_use]
        pub fn vec(mut self, value: impl Into<String>) -> Self {
            self.vec = Some(value.into());
            self
        }
        /// Sets `visit_map`.
        #[inline]
        #[must_use]
        pub fn visit_map(mut self, value: impl Into<String>) -> Self {
            self.visit_map = Some(value.into());
            self
        }
        /// Sets `whole`.
        #[inline]
        #[must_use]
        pub fn whole(mut self, value: impl Into<String>) -> Self {
            self.whole = Some(value.into());
            self
        }
        /// Sets `with_extra_`.
        #[inline]
        #[must_use]
        pub fn with_extra_(mut self, value: impl Into<String>) -> Self {
            self.with_extra = Some(value.into());
            self
        }
        /// Sets `½`.
        #[inline]
        #[must_use]
        pub fn other__(mut self, value: impl Into<String>) -> Self {
            self.other__ = Some(value.into());
            self
        }
        /// Sets `ⅷ`.
        #[inline]
        #[must_use]
        pub fn other___(mut self, value: impl Into<String>) -> Self {
            self.other___ = Some(value.into());
            self
        }
        /// Sets `💡`.
        #[inline]
        #[must_use]
        pub fn other____(mut self, value: impl Into<String>) -> Self {
            self.other____ = Some(value.into());
            self
        }
        /// Adds a property that the document does not name.
        #[inline]
        #[must_use]
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {
            self.extra.insert(name.into(), value.into());
            self
        }
    }
    /// `clone` is all that it must have.
    impl From<&str> for Thing {
        #[inline]
        fn from(value: &str) -> Self {
            Self::new(value)
        }
    }
    /// `clone` is all that it must have.
    impl From<String> for Thing {
        #[inline]
        fn from(value: String) -> Self {
            Self::new(value)
        }
    }
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
    /// Made by [`things().do`](../struct.Things.html#method.do).
    ///
    /// One feature.
    ///
    /// # Arguments
    /// - `body`: [`Thing`](types::Thing)
    ///
    /// # Optional parameters
    ///
    /// ## <span id="parameter.body">body</span>
    /// [`body(body: impl Into<types::Thing>)`](types::Thing): Sends this body, in place of what is set so far.
    ///
    /// ## <span id="parameter.other">other</span>
    /// `other(value: impl Into<String>)`: Sets ` `.
    ///
    /// ## <span id="parameter.other_">other_</span>
    /// `other_(value: impl Into<String>)`: Sets ``.
    ///
    /// ## <span id="parameter.a_b_0">a_b_0</span>
    /// `a_b_0(value: impl Into<String>)`: Sets `A.B[0]`.
    ///
    /// ## <span id="parameter.self_">self_</span>
    /// `self_(value: impl Into<String>)`: Sets `Self`.
    ///
    /// ## <span id="parameter.a_b">a_b</span>
    /// `a_b(value: impl Into<String>)`: Sets `a b`.
    ///
    /// ## <span id="parameter.as_mut">as_mut</span>
    /// `as_mut(value: impl Into<String>)`: Sets `as_mut`.
    ///
    /// ## <span id="parameter.as_ref">as_ref</span>
    /// `as_ref(value: impl Into<String>)`: Sets `as_ref`.
    ///
    /// ## <span id="parameter.borrow">borrow</span>
    /// `borrow(value: impl Into<String>)`: Sets `borrow`.
    ///
    /// ## <span id="parameter.box">box</span>
    /// `box(value: impl Into<String>)`: Sets `box`.
    ///
    /// ## <span id="parameter.cmp">cmp</span>
    /// `cmp(value: impl Into<String>)`: Sets `cmp`.
    ///
    /// ## <span id="parameter.crate_">crate_</span>
    /// `crate_(value: impl Into<String>)`: Sets `crate`.
    ///
    /// ## <span id="parameter.debug">debug</span>
    /// `debug(value: impl Into<String>)`: Sets `debug`.
    ///
    /// ## <span id="parameter.default">default</span>
    /// `default(value: impl Into<String>)`: Sets `default`.
    ///
    /// ## <span id="parameter.deserialize">deserialize</span>
    /// `deserialize(value: impl Into<String>)`: Sets `deserialize`.
    ///
    /// ## <span id="parameter.drop">drop</span>
    /// `drop(value: impl Into<String>)`: Sets `drop`.
    ///
    /// ## <span id="parameter.eq_">eq_</span>
    /// `eq_(value: impl Into<String>)`: Sets `eq`.
    ///
    /// ## <span id="parameter.err">err</span>
    /// `err(value: impl Into<String>)`: Sets `err`.
    ///
    /// ## <span id="parameter.expecting">expecting</span>
    /// `expecting(value: impl Into<String>)`: Sets `expecting`.
    ///
    /// ## <span id="parameter.extra_">extra_</span>
    /// `extra_(value: impl Into<String>)`: Sets `extra`.
    ///
    /// ## <span id="parameter.fmt">fmt</span>
    /// `fmt(value: impl Into<String>)`: Sets `fmt`.
    ///
    /// ## <span id="parameter.form">form</span>
    /// `form(value: impl Into<String>)`: Sets `form`.
    ///
    /// ## <span id="parameter.from_">from_</span>
    /// `from_(value: impl Into<String>)`: Sets `from`.
    ///
    /// ## <span id="parameter.get">get</span>
    /// `get(value: impl Into<String>)`: Sets `get`.
    ///
    /// ## <span id="parameter.hash">hash</span>
    /// `hash(value: impl Into<String>)`: Sets `hash`.
    ///
    /// ## <span id="parameter.insert">insert</span>
    /// `insert(value: impl Into<String>)`: Sets `insert`.
    ///
    /// ## <span id="parameter.into_">into_</span>
    /// `into_(value: impl Into<String>)`: Sets `into`.
    ///
    /// ## <span id="parameter.into_iter">into_iter</span>
    /// `into_iter(value: impl Into<String>)`: Sets `into_iter`.
    ///
    /// ## <span id="parameter.is_empty">is_empty</span>
    /// `is_empty(value: impl Into<String>)`: Sets `is_empty`.
    ///
    /// ## <span id="parameter.iter">iter</span>
    /// `iter(value: impl Into<String>)`: Sets `iter`.
    ///
    /// ## <span id="parameter.kept">kept</span>
    /// `kept(value: impl Into<String>)`: Sets `kept`.
    ///
    /// ## <span id="parameter.len">len</span>
    /// `len(value: impl Into<String>)`: Sets `len`.
    ///
    /// ## <span id="parameter.lenient">lenient</span>
    /// `lenient(value: impl Into<String>)`: Sets `lenient`.
    ///
    /// ## <span id="parameter.list">list</span>
    /// `list(value: impl Into<String>)`: Sets `list`.
    ///
    /// ## <span id="parameter.map">map</span>
    /// `map(value: impl Into<String>)`: Sets `map`.
    ///
    /// ## <span id="parameter.m">m</span>
    /// `m(value: impl Into<String>)`: Sets `m²`.
    ///
    /// ## <span id="parameter.name">name</span>
    /// `name(value: impl Into<String>)`: Sets `name`.
    ///
    /// ## <span id="parameter.names">names</span>
    /// `names(value: impl Into<String>)`: Sets `names`.
    ///
    /// ## <span id="parameter.ne">ne</span>
    /// `ne(value: impl Into<String>)`: Sets `ne`.
    ///
    /// ## <span id="parameter.new_">new_</span>
    /// `new_(value: impl Into<String>)`: Sets `new_`.
    ///
    /// ## <span id="parameter.next">next</span>
    /// `next(value: impl Into<String>)`: Sets `next`.
    ///
    /// ## <span id="parameter.none">none</span>
    /// `none(value: impl Into<String>)`: Sets `none`.
    ///
    /// ## <span id="parameter.object">object</span>
    /// `object(value: impl Into<String>)`: Sets `object`.
    ///
    /// ## <span id="parameter.ok">ok</span>
    /// `ok(value: impl Into<String>)`: Sets `ok`.
    ///
    /// ## <span id="parameter.option">option</span>
    /// `option(value: impl Into<String>)`: Sets `option`.
    ///
    /// ## <span id="parameter.optional">optional</span>
    /// `optional(value: impl Into<String>)`: Sets `optional`.
    ///
    /// ## <span id="parameter.poll">poll</span>
    /// `poll(value: impl Into<String>)`: Sets `poll`.
    ///
    /// ## <span id="parameter.push">push</span>
    /// `push(value: impl Into<String>)`: Sets `push`.
    ///
    /// ## <span id="parameter.required">required</span>
    /// `required(value: impl Into<String>)`: Sets `required`.
    ///
    /// ## <span id="parameter.result">result</span>
    /// `result(value: impl Into<String>)`: Sets `result`.
    ///
    /// ## <span id="parameter.self__">self__</span>
    /// `self__(value: impl Into<String>)`: Sets `self`.
    ///
    /// ## <span id="parameter.serialize">serialize</span>
    /// `serialize(value: impl Into<String>)`: Sets `serialize`.
    ///
    /// ## <span id="parameter.some">some</span>
    /// `some(value: impl Into<String>)`: Sets `some`.
    ///
    /// ## <span id="parameter.string">string</span>
    /// `string(value: impl Into<String>)`: Sets `string`.
    ///
    /// ## <span id="parameter.super_">super_</span>
    /// `super_(value: impl Into<String>)`: Sets `super`.
    ///
    /// ## <span id="parameter.to_owned">to_owned</span>
    /// `to_owned(value: impl Into<String>)`: Sets `to_owned`.
    ///
    /// ## <span id="parameter.to_string">to_string</span>
    /// `to_string(value: impl Into<String>)`: Sets `to_string`.
    ///
    /// ## <span id="parameter.try_from">try_from</span>
    /// `try_from(value: impl Into<String>)`: Sets `try_from`.
    ///
    /// ## <span id="parameter.try_into">try_into</span>
    /// `try_into(value: impl Into<String>)`: Sets `try_into`.
    ///
    /// ## <span id="parameter.union">union</span>
    /// `union(value: impl Into<String>)`: Sets `union`.
    ///
    /// ## <span id="parameter.untagged">untagged</span>
    /// `untagged(value: impl Into<String>)`: Sets `untagged`.
    ///
    /// ## <span id="parameter.upload">upload</span>
    /// `upload(value: impl Into<String>)`: Sets `upload`.
    ///
    /// ## <span id="parameter.value">value</span>
    /// `value(value: impl Into<String>)`: Sets `value`.
    ///
    /// ## <span id="parameter.values">values</span>
    /// `values(value: impl Into<String>)`: Sets `values`.
    ///
    /// ## <span id="parameter.vec">vec</span>
    /// `vec(value: impl Into<String>)`: Sets `vec`.
    ///
    /// ## <span id="parameter.visit_map">visit_map</span>
    /// `visit_map(value: impl Into<String>)`: Sets `visit_map`.
    ///
    /// ## <span id="parameter.whole">whole</span>
    /// `whole(value: impl Into<String>)`: Sets `whole`.
    ///
    /// ## <span id="parameter.with_extra_">with_extra_</span>
    /// `with_extra_(value: impl Into<String>)`: Sets `with_extra_`.
    ///
    /// ## <span id="parameter.other__">other__</span>
    /// `other__(value: impl Into<String>)`: Sets `½`.
    ///
    /// ## <span id="parameter.other___">other___</span>
    /// `other___(value: impl Into<String>)`: Sets `ⅷ`.
    ///
    /// ## <span id="parameter.other____">other____</span>
    /// `other____(value: impl Into<String>)`: Sets `💡`.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// `POST /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: super::Client) -> Result<(), imbrace::Error> {
    /// client.things().r#do("clone").send().await?;
    /// # Ok(()) }
    /// ```
    #[derive(Debug)]
    pub struct ThingsDo;
    #[doc(hidden)]
    impl Operation for ThingsDo {
        type Body = Json<types::Thing>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "things_do",
            namespace: "things",
            name: "do",
            method: Method::POST,
            path: "/things",
            service: "main",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Do it",
            schemas: (Some("Thing"), None),
            secrets: &[],
            paging: None,
        };
    }
    #[doc(hidden)]
    impl Call<ThingsDo> {
        /// Sends this body, in place of what is set so far.
        #[inline]
        #[must_use]
        pub fn body(mut self, body: impl Into<types::Thing>) -> Self {
            self.body = Json(body.into());
            self
        }
        /// Sets ` `.
        #[inline]
        #[must_use]
        pub fn other(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other(value);
            self
        }
        /// Sets ``.
        #[inline]
        #[must_use]
        pub fn other_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other_(value);
            self
        }
        /// Sets `A.B[0]`.
        #[inline]
        #[must_use]
        pub fn a_b_0(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.a_b_0(value);
            self
        }
        /// Sets `Self`.
        #[inline]
        #[must_use]
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.self_(value);
            self
        }
        /// Sets `a b`.
        #[inline]
        #[must_use]
        pub fn a_b(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.a_b(value);
            self
        }
        /// Sets `as_mut`.
        #[inline]
        #[must_use]
        pub fn as_mut(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.as_mut(value);
            self
        }
        /// Sets `as_ref`.
        #[inline]
        #[must_use]
        pub fn as_ref(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.as_ref(value);
            self
        }
        /// Sets `borrow`.
        #[inline]
        #[must_use]
        pub fn borrow(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.borrow(value);
            self
        }
        /// Sets `box`.
        #[inline]
        #[must_use]
        pub fn r#box(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.r#box(value);
            self
        }
        /// Sets `cmp`.
        #[inline]
        #[must_use]
        pub fn cmp(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.cmp(value);
            self
        }
        /// Sets `crate`.
        #[inline]
        #[must_use]
        pub fn crate_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.crate_(value);
            self
        }
        /// Sets `debug`.
        #[inline]
        #[must_use]
        pub fn debug(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.debug(value);
            self
        }
        /// Sets `default`.
        #[inline]
        #[must_use]
        pub fn default(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.default(value);
            self
        }
        /// Sets `deserialize`.
        #[inline]
        #[must_use]
        pub fn deserialize(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.deserialize(value);
            self
        }
        /// Sets `drop`.
        #[inline]
        #[must_use]
        pub fn drop(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.drop(value);
            self
        }
        /// Sets `eq`.
        #[inline]
        #[must_use]
        pub fn eq_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.eq_(value);
            self
        }
        /// Sets `err`.
        #[inline]
        #[must_use]
        pub fn err(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.err(value);
            self
        }
        /// Sets `expecting`.
        #[inline]
        #[must_use]
        pub fn expecting(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.expecting(value);
            self
        }
        /// Sets `extra`.
        #[inline]
        #[must_use]
        pub fn extra_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.extra_(value);
            self
        }
        /// Sets `fmt`.
        #[inline]
        #[must_use]
        pub fn fmt(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.fmt(value);
            self
        }
        /// Sets `form`.
        #[inline]
        #[must_use]
        pub fn form(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.form(value);
            self
        }
        /// Sets `from`.
        #[inline]
        #[must_use]
        pub fn from_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.from_(value);
            self
        }
        /// Sets `get`.
        #[inline]
        #[must_use]
        pub fn get(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.get(value);
            self
        }
        /// Sets `hash`.
        #[inline]
        #[must_use]
        pub fn hash(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.hash(value);
            self
        }
        /// Sets `insert`.
        #[inline]
        #[must_use]
        pub fn insert(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.insert(value);
            self
        }
        /// Sets `into`.
        #[inline]
        #[must_use]
        pub fn into_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.into_(value);
            self
        }
        /// Sets `into_iter`.
        #[inline]
        #[must_use]
        pub fn into_iter(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.into_iter(value);
            self
        }
        /// Sets `is_empty`.
        #[inline]
        #[must_use]
        pub fn is_empty(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.is_empty(value);
            self
        }
        /// Sets `iter`.
        #[inline]
        #[must_use]
        pub fn iter(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.iter(value);
            self
        }
        /// Sets `kept`.
        #[inline]
        #[must_use]
        pub fn kept(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.kept(value);
            self
        }
        /// Sets `len`.
        #[inline]
        #[must_use]
        pub fn len(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.len(value);
            self
        }
        /// Sets `lenient`.
        #[inline]
        #[must_use]
        pub fn lenient(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.lenient(value);
            self
        }
        /// Sets `list`.
        #[inline]
        #[must_use]
        pub fn list(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.list(value);
            self
        }
        /// Sets `map`.
        #[inline]
        #[must_use]
        pub fn map(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.map(value);
            self
        }
        /// Sets `m²`.
        #[inline]
        #[must_use]
        pub fn m(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.m(value);
            self
        }
        /// Sets `name`.
        #[inline]
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.name(value);
            self
        }
        /// Sets `names`.
        #[inline]
        #[must_use]
        pub fn names(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.names(value);
            self
        }
        /// Sets `ne`.
        #[inline]
        #[must_use]
        pub fn ne(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.ne(value);
            self
        }
        /// Sets `new_`.
        #[inline]
        #[must_use]
        pub fn new_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.new_(value);
            self
        }
        /// Sets `next`.
        #[inline]
        #[must_use]
        pub fn next(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.next(value);
            self
        }
        /// Sets `none`.
        #[inline]
        #[must_use]
        pub fn none(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.none(value);
            self
        }
        /// Sets `object`.
        #[inline]
        #[must_use]
        pub fn object(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.object(value);
            self
        }
        /// Sets `ok`.
        #[inline]
        #[must_use]
        pub fn ok(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.ok(value);
            self
        }
        /// Sets `option`.
        #[inline]
        #[must_use]
        pub fn option(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.option(value);
            self
        }
        /// Sets `optional`.
        #[inline]
        #[must_use]
        pub fn optional(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.optional(value);
            self
        }
        /// Sets `poll`.
        #[inline]
        #[must_use]
        pub fn poll(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.poll(value);
            self
        }
        /// Sets `push`.
        #[inline]
        #[must_use]
        pub fn push(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.push(value);
            self
        }
        /// Sets `required`.
        #[inline]
        #[must_use]
        pub fn required(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.required(value);
            self
        }
        /// Sets `result`.
        #[inline]
        #[must_use]
        pub fn result(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.result(value);
            self
        }
        /// Sets `self`.
        #[inline]
        #[must_use]
        pub fn self__(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.self__(value);
            self
        }
        /// Sets `serialize`.
        #[inline]
        #[must_use]
        pub fn serialize(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.serialize(value);
            self
        }
        /// Sets `some`.
        #[inline]
        #[must_use]
        pub fn some(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.some(value);
            self
        }
        /// Sets `string`.
        #[inline]
        #[must_use]
        pub fn string(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.string(value);
            self
        }
        /// Sets `super`.
        #[inline]
        #[must_use]
        pub fn super_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.super_(value);
            self
        }
        /// Sets `to_owned`.
        #[inline]
        #[must_use]
        pub fn to_owned(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.to_owned(value);
            self
        }
        /// Sets `to_string`.
        #[inline]
        #[must_use]
        pub fn to_string(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.to_string(value);
            self
        }
        /// Sets `try_from`.
        #[inline]
        #[must_use]
        pub fn try_from(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.try_from(value);
            self
        }
        /// Sets `try_into`.
        #[inline]
        #[must_use]
        pub fn try_into(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.try_into(value);
            self
        }
        /// Sets `union`.
        #[inline]
        #[must_use]
        pub fn union(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.union(value);
            self
        }
        /// Sets `untagged`.
        #[inline]
        #[must_use]
        pub fn untagged(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.untagged(value);
            self
        }
        /// Sets `upload`.
        #[inline]
        #[must_use]
        pub fn upload(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.upload(value);
            self
        }
        /// Sets `value`.
        #[inline]
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.value(value);
            self
        }
        /// Sets `values`.
        #[inline]
        #[must_use]
        pub fn values(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.values(value);
            self
        }
        /// Sets `vec`.
        #[inline]
        #[must_use]
        pub fn vec(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.vec(value);
            self
        }
        /// Sets `visit_map`.
        #[inline]
        #[must_use]
        pub fn visit_map(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.visit_map(value);
            self
        }
        /// Sets `whole`.
        #[inline]
        #[must_use]
        pub fn whole(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.whole(value);
            self
        }
        /// Sets `with_extra_`.
        #[inline]
        #[must_use]
        pub fn with_extra_(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.with_extra_(value);
            self
        }
        /// Sets `½`.
        #[inline]
        #[must_use]
        pub fn other__(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other__(value);
            self
        }
        /// Sets `ⅷ`.
        #[inline]
        #[must_use]
        pub fn other___(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other___(value);
            self
        }
        /// Sets `💡`.
        #[inline]
        #[must_use]
        pub fn other____(mut self, value: impl Into<String>) -> Self {
            self.body.0 = self.body.0.other____(value);
            self
        }
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
        /// Do it.
        ///
        /// One feature.
        ///
        /// Optional parameters: [`other`](operations/struct.ThingsDo.html#parameter.other), [`other_`](operations/struct.ThingsDo.html#parameter.other_), [`a_b_0`](operations/struct.ThingsDo.html#parameter.a_b_0), [`self_`](operations/struct.ThingsDo.html#parameter.self_), [`a_b`](operations/struct.ThingsDo.html#parameter.a_b), [`as_mut`](operations/struct.ThingsDo.html#parameter.as_mut), [`as_ref`](operations/struct.ThingsDo.html#parameter.as_ref), [`borrow`](operations/struct.ThingsDo.html#parameter.borrow), [`box`](operations/struct.ThingsDo.html#parameter.box), [`cmp`](operations/struct.ThingsDo.html#parameter.cmp), [`crate_`](operations/struct.ThingsDo.html#parameter.crate_), [`debug`](operations/struct.ThingsDo.html#parameter.debug), [`default`](operations/struct.ThingsDo.html#parameter.default), [`deserialize`](operations/struct.ThingsDo.html#parameter.deserialize), [`drop`](operations/struct.ThingsDo.html#parameter.drop), [`eq_`](operations/struct.ThingsDo.html#parameter.eq_), [`err`](operations/struct.ThingsDo.html#parameter.err), [`expecting`](operations/struct.ThingsDo.html#parameter.expecting), [`extra_`](operations/struct.ThingsDo.html#parameter.extra_), [`fmt`](operations/struct.ThingsDo.html#parameter.fmt), [`form`](operations/struct.ThingsDo.html#parameter.form), [`from_`](operations/struct.ThingsDo.html#parameter.from_), [`get`](operations/struct.ThingsDo.html#parameter.get), [`hash`](operations/struct.ThingsDo.html#parameter.hash), [`insert`](operations/struct.ThingsDo.html#parameter.insert), [`into_`](operations/struct.ThingsDo.html#parameter.into_), [`into_iter`](operations/struct.ThingsDo.html#parameter.into_iter), [`is_empty`](operations/struct.ThingsDo.html#parameter.is_empty), [`iter`](operations/struct.ThingsDo.html#parameter.iter), [`kept`](operations/struct.ThingsDo.html#parameter.kept), [`len`](operations/struct.ThingsDo.html#parameter.len), [`lenient`](operations/struct.ThingsDo.html#parameter.lenient), [`list`](operations/struct.ThingsDo.html#parameter.list), [`map`](operations/struct.ThingsDo.html#parameter.map), [`m`](operations/struct.ThingsDo.html#parameter.m), [`name`](operations/struct.ThingsDo.html#parameter.name), [`names`](operations/struct.ThingsDo.html#parameter.names), [`ne`](operations/struct.ThingsDo.html#parameter.ne), [`new_`](operations/struct.ThingsDo.html#parameter.new_), [`next`](operations/struct.ThingsDo.html#parameter.next), [`none`](operations/struct.ThingsDo.html#parameter.none), [`object`](operations/struct.ThingsDo.html#parameter.object), [`ok`](operations/struct.ThingsDo.html#parameter.ok), [`option`](operations/struct.ThingsDo.html#parameter.option), [`optional`](operations/struct.ThingsDo.html#parameter.optional), [`poll`](operations/struct.ThingsDo.html#parameter.poll), [`push`](operations/struct.ThingsDo.html#parameter.push), [`required`](operations/struct.ThingsDo.html#parameter.required), [`result`](operations/struct.ThingsDo.html#parameter.result), [`self__`](operations/struct.ThingsDo.html#parameter.self__), [`serialize`](operations/struct.ThingsDo.html#parameter.serialize), [`some`](operations/struct.ThingsDo.html#parameter.some), [`string`](operations/struct.ThingsDo.html#parameter.string), [`super_`](operations/struct.ThingsDo.html#parameter.super_), [`to_owned`](operations/struct.ThingsDo.html#parameter.to_owned), [`to_string`](operations/struct.ThingsDo.html#parameter.to_string), [`try_from`](operations/struct.ThingsDo.html#parameter.try_from), [`try_into`](operations/struct.ThingsDo.html#parameter.try_into), [`union`](operations/struct.ThingsDo.html#parameter.union), [`untagged`](operations/struct.ThingsDo.html#parameter.untagged), [`upload`](operations/struct.ThingsDo.html#parameter.upload), [`value`](operations/struct.ThingsDo.html#parameter.value), [`values`](operations/struct.ThingsDo.html#parameter.values), [`vec`](operations/struct.ThingsDo.html#parameter.vec), [`visit_map`](operations/struct.ThingsDo.html#parameter.visit_map), [`whole`](operations/struct.ThingsDo.html#parameter.whole), [`with_extra_`](operations/struct.ThingsDo.html#parameter.with_extra_), [`other__`](operations/struct.ThingsDo.html#parameter.other__), [`other___`](operations/struct.ThingsDo.html#parameter.other___), [`other____`](operations/struct.ThingsDo.html#parameter.other____).
        ///
        /// # Errors
        /// Fails if the request cannot be sent or the status is not 2xx.
        ///
        /// [`POST /things`](operations/struct.ThingsDo.html)
        #[inline]
        pub fn r#do(&self, body: impl Into<types::Thing>) -> Call<operations::ThingsDo> {
            Call::new(self.core(), Json(body.into()))
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
