//! Settings from environment variables.

use std::{env, ffi::OsString, time::Duration};

use crate::error::Error;

/// Reads environment variables; an empty one counts as absent.
pub(crate) struct Variables;

impl Variables {
    /// The value of the first of these variables that is set, checked; an error names the variable.
    pub(crate) fn checked<T>(
        names: &[&'static str],
        check: impl FnOnce(&str) -> Result<T, Error>,
    ) -> Result<Option<String>, Error> {
        for name in names {
            if let Some(text) = Self::text(name)? {
                check(&text).map_err(|error| {
                    let message = format!("{name}: {}", error.message());
                    error.with_message(message)
                })?;
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    fn text(name: &str) -> Result<Option<String>, Error> {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(|value| value.into_string())
            .transpose()
            .map_err(|_: OsString| Error::invalid(format!("{name} is not UTF-8 text")))
    }

    /// A duration in seconds, such as `30` or `2.5`.
    pub(crate) fn seconds(name: &'static str) -> Result<Option<Duration>, Error> {
        let Some(text) = Self::text(name)? else {
            return Ok(None);
        };
        text.trim()
            .parse::<f64>()
            .ok()
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .filter(|duration| !duration.is_zero())
            .map(Some)
            .ok_or_else(|| Error::invalid(format!("{name} must be a number of seconds above 0, such as 30")))
    }
}
