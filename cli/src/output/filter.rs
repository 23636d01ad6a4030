//! `--query`: a filter in the language of jq.

use jaq_core::{
    Compiler, Ctx, Vars, data,
    load::{Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::fault::Fault;

type Compiled = jaq_core::Filter<data::JustLut<Val>>;

/// A filter, compiled.
pub(crate) struct Filter {
    filter: Compiled,
    text: String,
}

impl Filter {
    /// Compiles a filter such as `.data[].name`.
    pub(crate) fn new(text: &str) -> Result<Self, Fault> {
        let refused = |why: String| {
            Fault::usage(format!("--query: `{text}` is no filter: {why}"))
                .hint("it is written as for jq: `.data[].name`, `.data | length`, `.[] | select(.hidden)`")
        };
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let file = File { code: text, path: () };
        let modules = Loader::new(defs)
            .load(&arena, file)
            .map_err(|_| refused("it cannot be parsed".to_owned()))?;
        let filter = Compiler::default()
            .with_funs(funs)
            .compile(modules)
            .map_err(|errors| {
                let names = errors.into_iter().flat_map(|(_, errors)| errors);
                let names: Vec<String> = names.map(|(name, _)| format!("`{name}` is not known")).collect();
                refused(names.join(", "))
            })?;
        Ok(Self {
            filter,
            text: text.to_owned(),
        })
    }

    /// What the filter makes of a value.
    pub(crate) fn run(&self, value: &Value) -> Result<Vec<Value>, Fault> {
        let failed = |why: String| Fault::usage(format!("--query: `{}`: {why}", self.text));
        let input =
            read::parse_single(value.to_string().as_bytes()).map_err(|error| failed(error.to_string()))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let found = self.filter.id.run((context, input)).map(unwrap_valr);
        found
            .map(|value| match value {
                Ok(value) => {
                    let text = value.to_string();
                    serde_json::from_str(&text).map_err(|_| failed("a result is no JSON".to_owned()))
                }
                Err(error) => Err(failed(error.to_string())),
            })
            .collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn filters_give_values() {
        let boards = json!({"data": [{"name": "a", "n": 1.50}, {"name": "Xin chào", "n": 10}]});
        for (filter, found) in [
            (".data[].name", json!(["a", "Xin chào"])),
            (".data | length", json!([2])),
            ("[.data[] | select(.n > 2) | .n]", json!([[10]])),
            (".nothing", json!([null])),
        ] {
            assert_eq!(
                Value::from(Filter::new(filter).unwrap().run(&boards).unwrap()),
                found,
                "{filter}"
            );
        }
        assert!(Filter::new(".data[").is_err());
        assert!(Filter::new("nothing_known").is_err_and(|fault| fault.message.contains("nothing_known")));
        assert!(Filter::new(".data + 1").unwrap().run(&boards).is_err());
    }
}
