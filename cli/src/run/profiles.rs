//! `imbrace profiles` and `imbrace logout`.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::{
    command::Globals,
    fault::Fault,
    output::{Filter, Format, Output, note},
    settings::{KeyStore, Profiles, Stored, System, folder},
};

pub(super) fn run(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let mut profiles = Profiles::read()?;
    if let Some(name) = matches.get_one::<String>("use") {
        profiles.choose(name)?;
        profiles.write()?;
        return Ok(());
    }
    if let Some(name) = matches.get_one::<String>("remove") {
        let Some(profile) = profiles.get(name) else {
            return Err(Fault::usage(format!("there is no profile `{name}`")));
        };
        forget(name, profile.key_store)?;
        profiles.remove(name);
        profiles.write()?;
        return Ok(());
    }
    let current = globals.overrides.profile_of(&profiles);
    let rows: Vec<Value> = profiles
        .names()
        .map(|name| {
            let profile = profiles.get(name);
            let used = if name == current { "yes" } else { "" };
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

/// Forgets the secrets of a profile, wherever they are; false if there were none that it knows of. A key store that cannot be
/// used is noted: it is in the way of nothing else.
fn forget(name: &str, key_store: bool) -> Result<bool, Fault> {
    let in_store = key_store && forget_in_store(name);
    Ok(Stored::forget(name)? || in_store)
}

/// Removes the secrets of a profile from the key store; false if there were none, or the store cannot be used, which is noted.
pub(super) fn forget_in_store(name: &str) -> bool {
    System.remove(name).unwrap_or_else(|fault| {
        note(&format!(
            "{fault}: what it holds for the profile {name} stays there"
        ));
        false
    })
}

pub(super) fn logout(globals: &Globals) -> Result<(), Fault> {
    let profiles = Profiles::read()?;
    let name = globals.overrides.profile_of(&profiles);
    let key_store = profiles.get(&name).is_some_and(|profile| profile.key_store);
    let was = forget(&name, key_store)?;
    if !globals.quiet {
        note(&if was {
            format!("the credentials of the profile {name} are forgotten")
        } else {
            format!("the profile {name} has no credentials that could be forgotten")
        });
    }
    Ok(())
}
