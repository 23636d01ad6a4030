//! `ontology`: boards as a graph: connections, trees of items, schemas, SPARQL.

use imbrace::gateway::types::SparqlQuery;
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let ontology = wire.client.ontology();
    wire.call(
        ontology
            .get()
            .seed_board_id("x_1")
            .seed_item_id("x_1")
            .max_depth(7)
            .include_hidden(true)
            .include_child_tables(true)
            .business_unit_id("x_1")
            .include_items(true)
            .item_limit_per_board(7),
        "GET",
        "/data-board/ontology",
        &[
            ("seed_board_id", "x_1"),
            ("seed_item_id", "x_1"),
            ("max_depth", "7"),
            ("include_hidden", "true"),
            ("include_child_tables", "true"),
            ("business_unit_id", "x_1"),
            ("include_items", "true"),
            ("item_limit_per_board", "7"),
        ],
        None,
    )
    .await;
    wire.call(
        ontology.get_connections("ce2f9841").max_depth(1),
        "GET",
        "/data-board/boards/ce2f9841/connections",
        &[("max_depth", "1")],
        None,
    )
    .await;
    wire.call(
        ontology.get_model_schema(),
        "GET",
        "/data-board/boards/model-schema",
        &[],
        None,
    )
    .await;
    wire.call(
        ontology.get_board_schema("ce2f9841"),
        "GET",
        "/data-board/boards/ce2f9841/schema",
        &[],
        None,
    )
    .await;
    wire.call(
        ontology.get_rdf_schema("ce2f9841").depth(2).format("json"),
        "GET",
        "/data-board/boards/ce2f9841/rdf-schema",
        &[("depth", "2"), ("format", "json")],
        None,
    )
    .await;
    wire.call(
        ontology
            .query_sparql(
                "ce2f9841",
                SparqlQuery::new("SELECT ?s ?p ?o WHERE { ?s ?p ?o } LIMIT 2"),
            )
            .depth(2)
            .format("json")
            .hydrate(true)
            .limit(100)
            .offset(7),
        "POST",
        "/data-board/boards/ce2f9841/sparql",
        &[
            ("depth", "2"),
            ("format", "json"),
            ("hydrate", "true"),
            ("limit", "100"),
            ("offset", "7"),
        ],
        json!({"query": "SELECT ?s ?p ?o WHERE { ?s ?p ?o } LIMIT 2"}),
    )
    .await;
    wire.call(
        ontology
            .list_items_with_relations("ce2f9841")
            .depth(2)
            .limit(100)
            .offset(7)
            .item_id("x_1")
            .format("json"),
        "GET",
        "/data-board/boards/ce2f9841/items-with-relations",
        &[
            ("depth", "2"),
            ("limit", "100"),
            ("offset", "7"),
            ("item_id", "x_1"),
            ("format", "json"),
        ],
        None,
    )
    .await;
    wire.covers("ontology");
}
