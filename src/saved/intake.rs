//! What every foreign JSON text passes first: size, encoding, depth; and a parser's error as a refusal with a place.

use super::{Looks, Place, Refused};
use serde_json::error::Category;

/// The largest file that is read, in bytes. A full profile is under 100 kB.
pub const MAX_BYTES: usize = 2_000_000;

/// The deepest nesting that is read. A profile needs nine levels; serde_json itself stops at 128.
const MAX_DEPTH: usize = 64;

/// The text of a file that may be a JSON object: bounded, UTF-8, without byte order mark.
///
/// # Errors
/// [`Refused::TooLarge`] before anything is looked at, then [`Refused::NotOurs`], [`Refused::Encoding`],
/// [`Refused::Empty`] or [`Refused::TooDeep`].
pub fn text_of(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(Refused::TooLarge { bytes: bytes.len(), max: MAX_BYTES });
    }
    if let Some(looks) = other_kind(bytes) {
        return Err(Refused::NotOurs { looks });
    }
    if looks_like_utf16(bytes) {
        return Err(Refused::Encoding { utf16: true, place: None });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Refused::Encoding { utf16: false, place: Some(Place::at(&valid, valid.len())) }
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    match text.trim_start().chars().next() {
        None => Err(Refused::Empty),
        Some('{') => within_depth(text),
        Some('[') => Err(Refused::NotOurs { looks: Looks::Json }),
        Some(_) => Err(Refused::NotOurs { looks: Looks::Other }),
    }
}

/// A parser's error as a refusal. `part` is the piece of `text` that was parsed.
pub fn refusal(error: &serde_json::Error, text: &str, part: &str) -> Refused {
    let start = offset_of(part, text);
    let place = Place::at(text, start + offset_in(part, error.line(), error.column()));
    match error.classify() {
        Category::Eof => Refused::Truncated { place },
        Category::Data => Refused::WrongType { place: Some(place), field: None },
        Category::Syntax | Category::Io => match lone_surrogate(part) {
            Some(offset) => Refused::LoneSurrogate { place: Place::at(text, start + offset) },
            None => Refused::Syntax { place },
        },
    }
}

fn other_kind(bytes: &[u8]) -> Option<Looks> {
    const STARTS: [(&[u8], Looks); 6] = [
        (b"%PDF", Looks::Pdf),
        (b"PK\x03\x04", Looks::Zip),
        (b"\x89PNG", Looks::Image),
        (b"\xFF\xD8\xFF", Looks::Image),
        (b"GIF8", Looks::Image),
        (b"RIFF", Looks::Image),
    ];
    STARTS.into_iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, looks)| looks)
}

/// A UTF-16 byte order mark, or a zero byte beside the first character, which is an ASCII one in any JSON.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || bytes.iter().take(2).any(|&byte| byte == 0)
}

/// Refuses deep nesting before a parser sees it, so that no parser's own limit matters.
fn within_depth(text: &str) -> Result<&str, Refused> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Refused::TooDeep { place: Place::at(text, offset) });
        }
    }
    Ok(text)
}

/// The offset of the first `\u` escape of half a surrogate pair.
fn lone_surrogate(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let unit = |at: usize| -> Option<u16> {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        at += match (unit(at), unit(at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => return Some(at),
            (Some(_), _) => 6,
            (None, _) => 2,
        };
    }
    None
}

/// Where `part`, a piece of `text`, begins in it; 0 for a text of its own.
fn offset_of(part: &str, text: &str) -> usize {
    let offset = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if offset <= text.len() { offset } else { 0 }
}

/// The byte offset of serde_json's position: lines from 1; columns are bytes up to and with the culprit.
fn offset_in(part: &str, line: usize, column: usize) -> usize {
    let lines_before = part.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines_before.map(str::len).sum();
    start + column.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_surrogate_pair_is_found_and_a_whole_one_is_not() {
        assert_eq!(lone_surrogate(r#""a\ud800b""#), Some(2));
        assert_eq!(lone_surrogate(r#""\ud83d\ude00 \udc00""#), Some(14));
        assert_eq!(lone_surrogate(r#""\ud83d\ude00 \\ud800 \n""#), None);
    }

    #[test]
    fn brackets_in_texts_are_not_depth() {
        let text = format!(r#"{{"a":"\"{}"}}"#, "[".repeat(500));
        assert!(text_of(text.as_bytes()).is_ok());
    }

    #[test]
    fn each_kind_of_bytes_is_named() {
        let looks = |bytes: &[u8]| match text_of(bytes) {
            Err(Refused::NotOurs { looks }) => Some(looks),
            _ => None,
        };
        assert_eq!(looks(b"%PDF-1.7"), Some(Looks::Pdf));
        assert_eq!(looks(b"PK\x03\x04"), Some(Looks::Zip));
        assert_eq!(looks(b"\x89PNG\r\n"), Some(Looks::Image));
        assert_eq!(looks(b" [1]"), Some(Looks::Json));
        assert_eq!(looks(b"hello"), Some(Looks::Other));
        assert_eq!(text_of("{\0\"\0".as_bytes()), Err(Refused::Encoding { utf16: true, place: None }));
        let place = Some(Place { line: 2, column: 3 });
        assert_eq!(text_of(b"{\n\"\xC3\xAB\xFF"), Err(Refused::Encoding { utf16: false, place }));
        assert_eq!(text_of(b"\xEF\xBB\xBF \n"), Err(Refused::Empty));
    }
}
