//! Any JSON through the types that keep it.

use imbrace::{Extra, gateway::types::BoardItem};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Any JSON that serde_json holds, with finite floats.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("finite", |value| serde_json::Number::from_f64(value)
            .map(Value::Number)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((any::<String>(), inner), 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// An object, some of whose keys are properties of items.
fn item() -> impl Strategy<Value = Map<String, Value>> {
    let name = prop_oneof![
        proptest::sample::select(super::overwritten::properties()).prop_map(str::to_owned),
        any::<String>(),
    ];
    proptest::collection::vec((name, json()), 0..8).prop_map(|entries| entries.into_iter().collect())
}

/// Whether two values are the same to the last bit, in the same order.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && same(a.1, b.1))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) if a.is_f64() && b.is_f64() => {
            a.as_f64().map(f64::to_bits) == b.as_f64().map(f64::to_bits)
        }
        (a, b) => a == b,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_extra_holds_is_written_as_it_came(value in json()) {
        let text = serde_json::to_string(&Extra::from_iter([("any", value.clone())])).unwrap();
        let extra: Extra = serde_json::from_str(&text).unwrap();
        prop_assert!(same(&extra["any"], &value), "{} {}", text, value);
        prop_assert_eq!(serde_json::to_string(&extra).unwrap(), text);
    }

    #[test]
    fn any_object_is_an_item_and_is_written_as_it_came(properties in item()) {
        let text = serde_json::to_string(&properties).unwrap();
        let item: BoardItem = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(serde_json::to_value(&item).unwrap(), Value::Object(properties));
    }
}
