use serde_json::json;

use super::{body, read, write};
use crate::{body::Sent, upload::Upload, *};

#[test]
fn forms_carry_files_texts_and_json() {
    use multipart_body::{Client, types::ThingUpload};
    let form = ThingUpload::new(Upload("a"), "small")
        .preview(Upload("b"))
        .label("x")
        .size(3)
        .tags(["t"]);
    let call = Client::new().things().r#do(form);
    let parts = [
        ("file", "file a"),
        ("kind", "small"),
        ("preview", "file b"),
        ("label", "x"),
        ("size", "3"),
        ("tags", r#"["t"]"#),
    ];
    let Sent::Form(form) = body(call) else {
        panic!("no form")
    };
    assert_eq!(form.0, parts.map(|(name, text)| (name, text.to_owned())));
}

#[test]
fn each_file_of_a_list_is_a_part_of_its_own() {
    use multipart_files::{Client, types::ThingUp};
    let form = ThingUp::new([Upload("a"), Upload("b")])
        .one_more(Upload("c"))
        .one_more(Upload("d"))
        .cover(Upload("e"))
        .label("x");
    let Sent::Form(form) = body(Client::new().things().r#do(form)) else {
        panic!("no form")
    };
    let parts = [
        ("files", "file a"),
        ("files", "file b"),
        ("more", "file c"),
        ("more", "file d"),
        ("cover", "file e"),
        ("label", "x"),
    ];
    assert_eq!(form.0, parts.map(|(name, text)| (name, text.to_owned())));
}

#[test]
fn numbers_in_a_form_are_written_as_json_can_read_them() {
    use multipart_body::{Client, types::ThingUpload};
    let sent = |size: i64, ratio: f64| {
        let form = ThingUpload::new(Upload("a"), "small").size(size).ratio(ratio);
        let Sent::Form(form) = body(Client::new().things().r#do(form)) else {
            panic!("no form")
        };
        let numbers = form.0.into_iter().skip(2);
        numbers.map(|(_, text)| text).collect::<Vec<_>>()
    };
    for (number, text) in [
        (i64::MIN, "-9223372036854775808"),
        (i64::MAX, "9223372036854775807"),
        (0, "0"),
    ] {
        assert_eq!(sent(number, 0.5), [text, "0.5"]);
    }
    for (number, text) in [
        (1e21, "1000000000000000000000"),
        (0.1, "0.1"),
        (-0.0, "-0"),
        (1.0, "1"),
        (1.046_918_050_999_920_5, "1.0469180509999205"),
        (-2.5e-7, "-0.00000025"),
    ] {
        assert_eq!(sent(3, number), ["3", text]);
        assert_eq!(text.parse().map(f64::to_bits), Ok(number.to_bits()));
    }
}

#[test]
fn a_form_that_needs_one_file_is_made_of_it() {
    let call = multipart_one_file::Client::new()
        .things()
        .r#do(Upload("a"))
        .label("x");
    let Sent::Form(form) = body(call) else {
        panic!("no form")
    };
    assert_eq!(form.0, [("file", "file a".to_owned()), ("label", "x".to_owned())]);
}

#[test]
fn null_is_sent_to_clear_a_value_and_only_then() {
    use clearable_property::{
        Client,
        types::{ThingPart, ThingUpdate},
    };
    assert_eq!(write(&ThingUpdate::new()), json!({}));
    assert_eq!(
        write(&ThingUpdate::new().clear_name().clear_part()),
        json!({"name": null, "part": null})
    );
    let set = ThingUpdate::new()
        .name("n")
        .part(ThingPart::new().id("1"))
        .item("a")
        .item("b");
    assert_eq!(
        write(&set),
        json!({"name": "n", "part": {"id": "1"}, "list": ["a", "b"]})
    );
    assert_eq!(
        body(Client::new().things().r#do().name("n")),
        Sent::Json(json!({"name": "n"}))
    );
}

#[test]
fn defaults_are_not_sent() {
    assert_eq!(
        write(&constraints_are_taken_off::types::Thing::new("n")),
        json!({"name": "n"})
    );
}

#[test]
fn an_optional_body_is_left_out_until_it_is_given() {
    let things = optional_body::Client::new().things();
    assert_eq!(body(things.r#do()), Sent::Nothing);
    assert_eq!(body(things.r#do().body("n")), Sent::Json(json!({"name": "n"})));
}

#[test]
fn a_body_of_optional_properties_needs_no_argument() {
    let call = body_without_required_properties::Client::new()
        .things()
        .r#do()
        .name("n");
    assert_eq!(body(call), Sent::Json(json!({"name": "n"})));
}

#[test]
fn lists_and_any_json_can_be_bodies() {
    use list_body::types::ThingsDoBodyItem;
    let call = list_body::Client::new()
        .things()
        .r#do(vec![ThingsDoBodyItem::new("n")]);
    assert_eq!(body(call), Sent::Json(json!([{"name": "n"}])));
    let call = any_body_and_response::Client::new()
        .things()
        .r#do(json!([1, null]));
    assert_eq!(body(call), Sent::Json(json!([1, null])));
}

#[test]
fn objects_written_inside_others_can_be_made() {
    use inline_objects_get_names::types::{
        ThingsDoBody, ThingsDoBodyPart, ThingsDoBodyPartDeep, ThingsDoBodyPartsItem,
    };
    let part = ThingsDoBodyPart::new().deep(ThingsDoBodyPartDeep::new().x("1"));
    let whole = ThingsDoBody::new(part).parts([ThingsDoBodyPartsItem::new().y("2")]);
    assert_eq!(
        write(&whole),
        json!({"part": {"deep": {"x": "1"}}, "parts": [{"y": "2"}]})
    );
}

#[test]
fn variants_are_written_with_their_tag() {
    use union_in_request::types::{Circle, Shape, Square, Thing};
    assert_eq!(
        write(&Thing::new(Shape::Circle(Circle::new(2)))),
        json!({"shape": {"kind": "circle", "radius": 2}})
    );
    assert_eq!(
        write(&Thing::new(Shape::Square(Square::new().side(1)))),
        json!({"shape": {"kind": "square", "side": 1}})
    );
}

#[test]
fn recursive_requests_can_be_made() {
    use recursion_through_union::types::{All, Condition, Not, Thing};
    let all = Condition::All(All::new([] as [Condition; 0]));
    let thing = Thing::new().when(Condition::Not(Not::new(all)));
    assert_eq!(
        write(&thing),
        json!({"when": {"kind": "not", "that": {"kind": "all", "those": []}}})
    );
}

#[test]
fn the_property_that_chooses_streaming_is_not_part_of_the_body() {
    let call = json_and_events_by_select::Client::new().things().r#do("q");
    assert_eq!(body(call), Sent::Json(json!({"query": "q"})));
}

#[test]
fn properties_with_odd_names_have_setters() {
    use odd_property_names::types::Thing;
    let thing = Thing::new("4")
        .new_("1")
        .extra_("2")
        .r#type("3")
        .with_extra_("6")
        .timeout(12)
        .other("13");
    let json = json!({"new": "1", "extra": "2", "type": "3", "self": "4", "with_extra": "6", "timeout": 12, "$": "13"});
    assert_eq!(write(&thing), json);
}

#[test]
fn entries_are_added_one_by_one() {
    use maps_and_free_form::types::Thing;
    let thing = Thing::new()
        .free_entry("a", 1)
        .free_entry("b", "c")
        .map([("k".to_owned(), 2)].into());
    assert_eq!(
        write(&thing),
        json!({"free": {"a": 1, "b": "c"}, "map": {"k": 2}})
    );
}

#[test]
fn parameters_are_written_as_the_document_says() {
    use array_parameters::types::ThingState;
    let call = array_parameters::Client::new()
        .things()
        .r#do([1, 2])
        .ids(["a", "b"])
        .states([ThingState::A, "x".into()]);
    let sent = [
        ("sizes", "1"),
        ("sizes", "2"),
        ("ids", "a"),
        ("ids", "b"),
        ("states", "a,x"),
    ];
    assert_eq!(call.sent, sent.map(|(name, value)| (name, value.to_owned())));

    let call = scalar_parameters::Client::new()
        .things()
        .r#do("w", 3)
        .skip(1)
        .offset(-1)
        .score(0.5)
        .all(true)
        .state("a");
    let sent = [
        ("word", "w"),
        ("count", "3"),
        ("skip", "1"),
        ("offset", "-1"),
        ("score", "0.5"),
        ("all", "true"),
        ("state", "a"),
    ];
    assert_eq!(call.sent, sent.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn other_names_of_plain_types_are_written_as_text() {
    let call = parameters_of_other_names::Client::new()
        .things()
        .r#do("a")
        .ids(["b"])
        .count(1);
    let sent = [("id", "a"), ("ids", "b"), ("count", "1")];
    assert_eq!(call.sent, sent.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn properties_that_must_not_be_empty_are_named() {
    use crate::{body::Json, operation::Operation};
    use properties_that_must_not_be_empty::{operations::ThingsDo, types::Thing};
    let check = |thing: Thing| ThingsDo::empty_property(&Json(thing));
    assert_eq!(check(Thing::new("n", ["a"], "a")), Ok(()));
    assert_eq!(check(Thing::new("", ["a"], "a")), Err("name"));
    assert_eq!(check(Thing::new("n", [] as [&str; 0], "a")), Err("list"));
    assert_eq!(check(Thing::new("n", ["a"], "a").other("")), Err("other"));
}

#[test]
fn objects_in_the_query_can_be_made() {
    use deep_object_parameter::types::{ThingFilter, ThingsDoRange};
    let call = deep_object_parameter::Client::new().things().r#do();
    let call = call
        .filter(ThingFilter::new().state("a"))
        .range(ThingsDoRange::new().from_("b"));
    let sent = [
        ("filter", r#"deep {"state":"a"}"#),
        ("range", r#"deep {"from":"b"}"#),
    ];
    assert_eq!(call.sent, sent.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn headers_and_path_parameters_go_where_they_belong() {
    let call = header_parameters::Client::new().things().r#do("k").x_trace("t");
    assert_eq!(
        call.sent,
        [
            ("X-Kind", "header k".to_owned()),
            ("X-Trace", "header t".to_owned())
        ]
    );
    let call = one_name_in_path_and_query::Client::new().things().r#do("a", "b");
    assert_eq!(call.sent, [("id", "path a".to_owned()), ("id", "b".to_owned())]);
    let call = path_parameter_and_action::Client::new().things().run("a");
    assert_eq!(call.sent, [("id", "path a".to_owned())]);
}

#[test]
fn parameters_called_like_methods_of_calls_have_setters() {
    let call = odd_parameter_names::Client::new().things().r#do("n");
    let call = call
        .send_("1")
        .r#type("2")
        .self_("3")
        .body_("4")
        .timeout_("5")
        .foo_bar("6")
        .foo_bar_("7")
        .core("8")
        .value("9");
    let names: Vec<&str> = call.sent.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "send", "type", "self", "body", "timeout", "fooBar", "foo_bar", "core", "value"
        ]
    );
    let call = odd_required_parameters::Client::new()
        .things()
        .r#do("1", "2", "3", "n");
    let names: Vec<&str> = call.sent.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["self", "body", "type"]);
}

#[test]
fn operations_state_their_server_and_whether_they_may_be_repeated() {
    use operation::{Operation, Retry};
    let there = path_at_another_server::operations::ThingsDoThere::INFO;
    let here = path_at_another_server::operations::ThingsDo::INFO;
    assert_eq!(
        (there.path, there.service, here.path, here.service),
        ("/things", "other", "/things", "main")
    );
    assert_eq!(retry::operations::ThingsSearch::INFO.retry, Retry::Safe);
    assert_eq!(retry::operations::ThingsRun::INFO.retry, Retry::Never);
}

#[test]
fn a_namespace_of_the_service_is_the_client_itself() {
    let client = two_namespaces::Client::new();
    assert!(client.status().sent.is_empty());
    assert!(client.things().r#do().sent.is_empty());
}

#[test]
fn a_secret_of_any_form_is_not_printed_and_what_is_free_form_only_by_its_size() {
    use crate::operation::Operation as _;
    use secrets_anywhere::{
        operations::{ThingsDo, ThingsOpen},
        types::ThingVault,
    };
    let s = "s3cret";
    let json = json!({
        "name": "n", "object": {"a": s}, "map": {"a": s}, "map_of": {"a": s}, "list": [s], "list_of": [s], "any": s,
        "number": 53, "either": s, "eithers": [s, 53], "part": {"type": "key", "teeth": s}, "key": {"wax": s},
        "keys": [{"wax": s}], "kind": "s3cret-kind", "plain_pin": "shown", "link": s, "open": {"a": s},
        "value": s, "values": [s, {"a": s}, 53, null], "by_name": {"a": [s]}, "loose": s, "choice": {"a": s}, "other": {"a": s},
    });
    let vault: ThingVault = read(json.clone());
    assert_eq!(write(&vault), json);
    let printed = format!("{vault:?} {vault:#?}");
    assert!(
        !printed.contains("s3cret") && !printed.contains("53"),
        "{printed}"
    );
    for part in [
        "name: Some(\"n\")",
        "object: Some([redacted])",
        "map_of: Some([redacted])",
        "list_of: Some([redacted])",
        "any: Some([redacted])",
        "number: Some([redacted])",
        "either: Some([redacted])",
        "eithers: Some([redacted])",
        "part: Some(Key(ThingKey([redacted])))",
        "keys: Some([redacted])",
        "kind: Some([redacted])",
        "plain_pin: Some(\"shown\")",
        "link: Some([redacted])",
        "open: Some({\"a\": string (6 bytes)})",
        "value: Some(string (6 bytes))",
        "values: Some([string (6 bytes), {\"a\": string (6 bytes)}, number, null])",
        "by_name: Some({\"a\": list (1 items)})",
        "loose: Some(string (6 bytes))",
        "extra: {\"other\": object (1 fields)}",
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    let door: ThingVault = read(json!({"part": {"type": "door", "width": "2 m"}, "choice": "open"}));
    let printed = format!("{door:?}");
    assert!(
        printed.contains("2 m") && printed.contains("\"open\""),
        "{printed}"
    );
    // What the client must redact in a message of the server.
    let secrets = [
        "any", "either", "eithers", "invite", "key", "keys", "kind", "link", "list", "list_of", "map",
        "map_of", "number", "object", "ticket",
    ];
    assert_eq!(ThingsDo::INFO.secrets, secrets);
    assert_eq!(ThingsOpen::INFO.secrets, [""]);
}

#[test]
fn secrets_are_sent_and_never_printed() {
    use secret_properties::types::{ThingAccess, ThingLogin};
    let login = ThingLogin::new("n", "s3cret-1")
        .code("s3cret-2")
        .pin("s3cret-3")
        .with_extra("secret", "s3cret-4");
    assert_eq!(
        write(&login),
        json!({"name": "n", "password": "s3cret-1", "code": "s3cret-2", "pin": "s3cret-3", "secret": "s3cret-4"})
    );
    assert_eq!(
        format!("{login:?}"),
        "ThingLogin { name: \"n\", password: [redacted], code: Some([redacted]), pin: Some([redacted]), extra: {\"secret\": string (8 bytes)} }"
    );
    let access: ThingAccess = read(json!({"token": "s3cret", "next": {"token": "s3cret"}, "jwt": "s3cret"}));
    let printed = format!("{access:?}");
    assert!(!printed.contains("s3cret"), "{printed}");
    assert_eq!(access.token.as_deref(), Some("s3cret"));
    let none: ThingAccess = read(json!({}));
    assert_eq!(
        format!("{none:?}"),
        "ThingAccess { token: None, next: None, extra: {} }"
    );
}

#[test]
fn a_key_that_overwrites_a_property_of_the_response_is_refused() {
    use overwritten_properties::types::{ThingCreate, ThingsCreate};
    let things = |thing: ThingCreate| {
        serde_json::to_string(&ThingsCreate::new().things([thing])).map_err(|error| error.to_string())
    };
    for key in ["id", "state", "fields", "count", "links", "note"] {
        let told = format!("names `{key}`, and the server copies that over the property `{key}` of Thing");
        for thing in [
            ThingCreate::new().field(key, 1),
            ThingCreate::new().field("other", 1).key(key),
        ] {
            let fault = things(thing).expect_err(key);
            assert!(fault.contains(&told), "{fault}");
        }
    }
    let fine = ThingCreate::new().field("ids", 1).key("0069ff2c");
    assert_eq!(
        things(fine),
        Ok(r#"{"things":[{"fields":{"ids":1},"key":"0069ff2c"}]}"#.to_owned())
    );
}
