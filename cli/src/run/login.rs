//! `imbrace login` and `imbrace whoami`.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use super::profiles::forget_in_store;
use crate::{
    catalog::Catalog,
    command::Globals,
    fault::{Exit, Fault},
    interrupt::until_interrupted,
    output::{Filter, Format, Output, note},
    place::place,
    request::{Given, Sent, build, send},
    settings::{
        Credential, Profile, Profiles, Settings, Stored, System, clickai_console_url, clickai_url,
        read_secret,
    },
};

/// Who the caller is, by the kind of credential.
const WHO: [&str; 2] = ["account_get", "platform_get_me"];

pub(super) async fn run(matches: &ArgMatches, globals: &Globals) -> Result<(), Fault> {
    let mut profiles = Profiles::read()?;
    let name = globals.overrides.profile_of(&profiles);
    let mut profile = profiles.get(&name).cloned().unwrap_or_default();
    let flag = |flag: &str| matches.get_flag(flag);
    // Secrets stay in one place.
    let was_in_store = profile.key_store;
    let key_store = matches
        .get_one::<bool>("key-store")
        .copied()
        .unwrap_or(was_in_store);
    let mut stored = match (was_in_store, key_store) {
        (false, _) => Stored::read(&name)?,
        (true, true) => Stored::read_from(&System, &name)?,
        // The way out of a store that cannot be used: what it holds is lost for the profile.
        (true, false) => Stored::read_from(&System, &name).unwrap_or_else(|fault| {
            note(&format!(
                "{fault}: the profile {name} begins without what it holds"
            ));
            Stored::default()
        }),
    };
    profile.key_store = key_store;
    let url = matches.get_one::<String>("url").cloned();
    let what = if flag("clickai") || flag("clickai-console") {
        clickai(flag("clickai-console"), url, &mut profile, &mut stored)?
    } else {
        if url.is_some() {
            return Err(Fault::usage("--url is for --clickai and --clickai-console")
                .hint("the gateway has --gateway-url"));
        }
        gateway(matches, globals, &mut profile, &mut stored).await?
    };
    let place = if key_store {
        stored.write_to(&System, &name)?;
        "the key store of the system".to_owned()
    } else {
        stored.write(&name)?.display().to_string()
    };
    profiles.set(&name, profile);
    profiles.write()?;
    // The profile says where they are now: only then do they go where they were.
    if key_store {
        Stored::forget(&name)?;
    } else if was_in_store {
        forget_in_store(&name);
    }
    if !globals.quiet {
        note(&format!("{what} is stored for the profile {name}, in {place}"));
    }
    Ok(())
}

fn clickai(
    console: bool,
    url: Option<String>,
    profile: &mut Profile,
    stored: &mut Stored,
) -> Result<&'static str, Fault> {
    let known = if console {
        clickai_console_url(profile)
    } else {
        clickai_url(profile)
    };
    if let Some(url) = &url {
        let place = if console {
            &mut profile.clickai_console_url
        } else {
            &mut profile.clickai_url
        };
        *place = Some(url.clone());
    }
    // An option is nearer than a variable.
    let url = url.unwrap_or(known);
    let what = if console {
        "ClickAI console token"
    } else {
        "ClickAI key"
    };
    let secret = read_secret(what)?;
    // What the client refuses is refused now, not at the first call.
    let builder = imbrace::clickai::Client::builder();
    if console {
        builder.console_url(&url).console_token(&secret).build()?;
        stored.set_console(&url, secret);
    } else {
        builder.base_url(&url).api_key(&secret).build()?;
        stored.set_clickai(&url, secret);
    }
    Ok(what)
}

async fn gateway(
    matches: &ArgMatches,
    globals: &Globals,
    profile: &mut Profile,
    stored: &mut Stored,
) -> Result<&'static str, Fault> {
    if let Some(environment) = &globals.overrides.environment {
        profile.environment = Some(environment.clone());
        profile.gateway_url = None;
    }
    let url = match matches.get_one::<String>("gateway-url") {
        // An option is nearer than a variable.
        Some(url) => {
            let url = url.trim_end_matches('/').to_owned();
            profile.gateway_url = Some(url.clone());
            url
        }
        None => globals.overrides.gateway(profile)?.url,
    };
    if let Some(organization) = &globals.overrides.organization {
        profile.organization_id = Some(organization.clone());
    }
    let client = imbrace::Client::builder().gateway_url(&url).build()?;
    let (credential, what) = if matches.get_flag("key") {
        let key = read_secret("API key")?;
        client.set_api_key(&key)?;
        (Credential::ApiKey(key), "API key")
    } else if matches.get_flag("token") {
        let token = read_secret("Access token")?;
        client.set_access_token(&token)?;
        (Credential::AccessToken(token), "access token")
    } else {
        let token = until_interrupted(interactive(matches, globals, &client, profile)).await?;
        (Credential::AccessToken(token), "access token")
    };
    stored.set_gateway(&url, credential);
    Ok(what)
}

