//! Which requests go through the proxy of the system.
//!
//! A proxy cannot reach this machine, and plain http would show it the credentials, so no request to a loopback
//! address goes through the system's proxy, whatever the other bases of the client are.

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, Proxy, Url};

use crate::environment::Bases;

/// A change to the HTTP client that the crate does not offer itself.
pub(crate) type Configure = Box<dyn FnOnce(ClientBuilder) -> ClientBuilder + Send>;

/// Applies the caller's change, and gives each base that is not on this machine the system's proxy, unless the change
/// has a proxy for it or switches proxies off.
pub(super) fn configure(builder: ClientBuilder, bases: &Bases, change: Option<Configure>) -> ClientBuilder {
    let change = |builder| match change {
        Some(change) => change(builder),
        None => builder,
    };
    if !bases.has_local() {
        return change(builder);
    }
    if bases.remote().next().is_none() {
        return change(builder.no_proxy());
    }
    let (mark, present) = mark();
    let builder = change(builder.no_proxy().proxy(mark));
    if Arc::strong_count(&present) == 1 {
        return builder;
    }
    let system = Matcher::from_system();
    bases
        .remote()
        .filter_map(|base| of_system(&system, base))
        .fold(builder, ClientBuilder::proxy)
}

/// A proxy for nothing, and a reference that it shares as long as it is there: `no_proxy` drops it with all others.
fn mark() -> (Proxy, Arc<()>) {
    let present = Arc::new(());
    let shared = Arc::clone(&present);
    let proxy = Proxy::custom(move |_| {
        let _present = &shared;
        None::<Url>
    });
    (proxy, present)
}

/// The system's proxy for the origin of this base, for no other.
fn of_system(system: &Matcher, base: &Url) -> Option<Proxy> {
    let found = system.intercept(&base.as_str().parse().ok()?)?;
    let url: Url = found.uri().to_string().parse().ok()?;
    let origin = base.origin();
    let proxy = Proxy::custom(move |target| (target.origin() == origin).then(|| url.clone()));
    Some(match found.basic_auth() {
        Some(credential) => proxy.custom_http_auth(credential.clone()),
        None => proxy,
    })
}
