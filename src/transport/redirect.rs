//! Which redirects are followed.

use http::{HeaderMap, Method, StatusCode, header::LOCATION};
use percent_encoding::{CONTROLS, percent_encode};
use url::Url;

use super::plan::Plan;
use crate::body::Body;

/// What a response asks for.
pub(super) enum Redirect {
    /// Not a redirect.
    None,
    Follow(Url),
    /// A redirect that is not followed, and why.
    Refuse(String),
}

pub(super) fn read(plan: &Plan, from: &Url, status: StatusCode, headers: &HeaderMap) -> Redirect {
    if !matches!(
        status,
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    ) {
        return Redirect::None;
    }
    let Some(location) = headers.get(LOCATION) else {
        return Redirect::None;
    };
    let Some(target) = target(from, location.as_bytes()) else {
        return Redirect::Refuse("the server redirects to something that is not a URL".to_owned());
    };
    // Only the origin is named: a path or query may hold tokens.
    let origin = target.origin().ascii_serialization();
    if target.origin() != from.origin() {
        return Redirect::Refuse(format!(
            "the server redirects to {origin}; credentials go only to {}, so this is not followed",
            from.origin().ascii_serialization()
        ));
    }
    if !matches!(plan.method, Method::GET | Method::HEAD) || !matches!(plan.body, Body::None) {
        // Following would turn it into a GET, or send it twice.
        return Redirect::Refuse(format!(
            "the server redirects this {} to another path of {origin}; only GET and HEAD are redirected",
            plan.method
        ));
    }
    Redirect::Follow(target)
}

/// The URL that a `Location` names, which may be relative. Bytes beyond ASCII, which servers send although no URL has
/// them, are percent-encoded as browsers do.
fn target(from: &Url, location: &[u8]) -> Option<Url> {
    // Control characters do not occur in a header, so only bytes beyond ASCII are changed.
    let location = percent_encode(location, CONTROLS).to_string();
    let mut target = from.join(&location).ok()?;
    // The client has its own credentials. A URL without a host has none, and is not followed.
    let _ = target.set_username("");
    let _ = target.set_password(None);
    Some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_read_as_browsers_read_it() -> Result<(), url::ParseError> {
        let from = Url::parse("https://api.example.com:8443/a/b?page=1")?;
        let expect = [
            ("/tệp/báo-cáo.csv", "/t%E1%BB%87p/b%C3%A1o-c%C3%A1o.csv"),
            (
                "báo cáo.csv?q=cà phê#đầu",
                "/a/b%C3%A1o%20c%C3%A1o.csv?q=c%C3%A0%20ph%C3%AA#%C4%91%E1%BA%A7u",
            ),
            ("/t%E1%BB%87p", "/t%E1%BB%87p"),
            ("../x", "/x"),
            ("?page=2", "/a/b?page=2"),
            (" /x ", "/x"),
            ("//api.example.com:8443/x", "/x"),
            ("https://user:password@api.example.com:8443/x", "/x"),
            ("HTTPS://API.EXAMPLE.COM:8443/x", "/x"),
        ];
        for (location, path) in expect {
            let url = target(&from, location.as_bytes());
            let expected = format!("https://api.example.com:8443{path}");
            assert_eq!(url.as_ref().map(Url::as_str), Some(&*expected), "{location}");
        }
        let latin1 = target(&from, b"/b\xe1o.csv");
        assert_eq!(latin1.as_ref().map(Url::path), Some("/b%E1o.csv"));
        for nothing in ["http://[", "https://:x/", "https://a b/"] {
            assert_eq!(target(&from, nothing.as_bytes()), None, "{nothing}");
        }
        Ok(())
    }
}
