//! `imbrace profiles` and `imbrace logout`.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::{
    command::Globals,
    fault::Fault,
    output::{Filter, Format, Output, note},
    settings::{Profiles, Stored, folder},
};

pub(super) fn run(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let mut profiles = Profiles::read()?;
    if let Some(name) = matches.get_one::<String>("use") {
        profiles.choose(name)?;
        profiles.write()?;
        return Ok(());
    }
    if let Some(name) = matches.get_one::<String>("remove") {
        if profiles.get(name).is_none() {
            return Err(Fault::usage(format!("there is no profile `{name}`")));
        }
        profiles.remove(name);
        profiles.write()?;
        Stored::forget(name)?;
        return Ok(());
    }
    let rows: Vec<Value> = profiles
        .names()
        .map(|name| {
            let profile = profiles.get(name);
            let used = if name == profiles.current() { "yes" } else { "" };
            let environment = profile
                .and_then(|profile| profile.environment.as_deref())
                .unwrap_or("stable");
            json!({
                "name": name,
                "used": used,
                "environment": environment,
                "gateway": profile.and_then(|profile| profile.gateway_url.clone()),
                "organization": profile.and_then(|profile| profile.organization_id.clone()),
            })
        })
        .collect();
    if rows.is_empty() && !globals.quiet {
        note(&format!(
            "there is no profile in {}: `imbrace login` makes one",
            folder()?.display()
        ));
    }
    let filter = globals.query.as_deref().map(Filter::new).transpose()?;
    let columns = ["name", "used", "environment"].map(str::to_owned);
    let mut out = Output::new(
        globals.format.unwrap_or(Format::Table),
        filter,
        globals.color,
        &columns,
    );
    out.value(&Value::Array(rows), None)
}

pub(super) fn logout(globals: &Globals) -> Result<(), Fault> {
    let profiles = Profiles::read()?;
    let name = globals
        .asked
        .profile
        .clone()
        .unwrap_or_else(|| profiles.current().to_owned());
    let was = Stored::forget(&name)?;
    if !globals.quiet {
        note(&if was {
            format!("the credentials of the profile {name} are forgotten")
        } else {
            format!("the profile {name} has no credentials")
        });
    }
    Ok(())
}
