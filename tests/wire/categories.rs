//! Categories.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let categories = wire.client.categories();
    every! { wire, categories:
        GET "/v1/platform/categories" [("search", "x"), ("sort", "x"), ("apply_to", "board"), ("limit", "7"), ("skip", "7")] list() [.search("x").sort("x").apply_to(["board"]).limit(7).skip(7)];
        POST "/v1/platform/categories" [] create() with CategoryCreate {"name": "Finance", "apply_to": ["board"]};
        GET "/v1/platform/categories/cat_xxx" [] get("cat_xxx") [];
        PUT "/v1/platform/categories/cat_xxx" [] update("cat_xxx") body CategoryUpdate {"description": "Invoices and payments"};
        DELETE "/v1/platform/categories/cat_xxx" [] delete("cat_xxx") [];
    }
    wire.covers("categories");
}
