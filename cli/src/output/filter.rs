//! `--query`: a filter in the language of jq.

use jaq_core::{
    Compiler, Ctx, Vars, data,
    load::{Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::fault::{Exit, Fault};

/// How much of the reason of a failure is shown.
const LONGEST_REASON: usize = 300;

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
            Fault::usage(format!("--query: `{text}` is not a filter: {why}"))
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

    /// Gives what the filter makes of a value, one after the other: a filter can go on forever.
    pub(crate) fn run(
        &self,
        value: &Value,
        mut each: impl FnMut(Value) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        // The response is there, so the exit code is not that of wrong arguments. It can be long, and jq quotes it.
        let failed = |why: String| {
            let short: String = why.chars().take(LONGEST_REASON).collect();
            let more = if short.len() < why.len() { "…" } else { "" };
            Fault::new(Exit::Failed, format!("--query: `{}`: {short}{more}", self.text))
        };
        let input =
            read::parse_single(value.to_string().as_bytes()).map_err(|error| failed(error.to_string()))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for found in self.filter.id.run((context, input)).map(unwrap_valr) {
            let text = found.map_err(|error| failed(error.to_string()))?.to_string();
            each(serde_json::from_str(&text).map_err(|_| failed("a result is not JSON".to_owned()))?)?;
        }
        Ok(())
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
            assert_eq!(Value::from(all(filter, &boards).unwrap()), found, "{filter}");
        }
        assert!(Filter::new(".data[").is_err());
        assert!(Filter::new("nothing_known").is_err_and(|fault| fault.message.contains("nothing_known")));
        assert!(all(".data + 1", &boards).is_err());
        let long = json!(["x".repeat(10_000)]);
        assert!(all("error", &long).is_err_and(|fault| fault.message.len() < 1_000));
    }

    #[test]
    fn a_filter_that_never_ends_gives_results_all_the_same() {
        let mut left = 3;
        let ended = Filter::new("repeat(1)").unwrap().run(&json!(null), |_| {
            left -= 1;
            if left == 0 {
                Err(Fault::usage("enough"))
            } else {
                Ok(())
            }
        });
        assert!(ended.is_err_and(|fault| fault.message == "enough"));
    }

    fn all(filter: &str, value: &Value) -> Result<Vec<Value>, Fault> {
        let mut found = Vec::new();
        Filter::new(filter)?.run(value, |value| {
            found.push(value);
            Ok(())
        })?;
        Ok(found)
    }
}
