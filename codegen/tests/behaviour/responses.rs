use serde_json::{Value, json};

use super::{again, error, read, write};
use crate::*;

#[test]
fn an_unknown_value_of_an_enumeration_is_kept() {
    use open_enum::types::{Thing, ThingState};
    let thing: Thing = read(json!({"state": "archived"}));
    assert_eq!(thing.state, ThingState::Unknown("archived".into()));
    assert_eq!(
        again::<Thing>(json!({"state": "archived"})),
        json!({"state": "archived"})
    );
    assert_eq!(read::<Thing>(json!({"state": "open"})).state, ThingState::Open);
}

#[test]
fn odd_values_of_an_enumeration_have_readable_variants() {
    use enum_with_odd_values::types::ThingState as State;
    let variants = [
        ("", State::Empty),
        ("1", State::N1),
        ("soon to be", State::SoonToBe),
        ("+1", State::Plus1),
        ("-1", State::Minus1),
        ("Unknown", State::Unknown),
        ("self", State::Self_),
        ("ON_NEW", State::OnNew),
        ("*", State::Other),
        ("é", State::É),
        ("new", State::UnknownValue("new".into())),
    ];
    for (text, variant) in variants {
        assert_eq!(read::<State>(json!(text)), variant);
        assert_eq!(variant.as_str(), text);
    }
}

#[test]
fn null_of_an_enumeration_is_none() {
    let thing: enum_of_numbers_and_null::types::Thing = read(json!({"state": null}));
    assert_eq!(thing.state, None);
}

#[test]
fn null_passes_parts_that_all_admit_it() {
    use null_through_parts::types::Thing;
    let nulls = json!({
        "wrapped": null, "typed": {}, "all": null, "named": null, "one_refuses": {"id": "a"},
        "union": null, "list": [null, {"id": "b"}],
    });
    let thing: Thing = read(nulls.clone());
    assert!(thing.wrapped.is_none() && thing.all.is_none() && thing.named.is_none());
    assert!(thing.union.is_none());
    assert_eq!(
        thing.list.map(|list| list.iter().map(Option::is_some).collect()),
        Some(vec![false, true])
    );
    assert_eq!(again::<Thing>(nulls.clone()), nulls);
    for refused in ["typed", "one_refuses"] {
        let mut value = nulls.clone();
        value[refused] = Value::Null;
        assert!(error::<Thing>(value).contains("null"), "{refused}");
    }
}

#[test]
fn unknown_properties_are_kept() {
    use recursion::types::Thing;
    let json = json!({"children": [{"children": [], "new": 1}], "later": {"a": [true]}});
    assert_eq!(again::<Thing>(json.clone()), json);
}

