//! Calls of the client that openapi-generator makes for Rust: compiled, and not run.

use std::collections::HashMap;

use crate::{
    apis::{boards_api, configuration::Configuration},
    models::{BoardCreate, BoardItemCreate},
};

pub async fn calls(url: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut configuration = Configuration::new();
    configuration.base_path = url.to_owned();
    let made = boards_api::boards_create(&configuration, BoardCreate::new("Leads".to_owned())).await?;
    let list = boards_api::boards_list(&configuration, Some(100), None, None, None, None, None, None, None).await?;
    let fields = HashMap::from([("name".to_owned(), "Xin chào".into())]);
    let item = boards_api::boards_create_item(&configuration, &made.data.id, BoardItemCreate::new(fields)).await?;
    Ok(format!("{:?} boards, an item: {:?}", list.total, item.data))
}
