//! The options of curl: which do not change the request, which take a value, and their letters.

/// Options that take a value and do not change the request.
const IGNORED_WITH_VALUE: [&str; 22] = [
    "--output",
    "--write-out",
    "--max-time",
    "--connect-timeout",
    "--retry",
    "--retry-delay",
    "--retry-max-time",
    "--proxy",
    "--proxy-user",
    "--cert",
    "--key",
    "--cacert",
    "--capath",
    "--cookie-jar",
    "--resolve",
    "--interface",
    "--dump-header",
    "--limit-rate",
    "--max-redirs",
    "--ciphers",
    "--trace-ascii",
    "--max-filesize",
];

/// Options without a value that do not change the request.
const IGNORED: [&str; 27] = [
    "--silent",
    "--show-error",
    "--location",
    "--include",
    "--insecure",
    "--compressed",
    "--verbose",
    "--fail",
    "--fail-with-body",
    "--globoff",
    "--no-buffer",
    "--http1.0",
    "--http1.1",
    "--http2",
    "--http2-prior-knowledge",
    "--http3",
    "--ipv4",
    "--ipv6",
    "--no-keepalive",
    "--path-as-is",
    "--progress-bar",
    "--tlsv1.2",
    "--tlsv1.3",
    "--remote-name",
    "--remote-header-name",
    "--location-trusted",
    "--tr-encoding",
];

pub(super) fn takes_value(name: &str) -> bool {
    let ours = [
        "--request",
        "--url",
        "--header",
        "--data",
        "--data-ascii",
        "--data-binary",
        "--data-raw",
        "--data-urlencode",
        "--json",
        "--form",
        "--form-string",
        "--url-query",
        "--user",
        "--oauth2-bearer",
        "--cookie",
        "--upload-file",
        "--user-agent",
        "--referer",
    ];
    ours.contains(&name) || IGNORED_WITH_VALUE.contains(&name)
}

pub(super) fn long(letter: char) -> Option<&'static str> {
    Some(match letter {
        'X' => "--request",
        'H' => "--header",
        'd' => "--data",
        'F' => "--form",
        'G' => "--get",
        'I' => "--head",
        'T' => "--upload-file",
        'u' => "--user",
        'b' => "--cookie",
        'c' => "--cookie-jar",
        'A' => "--user-agent",
        'e' => "--referer",
        'o' => "--output",
        'w' => "--write-out",
        'm' => "--max-time",
        'x' => "--proxy",
        'E' => "--cert",
        'D' => "--dump-header",
        ':' => "--next",
        's' => "--silent",
        'S' => "--show-error",
        'L' => "--location",
        'i' => "--include",
        'k' => "--insecure",
        'v' => "--verbose",
        'f' => "--fail",
        'g' => "--globoff",
        'N' => "--no-buffer",
        'O' => "--remote-name",
        'J' => "--remote-header-name",
        '#' => "--progress-bar",
        '0' => "--http1.0",
        '4' => "--ipv4",
        '6' => "--ipv6",
        _ => return None,
    })
}

/// Whether an option without a value leaves the request as it is.
pub(super) fn is_ignored(name: &str) -> bool {
    IGNORED.contains(&name)
}