#[test]
fn unions_are_read_by_their_tag_wherever_it_stands() {
    use tagged_union::types::{Shape, Thing};
    let circle = |thing: Thing| match thing.shape {
        Shape::Circle(circle) => circle.radius,
        other => panic!("{other:?}"),
    };
    assert_eq!(circle(read(json!({"shape": {"kind": "circle", "radius": 3}}))), 3);
    let late: Thing =
        serde_json::from_str(r#"{"shape": {"radius": 4, "more": 1, "kind": "circle"}}"#).expect("it is read");
    assert_eq!(circle(late), 4);
}

#[test]
fn unions_keep_what_they_do_not_know() {
    use tagged_union::types::{Shape, Thing};
    for shape in [
        json!({"kind": "star", "points": 5}),
        json!({"points": 5}),
        json!({"kind": null}),
        json!({"kind": 3}),
    ] {
        let json = json!({"shape": shape});
        let thing: Thing = read(json.clone());
        assert!(matches!(thing.shape, Shape::Unknown(_)), "{thing:?}");
        assert_eq!(again::<Thing>(json.clone()), json);
    }
    // A known tag promises the properties of its variant.
    let problem = error::<Thing>(json!({"shape": {"kind": "circle"}}));
    assert!(problem.contains("radius"), "{problem}");
}

#[test]
fn a_tag_called_unknown_is_a_variant_of_its_own() {
    use tagged_union_with_unknown::types::{Shape, Thing};
    let shape = |kind: &str| read::<Thing>(json!({"shape": {"kind": kind}})).shape;
    assert!(matches!(shape("unknown"), Shape::Unknown(_)));
    assert!(matches!(shape("other"), Shape::UnknownValue(_)));
}

#[test]
fn unions_without_tag_go_by_json_type() {
    use union_by_json_type::types::{Thing, ThingValue};
    let value = |value: Value| read::<Thing>(json!({"value": value})).value;
    assert_eq!(value(json!("a")), Some(ThingValue::Text("a".into())));
    assert_eq!(value(json!(3)), Some(ThingValue::Integer(3)));
    assert_eq!(value(json!(true)), Some(ThingValue::Boolean(true)));
    assert_eq!(value(json!(["a"])), Some(ThingValue::List(vec!["a".into()])));
    assert!(matches!(
        value(json!({"id": "x"})),
        Some(ThingValue::ThingPart(_))
    ));
    assert_eq!(value(json!(1.5)), Some(ThingValue::Unknown(json!(1.5))));
    assert_eq!(
        value(json!({"name": 1})),
        Some(ThingValue::Unknown(json!({"name": 1})))
    );
    assert_eq!(value(Value::Null), None);
}

#[test]
fn a_branch_called_unknown_is_told_from_what_is_unknown() {
    use union_with_a_branch_called_unknown::types::{Thing, ThingValue};
    let value = |value: Value| read::<Thing>(json!({"value": value})).value;
    assert!(matches!(
        value(json!({"id": "a"})),
        Some(ThingValue::UnknownValue(_))
    ));
    assert_eq!(value(json!(1)), Some(ThingValue::Unknown(json!(1))));
}

#[test]
fn events_of_one_form_carry_text_too() {
    use crate::stream::StreamEvent;
    let event: stream_of_one_form::types::ThingText = read(json!({"type": "text-delta", "delta": "Hi"}));
    assert_eq!(event.text(), Some("Hi"));
    assert_eq!(event.id("run"), None);
    let event: stream_of_one_form::types::ThingText =
        read(json!({"type": "text-delta", "delta": "Hi", "run": "r"}));
    assert_eq!((event.id("run"), event.id("delta")), (Some("r"), None));
}

#[test]
fn ids_are_found_in_all_kinds_of_events_that_have_them() {
    use crate::stream::StreamEvent;
    let ids = |event: Value| {
        let event: stream_of_repeated_text::types::ThingEvent = read(event);
        ["run", "message"].map(|name| event.id(name).map(str::to_owned))
    };
    let some = |id: &str| Some(id.to_owned());
    assert_eq!(
        ids(json!({"type": "text-delta", "delta": "", "run": "r"})),
        [some("r"), None]
    );
    assert_eq!(ids(json!({"type": "end", "message": "m"})), [None, some("m")]);
    // A kind of tomorrow, and one that does not declare the property.
    assert_eq!(
        ids(json!({"type": "later", "run": "r", "message": 7})),
        [some("r"), None]
    );
    assert_eq!(ids(json!({"type": "error", "run": "r"})), [None, None]);
}

#[test]
fn both_ids_have_fields() {
    let thing: id_and_underscore_id::types::Thing = read(json!({"id": "a", "_id": "b"}));
    assert_eq!((thing.id.as_deref(), thing._id.as_str()), (Some("a"), "b"));
}

#[test]
fn properties_that_fold_keep_their_values() {
    let json = json!({"fooBar": "a", "foo_bar": 1, "foo-bar": true, "FooBar": 1.5});
    assert_eq!(again::<properties_that_fold::types::Thing>(json.clone()), json);
}

#[test]
fn null_is_read_where_it_may_be_and_where_it_does_no_harm() {
    use nullable_properties::types::Thing;
    let thing: Thing = read(json!({
        "list": null, "maybe": null, "part": null, "other": null,
        "holes": ["a", null], "parts": [null, {"id": "x"}], "prices": {"a": null, "b": 1.5},
    }));
    assert!(thing.list.is_empty());
    assert_eq!(thing.holes, Some(vec![Some("a".into()), None]));
    assert_eq!(thing.parts.map(|parts| parts[0].is_none()), Some(true));
    assert_eq!(thing.prices.and_then(|prices| prices["a"]), None);
    let absent: Thing = read(json!({"list": []}));
    assert_eq!((absent.maybe, absent.part), (None, None));
    let problem = error::<Thing>(json!({"maybe": null}));
    assert!(problem.contains("list"), "{problem}");
}

#[test]
fn constraints_do_not_refuse_responses() {
    let json = json!({
        "name": "longer than three", "count": -5, "price": 0.1, "at": "yesterday", "uuid": "no", "many": [], "on": false,
    });
    assert_eq!(
        again::<constraints_are_taken_off::types::Thing>(json.clone()),
        json
    );
}

#[test]
fn titles_do_not_make_types_the_same() {
    let json = json!({"a": {"x": "1"}, "b": {"y": 2}});
    assert_eq!(again::<same_title_twice::types::Thing>(json.clone()), json);
}

#[test]
fn parts_of_an_object_come_together() {
    use all_of_extends::types::{Thing, ThingKind};
    let thing: Thing = read(json!({"id": "1", "name": "n", "kind": "a"}));
    assert_eq!((thing.id.as_str(), thing.kind), ("1", ThingKind::A));
    let problem = error::<all_of_makes_required::types::Thing>(json!({"id": "1"}));
    assert!(problem.contains("kind"), "{problem}");
    let base: all_of_around_one_ref::types::Thing = read(json!({"base": null}));
    assert_eq!(base.base, None);
}

#[test]
fn types_may_contain_themselves() {
    let json = json!({"children": [{"children": []}], "parent": {"children": []}, "by_name": {"a": {"children": []}}});
    assert_eq!(again::<recursion::types::Thing>(json.clone()), json);
    let json = json!({"when": {"kind": "not", "that": {"kind": "all", "those": [{"kind": "not", "that": {"kind": "x"}}],
        "unless": {"all": {"kind": "not", "that": {"kind": "x"}}}}}});
    assert_eq!(again::<recursion_through_union::types::Thing>(json.clone()), json);
    let json = json!({"parent": {"parent": {}}});
    assert_eq!(again::<recursion_through_alias::types::Thing>(json.clone()), json);
}

#[test]
fn maps_lists_of_lists_and_free_form_properties_are_kept() {
    let json = json!({
        "map": {"a": 1}, "named": {"b": {"x": "y"}}, "free": {"z": [1]}, "open": {"p": null}, "any": [1, "a"],
        "grid": [[1.0], []], "cells": [[{"x": "1"}]], "anys": [1, null, {}],
    });
    assert_eq!(again::<maps_and_free_form::types::Thing>(json.clone()), json);
}

#[test]
fn odd_names_of_properties_are_kept() {
    let json = json!({
        "new": "1", "extra": "2", "type": "3", "self": "4", "self_": "5", "with_extra": "6", "find": "7", "map": "8",
        "key": "9", "value": "10", "send": "11", "timeout": 12, "2fa": true, "$": "13", "-": "14", "a.b": "15",
        "@type": "16", "größe": "17", "unknown": 18,
    });
    assert_eq!(again::<odd_property_names::types::Thing>(json.clone()), json);
    let json = json!({"default": {"id": "1"}, "example": {"id": "2"}, "examples": [{"id": "3"}], "properties": "4", "items": "5"});
    assert_eq!(
        again::<properties_named_as_keywords_of_documents::types::Thing>(json.clone()),
        json
    );
}

#[test]
fn events_tell_their_text_and_errors() {
    use crate::stream::StreamEvent;
    use events_only::types::ThingEvent;
    let text: ThingEvent = read(json!({"type": "text-delta", "delta": "Hi"}));
    assert_eq!((text.text(), text.is_error()), (Some("Hi"), false));
    let failure: ThingEvent = read(json!({"type": "error", "message": "no"}));
    assert_eq!((failure.text(), failure.is_error()), (None, true));
    let other: ThingEvent = read(json!({"type": "ping"}));
    assert_eq!(
        (other.text(), other.is_error(), other.tag()),
        (None, false, "ping")
    );
}

#[test]
fn a_response_may_be_null_or_absent() {
    type Null = <json_or_null::operations::ThingsDo as operation::Operation>::Output;
    let none: Null = read(Value::Null);
    assert_eq!(none, None);
    type Nothing = <json_or_nothing::operations::ThingsDo as operation::Operation>::Output;
    let none: Nothing = None;
    assert_eq!(none, None);
}

#[test]
fn a_response_is_taken_out_of_its_envelope() {
    use response_in_an_envelope::{operations, types};
    use wire::Envelope;
    type Thing = <operations::ThingsDo as operation::Operation>::Output;
    let envelope: types::ThingEnvelope = read(json!({"success": true, "data": {"name": "a"}}));
    assert_eq!(envelope.success, Some(true));
    let thing: Thing = envelope.into_data();
    assert_eq!(
        (thing.name.as_str(), types::ThingEnvelope::PROPERTY),
        ("a", "data")
    );
    assert!(error::<types::ThingEnvelope>(json!({"success": true})).contains("missing field `data`"));
    type Count = <operations::ThingsCount as operation::Operation>::Output;
    let count: Count = read::<types::CountEnvelope>(json!({"type": null})).into_data();
    assert_eq!((count, types::CountEnvelope::PROPERTY), (None, "type"));
}

#[test]
fn a_list_is_iterated_whatever_is_around_it() {
    use list_in_two_forms::types::ThingListing;
    let names = |json: Value| -> Vec<String> {
        let list: ThingListing = read(json);
        let counted = (list.len(), list.iter().count(), (&list).into_iter().count());
        let names: Vec<String> = list.into_iter().map(|thing| thing.name).collect();
        assert_eq!(counted, (names.len(), names.len(), names.len()));
        names
    };
    assert_eq!(names(json!([{"name": "a"}, {"name": "b"}])), ["a", "b"]);
    assert_eq!(names(json!({"data": [{"name": "a"}], "total": 1})), ["a"]);
    for empty in [json!([]), json!({}), json!({"data": null}), json!({"data": []})] {
        assert!(names(empty).is_empty());
    }
    assert!(error::<ThingListing>(json!([{"name": 1}])).contains("invalid type"));
    assert!(error::<ThingListing>(json!("a")).contains("expected a list, or an object (ThingList)"));
}

#[test]
fn a_property_that_is_overwritten_stays_as_it_came() {
    use overwritten_properties::types::{Thing, ThingState};
    let thing: Thing = read(json!({
        "id": 17, "state": "open", "fields": {"id": 17, "f": 1}, "count": 2.0, "links": ["a"], "note": null, "f": 1,
    }));
    assert_eq!((thing.id, thing.extra["id"].clone()), (None, json!(17)));
    assert_eq!((thing.state, thing.count), (Some(ThingState::Open), Some(2)));
    assert_eq!(thing.links, Some(vec!["a".to_owned()]));
    assert_eq!(thing.fields.map(|fields| fields.len()), Some(2));

    for name in ["id", "state", "fields", "count", "links", "note"] {
        for odd in [
            json!(null),
            json!(true),
            json!(17),
            json!(2.5),
            json!("x"),
            json!(["a", 3]),
            json!({"a": [{}]}),
        ] {
            let mut json =
                json!({"id": "i", "state": "open", "fields": {"f": 1}, "count": 2, "links": [], "new": {}});
            json[name] = odd.clone();
            assert_eq!(again::<Thing>(json), {
                let mut json = json!({"id": "i", "state": "open", "fields": {"f": 1}, "count": 2, "links": [], "new": {}});
                json[name] = odd;
                json
            });
        }
    }
    assert_eq!(again::<Thing>(json!({})), json!({}));
}

#[test]
fn a_property_that_may_be_a_copy_is_not_taken_for_the_own_one() {
    use overwritten_properties::types::Thing;
    let copied = json!({"id": "other", "fields": {"id": "other", "links": ["a"]}, "links": ["b"]});
    let thing: Thing = read(copied.clone());
    assert_eq!((thing.id.as_deref(), &thing.extra["id"]), (None, &json!("other")));
    // Not a copy: another value.
    assert_eq!(thing.links, Some(vec!["b".to_owned()]));
    assert_eq!(write(&thing), copied);
}

#[test]
fn the_last_of_two_properties_of_one_name_counts() {
    use overwritten_properties::types::Thing;
    let thing: Thing =
        serde_json::from_str(r#"{"id": 1, "id": "a", "state": "open", "state": 2}"#).expect("it can be read");
    assert_eq!(write(&thing), json!({"id": "a", "state": 2}));
}

#[test]
fn whole_numbers_are_read_however_they_are_written() {
    use whole_numbers::types::{Thing, ThingEither};
    let read = |json: &str| serde_json::from_str::<Thing>(json).map_err(|error| error.to_string());
    for (text, number) in [
        ("7", 7),
        ("7.0", 7),
        ("1e3", 1000),
        ("-0", 0),
        ("-0.0", 0),
        ("-2.50e1", -25),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-9223372036854775808.0", i64::MIN),
        ("9007199254740994.0", 9_007_199_254_740_994),
    ] {
        let json = format!(
            r#"{{"a":{text},"b":{text},"list":[{text}],"lists":[[{text},null]],"map":{{"k":{text}}},"other":{text},"either":{text},"float":{text}}}"#
        );
        let thing = read(&json).expect(text);
        assert_eq!(
            (thing.a, thing.b, thing.list),
            (number, Some(number), vec![number]),
            "{text}"
        );
        assert_eq!(thing.lists, Some(vec![vec![Some(number), None]]), "{text}");
        assert_eq!(thing.map.expect("a map")["k"], number, "{text}");
        assert_eq!(
            (thing.other, thing.either),
            (Some(number), Some(ThingEither::Integer(number))),
            "{text}"
        );
    }
    for (text, why) in [
        ("1.5", "floating point `1.5`, expected i64"),
        (
            "9223372036854775808",
            "integer `9223372036854775808`, expected i64",
        ),
        ("9223372036854775808.0", "expected i64"),
        ("1e30", "expected i64"),
        ("\"5\"", "string \"5\", expected i64"),
        ("null", "null, expected i64"),
    ] {
        let fault = read(&format!(r#"{{"a":{text},"list":[]}}"#)).expect_err(text);
        assert!(fault.contains(why), "{text}: {fault}");
    }
    assert_eq!(
        read(r#"{"a":1,"b":null,"list":null}"#).map(|thing| (thing.b, thing.list)),
        Ok((None, vec![]))
    );
    let either = |text: &str| {
        read(&format!(r#"{{"a":1,"list":[],"either":{text}}}"#))
            .expect(text)
            .either
    };
    assert_eq!(either("2.5"), Some(ThingEither::Unknown(json!(2.5))));
}

#[test]
fn what_does_not_fit_a_lenient_object_stays_beside() {
    use lenient_object::types::Thing;
    for name in ["text", "count", "more", "any", "links", "other"] {
        for odd in [
            json!(null),
            json!(true),
            json!(17),
            json!(2.5),
            json!("x"),
            json!(["a", 3]),
            json!({"a": [{}]}),
        ] {
            let mut json = json!({"type": "t", "text": "x", "count": 1, "more": {}, "links": ["a"]});
            json[name] = odd;
            assert_eq!(again::<Thing>(json.clone()), json);
        }
    }
    let thing: Thing = read(json!({"type": "t", "text": {"a": 1}, "any": null}));
    assert_eq!((&thing.text, &thing.any), (&None, &Some(json!(null))));
    // What the caller sets takes the place of what came.
    assert_eq!(
        write(&thing.text("new")),
        json!({"type": "t", "text": "new", "any": null})
    );
    assert!(error::<Thing>(json!({"type": 1})).contains("expected a string"));
}
