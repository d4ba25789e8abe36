//! Addresses as other programs accept them. Some refuse a whole file over one broken address, so one that is not sure
//! to be valid is none.

/// The characters that an address may hold as they are, beside letters and digits (RFC 3986, 2.2 and 2.3). The brackets
/// are not among them: outside the host they are refused by some.
const ALLOWED: &str = "-._~:/?#@!$&'()*+,;=";

/// The characters of the part of an e-mail address before the "@", beside letters and digits (RFC 5322, 3.2.3).
const ATOM: &str = "!#$%&'*+-/=?^_`{|}~.";

/// The address in ASCII (RFC 3986): https, http, mailto or tel; what may not stand in one is percent-encoded. None if
/// it is no full address, or one with a host, port or number that is not sure to be valid.
pub(crate) fn uri(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "https" | "http" => {
            let rest = rest.strip_prefix("//")?;
            let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
            is_authority(authority).then(|| format!("{scheme}://{authority}{}", encode(path)))
        }
        "mailto" => email(rest).map(|email| format!("mailto:{}", encode(email))),
        "tel" => is_number(rest).then(|| format!("tel:{rest}")),
        _ => None,
    }
}

/// The e-mail address without white space around it; none if it is not sure to be valid (RFC 5322, `dot-atom`).
pub(crate) fn email(text: &str) -> Option<&str> {
    let text = text.trim();
    let (user, host) = text.split_once('@')?;
    let user_is_valid = user.split('.').all(|part| !part.is_empty())
        && user.chars().all(|c| c.is_ascii_alphanumeric() || ATOM.contains(c));
    (user_is_valid && host.contains('.') && is_host(host)).then_some(text)
}

fn is_authority(text: &str) -> bool {
    let (host, port) = text.split_once(':').unwrap_or((text, "80"));
    is_host(host) && (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Letters, digits and hyphens between dots (RFC 1123, 2.1).
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

/// Digits behind at most one plus (RFC 3966).
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Percent-encodes what may not stand in an address; what is encoded already stays so.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut has_fragment = false;
    for (at, c) in text.char_indices() {
        let is_code = || text.as_bytes().get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let stands = match c {
            '%' => is_code(),
            '#' => !std::mem::replace(&mut has_fragment, true),
            _ => c.is_ascii_alphanumeric() || ALLOWED.contains(c),
        };
        if stands {
            encoded.push(c);
        } else {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| encoded.push_str(&format!("%{byte:02X}")));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_valid_or_none() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(uri(text).as_deref(), expected, "{text}");
        check(" https://example.nl/a?b=1#c ", Some("https://example.nl/a?b=1#c"));
        check("HTTPS://Example.nl", Some("https://Example.nl"));
        check("http://localhost:8080/", Some("http://localhost:8080/"));
        check("https://example.nl/é [x]#a#b", Some("https://example.nl/%C3%A9%20%5Bx%5D#a%23b"));
        check("https://example.nl/100%/%20", Some("https://example.nl/100%25/%20"));
        check("mailto:sanne.o'brien@example.nl", Some("mailto:sanne.o'brien@example.nl"));
        check("mailto:a`b@example.nl", Some("mailto:a%60b@example.nl"));
        check("tel:+31612345678", Some("tel:+31612345678"));
        for none in [
            "",
            "example.nl",
            "https://",
            "https:example.nl",
            "https:///pad",
            "https://exa mple.nl",
            "https://exämple.nl",
            "https://example..nl",
            "https://me@example.nl",
            "https://example.nl:http",
            "https://[::1]/",
            "mailto:sanne",
            "mailto:a@b.nl@c.nl",
            "tel:",
            "tel:06-12",
            "tel:0612+3",
            "javascript:alert(1)",
            "file:///etc/passwd",
        ] {
            check(none, None);
        }
    }

    #[test]
    fn an_email_is_valid_or_none() {
        assert_eq!(email(" sanne.de-vries+cv@example.co.nl "), Some("sanne.de-vries+cv@example.co.nl"));
        for none in ["", "@", "a@b", ".a@b.nl", "a..b@c.nl", "a b@c.nl", "a@b@c.nl", "zoë@c.nl", "a@-b.nl", "a@b.nl."]
        {
            assert_eq!(email(none), None, "{none}");
        }
    }
}