/// By password or code, then into an organization.
async fn interactive(
    matches: &ArgMatches,
    globals: &Globals,
    client: &imbrace::Client,
    profile: &mut Profile,
) -> Result<String, Fault> {
    let email = match matches.get_one::<String>("email") {
        Some(email) => email.clone(),
        None => ask("E-mail")?,
    };
    let login = if matches.get_flag("code") {
        client.request_otp(&email).await?;
        note(&format!("a code was sent to {email}"));
        client.login_with_otp(&email, read_secret("Code")?).await?
    } else {
        client
            .login_with_password(&email, read_secret("Password")?)
            .await?
    };
    let organizations = login.organizations();
    let chosen = match (globals.overrides.named_organization(), organizations) {
        (Some(id), _) => id,
        (None, [only]) => only.organization_id.clone(),
        (None, []) => return Err(Fault::new(Exit::Auth, "the user belongs to no organization")),
        (None, several) => {
            for (index, one) in several.iter().enumerate() {
                let name = one.display_name.as_deref().unwrap_or_default();
                note(&format!("{:>3}  {}  {name}", index + 1, one.organization_id));
            }
            if !io::stdin().is_terminal() {
                return Err(Fault::usage("the user belongs to several organizations")
                    .hint("choose one with --organization"));
            }
            let text = ask("Organization (number or id)")?;
            let by_number = text
                .parse::<usize>()
                .ok()
                .and_then(|number| several.get(number.checked_sub(1)?));
            by_number.map_or(text, |one| one.organization_id.clone())
        }
    };
    let access = login.choose(&chosen).await?;
    profile.organization_id = Some(chosen);
    let token = [&access.access_token_, &access.token, &access.access_token]
        .into_iter()
        .find_map(|token| token.clone().filter(|token| !token.is_empty()));
    token.ok_or_else(|| Fault::new(Exit::Failed, "the response holds no access token"))
}

fn ask(what: &str) -> Result<String, Fault> {
    if !io::stdin().is_terminal() {
        return Err(Fault::usage(format!("{what} is needed"))
            .hint("give it as an option: standard input is for the secret"));
    }
    let mut out = io::stderr().lock();
    write!(out, "{what}: ")?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    let line = line.trim().to_owned();
    if line.is_empty() {
        return Err(Fault::usage(format!("{what} is needed")));
    }
    Ok(line)
}

/// Shows settings without secrets, and the account if the server tells.
pub(super) async fn whoami(catalog: &Catalog, globals: &Globals) -> Result<(), Fault> {
    let filter = globals.query.as_deref().map(Filter::new).transpose()?;
    let place = place(globals).await?;
    let settings = &place.settings;
    // An address that holds a password is refused, and not shown.
    settings.client()?;
    settings.clickai()?;
    let mut facts = facts(settings);
    let mut failure = None;
    if settings.credential.is_some() {
        match until_interrupted(account(catalog, settings)).await {
            Ok(account) => facts.extend(account),
            Err(fault) => failure = Some(fault),
        }
        if let Some(fault) = settings.unread.as_ref().filter(|_| !globals.quiet) {
            note(&fault.message);
        }
    } else {
        failure = settings.unread.clone();
    }
    let mut out = Output::new(
        globals.format.unwrap_or(Format::Table),
        filter,
        globals.color,
        &[],
    );
    out.value(&Value::Object(facts), None)?;
    match failure {
        Some(fault) => Err(fault),
        None => Ok(()),
    }
}

fn facts(settings: &Settings) -> Map<String, Value> {
    let credential = settings.credential.as_ref().map_or_else(
        || "none".to_owned(),
        |credential| format!("{}, from {}", credential.value.name(), credential.from),
    );
    let other = |secret: &Option<crate::settings::Sourced<String>>| {
        secret
            .as_ref()
            .map_or_else(|| "none".to_owned(), |secret| format!("from {}", secret.from))
    };
    let facts = [
        ("profile", json!(settings.profile)),
        ("environment", json!(settings.environment)),
        ("gateway", json!(settings.gateway_url)),
        ("credential", json!(credential)),
        ("organization", json!(settings.organization)),
        ("clickai", json!(settings.clickai_url)),
        ("clickai key", json!(other(&settings.clickai_key))),
        ("clickai console", json!(settings.console_url)),
        ("console token", json!(other(&settings.console_token))),
    ];
    facts
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Name and address of the account, by the first operation that tells.
async fn account(catalog: &Catalog, settings: &Settings) -> Result<Map<String, Value>, Fault> {
    let mut failure = None;
    for id in WHO {
        let Some(operation) = catalog.operation(id) else {
            continue;
        };
        let request = build(operation, Given::default())?;
        match send(&request, settings, None).await {
            Ok(Sent::Json(value)) => {
                let inner = value
                    .get("data")
                    .filter(|data| data.is_object())
                    .unwrap_or(&value);
                let names = ["id", "_id", "display_name", "name", "email", "role"];
                let found = names.into_iter().filter_map(|name| {
                    let value = inner.get(name)?;
                    (value.is_string() || value.is_number())
                        .then(|| (format!("account {}", name.trim_start_matches('_')), value.clone()))
                });
                return Ok(found.collect());
            }
            Ok(_) => {}
            Err(fault) => failure = Some(fault),
        }
    }
    match failure {
        Some(fault) => Err(fault),
        None => Ok(Map::new()),
    }
}
