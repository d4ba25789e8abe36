//! Which links a sheet may carry.

/// The schemes that a CV needs; anything else (`javascript:`, `file:`) is refused.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The longest address that is written, in bytes: readers and standards limit strings (PDF/A: 32,767), browsers less.
const LONGEST: usize = 2_000;

/// The address as a PDF carries it, in ASCII (other characters percent-encoded, RFC 3986); none if it may not be carried.
pub(super) fn address(link: &str) -> Option<String> {
    let link = link.trim();
    let (scheme, rest) = link.split_once(':')?;
    let known = SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if !known || rest.trim_matches('/').is_empty() || link.chars().any(char::is_control) {
        return None;
    }
    let mut address = String::with_capacity(link.len());
    for byte in link.bytes() {
        if byte.is_ascii_graphic() {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    (address.len() <= LONGEST).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn only_addresses_of_the_four_schemes_are_carried() {
        let check = |link: &str, carried: Option<&str>| assert_eq!(address(link).as_deref(), carried, "{link}");
        check("https://example.nl/a?b#c", Some("https://example.nl/a?b#c"));
        check(" mailto:sanne@example.nl ", Some("mailto:sanne@example.nl"));
        check("TEL:+31612345678", Some("TEL:+31612345678"));
        check("https://example.nl/é ü", Some("https://example.nl/%C3%A9%20%C3%BC"));
        check("javascript:alert(1)", None);
        check("file:///etc/passwd", None);
        check("example.nl", None);
        check("https://", None);
        check("https://example.nl/\n", Some("https://example.nl/"));
        check("https://exam\nple.nl", None);
        check(&format!("https://{}", "a".repeat(3_000)), None);
    }
}
